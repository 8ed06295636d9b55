package org.placewright.core.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.placewright.core.time.DateRange;

/**
 * Gives each day to the episode that started last among those that are open on it and are not short breaks, or among
 * the short breaks if there are only those, as {@link CareHistory#episodeOn} does for one day. O(episodes), because
 * each is laid down once and taken up once.
 */
final class LineOfDays {

    private final ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
    /** The last stretch so far, which goes on if its episode still counts on the day after it. */
    private Optional<Stretch> last = Optional.empty();
    /** Episodes that have started, the latest first; those beneath may have ended since. */
    private final Deque<Episode> started = new ArrayDeque<>();
    /** The same of short breaks, which count only where nothing else does. */
    private final Deque<Episode> shortBreaks = new ArrayDeque<>();

    private LocalDate reached = LocalDate.MIN;

    private LineOfDays() {}

    /** Reads episodes that are in the order of their starts; the stretches follow one another, perhaps with gaps. */
    static ImmutableList<Stretch> of(ImmutableList<Episode> episodes) {
        LineOfDays line = new LineOfDays();
        for (Episode episode : episodes) {
            if (!episode.days().isEmpty()) {
                line.readUntil(Optional.of(episode.start()));
                line.startedLike(episode).push(episode);
                line.reached = episode.start();
            }
        }
        line.readUntil(Optional.empty());
        line.last.ifPresent(line.stretches::add);
        return line.stretches.build();
    }

    private Deque<Episode> startedLike(Episode episode) {
        return episode.legalStatus().isShortBreaks() ? shortBreaks : started;
    }

    private void readUntil(Optional<LocalDate> next) {
        while (next.filter(reached::equals).isEmpty()) {
            Deque<Episode> counting = started.isEmpty() ? shortBreaks : started;
            if (counting.isEmpty()) {
                return;
            }
            if (counting.element().isOpenOn(reached)) {
                read(counting.element(), next);
            } else {
                counting.pop();
            }
        }
    }

    private void read(Episode latest, Optional<LocalDate> next) {
        DateRange rest = new DateRange(reached, next);
        DateRange days = rest.intersection(latest.days()).orElseThrow();
        add(new Stretch(days, latest));
        days.until().ifPresentOrElse(end -> reached = end, this::clear);
    }

    private void add(Stretch stretch) {
        Optional<Stretch> before = last.filter(
                each -> each.episode() == stretch.episode() && each.days().meets(stretch.days()));
        if (before.isPresent()) {
            LocalDate from = before.get().days().from();
            last = Optional.of(new Stretch(new DateRange(from, stretch.days().until()), stretch.episode()));
        } else {
            last.ifPresent(stretches::add);
            last = Optional.of(stretch);
        }
    }

    private void clear() {
        started.clear();
        shortBreaks.clear();
    }
}
