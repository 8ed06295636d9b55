package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * Days children were in care, and how many left or moved, by age band, kind and phase: what rates are ratios of.
 *
 * <p>The last days before the 18th birthday are left out ({@link FlowPolicy#comingOfAge}): who leaves then leaves
 * because of it, and would be counted twice. The bands are those rates are held to be alike in, whatever bands a
 * forecast is told in: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and 17.
 */
final class FlowExposure {

    /** The first ages of the bands, and the age no child in care has. */
    static final ImmutableIntArray BAND_STARTS = ImmutableIntArray.of(0, 1, 5, 10, 16, FlowRates.AGES);

    static final int BANDS = BAND_STARTS.length() - 1;

    final int phases;
    /** Days, by band, kind and phase. */
    final double[] days;
    /** Events, by band, kind, where to (a kind, or out of care) and phase. */
    final double[] events;

    private final int[] phaseDays;
    private final int comingOfAge;

    private FlowExposure(FlowPolicy policy) {
        ImmutableList<Integer> phases = policy.phases();
        this.comingOfAge = policy.comingOfAge();
        this.phases = phases.size() + 1;
        this.phaseDays = new int[phases.size() + 2];
        for (int i = 0; i < phases.size(); i++) {
            phaseDays[i + 1] = phases.get(i);
        }
        phaseDays[phases.size() + 1] = Integer.MAX_VALUE;
        this.days = new double[BANDS * FlowRates.KINDS * this.phases];
        this.events = new double[BANDS * FlowRates.KINDS * (FlowRates.KINDS + 1) * this.phases];
    }

    /** Counts from the first day on until the day known, that day included. */
    static FlowExposure of(KnownCare care, ImmutableIntArray rows, int first, FlowPolicy policy) {
        FlowExposure exposure = new FlowExposure(policy);
        for (int i = 0; i < rows.length(); i++) {
            exposure.add(care, rows.get(i), first);
        }
        return exposure;
    }

    static int bandOf(int age) {
        int band = 0;
        while (age >= BAND_STARTS.get(band + 1)) {
            band++;
        }
        return band;
    }

    int cell(int band, int kind, int phase) {
        return (band * FlowRates.KINDS + kind) * phases + phase;
    }

    int event(int band, int kind, int to, int phase) {
        return ((band * FlowRates.KINDS + kind) * (FlowRates.KINDS + 1) + to) * phases + phase;
    }

    private void add(KnownCare care, int row, int first) {
        // A child in care on the day known has been at risk until the end of it.
        int counted = care.adult[row] - comingOfAge;
        int end = Math.min(Math.min(care.until[row], counted), care.asOf);
        int from = Math.max(Math.max(care.from[row], care.birth[row]), first);
        for (int band = 0; band < BANDS && from < end; band++) {
            int bandEnd = band == BANDS - 1
                    ? care.adult[row]
                    : KnownCare.birthday(care.birth[row], BAND_STARTS.get(band + 1));
            if (from >= bandEnd) {
                continue;
            }
            int bandTo = Math.min(bandEnd, end);
            from = addPhases(care, row, band, from, bandTo, end);
        }
    }

    private int addPhases(KnownCare care, int row, int band, int start, int bandTo, int end) {
        int from = start;
        int kind = care.kind[row];
        for (int phase = 0; phase < phases; phase++) {
            long phaseEnd = (long) care.entered[row] + phaseDays[phase + 1];
            if (from >= phaseEnd) {
                continue;
            }
            int to = (int) Math.min(phaseEnd, bandTo);
            days[cell(band, kind, phase)] += to - from;
            boolean left = to == end && care.until[row] == end && end < care.adult[row] - comingOfAge;
            if (left) {
                events[event(band, kind, care.next[row], phase)]++;
            }
            from = to;
            if (from >= bandTo) {
                break;
            }
        }
        return from;
    }
}
