package org.placewright.testkit.arbitrary;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;

/** What homes say they can do: mostly a little, often nothing. */
public final class OfferingArbitraries {

    private static final int MOST_ANSWERS = 3;

    private OfferingArbitraries() {}

    /**
     * Draws offerings: some that specify nothing, and others with a yes or a no here and there.
     *
     * @return offerings; shrinks towards nothing specified
     */
    public static Arbitrary<Offering> offerings() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Offering.NOT_SPECIFIED)), Tuple.of(3, specified()));
    }

    private static Arbitrary<Offering> specified() {
        return Builders.withBuilder(Offering::builder)
                .use(about(KindOfStay.class))
                .in((offering, answers) -> offering.stays(answers))
                .use(about(Adaptation.class))
                .in((offering, answers) -> offering.adaptations(answers))
                .use(about(SpecificCommunication.class))
                .in((offering, answers) -> offering.communications(answers))
                .use(about(AdditionalSupport.class))
                .in((offering, answers) -> offering.additionalSupports(answers))
                .use(about(RiskToChild.class))
                .in((offering, answers) -> offering.risksToChild(answers))
                .use(about(RiskToOthers.class))
                .in((offering, answers) -> offering.risksToOthers(answers))
                .use(languages().set().ofMaxSize(2))
                .in((offering, languages) -> offering.languages(languages))
                .use(Arbitraries.of(Religion.class).set().ofMaxSize(2))
                .in((offering, faiths) -> offering.faiths(faiths))
                .use(answers())
                .in((offering, answer) -> offering.petsKept(answer))
                .use(answers())
                .in((offering, answer) -> offering.soloPlacements(answer))
                .use(answers())
                .in((offering, answer) -> offering.deprivationOfLiberty(answer))
                .use(answers())
                .in((offering, answer) -> offering.wakingNight(answer))
                .use(FeeArbitraries.ratios().optional(0.5))
                .in((offering, ratio) -> offering.highestRatio(ratio))
                .build(Offering.Builder::build)
                .withoutEdgeCases();
    }

    /** Answers that shrink towards none. */
    static Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.NOT_SPECIFIED, Answer.YES, Answer.NO);
    }

    private static Arbitrary<Language> languages() {
        return Arbitraries.of(Language.ENGLISH, Language.of("ur"), Language.BRITISH_SIGN_LANGUAGE);
    }

    private static <T extends Enum<T>> Arbitrary<Map<T, Answer>> about(Class<T> type) {
        return Arbitraries.maps(Arbitraries.of(type), answers()).ofMaxSize(MOST_ANSWERS);
    }
}
