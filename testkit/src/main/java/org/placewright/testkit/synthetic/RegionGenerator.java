package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.Home;
import org.placewright.core.time.CollectionYear;

/**
 * Puts a region together: the ground, then who runs homes, the homes, the children who live in them, the returns about
 * those children, the prices of their placements, and last the children who wait.
 */
final class RegionGenerator {

    /** Identifiers of children begin with the number of the council and have this many more digits. */
    private static final int CHILDREN_NUMBERED_FROM = 10_001;

    private static final int NUMBERS_FOR_COUNCIL = 10_000;

    private RegionGenerator() {}

    static SyntheticRegion generate(SyntheticRegionSpec spec) {
        long seed = spec.seed();
        Places places = Places.generate(spec.councilCount(), Draw.of(seed, "places"));
        Urns urns = new Urns(Draw.of(seed, "numbers"));
        ProviderRoster roster = ProviderRoster.generate(places.councils(), urns);
        ImmutableList<Home> homes = new HomeGenerator(spec, places, roster, urns, Draw.of(seed, "homes")).homes();
        ImmutableList<SyntheticCouncil> councils = councils(spec, places, roster, urns, homes);
        return SyntheticRegion.builder()
                .asOf(spec.asOf())
                .councils(councils)
                .providers(roster.providers())
                .homes(homes)
                .prices(new PriceGenerator(spec, homes).prices(councils))
                .referrals(new ReferralGenerator(spec, places, Draw.of(seed, "referrals")).referrals(homes, councils))
                .sectors(places.sectors())
                .build();
    }

    private static ImmutableList<SyntheticCouncil> councils(
            SyntheticRegionSpec spec, Places places, ProviderRoster roster, Urns urns, ImmutableList<Home> homes) {
        HomeBook book = new HomeBook(homes, roster, places, spec.asOf());
        ImmutableList<CarePlan> plans = CarePlanGenerator.generate(spec, Draw.of(spec.seed(), "plans"));
        ImmutableList.Builder<SyntheticCouncil> councils = ImmutableList.builder();
        int dealt = 0;
        for (int i = 0; i < spec.councilCount(); i++) {
            AuthorityId council = places.councils().get(i);
            int children = children(spec, i);
            SettingChooser settings =
                    new SettingChooser(places, roster, book, urns, Draw.of(spec.seed(), "settings " + council.value()));
            CareCareerGenerator careers =
                    new CareCareerGenerator(spec, places, settings, Draw.of(spec.seed(), "careers " + council.value()));
            councils.add(
                    council(spec, council, histories(plans.subList(dealt, dealt + children), i, council, careers)));
            dealt += children;
        }
        return councils.build();
    }

    /** Council areas differ in size: of three, the first has five parts of twelve, then four, then three. */
    private static int children(SyntheticRegionSpec spec, int index) {
        return upTo(spec, index + 1) - upTo(spec, index);
    }

    private static int upTo(SyntheticRegionSpec spec, int councils) {
        int all = parts(spec.councilCount(), spec.councilCount());
        return (int) ((long) spec.childCount() * parts(spec.councilCount(), councils) / all);
    }

    private static int parts(int councilCount, int councils) {
        int parts = 0;
        for (int i = 0; i < councils; i++) {
            parts += councilCount + 2 - i;
        }
        return parts;
    }

    private static ImmutableList<CareHistory> histories(
            List<CarePlan> plans, int index, AuthorityId council, CareCareerGenerator careers) {
        // Numbered as they came into care, as a case system would.
        List<CarePlan> inOrder = new ArrayList<>(plans);
        inOrder.sort(Comparator.comparing(CarePlan::from));
        ImmutableList.Builder<CareHistory> histories = ImmutableList.builder();
        for (int i = 0; i < inOrder.size(); i++) {
            int number = (index + 1) * NUMBERS_FOR_COUNCIL * 10 + CHILDREN_NUMBERED_FROM + i;
            histories.add(careers.history(inOrder.get(i), ChildId.of(Integer.toString(number)), council));
        }
        return histories.build();
    }

    private static SyntheticCouncil council(
            SyntheticRegionSpec spec, AuthorityId council, ImmutableList<CareHistory> histories) {
        NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns = new TreeMap<>();
        for (int year = spec.firstYear().endingIn(); year <= spec.lastYear().endingIn(); year++) {
            returns.put(CollectionYear.of(year), ReturnGenerator.inYear(histories, CollectionYear.of(year)));
        }
        SyntheticEnglandSpec faulty = SyntheticEnglandSpec.builder()
                .seed(spec.seed())
                .faultsOfEachKind(spec.faultsOfEachKind())
                .faultKinds(
                        EnumSet.range(SyntheticFaultKind.END_CORRECTED_LATER, SyntheticFaultKind.NO_PLACEMENT_POSTCODE))
                .build();
        ImmutableList<SyntheticFault> faults = new FaultInjector(faulty, council, returns).inject();
        ImmutableSortedMap.Builder<CollectionYear, ImmutableList<CareHistory>> submitted =
                ImmutableSortedMap.naturalOrder();
        returns.forEach((year, children) -> submitted.put(year, ImmutableList.copyOf(children.values())));
        return SyntheticCouncil.builder()
                .id(council)
                .histories(histories)
                .returns(submitted.buildOrThrow())
                .faults(faults)
                .build();
    }
}
