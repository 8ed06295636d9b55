package org.placewright.interchange.needs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Requirement;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.needs.Field.Form;

/** Makes fields: their names first, then what they say. */
final class FieldBuilder {

    private static final String WORDS = "none of the options, but words";

    private final Entity entity;
    private final String name;
    private Entity laterEntity;
    private String laterName;
    private String column;
    private ImmutableList<String> otherNames = ImmutableList.of();

    private FieldBuilder(Entity entity, String name) {
        this.entity = entity;
        this.name = name;
        this.laterEntity = entity;
        this.laterName = name;
        this.column = name;
    }

    /** What is done with a value of a field. */
    interface Setter<T> {
        void set(Draft draft, T value);
    }

    static FieldBuilder of(Entity entity, String name) {
        return new FieldBuilder(entity, name);
    }

    FieldBuilder column(String sheetName) {
        column = sheetName;
        return this;
    }

    FieldBuilder later(String ontologyName) {
        laterName = ontologyName;
        return this;
    }

    FieldBuilder laterIn(Entity ontologyEntity) {
        laterEntity = ontologyEntity;
        return this;
    }

    FieldBuilder drafts(String... names) {
        otherNames = ImmutableList.copyOf(names);
        return this;
    }

    /** A field whose text is a value of a kind. */
    <T> Field kind(
            Form form,
            FieldKind<T> kind,
            Setter<T> setter,
            Function<PlacementRecord, Optional<T>> getter,
            Function<T, JsonNode> said) {
        return field(
                form,
                (texts, draft, teller) -> {
                    Optional<T> value = one(texts, teller).flatMap(text -> parsed(kind, text, teller));
                    value.ifPresent(found -> setter.set(draft, found));
                },
                (record, edition) -> getter.apply(record).map(said));
    }

    /** A field whose text is one of some options. */
    <E> Field options(Options<E> options, Setter<E> setter, Function<PlacementRecord, Optional<E>> getter) {
        return field(
                Form.TEXT,
                (texts, draft, teller) -> one(texts, teller)
                        .flatMap(text -> parsed(word(options), text, teller))
                        .ifPresent(found -> setter.set(draft, found)),
                (record, edition) -> getter.apply(record)
                        .filter(options::says)
                        .map(value -> TextNode.valueOf(options.label(value, edition))));
    }

    /** A field that is true or false; nothing is said of what is not specified. */
    Field truth(Form form, Setter<Answer> setter, Function<PlacementRecord, Answer> getter) {
        return kind(
                form,
                word(Words.ANSWER),
                setter,
                record -> Optional.of(getter.apply(record)).filter(answer -> answer != Answer.NOT_SPECIFIED),
                answer -> BooleanNode.valueOf(answer == Answer.YES));
    }

    /** A field that is any text. */
    Field note(Note note) {
        return noteOr(
                note, text -> Optional.<String>empty(), (draft, never) -> {}, record -> Optional.empty(), word -> word);
    }

    /** A field that is a value or, where its text is none, words. */
    <T> Field noteOr(
            Note note,
            Function<String, Optional<T>> parser,
            Setter<T> setter,
            Function<PlacementRecord, Optional<T>> getter,
            Function<T, String> said) {
        return field(
                Form.TEXT,
                (texts, draft, teller) -> one(texts, teller).ifPresent(text -> {
                    Optional<T> value = parser.apply(Names.trimmed(text));
                    if (value.isPresent()) {
                        setter.set(draft, value.get());
                    } else {
                        draft.note(note, text);
                    }
                }),
                (record, edition) -> getter.apply(record)
                        .map(said)
                        .or(() -> Optional.ofNullable(record.notes().get(note)))
                        .map(TextNode::valueOf));
    }

