package org.placewright.core.geo;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;

/**
 * A local authority of England that looks after children: a county, unitary authority, metropolitan district, London
 * borough, or the City of London.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link AuthorityId}</td><td></td><td>yes</td><td></td>
 *     <td>its code of the Office for National Statistics: E and eight digits</td><td>ONS</td></tr>
 * <tr><td>name</td><td>text</td><td></td><td>yes</td><td></td><td>what it is called; not blank</td><td>ONS</td></tr>
 * <tr><td>nameVariants</td><td>texts</td><td></td><td>no</td><td>none</td>
 *     <td>what else published files call it; not blank, none the name itself</td>
 *     <td>registers and statistics of Ofsted and the Department for Education</td></tr>
 * <tr><td>region</td><td>{@link Region}</td><td></td><td>yes</td><td></td><td>where it is</td><td>ONS</td></tr>
 * <tr><td>validity</td><td>range of dates</td><td></td><td>no</td><td>always</td>
 *     <td>the days on which there is such an authority: from a first day, up to and without the day after its last;
 *     without end while it goes on; without beginning if it was there before 2017</td><td>ONS</td></tr>
 * <tr><td>successors</td><td>{@link AuthorityId}s</td><td></td><td>no</td><td>none</td>
 *     <td>those that took over its area when it ended; none of an authority that goes on</td><td>ONS</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class LocalAuthority implements WithLocalAuthority {

    private static final Pattern ONS_CODE = Pattern.compile("E\\d{8}");

    private static final ImmutableSet<PlaceName> REGIONS = Stream.of(Region.values())
            .map(region -> PlaceName.of(region.label()))
            .collect(ImmutableSet.toImmutableSet());

    LocalAuthority() {}

    /**
     * Returns its code, by which other records may refer to it.
     *
     * @return the code of the Office for National Statistics
     */
    public abstract AuthorityId id();

    /**
     * Returns what it is called.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns what else published files call it.
     *
     * @return other names, in the order of their text
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> nameVariants();

    /**
     * Returns where it is.
     *
     * @return the region
     */
    public abstract Region region();

    /**
     * Returns the days on which there is such an authority.
     *
     * @return days from a first, included, until another, not included; either may be absent
     */
    @Value.Default
    public Range<LocalDate> validity() {
        return Range.all();
    }

    /**
     * Returns those that took over its area.
     *
     * @return the codes of its successors, in order; none while it goes on
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AuthorityId> successors();

    /**
     * Tells whether there is such an authority on a day.
     *
     * @param day the day asked about
     * @return true if the day is in its validity
     */
    public final boolean isValidOn(LocalDate day) {
        return validity().contains(day);
    }

    /**
     * Tells whether a text names this authority, as far as its own names tell.
     *
     * <p>Letter case, punctuation, "the", "&amp;" for "and", "saint" for "st", "upon" for "on", and what stands around
     * a name ("City of", "County Council", "London Borough of") do not matter. Another authority may be named alike;
     * {@link LocalAuthorities#named} looks.
     *
     * @param text any text
     * @return true if it is one of the names
     */
    public final boolean isNamed(String text) {
        ImmutableSet<PlaceName> names = placeNames();
        return PlaceName.of(text).fromFullToBare().stream().anyMatch(names::contains);
    }

    /** What it is named, in full and bare; "City of London" is not laid bare, because London is a region. */
    final ImmutableSet<PlaceName> placeNames() {
        return names().map(PlaceName::of)
                .flatMap(name ->
                        Stream.of(name, name.bare()).filter(named -> named.equals(name) || !REGIONS.contains(named)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(name()), nameVariants().stream());
    }

    final boolean hasEndedBy(LocalDate day) {
        return validity().hasUpperBound() && !day.isBefore(validity().upperEndpoint());
    }

    @Value.Check
    void check() {
        if (!ONS_CODE.matcher(id().value()).matches()) {
            throw new IllegalArgumentException("LocalAuthority id must be a code of the Office for National Statistics,"
                    + " E and eight digits, but was \"" + id()
                    + "\". Maybe it is a name, or a code of the Department for"
                    + " Education?");
        }
        if (names().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "LocalAuthority name and nameVariants of " + id() + " must not be blank");
        }
        if (nameVariants().contains(name())) {
            throw new IllegalArgumentException("LocalAuthority nameVariants must not hold the name itself, \"" + name()
                    + "\". Maybe leave it out?");
        }
        checkValidity();
        if (!successors().isEmpty() && !validity().hasUpperBound()) {
            throw new IllegalArgumentException("LocalAuthority " + id() + " has successors " + successors()
                    + " but its validity has no end. Maybe give the day they took over?");
        }
        if (successors().contains(id())) {
            throw new IllegalArgumentException("LocalAuthority " + id() + " must not be among its own successors");
        }
    }

    private void checkValidity() {
        boolean halfOpen = (!validity().hasLowerBound() || validity().lowerBoundType() == BoundType.CLOSED)
                && (!validity().hasUpperBound() || validity().upperBoundType() == BoundType.OPEN);
        if (!halfOpen || validity().isEmpty()) {
            throw new IllegalArgumentException("LocalAuthority validity must run from a day up to, and without, a later"
                    + " one but was " + validity() + " for " + id() + ". Maybe use Range.closedOpen, with the day after"
                    + " the last?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalAuthority}. The code, name and region must be set. */
    public static final class Builder extends ImmutableLocalAuthority.Builder {
        Builder() {}
    }
}
