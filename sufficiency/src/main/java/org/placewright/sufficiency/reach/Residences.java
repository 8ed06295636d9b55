package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.sufficiency.supply.Supply;

/**
 * Which home of a supply each child lives in, and who provides it, as far as returns and registers tell.
 *
 * <p>A child lives in a home if
 *
 * <ol>
 *   <li>the number of the placement (URN) is that of one home's own registration; or
 *   <li>it is that under which a home is, with others (a fostering service, a provider of supported accommodation), or
 *       no number is recorded, and of these homes one alone has the full postcode of the placement; or
 *   <li>the number is of no home or provider of the supply, and of the homes of the kind of placement that have its
 *       full postcode one alone records no number.
 * </ol>
 *
 * Otherwise it is not known which. Who provides the placement is told by the home, else by the number. Nobody is given
 * a home on the strength of a sector, and children fostered by relatives or friends are given none: their household is
 * no home for others.
 *
 * <p>O(homes + children). Immutable and safe to share between threads.
 */
public final class Residences {

    private static final int NOT_KNOWN = -1;

    private final LookedAfterChildren children;
    private final Supply supply;
    private final int[] homeOf;
    private final int[] livingIn;
    private final int[] perhapsIn;
    private final ImmutableList<Optional<ProviderId>> providers;

    private Residences(LookedAfterChildren children, Supply supply, Iterable<Provider> providers) {
        this.children = children;
        this.supply = supply;
        this.homeOf = new int[children.size()];
        this.livingIn = new int[supply.size()];
        this.perhapsIn = new int[supply.size()];
        HomesByNumber numbers = new HomesByNumber(supply, providers);
        ImmutableList.Builder<Optional<ProviderId>> provided = ImmutableList.builder();
        Arrays.fill(homeOf, NOT_KNOWN);
        for (int child = 0; child < children.size(); child++) {
            LookedAfterChild placed = children.child(child);
            if (!placed.placementType().isRelativeOrFriend()) {
                homeOf[child] = numbers.homeOf(placed);
            }
            if (homeOf[child] == NOT_KNOWN) {
                provided.add(placed.urn().map(numbers.providers::get));
            } else {
                livingIn[homeOf[child]]++;
                provided.add(supply.home(homeOf[child]).provider().or(() -> placed.urn()
                        .map(numbers.providers::get)));
            }
        }
        for (int child = 0; child < children.size(); child++) {
            LookedAfterChild placed = children.child(child);
            if (homeOf[child] == NOT_KNOWN && !placed.placementType().isRelativeOrFriend()) {
                numbers.perhapsHomeOf(placed, home -> takenByOthers(home) > 0).ifPresent(home -> perhapsIn[home]++);
            }
        }
        this.providers = provided.build();
    }

    /**
     * Finds the homes of children.
     *
     * @param children the children looked after on a day
     * @param supply the homes of that day
     * @param providers who runs homes, with the numbers they are registered under
     * @return where the children live
     * @throws IllegalArgumentException if children and homes are of different days
     */
    public static Residences of(LookedAfterChildren children, Supply supply, Iterable<Provider> providers) {
        if (!children.day().equals(supply.day())) {
            throw new IllegalArgumentException("Residences need children and homes of one day but have those of "
                    + children.day() + " and " + supply.day() + ". Maybe resolve both on the same day?");
        }
        return new Residences(children, supply, providers);
    }

    /**
     * Returns the children.
     *
     * @return the children looked after on the day
     */
    public LookedAfterChildren children() {
        return children;
    }

    /**
     * Returns the homes.
     *
     * @return the homes of the day
     */
    public Supply supply() {
        return supply;
    }

    /**
     * Returns the home a child lives in; personal.
     *
     * @param child the number of a child
     * @return the number of the home; empty if not known
     */
    public OptionalInt homeOf(int child) {
        return homeOf[child] == NOT_KNOWN ? OptionalInt.empty() : OptionalInt.of(homeOf[child]);
    }

    /**
     * Returns who provides the placement of a child; personal.
     *
     * @param child the number of a child
     * @return the provider; empty if not known
     */
    public Optional<ProviderId> providerOf(int child) {
        return providers.get(child);
    }

    /**
     * Returns how many of the children are known to live in a home.
     *
     * @param home the number of a home
     * @return children, 0 or more
     */
    public int livingIn(int home) {
        return livingIn[home];
    }

    /**
     * Returns how many places of a home are taken by children who are not among these, such as those of other councils.
     * A child of whom it is not known in which home they live is taken to be in the first, by number, that they may
     * live in and that has such a place: one under the number of the placement, or where none is recorded one of the
     * kind in the sector of its postcode. So no place is counted as a child's of theirs and as another's too.
     *
     * @param home the number of a home
     * @return places, 0 or more; 0 if it is not known how many are occupied
     */
    public int takenByOthers(int home) {
        return Math.max(0, supply.occupied(home).orElse(0) - livingIn[home] - perhapsIn[home]);
    }

