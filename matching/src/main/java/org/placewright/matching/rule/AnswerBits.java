package org.placewright.matching.rule;

import java.util.Map;
import org.placewright.core.need.Answer;

/**
 * What was answered about each member of an enum, compactly: bit n is about the member with ordinal n.
 *
 * @param yes bits of the members about which the answer was yes
 * @param no bits of the members about which the answer was no
 */
public record AnswerBits(int yes, int no) {

    static <E extends Enum<E>> AnswerBits of(Map<E, Answer> answers) {
        int yes = 0;
        int no = 0;
        for (Map.Entry<E, Answer> answer : answers.entrySet()) {
            yes |= answer.getValue() == Answer.YES ? bit(answer.getKey()) : 0;
            no |= answer.getValue() == Answer.NO ? bit(answer.getKey()) : 0;
        }
        return new AnswerBits(yes, no);
    }

    @SuppressWarnings("EnumOrdinal") // A bit lives no longer than the running program.
    static int bit(Enum<?> member) {
        return 1 << member.ordinal();
    }

    static int bits(Iterable<? extends Enum<?>> members) {
        int bits = 0;
        for (Enum<?> member : members) {
            bits |= bit(member);
        }
        return bits;
    }

    /** Tells which of some members were answered neither way. */
    int notSaid(int members) {
        return members & ~(yes | no);
    }
}
