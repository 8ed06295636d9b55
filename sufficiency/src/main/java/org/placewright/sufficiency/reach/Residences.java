package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Provider;
import org.placewright.sufficiency.supply.HomeProviders;
import org.placewright.sufficiency.supply.Supply;

/**
 * Which home of a supply each child lives in, and who provides it, as far as returns and registers tell.
 *
 * <p>A child lives in a home if
 *
 * <ol>
 *   <li>the number of the placement (URN) is that of one home's own registration; or
 *   <li>it is that under which a home is, with others (a fostering service, a provider of supported accommodation; for
 *       a home that tells no number, any its provider holds), or no number is recorded, and of these homes one alone
 *       has the full postcode of the placement; or
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

    private Residences(LookedAfterChildren children, Supply supply, HomeProviders known) {
        this.children = children;
        this.supply = supply;
        this.homeOf = new int[children.size()];
        this.livingIn = new int[supply.size()];
        this.perhapsIn = new int[supply.size()];
        HomesByNumber homes = new HomesByNumber(supply, known);
        ImmutableList.Builder<Optional<ProviderId>> provided = ImmutableList.builder();
        for (int child = 0; child < children.size(); child++) {
            LookedAfterChild placed = children.child(child);
            homeOf[child] = livesInHome(child) ? homes.homeOf(placed).orElse(NOT_KNOWN) : NOT_KNOWN;
            if (homeOf[child] == NOT_KNOWN) {
                provided.add(placed.urn().flatMap(known::holder));
            } else {
                livingIn[homeOf[child]]++;
                provided.add(known.providerOf(supply.home(homeOf[child])));
            }
        }
        // First those of whom more is known, so that those who may live in many homes leave them the few.
        guessHomes(homes, true);
        guessHomes(homes, false);
        this.providers = provided.build();
    }

    private boolean livesInHome(int child) {
        return !children.child(child).placementType().isRelativeOrFriend();
    }

    private void guessHomes(HomesByNumber homes, boolean isByNumber) {
        for (int child = 0; child < children.size(); child++) {
            LookedAfterChild placed = children.child(child);
            if (homeOf[child] == NOT_KNOWN && livesInHome(child) && homes.isUnderNumber(placed) == isByNumber) {
                homes.perhapsHomeOf(placed, home -> takenByOthers(home) > 0).ifPresent(home -> perhapsIn[home]++);
            }
        }
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
        return new Residences(children, supply, HomeProviders.of(providers));
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
     * kind in the sector of its postcode. So where all children under a number may live in the same homes, no place is
     * counted as a child's of theirs and as another's too; where these homes differ from child to child, a place of
     * theirs may still be left to others.
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
}
