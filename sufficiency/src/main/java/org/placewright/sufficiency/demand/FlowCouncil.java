package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.placewright.core.time.AgeBand;

/**
 * What the flow model holds of one council: its rates, the level of its entries, and who is in care, by need. Needs
 * share the rates of the council and the level, but have entries at their own ages and kinds.
 */
final class FlowCouncil {

    private final KnownCare care;
    private final ImmutableIntArray phaseDays;
    private final ImmutableIntArray residents;
    private final ImmutableList<EntryMix> mixes;
    private final FlowFit fit;
    private final double entriesCounted;

    final EntryLevel level;

    /**
     * Reads a council.
     *
     * @param care all that is known
     * @param rows those of the council
     * @param first the first day everything is known from
     * @param needs how many needs are told apart; 1 if they are not
     */
    FlowCouncil(KnownCare care, ImmutableIntArray rows, int first, int needs, FlowPolicy policy) {
        this.care = care;
        this.phaseDays = ImmutableIntArray.copyOf(policy.phases());
        this.fit = new FlowFit(FlowExposure.of(care, rows, first, policy), policy);
        this.residents = present(care, rows);
        ImmutableList<EntryMix> counted = mixes(care, rows, first, needs);
        // Where none came in the time that is known, they are taken to come as those there once came.
        this.mixes = total(counted) > 0 ? counted : mixes(care, rows, Integer.MIN_VALUE, needs);
        this.entriesCounted = total(mixes);
        this.level = EntryLevel.of(
                quarters(care, rows, first), quarter(care, first), policy.entryVolatility(), policy.priorEvents() / 2);
    }

    private static ImmutableList<EntryMix> mixes(KnownCare care, ImmutableIntArray rows, int first, int needs) {
        ImmutableList.Builder<EntryMix> all = ImmutableList.builder();
        for (int need = 0; need < needs; need++) {
            all.add(EntryMix.of(care, ofNeed(care, rows, need), first));
        }
        return all.build();
    }

    private static double total(ImmutableList<EntryMix> mixes) {
        double total = 0;
        for (EntryMix mix : mixes) {
            total += mix.total();
        }
        return total;
    }

    private static ImmutableIntArray present(KnownCare care, ImmutableIntArray rows) {
        ImmutableIntArray.Builder present = ImmutableIntArray.builder();
        for (int i = 0; i < rows.length(); i++) {
            if (care.isPresent(rows.get(i))) {
                present.add(rows.get(i));
            }
        }
        return present.build();
    }

    private static ImmutableIntArray ofNeed(KnownCare care, ImmutableIntArray rows, int need) {
        ImmutableIntArray.Builder of = ImmutableIntArray.builder();
        for (int i = 0; i < rows.length(); i++) {
            if (care.need[rows.get(i)] == need) {
                of.add(rows.get(i));
            }
        }
        return of.build();
    }

    /** Entries by quarters back from the day known; where less than one is known, of the days that are. */
    private static int[] quarters(KnownCare care, ImmutableIntArray rows, int first) {
        int quarter = quarter(care, first);
        int[] counts = new int[Math.max(1, (care.asOf - first) / quarter)];
        for (int i = 0; i < rows.length(); i++) {
            int row = rows.get(i);
            int back = (care.asOf - care.from[row]) / quarter;
            if (EntryMix.isEntry(care, row, first) && back < counts.length) {
                counts[counts.length - 1 - back]++;
            }
        }
        return counts;
    }

    private static int quarter(KnownCare care, int first) {
        return Math.max(1, Math.min(EntryLevel.QUARTER, care.asOf - first));
    }

    ImmutableIntArray residents() {
        return residents;
    }

    double entriesCounted() {
        return entriesCounted;
    }

    ImmutableList<FlowFit.Parameter> parameters() {
        return fit.parameters();
    }

    EntryMix mix(int need) {
        return mixes.get(need);
    }

    /** Returns factors that change nothing. */
    FlowFactors noFactors() {
        return new FlowFactors(phaseDays.length() + 1);
    }

