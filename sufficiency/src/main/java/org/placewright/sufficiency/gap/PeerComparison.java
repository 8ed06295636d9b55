package org.placewright.sufficiency.gap;

import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.core.id.AuthorityId;

/**
 * One share of a council beside that of its peers taken together. Higher or lower is a finding about numbers; whether
 * it is good or bad they do not tell.
 *
 * @param council the council
 * @param measure what is compared
 * @param own the share of the council
 * @param peers the share of its peers, without the council
 * @param difference the share of the council less that of its peers; empty if there are too few
 * @param adjustedPValue the p-value adjusted for all that was compared at once, 0 to 1; empty if there are too few
 * @param verdict what can be said
 */
public record PeerComparison(
        AuthorityId council,
        ProfileMeasure measure,
        Share own,
        Share peers,
        Optional<ShareDifference> difference,
        OptionalDouble adjustedPValue,
        Verdict verdict) {

    /** What can be said of a share beside that of the peers. */
    public enum Verdict {
        /** The share of the council is the higher one, by more than chance. */
        HIGHER("Higher than peers"),
        /** The share of the council is the lower one, by more than chance. */
        LOWER("Lower than peers"),
        /** It may differ, but by no more than chance could make it. */
        NOT_TOLD_APART("Not told apart from peers"),
        /** There are too few to compare. */
        TOO_FEW("Too few to compare");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /**
         * Returns the name to print.
         *
         * @return the label, in English
         */
        public String label() {
            return label;
        }
    }
}
