package org.placewright.interchange.postcode;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;

/**
 * Locates postcodes from a directory of every one of them.
 *
 * <p>A whole postcode is where the directory says. One that has no position there, or is not there at all, is at the
 * mean of the positions of its sector; where the directory knows none in the sector there is no answer, because the
 * postcode is then likely not a real one. A sector and a district are at the mean of the positions of their postcodes
 * in use, to the nearest metre; where none in use has a position, at that of those no longer in use, if they were kept.
 *
 * <p>A postcode takes twelve bytes of memory, and the whole United Kingdom, terminated postcodes included, some 33 MB.
 * An answer takes two binary searches and allocates nothing but itself. Immutable and safe to share between threads;
 * equal to another that holds the same postcodes.
 */
public final class PostcodeLocator implements Locator, AuthorityLocator {

    private final PostcodeTable table;
    private final long[] districtMeans;
    private final long[] sectorMeans;

    PostcodeLocator(PostcodeTable table) {
        this.table = table;
        this.districtMeans = new long[table.outwards.length];
        this.sectorMeans = new long[table.outwards.length * 10];
        for (int d = 0; d < table.outwards.length; d++) {
            findMeans(d);
        }
    }

    /**
     * Returns a locator that answers from the given postcodes.
     *
     * @param entries the postcodes, each once, in any order
     * @return the locator
     * @throws IllegalArgumentException if a postcode is given twice; it is not quoted
     */
    public static PostcodeLocator of(Iterable<PostcodeEntry> entries) {
        PostcodePacker packer = new PostcodePacker();
        entries.forEach(packer::add);
        return new PostcodeLocator(packer.table(row -> {
            throw new IllegalArgumentException(
                    "PostcodeLocator must have each postcode once. Maybe two directories were joined?");
        }));
    }

    private void findMeans(int district) {
        Mean ofDistrict = new Mean();
        Mean[] ofSectors = new Mean[10];
        Arrays.setAll(ofSectors, digit -> new Mean());
        for (int i = table.starts[district]; i < table.starts[district + 1]; i++) {
            long position = table.positions[i];
            if (PackedPosition.hasPoint(position)) {
                ofDistrict.add(position);
                ofSectors[PostcodeKey.sectorDigit(table.inwards[i])].add(position);
            }
        }
        districtMeans[district] = ofDistrict.position();
        for (int digit = 0; digit < 10; digit++) {
            sectorMeans[district * 10 + digit] = ofSectors[digit].position();
        }
    }

    @Override
    public Optional<GridPoint> locate(Postcode postcode) {
        long position = position(PostcodeKey.of(postcode));
        return PackedPosition.hasPoint(position) ? Optional.of(PackedPosition.point(position)) : Optional.empty();
    }

    private long position(long key) {
        int district = table.district(PostcodeKey.outwardOf(key));
        if (district < 0) {
            return 0;
        }
        int inward = PostcodeKey.inwardOf(key);
        if (inward == 0) {
            return districtMeans[district];
        }
        int index = table.index(district, inward);
        return index >= 0 && PackedPosition.hasPoint(table.positions[index])
                ? table.positions[index]
                : sectorMeans[district * 10 + PostcodeKey.sectorDigit(inward)];
    }

    @Override
    public Optional<AuthorityId> authorityOf(Postcode postcode) {
        int index = index(postcode);
        return index < 0 ? Optional.empty() : authority(index);
    }

    /**
     * Tells whether the directory has a postcode as one that is in use no longer.
     *
     * @param postcode a postcode of any precision
     * @return true if it is there and terminated; false for one that is not there, and for a sector or district
     */
    public boolean isTerminated(Postcode postcode) {
        int index = index(postcode);
        return index >= 0 && PackedPosition.isTerminated(table.positions[index]);
    }

    /** Returns where a whole postcode stands, or a number below 0; a sector or district is nowhere. */
    private int index(Postcode postcode) {
        long key = PostcodeKey.of(postcode);
        int district = table.district(PostcodeKey.outwardOf(key));
        return district < 0 ? -1 : table.index(district, PostcodeKey.inwardOf(key));
    }

    private Optional<AuthorityId> authority(int index) {
        int authority = table.authorities[index];
        return authority == 0 ? Optional.empty() : Optional.of(table.codes.get(authority - 1));
    }

    /**
     * Returns how many postcodes there are.
     *
     * @return the number of whole postcodes
     */
    public int size() {
        return table.size();
    }

    /**
     * Returns the postcodes, from which {@link #of} makes this locator again.
     *
     * @return the postcodes in order, made as they are asked for
     */
    public Stream<PostcodeEntry> entries() {
        return IntStream.range(0, table.outwards.length).boxed().flatMap(d -> IntStream.range(
                        table.starts[d], table.starts[d + 1])
                .mapToObj(index -> entry(table.outwards[d], index)));
    }

    private PostcodeEntry entry(int outward, int index) {
        return PostcodeEntry.unpacked(
                PostcodeKey.of(outward, table.inwards[index]), table.positions[index], authority(index));
    }

    PostcodeTable table() {
        return table;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostcodeLocator locator && table.isSameAs(locator.table);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(table.inwards) + Arrays.hashCode(table.positions);
    }

    /** Returns the number of postcodes only. */
    @Override
    public String toString() {
        return "PostcodeLocator[" + size() + " postcodes]";
    }

    /**
     * The mean of the positions in use, or, while there is none, of those no longer in use; kept in whole metres so
     * that their order does not matter.
     */
    private static final class Mean {

        private long east;
        private long north;
        private int count;
        private boolean inUse;

        void add(long position) {
            boolean terminated = PackedPosition.isTerminated(position);
            if (terminated && inUse) {
                return;
            }
            if (!terminated && !inUse) {
                inUse = true;
                east = 0;
                north = 0;
                count = 0;
            }
            east += PackedPosition.easting(position);
            north += PackedPosition.northing(position);
            count++;
        }

        long position() {
            if (count == 0) {
                return 0;
            }
            GridPoint mean =
                    new GridPoint((int) Math.round((double) east / count), (int) Math.round((double) north / count));
            return PackedPosition.of(Optional.of(mean), false);
        }
    }
}
