package org.placewright.interchange.gap;

import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.money.WeeklyFee;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.stress.ChildDistances;
import org.placewright.sufficiency.stress.DisplacedChild;
import org.placewright.sufficiency.stress.OwnerFailure;
import org.placewright.sufficiency.stress.StressCounts;
import org.placewright.sufficiency.stress.StressResult;
import org.placewright.sufficiency.stress.StressRow;
import org.placewright.sufficiency.stress.VacantHome;

/** Makes tables of what happens if providers fail. {@code docs/stress.md} says what each column means. */
public final class StressTables {

    private static final CsvCell BLANK = CsvCell.text("");

    private StressTables() {}

    /**
     * Returns who has to move, and how many have nowhere to go.
     *
     * @param result what happens
     * @return a table of {@code authority}, {@code placement}, {@code children}, {@code displaced},
     *     {@code home_not_known}, {@code placed}, {@code with_nowhere} and {@code vacancies}: all, then by kind, by
     *     council, and by both
     */
    public static CsvTable rows(StressResult result) {
        CsvTable.Builder table = CsvTable.builder(
                "authority",
                "placement",
                "children",
                "displaced",
                "home_not_known",
                "placed",
                "with_nowhere",
                "vacancies");
        add(GapFigures.TOTAL, new StressRow(Optional.empty(), Optional.empty(), result.total()), table);
        result.byKind().forEach(row -> add(GapFigures.TOTAL, row, table));
        result.byAuthority().forEach(row -> add(council(row), row, table));
        result.byAuthorityAndKind().forEach(row -> add(council(row), row, table));
        return table.build();
    }

    private static String council(StressRow row) {
        return GapFigures.area(row.authority());
    }

    private static void add(String authority, StressRow row, CsvTable.Builder table) {
        StressCounts counts = row.counts();
        table.row(
                CsvCell.text(authority),
                CsvCell.text(row.kind().map(kind -> kind.label()).orElse(GapFigures.TOTAL)),
                CsvCell.number(counts.children()),
                CsvCell.number(counts.displaced()),
                CsvCell.number(counts.fromHomesNotKnown()),
                CsvCell.number(counts.placed()),
                CsvCell.number(counts.withNowhere()),
                CsvCell.number(counts.vacancies()));
    }

    /**
     * Returns what the failure of each owner alone would do.
     *
     * @param failures the failures, the worst first
     * @param name what an owner is called
     * @return a table of {@code rank}, {@code owner}, {@code name}, {@code homes}, {@code usable}, {@code displaced},
     *     {@code others_displaced} and {@code with_nowhere}
     */
    public static CsvTable owners(Iterable<OwnerFailure> failures, Function<ProviderId, String> name) {
        CsvTable.Builder table = CsvTable.builder(
                "rank", "owner", "name", "homes", "usable", "displaced", "others_displaced", "with_nowhere");
        int rank = 0;
        for (OwnerFailure failure : failures) {
            table.row(
                    CsvCell.number(++rank),
                    CsvCell.text(failure.exposure().owner().value()),
                    CsvCell.text(name.apply(failure.exposure().owner())),
                    CsvCell.number(failure.exposure().homes().length()),
                    CsvCell.number(failure.exposure().usable()),
                    CsvCell.number(failure.exposure().displaced()),
                    CsvCell.number(failure.exposure().others()),
                    CsvCell.number(failure.withNowhere()));
        }
        return table.build();
    }

    /**
     * Returns whom to call: the homes with vacant places that would suit somebody who has to move.
     *
     * @param result what happens
     * @return a table of {@code home}, {@code provider}, {@code authority}, {@code placement}, {@code vacant},
     *     {@code proposed}, {@code suits} and {@code weekly_fee}
     */
    public static CsvTable calls(StressResult result) {
        CsvTable.Builder table = CsvTable.builder(
                "home", "provider", "authority", "placement", "vacant", "proposed", "suits", "weekly_fee");
        for (VacantHome home : result.calls()) {
            table.row(
                    CsvCell.text(home.home().value()),
                    CsvCell.text(home.provider().map(ProviderId::value).orElse("")),
                    CsvCell.text(home.authority().map(id -> id.value()).orElse("")),
                    CsvCell.text(home.kind().label()),
                    CsvCell.number(home.vacant()),
                    CsvCell.number(home.proposed()),
                    CsvCell.number(home.suits()),
                    fee(home.fee()));
        }
        return table.build();
    }

    /**
     * Returns where each child who has to move could go. Personal: it names children, and where they live.
     *
     * @param result what happens
     * @param name what a child is called: the identifier, or a pseudonym
     * @return a table of {@code child}, {@code authority}, {@code placement}, {@code home}, {@code new_home},
     *     {@code miles_from_origin_before}, {@code miles_from_origin_after}, {@code miles_moved}, {@code fee_before}
     *     and {@code fee_after}; those with nowhere to go first
     */
    public static CsvTable displaced(StressResult result, Function<ChildId, String> name) {
        CsvTable.Builder table = CsvTable.builder(
                "child",
                "authority",
                "placement",
                "home",
                "new_home",
                "miles_from_origin_before",
                "miles_from_origin_after",
                "miles_moved",
                "fee_before",
                "fee_after");
        for (DisplacedChild child : result.children()) {
            table.row(
                    CsvCell.text(name.apply(child.child())),
                    CsvCell.text(child.authority().map(id -> id.value()).orElse("")),
                    CsvCell.text(child.kind().label()),
                    CsvCell.text(child.oldHome().map(HomeId::value).orElse("")),
                    CsvCell.text(child.newHome().map(HomeId::value).orElse("")),
                    miles(child.distances().map(ChildDistances::before)),
                    miles(child.distances().map(ChildDistances::after)),
                    miles(child.distances().map(ChildDistances::moved)),
                    fee(child.feeBefore()),
                    fee(child.feeAfter()));
        }
        return table.build();
    }

    private static CsvCell miles(Optional<Integer> metres) {
        return metres.map(distance -> CsvCell.number(Lengths.inReturnMiles(Lengths.metres(distance))))
                .orElse(BLANK);
    }

    private static CsvCell fee(Optional<WeeklyFee> fee) {
        return fee.map(known -> CsvCell.number(known.amount().getAmount())).orElse(BLANK);
    }
}
