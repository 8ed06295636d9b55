package org.placewright.core.need;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.money.Ratio;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * What a child needs of a home, and what a home must know of risks.
 *
 * <p>Whatever is not set was not said, and means neither yes nor no. All of it is personal and never printed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>requirements</td><td>{@link Requirements}</td><td></td><td>no</td><td>nothing specified</td>
 *     <td>what the child requires of a home</td><td>Placements Data Standard v2, requirements</td></tr>
 * <tr><td>risks</td><td>{@link KnownRisks}</td><td></td><td>no</td><td>nothing specified</td>
 *     <td>to the child and to others</td><td>Placements Data Standard v2, risks</td></tr>
 * <tr><td>minimumAdultSupport</td><td>{@link Ratio}</td><td>adults to children</td><td>no</td><td>not specified</td>
 *     <td>the fewest adults to a child</td><td>earlier regional drafts, minimum adult support ratio</td></tr>
 * <tr><td>wakingNight</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether an adult must be awake at night</td><td>packages bought beside a placement</td></tr>
 * <tr><td>preferredLocation</td><td>{@link Postcode}</td><td></td><td>no</td><td>not specified</td>
 *     <td>where the home had best be</td><td>Placements Data Standard v2, preferredLocation</td></tr>
 * <tr><td>importantPlaces</td><td>list of {@link ImportantPlace}</td><td></td><td>no</td><td>none given</td>
 *     <td>where the child goes; the order has no meaning, and two that are the same count twice</td>
 *     <td>earlier regional drafts, locations to visit</td></tr>
 * <tr><td>areasToAvoid</td><td>{@link AreaToAvoid}s</td><td></td><td>no</td><td>none given</td>
 *     <td>where the child must not live</td><td>earlier regional drafts, locations to avoid</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Needs implements WithNeeds, Degradable<Needs> {

    Needs() {}

    /**
     * Returns what the child requires of a home.
     *
     * @return the requirements; nothing specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Requirements requirements() {
        return Requirements.builder().build();
    }

    /**
     * Returns what is known of risks to the child and to others.
     *
     * @return the risks; nothing specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public KnownRisks risks() {
        return KnownRisks.NOT_SPECIFIED;
    }

    /**
     * Returns how many adults there must be to how many children, at the least.
     *
     * @return the ratio, if specified; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Ratio> minimumAdultSupport();

    /**
     * Returns whether an adult must be awake at night.
     *
     * @return the answer; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Answer wakingNight() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns where the home had best be.
     *
     * @return the postcode, of any precision, if specified; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> preferredLocation();

    /**
     * Returns where the child goes and should still be able to go.
     *
     * @return the places, in the order of {@link ImportantPlace}, however they were given; personal
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<ImportantPlace> importantPlaces();

    /**
     * Returns where the child must not live.
     *
     * @return the areas, in the order of {@link AreaToAvoid}; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AreaToAvoid> areasToAvoid();

    /**
     * Returns the needs with less precise postcodes, without areas to avoid around a point.
     *
     * <p>Areas to avoid that are left may lie elsewhere than before, so no home may be chosen by what is degraded
     * ({@link AreaToAvoid#degraded}).
     *
     * @param how how much is kept of postcodes
     * @return the same but for where places are
     */
    @Override
    public final Needs degrade(Degradation how) {
        return builder()
                .from(this)
                .preferredLocation(preferredLocation().map(how::degrade))
                .importantPlaces(importantPlaces().stream()
                        .map(place -> place.degrade(how))
                        .toList())
                .areasToAvoid(areasToAvoid().stream()
                        .flatMap(area -> area.degraded(how).stream())
                        .toList())
                .build();
    }

    @Value.Check
    Needs check() {
        return Ordering.natural().isOrdered(importantPlaces())
                ? this
                : withImportantPlaces(ImmutableList.sortedCopyOf(importantPlaces()));
    }

    /**
     * Returns a builder with nothing specified.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Needs}. Nothing must be set. */
    public static final class Builder extends ImmutableNeeds.Builder {
        Builder() {}
    }
}
