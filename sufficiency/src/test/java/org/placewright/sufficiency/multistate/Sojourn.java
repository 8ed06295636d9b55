package org.placewright.sufficiency.multistate;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One row of {@link ObservedSojourns}, so that tests can count the long way. */
record Sojourn(int subject, int from, int to, double entry, double exit) {

    static final int STATES = 3;

    boolean moved() {
        return to != ObservedSojourns.CENSORED;
    }

    boolean isAtRisk(int state, double time) {
        return from == state && entry < time && time <= exit;
    }

    static ObservedSojourns observed(List<Sojourn> sojourns) {
        ObservedSojourns.Builder builder = ObservedSojourns.builder(STATES);
        for (Sojourn sojourn : sojourns) {
            if (sojourn.moved()) {
                builder.moved(sojourn.subject, sojourn.from, sojourn.to, sojourn.entry, sojourn.exit);
            } else {
                builder.censored(sojourn.subject, sojourn.from, sojourn.entry, sojourn.exit);
            }
        }
        return builder.build();
    }

    /** Subjects who come in late or not, move, come back, pause and are lost sight of; many times are shared. */
    static Arbitrary<List<Sojourn>> histories() {
        return course(Arbitraries.of(0.0, 0.0, 1.0, 2.5), Arbitraries.of(true, true, true, false))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(Sojourn::numbered);
    }

    /** Subjects who all begin in state 0 at 0 and are watched until they have moved up to five times, then for long. */
    static Arbitrary<List<Sojourn>> completeHistories() {
        return course(Arbitraries.just(0.0), Arbitraries.just(true))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(courses -> numbered(courses.stream().map(Sojourn::fromZero).toList()));
    }

    private static Arbitrary<List<Sojourn>> course(Arbitrary<Double> entries, Arbitrary<Boolean> moves) {
        Arbitrary<Sojourn> stays = Combinators.combine(
                        Arbitraries.integers().between(0, STATES - 1),
                        Arbitraries.integers().between(1, STATES - 1),
                        Arbitraries.integers().between(1, 6),
                        moves)
                .as((from, step, half, moved) -> new Sojourn(
                        0, from, moved ? (from + step) % STATES : ObservedSojourns.CENSORED, 0, half / 2.0));
        return Combinators.combine(entries, stays.list().ofMinSize(1).ofMaxSize(5))
                .as((entry, chosen) -> {
                    List<Sojourn> course = new ArrayList<>();
                    double time = entry;
                    int state = chosen.get(0).from();
                    for (Sojourn stay : chosen) {
                        int next = stay.moved()
                                ? (state + 1 + Math.floorMod(stay.from(), STATES - 1)) % STATES
                                : ObservedSojourns.CENSORED;
                        course.add(new Sojourn(0, state, next, time, time + stay.exit()));
                        time += stay.moved() ? stay.exit() : stay.exit() + 0.5;
                        state = stay.moved() ? next : stay.from();
                    }
                    return course;
                });
    }

    private static List<Sojourn> fromZero(List<Sojourn> course) {
        int shift = course.get(0).from;
        List<Sojourn> shifted = new ArrayList<>();
        for (Sojourn stay : course) {
            shifted.add(new Sojourn(
                    0,
                    Math.floorMod(stay.from - shift, STATES),
                    Math.floorMod(stay.to - shift, STATES),
                    stay.entry,
                    stay.exit));
        }
        Sojourn last = shifted.get(shifted.size() - 1);
        shifted.add(new Sojourn(0, last.to, ObservedSojourns.CENSORED, last.exit, 1_000));
        return shifted;
    }

    private static List<Sojourn> numbered(List<List<Sojourn>> courses) {
        List<Sojourn> all = new ArrayList<>();
        for (int subject = 0; subject < courses.size(); subject++) {
            for (Sojourn stay : courses.get(subject)) {
                all.add(new Sojourn(subject, stay.from, stay.to, stay.entry, stay.exit));
            }
        }
        return all;
    }
}
