package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.id.AuthorityId;

/**
 * The arrays in which postcodes lie, twelve bytes for each.
 *
 * <p>The postcodes of district {@code d} are those from {@code starts[d]} to {@code starts[d + 1]}, in order; each has
 * an inward half, a {@link PackedPosition}, and the index of its authority plus one, or 0.
 */
final class PostcodeTable {

    final int[] outwards;
    final int[] starts;
    final char[] inwards;
    final long[] positions;
    final char[] authorities;
    final ImmutableList<AuthorityId> codes;

    PostcodeTable(
            int[] outwards,
            int[] starts,
            char[] inwards,
            long[] positions,
            char[] authorities,
            ImmutableList<AuthorityId> codes) {
        this.outwards = outwards;
        this.starts = starts;
        this.inwards = inwards;
        this.positions = positions;
        this.authorities = authorities;
        this.codes = codes;
    }

    int size() {
        return inwards.length;
    }

    /** Returns where a district stands, or a number below 0. */
    int district(int outward) {
        return Arrays.binarySearch(outwards, outward);
    }

    /** Returns where a whole postcode stands, or a number below 0. */
    int index(int district, int inward) {
        return Arrays.binarySearch(inwards, starts[district], starts[district + 1], (char) inward);
    }

    /** Tells whether the arrays are as they must be, for those that come from a file. */
    boolean isValid() {
        return codesAreInOrder() && districtsAreInOrder() && postcodesAreInOrder() && valuesAreInRange();
    }

    private boolean codesAreInOrder() {
        for (int i = 1; i < codes.size(); i++) {
            if (codes.get(i - 1).compareTo(codes.get(i)) >= 0) {
                return false;
            }
        }
        return codes.size() < Character.MAX_VALUE;
    }

    private boolean districtsAreInOrder() {
        PostcodeParser parser = new PostcodeParser();
        for (int d = 0; d < outwards.length; d++) {
            if (outwards[d] < 0
                    || outwards[d] >= PostcodeKey.OUTWARDS
                    || (d > 0 && outwards[d - 1] >= outwards[d])
                    || starts[d] >= starts[d + 1]
                    || !parser.isDistrict(outwards[d])) {
                return false;
            }
        }
        return starts[0] == 0 && starts[outwards.length] == size();
    }

    private boolean postcodesAreInOrder() {
        for (int d = 0; d < outwards.length; d++) {
            for (int i = starts[d]; i < starts[d + 1]; i++) {
                if (inwards[i] >= PostcodeKey.INWARDS
                        || PostcodeKey.precision(inwards[i]) != Precision.UNIT
                        || (i > starts[d] && inwards[i - 1] >= inwards[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean valuesAreInRange() {
        boolean[] used = new boolean[codes.size() + 1];
        for (int i = 0; i < size(); i++) {
            if (!PackedPosition.isValid(positions[i]) || authorities[i] > codes.size()) {
                return false;
            }
            used[authorities[i]] = true;
        }
        // No code is saved that no postcode has.
        return IntStream.rangeClosed(1, codes.size()).allMatch(code -> used[code]);
    }

    boolean isSameAs(PostcodeTable other) {
        return Arrays.equals(outwards, other.outwards)
                && Arrays.equals(starts, other.starts)
                && Arrays.equals(inwards, other.inwards)
                && Arrays.equals(positions, other.positions)
                && Arrays.equals(authorities, other.authorities)
                && codes.equals(other.codes);
    }
}
