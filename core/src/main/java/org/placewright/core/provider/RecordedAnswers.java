package org.placewright.core.provider;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;

/** The one form in which answers are held: what was not specified is left out, so that equal means equal. */
final class RecordedAnswers {

    private RecordedAnswers() {}

    /** Returns the answers without those that say nothing; the very same map if there are none. */
    static <K extends Comparable<? super K>, A> ImmutableSortedMap<K, A> without(
            A notSpecified, ImmutableSortedMap<K, A> answers) {
        return answers.containsValue(notSpecified)
                ? ImmutableSortedMap.copyOf(Maps.filterValues(answers, answer -> !answer.equals(notSpecified)))
                : answers;
    }

    /** Returns the answer about one thing. */
    static <K, A> A answer(ImmutableSortedMap<K, A> answers, K about, A notSpecified) {
        A answer = answers.get(about);
        return answer == null ? notSpecified : answer;
    }
}
