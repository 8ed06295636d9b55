package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;

/**
 * Finds out which collection year each return of one authority is of, from the dates inside.
 *
 * <p>All dates of a return lie before the end of its year, but for mistakes, which are allowed for up to 1 % of them.
 * Where names give a year, they are taken to give the year of the end unless that would put more than 1 % of all the
 * authority's dates after it; then the year of the start. The returns of one authority are judged together, so that a
 * small or quiet one is named as its neighbours are. A return without a year in its name is of the latest year that
 * holds at least 1 % of its dates.
 */
final class YearInference {

    private static final int TOLERATED_PERCENT = 1;

    private final Ssda903Options options;
    private final FindingLog findings;
    private final YearNaming naming;
    private final boolean datesInside;

    YearInference(ImmutableList<YearlyReturn> returnsOfAuthority, Ssda903Options options, FindingLog findings) {
        this.options = options;
        this.findings = findings;
        long dates = 0;
        long late = 0;
        for (YearlyReturn yearly : returnsOfAuthority) {
            if (yearly.key().namedYear().isPresent()) {
                CollectionYear endNamed =
                        CollectionYear.of(yearly.key().namedYear().getAsInt());
                dates += yearly.episodeDates().size();
                late += after(endNamed, yearly.episodeDates());
            }
        }
        this.datesInside = dates > 0;
        this.naming = options.naming() != YearNaming.INFERRED
                ? options.naming()
                : tolerable(late, dates) ? YearNaming.END : YearNaming.START;
    }

    /** Returns the year of a return and reports how it was found; empty if there is nothing to tell it from. */
    Optional<CollectionYear> yearOf(YearlyReturn yearly) {
        return yearly.key().namedYear().isPresent()
                ? Optional.of(ofName(yearly, yearly.key().namedYear().getAsInt()))
                : ofBareName(yearly);
    }

    private CollectionYear ofName(YearlyReturn yearly, int named) {
        CollectionYear year = CollectionYear.of(naming == YearNaming.START ? named + 1 : named);
        String meaning =
                "the year in the name is the one it " + (naming == YearNaming.START ? "starts" : "ends") + " in";
        if (options.naming() != YearNaming.INFERRED) {
            return year;
        }
        ImmutableList<LocalDate> dates = yearly.episodeDates();
        if (!datesInside) {
            report(Severity.WARNING, FindingCodes.COLLECTION_YEAR_NOT_KNOWN, yearly, "no episode tells the year", year);
        } else if (!tolerable(after(year, dates), dates.size())) {
            report(
                    Severity.WARNING,
                    FindingCodes.COLLECTION_YEAR_INFERRED,
                    yearly,
                    meaning + ", though more than " + TOLERATED_PERCENT + " % of the dates inside are after it",
                    year);
        } else {
            report(Severity.INFO, FindingCodes.COLLECTION_YEAR_INFERRED, yearly, meaning, year);
        }
        return year;
    }

    private Optional<CollectionYear> ofBareName(YearlyReturn yearly) {
        if (options.yearOfBareNames().isPresent()) {
            return options.yearOfBareNames();
        }
        Optional<CollectionYear> fromEpisodes = latest(yearly.episodeDates());
        if (fromEpisodes.isPresent()) {
            String how = "the name has no year; the latest that holds 1 % of the dates inside was taken";
            report(Severity.INFO, FindingCodes.COLLECTION_YEAR_INFERRED, yearly, how, fromEpisodes.get());
            return fromEpisodes;
        }
        Optional<CollectionYear> fromBirths = latest(yearly.birthDates());
        fromBirths.ifPresent(year -> report(
                Severity.WARNING,
                FindingCodes.COLLECTION_YEAR_NOT_KNOWN,
                yearly,
                "neither the name nor any episode tells the year; the latest births were taken",
                year));
        return fromBirths;
    }

    private static Optional<CollectionYear> latest(ImmutableList<LocalDate> dates) {
        ImmutableSortedMultiset<CollectionYear> years = dates.stream()
                .map(CollectionYear::containing)
                .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder()));
        return years.descendingMultiset().entrySet().stream()
                .filter(entry -> 100L * entry.getCount() >= (long) TOLERATED_PERCENT * dates.size())
                .map(Multiset.Entry::getElement)
                .findFirst();
    }

    private static long after(CollectionYear year, ImmutableList<LocalDate> dates) {
        return dates.stream().filter(date -> date.isAfter(year.lastDay())).count();
    }

    private static boolean tolerable(long late, long dates) {
        return 100 * late <= TOLERATED_PERCENT * dates;
    }

    private void report(Severity severity, FindingCode code, YearlyReturn yearly, String how, CollectionYear year) {
        findings.add(
                severity,
                code,
                yearly.location(),
                how,
                "the year, stated in the options if this is wrong",
                "read as the return of " + year);
    }
}
