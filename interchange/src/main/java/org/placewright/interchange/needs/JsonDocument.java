package org.placewright.interchange.needs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.ArrayTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;
import org.placewright.interchange.internal.JsonTree.TextTree;
import org.placewright.interchange.internal.JsonTreeReader;
import org.placewright.interchange.internal.Wanted;
import org.placewright.interchange.json.JsonFindingCodes;

/** Finds the records in a document: one, a list, lists by entity, or a graph. */
final class JsonDocument {

    private static final String GRAPH = "@graph";
    private static final String ENTITIES = "entities";

    private final JsonRecords records;
    private final JsonFindings findings;
    private final ReadLimits limits;

    JsonDocument(JsonRecords records, JsonFindings findings, ReadLimits limits) {
        this.records = records;
        this.findings = findings;
        this.limits = limits;
    }

    /** Reads from the first token to the last, or as far as there is JSON. */
    void read(JsonParser in) throws IOException {
        try {
            document(in);
        } catch (StreamConstraintsException e) {
            broken(JsonFindingCodes.LIMIT_EXCEEDED, in, "a limit is exceeded", "a document within the limits");
        } catch (JsonProcessingException | CharConversionException e) {
            // What the parser has to say may quote the document, so only the place is kept.
            broken(
                    JsonFindingCodes.MALFORMED_JSON,
                    in,
                    "from here on this is no JSON",
                    "JSON in UTF-8 to the end. Maybe the document was cut off?");
        }
    }

    private void broken(FindingCode code, JsonParser in, String fault, String remedy) {
        long line = Math.max(1, in.currentLocation().getLineNr());
        findings.add(Severity.ERROR, code, line, "", fault, remedy, "rest of the document not read");
    }

    private void document(JsonParser in) throws IOException {
        JsonToken first = in.nextToken();
        if (first == null) {
            findings.notRead(FindingCodes.EMPTY_FILE, "the document is empty", "an object or a list of objects");
            return;
        }
        if (first == JsonToken.START_ARRAY) {
            for (int index = 0; in.nextToken() != JsonToken.END_ARRAY; index++) {
                placement(tree(in), "/" + index);
            }
        } else {
            placement(tree(in), "");
        }
        if (in.nextToken() != null) {
            findings.add(
                    Severity.ERROR,
                    JsonFindingCodes.TEXT_AFTER_END,
                    JsonTreeReader.line(in),
                    "",
                    "something follows after the end of the document",
                    "one object or list and no more",
                    "passed over");
        }
    }

    /** Names the form does not have are told, whatever they hold. */
    private JsonTree tree(JsonParser in) throws IOException {
        return JsonTreeReader.read(in, Wanted.EVERYTHING, limits.jsonTokens());
    }

    private void placement(JsonTree tree, String pointer) {
        if (!(tree instanceof ObjectTree object)) {
            records.reject(
                    JsonFindingCodes.WRONG_KIND, tree.line(), pointer, tree.kind() + " stands here", "an object");
            return;
        }
        JsonPart whole = new JsonPart(object, pointer);
        if (object.properties().containsKey(GRAPH)) {
            others(whole, GRAPH);
            graph(elements(object.properties().get(GRAPH), pointer + "/" + GRAPH));
        } else if (object.properties().containsKey(ENTITIES)) {
            others(whole, ENTITIES);
            entities(object.properties().get(ENTITIES), pointer + "/" + ENTITIES);
        } else if (object.properties().entrySet().stream().anyMatch(JsonDocument::isListOfEntities)) {
            entities(object, pointer);
        } else {
            records.add(ImmutableList.of(whole), ImmutableMap.of());
        }
    }

    private static boolean isListOfEntities(Map.Entry<String, JsonTree> property) {
        return Entity.named(property.getKey()).isPresent()
                && property.getValue() instanceof ArrayTree list
                && list.elements().size() > 1;
    }

    /** Says what stands beside the records. */
    private void others(JsonPart whole, String expected) {
        whole.tree().properties().forEach((name, tree) -> {
            if (!name.equals(expected) && !name.startsWith("@")) {
                unknown(tree, whole.pointer());
            }
        });
        whole.tree()
                .repeated()
                .forEach(line -> findings.add(
                        Severity.WARNING,
                        JsonFindingCodes.REPEATED_PROPERTY,
                        line,
                        whole.pointer(),
                        "a property occurs twice in one object",
                        "each property once",
                        "the first taken"));
    }

    private void unknown(JsonTree tree, String pointer) {
        findings.add(
                Severity.WARNING,
                JsonFindingCodes.UNKNOWN_PROPERTY,
                tree.line(),
                pointer,
                "a property stands here that is not known",
                "the entities of the standard. Maybe its name is misspelt?",
                "property left out");
    }

