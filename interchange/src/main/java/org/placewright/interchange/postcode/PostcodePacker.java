package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.placewright.core.id.AuthorityId;

/** Gathers postcodes in the order they come in, and packs them in their own. */
final class PostcodePacker {

    /** The most postcodes that can be packed: the number of a row and that of a postcode share one long. */
    static final int MOST = 1 << 28;

    /** The most authorities that can be told apart. */
    static final int MOST_AUTHORITIES = Character.MAX_VALUE - 1;

    private static final int ROW_BITS = 30;

    private long[] keysAndRows = new long[1024];
    private long[] positions = new long[1024];
    private char[] authorities = new char[1024];
    private int size;
    private final Map<AuthorityId, Integer> indices = new LinkedHashMap<>();
    private final List<AuthorityId> codes = new ArrayList<>();

    int size() {
        return size;
    }

    void add(PostcodeEntry entry) {
        add(
                PostcodeKey.of(entry.postcode()),
                PackedPosition.of(entry.point(), entry.terminated()),
                entry.authority().map(this::indexOf).orElse(0));
    }

    /** Adds a postcode; the authority is one that {@link #indexOf} gave, or 0. */
    void add(long key, long position, int authority) {
        if (size == keysAndRows.length) {
            int more = Math.min(MOST, size + (size >> 1));
            keysAndRows = Arrays.copyOf(keysAndRows, more);
            positions = Arrays.copyOf(positions, more);
            authorities = Arrays.copyOf(authorities, more);
        }
        keysAndRows[size] = key << ROW_BITS | size;
        positions[size] = position;
        authorities[size++] = (char) authority;
    }

    /** Returns the index of an authority, counted from 1. */
    int indexOf(AuthorityId authority) {
        return indices.computeIfAbsent(authority, code -> {
            codes.add(code);
            return codes.size();
        });
    }

    /** Returns the authority of an index; 0 is none. */
    Optional<AuthorityId> authority(int index) {
        return index == 0 ? Optional.empty() : Optional.of(codes.get(index - 1));
    }

    /** Tells whether one more authority can be told apart. */
    boolean canHold(AuthorityId authority) {
        return codes.size() < MOST_AUTHORITIES || indices.containsKey(authority);
    }

    /**
     * Returns the packed postcodes. Of several rows with one postcode the first counts.
     *
     * @param repeated takes the rows left out for that, counted from 0, in the order of their postcodes
     */
    PostcodeTable table(IntConsumer repeated) {
        Arrays.sort(keysAndRows, 0, size);
        int distinct = withoutRepeats(repeated);
        char[] codeIndices = inOrderOfCodes(distinct);
        char[] inwards = new char[distinct];
        long[] sortedPositions = new long[distinct];
        char[] sortedAuthorities = new char[distinct];
        int[] outwards = new int[distinct];
        int[] starts = new int[distinct + 1];
        int districts = 0;
        for (int i = 0; i < distinct; i++) {
            long key = keysAndRows[i] >>> ROW_BITS;
            int row = row(i);
            int outward = PostcodeKey.outwardOf(key);
            if (districts == 0 || outwards[districts - 1] != outward) {
                outwards[districts] = outward;
                starts[districts++] = i;
            }
            inwards[i] = (char) PostcodeKey.inwardOf(key);
            sortedPositions[i] = positions[row];
            sortedAuthorities[i] = codeIndices[authorities[row]];
        }
        starts[districts] = distinct;
        return new PostcodeTable(
                Arrays.copyOf(outwards, districts),
                Arrays.copyOf(starts, districts + 1),
                inwards,
                sortedPositions,
                sortedAuthorities,
                usedCodes(codeIndices));
    }

    private int row(int index) {
        return (int) (keysAndRows[index] & ((1L << ROW_BITS) - 1));
    }

    private int withoutRepeats(IntConsumer repeated) {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct > 0 && keysAndRows[distinct - 1] >>> ROW_BITS == keysAndRows[i] >>> ROW_BITS) {
                repeated.accept(row(i));
            } else {
                keysAndRows[distinct++] = keysAndRows[i];
            }
        }
        return distinct;
    }

    /** Returns for each index of an authority the one it has when those in use are in order; 0 stays 0. */
    private char[] inOrderOfCodes(int distinct) {
        boolean[] used = new boolean[codes.size() + 1];
        for (int i = 0; i < distinct; i++) {
            used[authorities[row(i)]] = true;
        }
        char[] indicesInOrder = new char[codes.size() + 1];
        int next = 1;
        for (AuthorityId code : Ordering.natural().sortedCopy(codes)) {
            int index = indexOf(code);
            if (used[index]) {
                indicesInOrder[index] = (char) next++;
            }
        }
        return indicesInOrder;
    }

    private ImmutableList<AuthorityId> usedCodes(char[] indicesInOrder) {
        return codes.stream()
                .filter(code -> indicesInOrder[indexOf(code)] > 0)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
