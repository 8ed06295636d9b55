package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;

/**
 * Makes the homes of the region, before anyone lives in them: how many places are taken is dealt here, and the children
 * are then placed within that number.
 */
final class HomeGenerator {

    /** By hand: two thirds fostering households, and one or two secure homes in a region of 150. */
    private static final ImmutableMap<HomeKind, Integer> KINDS = ImmutableMap.of(
            HomeKind.FOSTERING_HOUSEHOLD, 660,
            HomeKind.CHILDRENS_HOME, 193,
            HomeKind.SUPPORTED_ACCOMMODATION, 127,
            HomeKind.SECURE_CHILDRENS_HOME, 10,
            HomeKind.RESIDENTIAL_SCHOOL, 10);

    /** What becomes of a place. */
    private enum PlaceState {
        TAKEN,
        BLOCKED,
        FREE
    }

    /**
     * Fostering: 61 % filled, 16 % vacant, the rest not available (Ofsted 2024). Children's homes: 80 to 85 % occupied
     * (ICHA). The others by hand.
     */
    private static final ImmutableMap<HomeKind, ImmutableMap<PlaceState, Integer>> PLACES = ImmutableMap.of(
            HomeKind.FOSTERING_HOUSEHOLD,
                    ImmutableMap.of(PlaceState.TAKEN, 61, PlaceState.BLOCKED, 23, PlaceState.FREE, 16),
            HomeKind.CHILDRENS_HOME, ImmutableMap.of(PlaceState.TAKEN, 82, PlaceState.BLOCKED, 7, PlaceState.FREE, 11),
            HomeKind.SUPPORTED_ACCOMMODATION,
                    ImmutableMap.of(PlaceState.TAKEN, 82, PlaceState.BLOCKED, 4, PlaceState.FREE, 14),
            HomeKind.SECURE_CHILDRENS_HOME,
                    ImmutableMap.of(PlaceState.TAKEN, 75, PlaceState.BLOCKED, 15, PlaceState.FREE, 10),
            HomeKind.RESIDENTIAL_SCHOOL,
                    ImmutableMap.of(PlaceState.TAKEN, 80, PlaceState.BLOCKED, 5, PlaceState.FREE, 15));

    /** Ofsted 2024: 70,465 places in 42,615 households, 1.65 each; 14,259 in 4,009 children's homes, 3.6 each. */
    private static final ImmutableMap<HomeKind, ImmutableMap<Integer, Integer>> SIZES = ImmutableMap.of(
            HomeKind.FOSTERING_HOUSEHOLD, ImmutableMap.of(1, 50, 2, 35, 3, 15),
            HomeKind.CHILDRENS_HOME, ImmutableMap.of(2, 20, 3, 33, 4, 27, 5, 11, 6, 9),
            HomeKind.SUPPORTED_ACCOMMODATION, ImmutableMap.of(2, 20, 3, 25, 4, 25, 6, 20, 8, 10),
            HomeKind.SECURE_CHILDRENS_HOME, ImmutableMap.of(12, 50, 16, 50),
            HomeKind.RESIDENTIAL_SCHOOL, ImmutableMap.of(16, 50, 24, 50));

    private static final ImmutableMap<HomeKind, ImmutableMap<Range<Integer>, Integer>> AGES = ImmutableMap.of(
            HomeKind.FOSTERING_HOUSEHOLD,
                    ImmutableMap.of(
                            Range.closed(0, 17), 38,
                            Range.closed(0, 4), 12,
                            Range.closed(0, 10), 15,
                            Range.closed(5, 12), 12,
                            Range.closed(5, 17), 13,
                            Range.closed(11, 17), 10),
            HomeKind.CHILDRENS_HOME,
                    ImmutableMap.of(
                            Range.closed(7, 17), 25,
                            Range.closed(8, 17), 25,
                            Range.closed(6, 13), 12,
                            Range.closed(10, 17), 23,
                            Range.closed(13, 17), 15),
            HomeKind.SUPPORTED_ACCOMMODATION, ImmutableMap.of(Range.closed(16, 17), 60, Range.closed(16, 25), 40),
            HomeKind.SECURE_CHILDRENS_HOME, ImmutableMap.of(Range.closed(10, 17), 1),
            HomeKind.RESIDENTIAL_SCHOOL, ImmutableMap.of(Range.closed(7, 18), 50, Range.closed(11, 18), 50));

    private static final ImmutableMap<AcceptedSex, Integer> SEXES =
            ImmutableMap.of(AcceptedSex.ANY, 72, AcceptedSex.MALE, 15, AcceptedSex.FEMALE, 13);

    /** Ofsted 2025: most homes are good, a sixth require improvement. */
    static final ImmutableMap<InspectionGrade, Integer> GRADES = ImmutableMap.of(
            InspectionGrade.OUTSTANDING, 9,
            InspectionGrade.GOOD, 70,
            InspectionGrade.REQUIRES_IMPROVEMENT, 18,
            InspectionGrade.INADEQUATE, 3);

