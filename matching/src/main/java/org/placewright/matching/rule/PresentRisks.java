package org.placewright.matching.rule;

import java.util.Map;
import org.placewright.core.need.RiskAnswer;

/** The risks that are present, as bits. */
final class PresentRisks {

    private PresentRisks() {}

    static <R extends Enum<R>> int in(Map<R, RiskAnswer> risks) {
        int bits = 0;
        for (Map.Entry<R, RiskAnswer> risk : risks.entrySet()) {
            bits |= risk.getValue() == RiskAnswer.RISK_PRESENT ? AnswerBits.bit(risk.getKey()) : 0;
        }
        return bits;
    }
}
