package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
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
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;

/** Writes the homes of the market as values of the model. */
final class HomeWriter {

    private final SyntheticEnglandSpec spec;
    private final Country country;
    private final PriceTruth prices;

    HomeWriter(SyntheticEnglandSpec spec, Country country, PriceTruth prices) {
        this.spec = spec;
        this.country = country;
        this.prices = prices;
    }

    static HomeId id(MarketHome home) {
        return HomeId.of(String.format(Locale.ROOT, "H-%06d", home.number() + 1));
    }

    Home home(MarketHome home) {
        Draw draw = Draw.of(spec.seed(), "home " + home.number());
        int area = Country.areaOf(home.sector());
        // A carer who lives beyond the country's councils is in no council's area.
        Optional<AuthorityId> authority =
                area < country.councils() ? Optional.of(country.names().get(area)) : Optional.empty();
        return ofKind(home, draw)
                .withProvider(Optional.of(home.owner().provider().id()))
                .withLocalAuthority(authority)
                .withPostcode(Optional.of(home.address()))
                .withAcceptedAges(Optional.of(home.ages()))
                .withAcceptedSex(Optional.of(home.sexes()))
                .withCapacity(Optional.of(capacity(home, draw)))
                .withWeeklyFee(usualFee(home));
    }

    /** What an owner usually charges for standard needs; councils' own homes charge nothing. */
    private Optional<WeeklyFee> usualFee(MarketHome home) {
        return PriceTruth.provision(home.kind())
                .filter(any -> !home.owner().isCouncil())
                .map(provision -> PriceLevels.toFee(StrictMath.exp(prices.base(provision)
                        + prices.growth(provision) * (spec.asOf().getYear() - PriceTruth.BASE_YEAR)
                        + prices.ownerEffect(home.owner().provider().id()))));
    }

    private static UsableCapacity capacity(MarketHome home, Draw draw) {
        UsableCapacity.Builder capacity =
                UsableCapacity.builder().registered(home.places()).occupied(home.occupied());
        if (home.blocked() > 0) {
            boolean household = MarketGenerator.homeKind(home.kind()) == HomeKind.FOSTERING_HOUSEHOLD;
            capacity.putBlocked(
                    draw.weighted(household ? HomeGenerator.BLOCKED_HOUSEHOLDS : HomeGenerator.BLOCKED_HOMES),
                    home.blocked());
        }
        return capacity.build();
    }

    private static Home ofKind(MarketHome home, Draw draw) {
        Optional<InspectionGrade> grade = Optional.of(draw.weighted(HomeGenerator.GRADES))
                .filter(any -> !draw.percent(HomeGenerator.NOT_YET_INSPECTED_PERCENT));
        return switch (MarketGenerator.homeKind(home.kind())) {
            case FOSTERING_HOUSEHOLD ->
                FosteringHousehold.builder()
                        .id(id(home))
                        .approved(DateRange.startingOn(LocalDate.ofEpochDay(home.openFrom())))
                        .fosteringService(home.urn())
                        .build();
            case CHILDRENS_HOME ->
                ChildrensHome.builder()
                        .id(id(home))
                        .registration(registration(home))
                        .grade(grade)
                        .build();
            case SECURE_CHILDRENS_HOME ->
                SecureChildrensHome.builder()
                        .id(id(home))
                        .registration(registration(home))
                        .grade(grade)
                        .build();
            case SUPPORTED_ACCOMMODATION ->
                SupportedAccommodation.builder()
                        .id(id(home))
                        .registration(registration(home))
                        .outcome(Optional.of(draw.weighted(HomeGenerator.OUTCOMES))
                                .filter(any -> grade.isPresent()))
                        .build();
            case RESIDENTIAL_SCHOOL ->
                ResidentialSchool.builder()
                        .id(id(home))
                        .registration(registration(home))
                        .grade(grade)
                        .build();
        };
    }

    private static Registration registration(MarketHome home) {
        return Registration.builder()
                .urn(home.urn())
                .status(RegistrationStatus.ACTIVE)
                .registeredOn(LocalDate.ofEpochDay(home.openFrom()))
                .build();
    }
}
