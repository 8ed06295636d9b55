package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.reach.ReachableHomes.ChildGroup;
import org.placewright.sufficiency.supply.Admission;
import org.placewright.sufficiency.supply.Supply;

/** Children and homes, gathered into groups and pools. */
final class ReachInProgress {

    private static final int ADULT = 18;
    private static final Object NOWHERE = new Object();

    final Residences residences;
    final ReachPolicy policy;
    final int[] groupOf;
    final int[] poolOf;
    final int[] placesOf;
    private final boolean isOfVacancies;
    private final Map<AuthorityId, GridPoint> middles;
    private final Numbers<Object> childSites = new Numbers<>();
    private final Numbers<Object> homeSites = new Numbers<>();
    private final Numbers<Type> types = new Numbers<>();
    private final Numbers<HomeClass> classes = new Numbers<>();
    private final Numbers<Group> groups = new Numbers<>();
    private final Numbers<Pool> pools = new Numbers<>();
    private final List<Integer> children = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private int needNone;
    private int adults;
    private int countedFromMiddle;
    private int notLocated;
    private int homesNotLocated;
    private int homesWithoutNumber;
    private long takenByOthers;

    /** What decides which homes take a child. */
    private record Type(PlacementGroup kind, OptionalInt age, Sex sex, CategoryOfNeed need) {}

    /** What decides which children a home takes. */
    private record HomeClass(PlacementGroup kind, Admission admission) {}

    private record Group(Optional<AuthorityId> authority, int site, int type) {}

    private record Pool(int site, int homeClass) {}

    ReachInProgress(Residences residences, ReachPolicy policy, boolean isOfVacancies) {
        this.residences = residences;
        this.policy = policy;
        this.isOfVacancies = isOfVacancies;
        this.groupOf = ReachableHomes.none(residences.children().size());
        this.poolOf = ReachableHomes.none(residences.supply().size());
        this.placesOf = new int[poolOf.length];
        this.middles = policy.catchment() instanceof Catchment.WithinDistance
                ? Middles.of(residences.children().children())
                : Map.of();
    }

    ReachableHomes homes() {
        for (int child = 0; child < groupOf.length; child++) {
            addChild(child);
        }
        for (int home = 0; home < poolOf.length; home++) {
            addHome(home);
        }
        PlacementProblem.Builder problem = PlacementProblem.builder(reach(), types.size(), classes.size());
        for (Type type : types.all()) {
            for (HomeClass homeClass : classes.all()) {
                if (type.kind() == homeClass.kind()
                        && homeClass
                                .admission()
                                .takes(
                                        type.age(),
                                        type.sex(),
                                        policy.needsServed().get(type.need()))) {
                    problem.takes(types.of(type), classes.of(homeClass));
                }
            }
        }
        for (Group group : groups.all()) {
            problem.group(group.site(), group.type(), children.get(groups.of(group)));
        }
        for (Pool pool : pools.all()) {
            problem.pool(pool.site(), pool.homeClass(), places.get(pools.of(pool)));
        }
        return new ReachableHomes(this, problem.build());
    }

    private void addChild(int number) {
        LookedAfterChild child = residences.children().child(number);
        Optional<PlacementGroup> kind = kind(child);
        if (kind.isEmpty()) {
            needNone++;
            return;
        }
        if (child.age().orElse(0) >= ADULT) {
            adults++;
            return;
        }
        Type type = new Type(kind.get(), child.age(), child.sex(), child.need());
        groupOf[number] = count(
                groups.of(new Group(child.authority(), childSites.of(siteOf(child)), types.of(type))), 1, children);
    }

    private Optional<PlacementGroup> kind(LookedAfterChild child) {
        if (policy.unregistered().contains(child.placementType()) || isTooYoungForSupported(child)) {
            return Optional.of(PlacementGroup.RESIDENTIAL);
        }
        return switch (child.placementType().group()) {
            case FOSTERING ->
                child.placementType().isRelativeOrFriend() ? Optional.empty() : Optional.of(PlacementGroup.FOSTERING);
            case RESIDENTIAL, SECURE, SUPPORTED ->
                Optional.of(child.placementType().group());
            case WITH_PARENTS, ADOPTION, TEMPORARY, OTHER -> Optional.empty();
        };
    }

