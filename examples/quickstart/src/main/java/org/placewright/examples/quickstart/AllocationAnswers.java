package org.placewright.examples.quickstart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;
import org.placewright.interchange.json.AllocationJson;
import org.placewright.interchange.json.FindingJson;
import org.placewright.interchange.json.MatchingDetail;
import org.placewright.matching.allocate.Allocation;
import org.placewright.matching.allocate.AllocationAlgorithm;
import org.placewright.matching.allocate.AllocationRequest;
import org.placewright.matching.allocate.OptimalAllocation;
import org.placewright.matching.allocate.PlacePrice;
import org.placewright.matching.allocate.Waiting;

/**
 * Who would go where if all children of a file are decided together.
 *
 * @param matching the homes and the children
 * @param allocation the answer
 * @param other what another method would have done, if it is to be told
 * @param onePlaceMore where one more place would add the most, if it is to be told
 */
record AllocationAnswers(
        MatchingCase matching,
        Allocation allocation,
        Optional<Allocation> other,
        ImmutableList<PlacePrice> onePlaceMore) {

    /** Decides by one algorithm, and by another to compare it with. */
    static AllocationAnswers of(
            MatchingCase matching, AllocationAlgorithm algorithm, Optional<AllocationAlgorithm> other) {
        AllocationRequest request = request(matching.data());
        return new AllocationAnswers(
                matching,
                algorithm.allocate(request, matching.market()),
                other.map(found -> found.allocate(request, matching.market())),
                ImmutableList.of());
    }

    /** Returns the answers with the homes, so many at most, where one more place would add the most. */
    AllocationAnswers withOnePlaceMore(OptimalAllocation algorithm, int most) {
        ImmutableList<PlacePrice> prices = algorithm.onePlaceMore(request(matching.data()), matching.market()).stream()
                .limit(most)
                .collect(ImmutableList.toImmutableList());
        return new AllocationAnswers(matching, allocation, other, prices);
    }

    /** Everyone who waits: brothers and sisters of a group together, all others alone. */
    static AllocationRequest request(LoadedData data) {
        OfficerRequests requests = new OfficerRequests(data);
        ImmutableSet<ReferralId> inGroups = data.siblings().stream()
                .flatMap(group -> group.referrals().stream())
                .map(Referral::id)
                .collect(ImmutableSet.toImmutableSet());
        Stream<Waiting> groups = data.siblings().stream()
                .map(group -> Waiting.of(requests.of(group.id(), Integer.MAX_VALUE)
                        .request(group)
                        .withAsOf(data.asOf())));
        Stream<Waiting> children = data.knownReferrals().stream()
                .filter(referral -> !inGroups.contains(referral.id()))
                .map(referral -> Waiting.of(requests.of(referral.id(), Integer.MAX_VALUE)
                        .request(referral)
                        .withAsOf(data.asOf())));
        try {
            return AllocationRequest.builder()
                    .asOf(data.asOf())
                    .waiting(Stream.concat(groups, children).collect(ImmutableList.toImmutableList()))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--referrals: " + e.getMessage());
        }
    }

    /** Returns the answer with what it rests on. */
    ObjectNode json(MatchingDetail detail) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("snapshot", SnapshotDigest.of(matching.market()).value())
                .put("policy", matching.policy().hash())
                .put("version", Placewright.Version.current())
                .put("homes", matching.market().size());
        json.set("findings", FindingJson.summary(matching.data().findings()));
        return json.setAll(answer(detail));
    }

    /** Returns the answer, and what the other method would have done. */
    ObjectNode answer(MatchingDetail detail) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("allocation", AllocationJson.allocation(allocation, detail));
        other.ifPresentOrElse(
                found -> json.set("comparedWith", AllocationJson.comparison(found, allocation, detail)),
                () -> json.putNull("comparedWith"));
        json.set("onePlaceMore", AllocationJson.onePlaceMore(onePlaceMore));
        return json;
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "AllocationAnswers[" + allocation + "]";
    }
}
