package org.placewright.pricing;

import org.placewright.core.need.Answer;

/**
 * What the prices of each type of provision that count on a day do not tell, and may bear on a question.
 *
 * <p>A price may pay for places left empty if it says so, or if the child is not known to live with others: whether a
 * child is placed alone is not known where nobody says, which is no "no". Such a price tells its places if it says how
 * many are left empty, none too. Filled once, in O(n) for n prices.
 */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
final class SilentPrices {

    private static final int NOT_ALONE = Answer.NO.ordinal() + 1;

    /** Where fewer of a type of provision name neither child nor home, they are too few to matter. */
    private static final double FEW = 0.1;

    private final int[] prices;
    private final int[] mayBlock;
    private final int[] saying;
    private final int[] unnamed;
    private final int[] firstUnnamed;
    private final boolean[] unnamedOnSeveralDays;
    private final boolean[] regionOnly;
    private boolean staffCostUntold;

    SilentPrices(int provisions) {
        this.prices = new int[provisions + 1];
        this.mayBlock = new int[provisions + 1];
        this.saying = new int[provisions + 1];
        this.unnamed = new int[provisions + 1];
        this.firstUnnamed = new int[provisions + 1];
        this.unnamedOnSeveralDays = new boolean[provisions + 1];
        this.regionOnly = new boolean[provisions + 1];
    }

    void add(PriceColumns columns, int row, boolean staffCostKnown) {
        int provision = columns.provision[row];
        boolean says = columns.blocked[row] != PriceColumns.NOT_KNOWN;
        prices[provision]++;
        if (columns.blocked[row] > 0 || columns.factors[PriceFactor.SOLO.ordinal()][row] != NOT_ALONE) {
            mayBlock[provision]++;
            saying[provision] += says ? 1 : 0;
        }
        regionOnly[provision] |= columns.host[row] == 0 && columns.factors[PriceFactor.REGION.ordinal()][row] != 0;
        staffCostUntold |= !staffCostKnown;
        if (columns.placed[row] == 0 && columns.establishment[row] == 0) {
            if (unnamed[provision]++ == 0) {
                firstUnnamed[provision] = columns.day[row];
            }
            unnamedOnSeveralDays[provision] |= columns.day[row] != firstUnnamed[provision];
        }
    }

    /** Says whether of the prices of a type of provision that may pay for places left empty half or more tell them. */
    boolean tellPlaces(int provision) {
        return 2L * saying[provision] >= mayBlock[provision];
    }

    /** Says whether all of them tell; so they do where there is none. */
    boolean allTellPlaces(int provision) {
        return saying[provision] == mayBlock[provision];
    }

    /** Says whether any of them tells. */
    boolean anySaysPlaces(int provision) {
        return saying[provision] > 0;
    }

    /** Says whether of any price it is not known what staff cost where the home is. */
    boolean staffCostUntold() {
        return staffCostUntold;
    }

    /** Says whether of any of them a region is told, but not the authority the home is in. */
    boolean anyTellsRegionOnly(int provision) {
        return regionOnly[provision];
    }

    /** Says whether prices of several days name neither child nor home, and are not few. */
    boolean mayRepeat(int provision) {
        return unnamedOnSeveralDays[provision] && unnamed[provision] > FEW * prices[provision];
    }
}
