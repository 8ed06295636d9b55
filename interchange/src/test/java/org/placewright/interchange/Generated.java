package org.placewright.interchange;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.Sex;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.Urn;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.census.CensusPlacement;
import org.placewright.interchange.census.DeprivationOfLibertySafeguards;
import org.placewright.interchange.census.DistanceReason;
import org.placewright.interchange.census.Gender;
import org.placewright.interchange.census.HowSourced;
import org.placewright.interchange.census.LookedAfter;
import org.placewright.interchange.census.RegistrationNumber;
import org.placewright.interchange.census.RegistrationType;
import org.placewright.interchange.census.SoloPlacement;
import org.placewright.interchange.census.UnaccompaniedAnswer;
import org.placewright.interchange.postcode.SectorCentroid;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;

/** Values for properties: wide in what a file may hold, with awkward text on purpose. */
public final class Generated {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2030, 12, 31);

    private Generated() {}

    /** Text that needs quoting, looks like a formula, is not ASCII, or begins with an apostrophe. */
    public static Arbitrary<String> identifiers() {
        return Arbitraries.strings()
                .withChars("aZ09,\";'=+-@#\u00e9\u0131\u4e2d ")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(EARLIEST.toEpochDay(), LATEST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Postcode> postcodes() {
        return Arbitraries.of("W1A 0AX", "M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "EC1A 1", "LS6", "GIR 0AA")
                .map(Postcode::of);
    }

    static Arbitrary<Urn> urns() {
        return Arbitraries.integers()
                .between(0, 9_999_999)
                .map(number -> Urn.of(number % 3 == 0 ? "SC" + pad(number, 6) : pad(number, 7)));
    }

    private static String pad(int number, int digits) {
        String text = "0000000" + number;
        return text.substring(text.length() - digits);
    }

    static <C extends StatutoryCode<C>> Arbitrary<C> codes(CodeSet<C> set) {
        return Arbitraries.oneOf(
                Arbitraries.of(set.codes()),
                Arbitraries.of("", "QQ9", "99999999").map(set::of));
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
        return values.optional(0.7);
    }

    static Arbitrary<Episode> episodes() {
        Arbitrary<Episode.Builder> codes = Combinators.combine(
                        codes(ReasonForNewEpisode.codes()),
                        codes(LegalStatus.codes()),
                        codes(CategoryOfNeed.codes()),
                        codes(PlacementType.codes()),
                        codes(PlacementProvider.codes()),
                        codes(ReasonEpisodeCeased.codes()),
                        codes(ReasonForPlacementChange.codes()))
                .as((rne, ls, cin, place, provider, rec, change) -> Episode.builder()
                        .reasonForNewEpisode(rne)
                        .legalStatus(ls)
                        .categoryOfNeed(cin)
                        .placementType(place)
                        .placementProvider(provider)
                        .reasonCeased(rec)
                        .reasonForPlacementChange(change));
        return Combinators.combine(
                        codes,
                        dates(),
                        maybe(Arbitraries.integers().between(0, 900)),
                        maybe(postcodes()),
                        maybe(postcodes()),
                        maybe(urns()))
                .as((builder, start, days, home, placement, urn) -> builder.start(start)
                        .end(days.map(start::plusDays))
                        .homePostcode(home)
                        .placementPostcode(placement)
                        .urn(urn)
                        .build());
    }

    /** Histories of different children, each with a child or an episode at least. */
    public static Arbitrary<List<CareHistory>> histories() {
        return history().list().ofMaxSize(8).map(histories -> distinct(histories, CareHistory::childId));
    }

    private static Arbitrary<CareHistory> history() {
        Arbitrary<Child> children = Combinators.combine(
                        identifiers().map(ChildId::of),
                        Arbitraries.of(Sex.class),
                        dates(),
                        maybe(Arbitraries.of(Ethnicity.codes().codes())))
                .as((id, sex, birth, ethnicity) -> Child.builder()
                        .id(id)
                        .sex(sex)
                        .dateOfBirth(birth)
                        .ethnicity(ethnicity)
                        .build());
        return Combinators.combine(children, episodes().list().ofMaxSize(5), Arbitraries.of(true, true, false))
                .as((child, episodes, known) -> CareHistory.builder()
                        .childId(child.id())
                        .child(Optional.of(child).filter(c -> known || episodes.isEmpty()))
                        .episodes(distinct(episodes, Episode::start))
                        .build());
    }

    static <T, K> List<T> distinct(List<T> values, Function<T, K> key) {
        return new ArrayList<>(values.stream()
                .collect(Collectors.toMap(key, value -> value, (first, second) -> first, java.util.LinkedHashMap::new))
                .values());
    }

    /** Referrals with different identifiers. */
    public static Arbitrary<List<Referral>> referrals() {
        Arbitrary<CareRecommendation> recommendations = Combinators.combine(
                        Arbitraries.of(Suitability.class),
                        Arbitraries.of(Suitability.class),
                        Arbitraries.of(Suitability.class))
                .as(CareRecommendation::new);
        Arbitrary<HomeId> homes = identifiers()
                .map(text -> text.replace(';', '_').strip())
                .filter(text -> !text.isEmpty())
                .map(HomeId::of);
        return Combinators.combine(
                        identifiers().map(ReferralId::of),
                        identifiers().map(ChildId::of),
                        Arbitraries.of(Sex.class),
                        dates(),
                        Arbitraries.integers().between(0, 8000),
                        maybe(postcodes()),
                        homes.list().ofMaxSize(3),
                        recommendations)
                .as((id, child, sex, birth, days, postcode, siblings, recommendation) -> Referral.builder()
                        .id(id)
                        .child(Child.builder()
                                .id(child)
                                .sex(sex)
                                .dateOfBirth(birth)
                                .build())
                        .neededFrom(birth.plusDays(days))
                        .homePostcode(postcode)
                        .schoolPostcode(postcode.map(Postcode::district))
                        .siblingsLiveAt(siblings)
                        .recommendation(recommendation)
                        .build())
                .list()
                .ofMaxSize(8)
                .map(list -> distinct(list, Referral::id));
    }

    public static Arbitrary<List<PriceObservation>> prices() {
        return price().list().ofMaxSize(8);
    }

    private static Arbitrary<PriceObservation> price() {
        return Combinators.combine(
                        identifiers().map(ProvisionType::of),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.longs().between(1, 9_999_999).map(WeeklyFee::ofPence),
                        dates(),
                        maybe(Arbitraries.integers().between(0, 3000)),
                        maybe(identifiers().map(AuthorityId::of)),
                        maybe(urns()))
                .as((type, age, fee, on, days, authority, urn) -> PriceObservation.builder()
                        .facts(PlacementFacts.of(type, age))
                        .fee(fee)
                        .observedOn(on)
                        .placementStart(days.map(on::minusDays))
                        .placingAuthority(authority)
                        .establishment(urn)
                        .build());
    }

    /** Rows of a price census with every column, some of them blank, and contributions that need not add up. */
    public static Arbitrary<List<CensusPlacement>> censusPlacements() {
        return Combinators.combine(
                        price().map(CensusPlacement::ofPrice),
                        Combinators.combine(
                                        maybe(Arbitraries.of(LookedAfter.class)),
                                        maybe(identifiers().map(ChildId::of)),
                                        maybe(Arbitraries.of(Gender.class)),
                                        maybe(identifiers()),
                                        maybe(Arbitraries.of(UnaccompaniedAnswer.class)),
                                        maybe(identifiers()))
                                .as((looked, child, gender, ethnic, unaccompanied, need) ->
                                        (UnaryOperator<CensusPlacement>) row -> row.withLookedAfter(looked)
                                                .withIdentifier(child)
                                                .withGender(gender)
                                                .withEthnicGroup(ethnic)
                                                .withUnaccompanied(unaccompanied)
                                                .withSpecialEducation(need)
                                                .withSpecialEducationCategory(ethnic)
                                                .withSpecialEducationNeed(need)),
                        Combinators.combine(
                                        maybe(identifiers()),
                                        maybe(identifiers().map(RegistrationNumber::of)),
                                        maybe(Arbitraries.of("01234567", "SC123456", "IP12345R")
                                                .map(CompanyNumber::of)),
                                        maybe(Arbitraries.of(RegistrationType.class)),
                                        maybe(identifiers().map(AuthorityId::of)),
                                        maybe(Arbitraries.of(DistanceReason.class)))
                                .as((text, number, company, type, host, reason) -> (UnaryOperator<CensusPlacement>)
                                        row -> row.withHowSourced(text.map(HowSourced::of))
                                                .withOrganisation(text)
                                                .withProviderNumber(number)
                                                .withCompanyNumber(company)
                                                .withEstablishment(text)
                                                .withRegistrationType(type)
                                                .withHostAuthority(host)
                                                .withDistanceReason(reason)),
                        Combinators.combine(
                                        maybe(Arbitraries.longs()
                                                .between(0, 9_999_999)
                                                .map(WeeklyFee::ofPence)),
                                        maybe(Arbitraries.longs()
                                                .between(0, 9_999)
                                                .map(WeeklyFee::ofPence)),
                                        Arbitraries.of(Answer.class),
                                        maybe(Arbitraries.of(DeprivationOfLibertySafeguards.class)),
                                        maybe(Arbitraries.of(SoloPlacement.class)))
                                .as((part, other, packages, liberty, solo) ->
                                        (UnaryOperator<CensusPlacement>) row -> row.withSocialCare(part)
                                                .withEducation(other)
                                                .withHealth(other)
                                                .withAdditionalPackages(packages)
                                                .withDeprivationOfLiberty(liberty)
                                                .withSolo(solo)))
                .as((row, child, place, money) -> money.apply(place.apply(child.apply(row))))
                .flatMap(row -> pricedFacts().map(facts -> facts.apply(row)))
                .list()
                .ofMaxSize(8);
    }

    /** What no layout has a column for. */
    private static Arbitrary<UnaryOperator<CensusPlacement>> pricedFacts() {
        return Combinators.combine(
                        maybe(Arbitraries.of(NeedLevel.class)),
                        maybe(Arbitraries.integers()
                                .between(0, 4_000)
                                .map(quarters -> StaffingHours.of(quarters / 4.0))),
                        maybe(Arbitraries.integers().between(0, 20)),
                        maybe(Arbitraries.of(InspectionGrade.class)),
                        Arbitraries.of(PlannedOrEmergency.class))
                .as((level, hours, blocked, grade, urgency) -> row -> row.withNeedLevel(level)
                        .withAdditionalStaffing(hours)
                        .withPlacesBlocked(blocked)
                        .withGrade(grade)
                        .withUrgency(urgency));
    }

    public static Arbitrary<List<SectorCentroid>> sectors() {
        return Combinators.combine(
                        Arbitraries.of("SW1A", "M1", "LS6", "EC1A"),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 700_000),
                        // At 0, 0 there is no position in a file.
                        Arbitraries.integers().between(1, 1_300_000))
                .as((district, digit, east, north) ->
                        new SectorCentroid(Postcode.of(district + " " + digit), new GridPoint(east, north)))
                .list()
                .ofMaxSize(12)
                .map(list -> distinct(list, SectorCentroid::sector));
    }

    /** Homes with different identifiers. */
    public static Arbitrary<List<Home>> homes() {
        return home().list().ofMaxSize(8).map(homes -> distinct(homes, Home::id));
    }

    private static Arbitrary<Home> home() {
        Arbitrary<UsableCapacity> capacities = Combinators.combine(
                        Arbitraries.integers().between(4, 20),
                        Arbitraries.maps(Arbitraries.of(BlockReason.class), Arbitraries.of(1))
                                .ofMaxSize(4),
                        maybe(Arbitraries.integers().between(0, 25)))
                .as((registered, blocked, occupied) -> UsableCapacity.builder()
                        .registered(registered)
                        .blocked(blocked)
                        .occupied(occupied.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .build());
        Arbitrary<Range<Integer>> ages = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(12, 25))
                .as(Range::closed);
        Arbitrary<FosteringHousehold> base = Combinators.combine(
                        identifiers().map(HomeId::of),
                        maybe(Arbitraries.of("P0", "P1", "P2").map(ProviderId::of)),
                        maybe(identifiers().map(AuthorityId::of)),
                        maybe(postcodes()),
                        maybe(ages),
                        maybe(Arbitraries.of(AcceptedSex.class)),
                        maybe(capacities),
                        maybe(Arbitraries.longs().between(0, 2_000_000).map(WeeklyFee::ofPence)))
                .as((id, provider, authority, postcode, range, sex, capacity, fee) -> FosteringHousehold.builder()
                        .id(id)
                        .provider(provider)
                        .localAuthority(authority)
                        .postcode(postcode)
                        .acceptedAges(range)
                        .acceptedSex(sex)
                        .capacity(capacity)
                        .weeklyFee(fee)
                        .build());
        Arbitrary<Registration> registrations = Combinators.combine(
                        urns(),
                        Arbitraries.of(RegistrationStatus.class),
                        maybe(dates()),
                        maybe(Arbitraries.integers().between(0, 4000)))
                .as((urn, status, from, days) -> Registration.builder()
                        .urn(urn)
                        .status(status)
                        .registeredOn(from)
                        .closedOn(from.flatMap(day -> days.map(day::plusDays)))
                        .build());
        return Combinators.combine(
                        base,
                        maybe(registrations),
                        maybe(Arbitraries.of(InspectionGrade.class)),
                        maybe(Arbitraries.of(SupportedAccommodationOutcome.class)),
                        maybe(dates()),
                        maybe(urns()),
                        Arbitraries.integers().between(0, 4))
                .as((home, registration, grade, outcome, from, urn, kind) -> switch (kind) {
                    case 0 ->
                        (Home) home.withApproval(from.map(DateRange::startingOn).map(Approval.Full::during))
                                .withFosteringService(urn);
                    case 1 ->
                        ChildrensHome.builder()
                                .from((Home) home)
                                .registration(registration)
                                .grade(grade)
                                .build();
                    case 2 ->
                        SecureChildrensHome.builder()
                                .from((Home) home)
                                .registration(registration)
                                .grade(grade)
                                .build();
                    case 3 ->
                        ResidentialSchool.builder()
                                .from((Home) home)
                                .registration(registration)
                                .grade(grade)
                                .build();
                    default ->
                        SupportedAccommodation.builder()
                                .from((Home) home)
                                .acceptedAges(home.acceptedAges()
                                        .filter(range -> range.upperEndpoint() >= SupportedAccommodation.YOUNGEST))
                                .registration(registration)
                                .outcome(outcome)
                                .build();
                });
    }
}
