package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;

/**
 * How many children were looked after on a date, each child once.
 *
 * <p>A child is looked after on a date if an episode of theirs began by then and had not ended by then: the day an
 * episode ends is not in it. Children with only an agreed series of short breaks (legal status V3 or V4) are left out,
 * as in the published counts, and counted apart. Where returns contradict one another, {@link CareHistory#episodeOn}
 * says which episode counts.
 *
 * <table>
 * <caption>Attributes, all in children</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>asOf</td><td>date</td><td>the day counted</td></tr>
 * <tr><td>total</td><td>whole number</td><td>looked after, short breaks left out</td></tr>
 * <tr><td>shortBreaksExcluded</td><td>whole number</td><td>left out because of short breaks only</td></tr>
 * <tr><td>byAgeBand</td><td>map</td><td>by age on the day, youngest first, every band present</td></tr>
 * <tr><td>ageNotKnown</td><td>whole number</td><td>no header, or born after the day</td></tr>
 * <tr><td>byPlacementType</td><td>map</td><td>by the PLACE code of the episode, those that occur</td></tr>
 * <tr><td>byAuthority</td><td>map</td><td>by responsible authority, where known</td></tr>
 * <tr><td>agedEighteenOrOver</td><td>whole number</td>
 *     <td>of the total: no longer children, so their episodes were probably never closed</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ChildrenInCare implements WithChildrenInCare {

    private static final int ADULT = 18;

    ChildrenInCare() {}

    /**
     * Returns the day counted.
     *
     * @return the date
     */
    public abstract LocalDate asOf();

    /**
     * Returns how many children were looked after, short breaks left out.
     *
     * @return children
     */
    public abstract long total();

    /**
     * Returns how many children were left out because of short breaks only.
     *
     * @return children
     */
    public abstract long shortBreaksExcluded();

    /**
     * Returns the total by age on the day.
     *
     * @return children by band, youngest first, every band present
     */
    public abstract ImmutableMap<AgeBand, Long> byAgeBand();

    /**
     * Returns how many of the total have no known age.
     *
     * @return children
     */
    public abstract long ageNotKnown();

    /**
     * Returns the total by type of placement.
     *
     * @return children by PLACE code, those that occur
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<PlacementType, Long> byPlacementType();

    /**
     * Returns the part of the total whose authority is known, by authority.
     *
     * @return children by responsible authority
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<AuthorityId, Long> byAuthority();

    /**
     * Returns how many of the total are 18 or over.
     *
     * @return persons who are no longer children
     */
    public abstract long agedEighteenOrOver();

    /**
     * Returns the total by type of placement, to print: codes that are not recognised count together, because their
     * text may be anything.
     *
     * @return children by PLACE code as printed
     */
    public final ImmutableSortedMap<String, Long> byPlacementCode() {
        SortedMap<String, Long> counts = new TreeMap<>();
        byPlacementType().forEach((type, children) -> counts.merge(type.toString(), children, Long::sum));
        return ImmutableSortedMap.copyOfSorted(counts);
    }

    /**
     * Returns the total by the groups planning puts placements in.
     *
     * @return children by group, every group present
     */
    public final ImmutableMap<PlacementGroup, Long> byPlacementGroup() {
        Map<PlacementGroup, Long> counts = new TreeMap<>();
        for (PlacementGroup group : PlacementGroup.values()) {
            counts.put(group, 0L);
        }
        byPlacementType().forEach((type, children) -> counts.merge(type.group(), children, Long::sum));
        return Maps.immutableEnumMap(counts);
    }

    /**
     * Counts the children looked after on a date. O(episodes).
     *
     * @param histories the histories
     * @param date the day
     * @param bands the bands to count ages in
     * @return the counts
     */
    public static ChildrenInCare on(CareHistories histories, LocalDate date, AgeBands bands) {
        Count count = new Count(date, bands);
        for (CareHistory history : histories.histories()) {
            history.episodeOn(date).ifPresent(episode -> count.add(history, episode));
        }
        return count.result();
    }

    @Value.Check
    void check() {
        if (shortBreaksExcluded() < 0
                || ageNotKnown() < 0
                || agedEighteenOrOver() < 0
                || agedEighteenOrOver() > total()) {
            throw new IllegalArgumentException(
                    "ChildrenInCare counts must not be negative, nor agedEighteenOrOver above " + total());
        }
        if (byAuthority().values().stream().mapToLong(Long::longValue).sum() > total()) {
            throw new IllegalArgumentException("ChildrenInCare byAuthority must not add up to more than " + total());
        }
        long byAge = byAgeBand().values().stream().mapToLong(Long::longValue).sum() + ageNotKnown();
        long byType =
                byPlacementType().values().stream().mapToLong(Long::longValue).sum();
        if (byAge != total() || byType != total()) {
            throw new IllegalArgumentException("ChildrenInCare must add up to " + total() + " but the ages add up to "
                    + byAge + " and the placement types to " + byType);
        }
    }

    /** The counts so far. */
    private static final class Count {
        private final LocalDate date;
        private final AgeBands bands;
        private final Map<AgeBand, Long> byAgeBand = new LinkedHashMap<>();
        private final SortedMap<PlacementType, Long> byType = new TreeMap<>();
        private final SortedMap<AuthorityId, Long> byAuthority = new TreeMap<>();
        private long total;
        private long shortBreaks;
        private long ageNotKnown;
        private long adults;

        Count(LocalDate date, AgeBands bands) {
            this.date = date;
            this.bands = bands;
            bands.bands().forEach(band -> byAgeBand.put(band, 0L));
        }

        void add(CareHistory history, Episode episode) {
            if (episode.legalStatus().isShortBreaks()) {
                shortBreaks++;
                return;
            }
            total++;
            byType.merge(episode.placementType(), 1L, Long::sum);
            history.responsibleAuthority().ifPresent(authority -> byAuthority.merge(authority, 1L, Long::sum));
            Optional<Integer> age = history.ageOn(date);
            if (age.isEmpty()) {
                ageNotKnown++;
            } else {
                byAgeBand.merge(bands.bandOf(age.get()), 1L, Long::sum);
                adults += age.get() >= ADULT ? 1 : 0;
            }
        }

        ChildrenInCare result() {
            return new Builder()
                    .asOf(date)
                    .total(total)
                    .shortBreaksExcluded(shortBreaks)
                    .byAgeBand(byAgeBand)
                    .ageNotKnown(ageNotKnown)
                    .byPlacementType(byType)
                    .byAuthority(byAuthority)
                    .agedEighteenOrOver(adults)
                    .build();
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChildrenInCare}. Every count must be set, and they must add up. */
    public static final class Builder extends ImmutableChildrenInCare.Builder {
        Builder() {}
    }
}
