package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.id.ReferralId;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.matching.allocate.Allocation;
import org.placewright.matching.allocate.NotPlaced;
import org.placewright.matching.allocate.Placed;

/** Who would go where as a table: a row for each child who waits, in the order of the referrals. */
final class AllocationTable {

    private static final int SCORE_DECIMALS = 6;

    private AllocationTable() {}

    /** Returns the table without rows, where nothing was decided. */
    static CsvTable none() {
        return empty().build();
    }

    static CsvTable of(AllocationAnswers answers) {
        Allocation allocation = answers.allocation();
        ImmutableSortedMap<ReferralId, Placed> placed = allocation.placedByChild();
        ImmutableSortedMap<ReferralId, Placed> before =
                answers.other().map(Allocation::placedByChild).orElseGet(ImmutableSortedMap::of);
        ImmutableSortedMap<ReferralId, String> why = allocation.notPlaced().stream()
                .flatMap(AllocationTable::reasons)
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
        CsvTable.Builder table = empty();
        for (ReferralId child : ImmutableSortedSet.<ReferralId>naturalOrder()
                .addAll(placed.keySet())
                .addAll(why.keySet())
                .build()) {
            table.row(ImmutableList.<CsvCell>builder()
                    .add(CsvCell.text(child.value()))
                    .addAll(homeAndScore(placed, child))
                    .addAll(homeAndScore(before, child))
                    .add(CsvCell.text(Optional.ofNullable(why.get(child))))
                    .build());
        }
        return table.build();
    }

    private static CsvTable.Builder empty() {
        return CsvTable.builder("referral", "home", "score", "first_come_home", "first_come_score", "why_not");
    }

    private static Stream<Map.Entry<ReferralId, String>> reasons(NotPlaced notPlaced) {
        return notPlaced.children().stream()
                .map(child -> Map.entry(child, notPlaced.why().label()));
    }

    private static ImmutableList<CsvCell> homeAndScore(
            ImmutableSortedMap<ReferralId, Placed> placed, ReferralId child) {
        return Optional.ofNullable(placed.get(child))
                .flatMap(at -> Optional.ofNullable(at.matches().get(child)))
                .map(match -> ImmutableList.of(
                        CsvCell.text(match.home().value()),
                        CsvCell.number(BigDecimal.valueOf(match.score(), SCORE_DECIMALS))))
                .orElseGet(() -> ImmutableList.of(CsvCell.blank(), CsvCell.blank()));
    }
}
