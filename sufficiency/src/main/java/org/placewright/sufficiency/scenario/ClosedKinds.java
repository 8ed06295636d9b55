package org.placewright.sufficiency.scenario;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.placewright.core.code.DemandKind;

/** Whether kinds of care closed one for another leave every child somewhere to go. */
final class ClosedKinds {

    private ClosedKinds() {}

    /** Throws if, for children of some age, the way from a closed kind leads back to it. */
    static void check(List<KindClosed> closings) {
        for (KindClosed closing : closings) {
            for (int age : ContiguousSet.create(closing.ages(), DiscreteDomain.integers())) {
                if (reached(closing.kind(), age, closings).contains(closing.kind())) {
                    throw new IllegalArgumentException("Scenario changes close " + closing.kind()
                            + " to children aged " + age + " and lead them back to it by way of " + closing.instead()
                            + ". Maybe name a kind that stays open?");
                }
            }
        }
    }

    private static Set<DemandKind> reached(DemandKind start, int age, List<KindClosed> closings) {
        EnumSet<DemandKind> reached = EnumSet.noneOf(DemandKind.class);
        EnumSet<DemandKind> from = EnumSet.of(start);
        while (!from.isEmpty()) {
            EnumSet<DemandKind> next = EnumSet.noneOf(DemandKind.class);
            for (KindClosed closing : closings) {
                if (from.contains(closing.kind())
                        && closing.ages().contains(age)
                        && !reached.contains(closing.instead())) {
                    next.add(closing.instead());
                }
            }
            reached.addAll(next);
            from = next;
        }
        return reached;
    }
}
