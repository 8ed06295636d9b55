package org.placewright.sufficiency.market;

import java.util.Locale;

/** What makes a home, or an owner, hard to replace. Places are usable places of the same kind of home. */
public enum ReplacementPart {
    /** Its places: so many, of the number from which it is hardest. */
    SIZE("size", "It has %d places; %d or more count most"),
    /** Its share of the places of the kind within reach: so many are its own, of so many. */
    SHARE("share", "Of the places of the kind within reach, %d of %d are its own"),
    /** How far the nearest alternatives are: so many metres to the last of them, of the metres within reach. */
    DISTANCE("distance", "Alternatives that could take as many are %d metres away, where %d are within reach"),
    /** What few others offer: so many places for its rarest need are its own, of so many within reach. */
    NEEDS("needs", "Of the places within reach for the need that fewest serve, %d of %d are its own"),
    /** Where its children could go: so many suitable vacant places of others within reach, for so many children. */
    SPARE("spare", "Others have %d suitable vacant places within reach for the %d children it has");

    private final String key;
    private final String statement;

    ReplacementPart(String key, String statement) {
        this.key = key;
        this.statement = statement;
    }

    /**
     * Returns the name by which explanations and tables know the part.
     *
     * @return a word in lower case
     */
    public String key() {
        return key;
    }

    String statement(long measured, long against) {
        if (this == DISTANCE && measured >= against) {
            return "Alternatives that could take as many are too few nearer than " + against
                    + " metres, where reach ends";
        }
        return String.format(Locale.ROOT, statement, measured, against);
    }
}
