package org.placewright.interchange.ssda903.repair;

/**
 * What a repair says where a return would have a code and nobody knows it. These are no codes of the return, so no code
 * set of the model has them; in a file they stand where the code would, as the published tool writes them.
 */
public enum RepairMark {
    /** Care ended, and no return says why. */
    END_OF_CARE_NOT_EXPLAINED("REC", "E99"),

    /** The placement changed, and no return says why. */
    CHANGE_OF_PLACEMENT_NOT_EXPLAINED("REASON_PLACE_CHANGE", "LIIAF");

    private final String column;
    private final String text;

    RepairMark(String column, String text) {
        this.column = column;
        this.text = text;
    }

    /**
     * Returns the column it stands in.
     *
     * @return the name of the column
     */
    public String column() {
        return column;
    }

    /**
     * Returns how a file has it.
     *
     * @return the text in place of a code
     */
    public String text() {
        return text;
    }
}
