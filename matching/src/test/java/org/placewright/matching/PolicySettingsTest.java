package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicySettingsTest {

    private static final MatchPolicy STANDARD = MatchPolicy.standard();

    @Test
    void settings_are_named_by_the_way_there() {
        assertThat(STANDARD.settings())
                .containsEntry("weights.criterion.price", "5")
                .containsEntry("tiers", "criterion.connected-person")
                .containsEntry("rulesOff", "none")
                .containsEntry("rules.fosteringLimits.usualLimit", "3")
                .containsEntry("criteria.scoreWhenNotKnown", "0.5")
                .containsEntry("criteria.cost.feeToZero", "GBP 10000.00")
                .containsEntry("criteria.cost.routePercents.IN_HOUSE", "100")
                .containsEntry("criteria.suitability.homesToSpare", "5");
    }

    @Test
    void every_attribute_of_every_part_appears() {
        assertThat(every(MatchPolicy.class, "")).isGreaterThan(30);
    }

    /** Looks for every attribute of a type and of what is nested in it, and counts them. */
    private static int every(Class<?> type, String prefix) {
        ImmutableSet<String> names = STANDARD.settings().keySet();
        int count = 0;
        for (Method method : type.getDeclaredMethods()) {
            String name = prefix + method.getName();
            boolean appears = names.stream().anyMatch(each -> each.equals(name) || each.startsWith(name + "."));
            assertThat(appears).as(name).isEqualTo(isAttribute(method));
            count += isAttribute(method) ? 1 : 0;
            Class<?> held = method.getReturnType();
            boolean nested = held.getName().startsWith("org.placewright.")
                    && Modifier.isAbstract(held.getModifiers())
                    && !held.isInterface();
            count += isAttribute(method) && nested ? every(held, name + ".") : 0;
        }
        return count;
    }

    private static boolean isAttribute(Method method) {
        int modifiers = method.getModifiers();
        return method.getParameterCount() == 0
                && Modifier.isPublic(modifiers)
                && !Modifier.isStatic(modifiers)
                && !Modifier.isFinal(modifiers);
    }

    @Test
    void no_value_is_shown_by_its_place_in_memory() {
        assertThat(STANDARD.settings().values()).noneMatch(value -> value.contains("@"));
    }

    @Test
    void the_hash_is_the_same_for_equal_policies_and_another_for_others() {
        assertThat(STANDARD.hash())
                .isEqualTo(MatchPolicy.builder().build().hash())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(MatchPolicy.statutory().hash());
        assertThat(STANDARD.withRules(RulePolicy.STANDARD.withSupportedAccommodationFromAge(17))
                        .hash())
                .isNotEqualTo(STANDARD.hash());
    }

    @Test
    void the_hash_of_a_text_is_known() {
        // What "sha256sum" says of the same lines.
        String lines = String.join(
                "\n",
                STANDARD.settings().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
        assertThat(STANDARD.hash())
                .isEqualTo(com.google.common.hash.Hashing.sha256()
                        .hashString(lines + "\n", java.nio.charset.StandardCharsets.UTF_8)
                        .toString());
    }

    @Test
    void differences_name_the_setting_before_and_after() {
        MatchPolicy other = STANDARD.withWeights(ImmutableMap.of(CriterionKeys.PRICE, 7))
                .withCriteria(CriterionPolicy.STANDARD.withScoreWhenNotKnown(0.25));
        assertThat(STANDARD.differencesFrom(other))
                .contains(
                        new PolicyDifference("criteria.scoreWhenNotKnown", Optional.of("0.5"), Optional.of("0.25")),
                        new PolicyDifference("weights.criterion.price", Optional.of("5"), Optional.of("7")),
                        new PolicyDifference("weights.criterion.route", Optional.of("5"), Optional.empty()))
                .hasSize(1 + STANDARD.weights().size());
        assertThat(STANDARD.differencesFrom(STANDARD)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyDifference("x", Optional.empty(), Optional.empty()))
                .withMessageContaining("differ");
    }

    @Test
    void numbers_read_the_same_on_every_version_of_java() {
        assertThat(setting(2.0E-3)).isEqualTo("0.002");
        assertThat(setting(0)).isEqualTo("0");
        assertThat(setting(1)).isEqualTo("1");
        assertThat(setting(0.333333)).isEqualTo("0.333333");
    }

    private static String setting(double score) {
        return STANDARD.withCriteria(CriterionPolicy.STANDARD.withScoreWhenNotKnown(score))
                .settings()
                .getOrDefault("criteria.scoreWhenNotKnown", "");
    }
}
