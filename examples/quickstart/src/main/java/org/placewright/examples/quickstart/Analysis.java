package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.allocate.AllocationPolicy;
import org.placewright.matching.allocate.FirstComeAllocation;
import org.placewright.matching.allocate.OptimalAllocation;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.sufficiency.gap.GapAnalysis;
import org.placewright.sufficiency.gap.GapQuestion;
import org.placewright.sufficiency.gap.GapTable;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.history.DistanceProfile;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.stress.ContingencyPlan;
import org.placewright.sufficiency.stress.StressTest;
import org.placewright.sufficiency.supply.Supply;
import org.placewright.sufficiency.supply.UsablePlaces;

/** Puts the library's questions to the data. */
final class Analysis {

    /** Prices of one year are compared, as they are. */
    static final Period COMPARED = Period.ofYears(1);

    /** How many homes a ranking names in each of its lists. */
    static final int HOMES_NAMED = 20;

    private final LoadedData data;
    private final LocalDate asOf;

    private final Optional<PriceQuestion> example;

    private Analysis(LoadedData data, Optional<PriceQuestion> example) {
        this.data = data;
        this.example = example;
        this.asOf = data.asOf();
    }

    static Summary of(LoadedData data, Optional<PriceQuestion> example, Progress progress) {
        return new Analysis(data, example).summary(progress);
    }

    private Summary summary(Progress progress) {
        progress.step("Counting children in care");
        Optional<ChildrenInCare> children =
                data.histories().map(histories -> ChildrenInCare.on(histories, asOf, AgeBands.DFE));
        Locator locator = data.locator().orElseGet(Locator::none);
        Optional<DistanceProfile> distance =
                data.histories().map(histories -> DistanceProfile.on(histories, asOf, locator));
        Optional<UsablePlaces> places = data.homes().map(homes -> UsablePlaces.on(homes, asOf));
        progress.step("Ranking homes");
        ImmutableList<RankedReferral> rankings = rankings();
        progress.step("Deciding together");
        Optional<AllocationAnswers> together = together();
        progress.step("Judging fees");
        ImmutableList<Home> homes = data.homes().orElseGet(ImmutableList::of);
        progress.step("Looking for places within reach");
        Optional<Residences> residences = residences(locator);
        ReachPolicy reach = ReachPolicy.standard()
                .withCatchment(data.locator().isPresent() ? Catchment.REPORTING_LINE : Catchment.OWN_AREA);
        return Summary.builder()
                .asOf(asOf)
                .withinReach(residences.map(living -> GapAnalysis.standard()
                        .of(GapQuestion.builder()
                                .reachable(ReachableHomes.of(living, reach))
                                .build())))
                .failure(residences
                        .map(living ->
                                StressTest.of(living, Ownership.of(data.providers()), reach, MostPlaced.standard()))
                        .map(test ->
                                ContingencyPlan.of(test, IndependentOwners.worst(1, test.eachAlone(), test.market()))))
                .parts(data.parts())
                .findings(data.findings())
                .childrenInCare(children)
                .distance(distance)
                .mapMissing(data.locator().isEmpty())
                .places(places)
                .homes(Maps.uniqueIndex(homes, Home::id))
                .rankings(rankings)
                .together(together)
                .benchmarks(data.prices().map(book -> judged(book, rankings)).orElseGet(ImmutableList::of))
                .gap(children.flatMap(count -> places.map(
                        supply -> GapTable.of(count, data.referrals().orElseGet(ImmutableList::of), supply))))
                .build();
    }

