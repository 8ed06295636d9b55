package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An episode while it is repaired: what was filed, and what became of it so far. */
final class EpisodeInRepair {

    static final String CARE_BEGINS = "S";
    static final String ANOTHER_FOLLOWS = "X1";
    private static final ImmutableSet<String> PLACEMENT_CHANGES = ImmutableSet.of("P", "B", "T", "U");

    private final FiledEpisode filed;
    private Optional<LocalDate> end;
    private Optional<String> reasonCeased;
    private Optional<String> reasonForPlacementChange;
    private List<RepairRule> rules = List.of();
    private Set<RepairMark> marks = Set.of();
    private boolean withoutDay;

    EpisodeInRepair(FiledEpisode filed) {
        this.filed = filed;
        this.end = filed.end();
        this.reasonCeased = filed.reasonCeased();
        this.reasonForPlacementChange = filed.reasonForPlacementChange();
    }

    FiledEpisode filed() {
        return filed;
    }

    LocalDate start() {
        return filed.start();
    }

    Optional<LocalDate> end() {
        return end;
    }

    boolean isLeftOut() {
        return !rules.isEmpty() && rules.get(rules.size() - 1).leavesOut();
    }

    /** Tells whether it was ended on its own start, for want of an earlier day. */
    boolean isWithoutDay() {
        return withoutDay;
    }

    boolean endsBy(String reason) {
        return reasonCeased.filter(reason::equals).isPresent();
    }

    boolean endsAfter(LocalDate day) {
        return end.isPresent() && end.get().isAfter(day);
    }

    boolean endsBefore(LocalDate day) {
        return end.isPresent() && end.get().isBefore(day);
    }

    void leaveOut(RepairRule rule) {
        note(rule);
    }

    /** Moves the end, and nothing else. */
    void end(RepairRule rule, LocalDate day) {
        note(rule);
        end = Optional.of(day);
    }

    /** Ends it where the next begins, in the same time in care. */
    void endInto(RepairRule rule, FiledEpisode next) {
        end(rule, next.start());
        reasonCeased = Optional.of(ANOTHER_FOLLOWS);
        if (next.reasonForNewEpisode().filter(PLACEMENT_CHANGES::contains).isPresent()) {
            mark(RepairMark.CHANGE_OF_PLACEMENT_NOT_EXPLAINED);
            reasonForPlacementChange = Optional.empty();
        }
    }

    /** Ends it and care with it, on a day, but not before it starts. */
    void endCare(RepairRule rule, LocalDate day) {
        withoutDay = day.isBefore(start());
        end(rule, withoutDay ? start() : day);
        reasonCeased = Optional.empty();
        mark(RepairMark.END_OF_CARE_NOT_EXPLAINED);
    }

    private void note(RepairRule rule) {
        if (rules.isEmpty()) {
            rules = new ArrayList<>(2);
        }
        rules.add(rule);
    }

    private void mark(RepairMark mark) {
        if (marks.isEmpty()) {
            marks = EnumSet.noneOf(RepairMark.class);
        }
        marks.add(mark);
    }

    RepairedEpisode repaired() {
        if (rules.isEmpty()) {
            return RepairedEpisode.unchanged(filed);
        }
        return RepairedEpisode.builder()
                .filed(filed)
                .rules(rules)
                .end(end)
                .reasonCeased(reasonCeased)
                .reasonForPlacementChange(reasonForPlacementChange)
                .marks(marks)
                .build();
    }
}
