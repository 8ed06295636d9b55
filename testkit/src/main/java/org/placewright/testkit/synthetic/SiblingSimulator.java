package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.testkit.synthetic.CareCourse.Spell;

/**
 * Simulates brothers and sisters who leave care together, and move together while they live together, each with the
 * hazards of their own.
 *
 * <p>All look at one Poisson process of points, each with a mark from 0 up to the greatest hazard of leaving among
 * them; a child leaves at the first point whose mark is below their own hazard. So each alone leaves as
 * {@link CareSimulator} has it, and of two at risk with hazards x &lt; y the one leaves whenever the other does with
 * probability x / y. Those who live together look at one such process of moves, and go where the same two fractions
 * take each of them; who goes to the same kind goes on living together. An event is on the next day, as in
 * {@link CareSimulator}, so points within a day are all looked at, by each child until the first that concerns them.
 */
final class SiblingSimulator {

    private final CareModel model;
    private final long asOf;

    SiblingSimulator(CareModel model, LocalDate asOf) {
        this.model = model;
        this.asOf = asOf.toEpochDay();
    }

    /**
     * Simulates until the care of all ends or the last day is over.
     *
     * @param births of each child, not after the start
     * @param start the first day of care of all
     * @param first the kind of the first placement of each
     * @param together whether they live together at first; then their kinds are alike
     * @param draw the stream to draw from
     */
    ImmutableList<CareCourse> simulate(LocalDate[] births, long start, CareKind[] first, boolean together, Draw draw) {
        return new Run(births, start, first, together, draw).courses();
    }

    /** A brother or sister on the way. */
    private static final class Sibling {
        private final LocalDate birth;
        private final long[] birthdays;
        private final List<Spell> spells = new ArrayList<>();
        private int household;
        /** The first day on which points concern the child again. */
        private long from;

        private int band;
        private double exit;
        private double move;
        private Optional<CareCourse> course = Optional.empty();

        Sibling(LocalDate birth, long start, CareKind first, int household) {
            this.birth = birth;
            this.birthdays = CareSimulator.birthdays(birth);
            this.household = household;
            this.from = start;
            spells.add(new Spell(start, first));
        }

        boolean isInCare() {
            return course.isEmpty();
        }

        Spell last() {
            return spells.get(spells.size() - 1);
        }

        long grownUp() {
            return birthdays[birthdays.length - 1];
        }

        void end(long day, Optional<Exit> exitOf) {
            course = Optional.of(new CareCourse(birth, ImmutableList.copyOf(spells), day, exitOf));
            exit = 0;
            move = 0;
        }
    }

    private final class Run {
        private final ImmutableList<Sibling> siblings;
        private final long start;
        private final Draw draw;
        private long day;
        /** How much of the day is over. */
        private double over;

        private int households;

        Run(LocalDate[] births, long start, CareKind[] first, boolean together, Draw draw) {
            this.start = start;
            this.day = start;
            this.draw = draw;
            ImmutableList.Builder<Sibling> all = ImmutableList.builder();
            for (int child = 0; child < births.length; child++) {
                all.add(new Sibling(births[child], start, first[child], together ? 0 : child));
            }
            this.siblings = all.build();
            this.households = births.length;
        }

        ImmutableList<CareCourse> courses() {
            while (siblings.stream().anyMatch(Sibling::isInCare)) {
                step();
            }
            return siblings.stream()
                    .flatMap(sibling -> sibling.course.stream())
                    .collect(ImmutableList.toImmutableList());
        }

