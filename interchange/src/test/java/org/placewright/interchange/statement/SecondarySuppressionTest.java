package org.placewright.interchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.code.PlacementType;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.DisclosureRule.MinimumCount;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.history.ChildrenInCare;

/** What is hidden besides small figures, so that sums do not give them away. */
class SecondarySuppressionTest {

    private static final PolicyByLevel EXACT = PolicyByLevel.same(DisclosurePolicy.localAuthority());
    private static final Area LONDON = Area.of(Region.LONDON);
    private static final Area CAMDEN = council("Camden");
    private static final Area BARNET = council("Barnet");
    private static final Area ENFIELD = council("Enfield");
    private static final Area LEEDS = council("Leeds");
    private static final Symbol HIDDEN = Symbol.SUPPRESSED;

    private static Area council(String name) {
        return Area.of(LocalAuthorities.ofEngland().all().stream()
                .filter(council -> council.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    /** Returns what is shown of areas that have a total only. */
    private static ImmutableList<PublishedFigure> shown(
            PolicyByLevel policies, ImmutableMap<Area, Integer> childrenByArea) {
        return JointControl.of(
                        policies,
                        childrenByArea.keySet().asList(),
                        ImmutableList.of(),
                        childrenByArea.values().stream()
                                .mapToLong(Integer::longValue)
                                .toArray())
                .figures();
    }

    @Test
    void the_only_small_council_of_a_region_shown_as_it_is_takes_the_smallest_other_along() {
        assertThat(shown(EXACT, ImmutableMap.of(Area.ENGLAND, 33, LONDON, 33, CAMDEN, 3, BARNET, 20, ENFIELD, 10)))
                .containsExactly(Tables.of(33), Tables.of(33), HIDDEN, Tables.of(20), HIDDEN);
    }

    @Test
    void rounding_hides_a_small_council_where_it_could_be_any_small_number_besides() {
        // 30 to 32 are all shown as 30, so Camden may have up to 5; of 33 and 35 only one is.
        assertThat(shown(PolicyByLevel.standard(), ImmutableMap.of(LONDON, 30, CAMDEN, 3, BARNET, 27)))
                .containsExactly(Tables.of(30), HIDDEN, Tables.of(27));
        assertThat(shown(PolicyByLevel.standard(), ImmutableMap.of(LONDON, 33, CAMDEN, 3, BARNET, 20, ENFIELD, 10)))
                .containsExactly(Tables.of(30), HIDDEN, Tables.of(20), HIDDEN);
    }

    @Test
    void two_small_councils_that_together_are_small_hide_neither() {
        assertThat(shown(EXACT, ImmutableMap.of(LONDON, 22, CAMDEN, 1, BARNET, 1, ENFIELD, 20)))
                .containsExactly(Tables.of(22), HIDDEN, HIDDEN, HIDDEN);
        assertThat(shown(EXACT, ImmutableMap.of(LONDON, 26, CAMDEN, 2, BARNET, 4, ENFIELD, 20)))
                .containsExactly(Tables.of(26), HIDDEN, HIDDEN, Tables.of(20));
    }

    @Test
    void a_council_that_is_all_there_is_of_its_region_takes_the_region_along() {
        assertThat(shown(
                        EXACT,
                        ImmutableMap.<Area, Integer>builder()
                                .put(Area.ENGLAND, 53)
                                .put(LONDON, 50)
                                .put(Area.of(Region.YORKSHIRE_AND_THE_HUMBER), 3)
                                .put(CAMDEN, 20)
                                .put(BARNET, 30)
                                .put(LEEDS, 3)
                                .buildOrThrow()))
                .containsExactly(HIDDEN, Tables.of(50), HIDDEN, Tables.of(20), Tables.of(30), HIDDEN);
    }

    @Test
    void a_council_without_a_wider_area_in_the_table_needs_no_other() {
        assertThat(shown(EXACT, ImmutableMap.of(CAMDEN, 3, LEEDS, 20))).containsExactly(HIDDEN, Tables.of(20));
        assertThat(shown(EXACT, ImmutableMap.of(LONDON, 60, LEEDS, 3))).containsExactly(Tables.of(60), HIDDEN);
    }

    @Test
    void a_wider_area_has_what_is_in_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shown(EXACT, ImmutableMap.of(LONDON, 0, CAMDEN, 3)))
                .withMessageContaining("Counts of areas must add up")
                .withMessageContaining("Maybe the areas were counted at different times?");
    }

    private static ChildrenInCare children(long under5, long older, PlacementType type) {
        return ChildrenInCare.builder()
                .asOf(LocalDate.of(2025, 3, 31))
                .total(under5 + older)
                .shortBreaksExcluded(0)
                .putByAgeBand(AgeBands.DFE.bands().get(1), under5)
                .putByAgeBand(AgeBands.DFE.bands().get(3), older)
                .ageNotKnown(0)
                .putByPlacementType(type, under5 + older)
                .agedEighteenOrOver(0)
                .build();
    }

    @Test
    void children_in_care_are_hidden_along_ages_and_areas_at_once() {
        ChildrenInCare camden = children(3, 40, PlacementType.U6);
        ChildrenInCare barnet = children(12, 50, PlacementType.U6);
        ChildrenInCare enfield = children(30, 60, PlacementType.U6);
        TidyTable table = ChildrenInCarePublication.of(EXACT)
                .table(ImmutableMap.of(
                        LONDON, children(45, 150, PlacementType.U6), CAMDEN, camden, BARNET, barnet, ENFIELD, enfield));
        assertThat(table.rows().stream()
                        .filter(row -> row.figures().containsValue(HIDDEN))
                        .map(row -> row.area().name() + " "
                                + row.items().values().asList().get(0)))
                .containsExactly("Barnet 1 to 4", "Barnet 10 to 15", "Camden 1 to 4", "Camden 10 to 15");
        assertThat(TidyChecks.standard().check(table)).isEmpty();
    }

    @Test
    void children_in_care_are_counted_by_the_same_ages_everywhere() {
        ChildrenInCare camden = children(3, 40, PlacementType.U6);
        ChildrenInCare barnet =
                camden.withByAgeBand(ImmutableMap.of(AgeBands.DFE.bands().get(0), 43L));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChildrenInCarePublication.standard().table(ImmutableMap.of(CAMDEN, camden, BARNET, barnet)))
                .withMessageContaining("counts must all be by the same age bands")
                .withMessageContaining("Maybe count again");
        assertThat(ChildrenInCarePublication.standard().table(ImmutableMap.of()).rows())
                .isEmpty();
    }

