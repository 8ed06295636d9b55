package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.provider.UsableCapacity;

/**
 * Writes the homes of the market as values of the model: what the market settled, and what has streams of its own
 * (registration, approval, what is offered, who lives there). Why places are blocked, and how many are staffed, is by
 * hand.
 */
final class HomeWriter {

    private static final ImmutableMap<BlockReason, Integer> BLOCKED_HOMES =
            ImmutableMap.of(BlockReason.MATCHING, 60, BlockReason.STAFFING, 28, BlockReason.BUILDING_WORK, 12);

    private static final ImmutableMap<BlockReason, Integer> BLOCKED_HOUSEHOLDS =
            ImmutableMap.of(BlockReason.OTHER, 65, BlockReason.MATCHING, 35);

    private static final ImmutableMap<SupportedAccommodationCategory, Integer> CATEGORIES = ImmutableMap.of(
            SupportedAccommodationCategory.SELF_CONTAINED, 25,
            SupportedAccommodationCategory.SHARED_RING_FENCED, 50,
            SupportedAccommodationCategory.SHARED_OPEN, 15,
            SupportedAccommodationCategory.PRIVATE_RESIDENCE, 10);

    private static final Range<Integer> ANY_AGE = Range.closed(0, 17);
    private static final int STAFFING_KNOWN_PERCENT = 50;
    private static final int CATEGORY_KNOWN_PERCENT = 90;

    /** Of some homes the latest judgement is known, and not of which day it is. */
    private static final int DAY_NOT_KNOWN_PERCENT = 4;

    private final SyntheticEnglandSpec spec;
    private final Country country;
    private final PriceTruth prices;
    private final ConnectedCarers connected;
    private final ResidentDrawer residents;
    private final ApprovalDrawer approvals;
    private final RegistrationDrawer registrations;
    private final OfferingDrawer offerings;

    HomeWriter(EnglandPlan plan, PriceTruth prices) {
        this.spec = plan.spec();
        this.country = plan.country();
        this.prices = prices;
        this.connected = ConnectedCarers.of(plan);
        this.residents = new ResidentDrawer(spec);
        this.approvals = new ApprovalDrawer(spec, residents);
        this.registrations = new RegistrationDrawer(spec);
        this.offerings = new OfferingDrawer(spec);
    }

    static HomeId id(MarketHome home) {
        return HomeId.of(String.format(Locale.ROOT, "H-%06d", home.number() + 1));
    }

    Home home(MarketHome home) {
        Draw draw = Draw.of(spec.seed(), "home " + home.number());
        boolean isConnected = !connected.childrenOf(home).isEmpty();
        return ofKind(home, draw)
                .withProvider(Optional.of(home.owner().provider().id()))
                .withLocalAuthority(area(home))
                .withPostcode(Optional.of(home.address()))
                .withAcceptedAges(Optional.of(isConnected ? ANY_AGE : home.ages()))
                .withAcceptedSex(Optional.of(isConnected ? AcceptedSex.ANY : home.sexes()))
                .withCapacity(Optional.of(capacity(home, draw)))
                .withOffering(offerings.of(home))
                .withResidents(residents.of(home))
                .withWeeklyFee(usualFee(home));
    }

    /** A carer who lives beyond the country's councils is in no council's area. */
    private Optional<AuthorityId> area(MarketHome home) {
        int area = Country.areaOf(home.sector());
        return area < country.councils() ? Optional.of(country.names().get(area)) : Optional.empty();
    }

    /** What an owner usually charges for standard needs; councils' own homes charge nothing. */
    private Optional<WeeklyFee> usualFee(MarketHome home) {
        return PriceTruth.provision(home.kind())
                .filter(any -> !home.owner().isCouncil())
                .map(provision -> PriceTruth.toFee(prices.base(provision)
                        + prices.growth(provision) * (spec.asOf().getYear() - PriceTruth.BASE_YEAR)
                        + prices.ownerEffect(home.owner().provider().id())));
    }

    private static UsableCapacity capacity(MarketHome home, Draw draw) {
        boolean household = MarketGenerator.homeKind(home.kind()) == HomeKind.FOSTERING_HOUSEHOLD;
        UsableCapacity.Builder capacity =
                UsableCapacity.builder().registered(home.places()).occupied(home.occupied());
        if (home.blocked() > 0) {
            capacity.putBlocked(draw.weighted(household ? BLOCKED_HOUSEHOLDS : BLOCKED_HOMES), home.blocked());
        }
        // There are staff for all places that are not blocked, or for more: no place is lost twice.
        return capacity.staffed(
                        household || !draw.percent(STAFFING_KNOWN_PERCENT)
                                ? OptionalInt.empty()
                                : OptionalInt.of(draw.between(home.places() - home.blocked(), home.places())))
                .build();
    }

    private Home ofKind(MarketHome home, Draw draw) {
        HomeKind kind = MarketGenerator.homeKind(home.kind());
        if (kind == HomeKind.FOSTERING_HOUSEHOLD) {
            return household(home);
        }
        if (kind == HomeKind.SUPPORTED_ACCOMMODATION) {
            return supported(home, draw);
        }
        Registration registration = registrations.ofHome(home);
        Optional<InspectionGrade> grade = latest(registration).map(InspectionGrade.class::cast);
        Registration told = told(registration, draw);
        if (kind == HomeKind.SECURE_CHILDRENS_HOME) {
            return SecureChildrensHome.builder()
                    .id(id(home))
                    .registration(told)
                    .grade(grade)
                    .build();
        }
        if (kind == HomeKind.RESIDENTIAL_SCHOOL) {
            return ResidentialSchool.builder()
                    .id(id(home))
                    .registration(told)
                    .grade(grade)
                    .build();
        }
        return ChildrensHome.builder()
                .id(id(home))
                .registration(told)
                .grade(grade)
                .build();
    }

    private Home household(MarketHome home) {
        ImmutableList<ChildId> relatives = connected.childrenOf(home);
        return FosteringHousehold.builder()
                .id(id(home))
                .approval(relatives.isEmpty() ? approvals.of(home) : approvals.ofConnected(home))
                .connectedChildren(relatives)
                .exemption(approvals.exemption(home, area(home)))
                .fosteringService(home.urn())
                .build();
    }

    /** The registration is the provider's, the same at all its addresses. */
    private static Home supported(MarketHome home, Draw draw) {
        Registration registration = home.owner().provider().registrations().get(0);
        return SupportedAccommodation.builder()
                .id(id(home))
                .registration(registration)
                .outcome(latest(registration).map(SupportedAccommodationOutcome.class::cast))
                .category(
                        draw.percent(CATEGORY_KNOWN_PERCENT)
                                ? Optional.of(draw.weighted(CATEGORIES))
                                : Optional.empty())
                .build();
    }

    private static Optional<InspectionJudgement> latest(Registration registration) {
        return registration.latestInspection().map(Inspection::judgement);
    }

    private static Registration told(Registration registration, Draw draw) {
        return draw.percent(DAY_NOT_KNOWN_PERCENT)
                ? registration.withInspections(ImmutableSortedSet.of())
                : registration;
    }
}
