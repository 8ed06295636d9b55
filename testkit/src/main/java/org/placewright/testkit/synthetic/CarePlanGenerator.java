package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.time.Age;
import org.placewright.testkit.synthetic.CarePlan.Pathway;

/**
 * Decides who the children are and when each is in care.
 *
 * <p>The children in care on the last day come first: their ages and placements are dealt from the published shares, so
 * that day has the published mix. Then those who left in the years of the returns, by the published ways out; then
 * those who only have short breaks. Coming into care is reckoned back from there.
 */
final class CarePlanGenerator {

    /** Of all children: 56 % in care on the last day and 2.5 % with short breaks (by hand); the rest have left. */
    private static final int STAYING_PER_MILLE = 560;

    private static final int SHORT_BREAKS_PER_MILLE = 25;

    /** Mean days in care so far; long, because so few children leave (see {@link SyntheticRegion}). */
    private static final int TYPICAL_STAY = 4_200;

    /** About 7 % of children looked after are unaccompanied (DfE 2025), most aged 16 and over. */
    private static final int UNACCOMPANIED_IN_SUPPORTED_PERCENT = 55;

    /** Care proceedings and matching take the better part of a year before a child is placed for adoption. */
    private static final int LEAST_DAYS_TO_ADOPTION_PLACEMENT = 340;

    private static final int LONGEST_REMAND = 150;
    private static final int FULL_AGE = 18;

    /** Most children are under a care order; those in homes and supported accommodation more often under section 20. */
    private static final ImmutableMap<Pathway, Integer> YOUNGER_WAYS =
            ImmutableMap.of(Pathway.COURT, 84, Pathway.VOLUNTARY, 16);

    private static final ImmutableMap<Pathway, Integer> OLDER_WAYS =
            ImmutableMap.of(Pathway.COURT, 72, Pathway.VOLUNTARY, 28);

    private static final int PLACEMENT_ORDER_PERCENT = 18;
    private static final int OLDEST_WITH_PLACEMENT_ORDER = 5;

    private final SyntheticRegionSpec spec;
    private final Draw draw;
    private final Iterator<Sex> sexes;
    private final Iterator<Ethnicity> ethnicities;

    private CarePlanGenerator(SyntheticRegionSpec spec, Draw draw) {
        this.spec = spec;
        this.draw = draw;
        this.sexes = draw.dealt(CareMarginals.SEX, spec.childCount()).iterator();
        this.ethnicities =
                draw.dealt(CareMarginals.ETHNICITY, spec.childCount()).iterator();
    }

    static ImmutableList<CarePlan> generate(SyntheticRegionSpec spec, Draw draw) {
        return new CarePlanGenerator(spec, draw).plans();
    }

    private ImmutableList<CarePlan> plans() {
        int staying = spec.childCount() * STAYING_PER_MILLE / 1_000;
        int shortBreaks = spec.childCount() * SHORT_BREAKS_PER_MILLE / 1_000;
        int leaving = spec.childCount() - staying - shortBreaks;
        List<CarePlan> plans = new ArrayList<>();
        addStaying(staying, plans);
        ImmutableMap<Exit, Integer> exits =
                Stream.of(Exit.values()).collect(ImmutableMap.toImmutableMap(Function.identity(), Exit::share));
        ImmutableList<Exit> ways = draw.dealt(exits, leaving);
        Iterator<CareKind> grownUpKinds =
                draw.dealt(CareMarginals.bandOf(FULL_AGE - 1).mix(), leaving).iterator();
        for (int i = 0; i < leaving; i++) {
            plans.add(leaving(ways.get(i), dayOfLeaving(i, leaving), grownUpKinds));
        }
        for (int i = 0; i < shortBreaks; i++) {
            plans.add(shortBreaks(i % 2 == 0 ? Pathway.SHORT_BREAK_AGREEMENT : Pathway.SHORT_BREAKS));
        }
        return draw.shuffled(plans);
    }

    private void addStaying(int count, List<CarePlan> plans) {
        Map<Integer, CareMarginals.Band> bands = new TreeMap<>();
        ImmutableMap.Builder<Integer, Integer> shares = ImmutableMap.builder();
        CareMarginals.BANDS.forEach(band -> {
            bands.put(band.years().lowerEndpoint(), band);
            shares.put(band.years().lowerEndpoint(), band.share());
        });
        Map<Integer, Long> sizes = draw.dealt(shares.buildOrThrow(), count).stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        bands.forEach((lowest, band) -> {
            int size = sizes.getOrDefault(lowest, 0L).intValue();
            draw.dealt(band.mix(), size).forEach(kind -> plans.add(staying(band, kind)));
        });
    }

    private CarePlan staying(CareMarginals.Band band, CareKind kind) {
        LocalDate asOf = spec.asOf();
        int youngest = Math.max(band.years().lowerEndpoint(), kind.youngest());
        LocalDate latestBirth = asOf.minusYears(youngest);
        LocalDate earliestBirth = asOf.minusYears(band.years().upperEndpoint()).plusDays(1);
        // A newborn of the last few days would leave no time for anything to happen.
        LocalDate born = draw.dayBetween(earliestBirth, youngest == 0 ? latestBirth.minusDays(10) : latestBirth);
        boolean unaccompanied = kind == CareKind.SUPPORTED && draw.percent(UNACCOMPANIED_IN_SUPPORTED_PERCENT);
        Pathway pathway = pathway(kind, Age.inYears(born, asOf), unaccompanied);
        LocalDate from = asOf.minusDays(daysInCare(kind, pathway, TYPICAL_STAY, born, asOf));
        return plan(born, pathway, kind, from, Optional.empty(), Optional.empty());
    }

