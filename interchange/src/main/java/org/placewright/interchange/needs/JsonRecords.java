package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.ArrayTree;
import org.placewright.interchange.internal.JsonTree.NullTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;
import org.placewright.interchange.internal.JsonTree.TextTree;
import org.placewright.interchange.json.JsonFindingCodes;

/** Makes records of the parts of a document, and counts what becomes of them. */
final class JsonRecords {

    private final JsonFindings findings;
    private final Range<WeeklyFee> likelyCost;
    private final Consumer<? super PlacementRecord> consumer;
    private final Set<ReferralId> seen = new LinkedHashSet<>();
    private long kept;
    private long changed;
    private long rejected;

    JsonRecords(JsonFindings findings, Range<WeeklyFee> likelyCost, Consumer<? super PlacementRecord> consumer) {
        this.findings = findings;
        this.likelyCost = likelyCost;
        this.consumer = consumer;
    }

    ImportReport report() {
        return new ImportReport(findings.all(), new ImportCounts(kept + changed + rejected, kept, changed, rejected));
    }

    /** Counts something that is no record. */
    void reject(FindingCode code, long line, String pointer, String fault, String remedy) {
        rejected++;
        findings.add(Severity.ERROR, code, line, pointer, fault, remedy, "record left out");
    }

    /** Adds the record that parts of a document make, and the nodes they name. */
    void add(ImmutableList<JsonPart> parts, ImmutableMap<String, JsonPart> nodes) {
        JsonFindings ofRecord = childOf(parts).map(findings::about).orElse(findings);
        Reading reading = new Reading(nodes, ofRecord);
        // Counted as not kept until it is.
        rejected++;
        parts.forEach(reading::walk);
        JsonPart first = parts.get(0);
        Teller whole = reading.at(first.tree().line(), first.pointer());
        reading.draft.finish(whole, likelyCost).ifPresent(record -> {
            if (record.referral().filter(id -> !seen.add(id)).isPresent()) {
                whole.doubt(
                        NeedsFindingCodes.REPEATED_PLACEMENT,
                        "another record has the same placementId",
                        "a placementId of its own for each record");
            }
            rejected--;
            kept += reading.lost ? 0 : 1;
            changed += reading.lost ? 1 : 0;
            consumer.accept(record);
        });
    }

    /** Returns the child a record says it is about, where that stands beside the record's other fields. */
    private static Optional<ChildId> childOf(ImmutableList<JsonPart> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.entities()))
                .map(part -> Names.trimmed(part.text(Fields.CHILD)))
                .filter(IdentifierText::isIdentifier)
                .findFirst()
                .map(ChildId::of);
    }

    /** The reading of one record. */
    private final class Reading {

        private final ImmutableMap<String, JsonPart> nodes;
        private final JsonFindings about;
        private final Set<String> walked = new LinkedHashSet<>();
        private final Draft draft = new Draft();
        private boolean lost;

        Reading(ImmutableMap<String, JsonPart> nodes, JsonFindings about) {
            this.nodes = nodes;
            this.about = about;
        }

        void walk(JsonPart part) {
            if (!walked.add(part.pointer())) {
                return;
            }
            part.tree().repeated().forEach(line -> at(line, part.pointer())
                    .drop(
                            JsonFindingCodes.REPEATED_PROPERTY,
                            "a property occurs twice in one object",
                            "each property once"));
            part.tree().properties().forEach((name, tree) -> property(part, name, tree));
        }

        private void property(JsonPart part, String name, JsonTree tree) {
            Optional<Field> field = Fields.named(name);
            Optional<Entity> entity = Entity.named(name);
            if (field.isPresent()) {
                field(field.get(), tree, at(tree.line(), part.at(field.get().shown(name))));
            } else if (entity.isPresent()) {
                entity(tree, part.at(Names.local(name)));
            } else if (!isKeyword(part, name)) {
                at(tree.line(), part.pointer())
                        .drop(
                                JsonFindingCodes.UNKNOWN_PROPERTY,
                                "a property stands here that is not known",
                                "the fields of the standard. Maybe its name is misspelt?");
            }
        }

        private boolean isKeyword(JsonPart part, String name) {
            return name.startsWith("@") || (name.equals("type") && part.type().isPresent());
        }

        private void field(Field field, JsonTree tree, Teller teller) {
            Optional<ImmutableList<String>> texts = JsonPart.texts(tree, field.form());
            if (texts.isEmpty()) {
                teller.drop(
                        JsonFindingCodes.WRONG_KIND,
                        tree.kind() + " stands here",
                        field.form().expected());
            } else if (!texts.get().stream().allMatch(Sayable::isWhole)) {
                teller.drop(FindingCodes.INVALID_TEXT, "the text holds half a character", "whole characters");
            } else {
                field.take(texts.get(), draft, teller);
            }
        }

        private void entity(JsonTree tree, String pointer) {
            if (tree instanceof ArrayTree list) {
                for (int index = 0; index < list.elements().size(); index++) {
                    entity(list.elements().get(index), pointer + "/" + index);
                }
            } else if (node(tree).isPresent()) {
                walk(node(tree).get());
            } else if (tree instanceof ObjectTree object) {
                walk(new JsonPart(object, pointer));
            } else if (!(tree instanceof NullTree)) {
                at(tree.line(), pointer).drop(JsonFindingCodes.WRONG_KIND, tree.kind() + " stands here", "an object");
            }
        }

        /** Returns the node a part of linked data stands for. */
        private Optional<JsonPart> node(JsonTree tree) {
            JsonTree named = tree instanceof ObjectTree object
                            && object.properties().size() == 1
                            && object.properties().containsKey(JsonPart.ID)
                    ? object.properties().get(JsonPart.ID)
                    : tree;
            return named instanceof TextTree text ? Optional.ofNullable(nodes.get(text.text())) : Optional.empty();
        }

        Teller at(long line, String pointer) {
            return new Teller() {
                @Override
                public void drop(FindingCode code, String fault, String remedy) {
                    lost = true;
                    tell(Severity.WARNING, code, fault, remedy, "record kept without the value");
                }

                @Override
                public void doubt(FindingCode code, String fault, String remedy) {
                    tell(Severity.WARNING, code, fault, remedy, "kept as it stands");
                }

                @Override
                public void reject(FindingCode code, String fault, String remedy) {
                    tell(Severity.ERROR, code, fault, remedy, "record left out");
                }

                private void tell(Severity severity, FindingCode code, String fault, String remedy, String done) {
                    about.add(severity, code, line, pointer, fault, remedy, done);
                }
            };
        }
    }
}
