package org.placewright.core.provider;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import org.placewright.core.need.Answer;

/** The one form in which answers are held (what was not specified is left out, so that equal means equal), and read. */
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

    /** Returns no if any is no, yes if there are some and all are yes, and not specified otherwise. */
    static Answer all(ImmutableCollection<Answer> answers) {
        if (answers.contains(Answer.NO)) {
            return Answer.NO;
        }
        return answers.isEmpty() || answers.contains(Answer.NOT_SPECIFIED) ? Answer.NOT_SPECIFIED : Answer.YES;
    }
}
