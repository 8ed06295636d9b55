package org.placewright.interchange.ssda903.validation;

import java.util.Arrays;
import org.placewright.interchange.ssda903.CodeGroup;
import org.placewright.interchange.ssda903.ReturnFields;

/**
 * The care a child's episodes tell of. An episode lasts from its first day up to, and not including, the day it ceased;
 * one without that day goes on. What is worked out is kept until the next child.
 */
public final class CareSpans {

    private static final CodeGroup LEGAL_STATUS_CHANGES = ReturnFields.RNE.codes("L");

    private final FiledChild child;
    private double coveredUntil;
    private boolean coveredKnown;
    private int lined = -1;
    private double[] begun = new double[8];
    private double[] reached = new double[8];
    private double[] careEnds = new double[8];
    private double[] placementEnds = new double[8];
    private double cameIntoCare;
    private boolean cameKnown;
    private boolean atYearEnd;
    private boolean atYearEndKnown;

    CareSpans(FiledChild child) {
        this.child = child;
    }

    void reset() {
        coveredKnown = false;
        lined = -1;
        cameKnown = false;
        atYearEndKnown = false;
    }

    /**
     * Returns the day the latest period of care began, as far as the return has it.
     *
     * @return the day; not a number if it is not known
     */
    public double cameIntoCare() {
        if (!cameKnown) {
            cameIntoCare = firstOfPeriod(child.episodes().last()).day(ReturnFields.DECOM);
            cameKnown = true;
        }
        return cameIntoCare;
    }

    /**
     * Tells whether the child is looked after on the last day of the year.
     *
     * @return as {@link #isLookedAfterOn} has it
     */
    public boolean isLookedAfterAtYearEnd() {
        if (!atYearEndKnown) {
            atYearEnd = isLookedAfterOn(child.yearEnd());
            atYearEndKnown = true;
        }
        return atYearEnd;
    }

