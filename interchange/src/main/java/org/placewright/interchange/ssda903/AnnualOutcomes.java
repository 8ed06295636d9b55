package org.placewright.interchange.ssda903;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.code.ReasonForNoStrengthsAndDifficultiesScore;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.code.YesNo;

/**
 * The health and conduct of a child who was looked after all year: a row of the oc2 table. Personal, never printed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>strengthsAndDifficultiesScore</td><td>{@link StrengthsAndDifficultiesScore}</td><td>no</td><td>not known</td><td>the score of the questionnaire</td>
 *     <td>SSDA903 oc2, SDQ_SCORE</td></tr>
 * <tr><td>reasonForNoScore</td><td>{@link ReasonForNoStrengthsAndDifficultiesScore}</td><td>no</td><td>not recorded</td><td>why there is no score</td>
 *     <td>SSDA903 oc2, SDQ_REASON</td></tr>
 * <tr><td>convicted</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>convicted or cautioned in the year</td>
 *     <td>SSDA903 oc2, CONVICTED</td></tr>
 * <tr><td>healthCheck</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>health checks of a young child up to date</td>
 *     <td>SSDA903 oc2, HEALTH_CHECK</td></tr>
 * <tr><td>immunisations</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>immunisations up to date</td>
 *     <td>SSDA903 oc2, IMMUNISATIONS</td></tr>
 * <tr><td>teethCheck</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>teeth checked by a dentist</td>
 *     <td>SSDA903 oc2, TEETH_CHECK</td></tr>
 * <tr><td>healthAssessment</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>had the annual health assessment</td>
 *     <td>SSDA903 oc2, HEALTH_ASSESSMENT</td></tr>
 * <tr><td>substanceMisuse</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>found to misuse substances</td>
 *     <td>SSDA903 oc2, SUBSTANCE_MISUSE</td></tr>
 * <tr><td>interventionReceived</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>received help with that</td>
 *     <td>SSDA903 oc2, INTERVENTION_RECEIVED</td></tr>
 * <tr><td>interventionOffered</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>was offered help not received</td>
 *     <td>SSDA903 oc2, INTERVENTION_OFFERED</td></tr>
 * </table>
 */
@Personal
@Value.Immutable
public abstract class AnnualOutcomes implements WithAnnualOutcomes {

    private static final YesNo NOT_RECORDED = YesNo.of("");

    AnnualOutcomes() {}

    /**
     * Returns the score of the strengths and difficulties questionnaire.
     *
     * @return the score of the questionnaire, if known
     */
    public abstract Optional<StrengthsAndDifficultiesScore> strengthsAndDifficultiesScore();

    /**
     * Returns why there is no score.
     *
     * @return why there is no score; not recorded by default
     */
    @Value.Default
    public ReasonForNoStrengthsAndDifficultiesScore reasonForNoScore() {
        return ReasonForNoStrengthsAndDifficultiesScore.codes().notRecorded();
    }

    /**
     * Returns whether the child was convicted or cautioned in the year.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo convicted() {
        return NOT_RECORDED;
    }

    /**
     * Returns whether the health checks of a young child were up to date.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo healthCheck() {
        return NOT_RECORDED;
    }

    /**
     * Returns whether immunisations were up to date.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo immunisations() {
        return NOT_RECORDED;
    }

    /**
     * Returns whether a dentist checked the teeth.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo teethCheck() {
        return NOT_RECORDED;
    }

    /**
     * Returns whether the child had the annual health assessment.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo healthAssessment() {
        return NOT_RECORDED;
    }

    /**
     * Returns whether the child was found to misuse substances.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo substanceMisuse() {
        return NOT_RECORDED;
    }

    /**
     * Returns whether the child received help with misusing substances.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo interventionReceived() {
        return NOT_RECORDED;
    }

    /**
     * Returns whether help that was not received had been offered.
     *
     * @return the answer; not recorded by default
     */
    @Value.Default
    public YesNo interventionOffered() {
        return NOT_RECORDED;
    }

    /**
     * Tells whether anything is recorded.
     *
     * @return false if every attribute is blank; no child of a return has such a value
     */
    public final boolean isRecorded() {
        return strengthsAndDifficultiesScore().isPresent()
                || Stream.of(
                                reasonForNoScore(),
                                convicted(),
                                healthCheck(),
                                immunisations(),
                                teethCheck(),
                                healthAssessment(),
                                substanceMisuse(),
                                interventionReceived(),
                                interventionOffered())
                        .anyMatch(StatutoryCode::isRecorded);
    }

    /** Names the type only. */
    @Override
    public final String toString() {
        return "AnnualOutcomes[...]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AnnualOutcomes}. Nothing must be set. */
    public static final class Builder extends ImmutableAnnualOutcomes.Builder {
        Builder() {}
    }
}
