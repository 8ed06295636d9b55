package org.placewright.core.id;

/**
 * Names a referral in the system that made it. It is printed, so it must not be made from the identifier of the child.
 *
 * <p>Ordered by its text.
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
public record ReferralId(String value) implements Comparable<ReferralId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public ReferralId {
        IdentifierText.check("ReferralId", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static ReferralId of(String value) {
        return new ReferralId(value);
    }

    @Override
    public int compareTo(ReferralId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
