package org.placewright.interchange.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.Observation;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.DisclosureRule.MinimumCount;
import org.placewright.core.disclosure.PrimaryControl;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.disclosure.Rounding;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.time.CollectionYear;

/** Attacks tables of random trees of areas with all that is published. */
class SecondarySuppressionPropertyTest {

    private static final String COUNCIL = "council";
    private static final ImmutableList<String> FILTERS = ImmutableList.of("age", "need");
    private static final ImmutableList<Region> REGIONS =
            ImmutableList.of(Region.LONDON, Region.NORTH_EAST, Region.SOUTH_WEST);

    /** Counts of council by council, and in each of all combinations of the filters' items. */
    record Country(
            ImmutableList<LocalAuthority> councils, ImmutableList<Integer> items, ImmutableList<Integer> counts) {

        private SumSchema schema() {
            SumSchema.Builder schema = SumSchema.builder()
                    .subject("a child")
                    .addDimensions(Dimension.of(
                            COUNCIL,
                            councils.stream()
                                    .map(council -> council.id().value())
                                    .toArray(String[]::new)));
            for (int filter = 0; filter < items.size(); filter++) {
                schema.addDimensions(Dimension.of(
                        FILTERS.get(filter),
                        LinkedSums.numbers(0, items.get(filter)).stream()
                                .map(item -> "item " + item)
                                .toArray(String[]::new)));
            }
            return schema.build();
        }

        MergeableSums sums() {
            List<Observation> children = new ArrayList<>();
            for (int i = 0; i < counts.size(); i++) {
                int rest = i;
                GroupKey group = GroupKey.ALL;
                for (int filter = 0; filter < items.size(); filter++) {
                    group = group.with(FILTERS.get(filter), "item " + rest % items.get(filter));
                    rest /= items.get(filter);
                }
                Observation child = Observation.of(
                        group.with(COUNCIL, councils.get(rest).id().value()));
                for (int n = 0; n < counts.get(i); n++) {
                    children.add(child);
                }
            }
            return MergeableSums.zero(schema()).addAll(children);
        }

        TidyTable table(PolicyByLevel policies, Iterable<GeographicLevel> widerLevels) {
            CountPublication.Builder publication = CountPublication.builder()
                    .period(TimePeriod.reportingYear(CollectionYear.of(2025)))
                    .areaDimension(DimensionId.of(COUNCIL))
                    .widerLevels(widerLevels)
                    .indicator(Tables.CHILDREN)
                    .policies(policies);
            councils.forEach(
                    council -> publication.putArea(Category.of(council.id().value()), Area.of(council)));
            FILTERS.subList(0, items.size())
                    .forEach(filter -> publication.putFilter(DimensionId.of(filter), TidyFilter.of(filter, filter)));
            return publication.build().table(sums());
        }
    }

    @Provide
    Arbitrary<Country> countries() {
        Arbitrary<List<Integer>> councils =
                Arbitraries.integers().between(0, 2).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Integer>> items = Arbitraries.of(List.of(), List.of(1), List.of(3), List.of(2, 2));
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(1, 5)),
                Tuple.of(3, Arbitraries.integers().between(6, 14)));
        return Combinators.combine(councils, items).as(Tuple::of).flatMap(shape -> {
            ImmutableList<LocalAuthority> all = councils(shape.get1());
            ImmutableList<Integer> sizes = ImmutableList.copyOf(shape.get2());
            int cells = sizes.stream().reduce(all.size(), (one, other) -> one * other);
            return counts.list().ofSize(cells).map(found -> new Country(all, sizes, ImmutableList.copyOf(found)));
        });
    }

    /** The first councils of each region, as many as asked for, and one at least. */
    private static ImmutableList<LocalAuthority> councils(List<Integer> ofRegions) {
        ImmutableList.Builder<LocalAuthority> councils = ImmutableList.builder();
        for (int i = 0; i < ofRegions.size(); i++) {
            Region region = REGIONS.get(i);
            LocalAuthorities.ofEngland().all().stream()
                    .filter(council -> council.region() == region)
                    .limit(Math.max(ofRegions.get(i), i == 0 ? 1 : 0))
                    .forEach(councils::add);
        }
        return councils.build();
    }

    @Provide
    Arbitrary<PolicyByLevel> policies() {
        DisclosurePolicy rounded = DisclosurePolicy.builder()
                .addRules(new MinimumCount(3))
                .rounding(new Rounding(5))
                .build();
        return Arbitraries.of(
                PolicyByLevel.standard(),
                PolicyByLevel.same(DisclosurePolicy.localAuthority()),
                new PolicyByLevel(DisclosurePolicy.nationalAndRegional(), rounded, DisclosurePolicy.localAuthority()));
    }

    @Provide
    Arbitrary<ImmutableSortedSet<GeographicLevel>> widerLevels() {
        return Arbitraries.of(GeographicLevel.NATIONAL, GeographicLevel.REGIONAL)
                .set()
                .map(ImmutableSortedSet::copyOf);
    }

    @Property(tries = 300)
    void no_small_figure_follows_from_those_published(
            @ForAll("countries") Country country,
            @ForAll("policies") PolicyByLevel policies,
            @ForAll("widerLevels") ImmutableSortedSet<GeographicLevel> widerLevels) {
        TidyTable table = country.table(policies, widerLevels);
        TidyTable open = country.table(PolicyByLevel.same(open()), widerLevels);
        Attacker attacker = new Attacker(table, open, policies);
        for (int i = 0; i < table.rows().size(); i++) {
            int count = figure(open.rows().get(i)).value().orElseThrow().intValueExact();
            PrimaryControl control =
                    PrimaryControl.of(policies.at(table.rows().get(i).area().level()));
            if (control.count(count) == Symbol.SUPPRESSED) {
                int largestHidden = count;
                while (control.count(largestHidden + 1) == Symbol.SUPPRESSED) {
                    largestHidden++;
                }
                assertThat(figure(table.rows().get(i))).isEqualTo(Symbol.SUPPRESSED);
                assertThat(attacker.isPossible(table.rows().get(i), Math.max(count + 1, largestHidden)))
                        .as("%s", table.rows().get(i))
                        .isTrue();
            } else if (figure(table.rows().get(i)) != Symbol.SUPPRESSED) {
                assertThat(figure(table.rows().get(i))).isEqualTo(control.count(count));
            }
        }
    }

    @Property(tries = 300)
    void nothing_plain_is_found_where_figures_are_shown_as_they_are(
            @ForAll("countries") Country country,
            @ForAll("widerLevels") ImmutableSortedSet<GeographicLevel> widerLevels) {
        TidyTable table = country.table(PolicyByLevel.same(DisclosurePolicy.localAuthority()), widerLevels);
        assertThat(TidyChecks.standard().check(table)).isEmpty();
    }

    private static DisclosurePolicy open() {
        return DisclosurePolicy.builder().addRules(new MinimumCount(1)).build();
    }

    private static PublishedFigure figure(TidyRow row) {
        return row.figures().values().asList().get(0);
    }
}
