package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.geo.Postcode;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.synthetic.CareCourse.Spell;
import org.placewright.testkit.synthetic.PlaceFinder.Place;
import org.placewright.testkit.synthetic.TemporaryStays.Stay;

/**
 * Writes a simulated time in care as the episodes of a return: the placements, split where the legal status changes and
 * where the child is elsewhere for a while, with the codes that go with each change. No reason for a placement change
 * is given for temporary stays: the return's checks want none.
 *
 * <p>Legal statuses are by hand: a third of careers are voluntary throughout, unless they need an order (to live with
 * parents, to be placed for adoption); the others begin with an interim order, and a full one follows within 13 months.
 * A placement order begins with the placement for adoption, earlier than in life. Unaccompanied children are under
 * section 20.
 */
final class HistoryWriter {

    private static final int VOLUNTARY_PERCENT = 33;
    private static final int SHORTEST_PROCEEDINGS = 180;
    private static final int LONGEST_PROCEEDINGS = 400;

    /**
     * Why unaccompanied children leave before they grow up, by hand; that they were found to be adults is one of them.
     */
    private static final ImmutableMap<ReasonEpisodeCeased, Integer> LEFT_UNACCOMPANIED = ImmutableMap.of(
            ReasonEpisodeCeased.E15, 15,
            ReasonEpisodeCeased.E13, 10,
            ReasonEpisodeCeased.E16, 5,
            ReasonEpisodeCeased.E8, 70);

    /**
     * Who is written about, and where from.
     *
     * @param home where the family lives, if known
     * @param unaccompanied whether the child was an unaccompanied asylum-seeking child all the time
     */
    record Subject(CategoryOfNeed need, Optional<Postcode> home, boolean unaccompanied) {

        /** Returns nothing of the value: it describes a child. */
        @Override
        public String toString() {
            return "Subject[...]";
        }
    }

    private final LocalDate asOf;
    private final Subject subject;
    private final Supplier<Postcode> nearby;
    private final TemporaryStays stays;
    private final Draw draw;

    /** Begins with a child; temporary stays are at addresses nearby. */
    HistoryWriter(LocalDate asOf, Subject subject, Supplier<Postcode> nearby, TemporaryStays stays, Draw draw) {
        this.asOf = asOf;
        this.subject = subject;
        this.nearby = nearby;
        this.stays = stays;
        this.draw = draw;
    }

    /** A stretch in one placement and under one legal status, before temporary stays are cut out of it. */
    private record Stretch(
            long start,
            Optional<Long> until,
            CareKind kind,
            Place place,
            LegalStatus status,
            ReasonForNewEpisode because) {}

    /** Returns the episodes of one time in care. */
    ImmutableList<Episode> episodes(CareCourse course, List<Place> places) {
        NavigableMap<Long, LegalStatus> statuses = statuses(course);
        NavigableMap<Long, Integer> starts = new TreeMap<>();
        for (int i = 0; i < course.spells().size(); i++) {
            starts.put(course.spells().get(i).start(), i);
        }
        statuses.keySet()
                .forEach(day -> starts.putIfAbsent(day, starts.floorEntry(day).getValue()));
        ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
        for (var entry : starts.entrySet()) {
            long start = entry.getKey();
            int spell = entry.getValue();
            Optional<Map.Entry<Long, Integer>> next = Optional.ofNullable(starts.higherEntry(start));
            boolean moved = course.spells().get(spell).start() == start;
            Stretch stretch = new Stretch(
                    start,
                    next.map(Map.Entry::getKey).or(() -> course.exit().map(any -> course.until())),
                    course.spells().get(spell).kind(),
                    places.get(spell),
                    statuses.floorEntry(start).getValue(),
                    newEpisode(start == course.start(), moved, statuses.containsKey(start)));
            Episode last = writeStays(stretch, episodes);
            if (next.isPresent()) {
                boolean moves =
                        next.filter(following -> following.getValue() != spell).isPresent();
                last = last.withReasonCeased(ReasonEpisodeCeased.X1)
                        .withReasonForPlacementChange(
                                moves
                                        ? draw.weighted(CareMarginals.CHANGE)
                                        : ReasonForPlacementChange.codes().notRecorded());
            } else if (course.exit().isPresent()) {
                last = last.withReasonCeased(ceased(course, course.exit().get()));
            }
            episodes.add(last);
        }
        return episodes.build();
    }

