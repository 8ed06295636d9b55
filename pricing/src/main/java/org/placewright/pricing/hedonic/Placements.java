package org.placewright.pricing.hedonic;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.placewright.pricing.PricedPlacements;
import org.placewright.pricing.PricesAsOf;

/**
 * Which placements are calibrated by, and which lines are drawn through.
 *
 * <p>Placements are numbered as {@link PricedPlacements} numbers them. A placement counts for the provision of its last
 * price. The division is a draw without replacement within each provision ({@link CalibrationDraw}), and depends on the
 * prices of that provision and the seed.
 */
final class Placements {

    private final int[] placement;
    private final int[] last;
    private final boolean[] calibrating;
    private final int[] ofProvision;

    private Placements(int[] placement, int[] last, boolean[] calibrating, int[] ofProvision) {
        this.placement = placement;
        this.last = last;
        this.calibrating = calibrating;
        this.ofProvision = ofProvision;
    }

    static Placements of(PricesAsOf prices, double share, long seed) {
        PricedPlacements placements = PricedPlacements.of(prices);
        int[] last = placements.lastPrices().toArray();
        int[] placement =
                IntStream.range(0, prices.size()).map(placements::ofPrice).toArray();
        int[] ofProvision = new int[prices.provisions() + 1];
        for (int row : last) {
            ofProvision[prices.provision(row)]++;
        }
        return new Placements(placement, last, divided(prices, last, ofProvision, share, seed), ofProvision);
    }

    private static boolean[] divided(PricesAsOf prices, int[] last, int[] ofProvision, double share, long seed) {
        CalibrationDraw draw = new CalibrationDraw(prices, seed);
        int[][] numbers = numbersByProvision(prices, last, ofProvision);
        boolean[] calibrating = new boolean[last.length];
        long before = 0;
        long taken = 0;
        for (int[] each : numbers) {
            before += each.length;
            long wanted = (long) Math.floor(before * share + 0.5) - taken;
            taken += wanted;
            boolean[] drawn =
                    draw.of(Arrays.stream(each).map(number -> last[number]).toArray(), (int) wanted);
            for (int i = 0; i < each.length; i++) {
                calibrating[each[i]] = drawn[i];
            }
        }
        return calibrating;
    }

    private static int[][] numbersByProvision(PricesAsOf prices, int[] last, int[] ofProvision) {
        int[][] numbers = new int[ofProvision.length][];
        Arrays.setAll(numbers, provision -> new int[ofProvision[provision]]);
        int[] filled = new int[ofProvision.length];
        for (int number = 0; number < last.length; number++) {
            int provision = prices.provision(last[number]);
            numbers[provision][filled[provision]++] = number;
        }
        return numbers;
    }

    /** Returns how many placements there are. */
    int size() {
        return last.length;
    }

    /** Returns how many placements are of a provision. */
    int ofProvision(int provision) {
        return ofProvision[provision];
    }

    /** Returns the prices that lines are drawn through. */
    ImmutableIntArray training() {
        return ImmutableIntArray.copyOf(
                IntStream.range(0, placement.length).filter(row -> !calibrating[placement[row]]));
    }

    /** Returns the last price of each placement that lines are drawn through. */
    ImmutableIntArray trainingLast() {
        return ImmutableIntArray.copyOf(IntStream.range(0, last.length)
                .filter(number -> !calibrating[number])
                .map(number -> last[number]));
    }

    /** Returns the last price of each placement that is calibrated by: the one nearest to the day asked of. */
    ImmutableIntArray calibration() {
        return ImmutableIntArray.copyOf(IntStream.range(0, last.length)
                .filter(number -> calibrating[number])
                .map(number -> last[number]));
    }
}
