package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What some rules say of homes, each asked once for each different fact where homes share facts, and only when needed.
 * The rule that excluded last is asked first.
 */
final class RuleAnswers {

    /** What the strictest of the rules says. */
    enum Answer {
        /** Nothing stands against the home. */
        CLEARED,
        /** Some rule cannot tell, and none excludes it. */
        UNCLEAR,
        /** Some rule excludes the home. */
        EXCLUDED
    }

    /** From how many different facts on it is not worth keeping what was said. */
    private static final int MOST_CLASSES = 4_096;

    private final AskedRule<?>[] rules;
    private final @Nullable Answer[][] known;

    RuleAnswers(ImmutableList<AskedRule<?>> rules) {
        this.rules = rules.toArray(AskedRule<?>[]::new);
        this.known = new @Nullable Answer[this.rules.length][];
        for (int i = 0; i < known.length; i++) {
            int classes = this.rules[i].column().classes();
            known[i] = new @Nullable Answer[classes <= MOST_CLASSES ? classes : 0];
        }
    }

    /** Returns what the strictest of the rules says of a home. */
    Answer at(int home) {
        Answer strictest = Answer.CLEARED;
        for (int i = 0; i < rules.length; i++) {
            Answer said = of(i, home);
            if (said == Answer.EXCLUDED) {
                askFirst(i);
                return said;
            }
            strictest = said == Answer.UNCLEAR ? said : strictest;
        }
        return strictest;
    }

    private Answer of(int i, int home) {
        AskedRule<?> rule = rules[i];
        @Nullable Answer[] ofClass = known[i];
        if (ofClass.length == 0) {
            return answer(rule.bitsOf(home));
        }
        int code = rule.column().code(home);
        Answer said = ofClass[code];
        if (said == null) {
            said = answer(rule.bitsOfClass(code));
            ofClass[code] = said;
        }
        return said;
    }

    private static Answer answer(long bits) {
        if ((bits & AskedRule.EXCLUDED) != 0) {
            return Answer.EXCLUDED;
        }
        return bits == 0 ? Answer.CLEARED : Answer.UNCLEAR;
    }

    /** What excludes one home is likely to exclude the next. */
    private void askFirst(int i) {
        AskedRule<?> rule = rules[i];
        @Nullable Answer[] said = known[i];
        System.arraycopy(rules, 0, rules, 1, i);
        System.arraycopy(known, 0, known, 1, i);
        rules[0] = rule;
        known[0] = said;
    }
}
