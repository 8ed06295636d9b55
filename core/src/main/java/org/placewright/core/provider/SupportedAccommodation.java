package org.placewright.core.provider;

import com.google.common.collect.Range;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.privacy.Degradation;

/**
 * Supported accommodation, for those aged 16 and over. The provider is registered and inspected by Ofsted, not each
 * address, so the registration is the provider's.
 *
 * <p>Ages that are all below {@value #YOUNGEST} are refused, for no such accommodation may be. A range that only begins
 * below is kept: registers hold such ranges, and whether a child is old enough is for the rules of matching to say.
 *
 * <table>
 * <caption>Attributes besides those every {@link Home} has; source: the published registers</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>category</td><td>{@link SupportedAccommodationCategory}</td><td>no</td><td>not known</td>
 *     <td>which of the four categories</td></tr>
 * <tr><td>outcome</td><td>{@link SupportedAccommodationOutcome}</td><td>no</td><td>that of the latest inspection</td>
 *     <td>the latest of the three outcomes, where its date is not known; the same as the latest inspection's, if one is
 *     known</td></tr>
 * </table>
 */
@Value.Immutable
public abstract non-sealed class SupportedAccommodation implements Home, WithSupportedAccommodation {

    /**
     * The age from which a child may live in supported accommodation.
     *
     * <p>Source: Supported Accommodation (England) Regulations 2023.
     */
    public static final int YOUNGEST = 16;

    SupportedAccommodation() {}

    /** Returns {@link HomeKind#SUPPORTED_ACCOMMODATION}. */
    @Override
    public final HomeKind kind() {
        return HomeKind.SUPPORTED_ACCOMMODATION;
    }

    @Personal
    @Value.Redacted
    @Override
    public abstract Optional<Postcode> postcode();

    @Personal
    @Value.Redacted
    @Override
    public abstract Optional<Residents> residents();

    /**
     * Returns the category of accommodation.
     *
     * @return one of the four; empty if not known
     */
    public abstract Optional<SupportedAccommodationCategory> category();

    /**
     * Returns the latest outcome an inspector gave, as a register tells it without a date.
     *
     * @return one of the three outcomes; empty if not yet inspected, not known, or told by the inspections
     */
    public abstract Optional<SupportedAccommodationOutcome> outcome();

    /** Returns the outcome, or, where it is not given, the judgement of the latest inspection. */
    @Override
    public final Optional<InspectionJudgement> judgement() {
        return outcome()
                .map(InspectionJudgement.class::cast)
                .or(() -> registration().flatMap(Registration::latestInspection).map(Inspection::judgement));
    }

    /** {@inheritDoc} */
    @Override
    public final SupportedAccommodation degrade(Degradation how) {
        return withId(how.degrade(id()))
                .withPostcode(postcode().map(how::degrade))
                .withResidents(residents().map(living -> living.degrade(how)));
    }

    @Value.Check
    void check() {
        HomeInvariants.check(this);
        acceptedAges().ifPresent(ages -> checkOldest("acceptedAges", ages));
        registration().flatMap(Registration::ages).ifPresent(ages -> checkOldest("registration ages", ages));
    }

    private static void checkOldest(String field, Range<Integer> ages) {
        if (ages.upperEndpoint() < YOUNGEST) {
            throw new IllegalArgumentException("SupportedAccommodation " + field + " must reach " + YOUNGEST
                    + " but was " + ages + ". Maybe it is a children's home?");
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

    /** Builds a {@link SupportedAccommodation}. The identifier must be set. */
    public static final class Builder extends ImmutableSupportedAccommodation.Builder {
        Builder() {}
    }
}