    /** Spreads the days of leaving evenly over the years: each of so many falls in a stretch of its own. */
    private LocalDate dayOfLeaving(int index, int count) {
        LocalDate first = spec.firstYear().firstDay().plusDays(1);
        long days = ChronoUnit.DAYS.between(first, spec.asOf());
        return first.plusDays((long) (days * (index + draw.fraction()) / count));
    }

    private CarePlan leaving(Exit exit, LocalDate day, Iterator<CareKind> grownUpKinds) {
        LocalDate until = day;
        LocalDate born = exit == Exit.GROWN_UP
                ? until.minusYears(FULL_AGE)
                : until.minusDays(draw.between(exit.youngestDays(), exit.oldestDays()));
        if (exit == Exit.GROWN_UP) {
            // Counting back from 29 February meets 28 February: the birthday decides.
            until = born.plusYears(FULL_AGE);
        }
        CareKind kind = lastKind(exit, born, until, grownUpKinds);
        int age = Age.inYears(born, until.minusDays(1));
        boolean unaccompanied = kind == CareKind.SUPPORTED && draw.percent(UNACCOMPANIED_IN_SUPPORTED_PERCENT);
        Pathway pathway = exit == Exit.REMAND_ENDED ? Pathway.REMAND : pathway(kind, age, unaccompanied);
        LocalDate from = until.minusDays(daysInCare(kind, pathway, exit.typicalDays(), born, until));
        return plan(born, pathway, kind, from, Optional.of(until), Optional.of(exit));
    }

    private CareKind lastKind(Exit exit, LocalDate born, LocalDate until, Iterator<CareKind> grownUpKinds) {
        LocalDate shortlyBefore = until.minusDays(60);
        ImmutableMap<CareKind, Integer> mix =
                CareMarginals.bandOf(Age.inYears(born, shortlyBefore)).mix();
        CareKind kind =
                switch (exit) {
                    case GROWN_UP -> grownUpKinds.next();
                    case ADOPTED -> CareKind.ADOPTION;
                    case REMAND_ENDED -> CareKind.CUSTODY;
                    case GUARDIANSHIP ->
                        draw.weighted(ImmutableMap.of(CareKind.KINSHIP_FOSTERING, 75, CareKind.OWN_FOSTERING, 25));
                    default -> draw.weighted(mix);
                };
        boolean tooYoung = Age.inYears(born, shortlyBefore) < kind.youngest();
        boolean unlikely = kind == CareKind.ADOPTION && exit != Exit.ADOPTED;
        // Unregistered placements are left out of the past: the code for them changed, and they are few.
        return tooYoung || unlikely || kind == CareKind.UNREGISTERED ? CareKind.OWN_FOSTERING : kind;
    }

    private Pathway pathway(CareKind kind, int age, boolean unaccompanied) {
        if (unaccompanied) {
            return Pathway.UNACCOMPANIED;
        }
        return switch (kind) {
            case ADOPTION -> Pathway.ADOPTION;
            case WITH_PARENTS -> Pathway.COURT;
            case CUSTODY -> Pathway.REMAND;
            case CHILDRENS_HOME, SUPPORTED -> draw.weighted(OLDER_WAYS);
            default ->
                age < OLDEST_WITH_PLACEMENT_ORDER && draw.percent(PLACEMENT_ORDER_PERCENT)
                        ? Pathway.ADOPTION
                        : draw.weighted(YOUNGER_WAYS);
        };
    }

    private int daysInCare(CareKind kind, Pathway pathway, int typical, LocalDate born, LocalDate end) {
        int life = Math.toIntExact(ChronoUnit.DAYS.between(born, end));
        if (pathway == Pathway.REMAND) {
            return draw.between(5, LONGEST_REMAND);
        }
        if (pathway == Pathway.UNACCOMPANIED) {
            // They arrive at 15 or older.
            int longest = Math.toIntExact(ChronoUnit.DAYS.between(born.plusYears(15), end));
            return draw.between(Math.min(20, longest), longest);
        }
        int least = Math.min(life, kind == CareKind.ADOPTION ? LEAST_DAYS_TO_ADOPTION_PLACEMENT : 2);
        return least + (life > least ? draw.waitingDays(typical, life - least) : 0);
    }

    private CarePlan shortBreaks(Pathway pathway) {
        LocalDate latest = spec.asOf();
        // All through the years of the returns such a child is of an age for short breaks: 5 to 17.
        LocalDate born = draw.dayBetween(latest.minusYears(17), latest.minusYears(9));
        LocalDate from = draw.dayBetween(later(spec.firstYear().firstDay(), born.plusYears(5)), latest.minusDays(200));
        Optional<LocalDate> until =
                draw.percent(50) ? Optional.empty() : Optional.of(draw.dayBetween(from.plusDays(90), latest));
        return new CarePlan(
                born,
                sexes.next(),
                ethnicities.next(),
                CategoryOfNeed.N2,
                pathway,
                CareKind.CHILDRENS_HOME,
                from,
                until,
                Optional.empty());
    }

    private CarePlan plan(
            LocalDate born,
            Pathway pathway,
            CareKind kind,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<Exit> exit) {
        boolean unaccompanied = pathway == Pathway.UNACCOMPANIED;
        Sex dealtSex = sexes.next();
        Ethnicity dealtEthnicity = ethnicities.next();
        return new CarePlan(
                born,
                unaccompanied && draw.percent(95) ? Sex.MALE : dealtSex,
                unaccompanied ? draw.weighted(CareMarginals.ETHNICITY_OF_UNACCOMPANIED) : dealtEthnicity,
                unaccompanied ? CategoryOfNeed.N8 : draw.weighted(CareMarginals.NEED),
                pathway,
                kind,
                from,
                until,
                exit.map(left -> left.reason(kind, draw)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
