package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.GroupSums;
import org.placewright.core.aggregate.Measure;
import org.placewright.core.aggregate.MeasureId;
import org.placewright.core.aggregate.MeasureSums;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.Observation;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.testkit.arbitrary.SumArbitraries;

/** However records are divided, ordered and merged, their sums are the same to the byte. */
class MergeableSumsPropertiesTest {

    record Records(SumSchema schema, List<Observation> observations) {

        MergeableSums sums() {
            return MergeableSums.zero(schema).addAll(observations);
        }
    }

    record Three(MergeableSums a, MergeableSums b, MergeableSums c) {}

    @Provide
    Arbitrary<Records> records() {
        return SumArbitraries.sumSchemas().flatMap(schema -> SumArbitraries.observations(schema)
                .list()
                .ofMaxSize(30)
                .map(observations -> new Records(schema, observations)));
    }

    @Provide
    Arbitrary<Three> three() {
        return SumArbitraries.sumSchemas().flatMap(schema -> {
            Arbitrary<MergeableSums> sums = SumArbitraries.mergeableSums(schema);
            return Combinators.combine(sums, sums, sums).as(Three::new);
        });
    }

    @Property
    void merging_is_associative_and_commutative_and_nothing_is_neutral(@ForAll("three") Three three) {
        MergeableSums a = three.a();
        MergeableSums b = three.b();
        MergeableSums c = three.c();

        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(b).merge(c).toBytes()).isEqualTo(a.merge(b.merge(c)).toBytes());
        assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
        assertThat(a.merge(b).toBytes()).isEqualTo(b.merge(a).toBytes());
        assertThat(a.merge(MergeableSums.zero(a.schema()))).isEqualTo(a);
        assertThat(MergeableSums.zero(a.schema()).merge(a).toBytes()).isEqualTo(a.toBytes());
    }

    @Property
    void any_partition_in_any_order_gives_the_same_bytes(
            @ForAll("records") Records records, @ForAll @IntRange(min = 1, max = 6) int parts, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(records.observations());
        Collections.shuffle(shuffled, random);
        List<MergeableSums> sums = new ArrayList<>(Collections.nCopies(parts, MergeableSums.zero(records.schema())));
        for (Observation observation : shuffled) {
            int part = random.nextInt(parts);
            sums.set(part, sums.get(part).add(observation));
        }
        byte[] whole = records.sums().toBytes();

        assertThat(mergedInAnyTree(sums, random).toBytes()).isEqualTo(whole);
        assertThat(shuffled.stream()
                        .collect(MergeableSums.collecting(records.schema()))
                        .toBytes())
                .isEqualTo(whole);
    }

    /** Merges two of what is left, again and again, and puts the result at either end. */
    private static MergeableSums mergedInAnyTree(List<MergeableSums> sums, Random random) {
        Deque<MergeableSums> left = new ArrayDeque<>(sums);
        while (left.size() > 1) {
            MergeableSums first = left.removeFirst();
            MergeableSums merged = first.merge(random.nextBoolean() ? left.removeFirst() : left.removeLast());
            if (random.nextBoolean()) {
                left.addFirst(merged);
            } else {
                left.addLast(merged);
            }
        }
        return left.getFirst();
    }

    @Property
    void sums_are_those_of_the_records_of_each_group(@ForAll("records") Records records) {
        MergeableSums sums = records.sums();
        for (Observation observation : records.observations()) {
            GroupKey key = observation.key();
            List<Observation> group = records.observations().stream()
                    .filter(other -> other.key().equals(key))
                    .toList();
            assertThat(sums.at(key).count()).isEqualTo(group.size());
            for (MeasureId id : records.schema().measureIds()) {
                assertThat(sums.at(key).measure(id)).isEqualTo(summed(group, id));
            }
        }
        assertThat(sums.groups().values().stream().mapToLong(GroupSums::count).sum())
                .isEqualTo(records.observations().size());
    }

    private static MeasureSums summed(List<Observation> group, MeasureId id) {
        List<BigInteger> values = group.stream()
                .filter(observation -> observation.values().containsKey(id))
                .map(observation -> BigInteger.valueOf(observation.values().get(id)))
                .toList();
        return new MeasureSums(
                values.size(),
                values.stream().reduce(BigInteger.ZERO, BigInteger::add),
                values.stream().map(value -> value.multiply(value)).reduce(BigInteger.ZERO, BigInteger::add));
    }

    @Property
    void rolling_up_and_merging_change_places(@ForAll("three") Three three, @ForAll Random random) {
        ImmutableList<DimensionId> kept = three.a().schema().dimensionIds().stream()
                .filter(id -> random.nextBoolean())
                .collect(ImmutableList.toImmutableList());

        assertThat(three.a().merge(three.b()).rolledUpTo(kept))
                .isEqualTo(three.a().rolledUpTo(kept).merge(three.b().rolledUpTo(kept)));
        assertThat(three.a().rolledUpTo(kept).rolledUpTo(ImmutableList.of()))
                .isEqualTo(three.a().rolledUpTo(ImmutableList.of()));
    }

    @Property
    void sums_of_another_schema_are_refused(@ForAll MergeableSums one, @ForAll MergeableSums other) {
        String hash = one.schema().hash().value();
        String unlike = other.schema().hash().value();
        if (one.schema().equals(other.schema())) {
            assertThat(hash).isEqualTo(unlike);
            assertThat(one.merge(other).schema()).isEqualTo(one.schema());
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.merge(other))
                    .withMessageContaining(hash)
                    .withMessageContaining(unlike);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MergeableSums.fromBytes(one.schema(), other.toBytes()))
                    .withMessageContaining(hash)
                    .withMessageContaining(unlike);
        }
    }

    @Property
    void any_change_of_a_schema_is_another_schema_but_the_order_is_none(@ForAll SumSchema schema) {
        Measure extra = new Measure(MeasureId.of("extra"), 0, "number");

        assertThat(schema.withMeasures(Iterables.concat(schema.measures(), ImmutableList.of(extra)))
                        .hash())
                .isNotEqualTo(schema.hash());
        assertThat(schema.withSubject(schema.subject() + "!").hash()).isNotEqualTo(schema.hash());
        assertThat(SumSchema.builder()
                        .subject(schema.subject())
                        .measures(schema.measures().descendingSet())
                        .dimensions(schema.dimensions().descendingSet())
                        .build()
                        .hash())
                .isEqualTo(schema.hash());
    }

    @Property
    void bytes_are_read_back(@ForAll MergeableSums sums) {
        byte[] bytes = sums.toBytes();
        MergeableSums read = MergeableSums.fromBytes(sums.schema(), bytes);

        assertThat(read).isEqualTo(sums).hasSameHashCodeAs(sums);
        assertThat(read.toBytes()).isEqualTo(bytes);
    }

    @Property
    void damaged_bytes_are_refused_and_not_quoted(@ForAll MergeableSums sums, @ForAll Random random) {
        byte[] bytes = sums.toBytes();
        byte[] damaged = bytes.clone();
        damaged[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));

        for (byte[] wrong : List.of(damaged, cut)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MergeableSums.fromBytes(sums.schema(), wrong))
                    .withMessageContaining("Maybe")
                    .withNoCause()
                    .satisfies(refusal -> assertThat(refusal.getMessage().replaceAll("at byte \\d+", ""))
                            .doesNotContainPattern("\\d{4}"));
        }
    }

    @Provide
    Arbitrary<byte[]> anything() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    }

    @Property
    void any_other_bytes_are_refused(@ForAll SumSchema schema, @ForAll("anything") byte[] bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> MergeableSums.fromBytes(schema, bytes));
    }

    @Property
    void nothing_that_is_summed_is_printed(@ForAll("records") Records records) {
        MergeableSums sums = records.sums();

        assertThat(sums)
                .hasToString("MergeableSums[schema=" + records.schema().hash() + ", groups="
                        + sums.groups().size() + "]");
        assertThat(records.observations())
                .allMatch(observation -> observation.toString().equals("Observation[...]"));
    }
}
