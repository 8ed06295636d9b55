package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AssessmentInstrument;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.NeedItem;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.need.SpecificCommunication;

/**
 * Draws what a child who waits needs: requirements, risks and scored needs. All of it follows from one level of need,
 * which is higher the more the kind of care does, and much of it is not specified. All shares are by hand.
 */
final class NeedsDrawer {

    private static final ImmutableMap<NeedLevel, Integer> LEVELS =
            ImmutableMap.of(NeedLevel.STANDARD, 70, NeedLevel.ENHANCED, 24, NeedLevel.COMPLEX, 6);
    private static final ImmutableMap<NeedLevel, Integer> LEVELS_IN_HOMES =
            ImmutableMap.of(NeedLevel.STANDARD, 25, NeedLevel.ENHANCED, 45, NeedLevel.COMPLEX, 30);

    private static final ImmutableMap<LivingCompanions, Integer> COMPANIONS = ImmutableMap.of(
            LivingCompanions.NO_PREFERENCE, 40,
            LivingCompanions.NOT_SPECIFIED, 25,
            LivingCompanions.WITH_OTHER_CHILDREN, 20,
            LivingCompanions.ONLY_OLDER_CHILDREN, 8,
            LivingCompanions.ONLY_YOUNGER_CHILDREN, 3,
            LivingCompanions.SOLO, 4);

    private static final ImmutableMap<CulturalNeeds, Integer> CULTURE = ImmutableMap.of(
            CulturalNeeds.NOT_REQUIRED, 55,
            CulturalNeeds.REQUIRED, 15,
            CulturalNeeds.NOT_KNOWN, 27,
            CulturalNeeds.OTHER, 3);

    private static final ImmutableMap<Pets, Integer> PETS =
            ImmutableMap.of(Pets.CAN, 45, Pets.NOT_KNOWN, 40, Pets.NO, 11, Pets.MUST, 4);

    /** Names of our own for what any assessment asks about. */
    private static final ImmutableList<NeedItem> ITEMS = ImmutableList.of(
            NeedItem.of("Family life"),
            NeedItem.of("Feelings and behaviour"),
            NeedItem.of("Health and development"),
            NeedItem.of("Learning"),
            NeedItem.of("Friends and social life"),
            NeedItem.of("Safety"));

    private static final int RISKS_FROM_AGE = 8;
    private static final int ASSESSED_PERCENT = 55;
    private static final int ITEM_SCORED_PERCENT = 90;
    private static final int SOLO_IF_COMPLEX_PERCENT = 25;

    private final NeedLevel level;
    private final int age;
    private final Draw draw;

    NeedsDrawer(CareKind kind, int age, Draw draw) {
        this.level = draw.weighted(isResidential(kind) ? LEVELS_IN_HOMES : LEVELS);
        this.age = age;
        this.draw = draw;
    }

    private static boolean isResidential(CareKind kind) {
        return switch (kind) {
            case CHILDRENS_HOME, SECURE, RESIDENTIAL_SCHOOL, UNREGISTERED, HEALTH, CUSTODY -> true;
            default -> false;
        };
    }

    NeedLevel level() {
        return level;
    }

    /** Returns one of three numbers, by the level of need. */
    int byLevel(int standard, int enhanced, int complex) {
        return switch (level) {
            case STANDARD -> standard;
            case ENHANCED -> enhanced;
            case COMPLEX -> complex;
        };
    }

    Requirements requirements(boolean interpreter) {
        Answer communication = interpreter ? Answer.YES : DrawnAnswers.answer(byLevel(4, 10, 18), 70, draw);
        Requirement<SpecificCommunication> specific = communication == Answer.YES
                ? Requirement.of(
                        interpreter ? List.of(SpecificCommunication.ESOL) : one(SpecificCommunication.values()))
                : requirement(0, SpecificCommunication.values());
        boolean solo = level == NeedLevel.COMPLEX && draw.percent(SOLO_IF_COMPLEX_PERCENT);
        return Requirements.builder()
                .communicationNeeds(communication)
                .specificCommunication(specific)
                .homeAdaptation(requirement(byLevel(2, 5, 9), Adaptation.values()))
                .culturalNeeds(draw.weighted(CULTURE))
                .livingCompanions(solo ? LivingCompanions.SOLO : draw.weighted(COMPANIONS))
                .pets(draw.weighted(PETS))
                .additionalSupport(requirement(byLevel(15, 45, 75), AdditionalSupport.values()))
                .deprivationOfLiberty(
                        age < RISKS_FROM_AGE ? Answer.NO : DrawnAnswers.answer(byLevel(0, 0, 12), 65, draw))
                .build();
    }

    /** Returns a requirement of a kind in so many of a hundred cases, and none or nothing specified in the others. */
    private <E extends Enum<E>> Requirement<E> requirement(int percent, E[] kinds) {
        Answer answer = DrawnAnswers.answer(percent, (100 - percent) * 3 / 4, draw);
        return switch (answer) {
            case YES -> Requirement.of(one(kinds));
            case NO -> Requirement.none();
            case NOT_SPECIFIED -> Requirement.notSpecified();
        };
    }

    private <E> List<E> one(E[] kinds) {
        return List.of(draw.oneOf(List.of(kinds)));
    }

    KnownRisks risks() {
        ImmutableSortedMap.Builder<RiskToChild, RiskAnswer> toChild = ImmutableSortedMap.naturalOrder();
        for (RiskToChild risk : RiskToChild.values()) {
            toChild.put(risk, DrawnAnswers.risk(age < RISKS_FROM_AGE ? 1 : byLevel(5, 18, 40), draw));
        }
        ImmutableSortedMap.Builder<RiskToOthers, RiskAnswer> toOthers = ImmutableSortedMap.naturalOrder();
        for (RiskToOthers risk : RiskToOthers.values()) {
            toOthers.put(risk, DrawnAnswers.risk(age < RISKS_FROM_AGE ? 0 : byLevel(2, 9, 25), draw));
        }
        return new KnownRisks(toChild.buildOrThrow(), toOthers.buildOrThrow());
    }

    /** Returns the needs as they were scored in the weeks before a day; none where they were not, or before birth. */
    ImmutableSortedSet<NeedsAssessment> assessments(LocalDate before, LocalDate born) {
        LocalDate day = before.minusDays(draw.between(1, 90));
        if (!draw.percent(ASSESSED_PERCENT) || day.isBefore(born)) {
            return ImmutableSortedSet.of();
        }
        ImmutableSortedSet.Builder<ScoredNeed> scores = ImmutableSortedSet.naturalOrder();
        for (NeedItem item : ITEMS) {
            int score = Math.min(ScoredNeed.HIGHEST, draw.between(0, 1) + byLevel(0, 1, 2));
            if (draw.percent(ITEM_SCORED_PERCENT)) {
                scores.add(new ScoredNeed(item, score));
            }
        }
        return ImmutableSortedSet.of(new NeedsAssessment(AssessmentInstrument.CANS, day, scores.build()));
    }
}
