package org.placewright.core.geo;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;

/**
 * A set of local authorities, looked up by code or name and followed through reorganisations.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>all</td><td>{@link LocalAuthority local authorities}</td><td></td><td>no</td><td>none</td>
 *     <td>each code once, in the order of the codes, whatever order they were given in; every successor is among them and
 *     there from the day its predecessor is no more</td><td>see {@link #ofEngland}</td></tr>
 * </table>
 *
 * <p>Looking up takes time that grows with the length of the text, not with the number of authorities. Immutable and
 * safe to share between threads.
 */
@Value.Immutable
public abstract class LocalAuthorities implements WithLocalAuthorities {

    private static final Comparator<LocalAuthority> BY_CODE = Comparator.comparing(LocalAuthority::id);

    LocalAuthorities() {}

    /**
     * Returns the upper-tier authorities of England since 2017: the 153 there are, and those the reorganisations of
     * 2019 to 2023 ended (Bournemouth, Poole, Dorset, Buckinghamshire, Northamptonshire, Cumbria, North Yorkshire and
     * Somerset).
     *
     * <p>They come with the library, with the codes of 31 March 2025: those that Barnsley and Sheffield were given the
     * day after with a small change of their boundary (E08000038, E08000039) are not among them. Source: Office for
     * National Statistics, Open Government Licence v3.0.
     *
     * @return the authorities, always the same
     */
    public static LocalAuthorities ofEngland() {
        return PublishedAuthorities.OF_ENGLAND;
    }

    /**
     * Returns the given authorities.
     *
     * @param authorities each code once, in any order, successors included
     * @return the set of them
     * @throws IllegalArgumentException if a code comes twice, or a successor is missing or not there in time
     */
    public static LocalAuthorities of(Iterable<LocalAuthority> authorities) {
        return builder().all(authorities).build();
    }

    /**
     * Returns every authority.
     *
     * @return the authorities, in the order of their codes
     */
    public abstract ImmutableList<LocalAuthority> all();

    /**
     * Returns those there are on a day.
     *
     * @param day the day asked about
     * @return the authorities valid on it, in the order of their codes
     */
    public final ImmutableList<LocalAuthority> validOn(LocalDate day) {
        return all().stream().filter(authority -> authority.isValidOn(day)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the authority with a code, whenever it was.
     *
     * @param code a code of the Office for National Statistics
     * @return the authority, if the set has it
     */
    public final Optional<LocalAuthority> withCode(AuthorityId code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /**
     * Returns the one authority a text names, whenever it was.
     *
     * <p>Letter case, punctuation, "the", "&amp;" for "and", "saint" for "st", "upon" for "on", and what stands around
     * a name ("City of", "County Council", "London Borough of") do not matter; what is closest to the text given is
     * taken. "London" alone names the region, not the City.
     *
     * @param text any text
     * @return the authority; empty if none has such a name, or several have, as {@code Dorset} before and after 2019
     *     do: {@link #named(String, LocalDate)} tells them apart
     */
    public final Optional<LocalAuthority> named(String text) {
        return named(text, authority -> true);
    }

    /**
     * Returns the one authority a text names that there is on a day.
     *
     * @param text any text, read as {@link #named(String)} does
     * @param day the day asked about
     * @return the authority; empty if none has such a name on that day, or several have
     */
    public final Optional<LocalAuthority> named(String text, LocalDate day) {
        return named(text, authority -> authority.isValidOn(day));
    }

    /**
     * Returns the authority an identifier of any kind stands for on a day: that with the code, else the one named so.
     *
     * <p>For records whose {@link AuthorityId} is a code in one file and a name in the next. A code is found whatever
     * the day, because it says which authority is meant.
     *
     * @param id a code or a name
     * @param day the day for which a name is read
     * @return the authority; empty if there is none, or the name is that of several
     */
    public final Optional<LocalAuthority> find(AuthorityId id, LocalDate day) {
        return withCode(id).or(() -> named(id.value(), day));
    }

    /**
     * Returns the code of the authority an identifier stands for on a day, so that records that name it and records
     * that give its code go together.
     *
     * @param id a code or a name
     * @param day the day for which a name is read
     * @return its code; the identifier as it is if {@link #find} finds none
     */
    public final AuthorityId codeOf(AuthorityId id, LocalDate day) {
        return find(id, day).map(LocalAuthority::id).orElse(id);
    }

    /**
     * Returns those that cover the area of an authority on a day: the authority itself while there is one, afterwards
     * its successors, and theirs.
     *
     * <p>A successor may cover more than this area, and several may share it (that of Dorset was shared in 2019):
     * counts cannot be carried over by this alone.
     *
     * @param code a code of the Office for National Statistics
     * @param day the day asked about
     * @return the authorities, in the order of their codes; none if the code is not in the set, the day is before the
     *     authority began, or it ended without successor
     */
    public final ImmutableList<LocalAuthority> successorsOn(AuthorityId code, LocalDate day) {
        ImmutableSortedSet.Builder<LocalAuthority> found = ImmutableSortedSet.orderedBy(BY_CODE);
        withCode(code).ifPresent(authority -> addSuccessors(authority, day, found));
        return found.build().asList();
    }

    private void addSuccessors(
            LocalAuthority authority, LocalDate day, ImmutableSortedSet.Builder<LocalAuthority> found) {
        if (authority.isValidOn(day)) {
            found.add(authority);
        } else if (authority.hasEndedBy(day)) {
            // A successor is there when this one ends, and so ends later itself: this comes to an end.
            authority.successors().forEach(next -> withCode(next)
                    .ifPresent(successor -> addSuccessors(successor, day, found)));
        }
    }

    private Optional<LocalAuthority> named(String text, Predicate<LocalAuthority> wanted) {
        for (PlaceName name : PlaceName.of(text).fromFullToBare()) {
            ImmutableList<LocalAuthority> found =
                    byName().get(name).stream().filter(wanted).collect(ImmutableList.toImmutableList());
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Value.Lazy
    ImmutableSortedMap<AuthorityId, LocalAuthority> byCode() {
        return all().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), LocalAuthority::id, authority -> authority));
    }

    @Value.Lazy
    ImmutableSetMultimap<PlaceName, LocalAuthority> byName() {
        ImmutableSetMultimap.Builder<PlaceName, LocalAuthority> names = ImmutableSetMultimap.builder();
        all().forEach(authority -> authority.placeNames().forEach(name -> names.put(name, authority)));
        return names.build();
    }

    @Value.Check
    LocalAuthorities check() {
        if (!Comparators.isInOrder(all(), BY_CODE)) {
            return withAll(ImmutableList.sortedCopyOf(BY_CODE, all()));
        }
        for (int i = 1; i < all().size(); i++) {
            AuthorityId code = all().get(i).id();
            if (code.equals(all().get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "LocalAuthorities must not hold " + code + " twice. Maybe two lists overlap?");
            }
        }
        all().forEach(authority -> authority.successors().forEach(next -> {
            LocalDate end = authority.validity().upperEndpoint();
            if (withCode(next).filter(successor -> successor.isValidOn(end)).isEmpty()) {
                throw new IllegalArgumentException("LocalAuthorities must hold every successor, valid from the day the "
                        + "predecessor is no more: " + next + ", after " + authority.id() + ", on " + end
                        + ". Maybe the list is cut short?");
            }
        }));
        return this;
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LocalAuthorities}. Nothing must be set. */
    public static final class Builder extends ImmutableLocalAuthorities.Builder {
        Builder() {}
    }
}
