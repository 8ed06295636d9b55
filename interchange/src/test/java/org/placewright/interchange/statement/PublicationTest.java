package org.placewright.interchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.Observation;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Scratch;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/** Counts become tables, tables become files, and the files come back: what a council does to publish. */
class PublicationTest {

    private static final SyntheticEngland ENGLAND = SyntheticEngland.of(SyntheticEnglandSpec.builder()
            .councilCount(2)
            .childrenInCare(300)
            .yearsOfHistory(1)
            .build());

    private static final String NOT_KNOWN = "Not known";
    private static final LocalAuthority CAMDEN =
            LocalAuthorities.ofEngland().withCode(AuthorityId.of("E09000007")).orElseThrow();
    private static final LocalAuthority LEEDS =
            LocalAuthorities.ofEngland().withCode(AuthorityId.of("E08000035")).orElseThrow();
    private static final ImmutableList<LocalAuthority> COUNCILS = ImmutableList.of(CAMDEN, LEEDS);

    private static final SumSchema SCHEMA = SumSchema.builder()
            .subject("a child looked after on 31 March")
            .addDimensions(
                    Dimension.of("authority", CAMDEN.id().value(), LEEDS.id().value()),
                    Dimension.of(
                            "age-band",
                            Stream.concat(AgeBands.DFE.bands().stream().map(AgeBand::label), Stream.of(NOT_KNOWN))
                                    .toArray(String[]::new)),
                    Dimension.of(
                            "placement",
                            Stream.of(PlacementGroup.values())
                                    .map(PlacementGroup::label)
                                    .toArray(String[]::new)))
            .build();

    private static final CountPublication LOCAL = CountPublication.builder()
            .period(TimePeriod.reportingYear(CollectionYear.of(2025)))
            .areaDimension(DimensionId.of("authority"))
            .putArea(Category.of(CAMDEN.id().value()), Area.of(CAMDEN))
            .putArea(Category.of(LEEDS.id().value()), Area.of(LEEDS))
            .putFilter(DimensionId.of("age-band"), TidyFilter.of("age_band", "Age"))
            .putFilter(DimensionId.of("placement"), TidyFilter.of("placement_group", "Placement"))
            .indicator(Tables.CHILDREN)
            .build();

    private static MergeableSums sums(long... childrenInCamden) {
        GroupKey fostered =
                GroupKey.ALL.with("authority", CAMDEN.id().value()).with("placement", PlacementGroup.FOSTERING.label());
        MergeableSums sums = MergeableSums.zero(SCHEMA);
        for (int i = 0; i < childrenInCamden.length; i++) {
            Observation child = Observation.of(
                    fostered.with("age-band", AgeBands.DFE.bands().get(i).label()));
            for (long children = 0; children < childrenInCamden[i]; children++) {
                sums = sums.add(child);
            }
        }
        return sums;
    }

