package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.synthetic.CareCourse.Ending;
import org.placewright.testkit.synthetic.CareCourse.Spell;
import org.placewright.testkit.synthetic.PlaceFinder.Place;

/**
 * Writes a simulated time in care as the episodes of a return: the placements, split where the legal status changes,
 * with the codes that go with each change.
 *
 * <p>Legal statuses are by hand: a third of careers are voluntary throughout, unless they need an order (to live with
 * parents, to be placed for adoption); the others begin with an interim order, and a full one follows within 13 months.
 * A placement order begins with the placement for adoption, earlier than in life.
 */
final class HistoryWriter {

    private static final int VOLUNTARY_PERCENT = 33;
    private static final int SHORTEST_PROCEEDINGS = 180;
    private static final int LONGEST_PROCEEDINGS = 400;
    private static final int YOUNG = 10;

    /** Why children leave who are not adopted or on remand, the younger and the older, by hand after DfE 2024. */
    private static final ImmutableMap<Exit, Integer> YOUNGER = ImmutableMap.of(
            Exit.HOME, 40, Exit.GUARDIANSHIP, 38, Exit.ARRANGEMENTS_ORDER, 10, Exit.RELATIVES, 5, Exit.ELSEWHERE, 7);

    private static final ImmutableMap<Exit, Integer> OLDER = ImmutableMap.of(
            Exit.HOME, 58, Exit.GUARDIANSHIP, 8, Exit.ARRANGEMENTS_ORDER, 5, Exit.RELATIVES, 7, Exit.ELSEWHERE, 22);

    private final LocalDate asOf;
    private final CategoryOfNeed need;
    private final Optional<Postcode> home;
    private final Draw draw;

    HistoryWriter(LocalDate asOf, CategoryOfNeed need, Optional<Postcode> home, Draw draw) {
        this.asOf = asOf;
        this.need = need;
        this.home = home;
        this.draw = draw;
    }

    ImmutableList<Episode> episodes(CareCourse course, ImmutableList<Place> places) {
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
            Optional<Map.Entry<Long, Integer>> next = Optional.ofNullable(starts.higherEntry(start));
            int spell = entry.getValue();
            boolean moved = course.spells().get(spell).start() == start;
            episodes.add(episode(
                    course,
                    start,
                    next.map(Map.Entry::getKey),
                    next.filter(following -> following.getValue() != spell).isPresent(),
                    places.get(spell),
                    statuses.floorEntry(start).getValue(),
                    newEpisode(start == course.start(), moved, statuses.containsKey(start))));
        }
        return episodes.build();
    }

    private Episode episode(
            CareCourse course,
            long start,
            Optional<Long> next,
            boolean movesNext,
            Place place,
            LegalStatus status,
            ReasonForNewEpisode because) {
        boolean over = next.isPresent() || course.ending() != Ending.GOES_ON;
        LocalDate end = LocalDate.ofEpochDay(next.orElse(course.until()));
        CollectionYear year = CollectionYear.containing(over ? end : asOf);
        Episode.Builder episode = Episode.builder()
                .start(LocalDate.ofEpochDay(start))
                .reasonForNewEpisode(because)
                .legalStatus(status)
                .categoryOfNeed(need)
                .placementType(YearlyCodes.inYear(place.type(), year))
                .placementProvider(place.provider())
                .homePostcode(home)
                .placementPostcode(place.address())
                .urn(place.urn());
        if (over) {
            episode.end(end);
            episode.reasonCeased(next.isPresent() ? ReasonEpisodeCeased.X1 : ceased(course));
        }
        if (movesNext) {
            episode.reasonForPlacementChange(draw.weighted(CareMarginals.CHANGE));
        }
        return episode.build();
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

    private ReasonEpisodeCeased ceased(CareCourse course) {
        return exit(course).reason(course.lastKind(), draw);
    }

    private Exit exit(CareCourse course) {
        if (course.ending() == Ending.GROWN_UP) {
            return Exit.GROWN_UP;
        }
        if (course.lastKind() == CareKind.ADOPTION) {
            return Exit.ADOPTED;
        }
        if (course.lastKind() == CareKind.CUSTODY) {
            return Exit.REMAND_ENDED;
        }
        boolean young = course.until() < course.dateOfBirth().plusYears(YOUNG).toEpochDay();
        return draw.weighted(young ? YOUNGER : OLDER);
    }

    private NavigableMap<Long, LegalStatus> statuses(CareCourse course) {
        NavigableMap<Long, LegalStatus> statuses = new TreeMap<>();
        boolean needsOrder = course.spells().stream()
                .anyMatch(spell -> spell.kind() == CareKind.WITH_PARENTS || spell.kind() == CareKind.ADOPTION);
        int proceedings = draw.between(SHORTEST_PROCEEDINGS, LONGEST_PROCEEDINGS);
        if (course.spells().get(0).kind() == CareKind.CUSTODY) {
            statuses.put(course.start(), LegalStatus.J1);
        } else if (draw.percent(VOLUNTARY_PERCENT) && !needsOrder) {
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
