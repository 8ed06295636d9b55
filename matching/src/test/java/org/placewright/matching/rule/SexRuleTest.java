package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;

class SexRuleTest {

    private static final EligibilityRule<?> RULE = new SexRule();

    @Test
    void sex_must_be_taken_and_is_asked_where_not_recorded() {
        Home boysOnly = childrensHome("C").acceptedSex(AcceptedSex.MALE).build();
        assertThat(says(RULE, of(Sex.FEMALE), boysOnly)).isEqualTo("EXCLUDED sex-not-taken");
        assertThat(full(RULE, of(Sex.FEMALE), boysOnly).statement()).isEqualTo("Takes boys only");
        assertThat(says(RULE, of(Sex.MALE), boysOnly)).isEqualTo("ALLOWED");
        assertThat(says(RULE, of(Sex.NOT_KNOWN), boysOnly)).isEqualTo("CANNOT_TELL sex-of-child-not-known");
        assertThat(says(
                        RULE,
                        of(Sex.FEMALE),
                        childrensHome("C").acceptedSex(Optional.empty()).build()))
                .isEqualTo("CANNOT_TELL sex-not-said");
    }

    @Test
    void whom_a_connected_person_takes_of_others_is_flagged() {
        FosteringHousehold kin =
                fostering("F").acceptedSex(AcceptedSex.FEMALE).build().withConnectedChildren(ChildId.of("C-1"));
        assertThat(says(RULE, of(Sex.MALE), kin)).isEqualTo("FLAGGED sex-not-taken-of-others");
        assertThat(says(RULE, of(Sex.FEMALE), kin)).isEqualTo("ALLOWED");
    }

    @Test
    void a_connected_person_need_not_say_it() {
        FosteringHousehold silent = fostering("F").acceptedSex(Optional.empty()).build();
        assertThat(says(RULE, of(Sex.MALE), silent)).isEqualTo("CANNOT_TELL sex-not-said");
        assertThat(says(RULE, of(Sex.MALE), silent.withConnectedChildren(ChildId.of("C-1"))))
                .isEqualTo("ALLOWED");
    }

    private static Referral of(Sex sex) {
        return referral().child(child(sex, 9)).build();
    }
}
