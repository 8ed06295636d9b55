package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The entities of the standard, which hold the fields of a placement. */
enum Entity {
    PLACEMENT("Placement"),
    AVAILABILITY("PlacementAvailability", "Availability"),
    REQUIREMENTS("PlacementRequirements", "Requirements"),
    RECOMMENDATION("PlacementRecommendation", "Recommendation"),
    RISKS("Risks", "RiskAssessment", "Risk"),
    ACTUAL_PLACEMENT("ActualPlacement"),
    QUALITY_ASSURANCE("QualityAssurance");

    private static final ImmutableMap<String, Entity> BY_NAME = byName();
    private static final String HAS = "has";

    private final String version2;
    private final ImmutableList<String> others;

    Entity(String version2, String... others) {
        this.version2 = version2;
        this.others = ImmutableList.copyOf(others);
    }

    private static ImmutableMap<String, Entity> byName() {
        ImmutableMap.Builder<String, Entity> names = ImmutableMap.builder();
        for (Entity entity : values()) {
            names.put(Names.comparable(entity.version2), entity);
            for (String other : entity.others) {
                names.put(Names.comparable(other), entity);
            }
        }
        return names.buildOrThrow();
    }

    /** Returns the entity a property or type names, such as hasRiskAssessment. */
    static Optional<Entity> named(String name) {
        String comparable = Names.comparable(Names.local(name));
        Optional<Entity> plain = Optional.ofNullable(BY_NAME.get(comparable));
        return plain.isPresent() || !comparable.startsWith(HAS)
                ? plain
                : Optional.ofNullable(BY_NAME.get(comparable.substring(HAS.length())));
    }

    /** Returns the type of the entity in an edition. */
    String type(NeedsEdition edition) {
        return edition == NeedsEdition.ONTOLOGY_2026 && this == RISKS ? others.get(0) : version2;
    }

    /** Returns the property that holds the entity in an edition. */
    String property(NeedsEdition edition) {
        return edition == NeedsEdition.ONTOLOGY_2026 ? HAS + type(edition) : type(edition);
    }
}
