package org.placewright.examples.guide;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.Answer;
import org.placewright.core.referral.Referral;

/** Maps the records of a council's case system to the model. What a record does not say stays not known. */
public final class CaseMapping {

    private CaseMapping() {}

    /** Maps a child. A postcode that cannot be one is refused and never quoted, so the message may be logged. */
    static Child child(CaseRecord record) {
        return Child.builder()
                .id(ChildId.of(record.number()))
                .sex(Sex.parse(record.sex()).orElse(Sex.NOT_KNOWN))
                .dateOfBirth(record.born())
                .homePostcode(record.home().map(Postcode::of))
                .education(Education.builder()
                        .schoolName(record.school())
                        .mustStayAtSchool(
                                record.staysAtSchool().map(CaseMapping::answer).orElse(Answer.NOT_SPECIFIED))
                        .build())
                .build();
    }

    /** Maps brothers and sisters. That nobody has decided is no leave to split them. */
    static SiblingGroup siblings(FamilyRecord family) {
        return SiblingGroup.builder()
                .members(Iterables.transform(family.numbers(), ChildId::of))
                .decision(family.together().map(CaseMapping::decision).orElse(TogetherOrApart.NOT_DECIDED))
                .decidedOn(family.decided())
                .build();
    }

    /** Asks for a home. Its number is printed, so it is not made from the child's; where the family lives is known. */
    static Referral referral(String number, Child child, LocalDate neededFrom) {
        return Referral.builder()
                .id(ReferralId.of(number))
                .child(child)
                .neededFrom(neededFrom)
                .build();
    }

    private static TogetherOrApart decision(boolean together) {
        return together ? TogetherOrApart.KEEP_TOGETHER : TogetherOrApart.MAY_BE_SPLIT;
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}