    /** A field that is one of some options or, where it is none, another one told in words. */
    <E> Field optionOr(
            Options<E> options, E other, Note note, Setter<E> setter, Function<PlacementRecord, Optional<E>> getter) {
        return field(
                Form.TEXT,
                (texts, draft, teller) -> one(texts, teller)
                        .ifPresent(text -> setter.set(draft, inWords(options, other, note, text, draft, teller))),
                (record, edition) ->
                        getter.apply(record).map(value -> TextNode.valueOf(options.label(value, edition))));
    }

    /** A field of several options, of which the empty one says that there is none. */
    <E extends Enum<E>> Field requirement(
            Options<Optional<E>> options,
            E other,
            Note note,
            Setter<Requirement<E>> setter,
            Function<PlacementRecord, Requirement<E>> getter) {
        return field(
                Form.MANY,
                (texts, draft, teller) -> {
                    ImmutableList<Optional<E>> chosen = texts.stream()
                            .filter(text -> Words.ANSWER
                                    .find(text)
                                    .filter(Answer.NOT_SPECIFIED::equals)
                                    .isEmpty())
                            .map(text -> inWords(options, Optional.of(other), note, text, draft, teller))
                            .collect(ImmutableList.toImmutableList());
                    requirement(chosen, teller).ifPresent(value -> setter.set(draft, value));
                },
                (record, edition) -> said(options, getter.apply(record), edition));
    }

    private static <E extends Enum<E>> Optional<Requirement<E>> requirement(
            ImmutableList<Optional<E>> chosen, Teller teller) {
        ImmutableSortedSet<E> kinds = chosen.stream()
                .flatMap(Optional::stream)
                .collect(ImmutableSortedSet.toImmutableSortedSet(E::compareTo));
        if (kinds.isEmpty()) {
            return chosen.isEmpty() ? Optional.empty() : Optional.of(Requirement.none());
        }
        if (chosen.contains(Optional.<E>empty())) {
            teller.drop(
                    NeedsFindingCodes.CONTRADICTORY_ANSWERS,
                    "options are chosen beside the one that says there is none",
                    "either that there is none, or the options");
            return Optional.empty();
        }
        return Optional.of(Requirement.of(kinds));
    }

    private static <E extends Enum<E>> Optional<JsonNode> said(
            Options<Optional<E>> options, Requirement<E> requirement, NeedsEdition edition) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        requirement.kinds().forEach(kind -> list.add(options.label(Optional.of(kind), edition)));
        if (requirement.answer() == Answer.NO) {
            list.add(options.label(Optional.empty(), edition));
        }
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** Returns the option; words that are none are kept, and stand for another one. */
    private static <E> E inWords(Options<E> options, E other, Note note, String text, Draft draft, Teller teller) {
        Optional<E> option = options.findNamed(text);
        if (option.isEmpty()) {
            draft.note(note, text);
            teller.doubt(
                    NeedsFindingCodes.KEPT_IN_WORDS,
                    WORDS + "; taken for another one, told in words",
                    options.expected());
        }
        return option.orElse(other);
    }

    Field field(Form form, Field.Taker taker, Field.Sayer sayer) {
        return new Field(entity, laterEntity, name, laterName, column, otherNames, form, taker, sayer);
    }

    static <E> FieldKind<E> word(Options<E> options) {
        return new FieldKind<>(
                FindingCodes.UNKNOWN_WORD, "none of the options of the field", options.expected(), options::findNamed);
    }

    static Optional<String> one(ImmutableList<String> texts, Teller teller) {
        if (texts.size() > 1) {
            teller.drop(FindingCodes.VALUE_NOT_USED, "several values stand where one can be taken", "one value");
            return Optional.empty();
        }
        return Optional.of(texts.get(0));
    }

    private static <T> Optional<T> parsed(FieldKind<T> kind, String text, Teller teller) {
        Optional<T> value = kind.parser().apply(Names.trimmed(text));
        if (value.isEmpty()) {
            teller.drop(kind.code(), kind.fault(), kind.remedy());
        }
        return value;
    }
}
