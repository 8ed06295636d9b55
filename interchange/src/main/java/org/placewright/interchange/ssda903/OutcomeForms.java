package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.code.CareLeaverAccommodation;
import org.placewright.core.code.CareLeaverActivity;
import org.placewright.core.code.CareLeaverContact;
import org.placewright.core.code.ReasonForNoStrengthsAndDifficultiesScore;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.Row;

/** The tables of how children and care leavers fare. */
final class OutcomeForms {

    static final Column SDQ_SCORE = Column.optional("SDQ_SCORE");
    static final Column SDQ_REASON = Column.optional("SDQ_REASON");
    static final Column CONVICTED = Column.optional("CONVICTED");
    static final Column HEALTH_CHECK = Column.optional("HEALTH_CHECK");
    static final Column IMMUNISATIONS = Column.optional("IMMUNISATIONS");
    static final Column TEETH_CHECK = Column.optional("TEETH_CHECK");
    static final Column HEALTH_ASSESSMENT = Column.optional("HEALTH_ASSESSMENT");
    static final Column SUBSTANCE_MISUSE = Column.optional("SUBSTANCE_MISUSE");
    static final Column INTERVENTION_RECEIVED = Column.optional("INTERVENTION_RECEIVED");
    static final Column INTERVENTION_OFFERED = Column.optional("INTERVENTION_OFFERED");
    static final Column IN_TOUCH = Column.optional("IN_TOUCH");
    static final Column ACTIV = Column.optional("ACTIV");
    static final Column ACCOM = Column.optional("ACCOM");

    static final TableForm<AnnualOutcomes> OC2 = TableForm.once(
            Ssda903Table.OC2,
            OutcomeForms::annual,
            ReturnedChild::annualOutcomes,
            ReturnedChild.Builder::annualOutcomes,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.text(SDQ_SCORE, outcomes -> outcomes.strengthsAndDifficultiesScore()
                            .map(score -> Integer.toString(score.points()))),
                    TableField.code(SDQ_REASON, AnnualOutcomes::reasonForNoScore),
                    TableField.code(CONVICTED, AnnualOutcomes::convicted),
                    TableField.code(HEALTH_CHECK, AnnualOutcomes::healthCheck),
                    TableField.code(IMMUNISATIONS, AnnualOutcomes::immunisations),
                    TableField.code(TEETH_CHECK, AnnualOutcomes::teethCheck),
                    TableField.code(HEALTH_ASSESSMENT, AnnualOutcomes::healthAssessment),
                    TableField.code(SUBSTANCE_MISUSE, AnnualOutcomes::substanceMisuse),
                    TableField.code(INTERVENTION_RECEIVED, AnnualOutcomes::interventionReceived),
                    TableField.code(INTERVENTION_OFFERED, AnnualOutcomes::interventionOffered)));

    static final TableForm<CareLeaverOutcomes> OC3 = TableForm.once(
            Ssda903Table.OC3,
            OutcomeForms::careLeaver,
            ReturnedChild::careLeaverOutcomes,
            ReturnedChild.Builder::careLeaverOutcomes,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.code(IN_TOUCH, CareLeaverOutcomes::contact),
                    TableField.code(ACTIV, CareLeaverOutcomes::activity),
                    TableField.code(ACCOM, CareLeaverOutcomes::accommodation)));

    private static final Pattern POINTS = Pattern.compile("\\d{1,2}");

    private static final FieldKind<StrengthsAndDifficultiesScore> SCORE = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not a score of the questionnaire",
            "a whole number from 0 to " + StrengthsAndDifficultiesScore.HIGHEST,
            OutcomeForms::score);

    private OutcomeForms() {}

    private static Optional<AnnualOutcomes> annual(Row row) {
        AnnualOutcomes outcomes = AnnualOutcomes.builder()
                .strengthsAndDifficultiesScore(row.optional(SDQ_SCORE, SCORE))
                .reasonForNoScore(CodeFields.read(row, SDQ_REASON, ReasonForNoStrengthsAndDifficultiesScore.codes()))
                .convicted(CodeFields.answer(row, CONVICTED))
                .healthCheck(CodeFields.answer(row, HEALTH_CHECK))
                .immunisations(CodeFields.answer(row, IMMUNISATIONS))
                .teethCheck(CodeFields.answer(row, TEETH_CHECK))
                .healthAssessment(CodeFields.answer(row, HEALTH_ASSESSMENT))
                .substanceMisuse(CodeFields.answer(row, SUBSTANCE_MISUSE))
                .interventionReceived(CodeFields.answer(row, INTERVENTION_RECEIVED))
                .interventionOffered(CodeFields.answer(row, INTERVENTION_OFFERED))
                .build();
        return CodeFields.saying(row, outcomes, outcomes.isRecorded());
    }

    private static Optional<CareLeaverOutcomes> careLeaver(Row row) {
        CareLeaverOutcomes outcomes = new CareLeaverOutcomes(
                CodeFields.read(row, IN_TOUCH, CareLeaverContact.codes()),
                CodeFields.read(row, ACTIV, CareLeaverActivity.codes()),
                CodeFields.read(row, ACCOM, CareLeaverAccommodation.codes()));
        return CodeFields.saying(row, outcomes, outcomes.isRecorded());
    }

    private static Optional<StrengthsAndDifficultiesScore> score(String text) {
        return POINTS.matcher(text).matches()
                ? Optional.of(Integer.parseInt(text))
                        .filter(points -> points <= StrengthsAndDifficultiesScore.HIGHEST)
                        .map(StrengthsAndDifficultiesScore::new)
                : Optional.empty();
    }
}
