package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.DateRange;

/**
 * The disabled children of one council who live at home and spend a weekend a month elsewhere, under an agreed series
 * of short breaks. They are not looked after as the others are, and no count of children in care knows of them.
 *
 * <p>They begin at 4 to 13 years, as a Poisson process, and go on for one to four years, all equally likely; so, at the
 * rate of two fifths of those wanted, as many as wanted are under an agreement on any day. Of most the return has every
 * break (V3), of some the agreement as one episode (V4). All of it is by hand. As the return's checks want it, no
 * postcode is told.
 */
final class ShortBreaks {

    private static final int YOUNGEST = 4;
    private static final int YEARS_BEGUN_IN = 10;
    private static final int SHORTEST_YEARS = 1;
    private static final int LONGEST_YEARS = 4;
    private static final double MEAN_YEARS = (SHORTEST_YEARS + LONGEST_YEARS) / 2.0;
    private static final int EACH_BREAK_PERCENT = 70;
    private static final int DAYS_OF_BREAK = 2;
    private static final int DAYS_BETWEEN_LEAST = 26;
    private static final int DAYS_BETWEEN_MOST = 35;
    private static final int FIRST_NUMBER = 9_000_000;
    private static final int COUNCIL_NUMBERS = 10_000_000;

    /** Of homes kept for short breaks, which are not among the market's. */
    private static final int FIRST_URN = 9_900_000;

    private final SyntheticEnglandSpec spec;
    private final int council;
    private final AuthorityId name;
    private final double beginADay;
    private final PersonDrawer people;

    /**
     * Begins.
     *
     * @param children expected in the council's care on the last day
     */
    ShortBreaks(SyntheticEnglandSpec spec, int council, double children, Country country) {
        this.spec = spec;
        this.council = council;
        this.name = country.names().get(council);
        this.people = new PersonDrawer(spec.unaccompaniedShare());
        this.beginADay = children * spec.shortBreaksShare() / (MEAN_YEARS * CareHazards.DAYS_IN_YEAR);
    }

    /** Returns those who have a break in the years told, by the day they begin. */
    Stream<CareHistory> histories() {
        Draw draw = Draw.of(spec.seed(), "short breaks " + name.value());
        long first = spec.firstDay().minusYears(LONGEST_YEARS).toEpochDay();
        int[] number = {FIRST_NUMBER};
        return LongStream.rangeClosed(first, spec.asOf().toEpochDay()).boxed().flatMap(day -> LongStream.range(
                        0, draw.poisson(beginADay))
                .mapToObj(any -> history(day, ++number[0], draw))
                .flatMap(Optional::stream));
    }

    private Optional<CareHistory> history(long day, int number, Draw draw) {
        LocalDate start = LocalDate.ofEpochDay(day);
        LocalDate birth = start.minusYears(YOUNGEST)
                .minusDays(draw.between(1, (int) (YEARS_BEGUN_IN * CareHazards.DAYS_IN_YEAR) - 5));
        double years = SHORTEST_YEARS + draw.fraction() * (LONGEST_YEARS - SHORTEST_YEARS);
        LocalDate until = start.plusDays((long) (years * CareHazards.DAYS_IN_YEAR));
        boolean each = draw.percent(EACH_BREAK_PERCENT);
        Episode agreement = episode(start).build();
        ImmutableList<Episode> episodes = each ? breaks(agreement, until, draw) : agreement(agreement, until);
        boolean told = episodes.stream().anyMatch(episode -> episode.end()
                .filter(end -> end.isBefore(spec.firstDay()))
                .isEmpty());
        if (!told) {
            return Optional.empty();
        }
        ChildId id = ChildId.of(Long.toString((1_000L + council) * COUNCIL_NUMBERS + number));
        return Optional.of(CareHistory.builder()
                .childId(id)
                .responsibleAuthority(name)
                .child(Child.builder()
                        .id(id)
                        .sex(people.sex(false, draw))
                        .dateOfBirth(birth)
                        .ethnicity(people.ethnicity(false, draw))
                        .pupilNumber(PupilNumbers.of(id, birth, spec.asOf()))
                        .unaccompaniedPeriods(ImmutableSortedSet.<DateRange>of())
                        .build())
                .episodes(episodes)
                .build());
    }

    private Episode.Builder episode(LocalDate start) {
        return Episode.builder()
                .start(start)
                .reasonForNewEpisode(ReasonForNewEpisode.S)
                .categoryOfNeed(CategoryOfNeed.N2)
                .legalStatus(LegalStatus.V4)
                .placementType(PlacementType.K2)
                .placementProvider(PlacementProvider.PR1)
                .urn(new Urn(Integer.toString(FIRST_URN + council)));
    }

    private ImmutableList<Episode> agreement(Episode open, LocalDate until) {
        return ImmutableList.of(until.isAfter(spec.asOf()) ? open : ended(open, until));
    }

    /** Nobody is away on the last day: a break that is not over by then is not told. */
    private ImmutableList<Episode> breaks(Episode first, LocalDate until, Draw draw) {
        ImmutableList.Builder<Episode> breaks = ImmutableList.builder();
        LocalDate start = first.start();
        while (start.isBefore(until) && !start.plusDays(DAYS_OF_BREAK).isAfter(spec.asOf())) {
            breaks.add(ended(first.withLegalStatus(LegalStatus.V3).withStart(start), start.plusDays(DAYS_OF_BREAK)));
            start = start.plusDays(draw.between(DAYS_BETWEEN_LEAST, DAYS_BETWEEN_MOST));
        }
        return breaks.build();
    }

    private static Episode ended(Episode episode, LocalDate end) {
        return episode.withEnd(end).withReasonCeased(ReasonEpisodeCeased.E4A);
    }
}
