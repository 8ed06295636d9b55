package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;

/**
 * Draws who lives in a home on the last day: as many as it counts as occupied, of the ages and sex it takes, with what
 * has to be weighed before another child joins them.
 *
 * <p>They are told by token and are not the children of the histories, which are made council by council long after the
 * homes. Of some homes it is not known who lives there, or not of all. The shares are by hand.
 */
final class ResidentDrawer {

    /** More children than this in one household are brothers and sisters, or named in an exemption. */
    static final int USUAL_LIMIT = 3;

    private static final int LARGEST_SIBLING_GROUP = 4;
    private static final int NOT_KNOWN_PERCENT = 5;
    private static final int PARTLY_KNOWN_PERCENT = 4;
    private static final int MONTH_NOT_KNOWN_PERCENT = 8;
    private static final int SEX_NOT_KNOWN_PERCENT = 3;
    private static final int SIBLINGS_IN_HOUSEHOLD_PERCENT = 50;
    private static final int SIBLINGS_IN_HOME_PERCENT = 6;
    private static final int SOLO_PERCENT = 12;
    private static final int NOT_WITH_OTHER_AGES_PERCENT = 10;
    private static final int LEAVES_SOON_PERCENT = 15;
    private static final double MALE = 0.56;

    private final long seed;
    private final LocalDate asOf;
    private final int councils;
    private final PseudonymKey key;

