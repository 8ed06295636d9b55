package org.placewright.sufficiency.market;

import java.util.Comparator;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How hard one part makes a home or owner to replace, and the two numbers that tell it; what they are, each
 * {@link ReplacementPart} says.
 */
@Value.Immutable
public abstract class PartScore {

    static final long WHOLE = 1_000_000;

    /** Harder last; what is not determined first. */
    static final Comparator<PartScore> BY_HARDNESS =
            Comparator.comparingLong(score -> score.score().orElse(-1));

    PartScore() {}

    /**
     * Returns which part.
     *
     * @return the part
     */
    public abstract ReplacementPart part();

    /**
     * Returns how hard it makes it.
     *
     * @return millionths, 0 to 1,000,000; empty if not determined, because a fact is not known
     */
    public abstract OptionalLong score();

    /**
     * Returns the first number.
     *
     * @return 0 or more; 0 if not determined
     */
    public abstract long measured();

    /**
     * Returns the number it is measured against.
     *
     * @return 0 or more; 0 if not determined
     */
    public abstract long against();

    static PartScore notDetermined(ReplacementPart part) {
        return new Builder().part(part).measured(0).against(0).build();
    }

    /** Scores a part by a fraction that counts no more than whole. */
    static PartScore of(ReplacementPart part, long numerator, long denominator, long measured, long against) {
        long score = numerator >= denominator ? WHOLE : numerator * WHOLE / denominator;
        return new Builder()
                .part(part)
                .score(denominator == 0 ? 0 : score)
                .measured(measured)
                .against(against)
                .build();
    }

    /** Builds a {@link PartScore}. */
    static final class Builder extends ImmutablePartScore.Builder {}
}