    /** Returns the objects of a list, or of one that stands alone. */
    private ImmutableList<JsonPart> elements(JsonTree tree, String pointer) {
        if (!(tree instanceof ArrayTree list)) {
            return part(tree, pointer);
        }
        ImmutableList.Builder<JsonPart> parts = ImmutableList.builder();
        for (int index = 0; index < list.elements().size(); index++) {
            parts.addAll(part(list.elements().get(index), pointer + "/" + index));
        }
        return parts.build();
    }

    private ImmutableList<JsonPart> part(JsonTree tree, String pointer) {
        if (tree instanceof ObjectTree object) {
            return ImmutableList.of(new JsonPart(object, pointer));
        }
        records.reject(JsonFindingCodes.WRONG_KIND, tree.line(), pointer, tree.kind() + " stands here", "an object");
        return ImmutableList.of();
    }

    /** Reads nodes of linked data: placements, and entities that placements name. */
    private void graph(ImmutableList<JsonPart> nodes) {
        Map<String, JsonPart> first = new LinkedHashMap<>();
        nodes.forEach(node -> {
            if (node.tree().properties().get(JsonPart.ID) instanceof TextTree id) {
                first.putIfAbsent(id.text(), node);
            }
        });
        ImmutableMap<String, JsonPart> byId = ImmutableMap.copyOf(first);
        ImmutableList<JsonPart> placements =
                nodes.stream().filter(JsonDocument::isPlacement).collect(ImmutableList.toImmutableList());
        if (placements.isEmpty()) {
            joined(nodes);
            return;
        }
        Set<String> named = new LinkedHashSet<>();
        placements.forEach(placement -> placement.tree().properties().values().forEach(tree -> names(tree, named)));
        placements.forEach(placement -> records.add(ImmutableList.of(placement), byId));
        nodes.stream()
                .filter(node -> !isPlacement(node))
                .filter(node -> !(node.tree().properties().get(JsonPart.ID) instanceof TextTree id)
                        || !named.contains(id.text()))
                .forEach(this::ofNoPlacement);
    }

    private static boolean isPlacement(JsonPart node) {
        return node.type().filter(Entity.PLACEMENT::equals).isPresent()
                || node.tree().properties().keySet().stream()
                        .anyMatch(name -> Entity.named(name).isPresent());
    }

    private static void names(JsonTree tree, Set<String> named) {
        if (tree instanceof TextTree text) {
            named.add(text.text());
        } else if (tree instanceof ArrayTree list) {
            list.elements().forEach(element -> names(element, named));
        } else if (tree instanceof ObjectTree object) {
            object.properties().values().forEach(inner -> names(inner, named));
        }
    }

    private void ofNoPlacement(JsonPart part) {
        records.reject(
                NeedsFindingCodes.ENTITY_OF_NO_PLACEMENT,
                part.tree().line(),
                part.pointer(),
                "an entity belongs to no placement",
                "a childId in each entity, or entities within their placement");
    }

    /** Reads the entities of all placements, listed by entity or each with its type. */
    private void entities(JsonTree tree, String pointer) {
        if (!(tree instanceof ObjectTree byEntity)) {
            joined(elements(tree, pointer));
            return;
        }
        JsonPart whole = new JsonPart(byEntity, pointer);
        ImmutableList.Builder<JsonPart> parts = ImmutableList.builder();
        byEntity.properties().forEach((name, list) -> {
            if (Entity.named(name).isPresent()) {
                parts.addAll(elements(list, whole.at(Names.local(name))));
            } else if (!name.startsWith("@")) {
                unknown(list, pointer);
            }
        });
        joined(parts.build());
    }

    /** Joins entities that tell of the same child and placement; if each kind occurs once, all of them. */
    private void joined(ImmutableList<JsonPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Map<String, List<JsonPart>> byPlacement = new LinkedHashMap<>();
        Set<String> children = new LinkedHashSet<>();
        parts.forEach(part -> children.add(Names.trimmed(part.text(Fields.CHILD))));
        children.remove("");
        boolean isOne = children.size() == 1
                && parts.stream().map(JsonDocument::list).distinct().count() == parts.size();
        for (JsonPart part : parts) {
            String child = Names.trimmed(part.text(Fields.CHILD));
            if (isOne) {
                byPlacement.computeIfAbsent("", key -> new ArrayList<>()).add(part);
            } else if (child.isEmpty()) {
                ofNoPlacement(part);
            } else {
                String key = child + "\n" + Names.trimmed(part.text(Fields.REFERRAL));
                byPlacement.computeIfAbsent(key, another -> new ArrayList<>()).add(part);
            }
        }
        byPlacement.values().forEach(of -> records.add(ImmutableList.copyOf(of), ImmutableMap.of()));
    }

    /** Returns what tells lists of entities apart: their type or where they stand. */
    private static String list(JsonPart part) {
        return part.type().map(Entity::name).orElseGet(() -> {
            int index = part.pointer().lastIndexOf('/');
            boolean inList =
                    index >= 0 && part.pointer().substring(index + 1).chars().allMatch(Character::isDigit);
            return inList ? part.pointer().substring(0, index) : part.pointer();
        });
    }
}
