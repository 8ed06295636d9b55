package org.placewright.core.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The form in which sums are exchanged; {@link MergeableSums#toBytes} says what it is. */
final class SumsForm {

    private static final int MAGIC = 0x50574D53;
    private static final int VERSION = 1;
    private static final int HASH_BYTES = 32;
    private static final int HEADER_BYTES = Integer.BYTES + 1 + HASH_BYTES + Integer.BYTES;

    private SumsForm() {}

    static byte[] write(MergeableSums sums) {
        ByteArrayDataOutput out = ByteStreams.newDataOutput();
        out.writeInt(MAGIC);
        out.writeByte(VERSION);
        out.write(hex().decode(sums.schema().hash().value()));
        out.writeInt(sums.groups().size());
        sums.groups().forEach((key, group) -> {
            for (Dimension dimension : sums.schema().dimensions()) {
                out.writeInt(
                        dimension.categories().asList().indexOf(key.categories().get(dimension.id())));
            }
            out.writeLong(group.count());
            group.measures().values().forEach(measure -> {
                out.writeLong(measure.count());
                write(measure.sum(), out);
                write(measure.sumOfSquares(), out);
            });
        });
        byte[] body = out.toByteArray();
        byte[] all = Arrays.copyOf(body, body.length + HASH_BYTES);
        System.arraycopy(digest(body, body.length), 0, all, body.length, HASH_BYTES);
        return all;
    }

    private static void write(BigInteger sum, ByteArrayDataOutput out) {
        byte[] shortest = sum.toByteArray();
        out.writeByte(shortest.length);
        out.write(shortest);
    }

    static MergeableSums read(SumSchema schema, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        require(bytes.length >= HEADER_BYTES + HASH_BYTES, in);
        if (in.getInt() != MAGIC) {
            throw new IllegalArgumentException(
                    "The bytes are not sums. Maybe they are another file, or packed or encoded?");
        }
        int version = Byte.toUnsignedInt(in.get());
        if (version != VERSION) {
            throw new IllegalArgumentException("The bytes are sums of version " + version + ", but only version "
                    + VERSION + " can be read. Maybe a newer release can?");
        }
        int body = bytes.length - HASH_BYTES;
        require(Arrays.equals(digest(bytes, body), Arrays.copyOfRange(bytes, body, bytes.length)), in);
        byte[] hash = new byte[HASH_BYTES];
        in.get(hash);
        schema.requireSame(SchemaHash.of(hex().encode(hash)));
        in.limit(body);
        MergeableSums sums = new MergeableSums(schema, readGroups(schema, in));
        // Refuses all but the one form there is: sums longer than need be, groups in another order, bytes left over.
        require(Arrays.equals(write(sums), bytes), in);
        return sums;
    }

    private static ImmutableSortedMap<GroupKey, GroupSums> readGroups(SumSchema schema, ByteBuffer in) {
        ImmutableList<ImmutableList<Category>> categories = schema.dimensions().stream()
                .map(dimension -> dimension.categories().asList())
                .collect(ImmutableList.toImmutableList());
        int count = in.getInt();
        NavigableMap<GroupKey, GroupSums> groups = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            ImmutableSortedMap.Builder<DimensionId, Category> key = ImmutableSortedMap.naturalOrder();
            int dimension = 0;
            for (DimensionId id : schema.dimensionIds()) {
                key.put(id, readCategory(categories.get(dimension++), in));
            }
            long records = readLong(in);
            ImmutableSortedMap.Builder<MeasureId, MeasureSums> measures = ImmutableSortedMap.naturalOrder();
            for (MeasureId id : schema.measureIds()) {
                measures.put(id, new MeasureSums(readLong(in), readSum(in), readSum(in)));
            }
            groups.put(new GroupKey(key.buildOrThrow()), new GroupSums(records, measures.buildOrThrow()));
        }
        return ImmutableSortedMap.copyOf(groups);
    }

    private static Category readCategory(ImmutableList<Category> categories, ByteBuffer in) {
        require(in.remaining() >= Integer.BYTES, in);
        int index = in.getInt();
        require(index >= 0 && index < categories.size(), in);
        return categories.get(index);
    }

    private static long readLong(ByteBuffer in) {
        require(in.remaining() >= Long.BYTES, in);
        return in.getLong();
    }

    private static BigInteger readSum(ByteBuffer in) {
        require(in.hasRemaining(), in);
        int length = in.get();
        require(length >= 1 && length <= in.remaining(), in);
        byte[] sum = new byte[length];
        in.get(sum);
        return new BigInteger(sum);
    }

    private static void require(boolean held, ByteBuffer in) {
        if (!held) {
            throw new IllegalArgumentException("The bytes of sums are damaged or cut short; found at byte "
                    + in.position() + ". Maybe have them sent again?");
        }
    }

    private static byte[] digest(byte[] bytes, int length) {
        return Hashing.sha256().hashBytes(bytes, 0, length).asBytes();
    }

    private static BaseEncoding hex() {
        return BaseEncoding.base16().lowerCase();
    }
}
