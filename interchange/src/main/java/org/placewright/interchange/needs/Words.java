package org.placewright.interchange.needs;

import java.util.Optional;
import org.placewright.core.geo.Postcode;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Pets;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.Suitability;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.PlannedOrEmergency;

/** The options of the standard, in all its editions. That nothing is specified may be said of any field. */
final class Words {

    private static final String NOT_SPECIFIED = "Not Specified";
    private static final String NOT_KNOWN = "Not Known";

    static final Options<Answer> ANSWER = Options.of(Answer.YES, "Y", "Yes", "true")
            .later(Answer.YES, "Yes")
            .and(Answer.NO, "N", "No", "false")
            .later(Answer.NO, "No")
            .and(Answer.NOT_SPECIFIED, NOT_SPECIFIED, NOT_KNOWN)
            .build();

    static final Options<NeededBy> NEEDED_BY = Options.labelled(NeededBy.values(), NeededBy::label)
            .later(NeededBy.IN_LESS_THAN_FIVE_DAYS, "< 5 days")
            .later(NeededBy.IN_MORE_THAN_FIVE_DAYS, "> 5 days")
            .and(NeededBy.IN_LESS_THAN_FIVE_DAYS, "Less than 5 days")
            .and(NeededBy.IN_MORE_THAN_FIVE_DAYS, "More than 5 days")
            .and(NeededBy.NOT_SPECIFIED, NOT_KNOWN)
            .build();

    static final Options<PlannedOrEmergency> PLANNED = Options.labelled(
                    PlannedOrEmergency.values(), PlannedOrEmergency::label)
            .and(PlannedOrEmergency.NOT_SPECIFIED, NOT_KNOWN)
            .build();

    static final Options<OutOfAreaReason> OUT_OF_AREA_REASON =
            Options.labelled(OutOfAreaReason.values(), OutOfAreaReason::label).build();

    static final Options<CulturalNeeds> CULTURAL_NEEDS = Options.labelled(CulturalNeeds.values(), CulturalNeeds::label)
            .and(CulturalNeeds.NOT_KNOWN, NOT_SPECIFIED)
            .build();

    static final Options<LivingCompanions> LIVING_COMPANIONS = Options.labelled(
                    LivingCompanions.values(), LivingCompanions::label)
            .and(LivingCompanions.NOT_SPECIFIED, NOT_KNOWN)
            .build();

    static final Options<Pets> PETS = Options.labelled(Pets.values(), Pets::label)
            .later(Pets.MUST, "Yes-must")
            .later(Pets.CAN, "Yes-can")
            .later(Pets.NOT_KNOWN, "Not known")
            .and(Pets.NOT_KNOWN, NOT_SPECIFIED)
            .build();

    static final Options<Suitability> SUITABILITY = Options.labelled(Suitability.values(), Suitability::label)
            .and(Suitability.NOT_SPECIFIED, NOT_KNOWN)
            .build();

    static final Options<RiskAnswer> RISK = Options.labelled(RiskAnswer.values(), RiskAnswer::label)
            .and(RiskAnswer.NOT_SPECIFIED, NOT_KNOWN)
            .build();

    /** What may stand in the text about other risks instead of saying which; a blank says nothing. */
    static final Options<RiskAnswer> OTHER_RISK = Options.labelled(RiskAnswer.values(), RiskAnswer::label)
            .and(RiskAnswer.NO_KNOWN_RISK, "None")
            .and(RiskAnswer.NO_KNOWN_RISK, "No")
            .and(RiskAnswer.NO_KNOWN_RISK, "No other known risk")
            .and(RiskAnswer.NOT_SPECIFIED, NOT_KNOWN)
            .and(RiskAnswer.NOT_SPECIFIED, "NA")
            .build();

    /** An empty option is that there is none. */
    static final Options<Optional<SpecificCommunication>> COMMUNICATION = Options.of(
                    Optional.of(SpecificCommunication.ESOL), "ESOL", SpecificCommunication.ESOL.label())
            .and(Optional.of(SpecificCommunication.BSL), "BSL", SpecificCommunication.BSL.label())
            .and(Optional.of(SpecificCommunication.MAKATON), "Makaton")
            .and(Optional.of(SpecificCommunication.OTHER), "Other", "Other (please specify)")
            .and(Optional.empty(), "None")
            .build();

    /** An empty option is that it is not applicable: there is none. */
    static final Options<Optional<AdditionalSupport>> SUPPORT = Options.of(
                    Optional.of(AdditionalSupport.ADDITIONAL_SUPERVISION), "additional supervision")
            .and(Optional.of(AdditionalSupport.THERAPEUTIC_SUPPORT), "therapeutic support")
            .and(Optional.of(AdditionalSupport.RESPITE_WORKER), "a worker for respite", "worker for respite")
            .and(Optional.of(AdditionalSupport.TAXIS_TO_SCHOOL), "taxis to school")
            .and(Optional.of(AdditionalSupport.OTHER), "other (please specify)", "Other")
            .later(Optional.of(AdditionalSupport.OTHER), "Other")
            .and(Optional.empty(), "NA", "N/A", "None", "Not applicable")
            .build();

    static final Options<KindOfCare> KIND_OF_CARE = Options.of(
                    KindOfCare.RESIDENTIAL_CARE, "Residential", "Residential care", "Children's home")
            .and(KindOfCare.FOSTER_CARE, "Foster", "Foster care", "Fostering")
            .and(KindOfCare.SUPPORTED_ACCOMMODATION, "Supported Accommodation", "Supported Accomodation")
            .build();

    /** How often the child goes somewhere, where that is a number of times in a number of weeks. */
    static final Options<VisitFrequency> HOW_OFTEN = Options.of(VisitFrequency.timesAWeek(7), "daily")
            .and(VisitFrequency.timesAWeek(1), "weekly")
            .and(new VisitFrequency(1, 2), "every two weeks")
            .build();

    private Words() {}

    /**
     * Returns the sector or unit a text means in a field that asks for a sector and spells it without a blank, such as
     * GL71: its last digit is that of the sector.
     */
    static Optional<Postcode> sector(String text) {
        boolean joined = text.length() > 2
                && text.chars().noneMatch(Character::isWhitespace)
                && Character.isDigit(text.charAt(text.length() - 1));
        String spaced = joined ? text.substring(0, text.length() - 1) + " " + text.charAt(text.length() - 1) : text;
        return Postcode.parse(spaced).filter(Sayable::isSector);
    }

    static Optional<Ratio> ratio(String text) {
        try {
            return Optional.of(Ratio.parse(text));
        } catch (IllegalArgumentException refused) {
            // The message may quote the text, so it goes no further.
            return Optional.empty();
        }
    }
}