    static final ImmutableMap<SupportedAccommodationOutcome, Integer> OUTCOMES = ImmutableMap.of(
            SupportedAccommodationOutcome.CONSISTENTLY_STRONG, 45,
            SupportedAccommodationOutcome.INCONSISTENT, 47,
            SupportedAccommodationOutcome.SERIOUS_WEAKNESSES, 8);

    static final ImmutableMap<BlockReason, Integer> BLOCKED_HOMES =
            ImmutableMap.of(BlockReason.MATCHING, 60, BlockReason.STAFFING, 28, BlockReason.BUILDING_WORK, 12);
    static final ImmutableMap<BlockReason, Integer> BLOCKED_HOUSEHOLDS =
            ImmutableMap.of(BlockReason.OTHER, 65, BlockReason.MATCHING, 35);

    private static final ImmutableMap<RegistrationStatus, Integer> STATUSES = ImmutableMap.of(
            RegistrationStatus.ACTIVE, 94,
            RegistrationStatus.RESIGNED, 3,
            RegistrationStatus.SUSPENDED, 2,
            RegistrationStatus.CANCELLED, 1);

    /** Registers and in-house lists leave fields blank now and then; by hand. */
    private static final int UNKNOWN_PERCENT = 4;

    static final int NOT_YET_INSPECTED_PERCENT = 12;
    private static final LocalDate FIRST_SUPPORTED = LocalDate.of(2023, 4, 28);
    private static final LocalDate FIRST_REGISTERED = LocalDate.of(2004, 4, 1);
    private static final LocalDate SIX_DIGITS_UNTIL = LocalDate.of(2008, 1, 1);

    private final SyntheticRegionSpec spec;
    private final Places places;
    private final ProviderRoster roster;
    private final Urns urns;
    private final Draw draw;

    HomeGenerator(SyntheticRegionSpec spec, Places places, ProviderRoster roster, Urns urns, Draw draw) {
        this.spec = spec;
        this.places = places;
        this.roster = roster;
        this.urns = urns;
        this.draw = draw;
    }

    ImmutableList<Home> homes() {
        List<HomeKind> kinds = new ArrayList<>(draw.dealt(KINDS, spec.homeCount()));
        kinds.sort(null);
        ImmutableList.Builder<Home> homes = ImmutableList.builder();
        int number = 0;
        for (HomeKind kind : HomeKind.values()) {
            int count = Math.toIntExact(kinds.stream().filter(kind::equals).count());
            for (Plan plan : plans(kind, count)) {
                homes.add(home(HomeId.of(String.format(Locale.ROOT, "H-%03d", ++number)), plan));
            }
        }
        return homes.build();
    }

    /** What is settled about a home before it is built. */
    private record Plan(
            HomeKind kind,
            ProviderRoster.Entry owner,
            AuthorityId area,
            RegistrationStatus status,
            LocalDate openFrom,
            UsableCapacity capacity,
            Range<Integer> ages) {}

