package org.placewright.interchange.ssda903.validation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.interchange.postcode.AuthorityLocator;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.TextField;

/**
 * What is known of the postcodes and reference numbers of episodes. Each is looked up once, however many rows have it.
 */
public final class KnownPlaces {

    /** The return's own factor. */
    private static final double METRES_OF_A_MILE = 1609.3;

    /** Areas of postcodes that lie outside England, or of which each district may. */
    private static final ImmutableSet<String> AREAS_BEYOND_ENGLAND = ImmutableSet.of(
            "AB", "BT", "CF", "DD", "DG", "EH", "FK", "G", "GY", "HS", "IM", "IV", "JE", "KA", "KW", "KY", "LD", "LL",
            "ML", "NP", "PA", "PH", "SA", "TD", "ZE");

    /** Districts that lie in Wales, or on both sides of its border, in areas of which others lie in England. */
    private static final ImmutableSet<String> DISTRICTS_BEYOND_ENGLAND = ImmutableSet.of(
            "CH1", "CH4", "CH5", "CH6", "CH7", "CH8", "HR2", "HR3", "HR5", "SY5", "SY7", "SY9", "SY10", "SY13", "SY14",
            "SY15", "SY16", "SY17", "SY18", "SY19", "SY20", "SY21", "SY22", "SY23", "SY24", "SY25");

    private static final CharMatcher LETTERS = CharMatcher.inRange('A', 'Z');
    private static final String OF_ENGLAND = "E";

