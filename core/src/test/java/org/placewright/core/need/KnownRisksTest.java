package org.placewright.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class KnownRisksTest {

    @Test
    void hold_no_answer_unless_told() {
        for (RiskToChild risk : RiskToChild.values()) {
            assertThat(KnownRisks.NOT_SPECIFIED.answer(risk)).isEqualTo(RiskAnswer.NOT_SPECIFIED);
        }
        for (RiskToOthers risk : RiskToOthers.values()) {
            assertThat(KnownRisks.NOT_SPECIFIED.answer(risk)).isEqualTo(RiskAnswer.NOT_SPECIFIED);
        }
    }

    @Test
    void tell_the_same_kind_of_risk_to_the_child_and_to_others_apart() {
        KnownRisks risks = KnownRisks.NOT_SPECIFIED
                .with(RiskToChild.CRIMINAL_EXPLOITATION, RiskAnswer.RISK_PRESENT)
                .with(RiskToOthers.CRIMINAL_EXPLOITATION, RiskAnswer.NO_KNOWN_RISK);

        assertThat(risks.answer(RiskToChild.CRIMINAL_EXPLOITATION)).isEqualTo(RiskAnswer.RISK_PRESENT);
        assertThat(risks.answer(RiskToOthers.CRIMINAL_EXPLOITATION)).isEqualTo(RiskAnswer.NO_KNOWN_RISK);
        assertThat(risks.answer(RiskToChild.OTHER)).isEqualTo(RiskAnswer.NOT_SPECIFIED);
    }

    @Test
    void are_equal_however_it_was_put_that_nothing_was_said() {
        KnownRisks said = KnownRisks.NOT_SPECIFIED.with(RiskToChild.SELF_HARM, RiskAnswer.RISK_PRESENT);

        assertThat(new KnownRisks(
                        ImmutableSortedMap.of(
                                RiskToChild.SELF_HARM, RiskAnswer.RISK_PRESENT,
                                RiskToChild.OTHER, RiskAnswer.NOT_SPECIFIED),
                        ImmutableSortedMap.of(RiskToOthers.OTHER, RiskAnswer.NOT_SPECIFIED)))
                .isEqualTo(said);
        assertThat(said.with(RiskToChild.SELF_HARM, RiskAnswer.NOT_SPECIFIED)).isEqualTo(KnownRisks.NOT_SPECIFIED);
    }

    @Test
    void print_nothing() {
        assertThat(KnownRisks.NOT_SPECIFIED.with(RiskToChild.SELF_HARM, RiskAnswer.RISK_PRESENT))
                .hasToString("KnownRisks[...]");
    }

    @Test
    void replace_an_answer_and_keep_the_others() {
        KnownRisks risks = KnownRisks.NOT_SPECIFIED
                .with(RiskToOthers.SEXUAL_HARM, RiskAnswer.RISK_PRESENT)
                .with(RiskToOthers.FIRE_SETTING, RiskAnswer.RISK_PRESENT)
                .with(RiskToOthers.FIRE_SETTING, RiskAnswer.NO_KNOWN_RISK);

        assertThat(risks.toOthers())
                .containsExactly(
                        entry(RiskToOthers.SEXUAL_HARM, RiskAnswer.RISK_PRESENT),
                        entry(RiskToOthers.FIRE_SETTING, RiskAnswer.NO_KNOWN_RISK));
        assertThat(risks.toChild()).isEmpty();
    }

    @Test
    void are_in_the_order_of_the_risks_whatever_order_they_came_in() {
        ImmutableSortedMap<RiskToChild, RiskAnswer> backwards = ImmutableSortedMap.<RiskToChild, RiskAnswer>orderedBy(
                        Comparator.reverseOrder())
                .put(RiskToChild.SELF_HARM, RiskAnswer.NO_KNOWN_RISK)
                .put(RiskToChild.GOING_MISSING, RiskAnswer.NO_KNOWN_RISK)
                .buildOrThrow();

        assertThat(new KnownRisks(backwards, ImmutableSortedMap.of()).toChild().keySet())
                .containsExactly(RiskToChild.SELF_HARM, RiskToChild.GOING_MISSING);
    }
}
