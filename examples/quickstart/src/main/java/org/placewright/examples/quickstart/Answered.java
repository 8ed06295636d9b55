package org.placewright.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewright.interchange.json.RequestEntry;
import org.placewright.matching.Allowance;

/**
 * What was asked for one referral besides what it says, and the answer.
 *
 * @param asked what was asked, with all that bears on it; personal
 * @param answer the answer
 * @param <A> the kind of answer
 */
record Answered<A>(RequestEntry asked, A answer) {

    /** Returns how many homes each list names at most. */
    int named() {
        return asked.limit().orElse(Integer.MAX_VALUE);
    }

    /** Returns what was asked; of what is personal only how much there is. */
    ObjectNode askedJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode allowances = json.putArray("allowances");
        asked.allowances().stream().map(Allowance::name).forEach(allowances::add);
        asked.stay().ifPresentOrElse(stay -> json.put("stay", stay.name()), () -> json.putNull("stay"));
        return json.put("authoritiesToAvoid", asked.authoritiesToAvoid().size())
                .put("expectedFees", asked.expectedFees().size())
                .put("limit", named());
    }

    /** Names the referral only: the rest is about a child. */
    @Override
    public String toString() {
        return "Answered[" + asked.referral() + "]";
    }
}
