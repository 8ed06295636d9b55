package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.arbitrary.EpisodeArbitraries.Draft;

/**
 * Lays episodes out along a childhood, one after another.
 *
 * @param inCare a day that one of them has to hold, if any
 * @param inPeriods whether the steps say which episodes begin care; if so each period gets its place, however many
 *     there are
 */
record CareSpans(Optional<LocalDate> inCare, boolean inPeriods) {

    private static final int ADULT = 18;
    private static final int LONGEST_GAP = 1_000;
    /** The days a period of care takes at least, with one before it for each day it may be brought forward. */
    private static final int DAYS_OF_SHORTEST_PERIOD = 3;

    /** One episode, in days from the end of the one before. */
    record Step(int gap, int length, boolean toYearEnd, int ceased, int moved, Draft draft) {

        boolean beginsCare() {
            return gap > 0;
        }

        Step withGap(int days) {
            return new Step(days, length, toYearEnd, ceased, moved, draft);
        }

        LocalDate endAfter(LocalDate start) {
            LocalDate lastOfYear = CollectionYear.containing(start).lastDay();
            return toYearEnd ? lastOfYear.plusDays(ceased % 2) : start.plusDays(length);
        }
    }

    /** One episode with its dates. */
    record Span(LocalDate start, Optional<LocalDate> end, Step step) {

        boolean meets(Span next) {
            return end.isPresent() && end.get().equals(next.start);
        }

        boolean isOpenOn(LocalDate day) {
            return !start.isAfter(day)
                    && end.filter(until -> !until.isAfter(day)).isEmpty();
        }

        Span until(LocalDate day) {
            return new Span(start, Optional.of(day), step);
        }

        Span from(LocalDate day) {
            return new Span(day, end, step);
        }
    }

    static Arbitrary<Step> steps() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, LONGEST_GAP)));
        return Combinators.combine(
                        gaps,
                        TimeArbitraries.lengthsInDays(),
                        Arbitraries.frequency(Tuple.of(7, false), Tuple.of(1, true)),
                        EpisodeArbitraries.picks(),
                        EpisodeArbitraries.picks(),
                        EpisodeArbitraries.drafts())
                .as(Step::new);
    }

    /** The steps of several periods: only the first of each comes after a gap. */
    static List<Step> ofPeriods(List<List<Step>> periods) {
        List<Step> steps = new ArrayList<>();
        for (List<Step> period : periods) {
            Step first = period.get(0);
            steps.add(first.withGap(first.gap() + 2));
            period.stream().skip(1).map(step -> step.withGap(0)).forEach(steps::add);
        }
        return steps;
    }

    ImmutableList<Span> of(LocalDate born, int ageInDays, List<Step> steps, boolean goesOn) {
        LocalDate adult = TimeArbitraries.birthday(born, ADULT);
        List<Span> spans = inPeriods ? periods(born, ageInDays, steps, adult) : follow(born, ageInDays, steps, adult);
        inCare.ifPresent(day -> hold(day, spans, adult));
        if (goesOn && !spans.isEmpty()) {
            Span last = spans.remove(spans.size() - 1);
            spans.add(new Span(last.start(), Optional.empty(), last.step()));
        }
        return ImmutableList.copyOf(spans);
    }

    /** Where the first episode may start: so many days after birth, but by the day that one has to hold. */
    private LocalDate first(LocalDate born, int days) {
        return born.plusDays(inCare.map(day -> days % (ChronoUnit.DAYS.between(born, day) + 1))
                .orElse((long) days));
    }

    private List<Span> follow(LocalDate born, int ageInDays, List<Step> steps, LocalDate adult) {
        List<Span> spans = new ArrayList<>();
        LocalDate earliest = born;
        for (Step step : steps) {
            LocalDate start = spans.isEmpty() ? first(born, ageInDays + step.gap()) : earliest.plusDays(step.gap());
            if (!spans.isEmpty() && spans.get(spans.size() - 1).start().equals(start)) {
                // The one before ended on the day it started, and starts are different.
                start = start.plusDays(1);
            }
            if (!start.isBefore(adult)) {
                break;
            }
            earliest = earlier(step.endAfter(start), adult);
            spans.add(new Span(start, Optional.of(earliest), step));
        }
        return spans;
    }

    /** Every period has an episode of a day or more, and leaves room for those to come; what has none is left out. */
    private List<Span> periods(LocalDate born, int ageInDays, List<Step> steps, LocalDate adult) {
        List<Span> spans = new ArrayList<>();
        long toCome = steps.stream().filter(Step::beginsCare).count();
        LocalDate limit = adult;
        LocalDate earliest = born;
        for (Step step : steps) {
            LocalDate start = earliest;
            if (step.beginsCare()) {
                toCome--;
                limit = adult.minusDays(DAYS_OF_SHORTEST_PERIOD * toCome);
                start = spans.isEmpty() ? first(born, ageInDays) : earliest.plusDays(step.gap());
                start = earlier(start, limit.minusDays(1));
            }
            if (!start.isBefore(limit)
                    || (!spans.isEmpty() && spans.get(spans.size() - 1).start().equals(start))) {
                continue;
            }
            LocalDate end = step.endAfter(start);
            earliest = earlier(step.beginsCare() && !end.isAfter(start) ? start.plusDays(1) : end, limit);
            spans.add(new Span(start, Optional.of(earliest), step));
        }
        return spans;
    }

    /** Stretches the last episode that starts by a day to hold it, or brings the one after it forward. */
    private void hold(LocalDate day, List<Span> spans, LocalDate adult) {
        int i = spans.size() - 1;
        while (spans.get(i).start().isAfter(day)) {
            i--;
        }
        Span last = spans.get(i);
        if (last.isOpenOn(day)) {
            return;
        }
        LocalDate until = adult;
        if (i < spans.size() - 1) {
            LocalDate next = spans.get(i + 1).start();
            until = inPeriods ? next.minusDays(1) : next;
        }
        if (until.isAfter(day)) {
            spans.set(i, last.until(earlier(day.plusDays(1L + last.step().length()), until)));
        } else {
            spans.set(i + 1, spans.get(i + 1).from(day));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