    /** Whom a reference number names. */
    private record Named(Optional<Registration> registration, Optional<Home> home, Optional<Provider> provider) {
        static final Named NOBODY = new Named(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final ReferenceData data;
    private final Map<String, Optional<Postcode>> postcodes = new HashMap<>();
    private final Map<Postcode, Optional<GridPoint>> positions = new HashMap<>();
    private final Map<Postcode, Optional<AuthorityId>> authorities = new HashMap<>();
    private final Map<String, Named> named = new HashMap<>();
    private boolean homesNamed;
    private boolean servicesNamed;

    KnownPlaces(ReferenceData data) {
        this.data = data;
        Map<ProviderId, Provider> providers = new HashMap<>();
        for (Provider provider : data.providers()) {
            providers.putIfAbsent(provider.id(), provider);
            for (Registration registration : provider.registrations()) {
                servicesNamed = true;
                named.putIfAbsent(
                        registration.urn().value(),
                        new Named(Optional.of(registration), Optional.empty(), Optional.of(provider)));
            }
        }
        for (Home home : data.homes()) {
            numberOf(home).ifPresent(urn -> {
                if (home.kind() == HomeKind.FOSTERING_HOUSEHOLD) {
                    servicesNamed = true;
                } else {
                    homesNamed = true;
                }
                Optional<Provider> provider = home.provider().map(providers::get);
                named.put(urn.value(), new Named(home.registration(), Optional.of(home), provider));
            });
        }
    }

    /** Returns the number of a home; one whose registration is not known may be called by its number. */
    private static Optional<Urn> numberOf(Home home) {
        return home.registration()
                .map(Registration::urn)
                .or(() -> Urn.parse(home.id().value()));
    }

    /**
     * Returns a postcode.
     *
     * @param row an episode
     * @param field a postcode of it
     * @return the postcode; empty if the field is blank or holds none
     */
    public Optional<Postcode> postcode(FiledRow row, TextField field) {
        String text = row.text(field);
        return text.isEmpty() ? Optional.empty() : postcodes.computeIfAbsent(text, Postcode::parse);
    }

    /**
     * Tells whether a postcode is one whose position is known.
     *
     * @param row an episode
     * @param field a postcode of it
     * @return false if it is blank, no postcode, or not among those known
     * @throws IllegalStateException if no postcodes were given: a rule that asks must say that it needs them
     */
    public boolean isLocated(FiledRow row, TextField field) {
        return position(row, field).isPresent();
    }

    /**
     * Returns how far a placement is from home, as the return computes it.
     *
     * @param episode an episode
     * @return miles, as the crow flies; not a number if a postcode's position is not known
     * @throws IllegalStateException if no postcodes were given: a rule that asks must say that it needs them
     */
    public double milesFromHome(FiledRow episode) {
        Optional<GridPoint> home = position(episode, ReturnFields.HOME_POST);
        Optional<GridPoint> placement = position(episode, ReturnFields.PL_POST);
        return home.isPresent() && placement.isPresent()
                ? home.get().metresTo(placement.get()) / METRES_OF_A_MILE
                : Double.NaN;
    }

    /**
     * Returns in whose area a postcode is.
     *
     * @param row an episode
     * @param field a postcode of it
     * @return the authority, if known
     * @throws IllegalStateException if no authorities were given: a rule that asks must say that it needs them
     */
    public Optional<AuthorityId> authority(FiledRow row, TextField field) {
        return postcode(row, field).flatMap(this::authority);
    }

    /**
     * Returns in whose area a postcode is.
     *
     * @param postcode a postcode
     * @return the authority, if known
     * @throws IllegalStateException if no authorities were given: a rule that asks must say that it needs them
     */
    public Optional<AuthorityId> authority(Postcode postcode) {
        AuthorityLocator locator = given(data.authorities(), Need.AUTHORITIES);
        return authorities.computeIfAbsent(postcode, locator::authorityOf);
    }

    /**
     * Returns whose return it is.
     *
     * @return the authority
     * @throws IllegalStateException if it was not said: a rule that asks must say that it needs it
     */
    public AuthorityId ownAuthority() {
        return given(data.ownAuthority(), Need.OWN_AUTHORITY);
    }

    /**
     * Tells whether a postcode may be outside England: by the authority, where that is known, and else by the district,
     * which may lie on both sides of the border.
     *
     * @param row an episode
     * @param field a postcode of it
     * @return false if the field is blank or holds no postcode, which says nothing of another country, or if the place
     *     is in England, but perhaps for a few farms by the border
     */
    public boolean mayBeOutsideEngland(FiledRow row, TextField field) {
        return postcode(row, field).filter(this::mayBeOutsideEngland).isPresent();
    }

    private boolean mayBeOutsideEngland(Postcode postcode) {
        Optional<AuthorityId> authority = data.authorities().isPresent() ? authority(postcode) : Optional.empty();
        return authority
                .map(known -> !known.value().startsWith(OF_ENGLAND))
                .orElseGet(() -> AREAS_BEYOND_ENGLAND.contains(area(postcode))
                        || DISTRICTS_BEYOND_ENGLAND.contains(postcode.district().text()));
    }

    /** Returns the letters a postcode begins with. */
    private static String area(Postcode postcode) {
        String text = postcode.text();
        return text.substring(0, LETTERS.negate().indexIn(text));
    }

    /**
     * Returns the registration of whom an episode's reference number names.
     *
     * @param episode an episode
     * @return the registration, if the number is one of the register, and it is known
     */
    public Optional<Registration> registration(FiledRow episode) {
        return named(episode).registration();
    }

    /**
     * Returns the home an episode's reference number names.
     *
     * @param episode an episode
     * @return the home; empty also for a service
     */
    public Optional<Home> home(FiledRow episode) {
        return named(episode).home();
    }

    /**
     * Returns who runs what an episode's reference number names.
     *
     * @param episode an episode
     * @return the provider, if known
     */
    public Optional<Provider> provider(FiledRow episode) {
        return named(episode).provider();
    }

    /**
     * Tells whether an episode's reference number names anybody.
     *
     * @param episode an episode
     * @return true if the number is one of the register
     */
    public boolean isRegistered(FiledRow episode) {
        return named.containsKey(episode.text(ReturnFields.URN));
    }

    /**
     * Tells whether there are homes in the register, so that a number that is not there names none.
     *
     * @return false if the register, if there is one, has services only
     */
    public boolean areHomesRegistered() {
        return homesNamed;
    }

    /**
     * Tells whether there are services in the register that have homes of their own: fostering services and providers
     * of supported accommodation.
     *
     * @return false if the register, if there is one, has homes only
     */
    public boolean areServicesRegistered() {
        return servicesNamed;
    }

    private Named named(FiledRow episode) {
        return named.getOrDefault(episode.text(ReturnFields.URN), Named.NOBODY);
    }

    private Optional<GridPoint> position(FiledRow row, TextField field) {
        Locator locator = given(data.postcodes(), Need.POSTCODES);
        return postcode(row, field).flatMap(postcode -> positions.computeIfAbsent(postcode, locator::locate));
    }

    private static <T> T given(Optional<T> part, Need need) {
        return part.orElseThrow(() -> new IllegalStateException(
                "There is nothing to look up in. Maybe declare that the rule needs " + need + "?"));
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "KnownPlaces[registered=" + named.size() + "]";
    }
}
