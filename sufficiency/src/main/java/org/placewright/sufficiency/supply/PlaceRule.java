package org.placewright.sufficiency.supply;

/** What may keep a child out of a place there is: a limit on whom a home may take, or on how many. */
public enum PlaceRule {
    /** The ages a home is registered for. */
    REGISTERED_AGES("Ages registered for", true),
    /** The needs a home is registered for. */
    REGISTERED_NEEDS("Needs registered for", true),
    /** The ages a home says it takes. */
    STATED_AGES("Ages the home takes", true),
    /** Whether a home says it takes boys, girls or both. */
    STATED_SEX("Sex the home takes", true),
    /** The ages a foster carer is approved for. */
    APPROVED_AGES("Ages approved for", true),
    /** Whether a foster carer is approved for boys, girls or both. */
    APPROVED_SEX("Sex approved for", true),
    /** How many children a foster carer is approved for, where the household has room for more. */
    APPROVED_NUMBER("Number approved for", false),
    /** The usual fostering limit, where no exemption is in force (Children Act 1989, Schedule 7). */
    USUAL_FOSTERING_LIMIT("Usual fostering limit", false),
    /** The most places a home of the kind may have, as planning or a commissioner would have it. */
    SIZE("Size limit", false),
    /** Places blocked: for matching, staffing, building work or another reason. */
    BLOCKED("Places blocked", false),
    /** How many children the staff there are can look after. */
    STAFFED("Places without staff", false);

    private final String label;
    private final boolean isOfChild;

    PlaceRule(String label, boolean isOfChild) {
        this.label = label;
        this.isOfChild = isOfChild;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether the rule depends on the child.
     *
     * @return true if it limits whom a home may take; false if it limits how many
     */
    public boolean isOfChild() {
        return isOfChild;
    }
}
