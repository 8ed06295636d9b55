package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.placewright.core.id.ChildId;

/**
 * How many children of a council wait for a home, by the brothers and sisters they wait with: those whom the model
 * expects to come into care in the fourteen days after the last one. It tells no more, and so costs next to nothing.
 */
final class WaitingList {

    static final int DAYS = 14;

    /**
     * Children who wait together.
     *
     * @param number of the group, from 1
     * @param from the day they need a home
     * @param children their identifiers, one or more
     * @param alone whether it is one of those who come alone, most of whom are unaccompanied
     */
    record Group(int number, LocalDate from, ImmutableList<ChildId> children, boolean alone) {

        /** Returns nothing of the children. */
        @Override
        public String toString() {
            return "Group[" + number + "]";
        }
    }

    private WaitingList() {}

    static ImmutableList<Group> of(EnglandPlan plan, int council) {
        String name = plan.country().names().get(council).value();
        Draw draw = Draw.of(plan.spec().seed(), "waiting " + name);
        CareModel model = plan.model(council);
        UnaccompaniedModel alone = plan.alone(council);
        double level = plan.expectedChildren(council) / (CareHazards.DAYS_IN_YEAR / 12);
        double groups = level * Sum.of(alone.entriesInGroups()) / SiblingModel.meanSize();
        ImmutableList.Builder<Group> waiting = ImmutableList.builder();
        int number = 0;
        int before = 0;
        for (int day = 1; day <= DAYS; day++) {
            LocalDate from = plan.spec().asOf().plusDays(day);
            double factor = model.calendar().factor(from);
            for (int left = draw.poisson(groups * factor); left > 0; left--) {
                int size = plan.siblings(council).size(draw);
                waiting.add(new Group(++number, from, identifiers(name, before, size), false));
                before += size;
            }
            for (int left = draw.poisson(level * alone.entries() * factor); left > 0; left--) {
                waiting.add(new Group(++number, from, identifiers(name, before++, 1), true));
            }
        }
        return waiting.build();
    }

    private static ImmutableList<ChildId> identifiers(String council, int before, int size) {
        return IntStream.rangeClosed(before + 1, before + size)
                .mapToObj(number -> ChildId.of("W-" + council + "-" + number))
                .collect(ImmutableList.toImmutableList());
    }
}
