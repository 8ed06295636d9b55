package org.placewright.interchange.postcode;

import java.util.BitSet;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;

/**
 * Reads whole postcodes from texts as {@link Postcode#parse} does, fast where many have the same outward half: what
 * outward halves are is asked of {@link Postcode} once for each. For one reading; not safe to share.
 */
final class PostcodeParser {

    private static final int SHORTEST = 5;
    private static final int INWARD = 3;

    private final BitSet known = new BitSet(PostcodeKey.OUTWARDS);
    private final BitSet district = new BitSet(PostcodeKey.OUTWARDS);

    /** Returns the number of the whole postcode a text is, or {@link PostcodeKey#NONE}. */
    long parse(String text) {
        int from = text.length() - INWARD;
        int length = from;
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        if (text.length() < SHORTEST || length < 2 || length > 4 || !isPlain(text, length)) {
            return parsedSlowly(text);
        }
        int inward = PostcodeKey.inward(text, from);
        int outward = PostcodeKey.outward(text, length);
        return inward > 0 && isDistrict(outward) ? PostcodeKey.of(outward, inward) : parsedSlowly(text);
    }

    private static long parsedSlowly(String text) {
        return Postcode.parse(text)
                .filter(postcode -> postcode.precision() == Precision.UNIT)
                .map(PostcodeKey::of)
                .orElse(PostcodeKey.NONE);
    }

    private static boolean isPlain(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'A' && c <= 'Z';
            if (!digit && !letter) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether an outward half is that of a postcode. */
    boolean isDistrict(int outward) {
        if (!known.get(outward)) {
            known.set(outward);
            district.set(outward, isDistrictText(outward));
        }
        return district.get(outward);
    }

    private static boolean isDistrictText(int outward) {
        try {
            return PostcodeKey.outwardOf(PostcodeKey.of(PostcodeKey.postcode(PostcodeKey.of(outward, 0)))) == outward;
        } catch (IllegalArgumentException e) {
            // The postcode's own form decides; the slow way then says so once more.
            return false;
        }
    }
}
