package org.placewright.sufficiency.gap;

/** A share by which the {@link LocationProfile}s of councils are compared. */
public enum ProfileMeasure {
    /** Children placed outside the area of their council, of those whose location is known. */
    OUTSIDE("Placed outside the area"),
    /** Children placed over 20 miles from where they lived, of those whose location is known. */
    OVER_20("Placed over 20 miles from home"),
    /** Children placed outside the area and over 20 miles away, of those whose location is known. */
    OUTSIDE_OVER_20("Placed outside the area and over 20 miles from home"),
    /** Children with three or more placements in a year, of all. */
    THREE_OR_MORE_PLACEMENTS("Three or more placements in a year"),
    /** Children in settings that should have been registered, of all. */
    UNREGISTERED("In a setting that should have been registered"),
    /**
     * Groups of brothers and sisters who all live together, of those of whom it is known; groups, because whether one
     * child is with the others tells of them too.
     */
    SIBLING_GROUPS_TOGETHER("Brothers and sisters all together");

    private final String label;

    ProfileMeasure(String label) {
        this.label = label;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }

    /**
     * Returns the share in a profile.
     *
     * @param profile the profile of some children
     * @return how many of how many
     */
    public Share in(LocationProfile profile) {
        return switch (this) {
            case OUTSIDE ->
                located(
                        profile,
                        at(profile, PlacementLocation.OUTSIDE_UP_TO_20)
                                + at(profile, PlacementLocation.OUTSIDE_OVER_20));
            case OVER_20 ->
                located(
                        profile,
                        at(profile, PlacementLocation.INSIDE_OVER_20) + at(profile, PlacementLocation.OUTSIDE_OVER_20));
            case OUTSIDE_OVER_20 -> located(profile, at(profile, PlacementLocation.OUTSIDE_OVER_20));
            case THREE_OR_MORE_PLACEMENTS -> new Share(profile.withThreeOrMorePlacements(), profile.children());
            case UNREGISTERED -> new Share(profile.unregistered(), profile.children());
            case SIBLING_GROUPS_TOGETHER ->
                new Share(
                        groups(profile, Together.ALL),
                        groups(profile, Together.ALL)
                                + groups(profile, Together.SOME)
                                + groups(profile, Together.NONE));
        };
    }

    private static Share located(LocationProfile profile, long children) {
        return new Share(children, profile.located());
    }

    private static long at(LocationProfile profile, PlacementLocation location) {
        return profile.byLocation().getOrDefault(location, 0L);
    }

    private static long groups(LocationProfile profile, Together together) {
        return profile.groups().getOrDefault(together, 0L);
    }
}
