package org.placewright.interchange.needs;

import static org.placewright.interchange.needs.Entity.AVAILABILITY;
import static org.placewright.interchange.needs.Entity.PLACEMENT;
import static org.placewright.interchange.needs.Entity.RECOMMENDATION;
import static org.placewright.interchange.needs.Entity.REQUIREMENTS;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.Suitability;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.needs.Field.Form;

/** All fields of the standard, in all its editions, in the order they are written in. */
final class Fields {

    static final String CHILD = "childId";
    static final String REFERRAL = "placementId";
    static final String COMMUNICATION = "specificCommunicationRequirements";
    static final String TOTAL_COST = "totalWeeklyCost";

    static final ImmutableList<Field> ALL = ImmutableList.<Field>builder()
            .addAll(identity())
            .addAll(availability())
            .addAll(EarlierFields.all())
            .addAll(requirements())
            .addAll(recommendation())
            .addAll(RiskFields.ALL)
            .addAll(PlacementFields.ALL)
            .build();

    private static final ImmutableMap<String, Field> BY_NAME = byName();

    /** The beginnings of questions that earlier drafts end with examples or put in several ways. */
    private static final ImmutableMap<String, String> BY_BEGINNING = ImmutableMap.of(
            "arethereotherlocationsofimportance",
            EarlierQuestion.OTHER_IMPORTANT_PLACES.label(),
            "areyouawareofanylocationstoavoid",
            EarlierQuestion.LOCATIONS_TO_AVOID.label(),
            "howoftendoesthechildneedtogoto",
            "How often does the child need to go to other location of importance?",
            "minimumadultsupportratio",
            "Minimum adult support ratio");

    private Fields() {}

