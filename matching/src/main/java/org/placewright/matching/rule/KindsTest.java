package org.placewright.matching.rule;

import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Requirement;
import org.placewright.matching.RuleEffect;

/** A rule about kinds of something a child needs and a home may have, put to one child. */
final class KindsTest<E extends Enum<E>> implements RuleTest<AnswerBits> {

    private final Kinds<E> kinds;
    private final int needed;
    private final RuleEffect whenNotSaid;

    private KindsTest(Kinds<E> kinds, int needed, RuleEffect whenNotSaid) {
        this.kinds = kinds;
        this.needed = needed;
        this.whenNotSaid = whenNotSaid;
    }

    /** What the kinds are of, and the answers and words of the rule about them. A constant of the rule. */
    static final class Kinds<E extends Enum<E>> {
        private final Class<E> type;
        private final Function<E, String> label;
        private final Words words;
        private final Eligibility without;
        private final Ground notSaid;
        private final Ground which;

        Kinds(Class<E> type, Function<E, String> label, String ground, Words words) {
            this(type, label, ground, "no-" + ground, words);
        }

        Kinds(Class<E> type, Function<E, String> label, String ground, String without, Words words) {
            this.type = type;
            this.label = label;
            this.words = words;
            this.without = Eligibility.excluded(without);
            this.notSaid = Ground.of(ground + "-not-said");
            this.which = Ground.of("which-" + ground + "-not-said");
        }

        /** Puts the rule to a child. That something is needed and not which is asked as what a home does not say is. */
        Optional<RuleTest<AnswerBits>> put(Requirement<E> requirement, RuleEffect whenNotSaid) {
            return requirement.answer() == Answer.YES
                    ? Optional.of(new KindsTest<>(this, AnswerBits.bits(requirement.kinds()), whenNotSaid))
                    : Optional.empty();
        }

        /** Puts the rule to a child of whom the members that count are known as bits, if any. */
        Optional<RuleTest<AnswerBits>> put(int needed, RuleEffect whenNotSaid) {
            return needed == 0 ? Optional.empty() : Optional.of(new KindsTest<>(this, needed, whenNotSaid));
        }
    }

    /**
     * The beginnings of sentences.
     *
     * @param without says that a home has not the kinds that follow
     * @param ask asks whether it has
     * @param which asks which kinds the child needs
     */
    record Words(String without, String ask, String which) {}

    @Override
    public Eligibility assess(AnswerBits home) {
        if ((home.no() & needed) != 0) {
            return kinds.without;
        }
        if (needed == 0) {
            return kinds.which.on(whenNotSaid);
        }
        return home.notSaid(needed) == 0 ? Eligibility.ALLOWED : kinds.notSaid.on(whenNotSaid);
    }

    @Override
    public String statement(AnswerBits home, Eligibility said) {
        if (said.equals(kinds.without)) {
            return kinds.words.without + ": " + BitNames.of(kinds.type, home.no() & needed, kinds.label);
        }
        return kinds.which.gave(said)
                ? kinds.words.which
                : kinds.words.ask + ": " + BitNames.of(kinds.type, home.notSaid(needed), kinds.label) + "?";
    }
}
