package org.placewright.sufficiency.cost;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToDoubleFunction;

/** Days one after another, each somewhere between two dates of a forecast. */
final class CostedDays {

    private final LocalDate from;
    /** By day: the number of the date on it or before it. */
    private final int[] before;
    /** By day: how far it is from that date to the next, 0 to less than 1. */
    private final double[] onward;

    /** Takes days from the first date on until the day after the last at most. */
    CostedDays(ImmutableList<LocalDate> dates, LocalDate from, LocalDate until) {
        int days = (int) ChronoUnit.DAYS.between(from, until);
        this.from = from;
        this.before = new int[days];
        this.onward = new double[days];
        int date = 0;
        for (int day = 0; day < days; day++) {
            LocalDate today = from.plusDays(day);
            while (date + 1 < dates.size() && !dates.get(date + 1).isAfter(today)) {
                date++;
            }
            before[day] = date;
            onward[day] = date + 1 == dates.size()
                    ? 0
                    : (double) ChronoUnit.DAYS.between(dates.get(date), today)
                            / ChronoUnit.DAYS.between(dates.get(date), dates.get(date + 1));
        }
    }

    /** Returns a figure of each day. */
    double[] figures(ToDoubleFunction<LocalDate> figure) {
        double[] figures = new double[before.length];
        for (int day = 0; day < figures.length; day++) {
            figures[day] = figure.applyAsDouble(from.plusDays(day));
        }
        return figures;
    }

    /** Returns the sum over the days of the children expected in a cell, along straight lines, times a figure. */
    double sum(double[][] children, int cell, double[] figures) {
        double sum = 0;
        for (int day = 0; day < figures.length; day++) {
            double there = children[before[day]][cell];
            if (onward[day] > 0) {
                there += (children[before[day] + 1][cell] - there) * onward[day];
            }
            sum += there * figures[day];
        }
        return sum;
    }
}
