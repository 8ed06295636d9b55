package org.placewright.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewright.matching.Allowance;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Ranking;

/**
 * What was asked for one child, and the answer.
 *
 * @param request what was asked; personal
 * @param ranking the answer
 */
record AnsweredRequest(MatchRequest request, Ranking ranking) {

    /** Returns how many homes each list names at most. */
    int named() {
        return request.limit().orElse(Integer.MAX_VALUE);
    }

    /** Returns what was asked besides what the referral says; of what is personal only how much there is. */
    ObjectNode asked() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode allowances = json.putArray("allowances");
        request.allowances().stream().map(Allowance::name).forEach(allowances::add);
        request.stay().ifPresentOrElse(stay -> json.put("stay", stay.name()), () -> json.putNull("stay"));
        return json.put("authoritiesToAvoid", request.authoritiesToAvoid().size())
                .put("expectedFees", request.expectedFees().size())
                .put("limit", named());
    }

    /** Names the referral only: the rest is about a child. */
    @Override
    public String toString() {
        return "AnsweredRequest[" + ranking.referral() + "]";
    }
}
