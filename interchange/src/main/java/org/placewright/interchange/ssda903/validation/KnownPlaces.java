package org.placewright.interchange.ssda903.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.TextField;

/**
 * What is known of the postcodes and reference numbers of episodes. Each is looked up once, however many rows have it.
 */
public final class KnownPlaces {

    /** The return's own factor. */
    private static final double METRES_OF_A_MILE = 1609.3;

    private final ReferenceData data;
    private final Map<String, Optional<GridPoint>> positions = new HashMap<>();
    private final Map<String, Optional<AuthorityId>> authorities = new HashMap<>();
    private final Map<Urn, Registration> registrations = new HashMap<>();
    private final Map<Urn, Home> homes = new HashMap<>();

    KnownPlaces(ReferenceData data) {
        this.data = data;
        data.providers().forEach(provider -> provider.registrations()
                .forEach(registration -> registrations.putIfAbsent(registration.urn(), registration)));
        for (Home home : data.homes()) {
            home.registration().ifPresent(registration -> {
                registrations.put(registration.urn(), registration);
                homes.put(registration.urn(), home);
            });
        }
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
        return position(row.text(field)).isPresent();
    }

    /**
     * Returns how far a placement is from home, as the return computes it.
     *
     * @param episode an episode
     * @return miles, as the crow flies; not a number if a postcode's position is not known
     * @throws IllegalStateException if no postcodes were given: a rule that asks must say that it needs them
     */
    public double milesFromHome(FiledRow episode) {
        Optional<GridPoint> home = position(episode.text(ReturnFields.HOME_POST));
        Optional<GridPoint> placement = position(episode.text(ReturnFields.PL_POST));
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
        return known(authorities, row.text(field), postcode -> given(data.authorities(), Need.AUTHORITIES)
                .authorityOf(postcode));
    }

    /**
     * Returns the registration of whom an episode's reference number names.
     *
     * @param episode an episode
     * @return the registration, if the number is one of the register
     */
    public Optional<Registration> registration(FiledRow episode) {
        return Urn.parse(episode.text(ReturnFields.URN)).map(registrations::get);
    }

    /**
     * Returns the home an episode's reference number names.
     *
     * @param episode an episode
     * @return the home; empty also for an agency
     */
    public Optional<Home> home(FiledRow episode) {
        return Urn.parse(episode.text(ReturnFields.URN)).map(homes::get);
    }

    private Optional<GridPoint> position(String text) {
        return known(positions, text, postcode -> given(data.postcodes(), Need.POSTCODES)
                .locate(postcode));
    }

    private static <T> Optional<T> known(
            Map<String, Optional<T>> found, String text, Function<Postcode, Optional<T>> lookup) {
        return text.isEmpty()
                ? Optional.empty()
                : found.computeIfAbsent(text, added -> Postcode.parse(added).flatMap(lookup));
    }

    private static <T> T given(Optional<T> part, Need need) {
        Supplier<IllegalStateException> missing = () -> new IllegalStateException(
                "There is nothing to look up in. Maybe declare that the rule needs " + need + "?");
        return part.orElseThrow(missing);
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "KnownPlaces[registrations=" + registrations.size() + "]";
    }
}