    /**
     * Tells whether the child is looked after on a day. It goes through all episodes, so ask once for a child.
     *
     * @param day a day
     * @return true if an episode that is no short break began by then and had not ceased
     */
    public boolean isLookedAfterOn(double day) {
        for (FiledRow episode : child.episodes()) {
            if (!episode.is(Codes.SHORT_BREAKS) && lasts(episode, day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether an episode lasts on a day.
     *
     * @param episode an episode
     * @param day a day
     * @return true if it began by then and had not ceased
     */
    public boolean lasts(FiledRow episode, double day) {
        return episode.day(ReturnFields.DECOM) <= day
                && episode.dayOr(ReturnFields.DEC, Double.POSITIVE_INFINITY) > day;
    }

    /**
     * Tells whether the child was looked after without a break for all of the year, up to its last day, other than in
     * short breaks: the children the oc2 table is about.
     *
     * @return true if episodes that follow without a gap reach from the first day of the year beyond its last
     */
    public boolean isAllYear() {
        if (!coveredKnown) {
            coveredUntil = coveredUntil();
            coveredKnown = true;
        }
        return coveredUntil > child.yearEnd();
    }

    private double coveredUntil() {
        double reached = child.yearStart();
        for (FiledRow episode : child.episodes()) {
            if (!episode.is(Codes.SHORT_BREAKS) && episode.day(ReturnFields.DECOM) <= reached) {
                double end = episode.dayOr(ReturnFields.DEC, Double.POSITIVE_INFINITY);
                reached = end > reached ? end : reached;
            }
        }
        return reached;
    }

    /**
     * Tells whether every day an episode began or ceased can be read, so that it is certain when the child was in care.
     *
     * @return false if a first day is no date, a last is filled with something that is none, or a file lacks the column
     */
    public boolean isKnown() {
        for (FiledRow episode : child.episodes()) {
            double last = episode.dayOr(ReturnFields.DEC, Double.POSITIVE_INFINITY);
            if (!episode.isDate(ReturnFields.DECOM) || Double.isNaN(last)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether it is certain that the child was not looked after for all of the year.
     *
     * @return false if the child was, or a day cannot be read
     */
    public boolean isNotAllYear() {
        return !isAllYear() && isKnown();
    }

    /**
     * Returns when the care ceased that the child was in on a day, short breaks included, or had been in last before:
     * then that is before the day. Episodes that follow without a gap are one care.
     *
     * @param day a day
     * @return the day; infinite if care goes on or its last day cannot be read; not a number if no care had begun
     */
    public double endOfCare(double day) {
        int at = lastBegunBy(day);
        if (at < 0) {
            return Double.NaN;
        }
        return reached[at] < day ? reached[at] : careEnds[at];
    }

    /**
     * Returns when the placement ceased that the child was in on a day, or had been in last before. A change of the
     * legal status alone does not end it.
     *
     * @param day a day
     * @return the day; infinite if it goes on or its last day cannot be read; not a number if none had begun
     */
    public double endOfPlacement(double day) {
        int at = lastBegunBy(day);
        return at < 0 ? Double.NaN : placementEnds[at];
    }

    /** Returns the index of the episode that began last on a day or before, -1 if none did. */
    private int lastBegunBy(double day) {
        if (lined < 0) {
            lineUp();
        }
        return Periods.countBelow(begun, lined, day + 1) - 1;
    }

    /**
     * Lines up episodes whose first day is known: how far they and those before reach, and when what they began ends.
     */
    private void lineUp() {
        FiledRows episodes = child.episodes();
        if (begun.length < episodes.size()) {
            int size = 2 * episodes.size();
            begun = Arrays.copyOf(begun, size);
            reached = Arrays.copyOf(reached, size);
            careEnds = Arrays.copyOf(careEnds, size);
            placementEnds = Arrays.copyOf(placementEnds, size);
        }
        lined = 0;
        while (lined < episodes.size() && episodes.get(lined).isDate(ReturnFields.DECOM)) {
            FiledRow episode = episodes.get(lined);
            begun[lined] = episode.day(ReturnFields.DECOM);
            placementEnds[lined] =
                    episode.isDate(ReturnFields.DEC) ? episode.day(ReturnFields.DEC) : Double.POSITIVE_INFINITY;
            reached[lined] = lined == 0 ? placementEnds[0] : Math.max(reached[lined - 1], placementEnds[lined]);
            lined++;
        }
        for (int at = lined - 1; at >= 0; at--) {
            boolean last = at == lined - 1;
            careEnds[at] = last || begun[at + 1] > reached[at] ? reached[at] : careEnds[at + 1];
            if (!last
                    && begun[at + 1] == placementEnds[at]
                    && episodes.get(at + 1).is(LEGAL_STATUS_CHANGES)) {
                placementEnds[at] = placementEnds[at + 1];
            }
        }
    }

    /**
     * Returns the episode with which the period of care that an episode is in began, as far as the return has it. It
     * goes through the episodes before, so ask once for a child.
     *
     * @param episode an episode
     * @return the latest one up to it that starts care, or the child's first if none does
     */
    public FiledRow firstOfPeriod(FiledRow episode) {
        FiledRow first = episode;
        while (!first.is(Codes.STARTS_CARE) && first.previous().isThere()) {
            first = first.previous();
        }
        return first;
    }

    /**
     * Returns the episode before one in which the child was in a placement that was not temporary, in the same period
     * of care.
     *
     * @param episode an episode
     * @return the latest such one; one that is not there if care began since, or the return has none
     */
    public FiledRow lastingPlacementBefore(FiledRow episode) {
        FiledRow before = episode;
        do {
            if (before.is(Codes.STARTS_CARE)) {
                return child.episodes().at(-1);
            }
            before = before.previous();
        } while (before.is(Codes.TEMPORARY));
        return before;
    }

    /**
     * Returns the episode of the return of the year before that one of this year goes on with: it was left open, and
     * began on the same day.
     *
     * @param episode an episode of this year
     * @return the last of the year before; one that is not there if that is another or had ceased, or this is not the
     *     first of the year
     * @throws IllegalStateException if there is no such return: a rule that asks must say that it needs it
     */
    public FiledRow openBefore(FiledRow episode) {
        FiledRow before = child.previous().episodes().last();
        boolean same = !episode.previous().isThere()
                && before.isBlank(ReturnFields.DEC)
                && episode.isDate(ReturnFields.DECOM)
                && episode.isSame(ReturnFields.DECOM, before);
        return same ? before : child.previous().episodes().at(-1);
    }

    /**
     * Returns the episode with which the latest period of care began.
     *
     * @return the latest one that starts care; one that is not there if the return has none
     */
    public FiledRow latestStart() {
        FiledRow first = firstOfPeriod(child.episodes().last());
        return first.is(Codes.STARTS_CARE) ? first : first.previous();
    }

    /**
     * Returns the episode that ended with the child's adoption.
     *
     * @return the latest such; one that is not there if the return has none
     */
    public FiledRow adoption() {
        FiledRow episode = child.episodes().last();
        while (episode.isThere() && !episode.is(Codes.ADOPTED)) {
            episode = episode.previous();
        }
        return episode;
    }

    /**
     * Tells whether care ended for good, as far as the return has it: the last episode ceased, for a reason that ends
     * care.
     *
     * @return false if the child is still looked after, or has no episodes
     */
    public boolean hasEnded() {
        FiledRow last = child.episodes().last();
        return last.isDate(ReturnFields.DEC) && last.is(Codes.ENDS_CARE);
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "CareSpans";
    }
}
