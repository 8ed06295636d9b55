package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.Measure;
import org.placewright.core.aggregate.MeasureId;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.Observation;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.disclosure.Cell;
import org.placewright.core.disclosure.DisclosureRule;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.disclosure.Rounding;

class SumAndDisclosureArbitrariesTest {

    private static final SumSchema SCHEMA = SumSchema.builder()
            .subject("a child")
            .addMeasure(new Measure(MeasureId.of("fee"), 2, "GBP"))
            .addDimension(Dimension.of("area", "N", "S"))
            .build();

    @Property(tries = 3)
    void schemas_have_measures_and_dimensions_or_not(@ForAll Random random) {
        assertThat(Draws.many(SumArbitraries.sumSchemas(), random))
                .anyMatch(schema -> schema.measures().isEmpty())
                .anyMatch(schema -> schema.dimensions().isEmpty())
                .anyMatch(schema ->
                        schema.measures().size() == 2 && schema.dimensions().size() == 2)
                .anyMatch(schema -> schema.dimensions().stream()
                        .anyMatch(dimension -> dimension.categories().size() > 2));
        assertThat(Draws.smallest(SumArbitraries.sumSchemas(), random, schema -> true))
                .isEqualTo(SumSchema.builder().subject("a child").build());
    }

    @Property(tries = 3)
    void records_lack_values_or_have_extreme_ones(@ForAll Random random) {
        ImmutableList<Observation> records = Draws.many(SumArbitraries.observations(SCHEMA), random);
        assertThat(records)
                .anyMatch(observation -> observation.values().isEmpty())
                .anyMatch(observation -> observation.values().containsValue(Long.MIN_VALUE))
                .anyMatch(observation -> observation.values().containsValue(Long.MAX_VALUE));
        assertThat(records.stream().map(Observation::key).distinct()).hasSize(2);
    }

    @Property(tries = 3)
    void sums_have_groups_of_many_records_or_none(@ForAll Random random) {
        assertThat(Draws.many(SumArbitraries.mergeableSums(SCHEMA), random))
                .anyMatch(sums -> sums.groups().isEmpty())
                .anyMatch(sums -> sums.groups().size() == 2)
                .anyMatch(sums -> sums.groups().values().stream().anyMatch(group -> group.count() > 3));
        assertThat(Draws.smallest(SumArbitraries.mergeableSums(SCHEMA), random, sums -> true))
                .isEqualTo(MergeableSums.zero(SCHEMA));
    }

    @Property(tries = 3)
    void cells_are_counts_or_amounts_small_or_dominated(@ForAll Random random) {
        assertThat(Draws.many(DisclosureArbitraries.cells(), random))
                .contains(Cell.ofCount(0))
                .anyMatch(cell -> cell.count() > 0 && cell.contributions().isEmpty())
                .anyMatch(cell -> cell.count() > cell.contributions().size())
                .anyMatch(cell -> cell.contributions().size() > 6)
                .anyMatch(cell -> cell.contributions().contains(BigInteger.valueOf(Long.MAX_VALUE)));
    }

    @Property(tries = 3)
    void rules_and_figures_are_of_every_kind(@ForAll Random random) {
        assertThat(Draws.many(DisclosureArbitraries.disclosureRules(), random).stream()
                        .map(rule -> rule.getClass().getSimpleName())
                        .distinct())
                .hasSize(DisclosureRule.class.getPermittedSubclasses().length);
        assertThat(Draws.many(DisclosureArbitraries.publishedFigures(), random))
                .contains(Symbol.values())
                .anyMatch(PublishedFigure.Shown.class::isInstance);
        assertThat(Draws.many(DisclosureArbitraries.disclosurePolicies(), random))
                .anyMatch(policy -> policy.rules().size() > 1);
        assertThat(Draws.many(DisclosureArbitraries.roundings(), random))
                .contains(Rounding.WHOLE, new Rounding(7), new Rounding(10));
    }
}
