package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.Age;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.synthetic.CarePlan.Pathway;
import org.placewright.testkit.synthetic.SettingChooser.Setting;

/**
 * Fills in the outline of a child's time in care with episodes: placements, legal statuses, and the codes that go with
 * each change.
 */
final class CareCareerGenerator {

    /** By hand: a few children have been in care before. */
    private static final int CAME_BACK_PERCENT = 6;

    /** By hand: how court cases begin. Section 20 first for a third, an emergency order first for a twelfth. */
    private static final int VOLUNTARY_FIRST_PERCENT = 32;

    private static final int EMERGENCY_FIRST_PERCENT = 8;
    private static final int EMERGENCY_DAYS = 8;

    /** Proceedings take about 40 weeks (Ministry of Justice, family court statistics). */
    private static final int SHORTEST_PROCEEDINGS = 180;

    private static final int LONGEST_PROCEEDINGS = 400;
    private static final int EARLIEST_PLACEMENT_ORDER = 200;
    private static final int LATEST_PLACEMENT_ORDER = 310;

    private static final int MOST_PLACEMENTS = 8;
    private static final int PLANNED_RETURN_PERCENT = 70;

    private final SyntheticRegionSpec spec;
    private final Places places;
    private final SettingChooser settings;
    private final Draw draw;

    CareCareerGenerator(SyntheticRegionSpec spec, Places places, SettingChooser settings, Draw draw) {
        this.spec = spec;
        this.places = places;
        this.settings = settings;
        this.draw = draw;
    }

    CareHistory history(CarePlan plan, ChildId id, AuthorityId council) {
        Child child = Child.builder()
                .id(id)
                .sex(plan.sex())
                .dateOfBirth(plan.dateOfBirth())
                .ethnicity(plan.ethnicity())
                .build();
        Optional<Postcode> family = plan.pathway() == Pathway.UNACCOMPANIED
                ? Optional.empty()
                : Optional.of(places.newAddress(draw.oneOf(places.within(council))));
        Career career = new Career(plan, council, family);
        List<Episode> episodes =
                switch (plan.pathway()) {
                    case SHORT_BREAK_AGREEMENT -> shortBreakAgreement(career);
                    case SHORT_BREAKS -> shortBreaks(career);
                    default -> care(career);
                };
        return CareHistory.builder()
                .childId(id)
                .responsibleAuthority(council)
                .child(child)
                .episodes(episodes)
                .build();
    }

    /** A child's outline, with who places them and where the family lives. */
    private record Career(CarePlan plan, AuthorityId council, Optional<Postcode> family) {

        /** Returns nothing of the value: it describes a child. */
        @Override
        public String toString() {
            return "Career[...]";
        }
    }

    private List<Episode> care(Career career) {
        List<Episode> episodes = new ArrayList<>(earlierCare(career));
        CarePlan plan = career.plan();
        NavigableMap<LocalDate, LegalStatus> statuses = statuses(plan);
        NavigableMap<LocalDate, CareKind> kinds = kinds(plan, statuses);
        NavigableMap<LocalDate, Setting> placements = placements(career, kinds);
        episodes.addAll(episodes(career, statuses, placements));
        return episodes;
    }

    /** Some children were in care before, for a while, under section 20. */
    private List<Episode> earlierCare(Career career) {
        CarePlan plan = career.plan();
        LocalDate latestEnd = plan.from().minusDays(draw.between(60, 900));
        boolean oldEnough = ChronoUnit.DAYS.between(plan.dateOfBirth(), latestEnd) > 120;
        if (!draw.percent(CAME_BACK_PERCENT) || !oldEnough || plan.pathway() == Pathway.UNACCOMPANIED) {
            return List.of();
        }
        int longest = Math.toIntExact(Math.min(400, ChronoUnit.DAYS.between(plan.dateOfBirth(), latestEnd)));
        LocalDate from = latestEnd.minusDays(draw.between(20, longest));
        Setting setting =
                settings.choose(CareKind.OWN_FOSTERING, wanted(career, from, Optional.of(latestEnd), Optional.empty()));
        return List.of(episode(career, from, Optional.of(latestEnd), LegalStatus.V2, setting)
                .reasonForNewEpisode(ReasonForNewEpisode.S)
                .reasonCeased(returnHome())
                .build());
    }

    private ReasonEpisodeCeased returnHome() {
        return draw.percent(PLANNED_RETURN_PERCENT) ? ReasonEpisodeCeased.E4A : ReasonEpisodeCeased.E4B;
    }

