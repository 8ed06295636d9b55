package org.placewright.core.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.time.DateRange;

/**
 * A foster carer's household. It is approved by a fostering service; the service, not the household, is registered and
 * inspected.
 *
 * <table>
 * <caption>Attributes besides those every {@link Home} has</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>approved</td><td>{@link DateRange}</td><td>no</td><td>not known</td><td>days the approval covers</td></tr>
 * <tr><td>fosteringService</td><td>{@link Urn}</td><td>no</td><td>not known</td>
 *     <td>registration of the service that approved it</td></tr>
 * </table>
 */
@Value.Immutable
public abstract non-sealed class FosteringHousehold implements Home, WithFosteringHousehold {

    FosteringHousehold() {}

    /** Returns {@link HomeKind#FOSTERING_HOUSEHOLD}. */
    @Override
    public final HomeKind kind() {
        return HomeKind.FOSTERING_HOUSEHOLD;
    }

    @Personal
    @Value.Redacted
    @Override
    public abstract Optional<Postcode> postcode();

    /**
     * Returns the days the approval covers.
     *
     * @return the days, if known
     */
    public abstract Optional<DateRange> approved();

    /**
     * Returns the registration of the fostering service that approved the household.
     *
     * @return the service's unique reference number, if known
     */
    public abstract Optional<Urn> fosteringService();

    /** Returns nothing: a household is not inspected, its fostering service is. */
    @Override
    public final Optional<InspectionJudgement> judgement() {
        return Optional.empty();
    }

    @Override
    public final Standing standingOn(LocalDate day) {
        return approved()
                .map(days -> days.contains(day) ? Standing.LIVE : Standing.NOT_LIVE)
                .orElse(Standing.NOT_RECORDED);
    }

    @Value.Check
    void check() {
        HomeInvariants.check(this);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FosteringHousehold}. The identifier must be set. */
    public static final class Builder extends ImmutableFosteringHousehold.Builder {
        Builder() {}
    }
}
