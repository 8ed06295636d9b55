package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A home that one rule alone excludes, and one the policy lets an officer have relaxed.
 *
 * @param match the home with its score, as if it were cleared
 * @param reason what the one rule said
 * @param remedy what would admit the home, if the rule knows; it may tell the child's age, so it is not printed
 * @param questions what would still have to be asked then, in the order of the rules; often none
 */
public record NearMiss(
        Match match, RuleStatement reason, Optional<String> remedy, ImmutableList<RuleStatement> questions) {

    /** Returns the home and the rule only: reasons are about a child. */
    @Override
    public String toString() {
        return "NearMiss[" + match.home() + ", " + reason.rule() + "]";
    }
}
