package org.placewright.core.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergeableSumsTest {

    private static final Measure FEE = new Measure(MeasureId.of("fee"), 2, "GBP a week");
    private static final Measure MILES = new Measure(MeasureId.of("miles"), 1, "miles from home");
    private static final SumSchema SCHEMA = SumSchema.builder()
            .subject("a placement")
            .addMeasures(FEE, MILES)
            .addDimensions(Dimension.of("area", "N", "S"), Dimension.of("age", "0-9", "10-17"))
            .build();
    private static final GroupKey NORTH_YOUNG = GroupKey.ALL.with("area", "N").with("age", "0-9");
    private static final GroupKey NORTH_OLDER = NORTH_YOUNG.with("age", "10-17");
    private static final GroupKey SOUTH_YOUNG = NORTH_YOUNG.with("area", "S");

    private static Observation observation(GroupKey key, long fee, long miles) {
        return new Observation(key, ImmutableSortedMap.of(FEE.id(), fee, MILES.id(), miles));
    }

    private static final ImmutableList<Observation> RECORDS = ImmutableList.of(
            observation(NORTH_YOUNG, 100, 7),
            observation(NORTH_YOUNG, -300, 9),
            observation(SOUTH_YOUNG, 250, 0),
            Observation.of(NORTH_OLDER),
            Observation.of(NORTH_OLDER, FEE.id(), 40));
    private static final MergeableSums SUMS = MergeableSums.zero(SCHEMA).addAll(RECORDS);

    @Test
    void counts_and_sums_by_group() {
        GroupSums young = SUMS.at(NORTH_YOUNG);
        assertThat(young.count()).isEqualTo(2);
        assertThat(young.measure(FEE.id()))
                .isEqualTo(new MeasureSums(2, BigInteger.valueOf(-200), BigInteger.valueOf(100_000)));
        assertThat(SUMS.at(NORTH_OLDER).count()).isEqualTo(2);
        assertThat(SUMS.at(NORTH_OLDER).measure(FEE.id())).isEqualTo(MeasureSums.of(40));
        assertThat(SUMS.at(NORTH_OLDER).measure(MILES.id())).isEqualTo(MeasureSums.ZERO);
        assertThat(SUMS.groups().keySet()).containsExactly(NORTH_YOUNG, SOUTH_YOUNG, NORTH_OLDER);
    }

    @Test
    void has_nothing_where_there_is_no_record() {
        GroupSums none = SUMS.at(NORTH_OLDER.with("area", "S"));

        assertThat(none.count()).isZero();
        assertThat(none.measures().values()).containsOnly(MeasureSums.ZERO).hasSize(2);
        assertThat(MergeableSums.zero(SCHEMA).groups()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.measure(MeasureId.of("age")))
                .withMessage("The schema has no measure age. Maybe one of [fee, miles]?");
    }

    @Test
    void adds_one_by_one_many_at_once_and_from_a_stream_alike() {
        MergeableSums one = MergeableSums.zero(SCHEMA);
        for (Observation observation : RECORDS) {
            one = one.add(observation);
        }

        assertThat(one).isEqualTo(SUMS);
        assertThat(RECORDS.stream().collect(MergeableSums.collecting(SCHEMA))).isEqualTo(SUMS);
        assertThat(RECORDS.parallelStream().collect(MergeableSums.collecting(SCHEMA)))
                .isEqualTo(SUMS);
    }

    @Test
    void refuses_a_record_of_another_schema_before_the_next_is_drawn() {
        List<Observation> drawn = new ArrayList<>();
        Stream<Observation> records = Stream.of(Observation.of(GroupKey.ALL), observation(NORTH_YOUNG, 1, 1))
                .peek(drawn::add);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> records.collect(MergeableSums.collecting(SCHEMA)))
                .withMessage("GroupKey must name the dimensions [age, area] but names []");
        assertThat(drawn).hasSize(1);
    }

    @Test
    void merges_what_has_the_same_schema_and_names_both_where_they_differ() {
        SumSchema other = SCHEMA.withSubject("a child");

        assertThat(SUMS.merge(SUMS).at(SOUTH_YOUNG).measure(FEE.id()).sum()).isEqualTo(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.merge(MergeableSums.zero(other)))
                .withMessage("Sums of different schemas must not be merged: " + SCHEMA.hash() + " and " + other.hash()
                        + ". Maybe one side has other categories, decimals or meanings?");
    }

    @Test
    void rolls_up_to_fewer_dimensions() {
        MergeableSums byArea = SUMS.rolledUpTo(ImmutableList.of(DimensionId.of("area")));

        assertThat(byArea.schema().dimensions()).containsExactly(Dimension.of("area", "N", "S"));
        assertThat(byArea.at(GroupKey.ALL.with("area", "N")).count()).isEqualTo(4);
        assertThat(SUMS.rolledUpTo(ImmutableList.of())
                        .at(GroupKey.ALL)
                        .measure(FEE.id())
                        .sum())
                .isEqualTo(90);
        assertThat(SUMS.rolledUpTo(SCHEMA.dimensionIds())).isEqualTo(SUMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.rolledUpTo(ImmutableList.of(DimensionId.of("sex"))))
                .withMessage("The dimensions kept must be some of [age, area] but were [sex]");
    }

    @Test
    void refuses_records_of_another_schema_without_quoting_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.add(Observation.of(GroupKey.ALL)))
                .withMessage("GroupKey must name the dimensions [age, area] but names []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.at(NORTH_YOUNG.with("area", "Smith")))
                .withMessageContaining("not in dimension area")
                .withMessageContaining("Maybe")
                .withMessageNotContaining("Smith");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMS.add(Observation.of(NORTH_YOUNG, MeasureId.of("kilometres"), 12_345)))
                .withMessage("Observation values must be of the measures [fee, miles] but are of [kilometres]");
    }

    @Test
    void is_made_of_groups_that_fit_the_schema() {
        GroupSums lacking = new GroupSums(1, ImmutableSortedMap.of(FEE.id(), MeasureSums.of(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MergeableSums(SCHEMA, ImmutableSortedMap.of(NORTH_YOUNG, lacking)))
                .withMessage("MergeableSums groups must have the measures [fee, miles] but have [fee]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MergeableSums(SCHEMA, ImmutableSortedMap.of(NORTH_YOUNG, GroupSums.zero(SCHEMA))))
                .withMessageContaining("at least one record each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MergeableSums(SCHEMA, ImmutableSortedMap.of(GroupKey.ALL, lacking)))
                .withMessageContaining("GroupKey must name the dimensions");
    }

    @Test
    void has_groups_with_no_more_values_than_records() {
        ImmutableSortedMap<MeasureId, MeasureSums> one = ImmutableSortedMap.of(FEE.id(), MeasureSums.of(5));

        assertThat(new GroupSums(1, one).measures()).isEqualTo(one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupSums(0, one))
                .withMessageEndingWith("but fee has more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupSums(-1, ImmutableSortedMap.of()))
                .withMessage("GroupSums count must not be negative");
    }

    @Test
    void does_not_depend_on_the_order_of_the_maps_it_is_given() {
        Comparator<GroupKey> backwards = Comparator.reverseOrder();
        Comparator<MeasureId> measuresBackwards = Comparator.reverseOrder();
        MergeableSums turned = new MergeableSums(
                SCHEMA,
                SUMS.groups().entrySet().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                backwards,
                                entry -> entry.getKey(),
                                entry -> new GroupSums(
                                        entry.getValue().count(),
                                        ImmutableSortedMap.copyOf(
                                                entry.getValue().measures(), measuresBackwards)))));

        assertThat(turned.toBytes()).isEqualTo(SUMS.toBytes());
        assertThat(new GroupKey(ImmutableSortedMap.copyOf(NORTH_YOUNG.categories(), Comparator.reverseOrder())))
                .hasToString("{age=0-9, area=N}")
                .isEqualByComparingTo(NORTH_YOUNG);
        assertThat(new Observation(
                                NORTH_YOUNG,
                                ImmutableSortedMap.copyOf(RECORDS.get(0).values(), measuresBackwards))
                        .values()
                        .firstKey())
                .isEqualTo(FEE.id());
    }

    @Test
    void never_overflows_in_silence() {
        MergeableSums extremes = Stream.of(Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE)
                .map(value -> Observation.of(NORTH_YOUNG, FEE.id(), value))
                .collect(MergeableSums.collecting(SCHEMA));
        MeasureSums sums = extremes.at(NORTH_YOUNG).measure(FEE.id());
        BigInteger least = BigInteger.valueOf(Long.MIN_VALUE);
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);

        assertThat(sums.sum()).isEqualTo(least.add(least).add(most));
        assertThat(sums.sumOfSquares()).isEqualTo(least.pow(2).shiftLeft(1).add(most.pow(2)));
        assertThat(MergeableSums.fromBytes(SCHEMA, extremes.toBytes())).isEqualTo(extremes);
    }

    @Test
    void refuses_more_records_than_can_be_counted() {
        SumSchema counted = SumSchema.builder().subject("a child").build();
        MergeableSums all = new MergeableSums(
                counted, ImmutableSortedMap.of(GroupKey.ALL, new GroupSums(Long.MAX_VALUE, ImmutableSortedMap.of())));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> all.add(Observation.of(GroupKey.ALL)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> all.merge(all));
        MeasureSums zeros = new MeasureSums(Long.MAX_VALUE, BigInteger.ZERO, BigInteger.ZERO);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> zeros.plus(MeasureSums.of(0)));
    }

    @Test
    void holds_the_largest_sums_there_can_be() {
        BigInteger count = BigInteger.valueOf(Long.MAX_VALUE);
        MeasureSums largest =
                new MeasureSums(Long.MAX_VALUE, count.shiftLeft(63).negate(), count.shiftLeft(126));
        MergeableSums sums = new MergeableSums(
                SCHEMA,
                ImmutableSortedMap.of(
                        NORTH_YOUNG,
                        new GroupSums(Long.MAX_VALUE, ImmutableSortedMap.of(FEE.id(), largest, MILES.id(), largest))));

        assertThat(MergeableSums.fromBytes(SCHEMA, sums.toBytes())).isEqualTo(sums);
    }

    @Test
    void holds_only_sums_that_whole_numbers_can_have() {
        assertThat(sums(2, 3, 5)).isEqualTo(MeasureSums.of(1).plus(MeasureSums.of(2)));
        assertThat(sums(2, 4, 8)).isEqualTo(MeasureSums.of(2).plus(MeasureSums.of(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sums(-1, 0, 0))
                .withMessage("MeasureSums count must not be negative");
        // None counted; the squares too small for the sum; a sum above its squares; odd and even; squares too large.
        for (long[] wrong : new long[][] {{0, 0, 2}, {0, 2, 2}, {2, 4, 6}, {10, 3, 1}, {2, 3, 6}, {5, 0, -2}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sums(wrong[0], wrong[1], wrong[2]))
                    .withMessageStartingWith("MeasureSums must be the sum and the sum of squares of");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasureSums(
                        1, BigInteger.ZERO, BigInteger.ONE.shiftLeft(126).add(BigInteger.TWO)));
    }

    private static MeasureSums sums(long count, long sum, long squares) {
        return new MeasureSums(count, BigInteger.valueOf(sum), BigInteger.valueOf(squares));
    }

    // Of 2, 4, 4, 4, 5, 5, 7, 9 the mean is 5 and the sum of squared deviations 32.
    @Test
    void gives_mean_and_variance_rounded_once() {
        MeasureSums miles = Stream.of(20L, 40L, 40L, 40L, 50L, 50L, 70L, 90L)
                .map(MeasureSums::of)
                .reduce(MeasureSums.ZERO, MeasureSums::plus);

        assertThat(MILES.mean(miles, 1, RoundingMode.HALF_UP))
                .hasValueSatisfying(mean -> assertThat(mean).isEqualTo("5.0"));
        assertThat(MILES.variance(miles, 4, RoundingMode.HALF_UP))
                .hasValueSatisfying(variance -> assertThat(variance).isEqualTo("4.5714"));
        assertThat(FEE.variance(miles, 6, RoundingMode.HALF_UP))
                .hasValueSatisfying(variance -> assertThat(variance).isEqualTo("0.045714"));
        assertThat(MILES.mean(MeasureSums.ZERO, 1, RoundingMode.HALF_UP)).isEmpty();
        assertThat(MILES.variance(MeasureSums.of(20), 1, RoundingMode.HALF_UP)).isEmpty();
        assertThat(MILES.variance(MeasureSums.of(20).plus(MeasureSums.of(20)), 0, RoundingMode.UNNECESSARY))
                .hasValueSatisfying(variance -> assertThat(variance).isZero());
    }

    @Test
    void has_the_bytes_it_always_had() {
        SumSchema small = SumSchema.builder()
                .subject("a child")
                .addMeasure(FEE)
                .addDimension(Dimension.of("area", "N", "S"))
                .build();
        MergeableSums one =
                MergeableSums.zero(small).add(Observation.of(GroupKey.ALL.with("area", "S"), FEE.id(), -300));
        String body = "50574d5301" + small.hash() + "00000001" + "00000001" + "0000000000000001" + "0000000000000001"
                + "02fed4" + "03015f90";
        String digest = Hashing.sha256()
                .hashBytes(BaseEncoding.base16().lowerCase().decode(body))
                .toString();

        assertThat(BaseEncoding.base16().lowerCase().encode(one.toBytes())).isEqualTo(body + digest);
    }

    @Test
    void reads_what_it_wrote() {
        assertThat(MergeableSums.fromBytes(SCHEMA, SUMS.toBytes())).isEqualTo(SUMS);
        assertThat(MergeableSums.fromBytes(SCHEMA, MergeableSums.zero(SCHEMA).toBytes()))
                .isEqualTo(MergeableSums.zero(SCHEMA));
    }

    @Test
    void refuses_other_files_versions_and_schemas() {
        byte[] bytes = SUMS.toBytes();
        byte[] other = bytes.clone();
        other[0] = 'X';
        byte[] newer = bytes.clone();
        newer[4] = (byte) 200;
        SumSchema unlike = SCHEMA.withSubject("a child");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergeableSums.fromBytes(SCHEMA, other))
                .withMessageContaining("not sums");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergeableSums.fromBytes(SCHEMA, newer))
                .withMessageContaining("version 200, but only version 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergeableSums.fromBytes(unlike, bytes))
                .withMessageContaining(unlike.hash().value())
                .withMessageContaining(SCHEMA.hash().value());
    }

    @Test
    void refuses_every_shorter_form_and_every_flipped_bit() {
        byte[] bytes = SUMS.toBytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] shorter = Arrays.copyOf(bytes, i);
            byte[] damaged = bytes.clone();
            damaged[i] ^= (byte) (1 << (i % 8));
            assertThatIllegalArgumentException().isThrownBy(() -> MergeableSums.fromBytes(SCHEMA, shorter));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MergeableSums.fromBytes(SCHEMA, damaged))
                    .withMessageMatching(
                            i < 5 ? ".*(not sums|of version).*" : "The bytes of sums are damaged or cut short.*");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergeableSums.fromBytes(SCHEMA, Arrays.copyOf(bytes, bytes.length + 1)))
                .withMessageStartingWith("The bytes of sums are damaged or cut short; found at byte ");
    }

    /** Bytes whose digest is right but whose contents nobody wrote. */
    private static byte[] signed(String groups) {
        byte[] body = BaseEncoding.base16().lowerCase().decode("50574d5301" + CHILDREN.hash() + groups);
        byte[] all = Arrays.copyOf(body, body.length + 32);
        System.arraycopy(Hashing.sha256().hashBytes(body).asBytes(), 0, all, body.length, 32);
        return all;
    }

    private static final SumSchema CHILDREN = SumSchema.builder()
            .subject("a child")
            .addMeasure(FEE)
            .addDimension(Dimension.of("area", "N", "S"))
            .build();
    private static final String NORTH = "00000000" + "0000000000000001" + "0000000000000001" + "0105" + "0119";
    private static final String SOUTH = "00000001" + NORTH.substring(8);

    @Test
    void refuses_contents_that_are_not_in_the_one_form_there_is() {
        assertThat(MergeableSums.fromBytes(CHILDREN, signed("00000002" + NORTH + SOUTH))
                        .groups())
                .hasSize(2);
        ImmutableList<String> wrong = ImmutableList.of(
                // groups out of order, twice, too few, too many, below zero and far too many
                "00000002" + SOUTH + NORTH,
                "00000002" + NORTH + NORTH,
                "00000001" + NORTH + SOUTH,
                "00000002" + NORTH,
                "ffffffff",
                "7fffffff" + NORTH,
                // a category below and beyond those there are, and cut short
                "00000001" + "ffffffff" + NORTH.substring(8),
                "00000001" + "00000002" + NORTH.substring(8),
                "00000001" + "0000",
                // a count cut short; a sum without bytes, missing, too long, longer than need be
                "00000001" + NORTH.substring(0, 20),
                "00000001" + NORTH.substring(0, 40) + "00" + "0119",
                "00000001" + NORTH.substring(0, 40),
                "00000001" + NORTH.substring(0, 40) + "19" + "00".repeat(24) + "05" + "0119",
                "00000001" + NORTH.substring(0, 40) + "ff" + "0119",
                "00000001" + NORTH.substring(0, 40) + "0505",
                "00000001" + NORTH.substring(0, 40) + "020005" + "0119",
                // no record; fewer records than values; sums that cannot be
                "00000001" + "00000000" + "0000000000000000" + "0000000000000000" + "0100" + "0100",
                "00000001" + "00000000" + "0000000000000000" + NORTH.substring(24),
                "00000001" + "00000000" + "ffffffffffffffff" + NORTH.substring(24),
                "00000001" + NORTH.substring(0, 40) + "0105" + "0118");
        for (String groups : wrong) {
            assertThatIllegalArgumentException()
                    .as(groups)
                    .isThrownBy(() -> MergeableSums.fromBytes(CHILDREN, signed(groups)));
        }
    }

    @Test
    void prints_what_it_is_of_and_nothing_it_holds() {
        assertThat(SUMS).hasToString("MergeableSums[schema=" + SCHEMA.hash() + ", groups=3]");
        assertThat(RECORDS.get(0)).hasToString("Observation[...]");
        assertThat(SUMS.at(NORTH_YOUNG)).hasToString("GroupSums[...]");
        assertThat(MeasureSums.of(5)).hasToString("MeasureSums[...]");
    }
}
