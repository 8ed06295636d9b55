package org.placewright.interchange.needs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.geo.Postcode;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.needs.Field.Form;

/** The fields about the placement that was made, and about who entered what. */
final class PlacementFields {

    static final ImmutableList<Field> ALL = ImmutableList.<Field>builder()
            .add(
                    cost(
                            FieldBuilder.of(Entity.ACTUAL_PLACEMENT, Fields.TOTAL_COST)
                                    .column("cost_total_weekly")
                                    .drafts("Total Weekly Cost (actual weekly fee paid)"),
                            (draft, fee) -> draft.placement.totalWeeklyCost(fee),
                            RecordedPlacement::totalWeeklyCost),
                    cost(
                            FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "coreWeeklyCost")
                                    .column("cost_core_weekly"),
                            (draft, fee) -> draft.placement.coreWeeklyCost(fee),
                            RecordedPlacement::coreWeeklyCost),
                    cost(
                            FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "additionalSupportWeeklyCost")
                                    .column("cost_additional_support_weekly"),
                            (draft, fee) -> draft.placement.additionalSupportWeeklyCost(fee),
                            RecordedPlacement::additionalSupportWeeklyCost),
                    cost(
                            FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "educationWeeklyCost")
                                    .column("cost_education_weekly"),
                            (draft, fee) -> draft.placement.educationWeeklyCost(fee),
                            RecordedPlacement::educationWeeklyCost),
                    cost(
                            FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "otherWeeklyCost")
                                    .column("cost_other_weekly"),
                            (draft, fee) -> draft.placement.otherWeeklyCost(fee),
                            RecordedPlacement::otherWeeklyCost),
                    FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "placementLocation")
                            .column("placement_location")
                            .noteOr(
                                    Note.PLACEMENT_LOCATION,
                                    Postcode::parse,
                                    (draft, where) -> draft.placement.location(where),
                                    record -> record.placement().location(),
                                    Postcode::text),
                    FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "preferabilityLocation")
                            .later("isLocationPreferred")
                            .column("preferrability_of_placement_location")
                            .drafts("Preferrabilty of placement location", "Preferability of placement location")
                            .truth(
                                    Form.TRUTH,
                                    (draft, answer) -> draft.placement.preferredLocation(answer),
                                    record -> record.placement().preferredLocation()),
                    FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "educationContinuity")
                            .later("isEducationContinuous")
                            .column("education_continuity")
                            .truth(
                                    Form.INVERTED_IN_SHEET,
                                    (draft, answer) -> draft.placement.educationContinues(answer),
                                    record -> record.placement().educationContinues()),
                    FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "providerURN")
                            .column("provider_URN")
                            .drafts("Provider URN (linked to Ofsted)")
                            .kind(
                                    Form.NUMBER,
                                    FieldKinds.URN,
                                    (draft, urn) -> draft.placement.provider(urn),
                                    record -> record.placement().provider(),
                                    urn -> TextNode.valueOf(urn.value())),
                    siblings(),
                    FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "placementType")
                            .column("placement_type")
                            .options(
                                    Words.KIND_OF_CARE,
                                    (draft, kind) -> draft.placement.kindOfCare(kind),
                                    record -> record.placement().kindOfCare()))
            .addAll(officer(
                    CheckedPart.REFERRAL,
                    "referral",
                    "name_of_officer_referral",
                    "Name of officer (referral)",
                    "Date_entry_referral",
                    "Date of Data entry (referral)"))
            .addAll(officer(
                    CheckedPart.PLACEMENT,
                    "placement",
                    "name_of_officer_placement",
                    "Name of officer (placement)",
                    "date_entry_placement",
                    "Date of Data entry (placement)"))
            .addAll(officer(
                    CheckedPart.COST,
                    "cost",
                    "name_of_officer_placement_cost",
                    "Name of officer (placement cost)",
                    "date_entry_placement_cost",
                    "Date of Data entry (placement cost)"))
            .build();

    /** Programs spell large numbers with an exponent; no cost has so many digits that it matters. */
    private static final int MOST_DIGITS = 20;

    private PlacementFields() {}

    private static Field cost(
            FieldBuilder field,
            FieldBuilder.Setter<WeeklyFee> setter,
            Function<RecordedPlacement, Optional<WeeklyFee>> getter) {
        return field.kind(
                Form.NUMBER,
                new FieldKind<>(
                        FieldKinds.MONEY.code(),
                        FieldKinds.MONEY.fault(),
                        FieldKinds.MONEY.remedy(),
                        text -> FieldKinds.MONEY.parser().apply(withoutExponent(text))),
                setter,
                record -> getter.apply(record.placement()),
                PlacementFields::pounds);
    }

    private static String withoutExponent(String text) {
        boolean hasExponent = text.length() <= MOST_DIGITS && text.matches("[0-9.]+[eE][0-9]{1,2}");
        try {
            return hasExponent ? new BigDecimal(text).toPlainString() : text;
        } catch (NumberFormatException refused) {
            // The message may quote the text, so it goes no further.
            return text;
        }
    }

    /** Whole pounds are whole numbers, as version 2 has them. */
    private static JsonNode pounds(WeeklyFee fee) {
        BigDecimal pounds = BigDecimal.valueOf(fee.pence(), 2);
        return DecimalNode.valueOf(fee.pence() % 100 == 0 ? pounds.setScale(0) : pounds);
    }

    /** Some editions ask whether siblings are placed together, others how many. */
    private static Field siblings() {
        return FieldBuilder.of(Entity.ACTUAL_PLACEMENT, "siblingsPlacedTogether")
                .column("how_many_siblings_were_placed_together")
                .field(
                        Form.TRUTH_OR_NUMBER,
                        (texts, draft, teller) -> FieldBuilder.one(texts, teller)
                                .ifPresent(text -> {
                                    Optional<Integer> count =
                                            FieldKinds.COUNT.parser().apply(Names.trimmed(text));
                                    Optional<Answer> answer = Words.ANSWER.findNamed(text);
                                    count.ifPresent(draft.placement::siblingsPlacedTogether);
                                    answer.ifPresent(draft.placement::siblingsTogether);
                                    if (count.isEmpty() && answer.isEmpty()) {
                                        teller.drop(
                                                FindingCodes.INVALID_NUMBER,
                                                "neither a number nor an answer",
                                                "a whole number such as 2, or true or false");
                                    }
                                }),
                        (record, edition) -> Fields.boxed(record.placement().siblingsPlacedTogether())
                                .<JsonNode>map(IntNode::valueOf)
                                .or(() -> Fields.said(record.placement().siblingsTogether(), Answer.NOT_SPECIFIED)
                                        .map(answer -> BooleanNode.valueOf(answer == Answer.YES))));
    }

    private static ImmutableList<Field> officer(
            CheckedPart part, String prefix, String nameColumn, String nameDraft, String dateColumn, String dateDraft) {
        return ImmutableList.of(
                FieldBuilder.of(Entity.QUALITY_ASSURANCE, prefix + "OfficerName")
                        .column(nameColumn)
                        .drafts(nameDraft)
                        .kind(
                                Form.TEXT,
                                new FieldKind<>(FindingCodes.INVALID_TEXT, "no name", "a name", Optional::of),
                                (draft, name) ->
                                        draft.check(part, new RecordedCheck(Optional.of(name), Optional.empty())),
                                record -> Optional.ofNullable(record.checks().get(part))
                                        .flatMap(RecordedCheck::by),
                                TextNode::valueOf),
                FieldBuilder.of(Entity.QUALITY_ASSURANCE, prefix + "Date")
                        .column(dateColumn)
                        .drafts(dateDraft)
                        .kind(
                                Form.TEXT,
                                FieldKinds.DATE,
                                (draft, day) ->
                                        draft.check(part, new RecordedCheck(Optional.empty(), Optional.of(day))),
                                record -> Optional.ofNullable(record.checks().get(part))
                                        .flatMap(RecordedCheck::on),
                                day -> TextNode.valueOf(day.toString())));
    }
}
