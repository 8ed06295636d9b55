package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOLO_END;
import static org.placewright.interchange.ssda903.ReturnFields.DOLO_START;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.Ssda903Table.DOLO;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on orders that deprive children of their liberty. */
final class DeprivationOfLibertyRules {

    private static final CodeGroup EXPECTED = PLACE.codes("K2").and(Codes.OTHER_DETAILED);
    private static final CodeGroup NEVER = PLACE.codes("K1", "K3", "P1", "R5");
    private static final CodeGroup NEVER_OR_EXPECTED = NEVER.and(EXPECTED);

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("700").on(DOLO_START).says("DOLO_START must hold a date.").where(order -> !order.isDate(DOLO_START)),
            rule("701")
                    .on(DOLO_END)
                    .says("DOLO_END must hold a date, if it is filled.")
                    .where(order -> order.isNoDate(DOLO_END)),
            rule("702")
                    .on(DOLO_END, DOLO_START)
                    .says("An order must not end before it starts.")
                    .where(order -> order.day(DOLO_END) < order.day(DOLO_START)),
            rule("703")
                    .on(DOLO_START)
                    .says("DOLO_START must be no later than the end of the year.")
                    .where(order -> order.day(DOLO_START) > order.child().yearEnd()),
            rule("704")
                    .on(DOLO_END)
                    .says("DOLO_END must be in the year.")
                    .where(order -> order.day(DOLO_END) < order.child().yearStart()
                            || order.day(DOLO_END) > order.child().yearEnd()),
            rule("705")
                    .on(DOLO_END, DOLO_START)
                    .says("An order must not start while the one before is open.")
                    .where(order -> order.isBlank(DOLO_END) && order.next().isDate(DOLO_START)),
            rule("706")
                    .on(CHILD)
                    .alsoOn(DOLO_START)
                    .reads(DOLO)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("An order that was open at the end of the year before must be in this return.")
                    .check(DeprivationOfLibertyRules::dropped),
            rule("707")
                    .on(DOLO_END)
                    .reads(EPISODES)
                    .says("DOLO_END must be filled for a child who left care.")
                    .where(order ->
                            order.isBlank(DOLO_END) && order.child().care().hasEnded()),
            rule("708")
                    .on(DOLO_START)
                    .reads(HEADER)
                    .says("No order may start before the child was born.")
                    .where(order -> order.day(DOLO_START) < order.child().born()),
            rule("709")
                    .on(DOLO_START, PLACE)
                    .asWarning()
                    .says(
                            "A child under an order should be in a children's home, or in another placement told in detail.")
                    .check((child, flags) -> ordersBegunIn(child, flags, false)),
            rule("710")
                    .on(DOLO_START, PLACE)
                    .says("A child under an order must not be in K1, K3, P1 or R5.")
                    .check((child, flags) -> ordersBegunIn(child, flags, true)));

    private DeprivationOfLibertyRules() {}

    /**
     * Flags the headers of a child with an order that was open at the end of the year before and is told of no more.
     */
    private static void dropped(FiledChild child, Flags flags) {
        FiledRow last = child.previous().rows(DOLO).last();
        if (!last.isThere() || last.isFilled(DOLO_END)) {
            return;
        }
        for (FiledRow order : child.rows(DOLO)) {
            if (!order.differs(DOLO_START, last)) {
                return;
            }
        }
        child.rows(HEADER).forEach(flags::add);
    }

    /** Flags the orders that began in a placement that never is right, or in one that is only not expected. */
    private static void ordersBegunIn(FiledChild child, Flags flags, boolean never) {
        FiledRow episode = child.episodes().first();
        for (FiledRow order : child.rows(DOLO)) {
            while (episode.next().day(DECOM) <= order.day(DOLO_START)) {
                episode = episode.next();
            }
            boolean inIt = child.care().lasts(episode, order.day(DOLO_START));
            boolean wrong = never ? episode.is(NEVER) : episode.isCode(PLACE) && !episode.is(NEVER_OR_EXPECTED);
            if (inIt && wrong) {
                flags.add(order);
            }
        }
    }
}
