package org.placewright.testkit.synthetic;

/**
 * The faults of real returns that a synthetic one may hold, at the level of values: what a history can say and should
 * not. An end before the start, a date that is none or a code that is not one cannot be a value, so they are not here;
 * files are spoilt in the tests of their readers.
 *
 * <p>A return is said to follow the truth if it has what was known on its 31 March. "Counts hold" means that where the
 * latest return of each episode is taken, as many children are in care on the last day as in truth.
 */
public enum SyntheticFaultKind {
    /**
     * The return says that an episode ended, and the child went home, shortly before 31 March; the next return has the
     * same episode going on.
     */
    END_CORRECTED_LATER("End date corrected by a later return", Of.EPISODE),
    /**
     * The return has another type of foster placement for an episode than the next return: the same episode twice with
     * one field different.
     */
    PLACEMENT_TYPE_CORRECTED_LATER("Placement type corrected by a later return", Of.EPISODE),
    /** The return uses H5 for supported accommodation, in a year in which that code is no longer valid. */
    CODE_NOT_VALID_IN_YEAR("Code not valid in the year", Of.EPISODE),
    /** The return has episodes for a child and nothing about who the child is. */
    NO_HEADER("Episodes without a header", Of.CHILD),
    /**
     * The child is missing from the return, though an episode that the return before left open had ended by X1. The
     * next returns have the child again, so the old episode stays open beside its successors. The child is in care on
     * the last day, so counts of that day hold.
     */
    LEFT_OUT_OF_RETURN("Child left out of a return", Of.CHILD),
    /** The return does not say where an episode's placement away from home is. */
    NO_PLACEMENT_POSTCODE("Placement postcode left blank", Of.EPISODE),
    /**
     * The return, not the last, leaves an episode open that has a successor in the same return; no later return has it
     * again. The child is in care on the last day, so counts of that day hold.
     */
    LEFT_OPEN_BEFORE_A_MOVE("Episode left open though its successor is there", Of.EPISODE),
    /**
     * The return, not the last, leaves an episode open with which care ended. The child came into care anew later and
     * is in care on the last day, so counts of that day hold.
     */
    LEFT_OPEN_BEFORE_COMING_BACK("Episode left open though care ended and began anew", Of.EPISODE),
    /**
     * The return, not the last, leaves an episode open with which care ended for good. Counts do not hold: the child
     * seems to be in care ever after.
     */
    LEFT_OPEN_FOR_GOOD("Episode left open though care ended", Of.EPISODE),
    /**
     * The return ends an episode some days after its successor began, and lacks the successor; the next return has it,
     * from its true start.
     */
    OVERLAPS_SUCCESSOR_SUBMITTED_LATER("Episode overlaps the next, submitted later", Of.EPISODE),
    /** The return ends an episode by X1 some days before its successor begins. */
    GAP_BEFORE_SUCCESSOR("Gap before the next episode though the reason is X1", Of.EPISODE),
    /**
     * The return has an open episode a second time, different only in that it starts some days later. The child is in
     * care on the last day, so counts of that day hold.
     */
    EPISODE_REPEATED("Episode repeated with another start", Of.EPISODE),
    /** The return ends by X1 the episode with which care ended for good, so that nothing follows. */
    X1_WITHOUT_SUCCESSOR("Reason X1 though no episode follows", Of.EPISODE),
    /** The return says when an episode ended and not why. */
    NO_REASON_CEASED("Reason ceased left blank", Of.EPISODE),
    /**
     * The return has an episode start a day later than the return before, so that it seems to be another one. The child
     * is in care on the last day, so counts of that day hold.
     */
    START_DIFFERS_BETWEEN_RETURNS("Start differs by a day between returns", Of.EPISODE),
    /** The return has the first episode of a time in care, which a move follows, as a holiday away from a placement. */
    CARE_STARTS_IN_TEMPORARY_PLACEMENT("Care starts in a temporary placement", Of.EPISODE),
    /** The return has the episode with which care ended for good as a holiday away from a placement. */
    CARE_ENDS_IN_TEMPORARY_PLACEMENT("Care ends in a temporary placement", Of.EPISODE),
    /** The return has PR0, parents, provide a placement that is not with them, or PR1 one that is. */
    PROVIDER_NOT_WITH_PLACEMENT("Provider not allowed with the placement type", Of.EPISODE),
    /** The return does not say who provides a placement that somebody must provide. */
    NO_PROVIDER("Placement provider left blank", Of.EPISODE),
    /** The return lacks the unique reference number of a placement that needs one. */
    NO_URN("Unique reference number left blank", Of.EPISODE),
    /** The return gives the home postcode as that of a placement away from home. */
    PLACED_AT_THE_HOME_POSTCODE("Placement away from home at the home postcode", Of.EPISODE),
    /** The return gives another sex than the other returns. */
    SEX_DIFFERS_BETWEEN_RETURNS("Sex differs between returns", Of.CHILD),
    /** The return gives the birth date with day and month swapped; the other returns have it right. */
    BIRTH_DATE_DIFFERS_BETWEEN_RETURNS("Birth date differs between returns", Of.CHILD),
    /** The return gives neither a unique pupil number nor why there is none. */
    NO_PUPIL_NUMBER("Unique pupil number left blank", Of.CHILD);

    /** What a fault is in. */
    private enum Of {
        EPISODE,
        CHILD
    }

    private final String label;
    private final Of of;

    SyntheticFaultKind(String label, Of of) {
        this.label = label;
        this.of = of;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether it is in one episode, or in what the return says of the child as a whole.
     *
     * @return true if a fault of the kind names an episode
     */
    public boolean isOfOneEpisode() {
        return of == Of.EPISODE;
    }

    /**
     * Tells whether counts hold.
     *
     * @return true if, taking the latest return of each episode, as many children are in care on the last day as in
     *     truth
     */
    public boolean keepsCounts() {
        return this != LEFT_OPEN_FOR_GOOD;
    }
}
