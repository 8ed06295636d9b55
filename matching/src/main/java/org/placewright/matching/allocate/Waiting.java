package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.SiblingRequest;

/**
 * A child who waits for a home, or brothers and sisters who do. How many homes a request is to name makes no
 * difference: it is decided among all that are cleared.
 */
public sealed interface Waiting {

    /** The priority of an emergency, unless told otherwise. */
    int EMERGENCY = 1;

    /** The priority of everyone else, unless told otherwise. */
    int PLANNED = 2;

    /**
     * Returns what names the request.
     *
     * @return the referral of the child, or that of the group
     */
    ReferralId id();

    /**
     * Returns who waits.
     *
     * @return the referral of each child, in the order of their identifiers; personal
     */
    ImmutableList<Referral> referrals();

    /**
     * Returns who is to be placed first where not all can be.
     *
     * @return 1 or more, the smaller the more urgent
     */
    int priority();

    /**
     * Returns since when they have been waiting.
     *
     * @return the first day
     */
    LocalDate since();

    /**
     * Returns a child who waits since the day the home is needed, with priority {@value #EMERGENCY} if the referral
     * says that it is an emergency, and {@value #PLANNED} if not.
     *
     * @param request what is asked for the child
     * @return the child
     */
    static Waiting of(MatchRequest request) {
        return new Child(
                request,
                usualPriority(ImmutableList.of(request.referral())),
                request.referral().neededFrom());
    }

    /**
     * Returns brothers and sisters who wait since the first day one of them needs a home, with priority
     * {@value #EMERGENCY} if a referral says that it is an emergency, and {@value #PLANNED} if not.
     *
     * @param request what is asked for them
     * @return the group
     */
    static Waiting of(SiblingRequest request) {
        ImmutableList<Referral> referrals = request.siblings().referrals();
        LocalDate since = referrals.stream()
                .map(Referral::neededFrom)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Siblings(request, usualPriority(referrals), since);
    }

    private static int usualPriority(ImmutableList<Referral> referrals) {
        return referrals.stream().anyMatch(referral -> referral.plannedOrEmergency() == PlannedOrEmergency.EMERGENCY)
                ? EMERGENCY
                : PLANNED;
    }

    private static void check(int priority) {
        if (priority < 1) {
            throw new IllegalArgumentException(
                    "Waiting priority must be 1 or more but was " + priority + ". Maybe 1 for the most urgent?");
        }
    }

    /**
     * One child.
     *
     * @param request what is asked for the child, alone
     * @param priority 1 or more, the smaller the more urgent
     * @param since the first day of waiting
     */
    record Child(MatchRequest request, int priority, LocalDate since) implements Waiting {

        /**
         * Checks that one child alone is asked for.
         *
         * @param request what is asked for the child, alone
         * @param priority 1 or more, the smaller the more urgent
         * @param since the first day of waiting
         * @throws IllegalArgumentException if others are to come too, or the priority is less than 1
         */
        public Child {
            check(priority);
            if (!request.together().isEmpty()) {
                throw new IllegalArgumentException("Waiting Child must be asked for alone but "
                        + request.together().size() + " others are to come too. Maybe Siblings was meant?");
            }
        }

        @Override
        public ReferralId id() {
            return request.referral().id();
        }

        @Override
        public ImmutableList<Referral> referrals() {
            return ImmutableList.of(request.referral());
        }

        /** Returns the identifier only. */
        @Override
        public String toString() {
            return "Child[" + id() + "]";
        }
    }

    /**
     * Brothers and sisters. Whether they go together or may be split is as was decided about them and as the policy has
     * it ({@link org.placewright.matching.SiblingPolicy}).
     *
     * @param request what is asked for them
     * @param priority 1 or more, the smaller the more urgent
     * @param since the first day of waiting
     */
    record Siblings(SiblingRequest request, int priority, LocalDate since) implements Waiting {

        /**
         * Checks the priority.
         *
         * @param request what is asked for them
         * @param priority 1 or more, the smaller the more urgent
         * @param since the first day of waiting
         * @throws IllegalArgumentException if the priority is less than 1
         */
        public Siblings {
            check(priority);
        }

        @Override
        public ReferralId id() {
            return request.siblings().id();
        }

        @Override
        public ImmutableList<Referral> referrals() {
            return request.siblings().referrals();
        }

        /** Returns the identifier only. */
        @Override
        public String toString() {
            return "Siblings[" + id() + "]";
        }
    }
}
