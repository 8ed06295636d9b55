package org.placewright.matching.record;

import org.placewright.matching.SiblingRanking;

/** What was found for a group of brothers and sisters. */
public enum SiblingOutcomeKind {
    /** Homes for all of them together. */
    ONE_HOME("One home"),
    /** No home for all, and a way to share them out among several. */
    SEVERAL_HOMES("Several homes"),
    /** Neither, until questions are answered. */
    NOT_DETERMINED("Not determined"),
    /** Nothing that was decided about them can be carried out. */
    NONE_SUITABLE("None suitable");

    private final String label;

    SiblingOutcomeKind(String label) {
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

    static SiblingOutcomeKind of(SiblingRanking ranking) {
        if (ranking instanceof SiblingRanking.OneHome) {
            return ONE_HOME;
        }
        if (ranking instanceof SiblingRanking.SeveralHomes) {
            return SEVERAL_HOMES;
        }
        return ranking instanceof SiblingRanking.NotDetermined ? NOT_DETERMINED : NONE_SUITABLE;
    }
}
