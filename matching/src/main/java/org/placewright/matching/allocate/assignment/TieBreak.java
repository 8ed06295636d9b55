package org.placewright.matching.allocate.assignment;

/**
 * Who goes first of those that are liked just as much: a strict order in place of each tie, known before anyone is
 * asked, so that nobody can sway it.
 *
 * <p>A lottery depends on its seed and on numbers of units and homes only, so the same seed draws the same on any
 * machine. No two that are drawn for by the same one ever draw the same number. It is a mixing function, not a secret:
 * who knows the seed knows the draw.
 *
 * <p>Source: the mixer of SplitMix64, Steele, Lea &amp; Flood, "Fast splittable pseudorandom number generators", OOPSLA
 * 2014.
 */
public sealed interface TieBreak {

    /**
     * Returns the number that one draws where another likes it just as much as a third. The lower goes first.
     *
     * @param drawn the number of the unit that a home likes as much as another, or of such a home of a unit
     * @param by the number of the home, or the unit, that likes them the same
     * @return a number; of those drawn by the same one, no two are the same
     */
    long draw(int drawn, int by);

    /** The lowest number goes first: who came first, if that is how units are numbered. */
    record LowestNumber() implements TieBreak {
        @Override
        public long draw(int drawn, int by) {
            return drawn;
        }
    }

    /**
     * One lottery for all: each draws one number that counts everywhere. Where only homes have ties, this costs
     * children less than a lottery in each home does: fewer of them could be better off without harm to others.
     *
     * <p>Source: Abdulkadiroglu, Pathak &amp; Roth, "Strategy-proofness versus efficiency in matching with
     * indifferences: redesigning the NYC high school match", American Economic Review 99 (2009), there single
     * tie-breaking.
     *
     * @param seed any number
     */
    record SingleLottery(long seed) implements TieBreak {
        @Override
        public long draw(int drawn, int by) {
            return mixed(seed, drawn);
        }
    }

    /**
     * A lottery of its own for each that has ties, so that bad luck in one home is not bad luck in all.
     *
     * <p>Source: as for {@link SingleLottery}, there multiple tie-breaking.
     *
     * @param seed any number
     */
    record LotteryForEach(long seed) implements TieBreak {
        @Override
        public long draw(int drawn, int by) {
            return mixed(seed, (long) by << Integer.SIZE | drawn);
        }
    }

    private static long mixed(long seed, long key) {
        // One to one in the key, because the factor is odd, so there are no ties between draws.
        return mixed(mixed(seed) + (key + 1) * 0x9E3779B97F4A7C15L);
    }

    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
