package org.placewright.examples.guide;

import com.google.common.collect.ImmutableList;
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
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Needs;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.SourceLocation;

/** Maps the records of a council's case system to the model. What a record does not say stays not known. */
public final class CaseMapping {

    private CaseMapping() {}

    /** Maps a child. A field that cannot be read is left out and said so, unquoted; the child is never lost for it. */
    static Import<Child> child(CaseRecord record, SourceLocation where) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Child child = Child.builder()
                .id(ChildId.of(record.number()))
                .sex(CaseFields.read(record.sex(), Sex::parse, where.column("sex"), findings)
                        .orElse(Sex.NOT_KNOWN))
                .dateOfBirth(record.born())
                .homePostcode(record.home()
                        .flatMap(text -> CaseFields.read(text, Postcode::parse, where.column("home"), findings)))
                .education(Education.builder()
                        .schoolName(record.school().filter(name -> !name.isBlank()))
                        .mustStayAtSchool(CaseFields.answer(record.staysAtSchool()))
                        .build())
                .build();
        boolean whole = findings.build().isEmpty();
        ImportCounts counts = new ImportCounts(1, whole ? 1 : 0, whole ? 0 : 1, 0);
        return new Import<>(ImmutableList.of(child), findings.build(), counts);
    }

    /** Maps what the child needs. That nobody spoke of a risk is not that none is known. */
    static Needs needs(CaseRecord record) {
        RiskAnswer missing = record.goesMissing()
                .map(goes -> goes ? RiskAnswer.RISK_PRESENT : RiskAnswer.NO_KNOWN_RISK)
                .orElse(RiskAnswer.NOT_SPECIFIED);
        KnownRisks risks = KnownRisks.NOT_SPECIFIED.with(RiskToChild.GOING_MISSING, missing);
        return Needs.builder()
                .risks(risks)
                .wakingNight(CaseFields.answer(record.wakingNight()))
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
    static Referral referral(String number, Child child, Needs needs, LocalDate neededFrom) {
        return Referral.builder()
                .id(ReferralId.of(number))
                .child(child)
                .needs(needs)
                .neededFrom(neededFrom)
                .build();
    }

    private static TogetherOrApart decision(boolean together) {
        return together ? TogetherOrApart.KEEP_TOGETHER : TogetherOrApart.MAY_BE_SPLIT;
    }
}
