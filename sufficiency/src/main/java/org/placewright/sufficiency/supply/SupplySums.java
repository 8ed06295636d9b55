package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.Measure;
import org.placewright.core.aggregate.MeasureId;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.Observation;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.provider.HomeKind;

/**
 * The places councils told of, as sums that add up to those of their region and of England, whoever merges them.
 *
 * <p>Each home is a record, in the group of its kind, region and authority. A measure that is not known of a home is
 * left out of the sum and of its count, never taken for 0. Homes are merged as they come: those that two councils both
 * send count twice, so each had better send those in its own area.
 */
public final class SupplySums {

    /** The kind of home, in the words of {@link HomeKind#label}. */
    public static final DimensionId KIND = DimensionId.of("kind");

    /** The region of the home, in the words of {@link Region#label}, or {@value #NOT_KNOWN}. */
    public static final DimensionId REGION = DimensionId.of("region");

    /** The code of the authority in whose area the home lies, or {@value #NOT_KNOWN}. */
    public static final DimensionId AUTHORITY = DimensionId.of("authority");

    /** Places on the certificate, or approved for. */
    public static final MeasureId REGISTERED = MeasureId.of("registered");

    /** Places that can be used. */
    public static final MeasureId USABLE = MeasureId.of("usable");

    /** Places children live in. */
    public static final MeasureId OCCUPIED = MeasureId.of("occupied");

    /** Usable places that are free. */
    public static final MeasureId VACANT = MeasureId.of("vacant");

    private static final String NOT_KNOWN = "Not known";

    private SupplySums() {}

    /**
     * Returns what is summed on a day.
     *
     * @param day the day
     * @return the schema, the same for every council
     */
    public static SumSchema schema(LocalDate day) {
        return SumSchema.builder()
                .subject("a home that may care for children on " + day)
                .addMeasures(
                        new Measure(REGISTERED, 0, "places registered or approved for"),
                        new Measure(USABLE, 0, "places less those blocked or without staff"),
                        new Measure(OCCUPIED, 0, "places children live in"),
                        new Measure(VACANT, 0, "usable places that are free"))
                .addDimensions(
                        dimension(KIND, Arrays.stream(HomeKind.values()).map(HomeKind::label)),
                        dimension(
                                REGION,
                                Stream.concat(
                                        Stream.of(NOT_KNOWN),
                                        Arrays.stream(Region.values()).map(Region::label))),
                        dimension(
                                AUTHORITY,
                                Stream.concat(
                                        Stream.of(NOT_KNOWN),
                                        LocalAuthorities.ofEngland().all().stream()
                                                .map(authority -> authority.id().value()))))
                .build();
    }

    private static Dimension dimension(DimensionId id, Stream<String> categories) {
        return new Dimension(
                id, categories.map(Category::of).collect(ImmutableSortedSet.toImmutableSortedSet(Category::compareTo)));
    }

    /**
     * Sums the places of some homes.
     *
     * @param supply the homes
     * @return the sums on the day of the supply; an authority that is not one of England counts as not known
     */
    public static MergeableSums of(Supply supply) {
        return IntStream.range(0, supply.size())
                .mapToObj(home -> new Observation(key(supply, home), values(supply, home)))
                .collect(MergeableSums.collecting(schema(supply.day())));
    }

    private static GroupKey key(Supply supply, int home) {
        Optional<LocalAuthority> authority = supply.authority(home).flatMap(LocalAuthorities.ofEngland()::withCode);
        return GroupKey.ALL
                .with(KIND.value(), supply.home(home).kind().label())
                .with(
                        REGION.value(),
                        authority.map(found -> found.region().label()).orElse(NOT_KNOWN))
                .with(
                        AUTHORITY.value(),
                        authority.map(found -> found.id().value()).orElse(NOT_KNOWN));
    }

    private static ImmutableSortedMap<MeasureId, Long> values(Supply supply, int home) {
        ImmutableSortedMap.Builder<MeasureId, Long> values = ImmutableSortedMap.naturalOrder();
        put(REGISTERED, supply.registered(home), values);
        put(USABLE, supply.usable(home), values);
        put(OCCUPIED, supply.occupied(home), values);
        if (supply.usable(home).isPresent() && supply.occupied(home).isPresent()) {
            values.put(VACANT, SupplyCount.of(supply, home).vacant());
        }
        return values.buildOrThrow();
    }

    private static void put(MeasureId measure, OptionalInt places, ImmutableSortedMap.Builder<MeasureId, Long> values) {
        places.ifPresent(known -> values.put(measure, (long) known));
    }
}
