package org.placewright.matching;

import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.SupportedAccommodationOutcome;

/**
 * What an inspector's judgement does to a home. Where it would exclude the home, sign-off
 * ({@link Allowance#INSPECTION_SIGN_OFF}) has it flagged instead. A home not yet inspected is not held back.
 *
 * <table>
 * <caption>Attributes; source: an authority's own policy</caption>
 * <tr><th>name</th><th>type</th><th>standard</th><th>meaning</th></tr>
 * <tr><td>worst</td><td>{@link RuleEffect}</td><td>exclude</td>
 *     <td>for homes that are inadequate, or have serious or widespread weaknesses</td></tr>
 * <tr><td>next</td><td>{@link RuleEffect}</td><td>flag</td>
 *     <td>for homes that require improvement, or are of inconsistent quality</td></tr>
 * </table>
 *
 * @param worst for homes that are inadequate, or have serious or widespread weaknesses
 * @param next for homes that require improvement, or are of inconsistent quality; no stricter than for the worst
 */
public record InspectionPolicy(RuleEffect worst, RuleEffect next) {

    /** The worst need sign-off, the next are flagged. */
    public static final InspectionPolicy STANDARD = new InspectionPolicy(RuleEffect.EXCLUDE, RuleEffect.FLAG);

    /**
     * Checks the order of the two.
     *
     * @param worst for homes that are inadequate, or have serious or widespread weaknesses
     * @param next for homes that require improvement, or are of inconsistent quality; no stricter than for the worst
     * @throws IllegalArgumentException if the better judgement is treated more strictly
     */
    public InspectionPolicy {
        if (next.compareTo(worst) > 0) {
            throw new IllegalArgumentException("InspectionPolicy next must be no stricter than worst but was " + next
                    + " where worst was " + worst + ". Maybe the two are swapped?");
        }
    }

    /**
     * Returns what a judgement does.
     *
     * @param judgement what an inspector concluded
     * @return the effect
     */
    public RuleEffect effectOf(InspectionJudgement judgement) {
        if (judgement == InspectionGrade.INADEQUATE || judgement == SupportedAccommodationOutcome.SERIOUS_WEAKNESSES) {
            return worst;
        }
        return judgement == InspectionGrade.REQUIRES_IMPROVEMENT
                        || judgement == SupportedAccommodationOutcome.INCONSISTENT
                ? next
                : RuleEffect.ALLOW;
    }

    /**
     * Tells whether some policy may hold a judgement against a home.
     *
     * @param judgement what an inspector concluded
     * @return true for those in the lower part of their scheme
     */
    public static boolean mayNeedSignOff(InspectionJudgement judgement) {
        return new InspectionPolicy(RuleEffect.EXCLUDE, RuleEffect.EXCLUDE).effectOf(judgement) != RuleEffect.ALLOW;
    }
}
