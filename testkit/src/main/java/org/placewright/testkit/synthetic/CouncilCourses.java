package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Simulates all times in care of one council's children, from 18 years before the first day told, in the order in which
 * they begin.
 *
 * <p>Some of the arrivals of one child are of a child who has been in care before: of those who left this council's
 * care at least four weeks and at most three years before, may come back, and were born within half a month of the
 * child the model lets arrive, the one who left last. The child who comes back is simulated as any other who comes that
 * day at that age, so neither entries nor hazards are changed by it.
 */
final class CouncilCourses {

    private static final int OLDEST_YEARS = 18;
    /** Days old, so that the eighteenth birthday is later. */
    static final int OLDEST_ON_ENTRY = 6_570;

    private static final double DAYS_IN_MONTH = CareHazards.DAYS_IN_YEAR / 12;

    /** By hand: of the arrivals of one child, those that are of one who left before, if any fits. */
    private static final double COMING_BACK = 0.25;

    private static final int SHORTEST_ABSENCE = 28;
    private static final int LONGEST_ABSENCE = 1_096;
    private static final int BORN_WITHIN = 15;

    /** A child, with every time in care. */
    static final class Life {
        private final List<CareCourse> times = new ArrayList<>();
        private final boolean unaccompanied;

        Life(CareCourse first, boolean unaccompanied) {
            times.add(first);
            this.unaccompanied = unaccompanied;
        }

        List<CareCourse> times() {
            return times;
        }

        CareCourse last() {
            return times.get(times.size() - 1);
        }

        boolean isUnaccompanied() {
            return unaccompanied;
        }
    }

    /**
     * Children who come into care together for the first time.
     *
     * @param together whether they live together at first
     */
    record Family(int number, ImmutableList<Life> children, boolean together) {}

    private final SyntheticEnglandSpec spec;
    private final String name;
    private final CareModel model;
    private final SiblingModel siblings;
    private final UnaccompaniedModel alone;
    private final CareSimulator simulator;
    private final SiblingSimulator siblingSimulator;
    private final NavigableMap<Long, List<Life>> leaversByBirth = new TreeMap<>();
    private final ImmutableList.Builder<Family> families = ImmutableList.builder();

    private CouncilCourses(CouncilChildren.Setting setting) {
        this.spec = setting.spec();
        this.name = setting.name().value();
        this.model = setting.model();
        this.siblings = setting.siblings();
        this.alone = setting.alone();
        this.simulator = new CareSimulator(model, spec.asOf());
        this.siblingSimulator = new SiblingSimulator(model, spec.asOf());
    }

    static ImmutableList<Family> of(CouncilChildren.Setting setting) {
        return new CouncilCourses(setting).families(setting.expectedChildren());
    }

    private ImmutableList<Family> families(double children) {
        double inGroups = Sum.of(alone.entriesInGroups());
        double groupsADay = children * inGroups / DAYS_IN_MONTH / SiblingModel.meanSize();
        double aloneADay = children * alone.entries() / DAYS_IN_MONTH;
        Draw arrivals = Draw.of(spec.seed(), "arrivals " + name);
        Draw arrivalsAlone = Draw.of(spec.seed(), "arrivals alone " + name);
        long firstDay = spec.firstDay().minusYears(OLDEST_YEARS).toEpochDay();
        int number = 0;
        for (long day = firstDay; day <= spec.asOf().toEpochDay(); day++) {
            double factor = model.calendar().factor(LocalDate.ofEpochDay(day));
            for (int left = arrivals.poisson(groupsADay * factor); left > 0; left--) {
                group(day, ++number);
            }
            for (int left = arrivalsAlone.poisson(aloneADay * factor); left > 0; left--) {
                oneAlone(day, ++number);
            }
        }
        return families.build();
    }

    private Draw care(int number) {
        return Draw.of(spec.seed(), "care " + name + " " + number);
    }