    ImmutableIntArray phaseDays() {
        return phaseDays;
    }

    /** Returns the rates of a need, multiplied by factors. */
    FlowRates rates(int need, FlowFactors factors) {
        FlowRates rates = new FlowRates(phaseDays.length() + 1);
        fit.write(rates, factors);
        mix(need).write(rates, perEntryCounted());
        return rates;
    }

    /** Returns how many children a day come for each that was counted. */
    double perEntryCounted() {
        return entriesCounted > 0 ? level.perDay() / entriesCounted : 0;
    }

    /** Runs the model of a need. */
    FlowTally run(
            ImmutableList<AgeBand> bands,
            int[] dates,
            FlowEngine.FlowStep step,
            Cohorts residentsOfNeed,
            RateSchedule rates) {
        return new FlowEngine(bands, care.asOf, dates, step).run(residentsOfNeed, rates);
    }

    /** Says to the shares of a scenario what the needs of this council are: the parts from a number on. */
    void addTo(ScenarioShares shares, int firstPart) {
        for (int need = 0; need < mixes.size(); need++) {
            double[] children = new double[FlowRates.AGES * FlowRates.KINDS];
            cohorts(need, 1).addByAgeAndKind(children);
            shares.add(firstPart + need, rates(need, noFactors()), children);
        }
    }

    /** Returns fitted rates of a need from the day asked of on, others from a later day on, under a scenario. */
    RateSchedule schedule(FlowScenario scenario, int need, FlowRates rates, int day, FlowRates later) {
        return new RateSchedule(
                day == care.asOf
                        ? ImmutableSortedMap.of(care.asOf, later)
                        : ImmutableSortedMap.of(care.asOf, rates, day, later),
                each -> level.season(each - care.asOf),
                scenario.of(need));
    }

    /** Returns the same fitted rates for ever, under a scenario. */
    RateSchedule schedule(FlowScenario scenario, int need, FlowRates rates) {
        return schedule(scenario, need, rates, care.asOf, rates);
    }

    /** Returns fitted rates with entries that are so many times those fitted, under a scenario. */
    RateSchedule schedule(FlowScenario scenario, int need, FlowRates rates, IntToDoubleFunction entries) {
        return new RateSchedule(ImmutableSortedMap.of(care.asOf, rates), entries, scenario.of(need));
    }

    /**
     * Returns who is in care, children alike taken together: of one kind, born and in care since days that are equal
     * when rounded. Who is in the last phase needs no day of entry.
     *
     * @param need of those counted
     * @param days to round to; 1 for as it is
     */
    Cohorts cohorts(int need, int days) {
        long[] keys = new long[residents.length()];
        int count = 0;
        int last = phaseDays.length() == 0 ? 0 : phaseDays.get(phaseDays.length() - 1);
        for (int i = 0; i < keys.length; i++) {
            int row = residents.get(i);
            if (care.need[row] == need) {
                int inCare = Math.min(last, care.asOf - care.entered[row]);
                int lived = care.asOf - care.birth[row];
                keys[count++] = ((long) rounded(lived, days) << 32)
                        | ((long) Math.min(last, rounded(inCare, days)) << 3)
                        | care.kind[row];
            }
        }
        Arrays.sort(keys, 0, count);
        Cohorts cohorts = new Cohorts(phaseDays, count);
        for (int i = 0; i < count; ) {
            int end = i + 1;
            while (end < count && keys[end] == keys[i]) {
                end++;
            }
            int born = care.asOf - (int) (keys[i] >>> 32);
            int since = care.asOf - (int) ((keys[i] >>> 3) & 0x1FFF_FFFF);
            int cohort = cohorts.add(born, since, care.asOf, end - i);
            if (cohort >= 0) {
                cohorts.share[cohort * FlowRates.KINDS + (int) (keys[i] & 7)] = 1;
            }
            i = end;
        }
        return cohorts;
    }

    private static int rounded(int value, int days) {
        return days == 1 ? value : value / days * days + days / 2;
    }
}
