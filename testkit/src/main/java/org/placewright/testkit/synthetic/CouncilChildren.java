package org.placewright.testkit.synthetic;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.Age;
import org.placewright.core.time.DateRange;
import org.placewright.testkit.synthetic.CareCourse.Spell;
import org.placewright.testkit.synthetic.CouncilCourses.Family;
import org.placewright.testkit.synthetic.CouncilCourses.Life;
import org.placewright.testkit.synthetic.PlaceFinder.Place;
import org.placewright.testkit.synthetic.PlaceFinder.Resident;

/**
 * Tells of the children of one council, in the order in which they first come into care. Their courses are simulated
 * when the first is asked for ({@link CouncilCourses}), because who comes back must be known when the first time in
 * care is told; of what is told nothing is kept but the places taken.
 *
 * <p>Every purpose has a stream of its own, and every group of brothers and sisters has one for each of its own, so
 * that what one child does leaves the others as they are.
 */
final class CouncilChildren extends AbstractIterator<CouncilChildren.Group> {

    private static final int FIRST_FAMILY_UNIT = 100;
    private static final int LAST_FAMILY_UNIT = 249;

    /** Nobody is placed there but for a while. */
    private static final int FIRST_TEMPORARY_UNIT = PlaceFinder.LAST_OTHER_UNIT + 1;

    private static final int LAST_TEMPORARY_UNIT = 399;
    private static final int GROUPS_NUMBERED = 10_000_000;

    /**
     * Brothers and sisters who came into care together.
     *
     * @param members each with their history; those whose care ended before the first day told are left out
     */
    record Group(ImmutableList<Member> members) {}

    /**
     * A time in care.
     *
     * @param course what the model simulated
     * @param places where, for each placement
     */
    record Time(CareCourse course, ImmutableList<Place> places) {

        /** Returns where the child lives on the last day, if this time goes on. */
        Optional<Place> place() {
            return Optional.of(places.get(places.size() - 1)).filter(any -> course.goesOn());
        }

        /** Returns nothing of the value: it describes a child. */
        @Override
        public String toString() {
            return "Time[...]";
        }
    }

    /**
     * A child.
     *
     * @param history what the returns would say if they were right
     * @param times every time in care, in order
     * @param family the sector the family lives in
     */
    record Member(CareHistory history, ImmutableList<Time> times, int family) {

        /** Returns nothing of the value: it describes a child. */
        @Override
        public String toString() {
            return "Member[...]";
        }
    }

    /** What is settled of a council's children before any is made. */
    record Setting(
            SyntheticEnglandSpec spec,
            int council,
            double expectedChildren,
            Country country,
            CareModel model,
            SiblingModel siblings,
            UnaccompaniedModel alone) {

        AuthorityId name() {
            return country.names().get(council);
        }
    }

    private final Setting setting;
    private final SyntheticEnglandSpec spec;
    private final PersonDrawer people;
    private final PlaceFinder finder;
    private @Nullable Iterator<Family> families;

    CouncilChildren(Setting setting, PlaceFinder finder) {
        this.setting = setting;
        this.spec = setting.spec();
        this.people = new PersonDrawer(setting.alone().share());
        this.finder = finder;
    }

    @Override
    protected @Nullable Group computeNext() {
        if (families == null) {
            families = CouncilCourses.of(setting).iterator();
        }
        while (families.hasNext()) {
            Family family = families.next();
            if (family.children().stream().anyMatch(this::isTold)) {
                return describe(family);
            }
        }
        return endOfData();
    }

    private boolean isTold(Life life) {
        return life.last().goesOn() || life.last().until() >= spec.firstDay().toEpochDay();
    }

    private Group describe(Family family) {
        String key = setting.name().value() + " " + family.number();
        Draw person = Draw.of(spec.seed(), "person " + key);
        Draw away = Draw.of(spec.seed(), "away " + key);
        boolean alone = family.children().get(0).isUnaccompanied();
        Ethnicity ethnicity = people.ethnicity(alone, person);
        CategoryOfNeed need = alone ? CategoryOfNeed.N8 : person.weighted(CareMarginals.NEED);
        int sector = randomSector(person);
        Postcode address = setting.country().address(sector, person.between(FIRST_FAMILY_UNIT, LAST_FAMILY_UNIT));
        boolean known = !alone && person.fraction() >= setting.alone().notKnownOfOthers();
        HistoryWriter.Subject subject =
                new HistoryWriter.Subject(need, Optional.of(address).filter(any -> known), alone);
        Sex[] sexes =
                family.children().stream().map(any -> people.sex(alone, person)).toArray(Sex[]::new);
        Home home = new Home(sector, address);
        List<List<Place>> first = firstPlaces(family, sexes, home);
        ImmutableList.Builder<Member> members = ImmutableList.builder();
        for (int child = 0; child < sexes.length; child++) {
            Life life = family.children().get(child);
            if (!isTold(life)) {
                continue;
            }
            HistoryWriter writer =
                    new HistoryWriter(spec.asOf(), subject, () -> nearby(away), new TemporaryStays(away), person);
            ImmutableList.Builder<Time> times = ImmutableList.builder();
            ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
            for (int time = 0; time < life.times().size(); time++) {
                CareCourse course = life.times().get(time);
                List<Place> places = time == 0 ? first.get(child) : places(course, sexes[child], home);
                times.add(new Time(course, ImmutableList.copyOf(places)));
                episodes.addAll(writer.episodes(course, places));
            }
            ChildId id = ChildId.of(
                    Long.toString((1_000L + setting.council()) * GROUPS_NUMBERED + family.number() * 10L + child));
            CareHistory history = CareHistory.builder()
                    .childId(id)
                    .responsibleAuthority(setting.name())
                    .child(Child.builder()
                            .id(id)
                            .sex(sexes[child])
                            .dateOfBirth(life.last().dateOfBirth())
                            .ethnicity(ethnicity)
                            .pupilNumber(PupilNumbers.of(id, life.last().dateOfBirth(), spec.asOf()))
                            .unaccompaniedPeriods(unaccompanied(life))
                            .build())
                    .episodes(episodes.build())
                    .build();
            members.add(new Member(history, times.build(), sector));
        }
        return new Group(members.build());
    }

