package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;

/**
 * Finds out which collection year each return of one authority is of, from the names and the dates inside.
 *
 * <p>A name that holds a range ({@code 2019-20}) says it. Otherwise all dates of a return lie before the end of its
 * year, but for mistakes: up to 1 % of the dates, or two where that is less, and always fewer than half. Where names
 * give a single year, they are taken to give the year of the end unless more of the authority's dates than that lie
 * after it; then the year of the start. The returns of one authority are judged together, so that a small or quiet one
 * is named as its neighbours are.
 *
 * <p>A return without a year in its name is of the latest year that holds at least 1 % of its dates and three of them;
 * where none does, of the one that holds most, the latest of several. A bare header without episodes of its own is of
 * the year of the episodes beside it, if they are all of one. Where there are no episodes, the year in the name of the
 * folder or zip that holds all is taken, and where that has none, the year of the latest births.
 *
 * <p>A finding says what was inferred: worth knowing, or doubtful where three dates or fewer decided, or where none of
 * the dates lies in the year.
 */
final class YearInference {

    private static final int TOLERATED_PERCENT = 1;
    private static final int TOLERATED_AT_LEAST = 2;
    private static final int FEW = 3;

    /** A year and how many dates of a return lie in it. */
    private record Held(CollectionYear year, int dates) {}

    private final Ssda903Options options;
    private final Optional<NamedYear> ofAll;
    private final FindingLog findings;
    private final YearNaming naming;
    private final boolean datesInside;
    private final long decidedBy;

    /**
     * Makes an inference.
     *
     * @param ofAll the year in the name of the folder or zip that holds all returns, for want of a better
     */
    YearInference(
            ImmutableList<YearlyReturn> returnsOfAuthority,
            Optional<NamedYear> ofAll,
            Ssda903Options options,
            FindingLog findings) {
        this.options = options;
        this.ofAll = ofAll;
        this.findings = findings;
        long dates = 0;
        long late = 0;
        for (YearlyReturn yearly : returnsOfAuthority) {
            Optional<NamedYear> named = yearly.key().namedYear().filter(year -> !year.isEnd());
            if (named.isPresent()) {
                DatesByYear inside = yearly.episodeDates();
                dates += inside.total();
                late += inside.after(CollectionYear.of(named.get().year()));
            }
        }
        this.datesInside = dates > 0;
        boolean end = tolerable(late, dates);
        this.naming =
                options.naming() != YearNaming.INFERRED ? options.naming() : end ? YearNaming.END : YearNaming.START;
        // Late dates decide where they are followed, and where they are set aside only because they are so few.
        this.decidedBy = end && isPercentTolerated(late, dates) ? dates : late;
    }

    /**
     * Returns the year of a return and reports how it was found; empty if there is nothing to tell it from.
     *
     * @param besides the years of the authority's returns that have episodes
     */
    Optional<CollectionYear> yearOf(YearlyReturn yearly, Set<CollectionYear> besides) {
        return yearly.key().namedYear().isPresent()
                ? Optional.of(ofName(yearly, yearly.key().namedYear().get()))
                : ofBareName(yearly, besides);
    }

    private CollectionYear ofName(YearlyReturn yearly, NamedYear named) {
        CollectionYear year = named(named);
        if (named.isEnd()) {
            return year;
        }
        String meaning = "the year in the name, or in YEAR, is the one it "
                + (naming == YearNaming.START ? "starts" : "ends") + " in";
        if (options.naming() != YearNaming.INFERRED || (!datesInside && yearly.isEmpty())) {
            return year;
        }
        DatesByYear dates = yearly.episodeDates();
        if (!datesInside && yearly.hasEmptyEpisodes()) {
            report(Severity.INFO, FindingCodes.COLLECTION_YEAR_INFERRED, yearly, meaning + ", as no date denies", year);
        } else if (!datesInside) {
            report(Severity.WARNING, FindingCodes.COLLECTION_YEAR_NOT_KNOWN, yearly, "no episode tells the year", year);
        } else if (!tolerable(dates.after(year), dates.total())) {
            report(
                    Severity.WARNING,
                    FindingCodes.COLLECTION_YEAR_INFERRED,
                    yearly,
                    meaning + ", though more of the dates inside are after it than mistakes explain",
                    year);
        } else if (dates.total() > 0 && dates.in(year) == 0) {
            report(
                    Severity.WARNING,
                    FindingCodes.COLLECTION_YEAR_INFERRED,
                    yearly,
                    meaning + ", though none of the dates inside lies in that year",
                    year);
        } else {
            inferred(yearly, meaning, decidedBy, year);
        }
        return year;
    }

    private CollectionYear named(NamedYear named) {
        return CollectionYear.of(!named.isEnd() && naming == YearNaming.START ? named.year() + 1 : named.year());
    }

    private Optional<CollectionYear> ofBareName(YearlyReturn yearly, Set<CollectionYear> besides) {
        if (options.yearOfBareNames().isPresent()) {
            return options.yearOfBareNames();
        }
        if (!yearly.hasEpisodesFile() && besides.size() == 1) {
            CollectionYear year = besides.iterator().next();
            String how = "the name has no year; the episodes beside it are all of one";
            report(Severity.INFO, FindingCodes.COLLECTION_YEAR_INFERRED, yearly, how, year);
            return Optional.of(year);
        }
        Optional<Held> fromEpisodes = latest(yearly.episodeDates());
        if (fromEpisodes.isPresent()) {
            CollectionYear year = fromEpisodes.get().year();
            String how = "the name has no year; the latest that holds a fair number of the dates inside was taken";
            inferred(yearly, how, fromEpisodes.get().dates(), year);
            return Optional.of(year);
        }
        if (ofAll.isPresent()) {
            CollectionYear year = named(ofAll.get());
            report(
                    Severity.WARNING,
                    FindingCodes.COLLECTION_YEAR_NOT_KNOWN,
                    yearly,
                    "no episode tells the year; that in the name of the folder or zip was taken",
                    year);
            return Optional.of(year);
        }
        Optional<CollectionYear> fromBirths = latest(yearly.birthDates()).map(Held::year);
        fromBirths.ifPresent(year -> report(
                Severity.WARNING,
                FindingCodes.COLLECTION_YEAR_NOT_KNOWN,
                yearly,
                "neither the name nor any episode tells the year; the latest births were taken",
                year));
        return fromBirths;
    }

    private static Optional<Held> latest(DatesByYear dates) {
        SortedMap<CollectionYear, Integer> years = new TreeMap<>(Comparator.reverseOrder());
        years.putAll(dates.years());
        int most = years.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int hundredths = (TOLERATED_PERCENT * dates.total() + 99) / 100;
        int enough = Math.min(most, Math.max(FEW, hundredths));
        return years.entrySet().stream()
                .map(year -> new Held(year.getKey(), year.getValue()))
                .filter(year -> year.dates() >= enough)
                .findFirst();
    }

    /** Tells whether so many of some dates may lie after the end of their year by mistake. */
    static boolean tolerable(long late, long dates) {
        return isPercentTolerated(late, dates) || (late <= TOLERATED_AT_LEAST && 2 * late < dates);
    }

    private static boolean isPercentTolerated(long late, long dates) {
        return 100 * late <= TOLERATED_PERCENT * dates;
    }

    private void inferred(YearlyReturn yearly, String how, long decidedByDates, CollectionYear year) {
        boolean few = decidedByDates <= FEW;
        report(
                few ? Severity.WARNING : Severity.INFO,
                FindingCodes.COLLECTION_YEAR_INFERRED,
                yearly,
                few ? how + "; three dates or fewer decided" : how,
                year);
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