        /** Goes on to the next point, or to the next day on which a hazard changes if there is none before. */
        private void step() {
            long change = change();
            double exits = 0;
            double moves = 0;
            for (Sibling sibling : siblings) {
                exits = Math.max(exits, sibling.exit);
                moves += movesOf(sibling);
            }
            double waiting = over + draw.exponential() / (exits + moves);
            if (!(waiting < change - day)) {
                day = change;
                over = 0;
                if (day > asOf) {
                    siblings.stream().filter(Sibling::isInCare).forEach(one -> one.end(asOf, Optional.empty()));
                }
                return;
            }
            long whole = (long) waiting;
            day += whole;
            over = waiting - whole;
            if (day >= asOf) {
                day = asOf;
                over = 0;
                siblings.stream().filter(Sibling::isInCare).forEach(one -> one.end(asOf, Optional.empty()));
                return;
            }
            double mark = draw.fraction() * (exits + moves);
            if (mark < exits) {
                leave(mark);
            } else {
                move(mark - exits);
            }
        }

        /** Sets every hazard for the present day, and returns the next day on which one changes. */
        private long change() {
            long change = over > 0 ? day + 1 : Long.MAX_VALUE;
            for (Sibling sibling : siblings) {
                if (!sibling.isInCare()) {
                    continue;
                }
                if (day >= sibling.grownUp()) {
                    sibling.end(day, Optional.of(Exit.GROWN_UP));
                    continue;
                }
                if (sibling.from > day) {
                    // Looks again when the day is over, as all then do.
                    sibling.exit = 0;
                    sibling.move = 0;
                    continue;
                }
                sibling.band = CareSimulator.band(sibling.birthdays, day);
                Spell spell = sibling.last();
                int care = CareHazards.spanOf(CareHazards.CARE_SPANS, (int) (day - start));
                int placement = CareHazards.spanOf(CareHazards.PLACEMENT_SPANS, (int) (day - spell.start()));
                sibling.exit = model.hazards().exit(sibling.band, spell.kind(), care);
                sibling.move = model.hazards().move(sibling.band, spell.kind(), placement);
                long next = Math.min(
                        CareSimulator.nextSpan(CareHazards.CARE_SPANS, care, start),
                        CareSimulator.nextSpan(CareHazards.PLACEMENT_SPANS, placement, spell.start()));
                change = Math.min(change, Math.min(next, sibling.birthdays[sibling.band]));
            }
            return change == Long.MAX_VALUE ? day : change;
        }

        /** Returns the greatest hazard of moving in a household, asked of its first child, and 0 of the others. */
        private double movesOf(Sibling first) {
            double greatest = 0;
            boolean asked = false;
            for (Sibling other : siblings) {
                asked |= other == first;
                if (other.household == first.household) {
                    if (!asked) {
                        return 0;
                    }
                    greatest = Math.max(greatest, other.move);
                }
            }
            return greatest;
        }

        private void leave(double mark) {
            double way = draw.fraction();
            long on = day + 1;
            for (Sibling sibling : siblings) {
                if (mark < sibling.exit) {
                    Exit exit = on >= sibling.grownUp()
                            ? Exit.GROWN_UP
                            : Leaving.of(sibling.birth, on, sibling.last().kind(), way);
                    sibling.end(on, Optional.of(exit));
                }
            }
        }

        private void move(double among) {
            double mark = among;
            for (Sibling first : siblings) {
                double greatest = movesOf(first);
                if (mark < greatest) {
                    move(first.household, mark);
                    return;
                }
                mark -= greatest;
            }
        }

        private void move(int household, double mark) {
            double stays = draw.fraction();
            double goes = draw.fraction();
            int[] joined = new int[CareHazards.KINDS];
            long on = day + 1;
            for (Sibling sibling : siblings) {
                if (sibling.household == household && mark < sibling.move) {
                    sibling.from = on;
                    if (on < sibling.grownUp()) {
                        CareKind kind =
                                model.destination(sibling.band, sibling.last().kind(), stays, goes);
                        sibling.spells.add(new Spell(on, kind));
                        joined[kind.index()] = joined[kind.index()] == 0 ? ++households : joined[kind.index()];
                        sibling.household = joined[kind.index()];
                    }
                }
            }
        }
    }
}
