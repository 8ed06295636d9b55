package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.Explanation.Difference;

class ExplanationPropertiesTest {

    private static long sum(List<Explanation> parts) {
        return parts.stream().mapToLong(part -> part.contribution().orElse(0)).sum();
    }

    /**
     * The same explanation with parts and facts in the order of their names: what two must share to be no different.
     */
    private static Explanation inOrder(Explanation explanation) {
        return explanation
                .withFacts(ImmutableSortedMap.copyOf(explanation.facts()))
                .withParts(ImmutableList.sortedCopyOf(
                        Comparator.comparing(Explanation::key),
                        explanation.parts().stream()
                                .map(ExplanationPropertiesTest::inOrder)
                                .toList()));
    }

    @Property
    void there_is_no_difference_if_and_only_if_all_but_the_order_is_equal(
            @ForAll Explanation one, @ForAll Explanation other) {
        assertThat(one.differencesFrom(other).isEmpty()).isEqualTo(inOrder(one).equals(inOrder(other)));
        assertThat(one.differencesFrom(one)).isEmpty();
        assertThat(one.differencesFrom(inOrder(one))).isEmpty();
    }

    @Property
    void a_difference_seen_from_the_other_side_is_the_same_turned_round(
            @ForAll Explanation one, @ForAll Explanation other) {
        assertThat(one.differencesFrom(other))
                .isEqualTo(other.differencesFrom(one).stream()
                        .map(difference -> new Difference(
                                difference.path(), /* before= */ difference.after(), /* after= */ difference.before()))
                        .collect(ImmutableList.toImmutableList()))
                .isSortedAccordingTo(Comparator.comparing(Difference::path))
                .allMatch(difference -> !difference.before().equals(difference.after()));
    }

    @Property
    void changing_one_statement_makes_one_difference(@ForAll Explanation explanation) {
        assertThat(explanation.differencesFrom(explanation.withStatement("Perhaps.")))
                .singleElement()
                .extracting(Difference::path)
                .isEqualTo("/" + explanation.key());
    }

    @Property
    void parts_add_up(@ForAll Explanation explanation) {
        if (explanation.parts().stream().anyMatch(part -> part.contribution().isPresent())) {
            assertThat(explanation.contribution()).hasValue(sum(explanation.parts()));
        }
    }
}
