package org.placewright.interchange.postcode;

import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;

/**
 * Postcodes as numbers: each of any precision has its own, and their order is that of the postcodes.
 *
 * <p>The outward half counts in base 37 (nothing, ten digits, 26 letters) over four places; the inward half is 0 for a
 * district, and for every sector digit come the sector itself and then its 20 times 20 last letters.
 */
final class PostcodeKey {

    /** The number of what is no postcode. */
    static final long NONE = -1;

    /** How many outward halves could be written. */
    static final int OUTWARDS = 37 * 37 * 37 * 37;

    /** How many inward halves there are, none among them. */
    static final int INWARDS = 1 + 10 * (1 + 20 * 20);

    private static final int SECTOR_SIZE = 1 + 20 * 20;
    private static final String LAST_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int LONGEST_OUTWARD = 4;

    private PostcodeKey() {}

    /** Returns the number of a postcode. */
    static long of(Postcode postcode) {
        String text = postcode.text();
        int space = text.indexOf(' ');
        return space < 0
                ? (long) outward(text, text.length()) * INWARDS
                : (long) outward(text, space) * INWARDS + inward(text, space + 1);
    }

    /** Returns the postcode with a number. */
    static Postcode postcode(long key) {
        StringBuilder text = new StringBuilder(8);
        int outward = outwardOf(key);
        for (int place = OUTWARDS / 37; place > 0; place /= 37) {
            int symbol = outward / place % 37;
            if (symbol > 0) {
                text.append((char) (symbol <= 10 ? '0' + symbol - 1 : 'A' + symbol - 11));
            }
        }
        int inward = inwardOf(key);
        if (inward > 0) {
            text.append(' ').append(sectorDigit(inward));
            int letters = (inward - 1) % SECTOR_SIZE;
            if (letters > 0) {
                text.append(LAST_LETTERS.charAt((letters - 1) / 20)).append(LAST_LETTERS.charAt((letters - 1) % 20));
            }
        }
        return new Postcode(text.toString());
    }

    /** Returns the number put together from two halves. */
    static long of(int outward, int inward) {
        return (long) outward * INWARDS + inward;
    }

    static int outwardOf(long key) {
        return (int) (key / INWARDS);
    }

    static int inwardOf(long key) {
        return (int) (key % INWARDS);
    }

    /** Returns the sector digit of an inward half that has one. */
    static int sectorDigit(int inward) {
        return (inward - 1) / SECTOR_SIZE;
    }

    /** Tells how much of a postcode an inward half leaves. */
    static Precision precision(int inward) {
        if (inward == 0) {
            return Precision.DISTRICT;
        }
        return (inward - 1) % SECTOR_SIZE == 0 ? Precision.SECTOR : Precision.UNIT;
    }

    /** Returns the outward half that the first characters of a text are, which must be upper-case letters or digits. */
    static int outward(String text, int length) {
        int outward = 0;
        for (int i = 0; i < LONGEST_OUTWARD; i++) {
            outward = outward * 37 + (i < length ? symbol(text.charAt(i)) : 0);
        }
        return outward;
    }

    /**
     * Returns the inward half at a place of a text: a digit, and two letters unless the text ends; -1 if it is none.
     */
    static int inward(String text, int from) {
        int digit = text.charAt(from) - '0';
        if (digit < 0 || digit > 9) {
            return -1;
        }
        int sector = 1 + digit * SECTOR_SIZE;
        if (text.length() == from + 1) {
            return sector;
        }
        int first = LAST_LETTERS.indexOf(text.charAt(from + 1));
        int second = LAST_LETTERS.indexOf(text.charAt(from + 2));
        return first < 0 || second < 0 ? -1 : sector + 1 + 20 * first + second;
    }

    private static int symbol(char letterOrDigit) {
        return letterOrDigit <= '9' ? letterOrDigit - '0' + 1 : letterOrDigit - 'A' + 11;
    }
}
