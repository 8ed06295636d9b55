package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.id.ProviderId;

/**
 * Something in the records of providers that cannot be as it stands, or may not be.
 *
 * @param kind what is doubtful
 * @param providers whom it concerns, in order
 */
public record OwnershipDoubt(Kind kind, ImmutableSortedSet<ProviderId> providers) {

    /** What can be doubtful, and what was made of it. */
    public enum Kind {
        /** Providers own one another in a ring. They are one group, named for the first of their identifiers. */
        RING("own one another in a ring; they are taken for one group"),
        /**
         * Records of one company name different owners, the providers given. The first of their identifiers is taken.
         */
        OWNERS_DISAGREE("are each named as owner of one company; the first is taken"),
        /** Groups are called alike, as far as case, punctuation and legal form go. They are kept apart. */
        NAMES_ALIKE("are called alike; they are kept apart, as no company number says they are one");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * Returns the doubt in words.
     *
     * @return one sentence
     */
    public String sentence() {
        return providers + " " + kind.words;
    }
}
