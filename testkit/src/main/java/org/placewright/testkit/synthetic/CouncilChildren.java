package org.placewright.testkit.synthetic;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.Age;
import org.placewright.testkit.synthetic.CareCourse.Ending;
import org.placewright.testkit.synthetic.CareCourse.Spell;
import org.placewright.testkit.synthetic.PlaceFinder.Place;
import org.placewright.testkit.synthetic.PlaceFinder.Resident;

/**
 * Makes the children of one council, in the order in which they come into care: groups of brothers and sisters come at
 * the rate of the model, as a Poisson process. Nothing is kept of a group once it is told but the places it takes.
 *
 * <p>Every purpose has a stream of its own, and every group has one for each of its own, so that what one child does
 * leaves the others as they are.
 */
final class CouncilChildren extends AbstractIterator<CouncilChildren.Group> {

    private static final double MALE = 0.56;
    private static final int OLDEST_YEARS = 18;
    private static final int OLDEST_ON_ENTRY = 6_570;
    private static final int FIRST_FAMILY_UNIT = 100;
    private static final int LAST_FAMILY_UNIT = 249;
    private static final int GROUPS_NUMBERED = 10_000_000;
    private static final double DAYS_IN_MONTH = CareHazards.DAYS_IN_YEAR / 12;

    /** DfE 2025: White 71, Mixed 11, Black 8, Asian 5, other 4, not known 1 %; the split within each by hand. */
    private static final ImmutableList<Ethnicity> ETHNICITIES = ImmutableList.of(
            Ethnicity.WBRI,
            Ethnicity.WOTH,
            Ethnicity.WIRI,
            Ethnicity.WIRT,
            Ethnicity.WROM,
            Ethnicity.MWBC,
            Ethnicity.MWBA,
            Ethnicity.MWAS,
            Ethnicity.MOTH,
            Ethnicity.BCRB,
            Ethnicity.BAFR,
            Ethnicity.BOTH,
            Ethnicity.AIND,
            Ethnicity.APKN,
            Ethnicity.ABAN,
            Ethnicity.AOTH,
            Ethnicity.CHNE,
            Ethnicity.OOTH,
            Ethnicity.REFU,
            Ethnicity.NOBT);

    private static final double[] ETHNICITY_SHARES = {
        0.655, 0.037, 0.004, 0.007, 0.007, 0.040, 0.014, 0.018, 0.038, 0.018, 0.044, 0.018, 0.006, 0.018, 0.008, 0.016,
        0.002, 0.040, 0.003, 0.007
    };

    /**
     * Brothers and sisters who came into care together.
     *
     * @param members each with their history; those whose care ended before the first day told are left out
     */
    record Group(ImmutableList<Member> members) {}

    /**
     * A child.
     *
     * @param history what the returns would say if they were right
     * @param course what the model simulated
     * @param places where, for each placement
     * @param family the sector the family lives in
     */
    record Member(CareHistory history, CareCourse course, ImmutableList<Place> places, int family) {

        /** Returns nothing of the value: it describes a child. */
        @Override
        public String toString() {
            return "Member[...]";
        }
    }

    private final SyntheticEnglandSpec spec;
    private final int council;
    private final AuthorityId name;
    private final Country country;
    private final CareModel model;
    private final SiblingModel siblings;
    private final CareSimulator simulator;
    private final PlaceFinder finder;
    private final double groupsADay;
    private final Draw arrivals;
    private final long firstDay;
    private final long lastDay;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private long day;
    private int number;

    /**
     * Begins.
     *
     * @param spec what the country is to be like
     * @param council the number of the council
     * @param children expected in its care on the last day
     */
    CouncilChildren(
            SyntheticEnglandSpec spec,
            int council,
            double children,
            Country country,
            CareModel model,
            SiblingModel siblings,
            PlaceFinder finder) {
        this.spec = spec;
        this.council = council;
        this.name = country.names().get(council);
        this.country = country;
        this.model = model;
        this.siblings = siblings;
        this.finder = finder;
        this.simulator = new CareSimulator(model, spec.asOf());
        this.groupsADay = children * model.entriesOfAllAges() / DAYS_IN_MONTH / SiblingModel.meanSize();
        this.arrivals = Draw.of(spec.seed(), "arrivals " + name.value());
        this.firstDay = spec.firstDay().toEpochDay();
        this.lastDay = spec.asOf().toEpochDay();
        this.day = spec.firstDay().minusYears(OLDEST_YEARS).toEpochDay() - 1;
    }

    @Override
    protected @Nullable Group computeNext() {
        while (true) {
            while (waiting.isEmpty()) {
                day++;
                if (day > lastDay) {
                    return endOfData();
                }
                int groups = arrivals.poisson(groupsADay * model.calendar().factor(LocalDate.ofEpochDay(day)));
                for (int i = 0; i < groups; i++) {
                    waiting.add(++number);
                }
            }
            Optional<Group> group = group(waiting.remove());
            if (group.isPresent()) {
                return group.get();
            }
        }
    }

