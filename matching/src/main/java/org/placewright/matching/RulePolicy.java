package org.placewright.matching;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.HomeKind;

/**
 * The thresholds of hard rules, as far as they are an authority's to set.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>supportedAccommodationFromAge</td><td>whole number</td><td>years</td><td>16</td>
 *     <td>youngest age for supported accommodation; 16 to 18</td></tr>
 * <tr><td>fosteringLimits</td><td>{@link FosteringLimits}</td><td></td><td>what the law says</td>
 *     <td>the usual fostering limit, and how long children may be placed outside the terms of approval</td></tr>
 * <tr><td>bankHolidays</td><td>dates</td><td></td><td>none, so that weekends alone are left out</td>
 *     <td>days that are no working days; give those of England</td></tr>
 * <tr><td>secure</td><td>{@link SecurePolicy}</td><td></td><td>what the law says</td>
 *     <td>when a secure children's home may keep a child</td></tr>
 * <tr><td>inspection</td><td>{@link InspectionPolicy}</td><td></td><td>the worst need sign-off</td>
 *     <td>what an inspector's judgement does</td></tr>
 * <tr><td>impact</td><td>{@link ImpactPolicy}</td><td></td><td>its standard</td><td>who may live together</td></tr>
 * <tr><td>whenSolo</td><td>{@link RuleEffect}</td><td></td><td>exclude</td>
 *     <td>for homes that cannot take the child alone, where that is recommended</td></tr>
 * <tr><td>whenNeedNotRegistered</td><td>{@link RuleEffect}</td><td></td><td>confirm first</td>
 *     <td>for homes whose registration lists needs and not the one recorded of the child</td></tr>
 * <tr><td>whenResidentsNotKnown</td><td>{@link RuleEffect}</td><td></td><td>flag</td>
 *     <td>for homes of which it is not recorded who all live there; never to exclude</td></tr>
 * <tr><td>whenNotSaid</td><td>{@link RuleEffect} by rule</td><td></td><td>as {@link #effectWhenNotSaid} says</td>
 *     <td>for homes that do not say whether they can do what a rule asks; never to exclude</td></tr>
 * <tr><td>supportsFromHome</td><td>{@link AdditionalSupport}s</td><td></td>
 *     <td>additional supervision, therapeutic support</td>
 *     <td>support the home must give itself; other support the authority arranges</td></tr>
 * <tr><td>deprivationOfLiberty</td><td>{@link RuleEffect} by {@link HomeKind}</td><td></td>
 *     <td>flag in foster care, secure children's homes and supported accommodation</td>
 *     <td>for kinds of home in which a deprivation of liberty is unusual; a kind not named is allowed</td></tr>
 * <tr><td>maximumMiles</td><td>whole number</td><td>miles of the SSDA903 return</td><td>none</td>
 *     <td>how far from the family's home a home may be; 1 or more</td></tr>
 * <tr><td>routes</td><td>{@link SourcingRoute}s</td><td></td><td>any</td>
 *     <td>by which alone a place may be bought, as where a framework is demanded</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RulePolicy implements WithRulePolicy {

    private static final int LOWEST_LAWFUL_AGE = 16;
    private static final int ADULT = 18;

    private static final ImmutableSortedMap<ExplanationKey, RuleEffect> NOT_SAID =
            ImmutableSortedMap.<ExplanationKey, RuleEffect>naturalOrder()
                    .put(RuleKeys.ACCESSIBILITY, RuleEffect.CONFIRM)
                    .put(RuleKeys.ADDITIONAL_SUPPORT, RuleEffect.ALLOW)
                    .put(RuleKeys.COMMUNICATION, RuleEffect.CONFIRM)
                    .put(RuleKeys.DEPRIVATION_OF_LIBERTY, RuleEffect.CONFIRM)
                    .put(RuleKeys.KIND_OF_STAY, RuleEffect.ALLOW)
                    .put(RuleKeys.PETS, RuleEffect.CONFIRM)
                    .put(RuleKeys.RISK_TO_CHILD, RuleEffect.ALLOW)
                    .put(RuleKeys.RISK_TO_OTHERS, RuleEffect.ALLOW)
                    .put(RuleKeys.SOLO, RuleEffect.CONFIRM)
                    .put(RuleKeys.STAFFING, RuleEffect.CONFIRM)
                    .buildOrThrow();

    /** Every threshold as the law has it, or as this library suggests where the law has none. */
    public static final RulePolicy STANDARD = builder().build();

    RulePolicy() {}

    /**
     * Returns the youngest age for supported accommodation.
     *
     * @return whole years, not below 16, which is the law
     */
    @Value.Default
    public int supportedAccommodationFromAge() {
        return LOWEST_LAWFUL_AGE;
    }

    /**
     * Returns the limits on foster care.
     *
     * @return the limits
     */
    @Value.Default
    public FosteringLimits fosteringLimits() {
        return FosteringLimits.STANDARD;
    }

    /**
     * Returns the days, besides Saturdays and Sundays, that are no working days.
     *
     * @return the bank holidays; none unless given
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> bankHolidays();

    /**
     * Returns when a secure children's home may keep a child.
     *
     * @return the policy
     */
    @Value.Default
    public SecurePolicy secure() {
        return SecurePolicy.STANDARD;
    }

    /**
     * Returns what an inspector's judgement does.
     *
     * @return the policy
     */
    @Value.Default
    public InspectionPolicy inspection() {
        return InspectionPolicy.STANDARD;
    }

    /**
     * Returns who may live together.
     *
     * @return the policy
     */
    @Value.Default
    public ImpactPolicy impact() {
        return ImpactPolicy.STANDARD;
    }

    /**
     * Returns the effect on homes that cannot take a child alone for whom that is recommended.
     *
     * @return the effect
     */
    @Value.Default
    public RuleEffect whenSolo() {
        return RuleEffect.EXCLUDE;
    }

    /**
     * Returns the effect on homes whose registration lists needs and not the one recorded of the child.
     *
     * @return the effect
     */
    @Value.Default
    public RuleEffect whenNeedNotRegistered() {
        return RuleEffect.CONFIRM;
    }

    /**
     * Returns the effect on homes of which it is not recorded who all live there, whatever the child brings. Where more
     * is known of the child it may be stricter: a risk is flagged, and of exploitation confirmed first, whatever this
     * is, and what the child brings has the effect it would have on those who may live there.
     *
     * @return the effect, which never excludes
     */
    @Value.Default
    public RuleEffect whenResidentsNotKnown() {
        return RuleEffect.FLAG;
    }

    /**
     * Returns what is done with homes that do not say whether they can do what a rule asks, where that is not as
     * {@link #effectWhenNotSaid} has it by itself.
     *
     * @return effects by the key of the rule, none of which excludes
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ExplanationKey, RuleEffect> whenNotSaid();

    /**
     * Returns what is done with homes that do not say whether they can do what a rule asks. Unless the policy has it
     * otherwise: confirmed first for accessibility, communication, deprivation of liberty, pets, solo and staffing;
     * allowed for additional support, the kind of stay and both kinds of risk, about which few homes are recorded.
     *
     * @param rule the key of one of these rules
     * @return the effect, which never excludes
     * @throws IllegalArgumentException if the rule asks no such thing
     */
    public final RuleEffect effectWhenNotSaid(ExplanationKey rule) {
        RuleEffect standard = NOT_SAID.get(rule);
        if (standard == null) {
            throw new IllegalArgumentException("RulePolicy has no effect for " + rule + " but for " + NOT_SAID.keySet()
                    + ". Maybe it is misspelt?");
        }
        RuleEffect chosen = whenNotSaid().get(rule);
        return chosen == null ? standard : chosen;
    }

    /**
     * Returns the support a home must give itself.
     *
     * @return kinds of support
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<AdditionalSupport> supportsFromHome() {
        return ImmutableSortedSet.of(AdditionalSupport.ADDITIONAL_SUPERVISION, AdditionalSupport.THERAPEUTIC_SUPPORT);
    }

    /**
     * Returns the effect on kinds of home in which a deprivation of liberty is unusual.
     *
     * @return effects; a kind not named is allowed
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedMap<HomeKind, RuleEffect> deprivationOfLiberty() {
        return ImmutableSortedMap.of(
                HomeKind.FOSTERING_HOUSEHOLD, RuleEffect.FLAG,
                HomeKind.SECURE_CHILDRENS_HOME, RuleEffect.FLAG,
                HomeKind.SUPPORTED_ACCOMMODATION, RuleEffect.FLAG);
    }

    /**
     * Returns how far from the family's home a home may be.
     *
     * @return miles of the SSDA903 return, 1 or more; empty for any distance
     */
    public abstract OptionalInt maximumMiles();

    /**
     * Returns by which routes alone a place may be bought.
     *
     * @return the routes; empty for any
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SourcingRoute> routes();

    @Value.Check
    void check() {
        if (supportedAccommodationFromAge() < LOWEST_LAWFUL_AGE || supportedAccommodationFromAge() > ADULT) {
            throw new IllegalArgumentException("RulePolicy supportedAccommodationFromAge must not be below "
                    + LOWEST_LAWFUL_AGE
                    + ", the age in the Supported Accommodation (England) Regulations 2023, nor above " + ADULT
                    + " but was " + supportedAccommodationFromAge() + ". Maybe leave it out for what the law says?");
        }
        if (maximumMiles().orElse(1) < 1) {
            throw new IllegalArgumentException("RulePolicy maximumMiles must be 1 or more but was "
                    + maximumMiles().getAsInt() + ". Maybe leave it out for any distance?");
        }
        if (whenResidentsNotKnown() == RuleEffect.EXCLUDE) {
            throw new IllegalArgumentException("RulePolicy whenResidentsNotKnown must not be EXCLUDE: what is not"
                    + " recorded is not \"no\". Maybe CONFIRM was meant?");
        }
        checkNotSaid();
    }

    private void checkNotSaid() {
        ImmutableSet<ExplanationKey> known = NOT_SAID.keySet();
        whenNotSaid().forEach((rule, effect) -> {
            if (!known.contains(rule)) {
                throw new IllegalArgumentException("RulePolicy whenNotSaid must name rules among " + known
                        + " but names " + rule + ". Maybe it is misspelt?");
            }
            if (effect == RuleEffect.EXCLUDE) {
                throw new IllegalArgumentException("RulePolicy whenNotSaid must not exclude but does for " + rule
                        + ": what is not said is not \"no\". Maybe CONFIRM was meant?");
            }
        });
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RulePolicy}. */
    public static final class Builder extends ImmutableRulePolicy.Builder {
        Builder() {}
    }
}
