package org.placewright.core.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.core.Personal;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * A stretch of care with one carer: episodes that follow one another without the child moving.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>days</td><td>{@link DateRange}</td><td>days</td><td>yes</td><td></td>
 *     <td>from the day the child came until the day they left; without an end while it goes on; never empty</td>
 *     <td>episodes, DECOM and DEC</td></tr>
 * <tr><td>episodes</td><td>list of {@link Episode}</td><td></td><td>yes</td><td></td>
 *     <td>the episodes it covers, as recorded, in the order the child came under them; one or more, each with a day in
 *     the placement</td><td>episodes</td></tr>
 * </table>
 *
 * <p><b>What makes a move.</b> Of two episodes of which one follows the other without a gap:
 *
 * <ol>
 *   <li>An episode in a temporary placement (T0 to T4) is never a move. It belongs to the placement it interrupts,
 *       however long it was recorded to last.
 *   <li>After a temporary episode, the child is back in the placement it interrupted, whatever the reason for the
 *       episode says, unless they are recorded to be <em>elsewhere</em> than they were before; then they have moved.
 *   <li>Otherwise the reason for the new episode tells: P and B (change of placement and carer) are a move; L (change
 *       of legal status), T and U (change of placement with the same carer) are not. So with one carer there may be
 *       several types of placement, providers, registrations and postcodes, one after another.
 *   <li>Where that reason is not recorded or not recognised, the child has moved if they are recorded to be elsewhere.
 * </ol>
 *
 * <p>Elsewhere means that the type of placement, the provider, the postcode or the registration is recorded for both
 * episodes and differs; postcodes at the coarser precision of the two, so a history that was degraded may count fewer
 * moves. What is not recorded is no difference, nor is a type that took the place of the other as codes changed with a
 * collection year ({@link PlacementType#isSucceededBy}: H5 and P2 to K3, Z1 to Z11 to Z14). A new period of care always
 * begins a new placement; see {@link PeriodOfCare}.
 *
 * <p>Where returns contradict one another, the days of an episode that count are those {@link CareHistory#episodeOn}
 * gives to it. An episode that another interrupts may then be listed twice, before and after. It is resumed for no
 * recorded reason, so the fourth rule holds.
 *
 * @param days from the day the child came until the day they left; never empty
 * @param episodes the episodes it covers, in the order the child came under them
 */
public record Placement(@Personal DateRange days, ImmutableList<Episode> episodes) implements Degradable<Placement> {

    /**
     * Checks that the placement has days and that its episodes have some of them.
     *
     * @param days from the day the child came until the day they left; never empty
     * @param episodes the episodes it covers, in the order the child came under them
     * @throws IllegalArgumentException if there is no day or no episode, an episode has no day in the placement, or the
     *     first or last is not open on the first or last day
     */
    public Placement {
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "Placement days must not be empty. Maybe leave out an episode that ends on the day it starts?");
        }
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("Placement must have an episode. Maybe take it from a CareHistory?");
        }
        DateRange placed = days;
        if (episodes.stream().anyMatch(episode -> !episode.days().overlaps(placed))) {
            throw new IllegalArgumentException("Placement episodes must each have a day in the placement. "
                    + "Maybe an episode of another placement is among them?");
        }
        if (!episodes.get(0).isOpenOn(days.from()) || !reachesEnd(days, episodes)) {
            throw new IllegalArgumentException("Placement episodes must begin with one that is open on the first day "
                    + "and end with one that is open on the last. Maybe they are out of order?");
        }
    }

    private static boolean reachesEnd(DateRange days, ImmutableList<Episode> episodes) {
        Episode last = episodes.get(episodes.size() - 1);
        return days.until()
                .map(end -> last.isOpenOn(end.minusDays(1)))
                .orElse(last.end().isEmpty());
    }

    /**
     * Returns the episodes in which the child lived where they were placed.
     *
     * @return the episodes that are not temporary; all of them if all are, as a return should not hold
     */
    public ImmutableList<Episode> settledEpisodes() {
        ImmutableList<Episode> settled =
                episodes.stream().filter(episode -> !isTemporary(episode)).collect(ImmutableList.toImmutableList());
        return settled.isEmpty() ? episodes : settled;
    }

    /**
     * Returns the temporary episodes that interrupted the placement, such as a stay in hospital.
     *
     * @return the episodes of types T0 to T4; none if there was nothing else to interrupt
     */
    public ImmutableList<Episode> interruptions() {
        ImmutableList<Episode> temporary =
                episodes.stream().filter(Placement::isTemporary).collect(ImmutableList.toImmutableList());
        return temporary.size() == episodes.size() ? ImmutableList.of() : temporary;
    }

    private static boolean isTemporary(Episode episode) {
        return episode.placementType().group() == PlacementGroup.TEMPORARY;
    }

    /**
     * Returns what types of placement it was, interruptions left out.
     *
     * @return each type that was recorded once, in the order of time
     */
    public ImmutableSet<PlacementType> placementTypes() {
        return ofSettled(episode -> Stream.of(episode.placementType()).filter(PlacementType::isRecorded));
    }

    /**
     * Returns who provided it, interruptions left out.
     *
     * @return each provider that was recorded once, in the order of time
     */
    public ImmutableSet<PlacementProvider> placementProviders() {
        return ofSettled(episode -> Stream.of(episode.placementProvider()).filter(PlacementProvider::isRecorded));
    }

    /**
     * Returns where it was, interruptions left out. There may be several, because a carer may move house.
     *
     * @return each postcode that is known once, in the order of time; personal
     */
    @Personal
    public ImmutableSet<Postcode> placementPostcodes() {
        return ofSettled(episode -> episode.placementPostcode().stream());
    }

    /**
     * Returns the registrations of the provision, interruptions left out.
     *
     * @return each unique reference number that is known once, in the order of time
     */
    public ImmutableSet<Urn> urns() {
        return ofSettled(episode -> episode.urn().stream());
    }

    private <T> ImmutableSet<T> ofSettled(Function<Episode, Stream<T>> known) {
        return settledEpisodes().stream().flatMap(known).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the placement with each episode degraded. */
    @Override
    public Placement degrade(Degradation how) {
        return new Placement(
                days, episodes.stream().map(episode -> episode.degrade(how)).collect(ImmutableList.toImmutableList()));
    }

    /** Names the type and how many episodes there are: the days may give away when the child was born. */
    @Override
    public String toString() {
        return "Placement[episodes=" + episodes.size() + "]";
    }
}