    /** Returns the legal statuses of a time in care, each by its first day. */
    private NavigableMap<LocalDate, LegalStatus> statuses(CarePlan plan) {
        NavigableMap<LocalDate, LegalStatus> statuses = new TreeMap<>();
        LocalDate from = plan.from();
        switch (plan.pathway()) {
            case COURT -> addCourt(plan, statuses);
            case ADOPTION -> {
                statuses.put(from, LegalStatus.C1);
                statuses.put(
                        from.plusDays(draw.between(EARLIEST_PLACEMENT_ORDER, LATEST_PLACEMENT_ORDER)), LegalStatus.E1);
            }
            case REMAND -> statuses.put(from, LegalStatus.J1);
            default -> statuses.put(from, LegalStatus.V2);
        }
        // What has not come about by the end, or by the last day, is not known.
        return new TreeMap<>(statuses.headMap(end(plan), plan.until().isEmpty()));
    }

    private void addCourt(CarePlan plan, NavigableMap<LocalDate, LegalStatus> statuses) {
        LocalDate interim = plan.from();
        if (plan.lastKind() != CareKind.WITH_PARENTS) {
            // Only a care order lets a council place a child with parents, so such a career begins with one.
            if (draw.percent(VOLUNTARY_FIRST_PERCENT)) {
                statuses.put(interim, LegalStatus.V2);
                interim = interim.plusDays(draw.between(20, 200));
            } else if (draw.percent(EMERGENCY_FIRST_PERCENT)) {
                statuses.put(interim, LegalStatus.L2);
                interim = interim.plusDays(EMERGENCY_DAYS);
            }
        }
        statuses.put(interim, LegalStatus.C1);
        statuses.put(interim.plusDays(draw.between(SHORTEST_PROCEEDINGS, LONGEST_PROCEEDINGS)), LegalStatus.C2);
    }

    /** Returns the kinds of placement, each by its first day, reckoned back from the last. */
    private NavigableMap<LocalDate, CareKind> kinds(CarePlan plan, NavigableMap<LocalDate, LegalStatus> statuses) {
        Deque<Map.Entry<LocalDate, CareKind>> spells = new ArrayDeque<>();
        LocalDate end = end(plan);
        LocalDate latestStart = plan.until().isEmpty() ? end : end.minusDays(1);
        LocalDate earliest = later(plan.from(), earliestStart(plan, statuses));
        LocalDate start = earliest.isBefore(latestStart)
                ? later(
                        earliest,
                        latestStart.minusDays(draw.waitingDays(plan.lastKind().typicalDays())))
                : earlier(earliest, latestStart);
        spells.addFirst(Map.entry(start, plan.lastKind()));
        while (start.isAfter(plan.from())) {
            // Placements at the start of care are the shorter ones: half as long as the kind's usual.
            CareKind kind = earlierKind(plan, start);
            LocalDate previous = start.minusDays(2L + draw.waitingDays(kind.typicalDays() / 2));
            boolean first = !previous.isAfter(plan.from()) || spells.size() + 1 >= MOST_PLACEMENTS;
            start = first ? plan.from() : previous;
            boolean oldEnough = Age.inYears(plan.dateOfBirth(), start) >= kind.youngest();
            spells.addFirst(Map.entry(start, oldEnough ? kind : CareKind.OWN_FOSTERING));
        }
        NavigableMap<LocalDate, CareKind> kinds = new TreeMap<>();
        spells.forEach(spell -> kinds.put(spell.getKey(), spell.getValue()));
        return kinds;
    }