    ResidentDrawer(SyntheticEnglandSpec spec) {
        this.seed = spec.seed();
        this.asOf = spec.asOf();
        this.councils = spec.councilCount();
        byte[] bytes = new byte[PseudonymKey.SHORTEST];
        byte[] text = ("residents " + spec.seed()).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, bytes, 0, Math.min(text.length, bytes.length));
        this.key = PseudonymKey.of(bytes);
    }

    /** Returns the identifiers of those who live in a home, as whoever placed them knows them. */
    static ImmutableList<ChildId> children(MarketHome home) {
        return IntStream.rangeClosed(1, home.occupied())
                .mapToObj(number -> ChildId.of("L-" + (home.number() + 1) + "-" + number))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what stands for a child among residents. */
    ResidentToken tokenOf(ChildId child) {
        return key.tokenOf(child);
    }

    /**
     * Tells whether all who live in a home are brothers and sisters. Where no council is there to grant an exemption,
     * too many for one household always are.
     */
    boolean areSiblings(MarketHome home) {
        int chance = isHousehold(home) ? SIBLINGS_IN_HOUSEHOLD_PERCENT : SIBLINGS_IN_HOME_PERCENT;
        boolean drawn = Draw.of(seed, "siblings in " + home.number()).percent(chance);
        boolean beyond = Country.areaOf(home.sector()) >= councils;
        boolean must = isCrowded(home) && home.occupied() > USUAL_LIMIT && beyond;
        boolean may = home.occupied() > 1 && home.occupied() <= LARGEST_SIBLING_GROUP;
        return must || (may && drawn);
    }

    Optional<Residents> of(MarketHome home) {
        Draw draw = Draw.of(seed, "residents " + home.number());
        boolean crowded = isCrowded(home);
        if (draw.percent(NOT_KNOWN_PERCENT) && !crowded) {
            return Optional.empty();
        }
        ImmutableList<ResidentToken> tokens =
                children(home).stream().map(this::tokenOf).collect(ImmutableList.toImmutableList());
        boolean siblings = areSiblings(home);
        List<YearMonth> months = months(home, draw);
        int told = home.occupied() > 1 && !crowded && draw.percent(PARTLY_KNOWN_PERCENT)
                ? home.occupied() - 1
                : home.occupied();
        ImmutableList.Builder<Resident> residents = ImmutableList.builder();
        for (int i = 0; i < told; i++) {
            ResidentToken token = tokens.get(i);
            Resident.Builder resident = Resident.builder()
                    .token(token)
                    .sex(sex(home, draw))
                    .birthMonth(draw.percent(MONTH_NOT_KNOWN_PERCENT) ? Optional.empty() : Optional.of(months.get(i)))
                    .risks(risks(home, draw))
                    .siblings(
                            siblings
                                    ? tokens.stream()
                                            .filter(other -> !other.equals(token))
                                            .toList()
                                    : List.of())
                    .expectedUntil(
                            draw.percent(LEAVES_SOON_PERCENT)
                                    ? Optional.of(asOf.plusDays(draw.between(7, 180)))
                                    : Optional.empty());
            companions(resident, home, months, i, draw);
            residents.add(resident.build());
        }
        return Optional.of(new Residents(residents.build()));
    }

    /** Nobody is said to need what those who live there already do not give: to be alone, or the only one so young. */
    private static void companions(
            Resident.Builder resident, MarketHome home, List<YearMonth> months, int i, Draw draw) {
        boolean youngest = months.get(i)
                .equals(months.stream().max(Comparator.naturalOrder()).orElseThrow());
        boolean oldest = months.get(i)
                .equals(months.stream().min(Comparator.naturalOrder()).orElseThrow());
        int solo = home.occupied() == 1 && !isHousehold(home) ? SOLO_PERCENT : 0;
        resident.needsSolo(DrawnAnswers.answer(solo, 60, draw))
                .mayLiveWithYounger(
                        youngest
                                ? DrawnAnswers.answer(50, NOT_WITH_OTHER_AGES_PERCENT, draw)
                                : DrawnAnswers.answer(60, 0, draw))
                .mayLiveWithOlder(
                        oldest
                                ? DrawnAnswers.answer(50, NOT_WITH_OTHER_AGES_PERCENT, draw)
                                : DrawnAnswers.answer(60, 0, draw));
    }

    /** Months of birth within the ages the home takes; in homes other than households older children are likelier. */
    private List<YearMonth> months(MarketHome home, Draw draw) {
        List<YearMonth> months = new ArrayList<>();
        Range<Integer> ages = home.ages();
        int oldest = Math.min(ages.upperEndpoint(), 17);
        for (int i = 0; i < home.occupied(); i++) {
            int age = draw.between(ages.lowerEndpoint(), oldest);
            if (!isHousehold(home)) {
                age = Math.max(age, draw.between(ages.lowerEndpoint(), oldest));
            }
            months.add(YearMonth.from(asOf.minusYears(age).minusMonths(draw.between(1, 11))));
        }
        return months;
    }

    private static Sex sex(MarketHome home, Draw draw) {
        Sex sex = draw.fraction() < MALE ? Sex.MALE : Sex.FEMALE;
        if (draw.percent(SEX_NOT_KNOWN_PERCENT)) {
            return Sex.NOT_KNOWN;
        }
        return home.sexes() == AcceptedSex.ANY ? sex : home.sexes() == AcceptedSex.MALE ? Sex.MALE : Sex.FEMALE;
    }

    private static KnownRisks risks(MarketHome home, Draw draw) {
        int present = isHousehold(home) ? 4 : 20;
        ImmutableSortedMap.Builder<RiskToChild, RiskAnswer> toChild = ImmutableSortedMap.naturalOrder();
        for (RiskToChild risk : RiskToChild.values()) {
            toChild.put(risk, DrawnAnswers.risk(present, draw));
        }
        ImmutableSortedMap.Builder<RiskToOthers, RiskAnswer> toOthers = ImmutableSortedMap.naturalOrder();
        for (RiskToOthers risk : RiskToOthers.values()) {
            toOthers.put(risk, DrawnAnswers.risk(present / 2, draw));
        }
        return new KnownRisks(toChild.buildOrThrow(), toOthers.buildOrThrow());
    }

    /** Tells whether a household is approved for more than the usual limit. */
    static boolean isCrowded(MarketHome home) {
        return isHousehold(home) && home.places() > USUAL_LIMIT;
    }

    private static boolean isHousehold(MarketHome home) {
        return MarketGenerator.homeKind(home.kind()) == HomeKind.FOSTERING_HOUSEHOLD;
    }
}
