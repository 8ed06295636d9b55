package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.DOLO_END;
import static org.placewright.interchange.ssda903.ReturnFields.DOLO_START;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.Ssda903Table.DOLO;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on deprivation of liberty orders. */
final class DeprivationOfLibertyRules {

    /** The first collection year that asks for them. */
    private static final int FIRST_ASKED = 2027;

    /** Where such an order is expected. */
    private static final CodeGroup EXPECTED = PLACE.codes("K2", "Z12", "Z13");

    /** Where there is none: secure homes, parents, young offender institutions, supported accommodation. */
    private static final CodeGroup EXCLUDED = PLACE.codes("K1", "P1", "R5", "K3");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            ofOrders("700")
                    .on(DOLO_START)
                    .says("DOLO_START must hold a date, if it is filled.")
                    .where(order -> order.isNoDate(DOLO_START)),
            ofOrders("701")
                    .on(DOLO_END)
                    .says("DOLO_END must hold a date, if it is filled.")
                    .where(order -> order.isNoDate(DOLO_END)),
            ofOrders("702")
                    .on(DOLO_END, DOLO_START)
                    .says("DOLO_END must not be before DOLO_START.")
                    .where(order -> order.day(DOLO_END) < order.day(DOLO_START)),
            ofOrders("703")
                    .on(DOLO_START)
                    .says("DOLO_START must be no later than the end of the year.")
                    .where(order -> order.day(DOLO_START) > order.child().yearEnd()),
            ofOrders("704")
                    .on(DOLO_END)
                    .says("DOLO_END must be in the year, or blank if the order was still in force at its end.")
                    .where(order -> order.day(DOLO_END) < order.child().yearStart()
                            || order.day(DOLO_END) > order.child().yearEnd()),
            ofOrders("705")
                    .on(DOLO_START, DOLO_END)
                    .says("An order must not begin before the one before it has ended.")
                    .check((child, flags) -> Periods.flagOverlaps(child, DOLO_START, DOLO_END, flags)),
            ofOrders("706")
                    .on(CHILD, DOLO_START)
                    .needs(Need.PREVIOUS_RETURN)
                    .says(
                            "An order on a child in the header that was still in force at the end of the year before must "
                                    + "have a row that begins on the same day.")
                    .check((child, flags) -> Periods.flagUnlessContinued(child, DOLO_START, DOLO_END, flags)),
            ofOrders("707")
                    .on(DOLO_END, DOLO_START)
                    .reads(EPISODES)
                    .says("DOLO_END must be filled, and no later than the end of care, for a child who left care.")
                    .where(order -> Periods.outlastsCare(order, DOLO_START, DOLO_END)),
            ofOrders("708")
                    .on(DOLO_START, DOLO_END, DOB)
                    .says("An order must not begin or end before the child was born.")
                    .where(order -> order.day(DOLO_START) < order.child().born()
                            || order.day(DOLO_END) < order.child().born()),
            ofOrders("709")
                    .on(DOLO_START, PLACE, DECOM, DEC)
                    .asWarning()
                    .says(
                            "A child under an order should be in a children's home or another placement of type Z12 or Z13.")
                    .check((child, flags) -> flagDuring(
                            child,
                            episode -> episode.isCode(PLACE) && !episode.is(EXPECTED) && !episode.is(EXCLUDED),
                            flags)),
            ofOrders("710")
                    .on(DOLO_START, PLACE, DECOM, DEC)
                    .says("A child under an order must not be in a placement of type K1, K3, P1 or R5.")
                    .check((child, flags) -> flagDuring(child, episode -> episode.is(EXCLUDED), flags)));

    private DeprivationOfLibertyRules() {}

    private static ValidationRule.Draft ofOrders(String code) {
        return rule(code).from(FIRST_ASKED);
    }

    /**
     * Flags orders in force on a day of certain episodes, other than the day on which either begins as the other ends.
     */
    private static void flagDuring(FiledChild child, RowCheck wrong, Flags flags) {
        FiledRows episodes = child.episodes();
        double[] begun = new double[episodes.size()];
        double[] reached = new double[episodes.size()];
        int size = 0;
        for (FiledRow episode : episodes) {
            double end = episode.dayOr(DEC, Double.POSITIVE_INFINITY);
            if (wrong.isBroken(episode) && end > episode.day(DECOM)) {
                begun[size] = episode.day(DECOM);
                reached[size] = size == 0 ? end : Math.max(reached[size - 1], end);
                size++;
            }
        }
        for (FiledRow order : child.rows(DOLO)) {
            int before = Periods.countBelow(begun, size, order.dayOr(DOLO_END, Double.POSITIVE_INFINITY));
            if (before > 0 && reached[before - 1] > order.day(DOLO_START)) {
                flags.add(order);
            }
        }
    }
}
