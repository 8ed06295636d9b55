package org.placewright.interchange.ssda903.repair;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import org.placewright.core.result.FindingCode;

/**
 * Why an episode was changed: the seven rules of the published London tool, and after them four of our own for what
 * these leave. {@link org.placewright.interchange.ssda903.repair the package} says what each sees and does.
 */
public enum RepairRule {
    /** Left open, and another episode follows in the same time in care: ended where that begins. */
    CARE_WENT_ON(
            "RULE_1",
            Done.ENDED,
            "left open in an old return, and another episode follows",
            "DEC blank before, the next DECOM now; REC X1; REASON_PLACE_CHANGE marked LIIAF if the placement changed"),

    /** Left open, and the child comes into care anew: ended the day before, or on 31 March if that is earlier. */
    CARE_BEGAN_ANEW(
            "RULE_1A",
            Done.ENDED,
            "left open in an old return, and the child then comes into care anew",
            "DEC blank before, the day before the next DECOM or an earlier 31 March now; REC marked E99"),

    /** Left open and never seen again: ended on the 31 March of its return. */
    NOT_SEEN_AGAIN(
            "RULE_2",
            Done.ENDED,
            "left open in an old return, and no episode follows",
            "DEC blank before, the 31 March of the return now; REC marked E99"),

    /** Left open and, but for its start, the same as the episode before or after: left out. */
    SAME_AS_NEIGHBOUR(
            "RULE_3",
            Done.LEFT_OUT,
            "left open in an old return, and the same as the episode before or after but for DECOM",
            "row left out"),

    /** Left open, and the episode before was filed in a later return: left out. */
    REPLACED_LATER(
            "RULE_3A",
            Done.LEFT_OUT,
            "left open in an old return, and a later return has the episode before without it",
            "row left out"),

    /** Overlaps the next episode, which a later return has: ended where that begins. */
    OVERLAPS_LATER_RETURN(
            "RULE_4",
            Done.ENDED,
            "ends after the next episode begins, which a later return has",
            "DEC moved back to the next DECOM"),

    /** Says that another follows the same day, and a later return has it begin later: ended where that begins. */
    GAP_BEFORE_LATER_RETURN(
            "RULE_5",
            Done.ENDED,
            "ends by X1 before the next episode begins, which a later return has",
            "DEC moved on to the next DECOM"),

    /** Left open, and another episode starts the same day: left out, as it has no day of its own. */
    SAME_START("SAME_START", Done.LEFT_OUT, "left open, and another episode starts on the same day", "row left out"),

    /** Lies within another that a later return has, or that says the same and is open too, or has no day: left out. */
    ENCLOSED(
            "ENCLOSED",
            Done.LEFT_OUT,
            "lies within another episode, which a later return has or says the same, or has no day",
            "row left out"),

    /** Overlaps the next episode of the same or an earlier return: ended where that begins. */
    OVERLAPS("OVERLAP", Done.ENDED, "ends after the next episode begins", "DEC moved back to the next DECOM"),

    /** Open in the latest return beside its successor: ended as under the first two rules. */
    OPEN_BESIDE_SUCCESSOR(
            "OPEN_OVERLAP",
            Done.ENDED,
            "open in the latest return, and another episode follows",
            "DEC blank before; now the next DECOM with REC X1 or, where care begins anew, the day before with REC "
                    + "marked E99");

    /** What would be right instead of what any of the rules sees. */
    public static final String REMEDY = "returns that agree with one another";

    /** What is wrong where the rules leave out every episode of a child. */
    public static final String NOTHING_LEFT = "every episode of the child is left out under some rule";

    private enum Done {
        ENDED,
        LEFT_OUT
    }

    private final String label;
    private final Done kind;
    private final String fault;
    private final String done;

    RepairRule(String label, Done kind, String fault, String done) {
        this.label = label;
        this.kind = kind;
        this.fault = fault;
        this.done = done;
    }

    /**
     * Returns how a file names the rule in its column {@code Episode_source}.
     *
     * @return the number the published tool gives it, or a word for a rule of our own
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether an episode under the rule is left out.
     *
     * @return false if it gets another end
     */
    public boolean leavesOut() {
        return kind == Done.LEFT_OUT;
    }

    /**
     * Returns the kind of finding that tells of it.
     *
     * @return the code
     */
    public FindingCode findingCode() {
        return Codes.of(this);
    }

    /**
     * Returns what contradicted what, in words.
     *
     * @return the fault, without a value of the data
     */
    public String fault() {
        return fault;
    }

    /**
     * Returns what is done about it, in words: what was there before and what is now.
     *
     * @return what is done, without a value of the data
     */
    public String done() {
        return done;
    }

    /** The codes of findings, which take time to make. */
    private static final class Codes {

        private static final ImmutableMap<RepairRule, FindingCode> BY_RULE =
                Maps.toMap(EnumSet.allOf(RepairRule.class), rule -> FindingCode.of("REPAIR_" + rule.label()));

        private static FindingCode of(RepairRule rule) {
            return Verify.verifyNotNull(BY_RULE.get(rule));
        }
    }
}