    private void oneAlone(long day, int number) {
        Draw care = care(number);
        LocalDate birth = birth(day, alone.ageInDays(care));
        CareCourse course = simulator.simulate(birth, day, first(birth, day, care), care);
        begin(number, ImmutableList.of(new Life(course, UnaccompaniedModel.isOpenTo(course))), true);
    }

    private void group(long day, int number) {
        Draw care = care(number);
        int size = siblings.size(care);
        int[] ages = siblings.agesInDays(size, care);
        LocalDate[] births = IntStream.of(ages).mapToObj(age -> birth(day, age)).toArray(LocalDate[]::new);
        if (size == 1) {
            Optional<Life> leaver = care.fraction() < COMING_BACK ? leaver(births[0], day) : Optional.empty();
            if (leaver.isPresent()) {
                comeBack(leaver.get(), day, care);
                return;
            }
        }
        int[] bands = IntStream.range(0, size)
                .map(child -> CareSimulator.band(births[child], day))
                .toArray();
        CareKind[] kinds = siblings.firstKinds(bands, care);
        boolean together = SiblingModel.alike(kinds) && !siblings.parted(size, care);
        begin(
                number,
                simulate(births, day, kinds, together, care).stream()
                        .map(course -> new Life(course, false))
                        .collect(ImmutableList.toImmutableList()),
                together);
    }

    private ImmutableList<CareCourse> simulate(
            LocalDate[] births, long day, CareKind[] kinds, boolean together, Draw care) {
        if (births.length > 1 && spec.departures().contains(Departure.SIBLINGS_ACT_TOGETHER)) {
            return siblingSimulator.simulate(births, day, kinds, together, care);
        }
        return IntStream.range(0, births.length)
                .mapToObj(child -> simulator.simulate(births[child], day, kinds[child], care))
                .collect(ImmutableList.toImmutableList());
    }

    private void begin(int number, ImmutableList<Life> children, boolean together) {
        families.add(new Family(number, children, together));
        children.stream().filter(life -> !life.isUnaccompanied()).forEach(this::rememberIfLeft);
    }

    private void rememberIfLeft(Life life) {
        if (life.last().exit().filter(Leaving::mayComeBack).isPresent()) {
            leaversByBirth
                    .computeIfAbsent(life.last().dateOfBirth().toEpochDay(), any -> new ArrayList<>())
                    .add(life);
        }
    }

    /** Returns who is to come back, no longer remembered as a leaver. */
    private Optional<Life> leaver(LocalDate birth, long day) {
        long born = birth.toEpochDay();
        Optional<Life> found = Optional.empty();
        for (List<Life> bornThen : leaversByBirth
                .subMap(born - BORN_WITHIN, true, born + BORN_WITHIN, true)
                .values()) {
            for (Life life : bornThen) {
                long absence = day - life.last().until();
                boolean fits = absence >= SHORTEST_ABSENCE
                        && absence <= LONGEST_ABSENCE
                        && CareSimulator.band(life.last().dateOfBirth(), day) < CareHazards.BANDS;
                if (fits
                        && found.filter(other ->
                                        other.last().until() >= life.last().until())
                                .isEmpty()) {
                    found = Optional.of(life);
                }
            }
        }
        found.ifPresent(life -> leaversByBirth
                .getOrDefault(life.last().dateOfBirth().toEpochDay(), List.of())
                .remove(life));
        return found;
    }

    private void comeBack(Life life, long day, Draw care) {
        LocalDate birth = life.last().dateOfBirth();
        life.times().add(simulator.simulate(birth, day, first(birth, day, care), care));
        rememberIfLeft(life);
    }

    private CareKind first(LocalDate birth, long day, Draw care) {
        double[] shares = model.first()[CareSimulator.band(birth, day)];
        return CareKind.at(CareSimulator.chosen(shares, care.fraction()));
    }

    private static LocalDate birth(long day, int ageInDays) {
        return LocalDate.ofEpochDay(day - Math.min(ageInDays, OLDEST_ON_ENTRY));
    }
}