    private ImmutableList<Plan> plans(HomeKind kind, int count) {
        Iterator<ProviderRoster.Entry> owners =
                draw.dealt(roster.shares(kind), count).iterator();
        Iterator<Integer> sizes = draw.dealt(known(SIZES.get(kind)), count).iterator();
        Iterator<RegistrationStatus> statuses = draw.dealt(STATUSES, count).iterator();
        Iterator<Range<Integer>> ages = draw.dealt(known(AGES.get(kind)), count).iterator();
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ProviderRoster.Entry owner = owners.next();
            plans.add(new Plan(
                    kind,
                    owner,
                    owner.council().orElseGet(() -> draw.oneOf(places.councils())),
                    statuses.next(),
                    openFrom(kind),
                    UsableCapacity.builder().registered(sizes.next()).build(),
                    ages.next()));
        }
        return occupied(kind, plans);
    }

    /** Deals out what becomes of every place in the homes of a kind that are open; in the others none is taken. */
    private ImmutableList<Plan> occupied(HomeKind kind, List<Plan> plans) {
        int open = plans.stream()
                .filter(plan -> plan.status() == RegistrationStatus.ACTIVE)
                .mapToInt(plan -> plan.capacity().registered())
                .sum();
        Iterator<PlaceState> states = draw.dealt(known(PLACES.get(kind)), open).iterator();
        ImmutableList.Builder<Plan> occupied = ImmutableList.builder();
        for (Plan plan : plans) {
            int taken = 0;
            int blocked = 0;
            if (plan.status() == RegistrationStatus.ACTIVE) {
                for (int i = 0; i < plan.capacity().registered(); i++) {
                    PlaceState state = states.next();
                    taken += state == PlaceState.TAKEN ? 1 : 0;
                    blocked += state == PlaceState.BLOCKED ? 1 : 0;
                }
            }
            UsableCapacity.Builder capacity =
                    UsableCapacity.builder().registered(plan.capacity().registered());
            if (blocked > 0) {
                boolean household = kind == HomeKind.FOSTERING_HOUSEHOLD;
                capacity.putBlocked(draw.weighted(household ? BLOCKED_HOUSEHOLDS : BLOCKED_HOMES), blocked);
            }
            occupied.add(new Plan(
                    kind,
                    plan.owner(),
                    plan.area(),
                    plan.status(),
                    plan.openFrom(),
                    (known() ? capacity.occupied(taken) : capacity).build(),
                    plan.ages()));
        }
        return occupied.build();
    }

    private LocalDate openFrom(HomeKind kind) {
        LocalDate newest = spec.asOf().minusDays(120);
        return switch (kind) {
            case SUPPORTED_ACCOMMODATION -> draw.dayBetween(FIRST_SUPPORTED, newest);
            // Children's homes are newer than most: their number has risen by half in a few years (Ofsted 2025).
            case CHILDRENS_HOME -> draw.dayBetween(FIRST_REGISTERED.plusYears(draw.between(0, 12)), newest);
            default -> draw.dayBetween(FIRST_REGISTERED, newest.minusYears(2));
        };
    }

    private Home home(HomeId id, Plan plan) {
        Postcode address = places.newAddress(draw.oneOf(places.within(plan.area())));
        // Supported accommodation registers its provider, not each address: one in five is not recorded.
        boolean addressKnown = plan.kind() != HomeKind.SUPPORTED_ACCOMMODATION || !draw.percent(20);
        Optional<Range<Integer>> ages = Optional.of(plan.ages()).filter(any -> known());
        Optional<AcceptedSex> sex = Optional.of(draw.weighted(SEXES)).filter(any -> known());
        Optional<WeeklyFee> fee = Optional.of(PriceLevels.toFee(PriceLevels.of(plan.kind())
                        .usualFee(spec.lastYear(), plan.owner().council().isPresent(), draw)))
                .filter(any -> known());
        return ofKind(id, plan)
                .withProvider(Optional.of(plan.owner().provider().id()))
                .withLocalAuthority(Optional.of(plan.area()))
                .withPostcode(Optional.of(address).filter(any -> addressKnown))
                .withAcceptedAges(ages)
                .withAcceptedSex(sex)
                .withCapacity(Optional.of(plan.capacity()))
                .withWeeklyFee(fee);
    }

    /** Draws what homes of one kind have and others have not. */
    private Home ofKind(HomeId id, Plan plan) {
        Optional<InspectionGrade> grade =
                Optional.of(draw.weighted(GRADES)).filter(any -> !draw.percent(NOT_YET_INSPECTED_PERCENT));
        return switch (plan.kind()) {
            case FOSTERING_HOUSEHOLD -> household(id, plan);
            case CHILDRENS_HOME ->
                ChildrensHome.builder()
                        .id(id)
                        .registration(registration(plan))
                        .grade(grade)
                        .build();
            case SECURE_CHILDRENS_HOME ->
                SecureChildrensHome.builder()
                        .id(id)
                        .registration(registration(plan))
                        .grade(grade)
                        .build();
            case SUPPORTED_ACCOMMODATION ->
                SupportedAccommodation.builder()
                        .id(id)
                        .registration(registration(plan))
                        .outcome(Optional.of(draw.weighted(OUTCOMES)).filter(any -> grade.isPresent()))
                        .build();
            case RESIDENTIAL_SCHOOL ->
                ResidentialSchool.builder()
                        .id(id)
                        .registration(registration(plan))
                        .grade(grade)
                        .build();
        };
    }

    private Home household(HomeId id, Plan plan) {
        // A household that is no longer approved stopped within the last year.
        DateRange approved = plan.status() == RegistrationStatus.ACTIVE
                ? DateRange.startingOn(plan.openFrom())
                : DateRange.of(plan.openFrom(), lately());
        return FosteringHousehold.builder()
                .id(id)
                .approved(approved)
                .fosteringService(plan.owner().fosteringService())
                .build();
    }

    private Registration registration(Plan plan) {
        boolean closed = plan.status() == RegistrationStatus.RESIGNED || plan.status() == RegistrationStatus.CANCELLED;
        Urn urn = plan.openFrom().isBefore(SIX_DIGITS_UNTIL) ? urns.nextOld() : urns.next();
        return Registration.builder()
                .urn(urn)
                .status(plan.status())
                .registeredOn(plan.openFrom())
                .closedOn(closed ? Optional.of(lately()) : Optional.empty())
                .build();
    }

    private LocalDate lately() {
        return draw.dayBetween(spec.asOf().minusDays(110), spec.asOf());
    }

    private boolean known() {
        return !draw.percent(UNKNOWN_PERCENT);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a kind of home is missing from a table");
        }
        return value;
    }
}
