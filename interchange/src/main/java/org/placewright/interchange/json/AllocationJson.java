package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.allocate.Allocation;
import org.placewright.matching.allocate.AllocationDifference;
import org.placewright.matching.allocate.BlockingPair;
import org.placewright.matching.allocate.LevelValue;
import org.placewright.matching.allocate.NotPlaced;
import org.placewright.matching.allocate.PlacePrice;
import org.placewright.matching.allocate.Placed;

/**
 * Renders allocations. Scores are whole micro-points, as those of rankings. Keys come in one order, so that equal
 * answers are the same bytes; {@code docs/allocation-json.md} says what each means.
 *
 * <p>An allocation is a case record of all who wait, as a ranking is of one child, and is not to be published.
 */
public final class AllocationJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AllocationJson() {}

    /**
     * Renders an allocation.
     *
     * @param allocation who would go where
     * @param detail by which names; how many homes are named does not matter
     * @return an object of {@code algorithm}, {@code asOf}, {@code tieBreakSeed}, {@code inputHash}, {@code optimal},
     *     {@code children}, {@code objective}, {@code placed}, {@code notPlaced} and {@code blockingPairs}
     */
    public static ObjectNode allocation(Allocation allocation, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode()
                .put("algorithm", allocation.algorithm())
                .put("asOf", allocation.asOf().toString())
                .put("tieBreakSeed", allocation.tieBreakSeed())
                .put("inputHash", allocation.inputHash())
                .put("optimal", allocation.isOptimal());
        json.set("children", children(allocation));
        json.set("objective", objective(allocation));
        ArrayNode placed = json.putArray("placed");
        allocation.placed().forEach(each -> placed.add(placed(each, detail)));
        ArrayNode notPlaced = json.putArray("notPlaced");
        allocation.notPlaced().forEach(each -> notPlaced.add(notPlaced(each, detail)));
        ArrayNode blocking = json.putArray("blockingPairs");
        allocation.blockingPairs().forEach(pair -> blocking.add(blockingPair(pair, detail)));
        return json;
    }

    /**
     * Renders how an allocation differs from another one of the same children.
     *
     * @param other the other
     * @param allocation the one that is told of
     * @param detail by which names
     * @return an object of {@code algorithm}, {@code optimal}, {@code children} and {@code objective} of the other, and
     *     {@code gain}, {@code lose}, {@code levels} and {@code moves} of what differs
     */
    public static ObjectNode comparison(Allocation other, Allocation allocation, MatchingDetail detail) {
        AllocationDifference difference = allocation.differenceFrom(other);
        ObjectNode json = JSON.objectNode().put("algorithm", other.algorithm()).put("optimal", other.isOptimal());
        json.set("children", children(other));
        json.set("objective", objective(other));
        json.put("gain", difference.gains().size())
                .put("lose", difference.losses().size());
        ArrayNode levels = json.putArray("levels");
        difference
                .levels()
                .forEach((level, by) -> levels.addObject().put("label", level).put("by", by));
        ArrayNode moves = json.putArray("moves");
        difference.moves().forEach(move -> moves.add(move(move, detail)));
        return json;
    }

    /**
     * Renders what one more place would be worth.
     *
     * @param prices the homes, and what of each level would be gained
     * @return an array of objects of {@code home} and {@code gain}, in the order given
     */
    public static ArrayNode onePlaceMore(Iterable<PlacePrice> prices) {
        ArrayNode json = JSON.arrayNode();
        for (PlacePrice price : prices) {
            ObjectNode home = json.addObject().put("home", price.home().value());
            ArrayNode gain = home.putArray("gain");
            price.gain().forEach(level -> gain.addObject()
                    .put("level", level.level().name())
                    .put("detail", level.detail())
                    .put("more", level.more()));
        }
        return json;
    }

    private static ObjectNode children(Allocation allocation) {
        return JSON.objectNode()
                .put("placed", allocation.childrenPlaced())
                .put("notPlaced", allocation.childrenNotPlaced());
    }

    private static ArrayNode objective(Allocation allocation) {
        ArrayNode json = JSON.arrayNode();
        allocation.objective().forEach(level -> json.add(level(level)));
        return json;
    }

    private static ObjectNode level(LevelValue level) {
        ObjectNode json = JSON.objectNode()
                .put("level", level.level().name())
                .put("label", level.label())
                .put("value", level.value());
        put(json, "bound", level.bound());
        put(json, "gap", gap(level));
        return json;
    }

    private static OptionalLong gap(LevelValue level) {
        return level.bound().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(level.bound().getAsLong() - level.value());
    }

    private static ObjectNode placed(Placed placed, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode()
                .put("referral", detail.name(placed.waiting()))
                .put("home", placed.home().value())
                .put("score", placed.score());
        ArrayNode children = json.putArray("children");
        placed.matches().forEach((referral, match) -> {
            ObjectNode suits = MatchingJson.match(match, detail);
            suits.remove("home");
            suits.set(
                    "flags",
                    MatchingJson.statements(placed.flags().getOrDefault(referral, ImmutableList.of()), detail));
            children.addObject().put("referral", detail.name(referral)).setAll(suits);
        });
        return json;
    }

    private static ObjectNode notPlaced(NotPlaced notPlaced, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode().put("referral", detail.name(notPlaced.waiting()));
        json.set("children", names(notPlaced.children(), detail));
        json.put("why", notPlaced.why().name()).put("statement", notPlaced.why().label());
        json.set("counts", MatchingJson.counts(notPlaced.counts()));
        ObjectNode byRule = json.putObject("excludedByRule");
        notPlaced.excludedByRule().forEach((rule, homes) -> byRule.put(rule.value(), homes));
        ArrayNode constraints = json.putArray("bindingConstraints");
        notPlaced.bindingConstraints().forEach(set -> constraints.add(MatchingJson.constraint(set)));
        ArrayNode cleared = json.putArray("cleared");
        notPlaced.cleared().forEach(home -> cleared.add(home.value()));
        return json;
    }

    private static ObjectNode blockingPair(BlockingPair pair, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode().put("referral", detail.name(pair.waiting()));
        json.set("children", names(pair.children(), detail));
        json.put("home", pair.home().value());
        json.set("displaced", names(pair.displaced(), detail));
        return json;
    }

    private static ObjectNode move(AllocationDifference.Move move, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode().put("referral", detail.name(move.child()));
        put(json, "before", move.before());
        put(json, "after", move.after());
        put(json, "scoreBefore", move.scoreBefore());
        put(json, "scoreAfter", move.scoreAfter());
        return json.put("gains", move.gains()).put("loses", move.loses());
    }

    private static ArrayNode names(Iterable<ReferralId> referrals, MatchingDetail detail) {
        ArrayNode json = JSON.arrayNode();
        referrals.forEach(referral -> json.add(detail.name(referral)));
        return json;
    }

    private static void put(ObjectNode json, String name, Optional<HomeId> home) {
        home.ifPresentOrElse(known -> json.put(name, known.value()), () -> json.putNull(name));
    }

    private static void put(ObjectNode json, String name, OptionalLong number) {
        number.ifPresentOrElse(known -> json.put(name, known), () -> json.putNull(name));
    }
}