    private Optional<Group> group(int groupNumber) {
        String key = name.value() + " " + groupNumber;
        Draw care = Draw.of(spec.seed(), "care " + key);
        int size = siblings.size(care);
        int[] ages = siblings.agesInDays(size, care);
        LocalDate[] births = new LocalDate[size];
        int[] bands = new int[size];
        for (int child = 0; child < size; child++) {
            births[child] = LocalDate.ofEpochDay(day - Math.min(ages[child], OLDEST_ON_ENTRY));
            bands[child] = band(births[child]);
        }
        CareKind[] kinds = siblings.firstKinds(bands, care);
        boolean together = SiblingModel.alike(kinds) && !siblings.parted(size, care);
        CareCourse[] courses = new CareCourse[size];
        boolean told = false;
        for (int child = 0; child < size; child++) {
            courses[child] = simulator.simulate(births[child], day, kinds[child], care);
            told |= isTold(courses[child]);
        }
        return told ? Optional.of(describe(groupNumber, key, courses, together)) : Optional.empty();
    }

    private int band(LocalDate birth) {
        long[] birthdays = CareSimulator.birthdays(birth);
        int band = 0;
        while (day >= birthdays[band]) {
            band++;
        }
        return band;
    }

    private boolean isTold(CareCourse course) {
        return course.ending() == Ending.GOES_ON || course.until() >= firstDay;
    }

    private Group describe(int groupNumber, String key, CareCourse[] courses, boolean together) {
        Draw person = Draw.of(spec.seed(), "person " + key);
        Ethnicity ethnicity = ETHNICITIES.get(CareSimulator.chosen(ETHNICITY_SHARES, person.fraction()));
        CategoryOfNeed need = person.weighted(CareMarginals.NEED);
        int family = Country.sectorOf(council, person.between(0, Country.SECTORS_IN_AREA - 1));
        Postcode address = country.address(family, person.between(FIRST_FAMILY_UNIT, LAST_FAMILY_UNIT));
        Optional<Postcode> home = person.fraction() < DistanceBands.NOT_KNOWN ? Optional.empty() : Optional.of(address);
        Sex[] sexes = new Sex[courses.length];
        for (int child = 0; child < courses.length; child++) {
            sexes[child] = person.fraction() < MALE ? Sex.MALE : Sex.FEMALE;
        }
        Optional<Place> shared = together ? Optional.of(firstPlace(courses, sexes, family)) : Optional.empty();
        HistoryWriter writer = new HistoryWriter(spec.asOf(), need, home, person);
        ImmutableList.Builder<Member> members = ImmutableList.builder();
        for (int child = 0; child < courses.length; child++) {
            CareCourse course = courses[child];
            if (!isTold(course)) {
                continue;
            }
            ChildId id = ChildId.of(Long.toString((1_000L + council) * GROUPS_NUMBERED + groupNumber * 10L + child));
            ImmutableList<Place> places = places(course, sexes[child], family, address, shared);
            members.add(new Member(
                    CareHistory.builder()
                            .childId(id)
                            .responsibleAuthority(name)
                            .child(Child.builder()
                                    .id(id)
                                    .sex(sexes[child])
                                    .dateOfBirth(course.dateOfBirth())
                                    .ethnicity(ethnicity)
                                    .build())
                            .episodes(writer.episodes(course, places))
                            .build(),
                    course,
                    places,
                    family));
        }
        return new Group(members.build());
    }

    private Place firstPlace(CareCourse[] courses, Sex[] sexes, int family) {
        List<Resident> residents = IntStream.range(0, courses.length)
                .mapToObj(child -> resident(courses[child], 0, sexes[child]))
                .toList();
        return finder.find(courses[0].spells().get(0).kind(), family, residents, courses[0].start());
    }

    private ImmutableList<Place> places(
            CareCourse course, Sex sex, int family, Postcode address, Optional<Place> shared) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < course.spells().size(); i++) {
            Spell spell = course.spells().get(i);
            Place found = i == 0 && shared.isPresent()
                    ? shared.get()
                    : finder.find(spell.kind(), family, List.of(resident(course, i, sex)), spell.start());
            boolean atHome = spell.kind() == CareKind.WITH_PARENTS;
            places.add(atHome ? new Place(found.type(), found.provider(), address, found.urn(), found.home()) : found);
        }
        return ImmutableList.copyOf(places);
    }

    private Resident resident(CareCourse course, int spell, Sex sex) {
        boolean last = spell == course.spells().size() - 1 && course.ending() == Ending.GOES_ON;
        long on = last ? lastDay : course.spells().get(spell).start();
        return new Resident(Age.inYears(course.dateOfBirth(), LocalDate.ofEpochDay(on)), sex, last);
    }
}
