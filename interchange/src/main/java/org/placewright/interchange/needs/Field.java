package org.placewright.interchange.needs;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A field of the standard: what it is called, what is done with what it says, and how it is said of a record.
 *
 * @param entity where version 2 has it
 * @param laterEntity where the ontology has it
 * @param name its name in version 2 or, if that has no such field, in the edition that has
 * @param laterName its name in the ontology
 * @param column its column in the data collection sheet
 * @param otherNames its names in earlier drafts
 * @param form what may stand in it
 * @param taker what is done with what it says
 * @param sayer how it is said
 */
record Field(
        Entity entity,
        Entity laterEntity,
        String name,
        String laterName,
        String column,
        ImmutableList<String> otherNames,
        Form form,
        Taker taker,
        Sayer sayer) {

    /**
     * What may stand in a field, besides text.
     *
     * @param many whether several values may
     * @param truths whether true or false may
     * @param numbers whether a number may
     * @param invertedInSheet whether the sheet asks the opposite
     */
    record Form(boolean many, boolean truths, boolean numbers, boolean invertedInSheet) {

        static final Form TEXT = new Form(false, false, false, false);
        static final Form TRUTH = new Form(false, true, false, false);
        static final Form NUMBER = new Form(false, false, true, false);
        static final Form TRUTH_OR_NUMBER = new Form(false, true, true, false);
        static final Form MANY = new Form(true, false, false, false);
        static final Form INVERTED_IN_SHEET = new Form(false, true, false, true);

        /** Returns what may stand in the field, in words. */
        String expected() {
            return (many ? "a list of texts" : "a text")
                    + (numbers ? " or a number" : "")
                    + (truths ? " or true or false" : "");
        }
    }

    /** Takes what a field says, which is at least one text that is not blank. */
    interface Taker {
        void take(ImmutableList<String> texts, Draft draft, Teller teller);
    }

    /** Says a field of a record, if there is something to say. */
    interface Sayer {
        Optional<JsonNode> say(PlacementRecord record, NeedsEdition edition);
    }

    /** Takes what the field says, if it says something and is the first to. */
    void take(ImmutableList<String> texts, Draft draft, Teller teller) {
        ImmutableList<String> said =
                texts.stream().filter(text -> !text.isBlank()).collect(ImmutableList.toImmutableList());
        if (!said.isEmpty() && draft.begin(this, said, teller)) {
            taker.take(said, draft, teller);
        }
    }

    Entity entity(NeedsEdition edition) {
        return edition == NeedsEdition.VERSION_2 ? entity : laterEntity;
    }

    String name(NeedsEdition edition) {
        return edition == NeedsEdition.VERSION_2 ? name : laterName;
    }

    /** Returns a name that is in the document, unless it has something before it that could be anything. */
    String shown(String found) {
        String comparable = Names.comparable(found);
        return names().stream().map(Names::comparable).anyMatch(comparable::equals) ? found : name;
    }

    /** Returns every name the field goes by. */
    ImmutableList<String> names() {
        return ImmutableList.<String>builder()
                .add(name, laterName, column)
                .addAll(otherNames)
                .build();
    }
}
