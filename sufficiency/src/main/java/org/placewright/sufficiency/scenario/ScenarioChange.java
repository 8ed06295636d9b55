package org.placewright.sufficiency.scenario;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;

/** One thing that is assumed to change. A value: two changes that say the same are equal. */
public sealed interface ScenarioChange permits FlowChange, KindClosed, NewProvision, NewCarers, FeeInflation {

    /**
     * Returns the days on which it begins, ends, or begins to act otherwise: between two of them it acts alike.
     *
     * @return the days, the first first; at least one
     */
    ImmutableSortedSet<LocalDate> turningPoints();

    /**
     * Says what changes.
     *
     * @return one sentence in English, without a full stop
     */
    String explanation();
}