    private LocalDate earliestStart(CarePlan plan, NavigableMap<LocalDate, LegalStatus> statuses) {
        LocalDate oldEnough = plan.dateOfBirth().plusYears(plan.lastKind().youngest());
        return switch (plan.lastKind()) {
            case ADOPTION ->
                statuses.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(LegalStatus.E1))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(oldEnough);
            // Its code changed with the last year, so such a placement began in it.
            case UNREGISTERED -> later(oldEnough, spec.lastYear().firstDay());
            default -> oldEnough;
        };
    }

    private CareKind earlierKind(CarePlan plan, LocalDate before) {
        if (plan.pathway() == Pathway.REMAND) {
            return CareKind.CUSTODY;
        }
        ImmutableMap<CareKind, Integer> mix = CareMarginals.bandOf(Age.inYears(plan.dateOfBirth(), before.minusDays(1)))
                .mix();
        CareKind kind = draw.weighted(mix);
        return switch (kind) {
            // These end a career, or need a legal status the child may not have had.
            case ADOPTION, WITH_PARENTS, CUSTODY, UNREGISTERED -> CareKind.OWN_FOSTERING;
            default -> kind;
        };
    }

    private NavigableMap<LocalDate, Setting> placements(Career career, NavigableMap<LocalDate, CareKind> kinds) {
        NavigableMap<LocalDate, Setting> placements = new TreeMap<>();
        Optional<Setting> before = Optional.empty();
        for (Map.Entry<LocalDate, CareKind> spell : kinds.entrySet()) {
            Optional<LocalDate> next = Optional.ofNullable(kinds.higherKey(spell.getKey()));
            Optional<LocalDate> until = next.or(() -> career.plan().until());
            Setting setting = settings.choose(spell.getValue(), wanted(career, spell.getKey(), until, before));
            placements.put(spell.getKey(), setting);
            before = Optional.of(setting);
        }
        return placements;
    }

    private SettingChooser.Wanted wanted(
            Career career, LocalDate from, Optional<LocalDate> until, Optional<Setting> before) {
        LocalDate ageOn = until.isEmpty() ? spec.asOf() : from;
        return new SettingChooser.Wanted(
                career.council(),
                career.family(),
                career.plan().sex(),
                Age.inYears(career.plan().dateOfBirth(), ageOn),
                from,
                until.isEmpty(),
                before);
    }

    private List<Episode> episodes(
            Career career, NavigableMap<LocalDate, LegalStatus> statuses, NavigableMap<LocalDate, Setting> placements) {
        NavigableMap<LocalDate, Boolean> starts = new TreeMap<>();
        statuses.keySet().forEach(day -> starts.put(day, false));
        placements.keySet().forEach(day -> starts.put(day, true));
        List<Episode> episodes = new ArrayList<>();
        for (LocalDate start : starts.keySet()) {
            Optional<LocalDate> next = Optional.ofNullable(starts.higherKey(start));
            Setting setting = placements.floorEntry(start).getValue();
            LegalStatus status = statuses.floorEntry(start).getValue();
            boolean first = start.equals(starts.firstKey());
            boolean moved = placements.containsKey(start);
            boolean ruled = statuses.containsKey(start);
            Episode.Builder episode = episode(
                            career, start, next.or(() -> career.plan().until()), status, setting)
                    .reasonForNewEpisode(first ? ReasonForNewEpisode.S : changed(moved, ruled, setting.sameCarer()));
            if (next.isPresent()) {
                episode.reasonCeased(ReasonEpisodeCeased.X1);
                Optional.ofNullable(placements.get(next.get()))
                        .ifPresent(following -> episode.reasonForPlacementChange(change(following)));
            } else {
                career.plan().leftBecause().ifPresent(episode::reasonCeased);
            }
            episodes.add(episode.build());
        }
        return episodes;
    }

    private ReasonForPlacementChange change(Setting following) {
        return following.sameCarer() ? ReasonForPlacementChange.PLACE : draw.weighted(CareMarginals.CHANGE);
    }

    private static ReasonForNewEpisode changed(boolean moved, boolean ruled, boolean sameCarer) {
        if (!moved) {
            return ReasonForNewEpisode.L;
        }
        if (sameCarer) {
            return ruled ? ReasonForNewEpisode.U : ReasonForNewEpisode.T;
        }
        return ruled ? ReasonForNewEpisode.B : ReasonForNewEpisode.P;
    }

    private List<Episode> shortBreakAgreement(Career career) {
        CarePlan plan = career.plan();
        return List.of(shortBreak(career, plan.from(), plan.until(), LegalStatus.V4));
    }

    /** A weekend a month, each an episode. */
    private List<Episode> shortBreaks(Career career) {
        LocalDate end = end(career.plan());
        List<Episode> breaks = new ArrayList<>();
        LocalDate start = career.plan().from();
        Episode first = shortBreak(career, start, Optional.of(start.plusDays(2)), LegalStatus.V3);
        while (start.plusDays(2).isBefore(end)) {
            breaks.add(first.withEnd(start.plusDays(2)).withStart(start));
            start = start.plusDays(draw.between(26, 35));
        }
        return breaks;
    }

    private Episode shortBreak(Career career, LocalDate start, Optional<LocalDate> end, LegalStatus status) {
        // Short breaks are taken in homes kept for them, which are not among the region's homes.
        Setting setting = new Setting(
                PlacementType.K2,
                PlacementProvider.PR1,
                Optional.of(places.newAddress(draw.oneOf(places.within(career.council())))),
                settings.number(),
                false);
        Episode.Builder episode =
                episode(career, start, end, status, setting).reasonForNewEpisode(ReasonForNewEpisode.S);
        if (end.isPresent()) {
            episode.reasonCeased(ReasonEpisodeCeased.E4A);
        }
        return episode.build();
    }

    /** Begins an episode, with the placement coded as the last return that holds it requires. */
    private Episode.Builder episode(
            Career career, LocalDate start, Optional<LocalDate> end, LegalStatus status, Setting setting) {
        CollectionYear lastKnown = CollectionYear.containing(end.orElse(spec.asOf()));
        PlacementType type = YearlyCodes.inYear(setting.type(), lastKnown);
        return Episode.builder()
                .start(start)
                .end(end)
                .legalStatus(status)
                .categoryOfNeed(career.plan().need())
                .placementType(type)
                .placementProvider(setting.provider())
                .homePostcode(career.family())
                .placementPostcode(setting.address())
                .urn(setting.urn());
    }

    private LocalDate end(CarePlan plan) {
        return plan.until().orElse(spec.asOf());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
