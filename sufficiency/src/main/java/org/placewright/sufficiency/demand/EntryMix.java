package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * At which ages and into which kinds of care children come, of one need: counts of a history by age band and kind, and
 * by month of age within the band.
 *
 * <p>Under 1, and at 16 and 17, months differ (at birth, and near 18), so they are taken as counted, with one child
 * more spread evenly; in the other bands every month is as likely as another.
 */
final class EntryMix {

    private static final int KINDS = FlowRates.KINDS;
    private static final int BANDS = FlowExposure.BANDS;
    private static final double DAYS_A_MONTH = 365.25 / 12;

    /** By band and kind. */
    private final double[] counts = new double[BANDS * KINDS];

    private final double[] months = new double[FlowRates.MONTHS];

    static EntryMix of(KnownCare care, ImmutableIntArray rows, int first) {
        EntryMix mix = new EntryMix();
        for (int i = 0; i < rows.length(); i++) {
            int row = rows.get(i);
            if (isEntry(care, row, first)) {
                int month = (int) ((care.from[row] - care.birth[row]) / DAYS_A_MONTH);
                mix.counts[band(month) * KINDS + care.kind[row]]++;
                mix.months[Math.max(0, Math.min(month, FlowRates.MONTHS - 1))]++;
            }
        }
        return mix;
    }

    /** Tells whether a child came into care with a row, after a day and before the day known is over. */
    static boolean isEntry(KnownCare care, int row, int first) {
        return care.from[row] == care.entered[row] && care.from[row] > first && care.from[row] < care.adult[row];
    }

    private static int band(int month) {
        return FlowExposure.bandOf(Math.max(0, Math.min(month / 12, FlowRates.AGES - 1)));
    }

    double total() {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }

    double count(int band, int kind) {
        return counts[band * KINDS + kind];
    }

    /** Writes entries: so many children a day for each that was counted. */
    void write(FlowRates rates, double perDay) {
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < KINDS; kind++) {
                rates.setEntries(month, kind, perDay * counted(month, kind));
            }
        }
    }

    /** Adds entries of one band and kind, or (-1) of all: so many children a day for each that was counted. */
    void add(FlowRates rates, double perDay, int onlyBand, int onlyKind) {
        for (int month = 0; month < FlowRates.MONTHS; month++) {
            for (int kind = 0; kind < KINDS; kind++) {
                if (onlyBand < 0 || (onlyBand == band(month) && onlyKind == kind)) {
                    rates.setEntries(month, kind, rates.entries(month, kind) + perDay * counted(month, kind));
                }
            }
        }
    }

    /** Returns the part of those counted who came in a month of age. */
    private double counted(int month, int kind) {
        int band = band(month);
        return count(band, kind) * shareOfMonth(band, month);
    }

    private double shareOfMonth(int band, int month) {
        int first = FlowExposure.BAND_STARTS.get(band) * 12;
        int end = FlowExposure.BAND_STARTS.get(band + 1) * 12;
        double even = 1.0 / (end - first);
        if (band != 0 && band != BANDS - 1) {
            return even;
        }
        double sum = 0;
        for (int each = first; each < end; each++) {
            sum += months[each];
        }
        return (months[month] + even) / (sum + 1);
    }

    /** Returns the bands and kinds into which children came. */
    ImmutableList<int[]> cells() {
        ImmutableList.Builder<int[]> cells = ImmutableList.builder();
        for (int band = 0; band < BANDS; band++) {
            for (int kind = 0; kind < KINDS; kind++) {
                if (count(band, kind) > 0) {
                    cells.add(new int[] {band, kind});
                }
            }
        }
        return cells.build();
    }
}
