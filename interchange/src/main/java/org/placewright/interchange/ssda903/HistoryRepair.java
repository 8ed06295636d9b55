package org.placewright.interchange.ssda903;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.ssda903.repair.ChildRepair;
import org.placewright.interchange.ssda903.repair.EpisodeRepair;
import org.placewright.interchange.ssda903.repair.FiledEpisode;
import org.placewright.interchange.ssda903.repair.RepairRule;
import org.placewright.interchange.ssda903.repair.RepairedEpisode;

/** Repairs the episodes of one authority's children, and says of each row what became of it. */
final class HistoryRepair {

    /** An episode row and the year of the return it was filed in. */
    interface Filed {

        TableRow<Episode> row();

        CollectionYear year();

        default Episode episode() {
            return row().value();
        }
    }

    private final Optional<EpisodeRepair> repair;
    private final Optional<AuthorityId> authority;
    private final RowFates fates;
    private final ImmutableList.Builder<ChildRepair> repairs = ImmutableList.builder();
    private Optional<CollectionYear> latest = Optional.empty();

    HistoryRepair(Optional<EpisodeRepair> repair, Optional<AuthorityId> authority, RowFates fates) {
        this.repair = repair;
        this.authority = authority;
        this.fates = fates;
    }

    /** Notes that there is a return of a year that has episodes. */
    void filedIn(CollectionYear year) {
        latest = latest.filter(known -> known.compareTo(year) > 0).or(() -> Optional.of(year));
    }

    /** Returns the episodes of a child after repair, in the order given. */
    ImmutableList<Episode> repaired(ChildId child, List<? extends Filed> filed) {
        if (filed.isEmpty() || repair.isEmpty()) {
            return filed.stream().map(Filed::episode).collect(ImmutableList.toImmutableList());
        }
        ImmutableList<RepairedEpisode> repaired =
                repair.get().repair(Lists.transform(filed, HistoryRepair::asFiled), latest.orElseThrow());
        Verify.verify(repaired.size() == filed.size(), "A repair must return every episode it is given");
        List<RepairedEpisode> changed = new ArrayList<>();
        ImmutableList.Builder<Episode> left = ImmutableList.builder();
        for (int i = 0; i < repaired.size(); i++) {
            RepairedEpisode after = repaired.get(i);
            Filed before = filed.get(i);
            if (after.isChanged()) {
                changed.add(after);
                after.rules().forEach(rule -> say(before.row(), rule));
            }
            if (!after.isLeftOut()) {
                left.add(after.isChanged() ? episode(before.episode(), after) : before.episode());
            }
        }
        if (!changed.isEmpty()) {
            repairs.add(new ChildRepair(authority, child, ImmutableList.copyOf(changed)));
        }
        ImmutableList<Episode> episodes = left.build();
        if (episodes.isEmpty()) {
            fates.say(
                    filed.get(0).row(),
                    Severity.WARNING,
                    FindingCodes.CHILD_WITHOUT_EPISODES,
                    RepairRule.NOTHING_LEFT,
                    RepairRule.REMEDY,
                    "history kept without episodes");
        }
        return episodes;
    }

    /** Returns what was changed so far, by child. */
    ImmutableList<ChildRepair> repairs() {
        return repairs.build();
    }

    private void say(TableRow<?> row, RepairRule rule) {
        if (rule.leavesOut()) {
            fates.leaveOut(row, Severity.WARNING, rule.findingCode(), rule.fault(), RepairRule.REMEDY, rule.done());
        } else {
            fates.repair(row, rule.findingCode(), CareForms.DEC.name(), rule.fault(), RepairRule.REMEDY, rule.done());
        }
    }

    private static FiledEpisode asFiled(Filed filed) {
        Episode episode = filed.episode();
        return FiledEpisode.builder()
                .year(filed.year())
                .start(episode.start())
                .end(episode.end())
                .reasonForNewEpisode(text(episode.reasonForNewEpisode()))
                .legalStatus(text(episode.legalStatus()))
                .categoryOfNeed(text(episode.categoryOfNeed()))
                .placementType(text(episode.placementType()))
                .placementProvider(text(episode.placementProvider()))
                .reasonCeased(text(episode.reasonCeased()))
                .reasonForPlacementChange(text(episode.reasonForPlacementChange()))
                .homePostcode(episode.homePostcode().map(Postcode::text))
                .placementPostcode(episode.placementPostcode().map(Postcode::text))
                .urn(episode.urn().map(Urn::value))
                .build();
    }

    private static Optional<String> text(StatutoryCode<?> code) {
        return code.isRecorded() ? Optional.of(code.code()) : Optional.empty();
    }

    /** Returns an episode as repair left it; what is marked has no code. */
    private static Episode episode(Episode before, RepairedEpisode after) {
        return before.withEnd(after.end())
                .withReasonCeased(after.reasonCeased()
                        .map(ReasonEpisodeCeased::of)
                        .orElse(ReasonEpisodeCeased.codes().notRecorded()))
                .withReasonForPlacementChange(after.reasonForPlacementChange()
                        .map(ReasonForPlacementChange::of)
                        .orElse(ReasonForPlacementChange.codes().notRecorded()));
    }
}
