package org.placewright.interchange.needs;

import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.geo.Postcode;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.ImportantPlace;
import org.placewright.interchange.needs.Field.Form;

/** The questions about places and support that only earlier drafts ask; they keep their names in every edition. */
final class EarlierFields {

    private EarlierFields() {}

    static ImmutableList<Field> all() {
        return ImmutableList.of(
                place(
                        "Primary family location (postcode sector - e.g. GL71)",
                        "Primary family location",
                        Note.HOME_LOCATION,
                        (draft, where) -> draft.record.homePostcode(where),
                        PlacementRecord::homePostcode),
                earlier(EarlierQuestion.CLOSE_TO_FAMILY),
                earlierOrNote(EarlierQuestion.GOES_TO_SCHOOL, Note.GOES_TO_SCHOOL),
                place(
                        "School location (postcode sector - e.g. GL71)",
                        "School location",
                        Note.SCHOOL_LOCATION,
                        (draft, where) -> draft.record.schoolPostcode(where),
                        PlacementRecord::schoolPostcode),
                earlier(EarlierQuestion.STAYS_AT_SCHOOL),
                earlierOrNote(EarlierQuestion.OTHER_IMPORTANT_PLACES, Note.OTHER_IMPORTANT_PLACES),
                place(
                        "Please specify which location",
                        "Location of importance",
                        Note.IMPORTANT_PLACE,
                        (draft, where) -> draft.importantPlace = Optional.of(where),
                        record -> record.needs().importantPlaces().stream()
                                .map(ImportantPlace::postcode)
                                .findFirst()),
                FieldBuilder.of(
                                Entity.AVAILABILITY,
                                "How often does the child need to go to other location of importance?")
                        .noteOr(
                                Note.HOW_OFTEN,
                                Optional::of,
                                (draft, words) -> draft.howOften = Optional.of(words),
                                record -> record.needs().importantPlaces().stream()
                                        .flatMap(where -> where.frequency().stream())
                                        .findFirst()
                                        .map(often -> Words.HOW_OFTEN.label(often, NeedsEdition.VERSION_2)),
                                Function.identity()),
                areLocationsToAvoid(),
                FieldBuilder.of(Entity.AVAILABILITY, "Locations to avoid").note(Note.LOCATIONS_TO_AVOID),
                FieldBuilder.of(Entity.REQUIREMENTS, "Minimum adult support ratio")
                        .noteOr(
                                Note.ADULT_SUPPORT,
                                Words::ratio,
                                (draft, ratio) -> draft.needs.minimumAdultSupport(ratio),
                                record -> record.needs().minimumAdultSupport(),
                                Ratio::toString));
    }

    /** Which locations there are is told in the answer itself or in a field of its own, where it is written. */
    private static Field areLocationsToAvoid() {
        EarlierQuestion question = EarlierQuestion.LOCATIONS_TO_AVOID;
        return FieldBuilder.of(Entity.AVAILABILITY, question.label())
                .field(
                        Form.TEXT,
                        (texts, draft, teller) -> FieldBuilder.one(texts, teller)
                                .ifPresent(text -> Words.ANSWER
                                        .find(Names.trimmed(text))
                                        .ifPresentOrElse(
                                                answer -> draft.answer(question, answer),
                                                () -> draft.note(Note.LOCATIONS_TO_AVOID, text))),
                        (record, edition) -> Optional.ofNullable(
                                        record.earlierAnswers().get(question))
                                .map(answer -> TextNode.valueOf(Words.ANSWER.label(answer, NeedsEdition.VERSION_2))));
    }

    private static Field place(
            String name,
            String otherName,
            Note note,
            FieldBuilder.Setter<Postcode> setter,
            Function<PlacementRecord, Optional<Postcode>> getter) {
        return FieldBuilder.of(Entity.AVAILABILITY, name)
                .drafts(otherName)
                .noteOr(note, Words::sector, setter, getter, Postcode::text);
    }

    private static Field earlier(EarlierQuestion question) {
        return FieldBuilder.of(Entity.AVAILABILITY, question.label())
                .options(
                        Words.ANSWER,
                        (draft, answer) -> draft.answer(question, answer),
                        record -> Optional.ofNullable(record.earlierAnswers().get(question)));
    }

    private static Field earlierOrNote(EarlierQuestion question, Note note) {
        return FieldBuilder.of(Entity.AVAILABILITY, question.label())
                .noteOr(
                        note,
                        Words.ANSWER::find,
                        (draft, answer) -> draft.answer(question, answer),
                        record -> Optional.ofNullable(record.earlierAnswers().get(question)),
                        answer -> Words.ANSWER.label(answer, NeedsEdition.VERSION_2));
    }
}
