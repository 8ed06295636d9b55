package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.Age;

/**
 * A few councils of which forecasters of demand can be judged: small, quick to make, and harder to forecast than the
 * country of {@link SyntheticEngland}, whose entries have one level for ever. All rates are by hand.
 *
 * <p><b>Entries.</b> In each week a negative binomial number of children come: Poisson with a mean that is the level of
 * the week times a Gamma number of mean 1 and variance 1/{@value #GAMMA_SHAPE}. The logarithm of the level is a random
 * walk that is drawn back to its start, by {@value #PULL} of the way a week. Ages come by band, evenly within it, and
 * kinds of care by age.
 *
 * <p><b>Exits and moves.</b> Each week a child leaves, moves or stays. Leaving is most likely in the first month and
 * less so after half a year and two years; it depends on the kind of care too. Moves depend on age, and lead to kinds
 * of care as entries do, so that some lead to another home of the same kind. On the eighteenth birthday care ends.
 *
 * <p>The councils begin empty {@value #YEARS_BEFORE} years before the first day wanted. Whoever left before that day is
 * left out, as in a case system that begins then; of the others all is told. The same seed makes the same histories on
 * any machine.
 */
public final class DriftingCouncils {

    private static final int YEARS_BEFORE = 14;
    private static final int ADULT = 18;
    private static final int WEEK = 7;
    private static final int GAMMA_SHAPE = 4;
    private static final double PULL = 0.004;
    private static final double DRIFT = 0.025;
    private static final double DAYS_IN_YEAR = 365.25;
    private static final double FEWEST_ENTRIES = 1.5;
    private static final double SPREAD_OF_SIZES = 4;

    /** First ages of the bands, and the one after the last. */
    private static final int[] AGES = {0, 1, 5, 10, 16, 18};

    private static final double[] ENTRIES_BY_AGE = {0.20, 0.20, 0.18, 0.27, 0.15};

    private static final ImmutableList<PlacementType> KINDS =
            ImmutableList.of(PlacementType.U4, PlacementType.K2, PlacementType.H5, PlacementType.P1);

    /** By age band: the parts that go to each of the kinds. */
    private static final double[][] KINDS_BY_AGE = {
        {0.85, 0.02, 0.00, 0.13},
        {0.85, 0.02, 0.00, 0.13},
        {0.85, 0.07, 0.00, 0.08},
        {0.68, 0.24, 0.00, 0.08},
        {0.35, 0.20, 0.35, 0.10}
    };

    /** Exits a year by time in care, from so many days on. */
    private static final int[] EXIT_SPANS = {0, 30, 182, 730};

    private static final double[] EXITS_BY_SPAN = {2.5, 0.8, 0.35, 0.12};
    private static final double[] EXIT_FACTORS = {1.0, 0.8, 0.9, 1.6};

    /** Moves a year, by age band. */
    private static final double[] MOVES_BY_AGE = {0.6, 0.4, 0.35, 0.6, 1.0};

    private final LocalDate from;
    private final LocalDate until;
    private final AuthorityId authority;
    private final Draw draw;
    private final List<CareHistory> histories = new ArrayList<>();

    private DriftingCouncils(LocalDate from, LocalDate until, AuthorityId authority, Draw draw) {
        this.from = from;
        this.until = until;
        this.authority = authority;
        this.draw = draw;
    }

    /**
     * Simulates councils.
     *
     * @param seed which councils
     * @param number how many, 1 to 99
     * @param from the first day of which all is told
     * @param until the last day; whoever is in care then stays
     * @return the histories, by council and child; about 200 to 1,200 children of each council are in care on a day
     * @throws IllegalArgumentException if the number is out of range or the days are not in order
     */
    public static ImmutableList<CareHistory> histories(long seed, int number, LocalDate from, LocalDate until) {
        if (number < 1 || number > 99 || !from.isBefore(until)) {
            throw new IllegalArgumentException("DriftingCouncils must be 1 to 99 from a day until a later one, but are "
                    + number + " from " + from + " until " + until);
        }
        ImmutableList.Builder<CareHistory> all = ImmutableList.builder();
        for (int i = 0; i < number; i++) {
            AuthorityId authority = AuthorityId.of("E" + (10_000_100 + i));
            DriftingCouncils council =
                    new DriftingCouncils(from, until, authority, Draw.of(seed, "drifting council " + i));
            council.simulate();
            all.addAll(council.histories);
        }
        return all.build();
    }