    /** Writes what comes before the last episode of a stretch, and returns that one, without why it ceased. */
    private Episode writeStays(Stretch stretch, ImmutableList.Builder<Episode> episodes) {
        long from = stretch.start();
        ReasonForNewEpisode because = stretch.because();
        for (Stay stay : stays(stretch)) {
            episodes.add(settled(stretch, from, Optional.of(stay.start()), because)
                    .reasonCeased(ReasonEpisodeCeased.X1)
                    .build());
            // On holiday a child may well be with the usual carer; elsewhere it is another.
            because = stay.type().equals(PlacementType.T2) ? ReasonForNewEpisode.T : ReasonForNewEpisode.P;
            episodes.add(episode(stretch, stay.start(), Optional.of(stay.until()), because)
                    .placementType(stay.type())
                    .placementPostcode(nearby.get())
                    .reasonCeased(ReasonEpisodeCeased.X1)
                    .build());
            from = stay.until();
        }
        return settled(stretch, from, stretch.until(), because).build();
    }

    /**
     * Returns the temporary stays in a stretch: none where the code of the placement changes with the year, because a
     * child who comes back from a stay to a placement of another code is read to have moved.
     */
    private List<Stay> stays(Stretch stretch) {
        boolean recoded = !code(stretch, Optional.of(stretch.start())).equals(code(stretch, stretch.until()));
        long limit = stretch.until().orElse(asOf.toEpochDay() + 1);
        return recoded ? List.of() : stays.during(stretch.kind(), stretch.start(), limit);
    }

    /** Returns the code of the placement in the return of the year of a day. */
    private PlacementType code(Stretch stretch, Optional<Long> day) {
        LocalDate on = day.map(LocalDate::ofEpochDay).orElse(asOf);
        return YearlyCodes.inYear(stretch.place().type(), CollectionYear.containing(on));
    }

    private Episode.Builder settled(Stretch stretch, long start, Optional<Long> until, ReasonForNewEpisode because) {
        Place place = stretch.place();
        return episode(stretch, start, until, because)
                .placementType(code(stretch, until))
                .placementProvider(place.provider())
                .placementPostcode(place.address())
                .urn(place.urn());
    }

    private Episode.Builder episode(Stretch stretch, long start, Optional<Long> until, ReasonForNewEpisode because) {
        return Episode.builder()
                .start(LocalDate.ofEpochDay(start))
                .end(until.map(LocalDate::ofEpochDay))
                .reasonForNewEpisode(because)
                .legalStatus(stretch.status())
                .categoryOfNeed(subject.need())
                .homePostcode(subject.home());
    }

    private static ReasonForNewEpisode newEpisode(boolean first, boolean moved, boolean ruled) {
        if (first) {
            return ReasonForNewEpisode.S;
        }
        if (moved) {
            return ruled ? ReasonForNewEpisode.B : ReasonForNewEpisode.P;
        }
        return ReasonForNewEpisode.L;
    }

    private ReasonEpisodeCeased ceased(CareCourse course, Exit exit) {
        return subject.unaccompanied() && exit != Exit.GROWN_UP
                ? draw.weighted(LEFT_UNACCOMPANIED)
                : exit.reason(course.lastKind(), draw);
    }

    private NavigableMap<Long, LegalStatus> statuses(CareCourse course) {
        NavigableMap<Long, LegalStatus> statuses = new TreeMap<>();
        boolean needsOrder = course.spells().stream()
                .anyMatch(spell -> spell.kind() == CareKind.WITH_PARENTS || spell.kind() == CareKind.ADOPTION);
        int proceedings = draw.between(SHORTEST_PROCEEDINGS, LONGEST_PROCEEDINGS);
        if (course.spells().get(0).kind() == CareKind.CUSTODY) {
            statuses.put(course.start(), LegalStatus.J1);
        } else if (subject.unaccompanied() || (draw.percent(VOLUNTARY_PERCENT) && !needsOrder)) {
            statuses.put(course.start(), LegalStatus.V2);
        } else {
            statuses.put(course.start(), LegalStatus.C1);
            long order = course.start() + proceedings;
            if (order < course.until()) {
                statuses.put(order, LegalStatus.C2);
            }
        }
        for (Spell spell : course.spells()) {
            if (spell.kind() == CareKind.ADOPTION) {
                statuses.tailMap(spell.start(), true).clear();
                statuses.put(spell.start(), LegalStatus.E1);
                break;
            }
        }
        return statuses;
    }
}
