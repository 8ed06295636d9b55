package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * How many of the entrants of 14 to 17 are unaccompanied children, so that they are the wanted part of all in care on
 * the last day.
 *
 * <p>The entries of the model are thinned: of those of each month of age from 14 on, the same part q come alone, and
 * the rest in groups of brothers and sisters; together they come at the model's rates. Who comes alone is
 * unaccompanied, unless the course is one that an unaccompanied child cannot have (such as a placement with parents),
 * and then is one more child without a brother or sister in care. So all children together have the model's hazards and
 * destinations, while unaccompanied ones never live with parents. What part has such a course is found by trying
 * arrivals of four years, from which q follows.
 */
final class UnaccompaniedModel {

    /** Entries of the model begin with those born into care, then come months of age. */
    private static final int FIRST_ENTRY = 14 * 12 + 1;

    private static final int YEARS = 4;
    private static final int ARRIVALS_TRIED = 40_000;

    /** The golden ratio: its multiples fill the unit interval evenly, whatever their number. */
    private static final double GOLDEN = 0.618033988749895;

    private static final ImmutableSet<CareKind> NOT_ALONE = Sets.immutableEnumSet(
            CareKind.WITH_PARENTS, CareKind.ADOPTION, CareKind.FAMILY_CENTRE, CareKind.CUSTODY, CareKind.SECURE);

    private final CareModel model;
    private final double part;
    private final double share;
    private final double[] startsByKind = new double[CareHazards.KINDS];

    private UnaccompaniedModel(CareModel model, LocalDate asOf, double wanted, Draw draw) {
        this.model = model;
        CareSimulator simulator = new CareSimulator(model, asOf);
        double days = YEARS * CareHazards.DAYS_IN_YEAR;
        double inCare = 0;
        for (int i = 0; i < ARRIVALS_TRIED; i++) {
            long start = asOf.toEpochDay() - (long) ((i + 0.5) / ARRIVALS_TRIED * days);
            LocalDate birth = LocalDate.ofEpochDay(start - ageInDays((i + 1) * GOLDEN % 1, draw));
            CareKind first =
                    CareKind.at(CareSimulator.chosen(model.first()[CareSimulator.band(birth, start)], draw.fraction()));
            CareCourse course = simulator.simulate(birth, start, first, draw);
            if (isOpenTo(course)) {
                double weight = model.calendar().factor(LocalDate.ofEpochDay(start));
                inCare += course.goesOn() ? weight : 0;
                course.spells().stream()
                        .filter(spell -> spell.start() > asOf.minusYears(1).toEpochDay())
                        .forEach(spell -> startsByKind[spell.kind().index()] += weight);
            }
        }
        // Of so many months of entries, one arrival tried stands for this part of a child in care.
        double ofOne = olderEntries() * YEARS * 12 / ARRIVALS_TRIED;
        this.part = Math.min(1, wanted / (inCare * ofOne));
        this.share = part * inCare * ofOne;
        for (int kind = 0; kind < startsByKind.length; kind++) {
            startsByKind[kind] *= part * ofOne;
        }
    }

    /**
     * Finds the part.
     *
     * @param wanted the part unaccompanied children are to be of all in care on the last day
     */
    static UnaccompaniedModel of(CareModel model, LocalDate asOf, double wanted, Draw draw) {
        return new UnaccompaniedModel(model, asOf, wanted, draw);
    }

    /** Tells whether an unaccompanied child can have a course. */
    static boolean isOpenTo(CareCourse course) {
        return course.spells().stream().allMatch(spell -> isOpenTo(spell.kind()));
    }

    /** Tells whether an unaccompanied child can be in a placement of a kind. */
    static boolean isOpenTo(CareKind kind) {
        return !NOT_ALONE.contains(kind);
    }

    /** Returns the part unaccompanied children are of all in care: what was wanted, if so many come at that age. */
    double share() {
        return share;
    }

    /** Returns the entries a month of those who come alone, at level 1 for one child in care on the last day. */
    double entries() {
        return part * olderEntries();
    }

    /** Returns the entries a month of those who come in groups, by month of age, likewise. */
    double[] entriesInGroups() {
        double[] entries = model.entries().clone();
        for (int month = FIRST_ENTRY; month < entries.length; month++) {
            entries[month] *= 1 - part;
        }
        return entries;
    }

    /** Returns their placements of each kind that begin in the last year, for one child in care on the last day. */
    double[] startsByKind() {
        return startsByKind.clone();
    }

    /** Returns the part of the other children's placements begun of which the distance is not known. */
    double notKnownOfOthers() {
        double all = Sum.of(model.startsByKind());
        double theirs = Sum.of(startsByKind) / all;
        return Math.max(0, (DistanceBands.NOT_KNOWN - theirs) / (1 - theirs));
    }

    /** Returns the age on entry of a child who comes alone. */
    int ageInDays(Draw draw) {
        return ageInDays(draw.fraction(), draw);
    }

    private int ageInDays(double rank, Draw draw) {
        double left = rank * olderEntries();
        int month = FIRST_ENTRY;
        while (month + 1 < model.entries().length && left >= model.entries()[month]) {
            left -= model.entries()[month++];
        }
        return Math.min(
                CouncilCourses.OLDEST_ON_ENTRY, (int) ((month - 1 + draw.fraction()) * CareHazards.DAYS_IN_YEAR / 12));
    }

    private double olderEntries() {
        return Sum.of(Arrays.stream(model.entries()).skip(FIRST_ENTRY));
    }
}
