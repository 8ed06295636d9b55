package org.placewright.testkit.law;

import org.placewright.matching.MatchPolicy;

/**
 * Two policies of which one is the stricter in one respect, and the same in every other.
 *
 * @param what the respect, in a few words
 * @param lenient the policy that asks for less
 * @param strict the policy that asks for more
 */
public record PolicyTightening(String what, MatchPolicy lenient, MatchPolicy strict) {

    /**
     * Returns the same the wrong way round, to see whether a law would notice.
     *
     * @return the stricter policy as the more lenient one
     */
    public PolicyTightening inverted() {
        return new PolicyTightening(what, /* lenient= */ strict, /* strict= */ lenient);
    }

    /** Names the respect only. */
    @Override
    public String toString() {
        return "PolicyTightening[" + what + "]";
    }
}
