package org.placewright.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.MatchPolicy;

class StandardCriteriaTest {

    private static final List<ExplanationKey> KEYS =
            StandardCriteria.all().stream().<ExplanationKey>map(Criterion::key).toList();

    @Test
    void every_criterion_the_standard_policy_names_exists_and_no_other() {
        assertThat(KEYS)
                .containsExactlyInAnyOrderElementsOf(Sets.union(
                        MatchPolicy.standard().weights().keySet(),
                        ImmutableSet.copyOf(MatchPolicy.standard().tiers())));
    }

    @Test
    void the_statutory_policy_names_standard_criteria_and_neither_price_nor_route() {
        MatchPolicy statutory = MatchPolicy.statutory();
        assertThat(KEYS).containsAll(statutory.weights().keySet()).containsAll(statutory.tiers());
        assertThat(statutory.tiers()).containsExactly(CriterionKeys.CONNECTED_PERSON);
        assertThat(statutory.weights())
                .doesNotContainKeys(CriterionKeys.PRICE, CriterionKeys.ROUTE, CriterionKeys.INSPECTION);
        assertThat(StandardCriteria.all().stream()
                        .filter(criterion -> statutory.weights().containsKey(criterion.key()))
                        .map(Criterion::source))
                .allMatch(source -> source.contains("Children Act 1989 s22"));
    }

    @Test
    void every_criterion_has_a_source_and_its_key_says_what_it_is() {
        assertThat(StandardCriteria.all()).allSatisfy(criterion -> {
            assertThat(criterion.source()).isNotBlank();
            assertThat(criterion.key().value()).startsWith("criterion.");
        });
    }
}
