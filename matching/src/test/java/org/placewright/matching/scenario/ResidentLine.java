package org.placewright.matching.scenario;

import static org.placewright.matching.Examples.NEEDED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.Answer;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Resident;

/**
 * One who lives in a home of a scenario, and the same in words.
 *
 * @param words what is known of them
 * @param resident the record
 */
record ResidentLine(String words, Resident resident) {

    /** One who had their birthday half a year ago. */
    static ResidentLine resident(String token, int age) {
        return new ResidentLine(
                token + " of " + age,
                Resident.builder()
                        .token(ResidentToken.of(token))
                        .birthMonth(YearMonth.from(NEEDED.minusYears(age).minusMonths(6)))
                        .build());
    }

    private String but(String said) {
        return words + " (" + said + ")";
    }

    ResidentLine ageNotKnown() {
        return new ResidentLine(resident.token() + " of unknown age", resident.withBirthMonth(Optional.empty()));
    }

    ResidentLine notWithYounger() {
        return new ResidentLine(but("must not live with younger children"), resident.withMayLiveWithYounger(Answer.NO));
    }

    ResidentLine notWithOlder() {
        return new ResidentLine(but("must not live with older children"), resident.withMayLiveWithOlder(Answer.NO));
    }

    ResidentLine leavingOn(LocalDate day) {
        return new ResidentLine(but("expected to leave on " + day), resident.withExpectedUntil(day));
    }

    ResidentLine risk(RiskToOthers risk) {
        return new ResidentLine(
                but("a known risk of " + risk.label().toLowerCase(Locale.ROOT)),
                resident.withRisks(resident.risks().with(risk, RiskAnswer.RISK_PRESENT)));
    }
}
