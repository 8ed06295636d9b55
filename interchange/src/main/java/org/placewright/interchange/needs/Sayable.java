package org.placewright.interchange.needs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.need.Answer;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.VisitFrequency;

/** What the standard has words for, so that a record is the same when it is written and read again. */
final class Sayable {

    private Sayable() {}

    static boolean isDate(LocalDate day) {
        return day.getYear() >= 1950 && day.getYear() <= 2149;
    }

    /** Half of a pair of surrogates is in no character set. */
    static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    static boolean isSector(Postcode postcode) {
        return postcode.precision() != Precision.DISTRICT;
    }

    static boolean isFrequency(VisitFrequency frequency) {
        return Words.HOW_OFTEN.says(frequency);
    }

    /** Something that is needed must be named, or it cannot be told from nothing said. */
    static boolean isNamed(Requirement<?> requirement) {
        return requirement.answer() != Answer.YES || !requirement.kinds().isEmpty();
    }

    static void check(PlacementRecord record) {
        Needs needs = record.needs();
        Requirements requirements = needs.requirements();
        require(
                isNamed(requirements.specificCommunication()) && isNamed(requirements.additionalSupport()),
                "needs.requirements",
                "must name what is needed of communication and support");
        require(
                requirements.homeAdaptation().kinds().isEmpty(),
                "needs.requirements.homeAdaptation",
                "must not say which adaptations");
        require(needs.wakingNight() == Answer.NOT_SPECIFIED, "needs.wakingNight", "must not be specified");
        require(needs.areasToAvoid().isEmpty(), "needs.areasToAvoid", "must be empty");
        require(
                needs.importantPlaces().size() <= 1
                        && needs.importantPlaces().stream().allMatch(Sayable::isPlace),
                "needs.importantPlaces",
                "must be one sector at most, gone to daily, weekly or every two weeks");
        require(record.homePostcode().stream().allMatch(Sayable::isSector), "homePostcode", "must be a sector or unit");
        require(
                record.schoolPostcode().stream().allMatch(Sayable::isSector),
                "schoolPostcode",
                "must be a sector or unit");
        require(
                record.checks().values().stream()
                        .allMatch(check -> check.by().stream().allMatch(Sayable::isWhole)),
                "checks",
                "must hold whole characters");
        record.notes().forEach((note, text) -> note(record, note, text));
    }

    private static boolean isPlace(ImportantPlace place) {
        return isSector(place.postcode()) && place.frequency().stream().allMatch(Sayable::isFrequency);
    }

    private static void require(boolean sayable, String name, String must) {
        if (!sayable) {
            throw new IllegalArgumentException("PlacementRecord " + name + " " + must
                    + ", for the standard has no field for it. Maybe use PlacementRecord.of(Referral)?");
        }
    }

    private static void note(PlacementRecord record, Note note, String text) {
        if (text.isBlank() || !isWhole(text)) {
            throw new IllegalArgumentException("PlacementRecord notes " + note
                    + " must not be blank or hold half a character. Maybe leave it out?");
        }
        if (isSaidOtherwise(record, note, text)) {
            throw new IllegalArgumentException("PlacementRecord notes " + note
                    + " stands where another attribute says it, or could. Maybe set that attribute instead?");
        }
    }

    private static boolean isSaidOtherwise(PlacementRecord record, Note note, String text) {
        Needs needs = record.needs();
        boolean hasPlace = !needs.importantPlaces().isEmpty();
        return switch (note) {
            case PREFERRED_LOCATION ->
                needs.preferredLocation().isPresent()
                        || Postcode.parse(Names.trimmed(text)).isPresent();
            case PLACEMENT_LOCATION ->
                record.placement().location().isPresent()
                        || Postcode.parse(Names.trimmed(text)).isPresent();
            case HOME_LOCATION ->
                record.homePostcode().isPresent()
                        || Words.sector(Names.trimmed(text)).isPresent();
            case SCHOOL_LOCATION ->
                record.schoolPostcode().isPresent()
                        || Words.sector(Names.trimmed(text)).isPresent();
            case IMPORTANT_PLACE ->
                hasPlace || Words.sector(Names.trimmed(text)).isPresent();
            case HOW_OFTEN ->
                hasPlace
                        && (Words.HOW_OFTEN.find(text).isPresent()
                                || needs.importantPlaces().get(0).frequency().isPresent());
            case GOES_TO_SCHOOL -> isAnswer(record, EarlierQuestion.GOES_TO_SCHOOL, text);
            case OTHER_IMPORTANT_PLACES -> isAnswer(record, EarlierQuestion.OTHER_IMPORTANT_PLACES, text);
            case ADULT_SUPPORT ->
                needs.minimumAdultSupport().isPresent()
                        || Words.ratio(Names.trimmed(text)).isPresent();
            case OTHER_RISK_TO_CHILD ->
                needs.risks().answer(RiskToChild.OTHER) != RiskAnswer.RISK_PRESENT
                        || Words.OTHER_RISK.find(text).isPresent();
            case OTHER_RISK_TO_OTHERS ->
                needs.risks().answer(RiskToOthers.OTHER) != RiskAnswer.RISK_PRESENT
                        || Words.OTHER_RISK.find(text).isPresent();
            case LOCAL_IDENTIFIER,
                    OUT_OF_AREA_REASON,
                    LOCATIONS_TO_AVOID,
                    OTHER_COMMUNICATION,
                    OTHER_CULTURAL_NEEDS,
                    OTHER_SUPPORT -> false;
        };
    }

    private static boolean isAnswer(PlacementRecord record, EarlierQuestion question, String text) {
        return given(record.earlierAnswers(), question)
                || Words.ANSWER.find(text).isPresent();
    }

    private static boolean given(Map<EarlierQuestion, Answer> answers, EarlierQuestion question) {
        return Optional.ofNullable(answers.get(question))
                .filter(answer -> answer != Answer.NOT_SPECIFIED)
                .isPresent();
    }
}
