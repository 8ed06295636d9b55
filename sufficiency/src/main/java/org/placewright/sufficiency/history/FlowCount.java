package org.placewright.sufficiency.history;

import java.util.Arrays;

/** Goes through stays once, child after child, and counts what happened to each. */
final class FlowCount {

    private static final int MOST_FIGURES = 40_000_000;

    private final CareStays stays;
    private final CountingDays days;
    private final StayColumns columns;
    private final int[] reasons;
    private final AttributeReader[] readers;
    private final boolean[] ages;
    private final int[] strides;

    private final int steps;
    private final int firstDay;
    private final int lastDay;

    /** By group and point: by how many the stock differs from that at the point before, then the stock. */
    private final int[] stock;
    /** By group and point: by how many more children the whole step before it is spent in the group. */
    private final int[] whole;
    /** By group and step: the days of those who are in the group for a part of the step. */
    private final long[] parts;

    private long[] flows = new long[1024];
    private int flowCount;

    private int agePart;
    private int otherPart;

    FlowCount(CareStays stays, CareGrouping grouping, CountingDays days) {
        this.stays = stays;
        this.days = days;
        this.columns = stays.columns();
        this.reasons = columns.reasons.map(FlowKeys::numberOf);
        this.readers = grouping.attributes().stream()
                .map(attribute -> attribute.read(stays))
                .toArray(AttributeReader[]::new);
        this.ages = new boolean[readers.length];
        this.strides = new int[readers.length];
        int stride = 1;
        for (int i = readers.length - 1; i >= 0; i--) {
            CareAttribute attribute = grouping.attributes().get(i);
            ages[i] = attribute.isAge();
            strides[i] = stride;
            stride *= attribute.categories().size();
        }
        this.steps = days.steps();
        this.firstDay = days.day(0);
        this.lastDay = days.day(steps);
        int figures = figures(stride, steps + 1);
        this.stock = new int[figures];
        this.whole = new int[figures];
        this.parts = new long[figures];
    }

    private static int figures(int groups, int points) {
        long figures = (long) groups * points;
        if (figures > MOST_FIGURES) {
            throw new IllegalArgumentException("CareFlows of " + groups + " groups on " + points
                    + " days would be more than " + MOST_FIGURES + " figures. Maybe count monthly, or group by fewer?");
        }
        return (int) figures;
    }

    CareFlows count(CareGrouping grouping) {
        for (int child = 0; child < stays.children(); child++) {
            int first = stays.firstRow(child);
            int end = stays.firstRow(child + 1);
            if (first < end && columns.from[first] <= lastDay && columns.until[end - 1] > firstDay) {
                count(child, first, end);
            }
        }
        addUp();
        long[] kept = Arrays.copyOf(flows, flowCount);
        Arrays.sort(kept);
        return CareFlows.ofSorted(grouping, days, stock, parts, kept);
    }

    private void count(int child, int first, int end) {
        for (AttributeReader reader : readers) {
            reader.turnTo(child);
        }
        for (int row = first; row < end && columns.from[row] <= lastDay; row++) {
            come(row);
            stay(row);
            if (stays.isExit(row)) {
                flow(columns.until[row], FlowKind.EXIT, agePart + otherPart, 0, reasons[columns.reason[row]]);
            }
        }
    }

    private void come(int row) {
        int day = columns.from[row];
        if (stays.isEntry(row)) {
            agePart = part(row, day, true);
            otherPart = part(row, day, false);
            flow(day, FlowKind.ENTRY, 0, agePart + otherPart, 0);
        } else {
            change(row, day, stays.isMove(row));
        }
    }

    /** Goes through the days of a stay, from one change of group to the next. */
    private void stay(int row) {
        int until = columns.until[row];
        int day = columns.from[row];
        while (true) {
            int next = until;
            for (AttributeReader reader : readers) {
                next = Math.min(next, reader.nextChange(row, day));
            }
            spend(agePart + otherPart, day, next);
            if (next == until || next > lastDay) {
                return;
            }
            change(row, next, false);
            day = next;
        }
    }

    /** Notes a change of group at the start of a day: first that of age, then any other. */
    private void change(int row, int day, boolean isMove) {
        int age = part(row, day, true);
        int other = part(row, day, false);
        if (age != agePart) {
            flow(day, FlowKind.BIRTHDAY, agePart + otherPart, age + otherPart, 0);
        }
        if (isMove || other != otherPart) {
            flow(day, isMove ? FlowKind.MOVE : FlowKind.CHANGE, age + otherPart, age + other, 0);
        }
        agePart = age;
        otherPart = other;
    }

    private int part(int row, int day, boolean age) {
        int part = 0;
        for (int i = 0; i < readers.length; i++) {
            if (ages[i] == age) {
                part += strides[i] * readers[i].category(row, day);
            }
        }
        return part;
    }

    private void flow(int day, FlowKind kind, int from, int to, int reason) {
        if (day <= firstDay || day > lastDay) {
            return;
        }
        if (flowCount == flows.length) {
            flows = Arrays.copyOf(flows, flows.length * 2);
        }
        flows[flowCount++] = FlowKeys.of(days.pointFrom(day) - 1, kind, from, to, reason);
    }

    /** Notes days spent in a group: from one until another, that not included. */
    private void spend(int group, int from, int until) {
        int base = group * (steps + 1);
        int first = days.pointFrom(from);
        int end = days.pointFrom(until);
        if (first < end) {
            stock[base + first]++;
            if (end <= steps) {
                stock[base + end]--;
            }
        }
        int begin = Math.max(from, firstDay + 1);
        int last = Math.min(until - 1, lastDay);
        if (begin > last) {
            return;
        }
        int beginPoint = days.pointFrom(begin);
        int lastPoint = days.pointFrom(last);
        if (beginPoint == lastPoint) {
            parts[base + beginPoint - 1] += last - begin + 1;
            return;
        }
        parts[base + beginPoint - 1] += days.day(beginPoint) - begin + 1;
        parts[base + lastPoint - 1] += last - days.day(lastPoint - 1);
        whole[base + beginPoint + 1]++;
        whole[base + lastPoint]--;
    }

    private void addUp() {
        for (int base = 0; base < stock.length; base += steps + 1) {
            int children = 0;
            for (int point = 1; point <= steps; point++) {
                stock[base + point] += stock[base + point - 1];
                children += whole[base + point];
                parts[base + point - 1] += (long) children * (days.day(point) - days.day(point - 1));
            }
        }
    }
}