    private static ImmutableMap<String, Field> byName() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : ALL) {
            for (String name : field.names()) {
                Field other = fields.putIfAbsent(Names.comparable(name), field);
                if (other != null && !other.equals(field)) {
                    throw new IllegalStateException("Two fields have the name " + name);
                }
            }
        }
        return ImmutableMap.copyOf(fields);
    }

    /** Returns the field a name means, in any edition. */
    static Optional<Field> named(String name) {
        return exactly(name)
                .or(() -> exactly(Names.withoutBrackets(name)))
                .or(() -> exactly(Names.local(name)))
                .or(() -> BY_BEGINNING.entrySet().stream()
                        .filter(entry -> Names.comparable(name).startsWith(entry.getKey()))
                        .findFirst()
                        .flatMap(entry -> exactly(entry.getValue())));
    }

    private static Optional<Field> exactly(String name) {
        return Optional.ofNullable(BY_NAME.get(Names.comparable(name)));
    }

    private static ImmutableList<Field> identity() {
        return ImmutableList.of(
                FieldBuilder.of(AVAILABILITY, CHILD)
                        .laterIn(PLACEMENT)
                        .column("child_ID")
                        .drafts("Child ID")
                        .kind(
                                Form.NUMBER,
                                FieldKinds.identifier(ChildId::of),
                                (draft, id) -> draft.child = Optional.of(id),
                                record -> Optional.of(record.childId()),
                                id -> TextNode.valueOf(id.value())),
                FieldBuilder.of(PLACEMENT, REFERRAL)
                        .kind(
                                Form.NUMBER,
                                FieldKinds.identifier(ReferralId::of),
                                (draft, id) -> draft.record.referral(id),
                                PlacementRecord::referral,
                                id -> TextNode.valueOf(id.value())),
                FieldBuilder.of(PLACEMENT, "Local Identifier").note(Note.LOCAL_IDENTIFIER));
    }

    private static ImmutableList<Field> availability() {
        return ImmutableList.of(
                FieldBuilder.of(AVAILABILITY, "neededBy")
                        .column("when_placement_is_needed_by")
                        .drafts("When do you need this placement by")
                        .options(
                                Words.NEEDED_BY,
                                (draft, by) -> draft.record.neededBy(by),
                                record -> said(record.neededBy(), NeededBy.NOT_SPECIFIED)),
                FieldBuilder.of(AVAILABILITY, "siblingCount")
                        .column("number_of_siblings_to_place_with")
                        .drafts("Number of sublings to place with", "Number of siblings to place with")
                        .kind(
                                Form.NUMBER,
                                FieldKinds.COUNT,
                                (draft, count) -> draft.record.siblingCount(count),
                                record -> boxed(record.siblingCount()),
                                IntNode::valueOf),
                FieldBuilder.of(AVAILABILITY, "Is this a planned emergency home search?")
                        .drafts("Planned or emergency")
                        .options(
                                Words.PLANNED,
                                (draft, planned) -> draft.record.plannedOrEmergency(planned),
                                record -> said(record.plannedOrEmergency(), PlannedOrEmergency.NOT_SPECIFIED)),
                FieldBuilder.of(AVAILABILITY, "Latest date for placement to start by")
                        .kind(
                                Form.TEXT,
                                FieldKinds.DATE,
                                (draft, day) -> draft.record.latestStart(day),
                                PlacementRecord::latestStart,
                                day -> TextNode.valueOf(day.toString())),
                FieldBuilder.of(AVAILABILITY, "preferredLocation")
                        .drafts("Preferred location for home search")
                        .noteOr(
                                Note.PREFERRED_LOCATION,
                                Postcode::parse,
                                (draft, place) -> draft.needs.preferredLocation(place),
                                record -> record.needs().preferredLocation(),
                                Postcode::text),
                FieldBuilder.of(AVAILABILITY, "isPreferredLocationLocal")
                        .column("is_preferred_location_local")
                        .truth(
                                Form.TRUTH,
                                (draft, local) -> draft.record.preferredLocationIsLocal(local),
                                PlacementRecord::preferredLocationIsLocal),
                FieldBuilder.of(AVAILABILITY, "outOfLAReason")
                        .column("out_of_LA_reason")
                        .optionOr(
                                Words.OUT_OF_AREA_REASON,
                                OutOfAreaReason.OTHER,
                                Note.OUT_OF_AREA_REASON,
                                (draft, reason) -> draft.record.outOfAreaReason(reason),
                                PlacementRecord::outOfAreaReason),
                FieldBuilder.of(AVAILABILITY, "outOfLAReasonOther")
                        .column("out_of_LA_reason_other")
                        .note(Note.OUT_OF_AREA_REASON));
    }

    private static ImmutableList<Field> requirements() {
        return ImmutableList.of(
                FieldBuilder.of(REQUIREMENTS, "communicationNeeds")
                        .column("communication_language_learning_needs")
                        .drafts("Communication, language and learning needs")
                        .options(
                                Words.ANSWER,
                                (draft, answer) ->
                                        draft.requirements = draft.requirements.withCommunicationNeeds(answer),
                                required(Requirements::communicationNeeds)),
                FieldBuilder.of(REQUIREMENTS, COMMUNICATION)
                        .later("specificCommunicationRequirement")
                        .column("specific_communication_and_language_requirements")
                        .drafts("Specific communication and language requirements")
                        .requirement(
                                Words.COMMUNICATION,
                                SpecificCommunication.OTHER,
                                Note.OTHER_COMMUNICATION,
                                (draft, needed) -> draft.communication = needed,
                                record -> record.needs().requirements().specificCommunication()),
                FieldBuilder.of(REQUIREMENTS, "specificCommunicationRequirementOther")
                        .note(Note.OTHER_COMMUNICATION),
                FieldBuilder.of(REQUIREMENTS, "homeAdaptation")
                        .later("homeAdaptationRequired")
                        .column("adaptation_to_the_home")
                        .drafts("Adaptation to the home")
                        .truth(
                                Form.TRUTH,
                                (draft, answer) -> draft.requirements = draft.requirements.withHomeAdaptation(
                                        new Requirement<>(answer, ImmutableSortedSet.<Adaptation>of())),
                                record -> record.needs()
                                        .requirements()
                                        .homeAdaptation()
                                        .answer()),
                FieldBuilder.of(REQUIREMENTS, "culturalNeeds")
                        .column("cultural_needs")
                        .drafts("Cultural needs (e.g. place of worship)", "Cultural needs")
                        .optionOr(
                                Words.CULTURAL_NEEDS,
                                CulturalNeeds.OTHER,
                                Note.OTHER_CULTURAL_NEEDS,
                                (draft, needed) -> draft.requirements = draft.requirements.withCulturalNeeds(needed),
                                required(Requirements::culturalNeeds)),
                FieldBuilder.of(REQUIREMENTS, "culturalNeedsOther").note(Note.OTHER_CULTURAL_NEEDS),
                FieldBuilder.of(REQUIREMENTS, "livingCompanions")
                        .column("who_can_the_child_be_cared_for_alongside")
                        .drafts("Who can the child be cared for alongside?")
                        .options(
                                Words.LIVING_COMPANIONS,
                                (draft, who) -> draft.requirements = draft.requirements.withLivingCompanions(who),
                                required(Requirements::livingCompanions)),
                FieldBuilder.of(REQUIREMENTS, "pets")
                        .column("can_child_live_with_pets")
                        .drafts("Can the child live with pets/animals?", "Can child live with pets/animals?")
                        .options(
                                Words.PETS,
                                (draft, pets) -> draft.requirements = draft.requirements.withPets(pets),
                                required(Requirements::pets)),
                FieldBuilder.of(REQUIREMENTS, "additionalSupport")
                        .column("additional_support")
                        .drafts("Additional support (Please specify)")
                        .requirement(
                                Words.SUPPORT,
                                AdditionalSupport.OTHER,
                                Note.OTHER_SUPPORT,
                                (draft, needed) ->
                                        draft.requirements = draft.requirements.withAdditionalSupport(needed),
                                record -> record.needs().requirements().additionalSupport()),
                FieldBuilder.of(REQUIREMENTS, "additionalSupportOther")
                        .column("additional_support_other")
                        .note(Note.OTHER_SUPPORT),
                FieldBuilder.of(REQUIREMENTS, "deprivationOfLiberty")
                        .column("dol")
                        .drafts("Deprivation of Liberty Order")
                        .truth(
                                Form.TRUTH,
                                (draft, answer) ->
                                        draft.requirements = draft.requirements.withDeprivationOfLiberty(answer),
                                record -> record.needs().requirements().deprivationOfLiberty()));
    }

    private static ImmutableList<Field> recommendation() {
        return ImmutableList.of(
                FieldBuilder.of(RECOMMENDATION, "fosterCareSuitability")
                        .column("foster_care_suitability")
                        .options(
                                Words.SUITABILITY,
                                (draft, suits) -> draft.recommendation = new CareRecommendation(
                                        suits,
                                        draft.recommendation.residentialCare(),
                                        draft.recommendation.supportedAccommodation()),
                                recommended(CareRecommendation::fosterCare)),
                FieldBuilder.of(RECOMMENDATION, "residentialCareSuitability")
                        .column("residential_care_suitability")
                        .options(
                                Words.SUITABILITY,
                                (draft, suits) -> draft.recommendation = new CareRecommendation(
                                        draft.recommendation.fosterCare(),
                                        suits,
                                        draft.recommendation.supportedAccommodation()),
                                recommended(CareRecommendation::residentialCare)),
                FieldBuilder.of(RECOMMENDATION, "supportedAccommodationSuitability")
                        .column("supported_accommodation")
                        .drafts("Supported Accomodation suitability")
                        .options(
                                Words.SUITABILITY,
                                (draft, suits) -> draft.recommendation = new CareRecommendation(
                                        draft.recommendation.fosterCare(),
                                        draft.recommendation.residentialCare(),
                                        suits),
                                recommended(CareRecommendation::supportedAccommodation)));
    }

    private static Function<PlacementRecord, Optional<Suitability>> recommended(
            Function<CareRecommendation, Suitability> of) {
        return record -> Optional.of(of.apply(record.recommendation()));
    }

    private static <T> Function<PlacementRecord, Optional<T>> required(Function<Requirements, T> of) {
        return record -> Optional.of(of.apply(record.needs().requirements()));
    }

    /** Returns what is said, if it is more than nothing. */
    static <T> Optional<T> said(T value, T nothing) {
        return value.equals(nothing) ? Optional.empty() : Optional.of(value);
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
