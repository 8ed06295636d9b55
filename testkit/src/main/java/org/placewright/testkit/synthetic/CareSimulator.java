package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.testkit.synthetic.CareCourse.Spell;

/**
 * Simulates a child's time in care, day by day in effect: between birthdays and changes of span the hazards are
 * constant, so the waiting time for the next event is drawn at once and cut off where they change.
 *
 * <p>An event that the hazard of a day brings about is on the next day; so a time in care or a placement lasts at least
 * a day, and of children at risk on a day the part 1 - exp(-hazard) have an event.
 */
final class CareSimulator {

    private static final int[] BIRTHDAYS = {1, 5, 10, 16, 18};

    private final CareModel model;
    private final long asOf;

    CareSimulator(CareModel model, LocalDate asOf) {
        this.model = model;
        this.asOf = asOf.toEpochDay();
    }

    /**
     * Simulates until care ends or the last day is over.
     *
     * @param dateOfBirth the child's, not after the start
     * @param start the first day of care, before the eighteenth birthday
     * @param first the kind of the first placement
     * @param draw the stream to draw from
     */
    CareCourse simulate(LocalDate dateOfBirth, long start, CareKind first, Draw draw) {
        ImmutableList.Builder<Spell> spells = ImmutableList.builder();
        spells.add(new Spell(start, first));
        long[] birthdays = birthdays(dateOfBirth);
        CareKind kind = first;
        long placed = start;
        long day = start;
        double patience = draw.exponential();
        while (true) {
            int band = band(birthdays, day);
            if (band == birthdays.length) {
                return new CareCourse(dateOfBirth, spells.build(), day, Optional.of(Exit.GROWN_UP));
            }
            int spanOfCare = CareHazards.spanOf(CareHazards.CARE_SPANS, (int) (day - start));
            int spanOfPlacement = CareHazards.spanOf(CareHazards.PLACEMENT_SPANS, (int) (day - placed));
            double exit = model.hazards().exit(band, kind, spanOfCare);
            double hazard = exit + model.hazards().move(band, kind, spanOfPlacement);
            long change = Math.min(
                    birthdays[band],
                    Math.min(
                            nextSpan(CareHazards.CARE_SPANS, spanOfCare, start),
                            nextSpan(CareHazards.PLACEMENT_SPANS, spanOfPlacement, placed)));
            double waiting = patience / hazard;
            if (waiting > change - day) {
                patience -= hazard * (change - day);
                day = change;
                if (day > asOf) {
                    return new CareCourse(dateOfBirth, spells.build(), asOf, Optional.empty());
                }
                continue;
            }
            day += Math.max(1, (long) Math.ceil(waiting));
            if (day > asOf) {
                return new CareCourse(dateOfBirth, spells.build(), asOf, Optional.empty());
            }
            if (draw.fraction() * hazard < exit) {
                boolean grownUp = day >= birthdays[birthdays.length - 1];
                Exit way = grownUp ? Exit.GROWN_UP : Leaving.of(dateOfBirth, day, kind, draw.fraction());
                return new CareCourse(dateOfBirth, spells.build(), day, Optional.of(way));
            }
            if (day < birthdays[birthdays.length - 1]) {
                kind = destination(band, kind, draw);
                placed = day;
                spells.add(new Spell(day, kind));
            }
            patience = draw.exponential();
        }
    }

    private CareKind destination(int band, CareKind from, Draw draw) {
        return model.destination(band, from, draw.fraction(), draw.fraction());
    }

    /** Returns where a fraction falls among shares that add up to 1. */
    static int chosen(double[] shares, double fraction) {
        double left = fraction;
        int last = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                last = i;
                left -= shares[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    static long nextSpan(int[] starts, int span, long from) {
        return span + 1 < starts.length ? from + starts[span + 1] : Long.MAX_VALUE;
    }

    /** Returns the age band of a day before the eighteenth birthday. */
    static int band(LocalDate dateOfBirth, long day) {
        return band(birthdays(dateOfBirth), day);
    }

    /** Returns the age band of a day: as many as there are if it is not before the last birthday. */
    static int band(long[] birthdays, long day) {
        int band = 0;
        while (band < birthdays.length && day >= birthdays[band]) {
            band++;
        }
        return band;
    }

    /** Returns the days on which an age band ends; who was born on 29 February has birthdays on 1 March. */
    static long[] birthdays(LocalDate dateOfBirth) {
        long[] days = new long[BIRTHDAYS.length];
        for (int i = 0; i < days.length; i++) {
            LocalDate anniversary = dateOfBirth.plusYears(BIRTHDAYS[i]);
            boolean early = anniversary.getDayOfMonth() < dateOfBirth.getDayOfMonth();
            days[i] = anniversary.toEpochDay() + (early ? 1 : 0);
        }
        return days;
    }
}
