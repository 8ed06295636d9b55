package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.validation.Need.AUTHORITIES;
import static org.placewright.interchange.ssda903.validation.Need.OWN_AUTHORITY;
import static org.placewright.interchange.ssda903.validation.Need.REGISTER;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on the number of the home or service a child is with, and on what the register has under it. */
final class ProviderRules {

    private static final String REGIONAL_ADOPTION_AGENCY = Urn.REGIONAL_ADOPTION_AGENCY.value();

    /** Types that Ofsted does not register. */
    private static final CodeGroup NOT_REGISTERED = PLACE.codes("P1", "P3", "R1", "R2", "R5", "Z1", "H5", "P2")
            .and(Codes.TEMPORARY)
            .and(Codes.OTHER_DETAILED);

    /** Types of which the register has each home. */
    private static final CodeGroup IN_HOMES = PLACE.codes("K1", "K2", "S1");

    /** Types of which the register has the service. */
    private static final CodeGroup WITH_SERVICES = PLACE.codes("K3").and(Codes.FOSTERING);

    private static final CodeGroup AT_ONE_ADDRESS = PLACE.codes("K1", "K2", "R3", "S1");
    private static final CodeGroup SUPPORTED = PLACE.codes("K3");
    private static final CodeGroup OWN_PROVISION = PLACE_PROVIDER.codes("PR1");
    private static final CodeGroup OTHER_AUTHORITY = PLACE_PROVIDER.codes("PR2");

    /** A school may be registered as a children's home, too. */
    private static final ImmutableMap<HomeKind, CodeGroup> PLACES = Maps.immutableEnumMap(ImmutableMap.of(
            HomeKind.FOSTERING_HOUSEHOLD, Codes.FOSTERING.and(Codes.PLACED_FOR_ADOPTION),
            HomeKind.CHILDRENS_HOME, PLACE.codes("K2"),
            HomeKind.SECURE_CHILDRENS_HOME, PLACE.codes("K1"),
            HomeKind.SUPPORTED_ACCOMMODATION, SUPPORTED,
            HomeKind.RESIDENTIAL_SCHOOL, PLACE.codes("S1", "K2")));

