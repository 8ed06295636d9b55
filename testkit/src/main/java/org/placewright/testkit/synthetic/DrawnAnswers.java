package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.placewright.core.need.Answer;
import org.placewright.core.need.RiskAnswer;

/** Draws answers as people give them: yes, no, and now and then none. */
final class DrawnAnswers {

    private DrawnAnswers() {}

    /** Returns yes and no in so many of a hundred cases each, and nothing specified in the others. */
    static Answer answer(int yes, int no, Draw draw) {
        int drawn = draw.between(0, 99);
        if (drawn < yes) {
            return Answer.YES;
        }
        return drawn < yes + no ? Answer.NO : Answer.NOT_SPECIFIED;
    }

    /** Returns an answer for each of some things. */
    static <K extends Comparable<K>> ImmutableSortedMap<K, Answer> toEach(List<K> things, int yes, int no, Draw draw) {
        ImmutableSortedMap.Builder<K, Answer> answers = ImmutableSortedMap.naturalOrder();
        for (K thing : things) {
            Answer answer = answer(yes, no, draw);
            if (answer != Answer.NOT_SPECIFIED) {
                answers.put(thing, answer);
            }
        }
        return answers.buildOrThrow();
    }

    /** Returns that a risk is present in so many of a hundred cases, and of most others that none is known. */
    static RiskAnswer risk(int present, Draw draw) {
        Answer answer = answer(present, (100 - present) * 3 / 4, draw);
        return switch (answer) {
            case YES -> RiskAnswer.RISK_PRESENT;
            case NO -> RiskAnswer.NO_KNOWN_RISK;
            case NOT_SPECIFIED -> RiskAnswer.NOT_SPECIFIED;
        };
    }
}
