package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is settled about a synthetic England before any child is made: the model of each pace, the ground, the councils,
 * the market and who holds which of its places. Immutable in effect, so councils can be made from it in parallel.
 */
final class EnglandPlan {

    private final SyntheticEnglandSpec spec;
    private final CouncilSizes sizes;
    private final Country country;
    private final ImmutableMap<Double, CareModel> models;
    private final ImmutableMap<Double, SiblingModel> siblings;
    private final ImmutableMap<Double, UnaccompaniedModel> alone;
    private final DistanceBands bands;
    private final MarketGenerator.Market market;
    private final HeldPlaces held;

    EnglandPlan(SyntheticEnglandSpec spec) {
        this.spec = spec;
        this.sizes = CouncilSizes.of(spec);
        this.country = Country.of(spec.councilCount(), Draw.of(spec.seed(), "country"));
        CareModel usual = CareCalibration.usual(spec.asOf(), spec.departures());
        ImmutableMap.Builder<Double, CareModel> byPace = ImmutableMap.builder();
        ImmutableMap.Builder<Double, SiblingModel> siblingsByPace = ImmutableMap.builder();
        ImmutableMap.Builder<Double, UnaccompaniedModel> aloneByPace = ImmutableMap.builder();
        IntStream.range(0, sizes.councils())
                .mapToDouble(sizes::pace)
                .distinct()
                .sorted()
                .forEach(pace -> {
                    CareModel model = pace == 1 ? usual : CareCalibration.atPace(usual, pace);
                    byPace.put(pace, model);
                    UnaccompaniedModel unaccompanied = UnaccompaniedModel.of(
                            model, spec.asOf(), spec.unaccompaniedShare(), Draw.of(spec.seed(), "alone " + pace));
                    aloneByPace.put(pace, unaccompanied);
                    siblingsByPace.put(
                            pace,
                            new SiblingModel(
                                    model, unaccompanied.entriesInGroups(), Draw.of(spec.seed(), "siblings " + pace)));
                });
        this.models = byPace.buildOrThrow();
        this.siblings = siblingsByPace.buildOrThrow();
        this.alone = aloneByPace.buildOrThrow();
        double inCounties = Sum.of(IntStream.range(0, sizes.councils())
                        .filter(Country::isCounty)
                        .mapToDouble(sizes::children))
                / spec.expectedChildren();
        this.bands = DistanceBands.fitted(startsOfKnownDistance(usual), inCounties);
        double[] childrenByKind = DoubleStream.of(CareTargets.kinds())
                .map(share -> share * spec.expectedChildren())
                .toArray();
        this.market =
                new MarketGenerator(spec, country, sizes, childrenByKind, Draw.of(spec.seed(), "market")).market();
        this.held = HeldPlaces.dealt(market.homes(), country, sizes, bands, Draw.of(spec.seed(), "held places"));
    }

    SyntheticEnglandSpec spec() {
        return spec;
    }

    Country country() {
        return country;
    }

    CareModel model(int council) {
        return known(models.get(sizes.pace(council)));
    }

    SiblingModel siblings(int council) {
        return known(siblings.get(sizes.pace(council)));
    }

    UnaccompaniedModel alone(int council) {
        return known(alone.get(sizes.pace(council)));
    }

    CareModel usualModel() {
        return known(models.getOrDefault(1.0, models.values().iterator().next()));
    }

    double expectedChildren(int council) {
        return sizes.children(council);
    }

    MarketGenerator.Market market() {
        return market;
    }

    CouncilChildren children(int council) {
        PlaceFinder finder = new PlaceFinder(
                council,
                country,
                bands,
                market,
                held,
                Draw.of(spec.seed(), "places " + country.names().get(council).value()));
        return new CouncilChildren(
                new CouncilChildren.Setting(
                        spec,
                        council,
                        sizes.children(council),
                        country,
                        model(council),
                        siblings(council),
                        alone(council)),
                finder);
    }

    ShortBreaks shortBreaks(int council) {
        return new ShortBreaks(spec, council, sizes.children(council), country);
    }

    /** Unaccompanied children's are not: they have no family's home to reckon from. */
    private double[] startsOfKnownDistance(CareModel usual) {
        double[] starts = usual.startsByKind().clone();
        double[] theirs =
                known(alone.getOrDefault(1.0, alone.values().iterator().next())).startsByKind();
        Arrays.setAll(starts, kind -> starts[kind] - theirs[kind]);
        return starts;
    }

    ImmutableList<SyntheticAuthority> authorities() {
        return IntStream.range(0, sizes.councils())
                .mapToObj(council -> SyntheticAuthority.builder()
                        .id(country.names().get(council))
                        .region(CouncilSizes.region(council, sizes.councils()))
                        .sectors(country.sectorsOf(council))
                        .expectedChildren(sizes.children(council))
                        .ratePer10000(sizes.rate(council))
                        .pace(sizes.pace(council))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a pace without a model");
        }
        return value;
    }
}
