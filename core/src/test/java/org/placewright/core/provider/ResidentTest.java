package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToOthers;

class ResidentTest {

    private static final ResidentToken TOKEN = ResidentToken.of("T-1");
    private static final Resident RESIDENT = Resident.builder().token(TOKEN).build();

    @Test
    void is_known_by_token_alone_if_need_be() {
        assertThat(RESIDENT.sex()).isEqualTo(Sex.NOT_KNOWN);
        assertThat(RESIDENT.needsSolo()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(RESIDENT.mayLiveWithYounger()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(RESIDENT.mayLiveWithOlder()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(RESIDENT.risks()).isEqualTo(KnownRisks.NOT_SPECIFIED);
        assertThat(RESIDENT.ageOn(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void has_one_of_two_ages_in_the_month_of_a_birthday() {
        Resident resident = RESIDENT.withBirthMonth(YearMonth.of(2012, 2));

        assertThat(resident.ageOn(LocalDate.of(2012, 2, 1))).contains(Range.singleton(0));
        assertThat(resident.ageOn(LocalDate.of(2013, 1, 31))).contains(Range.singleton(0));
        assertThat(resident.ageOn(LocalDate.of(2013, 2, 1))).contains(Range.closed(0, 1));
        assertThat(resident.ageOn(LocalDate.of(2013, 2, 28))).contains(Range.closed(0, 1));
        assertThat(resident.ageOn(LocalDate.of(2013, 3, 1))).contains(Range.singleton(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resident.ageOn(LocalDate.of(2012, 1, 31)))
                .withMessageNotContaining("2012")
                .withMessageContaining("Maybe");
    }

    @Test
    void does_not_print_a_risk() {
        KnownRisks risks = KnownRisks.NOT_SPECIFIED.with(RiskToOthers.FIRE_SETTING, RiskAnswer.RISK_PRESENT);

        assertThat(RESIDENT.withRisks(risks).risks()).isEqualTo(risks);
        assertThat(RESIDENT.withRisks(risks)).hasToString(RESIDENT.toString());
    }

    @Test
    void is_no_sibling_of_itself() {
        assertThat(RESIDENT.withSiblings(ResidentToken.of("T-2")).siblings()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESIDENT.withSiblings(TOKEN, ResidentToken.of("T-2")))
                .withMessage("Resident siblings must not hold the resident's own token T-1. Maybe the whole sibling"
                        + " group was given?");
    }

    @Test
    void lives_there_once_in_the_order_of_tokens() {
        Resident other = Resident.builder().token(ResidentToken.of("T-0")).build();

        assertThat(Residents.of(RESIDENT, other)).isEqualTo(Residents.of(other, RESIDENT));
        assertThat(Residents.of(RESIDENT, other).all()).containsExactly(other, RESIDENT);
        assertThat(Residents.of(RESIDENT, other).size()).isEqualTo(2);
        assertThat(Residents.NOBODY.size()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Residents.of(RESIDENT, other, RESIDENT.withSex(Sex.MALE)))
                .withMessage(
                        "Residents must hold each child once but T-1 is there twice. Maybe an old record was kept?");
    }
}