    /** Returns the day and the numbers of children and homes only. */
    @Override
    public String toString() {
        return "Residences[" + supply.day() + ", " + children.size() + " children, " + supply.size() + " homes]";
    }

    /** The homes of a supply by the numbers they are registered under, and by their postcodes. */
    private static final class HomesByNumber {

        private final Supply supply;
        private final ImmutableSetMultimap<Urn, Integer> own;
        private final ImmutableSetMultimap<Urn, Integer> under;
        private final ImmutableListMultimap<Postcode, Integer> postcodes;
        private final ImmutableListMultimap<Postcode, Integer> sectors;
        private final BitSet numbered = new BitSet();
        private final ImmutableMap<Urn, ProviderId> providers;

        HomesByNumber(Supply supply, Iterable<Provider> known) {
            this.supply = supply;
            ImmutableSetMultimap.Builder<Urn, Integer> own = ImmutableSetMultimap.builder();
            ImmutableSetMultimap.Builder<Urn, Integer> under = ImmutableSetMultimap.builder();
            ImmutableListMultimap.Builder<Postcode, Integer> postcodes = ImmutableListMultimap.builder();
            ImmutableListMultimap.Builder<Postcode, Integer> sectors = ImmutableListMultimap.builder();
            ImmutableMap.Builder<Urn, ProviderId> providers = ImmutableMap.builder();
            for (int i = 0; i < supply.size(); i++) {
                int home = i;
                Home each = supply.home(home);
                Optional<Urn> number = each.registration().map(Registration::urn);
                boolean isShared = each.kind().placementGroup() == PlacementGroup.SUPPORTED;
                number.ifPresent(urn -> (isShared ? under : own).put(urn, home));
                number.ifPresent(urn -> numbered.set(home));
                if (each instanceof FosteringHousehold household) {
                    household.fosteringService().ifPresent(urn -> under.put(urn, home));
                    household.fosteringService().ifPresent(urn -> numbered.set(home));
                }
                each.postcode().flatMap(Postcode::sector).ifPresent(sector -> sectors.put(sector, home));
                each.postcode()
                        .filter(postcode -> postcode.precision() == Postcode.Precision.UNIT)
                        .ifPresent(postcode -> postcodes.put(postcode, home));
            }
            known.forEach(provider ->
                    provider.registrations().forEach(registration -> providers.put(registration.urn(), provider.id())));
            this.own = own.build();
            this.under = under.build();
            this.postcodes = postcodes.build();
            this.sectors = sectors.build();
            this.providers = providers.buildKeepingLast();
        }

        int homeOf(LookedAfterChild child) {
            if (child.urn().isPresent() && own.get(child.urn().get()).size() == 1) {
                return Iterables.getOnlyElement(own.get(child.urn().get()));
            }
            ImmutableList<Integer> there =
                    child.placementPostcode().map(postcodes::get).orElse(ImmutableList.of()).stream()
                            .filter(home -> mayLiveIn(child, home))
                            .collect(ImmutableList.toImmutableList());
            return there.size() == 1 ? there.get(0) : NOT_KNOWN;
        }

        /**
         * Returns the first home with room that a child of whom the home is not known may live in: by number, else
         * sector.
         */
        Optional<Integer> perhapsHomeOf(LookedAfterChild child, Predicate<Integer> hasRoom) {
            ImmutableSet<Integer> ofTheirOwn = child.urn().map(own::get).orElse(ImmutableSet.of());
            ImmutableSet<Integer> underIt = child.urn().map(under::get).orElse(ImmutableSet.of());
            Collection<Integer> there = ofTheirOwn.isEmpty() && underIt.isEmpty()
                    ? child.placementPostcode()
                            .flatMap(Postcode::sector)
                            .map(sectors::get)
                            .orElse(ImmutableList.of())
                    : underIt;
            return Stream.concat(ofTheirOwn.stream(), there.stream())
                    .filter(hasRoom)
                    .filter(home -> mayLiveIn(child, home))
                    .findFirst();
        }

        /** Tells whether kind and number of the placement speak against a home: a number only one home or none has. */
        private boolean mayLiveIn(LookedAfterChild child, int home) {
            if (supply.group(home) != child.placementType().group()) {
                return false;
            }
            if (child.urn().isEmpty()) {
                return true;
            }
            Urn urn = child.urn().get();
            boolean isKnown = own.containsKey(urn) || under.containsKey(urn) || providers.containsKey(urn);
            return isKnown ? own.containsEntry(urn, home) || under.containsEntry(urn, home) : !numbered.get(home);
        }
    }
}
