package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;

/**
 * How hard a home, or an owner, would be to replace.
 *
 * <p>The score is the mean of the parts that are determined, weighted as the policy says: part i of weight w(i) and
 * score s(i) contributes w(i) s(i) / (sum of the weights of parts determined), rounded down to a millionth, and the
 * contributions add up to the score. Parts not determined are told, and are no zeros. Where they weigh too much there
 * is a score and no band.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>subject</td><td>text</td><td></td><td>identifier of the home, or of the owner</td></tr>
 * <tr><td>parts</td><td>{@link PartScore}s</td><td></td><td>every part, in order</td></tr>
 * <tr><td>policy</td><td>{@link ReplacementPolicy}</td><td></td><td>what weighs how much</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ReplacementDifficulty {

    /**
     * The hardest first: the highest score of those with a band, then of those of which too little is known, then those
     * without a score; of equals the first by subject.
     */
    public static final Comparator<ReplacementDifficulty> HARDEST_FIRST = Comparator.comparing(
                    (ReplacementDifficulty difficulty) -> difficulty.band() == Band.NOT_DETERMINED)
            .thenComparing(Comparator.<ReplacementDifficulty>comparingLong(
                            difficulty -> difficulty.score().orElse(-1))
                    .reversed())
            .thenComparing(ReplacementDifficulty::subject);

    private static final ExplanationKey KEY = ExplanationKey.of("replacement");
    private static final int PERCENT = 10_000;

    ReplacementDifficulty() {}

    /** How hard a home or owner is to replace, least first. */
    public enum Band {
        /** Below the score of hard. */
        NOT_HARD("not hard"),
        /** Hard. */
        HARD("hard"),
        /** Very hard. */
        VERY_HARD("very hard"),
        /** Too little is known. */
        NOT_DETERMINED("not determined");

        private final String label;

        Band(String label) {
            this.label = label;
        }

        /**
         * Returns the words to print.
         *
         * @return the label, in English
         */
        public String label() {
            return label;
        }
    }

    /**
     * Returns what it is about.
     *
     * @return the identifier of a home, or of an owner
     */
    public abstract String subject();

    /**
     * Returns the parts.
     *
     * @return every part once, in order
     */
    public abstract ImmutableList<PartScore> parts();

    /**
     * Returns what weighs how much.
     *
     * @return the policy
     */
    public abstract ReplacementPolicy policy();

    /**
     * Returns the score.
     *
     * @return millionths, 0 to 1,000,000; empty if no part with a weight is determined
     */
    public final OptionalLong score() {
        return weightDetermined() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(parts().stream().mapToLong(this::contribution).sum());
    }

    /**
     * Returns how much of the weights is of parts determined.
     *
     * @return percent, 0 to 100, rounded down
     */
    public final int determined() {
        long all =
                parts().stream().mapToLong(part -> policy().weight(part.part())).sum();
        return (int) (100 * weightDetermined() / all);
    }

    /**
     * Returns how hard it is in words.
     *
     * @return the band of the score; not determined if too little weight is
     */
    public final Band band() {
        OptionalLong score = score();
        if (score.isEmpty() || determined() < policy().leastDetermined()) {
            return Band.NOT_DETERMINED;
        }
        if (score.getAsLong() >= (long) policy().veryHardFrom() * PERCENT) {
            return Band.VERY_HARD;
        }
        return score.getAsLong() >= (long) policy().hardFrom() * PERCENT ? Band.HARD : Band.NOT_HARD;
    }

    private long weightDetermined() {
        return parts().stream()
                .filter(part -> part.score().isPresent())
                .mapToLong(part -> policy().weight(part.part()))
                .sum();
    }

    private long contribution(PartScore part) {
        int weight = policy().weight(part.part());
        return weight == 0 ? 0 : weight * part.score().orElse(0) / Math.max(1, weightDetermined());
    }

    /**
     * Explains the score.
     *
     * @return a part for each part of the score, whose contributions add up to it; those not determined have none
     */
    public final Explanation explanation() {
        Explanation.Builder whole = Explanation.builder();
        whole.key(KEY)
                .subject(subject())
                .statement(
                        "Hard to replace: " + band().label() + ", with " + determined() + "% of what counts determined")
                .contribution(score());
        parts().forEach(part -> whole.addParts(explanation(part)));
        return whole.build();
    }

    private Explanation explanation(PartScore part) {
        Explanation.Builder told = Explanation.builder();
        told.key(ExplanationKey.of(KEY + "." + part.part().key()));
        if (part.score().isEmpty()) {
            return told.statement("Not determined: a fact it rests on is not known")
                    .build();
        }
        return told.statement(part.part().statement(part.measured(), part.against()))
                .putFact("measured", Long.toString(part.measured()))
                .putFact("against", Long.toString(part.against()))
                .putFact("score", Long.toString(part.score().getAsLong()))
                .putFact("weight", Integer.toString(policy().weight(part.part())))
                .contribution(contribution(part))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReplacementDifficulty}. */
    static final class Builder extends ImmutableReplacementDifficulty.Builder {
        Builder() {}
    }
}
