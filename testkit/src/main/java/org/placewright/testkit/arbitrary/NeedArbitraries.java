package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.AssessmentInstrument;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.NeedItem;
import org.placewright.core.need.Needs;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.VisitFrequency;

/** What children need of a home. Answers shrink towards nothing said. */
public final class NeedArbitraries {

    private static final double SHORTEST_IN_MILES = 0.01;
    private static final double FURTHEST_IN_MILES = 100;

    private NeedArbitraries() {}

    /**
     * Draws needs: of a third of children nothing is said, of the others much.
     *
     * @return needs; shrinks towards nothing said
     */
    public static Arbitrary<Needs> needs() {
        Arbitrary<Needs> specified = Combinators.combine(asked(), places())
                .as((needs, places) -> needs.withPreferredLocation(places.preferredLocation())
                        .withImportantPlaces(places.importantPlaces())
                        .withAreasToAvoid(places.areasToAvoid()));
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Needs.builder().build())), Tuple.of(2, specified));
    }

    private static Arbitrary<Needs> asked() {
        return Combinators.combine(
                        requirements(),
                        knownRisks(),
                        FeeArbitraries.ratios().optional(0.3).withoutEdgeCases(),
                        answers())
                .as((requirements, risks, support, wakingNight) -> Needs.builder()
                        .requirements(requirements)
                        .risks(risks)
                        .minimumAdultSupport(support)
                        .wakingNight(wakingNight)
                        .build());
    }

    private static Arbitrary<Needs> places() {
        return Combinators.combine(
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.4).withoutEdgeCases(),
                        importantPlaces().list().ofMaxSize(3).withoutEdgeCases(),
                        areasToAvoid().set().ofMaxSize(3).withoutEdgeCases())
                .as((preferred, important, avoided) -> Needs.builder()
                        .preferredLocation(preferred)
                        .importantPlaces(important)
                        .areasToAvoid(avoided)
                        .build());
    }

    /**
     * Draws requirements that agree with one another.
     *
     * @return requirements; shrinks towards nothing said
     */
    public static Arbitrary<Requirements> requirements() {
        return Combinators.combine(
                        answers(),
                        requirements(SpecificCommunication.class),
                        requirements(Adaptation.class),
                        nothingSaidFirst(CulturalNeeds.NOT_KNOWN, CulturalNeeds.class),
                        nothingSaidFirst(LivingCompanions.NOT_SPECIFIED, LivingCompanions.class),
                        nothingSaidFirst(Pets.NOT_KNOWN, Pets.class),
                        requirements(AdditionalSupport.class),
                        answers())
                .as((needs, communication, adaptation, cultural, companions, pets, support, liberty) ->
                        Requirements.builder()
                                .communicationNeeds(needs)
                                .specificCommunication(
                                        needs == Answer.NO && communication.answer() == Answer.YES
                                                ? Requirement.none()
                                                : communication)
                                .homeAdaptation(adaptation)
                                .culturalNeeds(cultural)
                                .livingCompanions(companions)
                                .pets(pets)
                                .additionalSupport(support)
                                .deprivationOfLiberty(liberty)
                                .build());
    }

    /**
     * Draws whether anything of a sort is needed, and which kinds: nothing said, none, some that are not named, and
     * some that are.
     *
     * @param <E> the kinds there are
     * @param kinds the type of the kinds
     * @return requirements; shrinks towards nothing said
     */
    public static <E extends Enum<E>> Arbitrary<Requirement<E>> requirements(Class<E> kinds) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Requirement.notSpecified())),
                Tuple.of(1, Arbitraries.just(Requirement.none())),
                Tuple.of(2, Arbitraries.of(kinds).set().withoutEdgeCases().map(Requirement::of)));
    }

    /**
     * Draws known risks, among them answers that nothing was specified, which leave no trace.
     *
     * @return risks; shrinks towards nothing said
     */
    public static Arbitrary<KnownRisks> knownRisks() {
        return Combinators.combine(risks(RiskToChild.class), risks(RiskToOthers.class))
                .as(KnownRisks::new);
    }

    private static <R extends Enum<R>> Arbitrary<ImmutableSortedMap<R, RiskAnswer>> risks(Class<R> risks) {
        return Arbitraries.maps(Arbitraries.of(risks), Arbitraries.of(RiskAnswer.class))
                .withoutEdgeCases()
                .map(answers -> ImmutableSortedMap.<R, RiskAnswer>copyOf(answers));
    }

    /**
     * Draws assessments of up to five items, with CANS mostly.
     *
     * @return assessments; shrinks towards the earliest without scores
     */
    public static Arbitrary<NeedsAssessment> needsAssessments() {
        Arbitrary<Set<ScoredNeed>> scores = scoredNeeds()
                .set()
                .ofMaxSize(5)
                .uniqueElements(ScoredNeed::item)
                .withoutEdgeCases();
        return Combinators.combine(
                        assessmentInstruments(), TimeArbitraries.dates().withoutEdgeCases(), scores)
                .as((instrument, day, scored) ->
                        new NeedsAssessment(instrument, day, ImmutableSortedSet.copyOf(scored)));
    }

    /**
     * Draws scored needs, every score as often as another.
     *
     * @return scores; shrinks towards 0
     */
    public static Arbitrary<ScoredNeed> scoredNeeds() {
        return Combinators.combine(needItems(), Arbitraries.integers().between(0, ScoredNeed.HIGHEST))
                .as(ScoredNeed::new);
    }

    /**
     * Draws instruments, mostly CANS.
     *
     * @return instruments; shrinks towards CANS
     */
    public static Arbitrary<AssessmentInstrument> assessmentInstruments() {
        return Arbitraries.of(
                AssessmentInstrument.CANS, AssessmentInstrument.CANS, AssessmentInstrument.of("Outcomes"));
    }

    /**
     * Draws what instruments score.
     *
     * @return one of few items, one of them with the longest name there may be
     */
    public static Arbitrary<NeedItem> needItems() {
        return Arbitraries.of(
                        "Social functioning",
                        "Sleep",
                        "School attendance",
                        "Anxiety",
                        "Adjustment to trauma",
                        "A".repeat(IdentifierText.LONGEST))
                .map(NeedItem::of);
    }

    /**
     * Draws how often a place is visited: up to daily, down to once in a year.
     *
     * @return frequencies; shrinks towards once a week
     */
    public static Arbitrary<VisitFrequency> visitFrequencies() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of(1, 2)),
                                Tuple.of(1, Arbitraries.integers().between(1, 52))))
                .as(VisitFrequency::new);
    }

    /**
     * Draws places a child goes to.
     *
     * @return places, of postcodes of any precision; shrinks towards those of which it is not known how often
     */
    public static Arbitrary<ImportantPlace> importantPlaces() {
        return Combinators.combine(
                        PlaceArbitraries.postcodesOfAnyPrecision(),
                        visitFrequencies().optional(0.7))
                .as(ImportantPlace::new);
    }

    /**
     * Draws areas to avoid around points and postcodes, from a metre to a hundred miles around them.
     *
     * @return areas
     */
    public static Arbitrary<AreaToAvoid> areasToAvoid() {
        return Arbitraries.oneOf(
                Combinators.combine(PlaceArbitraries.postcodesOfAnyPrecision(), radiuses())
                        .as(AreaToAvoid.AroundPostcode::new),
                Combinators.combine(PlaceArbitraries.gridPoints(), radiuses()).as(AreaToAvoid.AroundPoint::new));
    }

    private static Arbitrary<Quantity<Length>> radiuses() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Lengths.metres(1))),
                Tuple.of(3, Arbitraries.integers().between(1, 20_000).map(Lengths::metres)),
                Tuple.of(
                        2,
                        Arbitraries.doubles()
                                .between(SHORTEST_IN_MILES, FURTHEST_IN_MILES)
                                .ofScale(2)
                                .map(Lengths::miles)));
    }

    /**
     * Draws answers, a third of them not specified.
     *
     * @return answers; shrinks towards not specified
     */
    public static Arbitrary<Answer> answers() {
        return nothingSaidFirst(Answer.NOT_SPECIFIED, Answer.class);
    }

    /** The values of an enum, the one that says nothing first, so that the others shrink to it. */
    static <E extends Enum<E>> Arbitrary<E> nothingSaidFirst(E nothingSaid, Class<E> answers) {
        return Arbitraries.of(Stream.concat(Stream.of(nothingSaid), EnumSet.allOf(answers).stream())
                .distinct()
                .toList());
    }
}