    /** The status ends with care, which is at the latest the eighteenth birthday. */
    private static ImmutableSortedSet<DateRange> unaccompanied(Life life) {
        if (!life.isUnaccompanied()) {
            return ImmutableSortedSet.of();
        }
        CareCourse course = life.last();
        return ImmutableSortedSet.of(new DateRange(
                LocalDate.ofEpochDay(course.start()), course.exit().map(any -> LocalDate.ofEpochDay(course.until()))));
    }

    private int randomSector(Draw draw) {
        return Country.sectorOf(setting.council(), draw.between(0, Country.SECTORS_IN_AREA - 1));
    }

    private Postcode nearby(Draw draw) {
        return setting.country().address(randomSector(draw), draw.between(FIRST_TEMPORARY_UNIT, LAST_TEMPORARY_UNIT));
    }

    /** Where a family lives. */
    private record Home(int sector, Postcode address) {

        /** Returns nothing of the value: it is where a family lives. */
        @Override
        public String toString() {
            return "Home[...]";
        }
    }

    /** Where brothers and sisters live who live together: they came from one household, the same day, to one kind. */
    private record Household(int from, Spell spell) {}

    /** Finds the places of the first time in care of each child; those who live together have one. */
    private List<List<Place>> firstPlaces(Family family, Sex[] sexes, Home home) {
        List<Place> found = new ArrayList<>();
        int[][] shared = households(family);
        List<List<Place>> places = new ArrayList<>();
        Map<Integer, List<Resident>> residents = new TreeMap<>();
        for (int child = 0; child < sexes.length; child++) {
            CareCourse course = family.children().get(child).times().get(0);
            for (int spell = 0; spell < shared[child].length; spell++) {
                residents
                        .computeIfAbsent(shared[child][spell], any -> new ArrayList<>())
                        .add(resident(course, spell, sexes[child]));
            }
        }
        for (int child = 0; child < sexes.length; child++) {
            CareCourse course = family.children().get(child).times().get(0);
            List<Place> own = new ArrayList<>();
            for (int spell = 0; spell < shared[child].length; spell++) {
                int household = shared[child][spell];
                if (household == found.size()) {
                    found.add(place(course.spells().get(spell), home, residents.getOrDefault(household, List.of())));
                }
                own.add(found.get(household));
            }
            places.add(own);
        }
        return places;
    }

    /** Returns which household each placement of each child is in, numbered as they are come to. */
    private int[][] households(Family family) {
        boolean goOnTogether = spec.departures().contains(Departure.SIBLINGS_ACT_TOGETHER);
        int[][] households = new int[family.children().size()][];
        List<Household> known = new ArrayList<>();
        for (int child = 0; child < households.length; child++) {
            List<Spell> spells = family.children().get(child).times().get(0).spells();
            households[child] = new int[spells.size()];
            for (int spell = 0; spell < spells.size(); spell++) {
                boolean alone = spell == 0 ? !family.together() : !goOnTogether;
                int from = spell == 0 ? -1 : households[child][spell - 1];
                Household household = new Household(from, spells.get(spell));
                int same = alone ? -1 : known.indexOf(household);
                households[child][spell] = same < 0 ? known.size() : same;
                if (same < 0) {
                    known.add(household);
                }
            }
        }
        return households;
    }

    private List<Place> places(CareCourse course, Sex sex, Home home) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < course.spells().size(); i++) {
            places.add(place(course.spells().get(i), home, List.of(resident(course, i, sex))));
        }
        return places;
    }

    private Place place(Spell spell, Home home, List<Resident> residents) {
        Place found = finder.find(spell.kind(), home.sector(), residents, spell.start());
        return spell.kind() == CareKind.WITH_PARENTS
                ? new Place(found.type(), found.provider(), home.address(), found.urn(), found.home())
                : found;
    }

    private Resident resident(CareCourse course, int spell, Sex sex) {
        boolean last = spell == course.spells().size() - 1 && course.goesOn();
        long on = last ? spec.asOf().toEpochDay() : course.spells().get(spell).start();
        return new Resident(Age.inYears(course.dateOfBirth(), LocalDate.ofEpochDay(on)), sex, last);
    }
}
