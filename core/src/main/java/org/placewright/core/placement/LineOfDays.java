package org.placewright.core.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.placewright.core.time.DateRange;

/**
 * Gives each day to the episode that started last among those that are open on it, as {@link CareHistory#episodeOn}
 * does for one day. O(episodes), because each is laid down once and taken up once.
 */
final class LineOfDays {

    private final ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
    /** Episodes that have started, the latest first; those beneath may have ended since. */
    private final Deque<Episode> started = new ArrayDeque<>();

    private LocalDate reached = LocalDate.MIN;

    private LineOfDays() {}

    /** Reads episodes that are in the order of their starts; the stretches follow one another, perhaps with gaps. */
    static ImmutableList<Stretch> of(ImmutableList<Episode> episodes) {
        LineOfDays line = new LineOfDays();
        for (Episode episode : episodes) {
            if (!episode.days().isEmpty()) {
                line.readUntil(Optional.of(episode.start()));
                line.started.push(episode);
                line.reached = episode.start();
            }
        }
        line.readUntil(Optional.empty());
        return line.stretches.build();
    }

    private void readUntil(Optional<LocalDate> next) {
        while (!started.isEmpty() && next.filter(reached::equals).isEmpty()) {
            Episode latest = started.peek();
            if (latest.isOpenOn(reached)) {
                read(latest, next);
            } else {
                started.pop();
            }
        }
    }

    private void read(Episode latest, Optional<LocalDate> next) {
        DateRange rest = new DateRange(reached, next);
        DateRange days = rest.intersection(latest.days()).orElseThrow();
        stretches.add(new Stretch(days, latest));
        days.until().ifPresentOrElse(end -> reached = end, started::clear);
    }
}
