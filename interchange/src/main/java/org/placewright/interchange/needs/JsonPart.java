package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.ArrayTree;
import org.placewright.interchange.internal.JsonTree.NullTree;
import org.placewright.interchange.internal.JsonTree.NumberTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;
import org.placewright.interchange.internal.JsonTree.TextTree;
import org.placewright.interchange.internal.JsonTree.TruthTree;
import org.placewright.interchange.needs.Field.Form;

/** An object of a document that holds fields of a record, and where it stands. */
record JsonPart(ObjectTree tree, String pointer) {

    static final String ID = "@id";
    static final String TYPE = "@type";
    private static final String VALUE = "@value";

    /** What cannot be seen, and could make two lines of one finding. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    /** Returns the pointer to a property whose name is one of the standard's but for what may be strewn in. */
    String at(String name) {
        return pointer + "/"
                + UNSEEN.matcher(name).replaceAll("").replace("~", "~0").replace("/", "~1");
    }

    /** Returns the entity the part says it is. */
    Optional<Entity> type() {
        return Optional.ofNullable(tree.properties().get(TYPE))
                .or(() -> Optional.ofNullable(tree.properties().get("type")))
                .map(type ->
                        type instanceof ArrayTree several && !several.elements().isEmpty()
                                ? several.elements().get(0)
                                : type)
                .flatMap(type -> type instanceof TextTree text ? Entity.named(text.text()) : Optional.empty());
    }

    /** Returns the entities that stand in the part as single objects. */
    Stream<JsonPart> entities() {
        return tree.properties().entrySet().stream()
                .filter(property -> Entity.named(property.getKey()).isPresent())
                .flatMap(property -> property.getValue() instanceof ObjectTree object
                        ? Stream.of(new JsonPart(object, at(Names.local(property.getKey()))))
                        : Stream.empty());
    }

    /** Returns the text of a field, or nothing if the part does not have it. */
    String text(String field) {
        return tree.properties().entrySet().stream()
                .filter(property -> Fields.named(property.getKey())
                        .filter(named -> named.name().equals(field))
                        .isPresent())
                .flatMap(property ->
                        texts(property.getValue(), Form.NUMBER).stream().flatMap(ImmutableList::stream))
                .findFirst()
                .orElse("");
    }

    /** Returns what stands in a field as texts; nothing if it is of a kind that cannot stand there. */
    static Optional<ImmutableList<String>> texts(JsonTree tree, Form form) {
        if (tree instanceof NullTree) {
            return Optional.of(ImmutableList.of());
        }
        if (!(tree instanceof ArrayTree list)) {
            return text(tree, form).map(ImmutableList::of);
        }
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (JsonTree element : list.elements()) {
            Optional<String> text = text(element, form);
            if (text.isEmpty() && !(element instanceof NullTree)) {
                return Optional.empty();
            }
            text.ifPresent(texts::add);
        }
        return Optional.of(texts.build());
    }

    private static Optional<String> text(JsonTree tree, Form form) {
        if (tree instanceof TextTree text) {
            return Optional.of(text.text());
        }
        if (tree instanceof NumberTree number) {
            return form.numbers() ? Optional.of(number.text()) : Optional.empty();
        }
        if (tree instanceof TruthTree truth) {
            return form.truths() ? Optional.of(truth.value() ? "Yes" : "No") : Optional.empty();
        }
        return tree instanceof ObjectTree object
                ? wrapped(object).flatMap(inner -> text(inner, form))
                : Optional.empty();
    }

    /** Linked data wraps a value with its type, and names an option by its address. */
    private static Optional<JsonTree> wrapped(ObjectTree object) {
        return Optional.ofNullable(object.properties().get(VALUE))
                .or(() -> Optional.ofNullable(object.properties().get(ID)))
                .filter(inner -> !(inner instanceof ObjectTree));
    }
}
