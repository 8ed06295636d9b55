package org.placewright.sufficiency.history;

import java.util.Arrays;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.placement.Episode;

/** The columns of stays: about 48 bytes a row, and a reference to the episode. Rows grow until {@link #trim}. */
final class StayColumns {

    private static final int LEAST_GROWTH = 16;

    final ValueNumbers<PlacementType> types = new ValueNumbers<>();
    final ValueNumbers<PlacementProvider> providers = new ValueNumbers<>();
    final ValueNumbers<LegalStatus> statuses = new ValueNumbers<>();
    final ValueNumbers<CategoryOfNeed> needs = new ValueNumbers<>();
    final ValueNumbers<ReasonEpisodeCeased> reasons = new ValueNumbers<>();

    int size;
    int[] child;
    int[] from;
    int[] until;
    /** The row with which the period of care began. */
    int[] entry;
    /** The row with which the placement began. */
    int[] placement;
    /** The row whose type is where the child was settled. */
    int[] settled;

    int[] type;
    int[] provider;
    int[] status;
    int[] need;
    /** Why care ended, in the last row of a period. */
    int[] reason;

    Episode[] episode;

    StayColumns(int capacity) {
        child = new int[capacity];
        from = new int[capacity];
        until = new int[capacity];
        entry = new int[capacity];
        placement = new int[capacity];
        settled = new int[capacity];
        type = new int[capacity];
        provider = new int[capacity];
        status = new int[capacity];
        need = new int[capacity];
        reason = new int[capacity];
        episode = new Episode[capacity];
    }

    /** Adds a row of an episode; its end, and why care ended, are told later. */
    int add(int ofChild, int firstDay, Episode counted) {
        if (size == child.length) {
            resize(size + (size >> 1) + LEAST_GROWTH);
        }
        int row = size++;
        child[row] = ofChild;
        from[row] = firstDay;
        type[row] = types.of(counted.placementType());
        provider[row] = providers.of(counted.placementProvider());
        status[row] = statuses.of(counted.legalStatus());
        need[row] = needs.of(counted.categoryOfNeed());
        reason[row] = reasons.of(ReasonEpisodeCeased.codes().notRecorded());
        episode[row] = counted;
        return row;
    }

    void trim() {
        resize(size);
    }

    private void resize(int capacity) {
        child = Arrays.copyOf(child, capacity);
        from = Arrays.copyOf(from, capacity);
        until = Arrays.copyOf(until, capacity);
        entry = Arrays.copyOf(entry, capacity);
        placement = Arrays.copyOf(placement, capacity);
        settled = Arrays.copyOf(settled, capacity);
        type = Arrays.copyOf(type, capacity);
        provider = Arrays.copyOf(provider, capacity);
        status = Arrays.copyOf(status, capacity);
        need = Arrays.copyOf(need, capacity);
        reason = Arrays.copyOf(reason, capacity);
        episode = Arrays.copyOf(episode, capacity);
    }
}
