package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.OptionalInt;
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
     * Returns how many homes there are of each sort for all of them together, named or not.
     *
     * @return the counts; of no homes where the children are to live apart, as no home for all is sought then
     */
    RankingCounts counts();

    /**
     * Returns the homes that some rule excludes for all of them together, to be asked about.
     *
     * @return the exclusions; none where the children are to live apart: why each has no home is told by ranking for
     *     each child
     */
    SiblingExclusions exclusions();

    /**
     * Homes for all of them together.
     *
     * @param referral which referral it answers
     * @param homes best first, each cleared for every child; never empty
     * @param counts how many homes there are of each sort for all of them
     * @param exclusions the homes some rule excludes for all of them
     */
    record OneHome(
            ReferralId referral, ImmutableList<SiblingMatch> homes, RankingCounts counts, SiblingExclusions exclusions)
            implements SiblingRanking {

        /**
         * Returns how many homes take all of them, named or not.
         *
         * @return 1 or more
         */
        public int inAll() {
            return counts.cleared();
        }

        /** Returns a count only. */
        @Override
        public String toString() {
            return "OneHome[" + referral + ": " + inAll() + " homes]";
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
     * @param counts how many homes there are of each sort for all of them
     * @param exclusions the homes some rule excludes for all of them: why they would be split
     */
    record SeveralHomes(
            ReferralId referral,
            ImmutableList<SiblingMatch> homes,
            boolean decided,
            ImmutableList<SiblingMatch> togetherIfConfirmed,
            RankingCounts counts,
            SiblingExclusions exclusions)
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
     * @param counts how many homes there are of each sort for all of them
     * @param exclusions the homes some rule excludes for all of them
     */
    record NotDetermined(
            ReferralId referral,
            ImmutableList<SiblingMatch> homes,
            ImmutableList<SiblingMatch> togetherIfConfirmed,
            RankingCounts counts,
            SiblingExclusions exclusions)
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
     * @param homesNeeded among how many homes, at the fewest, they could be shared out if only the policy let them be
     *     split among more, each home cleared or to be confirmed first; empty if that would not help, or what was
     *     decided about them stands in the way
     * @param counts how many homes there are of each sort for all of them
     * @param exclusions the homes some rule excludes for all of them
     */
    record NoneSuitable(
            ReferralId referral,
            ImmutableSortedSet<ReferralId> withoutAnyHome,
            OptionalInt homesNeeded,
            RankingCounts counts,
            SiblingExclusions exclusions)
            implements SiblingRanking {

        /**
         * Tells whether they would have homes if only the policy let them be split among more
         * ({@link SiblingPolicy#mostHomes()}, or none but one where {@link SiblingPolicy#splitUndecided()} is no).
         *
         * @return true if the policy's number of homes is what stands in the way
         */
        public boolean isBoundByMostHomes() {
            return homesNeeded.isPresent();
        }

        /** Returns a count only. */
        @Override
        public String toString() {
            return "NoneSuitable[" + referral + "]";
        }
    }
}
