package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;

/**
 * Draws what homes say they can do, answer by answer; much is not specified, and some homes say nothing at all.
 *
 * <p>Every share is by hand: households manage fewer risks than children's homes, and few houses of either are adapted.
 */
final class OfferingDrawer {

    private static final ImmutableList<KindOfStay> STAYS = ImmutableList.copyOf(KindOfStay.values());
    private static final ImmutableList<Adaptation> ADAPTATIONS = ImmutableList.copyOf(Adaptation.values());
    private static final ImmutableList<SpecificCommunication> COMMUNICATIONS =
            ImmutableList.copyOf(SpecificCommunication.values());
    private static final ImmutableList<AdditionalSupport> SUPPORTS = ImmutableList.copyOf(AdditionalSupport.values());
    private static final ImmutableList<RiskToChild> TO_CHILD = ImmutableList.copyOf(RiskToChild.values());
    private static final ImmutableList<RiskToOthers> TO_OTHERS = ImmutableList.copyOf(RiskToOthers.values());

    private static final int SAYS_NOTHING_PERCENT = 8;
    private static final int CARERS_KNOWN_PERCENT = 75;
    private static final int SECOND_LANGUAGE_PERCENT = 18;

    private static final ImmutableMap<Ratio, Integer> RATIOS =
            ImmutableMap.of(Ratio.of(1, 2), 30, Ratio.ONE_TO_ONE, 45, Ratio.TWO_TO_ONE, 20, Ratio.of(3, 1), 5);

    /** What differs by kind of home, in per cent: yes to risks and to supports, and waking nights. */
    private record Level(int toChild, int toOthers, int supports, int wakingNight) {}

    private static final Level HOUSEHOLD = new Level(35, 20, 35, 2);
    private static final Level HOME = new Level(70, 55, 65, 60);
    private static final Level SUPPORTED = new Level(45, 25, 30, 25);

    private final long seed;

    OfferingDrawer(SyntheticEnglandSpec spec) {
        this.seed = spec.seed();
    }

    Offering of(MarketHome home) {
        Draw draw = Draw.of(seed, "offering " + home.number());
        if (draw.percent(SAYS_NOTHING_PERCENT)) {
            return Offering.NOT_SPECIFIED;
        }
        HomeKind kind = MarketGenerator.homeKind(home.kind());
        Level level = level(kind);
        return Offering.builder()
                .stays(DrawnAnswers.toEach(STAYS, 45, 25, draw))
                .adaptations(DrawnAnswers.toEach(ADAPTATIONS, 5, 65, draw))
                .communications(DrawnAnswers.toEach(COMMUNICATIONS, 8, 52, draw))
                .additionalSupports(DrawnAnswers.toEach(SUPPORTS, level.supports(), 30, draw))
                .risksToChild(DrawnAnswers.toEach(TO_CHILD, level.toChild(), 15, draw))
                .risksToOthers(DrawnAnswers.toEach(TO_OTHERS, level.toOthers(), 25, draw))
                .languages(languages(draw))
                .faiths(faiths(draw))
                .petsKept(DrawnAnswers.answer(kind == HomeKind.FOSTERING_HOUSEHOLD ? 45 : 12, 40, draw))
                .soloPlacements(
                        home.places() == 1 ? DrawnAnswers.answer(80, 5, draw) : DrawnAnswers.answer(15, 60, draw))
                .deprivationOfLiberty(
                        kind == HomeKind.CHILDRENS_HOME
                                ? DrawnAnswers.answer(15, 55, draw)
                                : DrawnAnswers.answer(0, 70, draw))
                .wakingNight(DrawnAnswers.answer(level.wakingNight(), 25, draw))
                .highestRatio(
                        kind == HomeKind.FOSTERING_HOUSEHOLD || draw.percent(25)
                                ? Optional.empty()
                                : Optional.of(draw.weighted(RATIOS)))
                .build();
    }

    private static Level level(HomeKind kind) {
        return switch (kind) {
            case FOSTERING_HOUSEHOLD -> HOUSEHOLD;
            case SUPPORTED_ACCOMMODATION -> SUPPORTED;
            case CHILDRENS_HOME, SECURE_CHILDRENS_HOME, RESIDENTIAL_SCHOOL -> HOME;
        };
    }

    private static ImmutableList<Language> languages(Draw draw) {
        if (!draw.percent(CARERS_KNOWN_PERCENT)) {
            return ImmutableList.of();
        }
        return draw.percent(SECOND_LANGUAGE_PERCENT)
                ? ImmutableList.of(Language.ENGLISH, draw.weighted(Backgrounds.OTHER_LANGUAGES))
                : ImmutableList.of(Language.ENGLISH);
    }

    private static ImmutableList<Religion> faiths(Draw draw) {
        return draw.percent(CARERS_KNOWN_PERCENT)
                ? ImmutableList.of(draw.weighted(Backgrounds.RELIGIONS))
                : ImmutableList.of();
    }
}