    private static final ImmutableMap<ProviderSector, CodeGroup> SECTORS = Maps.immutableEnumMap(ImmutableMap.of(
            ProviderSector.LOCAL_AUTHORITY, OWN_PROVISION.and(OTHER_AUTHORITY),
            ProviderSector.HEALTH_AUTHORITY, PLACE_PROVIDER.codes("PR3"),
            ProviderSector.PRIVATE, PLACE_PROVIDER.codes("PR4"),
            ProviderSector.VOLUNTARY, PLACE_PROVIDER.codes("PR5")));

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("218")
                    .on(URN, PLACE)
                    .says(
                            "URN must be filled for a placement of a type that Ofsted registers, unless PL_POST is outside "
                                    + "England or, where no authorities are given, in a district on its border.")
                    .where(episode -> episode.isBlank(URN)
                            && isOfRegisteredType(episode)
                            && episode.isCode(LS)
                            && !episode.is(Codes.SHORT_BREAKS)
                            && !places(episode).mayBeOutsideEngland(episode, PL_POST)),
            rule("222")
                    .on(URN, PLACE)
                    .says("URN must be blank for a placement of a type that Ofsted does not register.")
                    .where(episode -> episode.is(NOT_REGISTERED) && episode.isCode(PLACE) && isNumber(episode)),
            rule("1008")
                    .on(URN)
                    .needs(REGISTER)
                    .says("URN must be a number of the register, or XXXXXXX.")
                    .where(episode -> isNumber(episode) && (isNoNumber(episode) || isNotInRegister(episode))),
            rule("219")
                    .on(URN, PLACE)
                    .needs(REGISTER)
                    .says("URN must be the number of a home or service of the type in PLACE.")
                    .where(episode -> isOfRegisteredType(episode)
                            && places(episode)
                                    .home(episode)
                                    .map(home -> !episode.is(placesIn(home)))
                                    .orElse(episode.is(IN_HOMES)
                                            && places(episode).isRegistered(episode))),
            rule("221")
                    .on(PL_POST, URN)
                    .needs(REGISTER)
                    .says("PL_POST must be the postcode the register has for the home.")
                    .where(episode -> episode.is(AT_ONE_ADDRESS)
                            && !episode.is(Codes.SHORT_BREAKS)
                            && isElsewhere(
                                    places(episode).postcode(episode, PL_POST),
                                    places(episode).home(episode).flatMap(Home::postcode))),
            rule("224")
                    .on(PLACE_PROVIDER, URN)
                    .needs(REGISTER)
                    .says("PLACE_PROVIDER must agree with who owns the home or service in the register.")
                    .where(episode -> episode.isCode(PLACE_PROVIDER)
                            && places(episode)
                                    .provider(episode)
                                    .flatMap(Provider::sector)
                                    .map(sector -> !episode.is(Verify.verifyNotNull(SECTORS.get(sector))))
                                    .orElse(false)),
            rule("227")
                    .on(URN, DECOM)
                    .needs(REGISTER)
                    .says("No episode may begin in a home or with a service that had closed.")
                    .where(episode -> episode.day(DECOM) >= closed(episode)),
            rule("228")
                    .on(URN, DEC)
                    .needs(REGISTER)
                    .says("No episode may go on in a home or with a service that had closed.")
                    .where(episode -> episode.day(DECOM) < closed(episode)
                            && episode.dayOr(DEC, episode.child().yearEnd() + 1) > closed(episode)),
            rule("229")
                    .on(PLACE_PROVIDER, URN)
                    .needs(REGISTER, AUTHORITIES, OWN_AUTHORITY)
                    .asWarning()
                    .says(
                            "A home should be in the authority's own area where PLACE_PROVIDER is PR1, and in another's for PR2.")
                    .where(episode -> isOfRegisteredType(episode)
                            && !episode.is(SUPPORTED)
                            && areaOfHome(episode)
                                    .map(area -> episode.is(
                                            area.equals(places(episode).ownAuthority())
                                                    ? OTHER_AUTHORITY
                                                    : OWN_PROVISION))
                                    .orElse(false)));

    private ProviderRules() {}

    private static KnownPlaces places(FiledRow episode) {
        return episode.child().places();
    }

    private static CodeGroup placesIn(Home home) {
        return Verify.verifyNotNull(PLACES.get(home.kind()));
    }

    private static boolean isOfRegisteredType(FiledRow episode) {
        return episode.isCode(PLACE) && !episode.is(NOT_REGISTERED);
    }

    /** Tells whether a number is given, other than the one that stands for any regional adoption agency. */
    private static boolean isNumber(FiledRow episode) {
        return episode.isFilled(URN) && !episode.text(URN).equals(REGIONAL_ADOPTION_AGENCY);
    }

    private static boolean isNoNumber(FiledRow episode) {
        return Urn.parse(episode.text(URN)).isEmpty();
    }

    /** Tells whether a number is not in the register, which has homes or services of the type. */
    private static boolean isNotInRegister(FiledRow episode) {
        KnownPlaces places = places(episode);
        boolean told = (episode.is(IN_HOMES) && places.areHomesRegistered())
                || (episode.is(WITH_SERVICES) && places.areServicesRegistered());
        return told && episode.isCode(PLACE) && !places.isRegistered(episode);
    }

    /** Tells whether two postcodes differ, as far as both are precise. */
    private static boolean isElsewhere(Optional<Postcode> one, Optional<Postcode> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get()
                        .degradedTo(other.get().precision())
                        .equals(other.get().degradedTo(one.get().precision()));
    }

    /** Returns the first day on which the home or service was closed; not a number if it is open, as far as known. */
    private static double closed(FiledRow episode) {
        return places(episode)
                .registration(episode)
                .flatMap(Registration::closedOn)
                .map(LocalDate::toEpochDay)
                .map(Long::doubleValue)
                .orElse(Double.NaN);
    }

    private static Optional<AuthorityId> areaOfHome(FiledRow episode) {
        return places(episode).home(episode).flatMap(Home::postcode).flatMap(places(episode)::authority);
    }
}
