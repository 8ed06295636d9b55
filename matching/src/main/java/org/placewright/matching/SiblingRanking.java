package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.id.ReferralId;

/**
 * The answer for brothers and sisters. It is a case record, as personal as their referrals; its {@code toString} shows
 * counts only.
 */
public sealed interface SiblingRanking {

    /**
     * Returns which referral of siblings it answers.
     *
     * @return the referral
     */
    ReferralId referral();

    /**
     * Homes for all of them together.
     *
     * @param referral which referral it answers
     * @param homes best first, each cleared for every child; never empty
     * @param inAll how many such homes there are, named or not
     */
    record OneHome(ReferralId referral, ImmutableList<SiblingMatch> homes, int inAll) implements SiblingRanking {

        /** Returns a count only. */
        @Override
        public String toString() {
            return "OneHome[" + referral + ": " + inAll + " homes]";
        }
    }

    /**
     * No home is cleared for all of them, and this is how they could be split, or must be.
     *
     * @param referral which referral it answers
     * @param homes who goes where: each child in one of them
     * @param decided false if nobody has decided that they may be split, which someone must before this is done
     * @param togetherIfConfirmed homes that would take all of them if the questions about them were answered well, best
     *     first: to be asked before they are split
     */
    record SeveralHomes(
            ReferralId referral,
            ImmutableList<SiblingMatch> homes,
            boolean decided,
            ImmutableList<SiblingMatch> togetherIfConfirmed)
            implements SiblingRanking {

        /** Returns a count only. */
        @Override
        public String toString() {
            return "SeveralHomes[" + referral + ": " + homes.size() + " homes]";
        }
    }

    /**
     * Neither one home nor several are cleared, but these would be if the questions about them were answered well.
     *
     * @param referral which referral it answers
     * @param homes who would go where: each child in one of them
     * @param togetherIfConfirmed homes that would take all of them if the questions about them were answered well, best
     *     first
     */
    record NotDetermined(
            ReferralId referral, ImmutableList<SiblingMatch> homes, ImmutableList<SiblingMatch> togetherIfConfirmed)
            implements SiblingRanking {

        /** Returns a count only. */
        @Override
        public String toString() {
            return "NotDetermined[" + referral + ": " + homes.size() + " homes]";
        }
    }

    /**
     * They cannot be placed as was decided about them.
     *
     * @param referral which referral it answers
     * @param withoutAnyHome those for whom there is no home even alone
     */
    record NoneSuitable(ReferralId referral, ImmutableSortedSet<ReferralId> withoutAnyHome) implements SiblingRanking {

        /** Returns a count only. */
        @Override
        public String toString() {
            return "NoneSuitable[" + referral + "]";
        }
    }
}