    private ImmutableList<RankedReferral> rankings() {
        if (data.homes().isEmpty() || data.referrals().isEmpty()) {
            return ImmutableList.of();
        }
        WeightedSumRanker ranker = WeightedSumRanker.standard();
        Market market = ranker.index(data.market());
        return data.referrals().get().stream()
                .map(referral -> new RankedReferral(referral, ranker.rank(request(referral), market)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns who lives where; empty without children or homes, or where a home is named twice. */
    private Optional<Residences> residences(Locator locator) {
        ImmutableList<Home> homes = data.knownHomes();
        if (data.histories().isEmpty()
                || homes.isEmpty()
                || homes.stream().map(Home::id).distinct().count() < homes.size()) {
            return Optional.empty();
        }
        return data.histories()
                .map(histories -> Residences.of(
                        LookedAfterChildren.on(histories, asOf, locator),
                        Supply.on(homes, asOf, locator),
                        data.providers()));
    }

    private Optional<AllocationAnswers> together() {
        if (data.homes().isEmpty() || data.referrals().isEmpty()) {
            return Optional.empty();
        }
        try {
            MatchingCase matching = MatchingCase.of(data, MatchPolicy.standard());
            return Optional.of(AllocationAnswers.of(
                    matching,
                    OptimalAllocation.of(matching.ranker(), AllocationPolicy.STANDARD),
                    Optional.of(FirstComeAllocation.of(matching.ranker(), AllocationPolicy.STANDARD))));
        } catch (UnusableInput e) {
            // Some home or child is named twice. All else can be told.
            return Optional.empty();
        }
    }

    private static MatchRequest request(Referral referral) {
        return MatchRequest.builder().referral(referral).limit(HOMES_NAMED).build();
    }

    private ImmutableList<JudgedFee> judged(PriceBook book, ImmutableList<RankedReferral> rankings) {
        ImmutableList.Builder<JudgedFee> judged = ImmutableList.builder();
        example.ifPresent(
                question -> judged.add(new JudgedFee("For example", fitted(book).benchmark(question))));
        return judged.addAll(rankings.isEmpty() ? dearest(book) : offered(rankings, fitted(book)))
                .build();
    }

    /** For each waiting child, the fee of the best home that names one and is bought: a council's own has no price. */
    private ImmutableList<JudgedFee> offered(ImmutableList<RankedReferral> rankings, FittedBenchmark fitted) {
        ImmutableMap<HomeId, Home> bought = data.homes().orElseGet(ImmutableList::of).stream()
                .filter(home -> home.weeklyFee().isPresent() && !isOwn(home))
                .collect(ImmutableMap.toImmutableMap(Home::id, home -> home));
        ImmutableList.Builder<JudgedFee> judged = ImmutableList.builder();
        for (RankedReferral ranked : rankings) {
            ranked.ranking().matches().stream()
                    .flatMap(match -> Optional.ofNullable(bought.get(match.home())).stream())
                    .findFirst()
                    .ifPresent(home -> judged.add(judge(
                            home.id() + " for " + ranked.referral().id(),
                            home.weeklyFee().orElseThrow(),
                            provision(home.kind()),
                            ranked.referral().ageWhenNeeded(),
                            fitted)));
        }
        return judged.build();
    }

    private boolean isOwn(Home home) {
        return data.providers().stream()
                .filter(provider -> provider.sector().equals(Optional.of(ProviderSector.LOCAL_AUTHORITY)))
                .anyMatch(provider -> home.provider().equals(Optional.of(provider.id())));
    }

    /** Where no fee is offered, the dearest placement of each type in the latest census. */
    private ImmutableList<JudgedFee> dearest(PriceBook book) {
        Map<ProvisionType, PriceObservation> dearest = new TreeMap<>();
        BinaryOperator<PriceObservation> dearer = BinaryOperator.maxBy(
                Comparator.comparing(PriceObservation::fee).thenComparing(PriceObservation::ageInYears));
        Optional<CollectionYear> latest = latest(book).map(CollectionYear::containing);
        FittedBenchmark fitted = fitted(book);
        book.observations().stream()
                .filter(observation -> latest.equals(Optional.of(observation.year())))
                .forEach(observation -> dearest.merge(observation.provision(), observation, dearer));
        return dearest.values().stream()
                .map(observation -> judge(
                        "The dearest placement of its type",
                        observation.fee(),
                        observation.provision(),
                        observation.ageInYears(),
                        fitted))
                .collect(ImmutableList.toImmutableList());
    }

    private static JudgedFee judge(
            String about, WeeklyFee fee, ProvisionType provision, int age, FittedBenchmark fitted) {
        return new JudgedFee(about, fitted.benchmark(PriceQuestion.of(fee, provision, age)));
    }

    /** Prices of the year up to the day counted, or up to the latest census before it where that is older. */
    private FittedBenchmark fitted(PriceBook book) {
        LocalDate day = latest(book)
                .filter(latest -> latest.isBefore(asOf.minus(COMPARED)))
                .orElse(asOf);
        return CohortBenchmark.of(BenchmarkPolicy.builder().window(COMPARED).build())
                .fit(book, day);
    }

    private Optional<LocalDate> latest(PriceBook book) {
        return book.observations().stream()
                .map(PriceObservation::observedOn)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    private static ProvisionType provision(HomeKind kind) {
        return switch (kind) {
            case FOSTERING_HOUSEHOLD -> ProvisionType.FOSTERING_INDEPENDENT;
            case CHILDRENS_HOME, SECURE_CHILDRENS_HOME, RESIDENTIAL_SCHOOL -> ProvisionType.RESIDENTIAL_MAINSTREAM;
            case SUPPORTED_ACCOMMODATION -> ProvisionType.SUPPORTED_ACCOMMODATION;
        };
    }
}
