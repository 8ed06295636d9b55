package org.placewright.matching;

/**
 * How many homes a ranking sorted into each of its lists, whether it names them all or not.
 *
 * @param cleared homes every rule clears
 * @param confirmFirst homes no rule excludes but some cannot clear
 * @param excluded homes some rule excludes
 */
public record RankingCounts(int cleared, int confirmFirst, int excluded) {

    /**
     * Returns how many homes there are in all.
     *
     * @return the sum
     */
    public int homes() {
        return cleared + confirmFirst + excluded;
    }
}
