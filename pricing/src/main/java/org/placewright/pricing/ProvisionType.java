package org.placewright.pricing;

/**
 * A type of provision, in the words of the regional price census, such as {@code Residential - Mainstream}.
 *
 * <p>The census words change between years and regions, so this is text and not a closed list. Runs of blanks count as
 * one. Ordered by text.
 *
 * @param label 1 to 100 printable characters
 */
public record ProvisionType(String label) implements Comparable<ProvisionType> {

    /** A place in a mainstream children's home. */
    public static final ProvisionType RESIDENTIAL_MAINSTREAM = new ProvisionType("Residential - Mainstream");

    /** A placement with a carer of an independent fostering agency. */
    public static final ProvisionType FOSTERING_INDEPENDENT = new ProvisionType("Fostering - Independent");

    /** A placement in supported accommodation. */
    public static final ProvisionType SUPPORTED_ACCOMMODATION = new ProvisionType("Supported Accommodation");

    /**
     * Makes runs of blanks one, and checks the length.
     *
     * @param label 1 to 100 printable characters
     * @throws IllegalArgumentException if the label is blank, too long or holds control characters
     */
    public ProvisionType {
        label = label.strip().replaceAll("\\h+", " ");
        if (label.isEmpty() || label.length() > 100 || label.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("ProvisionType label must have 1 to 100 printable characters");
        }
    }

    /**
     * Returns the type with the given label.
     *
     * @param label 1 to 100 printable characters
     * @return the type
     * @throws IllegalArgumentException if the label is blank, too long or holds control characters
     */
    public static ProvisionType of(String label) {
        return new ProvisionType(label);
    }

    @Override
    public int compareTo(ProvisionType other) {
        return label.compareTo(other.label);
    }

    @Override
    public String toString() {
        return label;
    }
}
