package org.placewright.matching.rule;

import org.placewright.matching.RuleEffect;

/** One ground with the answers it can give, of which a policy chooses. Kept in constants. */
final class Ground {

    private final Eligibility flagged;
    private final Eligibility cannotTell;
    private final Eligibility excluded;

    private Ground(String name) {
        this.flagged = Eligibility.flagged(name);
        this.cannotTell = Eligibility.cannotTell(name);
        this.excluded = Eligibility.excluded(name);
    }

    static Ground of(String name) {
        return new Ground(name);
    }

    Eligibility on(RuleEffect effect) {
        return switch (effect) {
            case ALLOW -> Eligibility.ALLOWED;
            case FLAG -> flagged;
            case CONFIRM -> cannotTell;
            case EXCLUDE -> excluded;
        };
    }

    boolean gave(Eligibility said) {
        return said.equals(flagged) || said.equals(cannotTell) || said.equals(excluded);
    }
}
