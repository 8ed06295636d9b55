package org.placewright.testkit.core;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

/**
 * The oracle: walks every day of a history up to a last one, looks at every episode on each, and notes what happened.
 * It knows nothing of ranges and stretches, only of yesterday and today.
 */
final class DayByDay {

    /** What a type was and what it may have become as codes changed with a year, while the child stayed. */
    private static final List<String> RECODED = List.of("H5 K3", "P2 K3", "Z1 Z11", "Z1 Z12", "Z1 Z13", "Z1 Z14");

    final List<LocalDate> entries = new ArrayList<>();
    final List<LocalDate> exits = new ArrayList<>();
    final List<LocalDate> moves = new ArrayList<>();
    /** Of each day in care, when the placement and the period it is in began. */
    final Map<LocalDate, LocalDate> placementSince = new TreeMap<>();

    final Map<LocalDate, LocalDate> periodSince = new TreeMap<>();
    final List<LocalDate> shortBreaks = new ArrayList<>();

    private final CareHistory history;
    private @Nullable Episode yesterday;
    private @Nullable Episode settled;

    private DayByDay(CareHistory history) {
        this.history = history;
    }

    static DayByDay walk(CareHistory history, LocalDate until) {
        DayByDay walk = new DayByDay(history);
        LocalDate day = history.episodes().stream()
                .map(Episode::start)
                .min(LocalDate::compareTo)
                .orElse(until);
        for (; day.isBefore(until); day = day.plusDays(1)) {
            walk.live(day);
        }
        return walk;
    }

    private static boolean isOpen(Episode episode, LocalDate day) {
        return !episode.start().isAfter(day)
                && (episode.end().isEmpty() || episode.end().get().isAfter(day));
    }

    private void live(LocalDate day) {
        Episode today = null;
        boolean isShortBreak = false;
        for (Episode episode : history.episodes()) {
            if (isOpen(episode, day)) {
                boolean breaks =
                        List.of("V3", "V4").contains(episode.legalStatus().code());
                isShortBreak |= breaks;
                if (!breaks && (today == null || episode.start().isAfter(today.start()))) {
                    today = episode;
                }
            }
        }
        if (today == null && isShortBreak) {
            shortBreaks.add(day);
        }
        note(day, today);
        yesterday = today;
    }

    private void note(LocalDate day, @Nullable Episode today) {
        Episode before = yesterday;
        boolean isAnew = today != null && (before == null || isNewStart(day, before, today));
        if (before != null && (today == null || isAnew)) {
            exits.add(day);
        }
        if (today == null) {
            return;
        }
        boolean isMove = !isAnew && !today.equals(before) && isMove(day, Objects.requireNonNull(before), today);
        if (isAnew) {
            entries.add(day);
        }
        if (isMove) {
            moves.add(day);
        }
        LocalDate dayBefore = day.minusDays(1);
        periodSince.put(day, isAnew ? day : Objects.requireNonNull(periodSince.get(dayBefore)));
        placementSince.put(day, isAnew || isMove ? day : Objects.requireNonNull(placementSince.get(dayBefore)));
        if (isAnew || isMove || !isTemporary(today)) {
            settled = today;
        }
    }

    private static boolean isNewStart(LocalDate day, Episode before, Episode today) {
        if (!today.start().equals(day)) {
            return false;
        }
        boolean ended = before.end().isPresent() && before.end().get().equals(day);
        String ceased = before.reasonCeased().code();
        return today.reasonForNewEpisode().code().equals("S") || (ended && ceased.startsWith("E"));
    }

    private boolean isMove(LocalDate day, Episode before, Episode today) {
        if (isTemporary(today)) {
            return false;
        }
        if (!isTemporary(before) && today.start().equals(day)) {
            switch (today.reasonForNewEpisode().code()) {
                case "P", "B" -> {
                    return true;
                }
                case "L", "T", "U" -> {
                    return false;
                }
                default -> {
                    // The place must tell.
                }
            }
        }
        Map<String, Object> was = places(Objects.requireNonNull(settled));
        Map<String, Object> is = withUnknownFrom(today, Objects.requireNonNull(settled));
        if (RECODED.contains(was.get("type") + " " + is.get("type"))) {
            is.put("type", Objects.requireNonNull(was.get("type")));
        }
        return !was.equals(is);
    }

    private static boolean isTemporary(Episode episode) {
        return List.of("T0", "T1", "T2", "T3", "T4")
                .contains(episode.placementType().code());
    }

    private static Map<String, Object> places(Episode episode) {
        Map<String, Object> places = new HashMap<>();
        places.put("type", episode.placementType().code());
        places.put("provider", episode.placementProvider().code());
        episode.placementPostcode().ifPresent(postcode -> places.put("postcode", postcode));
        episode.urn().ifPresent(urn -> places.put("urn", urn));
        places.values().removeIf(""::equals);
        return places;
    }

    /** What is known of one, as far as the other is known, and the other where the one is not. */
    private static Map<String, Object> withUnknownFrom(Episode episode, Episode other) {
        Map<String, Object> merged = places(other);
        places(episode).forEach(merged::replace);
        return merged;
    }

    long daysInCare(LocalDate from, LocalDate until) {
        return periodSince.keySet().stream()
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .count();
    }

    Map<Integer, Long> daysByAge(LocalDate born, LocalDate from, LocalDate until) {
        Map<Integer, Long> days = new TreeMap<>();
        for (LocalDate day : periodSince.keySet()) {
            if (!day.isBefore(from) && day.isBefore(until) && !day.isBefore(born)) {
                days.merge(Period.between(born, day).getYears(), 1L, Long::sum);
            }
        }
        return days;
    }
}