    /** Tells whether a child is where the law has nobody of that age placed: any place of the kind would be wrong. */
    private static boolean isTooYoungForSupported(LookedAfterChild child) {
        return child.placementType().group() == PlacementGroup.SUPPORTED
                && child.age().orElse(Admission.YOUNGEST_SUPPORTED) < Admission.YOUNGEST_SUPPORTED;
    }

    private Object siteOf(LookedAfterChild child) {
        if (policy.catchment() instanceof Catchment.WithinArea area) {
            return child.authority().<Object>map(area::areaOf).orElseGet(this::nowhere);
        }
        if (child.origin().isPresent()) {
            return child.origin().get();
        }
        Optional<Object> middle = child.authority().map(middles::get);
        countedFromMiddle += middle.isPresent() ? 1 : 0;
        return middle.orElseGet(this::nowhere);
    }

    private Object nowhere() {
        notLocated++;
        return NOWHERE;
    }

    private void addHome(int home) {
        Supply supply = residences.supply();
        OptionalInt usable = Admission.places(supply, home, policy.rules());
        if (usable.isEmpty()) {
            homesWithoutNumber++;
            return;
        }
        Optional<Object> site = policy.catchment() instanceof Catchment.WithinArea area
                ? supply.authority(home).map(area::areaOf)
                : supply.position(home).map(Object.class::cast);
        if (site.isEmpty()) {
            homesNotLocated++;
            return;
        }
        int others = policy.leavesPlacesToOthers() ? Math.min(usable.getAsInt(), residences.takenByOthers(home)) : 0;
        takenByOthers += others;
        placesOf[home] = isOfVacancies ? vacant(home, usable.getAsInt()) : usable.getAsInt() - others;
        HomeClass homeClass = new HomeClass(supply.group(home), Admission.of(supply.home(home), policy.rules()));
        poolOf[home] =
                count(pools.of(new Pool(homeSites.of(site.get()), classes.of(homeClass))), placesOf[home], places);
    }

    /** Returns how many places are free for certain: who is known to live there counts, whatever the home tells. */
    private int vacant(int home, int usable) {
        OptionalInt occupied = residences.supply().occupied(home);
        return occupied.isEmpty() ? 0 : Math.max(0, usable - Math.max(occupied.getAsInt(), residences.livingIn(home)));
    }

    /** Adds to the count of a group or pool, and returns its number. */
    private static int count(int number, int more, List<Integer> counts) {
        if (number == counts.size()) {
            counts.add(more);
        } else {
            counts.set(number, counts.get(number) + more);
        }
        return number;
    }

    private SiteReach reach() {
        if (policy.catchment() instanceof Catchment.WithinDistance distance) {
            return SiteReach.within(
                    childSites.all().stream().map(ReachInProgress::point).collect(ImmutableList.toImmutableList()),
                    homeSites.all().stream().map(GridPoint.class::cast).collect(ImmutableList.toImmutableList()),
                    distance.radius());
        }
        return SiteReach.ofAreas(
                homeSites.size(),
                childSites.all().stream()
                        .map(area ->
                                homeSites.known(area).map(ImmutableIntArray::of).orElse(ImmutableIntArray.of()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Optional<GridPoint> point(Object site) {
        return site == NOWHERE ? Optional.empty() : Optional.of((GridPoint) site);
    }

    /** Returns where children come from: a point, the name of an area, or nowhere. */
    ImmutableList<Object> childSites() {
        return childSites.all();
    }

    ImmutableList<ChildGroup> groupsSoFar() {
        ImmutableList<Type> known = types.all();
        return groups.all().stream()
                .map(group -> {
                    Type type = known.get(group.type());
                    return new ChildGroup(group.authority(), type.kind(), type.age(), type.sex(), type.need());
                })
                .collect(ImmutableList.toImmutableList());
    }

    ReachCounts counts() {
        return new ReachCounts(
                needNone, adults, countedFromMiddle, notLocated, homesNotLocated, homesWithoutNumber, takenByOthers);
    }

    /** Numbers what it is given, from 0, in the order in which it is first given. */
    private static final class Numbers<T> {

        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T value) {
            return numbers.computeIfAbsent(value, first -> numbers.size());
        }

        Optional<Integer> known(T value) {
            return Optional.ofNullable(numbers.get(value));
        }

        int size() {
            return numbers.size();
        }

        ImmutableList<T> all() {
            return ImmutableList.copyOf(numbers.keySet());
        }
    }
}
