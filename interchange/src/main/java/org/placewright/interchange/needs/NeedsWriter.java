package org.placewright.interchange.needs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.placewright.interchange.json.JsonText;

/**
 * Writes records of the Placements Data Standard as JSON that {@link NeedsReader} reads back as the same records.
 *
 * <p>What an edition has no field for is written under the name it has in the edition that does, so nothing is lost.
 * What was not said is left out where the edition has no option for it. Fields are in the order of the standard, so
 * equal records are the same bytes. The documents hold all that is known of a child: they are case records.
 */
public final class NeedsWriter {

    private static final NeedsWriter VERSION_2 = new NeedsWriter(NeedsEdition.VERSION_2);

    private final NeedsEdition edition;

    private NeedsWriter(NeedsEdition edition) {
        this.edition = edition;
    }

    /**
     * Returns the writer of version 2.
     *
     * @return the writer
     */
    public static NeedsWriter standard() {
        return VERSION_2;
    }

    /**
     * Returns the writer of an edition.
     *
     * @param edition which names and options are written
     * @return the writer
     */
    public static NeedsWriter of(NeedsEdition edition) {
        return new NeedsWriter(edition);
    }

    /**
     * Writes a document of one record.
     *
     * @param record the record
     * @return the document, ended by LF
     */
    public String write(PlacementRecord record) {
        return JsonText.of(json(record));
    }

    /**
     * Writes a document of a list of records.
     *
     * @param records the records, in the order they are to have
     * @return the document, ended by LF
     */
    public String writeAll(Iterable<PlacementRecord> records) {
        return JsonText.of(list(records));
    }

    /**
     * Writes a document of a list of records to a file in UTF-8, in place of what was there.
     *
     * @param records the records, in the order they are to have
     * @param file where to write
     * @throws IOException if the file cannot be written
     */
    public void writeAll(Iterable<PlacementRecord> records, Path file) throws IOException {
        JsonText.write(list(records), file);
    }

    private ArrayNode list(Iterable<PlacementRecord> records) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        records.forEach(record -> list.add(json(record)));
        return list;
    }

    private ObjectNode json(PlacementRecord record) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        type(whole, Entity.PLACEMENT);
        for (Entity entity : Entity.values()) {
            ObjectNode part = entity == Entity.PLACEMENT ? whole : JsonNodeFactory.instance.objectNode();
            for (Field field : Fields.ALL) {
                if (field.entity(edition) == entity) {
                    field.sayer().say(record, edition).ifPresent(said -> part.set(field.name(edition), said));
                }
            }
            if (entity != Entity.PLACEMENT && !part.isEmpty()) {
                ObjectNode typed = JsonNodeFactory.instance.objectNode();
                type(typed, entity);
                whole.set(entity.property(edition), typed.setAll(part));
            }
        }
        return whole;
    }

    private void type(ObjectNode node, Entity entity) {
        if (edition == NeedsEdition.ONTOLOGY_2026) {
            node.put(JsonPart.TYPE, entity.type(edition));
        }
    }
}
