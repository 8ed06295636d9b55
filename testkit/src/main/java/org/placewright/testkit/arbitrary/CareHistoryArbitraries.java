package org.placewright.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Child;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

/** Care histories: consistent ones, and such as returns hold before they are repaired. */
public final class CareHistoryArbitraries {

    private static final int MOST_EPISODES = 8;

    private CareHistoryArbitraries() {}

    /**
     * Draws consistent histories.
     *
     * <ul>
     *   <li>Episodes follow one another without overlap, from birth on, and none lasts beyond the 18th birthday; many
     *       reach it, many end on the day they start or as a collection year does, many begin as the one before ends.
     *   <li>The last may go on. It had not ended when the history was taken, so the child is to be asked about no later
     *       than their 18th birthday.
     *   <li>An episode begins care if and only if no other ended that day; it ends with X1 if and only if another
     *       begins that day.
     *   <li>Every code of an episode is valid in the collection year it starts in, or for those about its end, ends in;
     *       provider and registration suit the type of placement; a temporary placement only interrupts others, and
     *       many a child is back afterwards; home and placement have the same postcode only with parents.
     *   <li>Where only the legal status changes (L), the child lives where they lived before.
     * </ul>
     *
     * <p>Episodes of agreed short breaks (V3, V4) occur as other legal statuses do.
     *
     * @return histories, none of them empty of a child, to be narrowed or drawn as they are; shrinks towards few and
     *     short episodes
     */
    public static CareHistoryArbitrary careHistories() {
        return CareHistoryArbitrary.ANY;
    }

    /**
     * Draws consistent histories of given children, as {@link #careHistories()} does.
     *
     * @param children the children
     * @return histories; shrinks towards few and short episodes
     */
    public static Arbitrary<CareHistory> careHistoriesOf(Arbitrary<Child> children) {
        return CareHistoryArbitrary.ANY.historiesOf(children);
    }

    /**
     * Draws histories as several years' returns leave them before repair: episodes that overlap, leave gaps, go on for
     * ever, contradict one another and hold codes of any year or none, and children without a header. Starts are
     * different, as a history requires.
     *
     * @return histories; shrinks towards few episodes
     */
    public static Arbitrary<CareHistory> careHistoriesAsRecorded() {
        Arbitrary<List<Episode>> episodes = EpisodeArbitraries.episodesAsRecorded(
                        TimeArbitraries.dates(LocalDate.of(2014, 1, 1), LocalDate.of(2026, 12, 31)))
                .list()
                .ofMaxSize(MOST_EPISODES)
                .uniqueElements(Episode::start);
        return Combinators.combine(
                        ChildArbitraries.childrenBorn(LocalDate.of(1999, 1, 1), LocalDate.of(2014, 1, 1)),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        IdArbitraries.authorityIds().optional(0.8).withoutEdgeCases(),
                        episodes)
                .as((child, hasHeader, authority, recorded) -> CareHistory.builder()
                        .childId(child.id())
                        .child(hasHeader ? Optional.of(child) : Optional.empty())
                        .responsibleAuthority(authority)
                        .episodes(recorded)
                        .build());
    }

    /**
     * Draws short histories that contradict themselves in every way: within three years, 2018 to 2020, and among a few
     * homes, episodes overlap, enclose one another, meet, leave gaps and go on, for reasons that do not suit; children
     * are born, come of age or have no header.
     *
     * @return histories; shrinks towards few episodes
     */
    public static Arbitrary<CareHistory> crowdedCareHistories() {
        return CrowdedHistories.histories();
    }
}
