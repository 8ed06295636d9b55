package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.interchange.postcode.AuthorityLocator;

/**
 * What is known of the places in {@link Filed}. Home is ZA99 9ZZ; ZB and ZC are some miles away, ZC in the area of
 * another authority, ZD and ZE 350 miles away and a little more.
 */
final class Known {

    static final AuthorityId OWN = AuthorityId.of("E08000001");
    static final AuthorityId OTHER = AuthorityId.of("E08000002");

    /** The fostering services of {@link Filed}, run by the authority itself, and a private one. */
    static final String SERVICE = "1234567";

    static final String SECOND_SERVICE = "1234568";
    static final String PRIVATE_SERVICE = "1234569";

    /** Homes at ZB99 9ZZ, closed since the first day of November of 2020. */
    static final String CHILDRENS_HOME = "2000001";

    static final String SECURE_HOME = "2000002";
    static final String SCHOOL = "2000003";
    static final String SUPPORTED = "2000004";
    static final String HOUSEHOLD = "2000005";

    /** A home at ZC99 9ZZ, of a voluntary body. */
    static final String HOME_OF_OTHERS = "2000006";

    static final String NOT_IN_REGISTER = "2999999";

    static final LocalDate CLOSED = LocalDate.of(2020, 11, 1);

    private static final ImmutableMap<String, GridPoint> POSITIONS = ImmutableMap.of(
            "ZA", new GridPoint(400_000, 300_000),
            "ZB", new GridPoint(400_000, 308_000),
            "ZC", new GridPoint(404_000, 300_000),
            "ZD", new GridPoint(400_000, 300_000 + 563_255),
            "ZE", new GridPoint(400_000, 300_000 + 563_256));

    private static final ImmutableMap<String, AuthorityId> AREAS =
            ImmutableMap.of("ZA", OWN, "ZB", OWN, "ZC", OTHER, "ZD", OTHER, "ZE", AuthorityId.of("S12000046"));

    static final Locator POSTCODES = postcode -> Optional.ofNullable(POSITIONS.get(area(postcode)));

    static final AuthorityLocator AUTHORITIES = postcode -> Optional.ofNullable(AREAS.get(area(postcode)));

    private static final Provider AUTHORITY = Provider.builder()
            .id(ProviderId.of("authority"))
            .name("Authority")
            .sector(ProviderSector.LOCAL_AUTHORITY)
            .addRegistrations(open(SERVICE), open(SECOND_SERVICE))
            .build();

    private static final Provider COMPANY = Provider.builder()
            .id(ProviderId.of("company"))
            .name("Company")
            .sector(ProviderSector.PRIVATE)
            .addRegistrations(open(PRIVATE_SERVICE))
            .build();

    private static final Provider CHARITY = Provider.builder()
            .id(ProviderId.of("charity"))
            .name("Charity")
            .sector(ProviderSector.VOLUNTARY)
            .build();

    /** Where postcodes are, and nothing else. */
    static final ReferenceData PLACES =
            ReferenceData.builder().postcodes(POSTCODES).build();

    /** In whose area postcodes are, whose return it is, and nothing else. */
    static final ReferenceData AREAS_ONLY =
            ReferenceData.builder().authorities(AUTHORITIES).ownAuthority(OWN).build();

    /** The register, and nothing else. */
    static final ReferenceData REGISTER = ReferenceData.builder()
            .addHomes(
                    home(CHILDRENS_HOME, "ZB99 9ZZ", AUTHORITY, true),
                    home(HOME_OF_OTHERS, "ZC99 9ZZ", CHARITY, false),
                    SecureChildrensHome.builder()
                            .id(HomeId.of("secure"))
                            .registration(open(SECURE_HOME))
                            .build(),
                    ResidentialSchool.builder().id(HomeId.of(SCHOOL)).build(),
                    SupportedAccommodation.builder()
                            .id(HomeId.of("supported"))
                            .registration(open(SUPPORTED))
                            .postcode(Postcode.of("ZC99 9ZZ"))
                            .build(),
                    FosteringHousehold.builder().id(HomeId.of(HOUSEHOLD)).build())
            .addProviders(AUTHORITY, COMPANY, CHARITY)
            .build();

    /** All of it. */
    static final ReferenceData ALL =
            REGISTER.withPostcodes(POSTCODES).withAuthorities(AUTHORITIES).withOwnAuthority(OWN);

    private Known() {}

    private static String area(Postcode postcode) {
        return postcode.text().substring(0, 2);
    }

    private static Registration open(String urn) {
        return Registration.builder()
                .urn(Urn.of(urn))
                .status(RegistrationStatus.ACTIVE)
                .build();
    }

    private static Home home(String urn, String postcode, Provider provider, boolean closed) {
        return ChildrensHome.builder()
                .id(HomeId.of(urn))
                .provider(provider.id())
                .postcode(Postcode.of(postcode))
                .registration(open(urn).withClosedOn(closed ? Optional.of(CLOSED) : Optional.empty()))
                .build();
    }
}