    private void simulate() {
        double size = FEWEST_ENTRIES * StrictMath.pow(SPREAD_OF_SIZES, draw.fraction());
        double drift = 0;
        for (LocalDate week = from.minusYears(YEARS_BEFORE); !week.isAfter(until); week = week.plusDays(WEEK)) {
            drift += DRIFT * draw.normal() - PULL * drift;
            double gamma = 0;
            for (int i = 0; i < GAMMA_SHAPE; i++) {
                gamma += draw.exponential() / GAMMA_SHAPE;
            }
            int entries = draw.poisson(size * StrictMath.exp(drift) * gamma);
            for (int i = 0; i < entries; i++) {
                LocalDate day = week.plusDays(draw.between(0, WEEK - 1));
                int band = CareSimulator.chosen(ENTRIES_BY_AGE, draw.fraction());
                double years = AGES[band] + draw.fraction() * (AGES[band + 1] - AGES[band]);
                LocalDate born = day.minusDays((long) StrictMath.floor(years * DAYS_IN_YEAR));
                if (!day.isAfter(until)) {
                    care(born, day);
                }
            }
        }
    }

    /** Simulates a child's time in care. */
    private void care(LocalDate born, LocalDate entry) {
        LocalDate grownUp = Age.birthday(born, ADULT);
        if (!entry.isBefore(grownUp)) {
            return;
        }
        List<Episode> episodes = new ArrayList<>();
        int kind = kindAt(born, entry);
        Episode episode = episode(entry, kind, ReasonForNewEpisode.S);
        Optional<LocalDate> left = Optional.empty();
        for (LocalDate day = entry.plusDays(WEEK); !day.isAfter(until) && left.isEmpty(); day = day.plusDays(WEEK)) {
            double exit = exits(day.toEpochDay() - entry.toEpochDay(), kind);
            double move = MOVES_BY_AGE[band(born, day)];
            double happens = 1 - StrictMath.exp(-(exit + move) * WEEK / DAYS_IN_YEAR);
            double chance = draw.fraction();
            if (!day.isBefore(grownUp)) {
                left = Optional.of(grownUp);
            } else if (chance < happens * exit / (exit + move)) {
                left = Optional.of(day);
            } else if (chance < happens) {
                episodes.add(episode.withEnd(day).withReasonCeased(ReasonEpisodeCeased.X1));
                kind = kindAt(born, day);
                episode = episode(day, kind, ReasonForNewEpisode.P);
            }
        }
        if (left.isEmpty() && !grownUp.isAfter(until)) {
            left = Optional.of(grownUp);
        }
        boolean adult = left.filter(grownUp::equals).isPresent();
        episodes.add(
                left.isEmpty()
                        ? episode
                        : episode.withEnd(left)
                                .withReasonCeased(adult ? ReasonEpisodeCeased.E5 : ReasonEpisodeCeased.E4A));
        if (left.filter(from::isAfter).isEmpty()) {
            add(born, episodes);
        }
    }

    private void add(LocalDate born, List<Episode> episodes) {
        ChildId id = ChildId.of(authority.value() + "-" + histories.size());
        histories.add(CareHistory.builder()
                .childId(id)
                .responsibleAuthority(authority)
                .child(Child.builder()
                        .id(id)
                        .sex(draw.percent(56) ? Sex.MALE : Sex.FEMALE)
                        .dateOfBirth(born)
                        .build())
                .episodes(episodes)
                .build());
    }

    private int kindAt(LocalDate born, LocalDate day) {
        return CareSimulator.chosen(KINDS_BY_AGE[band(born, day)], draw.fraction());
    }

    private static int band(LocalDate born, LocalDate day) {
        return Math.min(ENTRIES_BY_AGE.length - 1, CareHazards.spanOf(AGES, Age.inYears(born, day)));
    }

    private static double exits(long days, int kind) {
        return EXITS_BY_SPAN[CareHazards.spanOf(EXIT_SPANS, (int) days)] * EXIT_FACTORS[kind];
    }

    private static Episode episode(LocalDate start, int kind, ReasonForNewEpisode because) {
        return Episode.builder()
                .start(start)
                .reasonForNewEpisode(because)
                .legalStatus(LegalStatus.C2)
                .categoryOfNeed(CategoryOfNeed.N1)
                .placementType(KINDS.get(kind))
                .build();
    }
}