    private static PublishedFigure figure(TidyTable table, String area, String age, String placement) {
        return table.rows().stream()
                .filter(row -> row.area().name().equals(area)
                        && row.items()
                                .values()
                                .asList()
                                .equals(ImmutableList.of(FilterItem.of(age), FilterItem.of(placement))))
                .flatMap(row -> row.figures().values().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_combination_has_a_row_and_totals_are_of_exact_counts() {
        TidyTable table = LOCAL.table(sums(3, 4, 20));
        assertThat(table.rows()).hasSize(2 * 7 * 9);
        assertThat(figure(table, "Camden", "Under 1", "Fostering")).isEqualTo(Symbol.SUPPRESSED);
        assertThat(figure(table, "Camden", "5 to 9", "Fostering")).isEqualTo(Tables.of(20));
        assertThat(figure(table, "Camden", "Total", "Total")).isEqualTo(Tables.of(27));
        assertThat(figure(table, "Camden", "Total", "Residential")).isEqualTo(Tables.of(0));
        assertThat(figure(table, "Leeds", "Total", "Total")).isEqualTo(Tables.of(0));
    }

    @Test
    void categories_of_one_area_are_added_up_under_the_policy_of_its_level() {
        CountPublication national = LOCAL.withAreas(ImmutableSortedMap.of(
                Category.of(CAMDEN.id().value()), Area.ENGLAND,
                Category.of(LEEDS.id().value()), Area.ENGLAND));
        TidyTable table = national.table(sums(3, 4, 20));
        assertThat(table.rows()).hasSize(7 * 9);
        assertThat(figure(table, "England", "Under 1", "Total")).isEqualTo(Symbol.ROUNDS_TO_ZERO);
        assertThat(figure(table, "England", "Total", "Total")).isEqualTo(Tables.of(30));
    }

    @Test
    void wider_levels_are_added_up_and_the_table_hides_what_they_would_give_away() {
        CountPublication national =
                LOCAL.withWiderLevels(ImmutableSortedSet.of(GeographicLevel.REGIONAL, GeographicLevel.NATIONAL));
        TidyTable table = national.table(sums(3, 14, 20));
        assertThat(table.rows()).hasSize(5 * 7 * 9);
        assertThat(figure(table, "England", "Total", "Total")).isEqualTo(Tables.of(40));
        assertThat(figure(table, "London", "5 to 9", "Total")).isEqualTo(Tables.of(20));
        assertThat(figure(table, "Yorkshire and The Humber", "Total", "Total")).isEqualTo(Tables.of(0));
        assertThat(figure(table, "Camden", "Under 1", "Total")).isEqualTo(Symbol.SUPPRESSED);
        assertThat(figure(table, "Camden", "1 to 4", "Total")).isEqualTo(Symbol.SUPPRESSED);
        assertThat(figure(table, "Camden", "5 to 9", "Total")).isEqualTo(Tables.of(20));
        assertThat(figure(table, "Camden", "Total", "Total")).isEqualTo(Tables.of(37));
    }

    @Test
    void what_cannot_be_published_whole_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.withAreas(ImmutableSortedMap.of()).table(sums(1)))
                .withMessageContaining("authority")
                .withMessageContaining("Maybe one is \"not known\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.withFilters(ImmutableMap.of()).table(sums(1)))
                .withMessageContaining("Maybe roll the sums up first?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.withTotal(FilterItem.of("Fostering")).table(sums(1)))
                .withMessageContaining("Fostering");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.withFilters(ImmutableMap.of(
                        DimensionId.of("age-band"),
                        TidyFilter.of("age_band", "Age").groupedBy(ColumnName.of("ages")))))
                .withMessageContaining("must not be grouped");
    }

    @Test
    void children_in_care_by_age_and_placement_of_each_council_are_published_and_read_back() throws IOException {
        TidyTable table = LOCAL.table(children());
        assertThat(table.rows().stream().flatMap(row -> row.figures().values().stream()))
                .contains(Symbol.SUPPRESSED)
                .allMatch(figure -> figure.value()
                        .filter(number -> number.signum() > 0 && number.intValueExact() < 6)
                        .isEmpty());
        assertThat(TidyChecks.standard().check(table)).isEmpty();
        try (Scratch scratch = new Scratch()) {
            TidyWriter.standard().write(scratch.folder(), "children-in-care", table);
            TidyImport read = TidyReader.standard()
                    .read(scratch.path("children-in-care.csv"), scratch.path("children-in-care.meta.csv"));
            assertThat(read.table()).contains(table);
        }
    }

    private static MergeableSums children() {
        List<Observation> children = new ArrayList<>();
        for (int i = 0; i < COUNCILS.size(); i++) {
            GroupKey council =
                    GroupKey.ALL.with("authority", COUNCILS.get(i).id().value());
            ENGLAND.histories(ENGLAND.councils().get(i).id())
                    .forEach(history ->
                            child(history, ENGLAND.spec().asOf(), council).ifPresent(children::add));
        }
        return MergeableSums.zero(SCHEMA).addAll(children);
    }

    private static Optional<Observation> child(CareHistory history, LocalDate day, GroupKey council) {
        String age = history.ageOn(day)
                .map(years -> AgeBands.DFE.bandOf(years).label())
                .orElse(NOT_KNOWN);
        return history.episodeOn(day)
                .filter(episode -> !episode.legalStatus().isShortBreaks())
                .map(episode -> Observation.of(council.with("age-band", age)
                        .with("placement", episode.placementType().group().label())));
    }

    @Test
    void counts_of_children_in_care_become_a_row_for_all_each_age_and_each_placement() {
        ChildrenInCare count = ChildrenInCare.on(
                CareHistories.of(ENGLAND.histories().toList()), ENGLAND.spec().asOf(), AgeBands.DFE);
        TidyTable table = ChildrenInCarePublication.standard()
                .table(ImmutableMap.of(Area.of(Region.LONDON), count, Area.ENGLAND, count));
        assertThat(table.rows()).hasSize(2 * (1 + 6 + 8));
        assertThat(figure(table, "England", "Total", "Total")
                        .value()
                        .orElseThrow()
                        .longValueExact())
                .isBetween(count.total() - 5, count.total() + 5);
        assertThat(figure(table, "England", NOT_KNOWN, "Total")).isNotNull();
        assertThat(table.rows().get(0).period().identifier()).isEqualTo("Reporting year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChildrenInCarePublication.standard()
                        .table(ImmutableMap.of(
                                Area.ENGLAND,
                                count,
                                Area.of(CAMDEN),
                                count.withAsOf(count.asOf().plusDays(1)))))
                .withMessageContaining("one day");
    }
}
