package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewright.sufficiency.gap.GapTable;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.history.DistanceProfile;
import org.placewright.sufficiency.supply.UsablePlaces;

/** Renders counts of children and places, and the gap between them. */
public final class SufficiencyJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SufficiencyJson() {}

    /**
     * Renders a count of children in care.
     *
     * @param count the count
     * @return an object of {@code asOf}, {@code total}, {@code shortBreaksExcluded}, {@code agedEighteenOrOver},
     *     {@code byAgeBand} (with "Not known"), {@code byPlacement} (by PLACE code), {@code byPlacementGroup} and
     *     {@code byAuthority}
     */
    public static ObjectNode childrenInCare(ChildrenInCare count) {
        ObjectNode json = JSON.objectNode();
        json.put("asOf", count.asOf().toString());
        json.put("total", count.total());
        json.put("shortBreaksExcluded", count.shortBreaksExcluded());
        json.put("agedEighteenOrOver", count.agedEighteenOrOver());
        ObjectNode byAge = json.putObject("byAgeBand");
        count.byAgeBand().forEach((band, children) -> byAge.put(band.label(), children));
        byAge.put("Not known", count.ageNotKnown());
        ObjectNode byPlacement = json.putObject("byPlacement");
        count.byPlacementCode().forEach(byPlacement::put);
        ObjectNode byGroup = json.putObject("byPlacementGroup");
        count.byPlacementGroup().forEach((group, children) -> byGroup.put(group.label(), children));
        ObjectNode byAuthority = json.putObject("byAuthority");
        count.byAuthority().forEach((authority, children) -> byAuthority.put(authority.value(), children));
        return json;
    }

    /**
     * Renders a distance profile.
     *
     * @param profile the profile
     * @return an object of {@code asOf}, {@code bands} and {@code suspect}
     */
    public static ObjectNode distance(DistanceProfile profile) {
        ObjectNode json = JSON.objectNode();
        json.put("asOf", profile.asOf().toString());
        ObjectNode bands = json.putObject("bands");
        profile.children().forEach((band, children) -> bands.put(band.label(), children));
        json.put("suspect", profile.suspect());
        return json;
    }

    /**
     * Renders a count of places.
     *
     * @param places the count
     * @return an object of {@code asOf}, {@code byKind}, {@code homesNotLive} and {@code homesNotRecorded}
     */
    public static ObjectNode places(UsablePlaces places) {
        ObjectNode json = JSON.objectNode();
        json.put("asOf", places.asOf().toString());
        ArrayNode byKind = json.putArray("byKind");
        places.byKind().forEach((kind, found) -> byKind.addObject()
                .put("kind", kind.label())
                .put("homes", found.homes())
                .put("registered", found.registered())
                .put("blocked", found.blocked())
                .put("usable", found.usable())
                .put("occupied", found.occupied())
                .put("vacant", found.vacant())
                .put("capacityNotKnown", found.capacityNotKnown())
                .put("occupancyNotKnown", found.occupancyNotKnown()));
        json.put("homesNotLive", places.homesNotLive());
        json.put("homesNotRecorded", places.homesNotRecorded());
        return json;
    }

    /**
     * Renders a gap table.
     *
     * @param table the table
     * @return an array with an object for each row: {@code kind}, {@code placed}, {@code withRelativesOrFriends},
     *     {@code waiting}, {@code usable}, {@code vacant} and {@code gap}
     */
    public static ArrayNode gap(GapTable table) {
        ArrayNode json = JSON.arrayNode();
        for (GapTable.Row row : table.rows()) {
            json.addObject()
                    .put("kind", row.kind().label())
                    .put("placed", row.placed())
                    .put("withRelativesOrFriends", row.withRelativesOrFriends())
                    .put("waiting", row.waiting())
                    .put("usable", row.usable())
                    .put("vacant", row.vacant())
                    .put("gap", row.gap());
        }
        return json;
    }
}
