package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.placewright.core.code.Sex;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.UsableCapacity;

/**
 * Whom a home takes, and in how many places, where some rules hold and others are lifted. What nobody recorded keeps no
 * child out: neither an age range, a sex or needs that the home does not tell, nor an age or sex of the child that is
 * not known.
 *
 * <p>That supported accommodation is for those aged 16 and over is law, and always holds.
 *
 * @param youngest the youngest taken, whole years
 * @param oldest the oldest taken, whole years; below the youngest where the rules leave no age
 * @param takesBoys whether boys are taken
 * @param takesGirls whether girls are taken
 * @param needs the needs it is registered for; empty if they are not known, or do not matter
 */
public record Admission(
        int youngest, int oldest, boolean takesBoys, boolean takesGirls, ImmutableSortedSet<RegisteredNeed> needs) {

    /** The youngest in supported accommodation, whole years (Supported Accommodation (England) Regulations 2023). */
    public static final int YOUNGEST_SUPPORTED = 16;

    private static final Range<Integer> ANY_AGE = Range.closed(0, 25);

    /**
     * Returns whom a home takes.
     *
     * @param home the home
     * @param rules the rules that hold
     * @return whom it takes, as far as these rules go
     */
    public static Admission of(Home home, Set<PlaceRule> rules) {
        Optional<ApprovalTerms> terms = terms(home);
        Range<Integer> registered =
                ages(PlaceRule.REGISTERED_AGES, rules, home.registration().flatMap(Registration::ages));
        Range<Integer> stated = ages(PlaceRule.STATED_AGES, rules, home.acceptedAges());
        Range<Integer> approved = ages(PlaceRule.APPROVED_AGES, rules, terms.flatMap(ApprovalTerms::ages));
        int youngest = Math.max(registered.lowerEndpoint(), Math.max(stated.lowerEndpoint(), approved.lowerEndpoint()));
        int oldest = Math.min(registered.upperEndpoint(), Math.min(stated.upperEndpoint(), approved.upperEndpoint()));
        AcceptedSex says = sex(PlaceRule.STATED_SEX, rules, home.acceptedSex());
        AcceptedSex may = sex(PlaceRule.APPROVED_SEX, rules, terms.flatMap(ApprovalTerms::sex));
        return new Admission(
                home.kind() == HomeKind.SUPPORTED_ACCOMMODATION ? Math.max(YOUNGEST_SUPPORTED, youngest) : youngest,
                oldest,
                says.accepts(Sex.MALE) && may.accepts(Sex.MALE),
                says.accepts(Sex.FEMALE) && may.accepts(Sex.FEMALE),
                rules.contains(PlaceRule.REGISTERED_NEEDS)
                        ? home.registration().map(Registration::needs).orElse(ImmutableSortedSet.of())
                        : ImmutableSortedSet.of());
    }

    private static Optional<ApprovalTerms> terms(Home home) {
        return home instanceof FosteringHousehold household ? household.terms() : Optional.empty();
    }

    private static Range<Integer> ages(PlaceRule rule, Set<PlaceRule> rules, Optional<Range<Integer>> ages) {
        return rules.contains(rule) ? ages.orElse(ANY_AGE) : ANY_AGE;
    }

    private static AcceptedSex sex(PlaceRule rule, Set<PlaceRule> rules, Optional<AcceptedSex> sex) {
        return rules.contains(rule) ? sex.orElse(AcceptedSex.ANY) : AcceptedSex.ANY;
    }

    /**
     * Returns how many places of a home can be used, within the limits of the law.
     *
     * @param supply the homes
     * @param home the number of a home
     * @param rules the rules that hold
     * @return places, 0 to those registered; empty if not known
     */
    public static OptionalInt places(Supply supply, int home, Set<PlaceRule> rules) {
        return places(supply, home, rules, PlaceLimits.STANDARD);
    }

    /**
     * Returns how many places of a home can be used. That a household may foster more siblings than the usual limit is
     * not counted on.
     *
     * @param supply the homes
     * @param home the number of a home
     * @param rules the rules that hold
     * @param limits the numbers they set
     * @return places, 0 to those registered; empty if not known
     */
    public static OptionalInt places(Supply supply, int home, Set<PlaceRule> rules, PlaceLimits limits) {
        if (supply.registered(home).isEmpty()) {
            return OptionalInt.empty();
        }
        int registered = supply.registered(home).getAsInt();
        int places = registered;
        for (PlaceRule rule : rules) {
            places = Math.min(places, most(rule, supply.home(home), registered, supply.day(), limits));
        }
        return OptionalInt.of(places);
    }

    /** Returns how many of the registered places of a home one rule leaves, whatever the child. */
    private static int most(PlaceRule rule, Home home, int registered, LocalDate day, PlaceLimits limits) {
        Optional<UsableCapacity> capacity = home.capacity();
        return switch (rule) {
            case REGISTERED_AGES, REGISTERED_NEEDS, STATED_AGES, STATED_SEX, APPROVED_AGES, APPROVED_SEX -> registered;
            case APPROVED_NUMBER -> atMost(registered, terms(home).map(ApprovalTerms::children));
            case USUAL_FOSTERING_LIMIT -> limits.usualLimit(home, day).orElse(registered);
            case SIZE -> limits.mostPlaces().getOrDefault(home.kind(), registered);
            case BLOCKED ->
                registered
                        - capacity.map(known -> known.blocked().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                                .orElse(0);
            case STAFFED -> atMost(registered, capacity.map(UsableCapacity::staffed));
        };
    }

    private static int atMost(int places, Optional<OptionalInt> limit) {
        return Math.min(places, limit.orElse(OptionalInt.empty()).orElse(places));
    }

    /**
     * Tells whether a child may be taken.
     *
     * @param age the age of the child in whole years; empty if not known
     * @param sex the sex of the child
     * @param needs the needs one of which the home must be registered for; none if every home will do
     * @return false if a rule keeps the child out
     */
    public boolean takes(OptionalInt age, Sex sex, ImmutableSet<RegisteredNeed> needs) {
        boolean ageFits = age.isPresent() ? youngest <= age.getAsInt() && age.getAsInt() <= oldest : youngest <= oldest;
        boolean sexFits =
                switch (sex) {
                    case MALE -> takesBoys;
                    case FEMALE -> takesGirls;
                    case NOT_KNOWN -> takesBoys || takesGirls;
                };
        return ageFits
                && sexFits
                && (needs.isEmpty() || this.needs.isEmpty() || !Collections.disjoint(needs, this.needs));
    }
}
