package org.placewright.sufficiency.reach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.Personal;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.EpisodeRules;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Urn;
import org.placewright.core.need.Answer;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.Age;
import org.placewright.sufficiency.history.CareStays;

/**
 * A child looked after on a day: who looks after them, where they came from, and the placement they are settled in. All
 * of it is personal.
 */
@Personal
public final class LookedAfterChild {

    private static final int NOT_KNOWN = -1;

    private final CareStays stays;
    private final int row;
    private final CareHistory history;
    private final Optional<AuthorityId> authority;
    private final Episode settled;
    private final int age;
    private final boolean isDistanceComputed;
    private final Optional<GridPoint> origin;
    private final Optional<GridPoint> placement;

    LookedAfterChild(CareStays stays, int row, Optional<AuthorityId> authority, LocalDate day, Locator locator) {
        this.stays = stays;
        this.row = row;
        this.history = stays.history(stays.child(row));
        this.authority = authority;
        this.settled = stays.episode(stays.settled(row));
        Episode open = stays.episode(row);
        this.age = history.child()
                .map(Child::dateOfBirth)
                .filter(birth -> !birth.isAfter(day))
                .map(birth -> Age.inYears(birth, day))
                .orElse(NOT_KNOWN);
        boolean isUnaccompanied = history.child()
                .filter(child -> child.unaccompaniedOn(day) == Answer.YES)
                .isPresent();
        this.isDistanceComputed = EpisodeRules.isDistanceComputed(open.legalStatus(), isUnaccompanied);
        this.origin = settled.homePostcode().or(open::homePostcode).flatMap(locator::locate);
        this.placement = settled.placementPostcode().flatMap(locator::locate);
    }

    /**
     * Returns what names the child to the authority.
     *
     * @return the identifier
     */
    public ChildId id() {
        return history.childId();
    }

    /**
     * Returns all that is recorded of the child.
     *
     * @return the history
     */
    public CareHistory history() {
        return history;
    }

    /**
     * Returns who looks after the child.
     *
     * @return the responsible authority, by its code where it has one; empty if not known
     */
    public Optional<AuthorityId> authority() {
        return authority;
    }

    /**
     * Returns the age on the day.
     *
     * @return whole years; empty if there is no header, or the birth is after the day
     */
    public OptionalInt age() {
        return age == NOT_KNOWN ? OptionalInt.empty() : OptionalInt.of(age);
    }

    /**
     * Returns the sex of the child.
     *
     * @return the sex; not known if there is no header
     */
    public Sex sex() {
        return history.child().map(Child::sex).orElse(Sex.NOT_KNOWN);
    }

    /**
     * Returns the main need recorded.
     *
     * @return the code
     */
    public CategoryOfNeed need() {
        return settled.categoryOfNeed();
    }

    /**
     * Returns the type of the placement the child is settled in.
     *
     * @return the code
     */
    public PlacementType placementType() {
        return settled.placementType();
    }

    /**
     * Returns who provides the placement.
     *
     * @return the code
     */
    public PlacementProvider provider() {
        return settled.placementProvider();
    }

    /**
     * Returns the registration of the provision.
     *
     * @return the unique reference number, if recorded
     */
    public Optional<Urn> urn() {
        return settled.urn();
    }

    /**
     * Returns the postcode of the placement.
     *
     * @return the postcode, if recorded
     */
    public Optional<Postcode> placementPostcode() {
        return settled.placementPostcode();
    }

    /**
     * Returns where the child lived when they came into care.
     *
     * @return the position of the home postcode; empty if there is none or it is not found
     */
    public Optional<GridPoint> origin() {
        return origin;
    }

    /**
     * Returns where the child is placed.
     *
     * @return the position of the placement postcode; empty if there is none or it is not found
     */
    public Optional<GridPoint> placement() {
        return placement;
    }

    /**
     * Tells whether the return computes how far from home the child lives: not of unaccompanied asylum-seeking
     * children.
     *
     * @return true unless the child is known to be such
     */
    public boolean isDistanceComputed() {
        return isDistanceComputed;
    }

    /**
     * Returns how many placements the child had since a day, up to the one of the day the child is looked at.
     *
     * @param first the first day counted
     * @return placements with a day since, those that began before it included; 1 or more if it is no later than the
     *     day the child is looked at
     */
    public int placementsSince(LocalDate first) {
        return stays.placementsSince(Math.toIntExact(first.toEpochDay()), row);
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "LookedAfterChild[...]";
    }
}
