package org.placewright.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * What an authority and a provider agree about the placement of one child: the fee, what is bought beside it, and who
 * pays which part.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link AgreementId}</td><td></td><td>yes</td><td></td>
 *     <td>names the agreement</td><td>the agreement</td></tr>
 * <tr><td>child</td><td>{@link ChildId}</td><td></td><td>yes</td><td></td>
 *     <td>who is placed; personal, never printed</td><td>price census, identifier</td></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td></td><td>yes</td><td></td>
 *     <td>who places and pays</td><td>price census, placing authority</td></tr>
 * <tr><td>provider</td><td>{@link ProviderId}</td><td></td><td>yes</td><td></td>
 *     <td>who is paid</td><td>price census, organisation</td></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td></td><td>no</td><td>not known</td>
 *     <td>where the child lives; personal, never printed</td><td>price census, establishment</td></tr>
 * <tr><td>route</td><td>{@link SourcingRoute}</td><td></td><td>yes</td><td></td>
 *     <td>how it was bought</td><td>price census, how sourced</td></tr>
 * <tr><td>framework</td><td>{@link FrameworkId}</td><td></td><td>no</td><td>none</td>
 *     <td>what it was called off, or what a block was let under; not if the route is off framework, in house or remand</td><td>the agreement</td></tr>
 * <tr><td>lot</td><td>{@link LotId}</td><td></td><td>no</td><td>not stated</td>
 *     <td>the lot of that framework</td><td>the agreement</td></tr>
 * <tr><td>blockContract</td><td>{@link BlockContractId}</td><td></td><td>no</td><td>none</td>
 *     <td>whose bed is used; only if the route is a block</td><td>the agreement</td></tr>
 * <tr><td>period</td><td>{@link DateRange}</td><td>days</td><td>yes</td><td></td>
 *     <td>the days it is for</td><td>price census, placement start date</td></tr>
 * <tr><td>coreFee</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td></td>
 *     <td>the fee without additional packages, discounts taken off</td><td>the agreement</td></tr>
 * <tr><td>packages</td><td>list of {@link AdditionalPackage}</td><td></td><td>no</td><td>none</td>
 *     <td>what is bought beside it; the order has no meaning, and two that are the same count twice</td>
 *     <td>price census, additional packages</td></tr>
 * <tr><td>funding</td><td>{@link FundingSplit}</td><td></td><td>no</td><td>social care alone</td>
 *     <td>who pays which part</td><td>price census, contributions</td></tr>
 * <tr><td>noticeInDays</td><td>whole number</td><td>days</td><td>no</td><td>not stated</td>
 *     <td>how long before its end it must be ended; 0 or more</td><td>the agreement</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class IndividualPlacementAgreement
        implements WithIndividualPlacementAgreement, Degradable<IndividualPlacementAgreement> {

    IndividualPlacementAgreement() {}

    /**
     * Returns what names the agreement.
     *
     * @return the identifier
     */
    public abstract AgreementId id();

    /**
     * Returns who is placed.
     *
     * @return the identifier of the child; personal
     */
    public abstract ChildId child();

    /**
     * Returns who places and pays.
     *
     * @return the authority
     */
    public abstract AuthorityId authority();

    /**
     * Returns who is paid.
     *
     * @return the provider
     */
    public abstract ProviderId provider();

    /**
     * Returns where the child lives.
     *
     * @return the home, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<HomeId> home();

    /**
     * Returns how it was bought.
     *
     * @return the route
     */
    public abstract SourcingRoute route();

    /**
     * Returns what it was called off, or what the block was let under.
     *
     * @return the framework, if any
     */
    public abstract Optional<FrameworkId> framework();

    /**
     * Returns the lot of the framework.
     *
     * @return the lot, if stated
     */
    public abstract Optional<LotId> lot();

    /**
     * Returns whose bed is used.
     *
     * @return the block contract, if any
     */
    public abstract Optional<BlockContractId> blockContract();

    /**
     * Returns the days it is for.
     *
     * @return the days
     */
    public abstract DateRange period();

    /**
     * Returns the fee without additional packages.
     *
     * @return the fee, discounts taken off
     */
    public abstract WeeklyFee coreFee();

    /**
     * Returns what is bought beside the placement.
     *
     * @return the packages, in the order of {@link AdditionalPackage}, however they were given
     */
    public abstract ImmutableList<AdditionalPackage> packages();

    /**
     * Returns who pays which part.
     *
     * @return the split; social care alone by default
     */
    @Value.Default
    public FundingSplit funding() {
        return FundingSplit.SOCIAL_CARE_ALONE;
    }

    /**
     * Returns how long before its end it must be ended.
     *
     * @return days, if stated
     */
    public abstract OptionalInt noticeInDays();

    /**
     * Tells whether it is for a day.
     *
     * @param day the day asked about
     * @return true if so
     */
    public final boolean isInForceOn(LocalDate day) {
        return period().contains(day);
    }

    /**
     * Returns the whole fee: the core fee and each package.
     *
     * @param rounding what to do with a part of a penny of a package
     * @return the sum, each package rounded once
     */
    public final WeeklyFee totalFee(RoundingMode rounding) {
        return packages().stream().map(bought -> bought.weeklyCost(rounding)).reduce(coreFee(), WeeklyFee::plus);
    }

    /**
     * Returns what each funder pays of the whole fee. The parts add up to it exactly.
     *
     * @param rounding what to do with a part of a penny of a package
     * @return the contributions, some of which may be nothing
     */
    public final ImmutableSortedMap<Funder, WeeklyFee> contributions(RoundingMode rounding) {
        return funding().split(totalFee(rounding));
    }

    /** Returns the agreement with the identifiers of itself, the child and the home replaced. */
    @Override
    public final IndividualPlacementAgreement degrade(Degradation how) {
        return builder()
                .from(this)
                .id(how.degrade(id()))
                .child(how.degrade(child()))
                .home(home().map(how::degrade))
                .build();
    }

    @Value.Check
    IndividualPlacementAgreement check() {
        if (framework().isPresent() && !route().isUnderContract()) {
            throw new IllegalArgumentException("IndividualPlacementAgreement framework "
                    + framework().get() + " is named but the route is " + route() + ". Maybe the route is FRAMEWORK?");
        }
        if (lot().isPresent() && framework().isEmpty()) {
            throw new IllegalArgumentException("IndividualPlacementAgreement lot " + lot().get()
                    + " is named without a framework. Maybe set the framework too?");
        }
        if (blockContract().isPresent() && !route().isBlock()) {
            throw new IllegalArgumentException("IndividualPlacementAgreement blockContract "
                    + blockContract().get() + " is named but the route is " + route()
                    + ". Maybe take the route of the contract?");
        }
        if (noticeInDays().isPresent() && noticeInDays().getAsInt() < 0) {
            throw new IllegalArgumentException("IndividualPlacementAgreement noticeInDays must not be negative but was "
                    + noticeInDays().getAsInt());
        }
        return Ordering.natural().isOrdered(packages()) ? this : withPackages(ImmutableList.sortedCopyOf(packages()));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link IndividualPlacementAgreement}. The identifier, child, authority, provider, route, period and
     * core fee must be set.
     */
    public static final class Builder extends ImmutableIndividualPlacementAgreement.Builder {
        Builder() {}
    }
}
