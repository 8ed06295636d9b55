package org.placewright.sufficiency.scenario;

import com.google.common.collect.ImmutableList;

/**
 * Where two scenarios differ. A change that one has more often than the other is listed as often as it has it more.
 *
 * @param added what the one has and the other has not, in the order of the one
 * @param missing what the other has and the one has not, in the order of the other
 */
public record ScenarioDifference(ImmutableList<ScenarioChange> added, ImmutableList<ScenarioChange> missing) {

    /**
     * Tells whether they do not differ.
     *
     * @return true if both assume the same, in whatever order
     */
    public boolean isEmpty() {
        return added.isEmpty() && missing.isEmpty();
    }

    /**
     * Says it in words: first what is added, then what is missing.
     *
     * @return a sentence for each change, without a full stop; none if they do not differ
     */
    public ImmutableList<String> words() {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        added.forEach(change -> words.add("Added: " + change.explanation()));
        missing.forEach(change -> words.add("Missing: " + change.explanation()));
        return words.build();
    }
}
