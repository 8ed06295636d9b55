package org.placewright.interchange.needs;

/** The forms of the Placements Data Standard that are written; all of them are read, and earlier drafts too. */
public enum NeedsEdition {
    /** Version 2, in draft since July 2025: an object of entities for each placement. */
    VERSION_2("Version 2"),
    /** The ontology of 2026: JSON-LD, with other names for some fields and options. */
    ONTOLOGY_2026("Ontology of 2026");

    private final String label;

    NeedsEdition(String label) {
        this.label = label;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
