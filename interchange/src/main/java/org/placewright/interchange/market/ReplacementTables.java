package org.placewright.interchange.market;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Home;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.PartScore;
import org.placewright.sufficiency.market.ReplacementDifficulty;
import org.placewright.sufficiency.market.ReplacementPart;

/**
 * Makes tables of how hard owners and homes would be to replace, the hardest first. {@code docs/stress.md} says what
 * each column means.
 *
 * <p>After the columns named below come, for each {@link ReplacementPart} in its order, {@code _percent},
 * {@code _measured} and {@code _against} behind its key, such as {@code size_percent}; blank if not determined.
 */
public final class ReplacementTables {

    private static final ImmutableList<String> SCORE = ImmutableList.of("score_percent", "band", "determined_percent");

    private ReplacementTables() {}

    /**
     * Returns how hard each owner would be to replace.
     *
     * @param difficulties those of owners
     * @param name what an owner is called
     * @return a table of {@code rank}, {@code owner}, {@code name}, {@code score_percent}, {@code band},
     *     {@code determined_percent}, and the parts
     */
    public static CsvTable owners(Iterable<ReplacementDifficulty> difficulties, Function<ProviderId, String> name) {
        CsvTable.Builder table = builder("rank", "owner", "name");
        int rank = 0;
        for (ReplacementDifficulty owner :
                ImmutableList.sortedCopyOf(ReplacementDifficulty.HARDEST_FIRST, difficulties)) {
            table.row(ImmutableList.<CsvCell>builder()
                    .add(CsvCell.number(++rank))
                    .add(CsvCell.text(owner.subject()))
                    .add(CsvCell.text(name.apply(ProviderId.of(owner.subject()))))
                    .addAll(scores(owner))
                    .build());
        }
        return table.build();
    }

    /**
     * Returns how hard each home would be to replace.
     *
     * @param market the homes
     * @param difficulties that of each home, in the order of the supply
     * @return a table of {@code rank}, {@code home}, {@code kind}, {@code authority}, {@code owner},
     *     {@code score_percent}, {@code band}, {@code determined_percent}, and the parts
     * @throws IllegalArgumentException if there are fewer or more than homes
     */
    public static CsvTable homes(Market market, ImmutableList<ReplacementDifficulty> difficulties) {
        if (difficulties.size() != market.supply().size()) {
            throw new IllegalArgumentException("ReplacementTables difficulties must be one for each of the "
                    + market.supply().size() + " homes of the market but were " + difficulties.size()
                    + ". Maybe they are of another market?");
        }
        CsvTable.Builder table = builder("rank", "home", "kind", "authority", "owner");
        int rank = 0;
        for (int home : hardestFirst(difficulties)) {
            Home scored = market.supply().home(home);
            table.row(ImmutableList.<CsvCell>builder()
                    .add(CsvCell.number(++rank))
                    .add(CsvCell.text(scored.id().value()))
                    .add(CsvCell.text(scored.kind().label()))
                    .add(CsvCell.text(market.supply().authority(home).map(id -> id.value())))
                    .add(CsvCell.text(market.owner(home).map(ProviderId::value)))
                    .addAll(scores(difficulties.get(home)))
                    .build());
        }
        return table.build();
    }

    private static ImmutableList<Integer> hardestFirst(ImmutableList<ReplacementDifficulty> difficulties) {
        return IntStream.range(0, difficulties.size())
                .boxed()
                .sorted((one, other) ->
                        ReplacementDifficulty.HARDEST_FIRST.compare(difficulties.get(one), difficulties.get(other)))
                .collect(ImmutableList.toImmutableList());
    }

    private static CsvTable.Builder builder(String... subject) {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        columns.add(subject).addAll(SCORE);
        for (ReplacementPart part : ReplacementPart.values()) {
            columns.add(part.key() + "_percent", part.key() + "_measured", part.key() + "_against");
        }
        return CsvTable.builder(columns.build().toArray(String[]::new));
    }

    private static ImmutableList<CsvCell> scores(ReplacementDifficulty difficulty) {
        ImmutableList.Builder<CsvCell> cells = ImmutableList.builder();
        cells.add(MarketCells.millionths(difficulty.score()))
                .add(CsvCell.text(difficulty.band().label()))
                .add(CsvCell.number(difficulty.determined()));
        for (PartScore part : difficulty.parts()) {
            Optional<PartScore> determined =
                    Optional.of(part).filter(score -> score.score().isPresent());
            cells.add(MarketCells.millionths(part.score()))
                    .add(number(determined.map(PartScore::measured)))
                    .add(number(determined.map(PartScore::against)));
        }
        return cells.build();
    }

    private static CsvCell number(Optional<Long> number) {
        return number.map(CsvCell::number).orElseGet(CsvCell::blank);
    }
}