    @Test
    void a_reader_works_out_what_only_the_first_rule_hides() {
        PolicyByLevel open = PolicyByLevel.same(
                DisclosurePolicy.builder().addRules(new MinimumCount(1)).build());
        TidyTable truth = Tables.byAge(
                Tables.row(LONDON, "1 to 4", Tables.of(23)),
                Tables.row(CAMDEN, "1 to 4", Tables.of(3)),
                Tables.row(BARNET, "1 to 4", Tables.of(20)));
        TidyTable table = Tables.byAge(
                Tables.row(LONDON, "1 to 4", Tables.of(23)),
                Tables.row(CAMDEN, "1 to 4", HIDDEN),
                Tables.row(BARNET, "1 to 4", Tables.of(20)));
        Attacker attacker = new Attacker(table, truth, open);
        TidyRow camden = attacker.hidden().get(0);
        assertThat(attacker.isPossible(camden, 3)).isTrue();
        assertThat(attacker.isPossible(camden, 2)).isFalse();
        assertThat(attacker.isPossible(camden, 4)).isFalse();
    }

    @Test
    void each_level_has_its_policy() {
        DisclosurePolicy other = DisclosurePolicy.localAuthority().withPercentageDecimals(1);
        PolicyByLevel policies =
                new PolicyByLevel(other, DisclosurePolicy.nationalAndRegional(), DisclosurePolicy.localAuthority());
        assertThat(policies.at(GeographicLevel.NATIONAL)).isEqualTo(other);
        assertThat(policies.at(GeographicLevel.REGIONAL)).isEqualTo(DisclosurePolicy.nationalAndRegional());
        assertThat(policies.at(GeographicLevel.LOCAL_AUTHORITY)).isEqualTo(DisclosurePolicy.localAuthority());
        assertThat(PolicyByLevel.standard())
                .isEqualTo(new PolicyByLevel(
                        DisclosurePolicy.nationalAndRegional(),
                        DisclosurePolicy.nationalAndRegional(),
                        DisclosurePolicy.localAuthority()));
    }

    @Test
    @Timeout(60)
    void all_councils_of_england_by_two_filters_are_done_soon() {
        ImmutableList.Builder<Area> areas = ImmutableList.builder();
        ImmutableList<LocalAuthority> councils = LocalAuthorities.ofEngland().all();
        councils.forEach(council -> areas.add(Area.of(council)));
        for (Region region : Region.values()) {
            areas.add(Area.of(region));
        }
        areas.add(Area.ENGLAND);
        ImmutableList<Area> all = areas.build();
        int ages = 6;
        int groups = 8;
        int inArea = (ages + 1) * (groups + 1);
        long[] counts = new long[all.size() * inArea];
        for (int council = 0; council < councils.size(); council++) {
            for (int age = 1; age <= ages; age++) {
                for (int group = 1; group <= groups; group++) {
                    long children = (council * 31L + age * 17L + group * 7L) % 23 * ((council + age * group) % 3);
                    for (int row : new int[] {
                        council, all.indexOf(Area.of(councils.get(council).region())), all.size() - 1
                    }) {
                        for (int cell : new int[] {0, age * (groups + 1), group, age * (groups + 1) + group}) {
                            counts[row * inArea + cell] += children;
                        }
                    }
                }
            }
        }
        ImmutableList<PublishedFigure> figures = JointControl.of(
                        PolicyByLevel.standard(),
                        all,
                        ImmutableList.of(LinkedSums.ofTotalAnd(ages), LinkedSums.ofTotalAnd(groups)),
                        counts)
                .figures();
        assertThat(figures.subList(figures.size() - inArea, figures.size()))
                .filteredOn(HIDDEN::equals)
                .hasSizeLessThan(inArea / 2);
    }
}
