package org.placewright.sufficiency.supply;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.provider.HomeKind;

/** How many places each home has now, from what it told some days ago: see {@link AgedSupply}. */
final class HomeAgeing {

    private static final double DAYS_A_YEAR = 365.25;

    private final Supply supply;
    private final FactAgeing policy;
    private final Map<HomeKind, Double> usableShares = new EnumMap<>(HomeKind.class);
    private final Map<HomeKind, Double> freeShares = new EnumMap<>(HomeKind.class);

    HomeAgeing(Supply supply, FactAgeing policy) {
        this.supply = supply;
        this.policy = policy;
        Map<HomeKind, long[]> sums = new EnumMap<>(HomeKind.class);
        for (int home = 0; home < supply.size(); home++) {
            long[] sum = sums.computeIfAbsent(supply.home(home).kind(), kind -> new long[4]);
            int usable = supply.usable(home).orElse(0);
            if (supply.home(home).capacity().isPresent()) {
                sum[0] += supply.registered(home).orElse(0);
                sum[1] += usable;
            }
            if (supply.occupied(home).isPresent()) {
                sum[2] += usable;
                sum[3] += toldFree(home, usable);
            }
        }
        sums.forEach((kind, sum) -> {
            usableShares.put(kind, sum[0] == 0 ? 1.0 : (double) sum[1] / sum[0]);
            freeShares.put(kind, sum[2] == 0 ? 0.0 : (double) sum[3] / sum[2]);
        });
        usableShares.putAll(policy.usableShare());
        freeShares.putAll(policy.freeShare());
    }

    private int toldFree(int home, int usable) {
        return Math.max(0, usable - supply.occupied(home).orElse(0));
    }

    /** Returns the probabilities of the numbers of usable places; empty if the home told of none. */
    Optional<double[]> usable(int home, long days) {
        if (supply.usable(home).isEmpty()) {
            return Optional.empty();
        }
        int told = supply.usable(home).getAsInt();
        double[] open = PlaceNumbers.plusPlaces(PlaceNumbers.NONE, told, usable(home, true, days));
        int others = supply.registered(home).orElse(told) - told;
        return Optional.of(ifOpen(home, days, PlaceNumbers.plusPlaces(open, others, usable(home, false, days))));
    }

    /** Returns the probabilities of the numbers of vacant places; empty if the home told of no usable ones. */
    Optional<double[]> vacant(int home, long days) {
        if (supply.usable(home).isEmpty()) {
            return Optional.empty();
        }
        int told = supply.usable(home).getAsInt();
        int others = supply.registered(home).orElse(told) - told;
        double inLongRun = freeShares.getOrDefault(supply.home(home).kind(), 0.0);
        double[] open = PlaceNumbers.plusPlaces(PlaceNumbers.NONE, others, usable(home, false, days) * inLongRun);
        double usable = usable(home, true, days);
        if (supply.occupied(home).isEmpty()) {
            return Optional.of(
                    policy.countsNotKnown()
                            ? ifOpen(home, days, PlaceNumbers.plusPlaces(open, told, usable * inLongRun))
                            : PlaceNumbers.NONE);
        }
        int free = toldFree(home, told);
        double decay = decay(days, policy.freeHalfLife());
        open = PlaceNumbers.plusPlaces(open, free, usable * now(1, inLongRun, decay));
        return Optional.of(
                ifOpen(home, days, PlaceNumbers.plusPlaces(open, told - free, usable * now(0, inLongRun, decay))));
    }

    private double usable(int home, boolean told, long days) {
        double inLongRun = usableShares.getOrDefault(supply.home(home).kind(), 1.0);
        return now(told ? 1 : 0, inLongRun, decay(days, policy.usableHalfLife()));
    }

    /**
     * Returns what was told so far as it holds, and the long run so far as it does not: exact where all of it holds.
     */
    private static double now(int told, double inLongRun, double decay) {
        return told * decay + inLongRun * (1 - decay);
    }

    private static double decay(long days, double halfLife) {
        return StrictMath.pow(2, -days / halfLife);
    }

    private double[] ifOpen(int home, long days, double[] places) {
        double hazard = policy.closuresAYear().getOrDefault(supply.home(home).kind(), 0.0);
        return PlaceNumbers.orNone(places, StrictMath.exp(-hazard * days / DAYS_A_YEAR));
    }
}
