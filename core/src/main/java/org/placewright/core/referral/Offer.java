package org.placewright.core.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * What a provider offers in answer to a referral: a home, from a day, at a fee.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>referral</td><td>{@link ReferralId}</td><td></td><td>yes</td><td></td>
 *     <td>what it answers</td><td>the offer</td></tr>
 * <tr><td>provider</td><td>{@link ProviderId}</td><td></td><td>yes</td><td></td>
 *     <td>who offers</td><td>the offer</td></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td></td><td>yes</td><td></td>
 *     <td>where the child would live; personal, never printed</td><td>the offer</td></tr>
 * <tr><td>availableFrom</td><td>date</td><td></td><td>yes</td><td></td>
 *     <td>the first day the child could live there</td><td>the offer</td></tr>
 * <tr><td>weeklyFee</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td></td>
 *     <td>the fee without additional packages, discounts taken off</td><td>the offer</td></tr>
 * <tr><td>packages</td><td>list of {@link AdditionalPackage}</td><td></td><td>no</td><td>none</td>
 *     <td>what would be bought beside it; the order has no meaning, and two that are the same count twice</td>
 *     <td>the offer</td></tr>
 * <tr><td>conditions</td><td>list of texts</td><td></td><td>no</td><td>none stated</td>
 *     <td>what the provider makes it depend on, in the order given; none blank; personal, as they may tell of children</td>
 *     <td>the offer</td></tr>
 * <tr><td>validUntil</td><td>date</td><td></td><td>no</td><td>not stated</td>
 *     <td>the last day it may be accepted</td><td>the offer</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Offer implements WithOffer, Degradable<Offer> {

    Offer() {}

    /**
     * Returns what the offer answers.
     *
     * @return the identifier of the referral
     */
    public abstract ReferralId referral();

    /**
     * Returns who offers.
     *
     * @return the provider
     */
    public abstract ProviderId provider();

    /**
     * Returns where the child would live.
     *
     * @return the home; personal
     */
    @Personal
    @Value.Redacted
    public abstract HomeId home();

    /**
     * Returns the first day the child could live there.
     *
     * @return the date
     */
    public abstract LocalDate availableFrom();

    /**
     * Returns the fee without additional packages.
     *
     * @return the fee, discounts taken off
     */
    public abstract WeeklyFee weeklyFee();

    /**
     * Returns what would be bought beside the placement.
     *
     * @return the packages, in the order of {@link AdditionalPackage}, however they were given
     */
    public abstract ImmutableList<AdditionalPackage> packages();

    /**
     * Returns what the provider makes the offer depend on.
     *
     * @return the conditions, in the order given; personal
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<String> conditions();

    /**
     * Returns the last day on which the offer may be accepted.
     *
     * @return the date, if stated
     */
    public abstract Optional<LocalDate> validUntil();

    /**
     * Tells whether the offer may still be accepted on a day. One that states no last day may be accepted on any.
     *
     * @param day the day asked about
     * @return false after the last day, otherwise true
     */
    public final boolean isOpenOn(LocalDate day) {
        return validUntil().map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Returns what the offer costs a week: the fee and each package.
     *
     * @param rounding what to do with a part of a penny of a package
     * @return the sum, each package rounded once
     */
    public final WeeklyFee totalWeeklyCost(RoundingMode rounding) {
        return packages().stream().map(bought -> bought.weeklyCost(rounding)).reduce(weeklyFee(), WeeklyFee::plus);
    }

    /**
     * Returns the offer with the identifiers of referral and home replaced, without its conditions.
     *
     * @param how what replaces identifiers
     * @return the same but for what could tell where the child may live
     */
    @Override
    public final Offer degrade(Degradation how) {
        return builder()
                .from(this)
                .referral(how.degrade(referral()))
                .home(how.degrade(home()))
                .conditions(ImmutableList.of())
                .build();
    }

    @Value.Check
    Offer check() {
        if (conditions().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "Offer conditions must not be blank. Maybe leave them out where none are stated?");
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

    /** Builds an {@link Offer}. The referral, provider, home, first day and fee must be set. */
    public static final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
