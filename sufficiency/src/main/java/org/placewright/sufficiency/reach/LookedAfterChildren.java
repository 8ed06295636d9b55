package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;

/**
 * The children looked after on a day: where they came from and where they live.
 *
 * <p>Children are numbered from 0 in the order of {@link CareHistories}. Short breaks are left out unless the stays
 * count them. What is told of the placement is told of the one a child is settled in: a temporary stay counts as the
 * placement it interrupts ({@link CareStays#settled}).
 *
 * <p>Building takes O(stays). Immutable and safe to share between threads.
 */
public final class LookedAfterChildren {

    private final LocalDate day;
    private final ImmutableList<LookedAfterChild> children;

    private LookedAfterChildren(LocalDate day, ImmutableList<LookedAfterChild> children) {
        this.day = day;
        this.children = children;
    }

    /**
     * Resolves the children looked after on a day, short breaks left out. Histories that end before the day, or begin
     * after it, are not looked into.
     *
     * @param histories what is recorded of children
     * @param day the day
     * @param locator finds where postcodes are
     * @return the children
     */
    public static LookedAfterChildren on(CareHistories histories, LocalDate day, Locator locator) {
        CareHistories around = CareHistories.of(histories.histories().stream()
                .filter(history -> history.episodes().stream()
                                .anyMatch(episode -> !episode.start().isAfter(day))
                        && history.episodes().stream()
                                .anyMatch(episode ->
                                        episode.end().map(day::isBefore).orElse(true)))
                .toList());
        return on(CareStays.of(around), day, locator);
    }

    /**
     * Resolves the children looked after on a day.
     *
     * @param stays the days children were looked after
     * @param day the day
     * @param locator finds where postcodes are
     * @return the children
     */
    public static LookedAfterChildren on(CareStays stays, LocalDate day, Locator locator) {
        int number = Math.toIntExact(day.toEpochDay());
        ImmutableList.Builder<LookedAfterChild> children = ImmutableList.builder();
        Map<AuthorityId, AuthorityId> codes = new HashMap<>();
        for (int child = 0; child < stays.children(); child++) {
            OptionalInt row = stays.rowOn(child, number);
            if (row.isPresent()) {
                children.add(new LookedAfterChild(
                        stays,
                        row.getAsInt(),
                        stays.authority(child)
                                .map(id -> codes.computeIfAbsent(id, named -> LocalAuthorities.ofEngland()
                                        .codeOf(named, day))),
                        day,
                        locator));
            }
        }
        return new LookedAfterChildren(day, children.build());
    }

    /**
     * Returns the day.
     *
     * @return the date
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns how many children there are.
     *
     * @return 0 or more
     */
    public int size() {
        return children.size();
    }

    /**
     * Returns the children, in the order of their numbers; personal.
     *
     * @return the children
     */
    public ImmutableList<LookedAfterChild> children() {
        return children;
    }

    /**
     * Returns a child; personal.
     *
     * @param child 0 to {@link #size()} - 1
     * @return the child
     */
    public LookedAfterChild child(int child) {
        return children.get(child);
    }

    /** Returns the day and how many children there are only. */
    @Override
    public String toString() {
        return "LookedAfterChildren[" + day + ", " + children.size() + " children]";
    }
}
