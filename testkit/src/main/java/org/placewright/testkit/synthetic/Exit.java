package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;
import org.placewright.core.code.ReasonEpisodeCeased;

/**
 * The ways out of care, with how many leave each way.
 *
 * <p>Among those who leave before they grow up, shares follow DfE's table of reasons for ceasing (2024): most return
 * home, then come special guardians and adoption. Half grow up, more than in England (about two fifths), because so few
 * leave altogether. Days in care are means of the right order (DfE: adopted children wait about 2.2 years); they and
 * the ages are set by hand.
 */
enum Exit {
    GROWN_UP(620, 2_400, 0, 0),
    HOME(240, 800, 200, 6_300),
    GUARDIANSHIP(130, 900, 400, 4_700),
    ADOPTED(100, 850, 500, 2_600),
    ARRANGEMENTS_ORDER(45, 700, 300, 5_000),
    RELATIVES(35, 700, 300, 6_000),
    REMAND_ENDED(15, 60, 5_500, 6_450),
    CUSTODY(10, 700, 5_600, 6_450),
    ELSEWHERE(45, 700, 600, 6_300);

    private final int share;
    private final int typicalDays;
    private final int youngestDays;
    private final int oldestDays;

    Exit(int share, int typicalDays, int youngestDays, int oldestDays) {
        this.share = share;
        this.typicalDays = typicalDays;
        this.youngestDays = youngestDays;
        this.oldestDays = oldestDays;
    }

    int share() {
        return share;
    }

    /** Returns the mean number of days in care. */
    int typicalDays() {
        return typicalDays;
    }

    /** Returns the least age on leaving, in days. */
    int youngestDays() {
        return youngestDays;
    }

    /** Returns the greatest age on leaving, in days; below 18 years. */
    int oldestDays() {
        return oldestDays;
    }

    /** Returns why the last episode ceased; what a child does who grows up depends on where they live. */
    ReasonEpisodeCeased reason(CareKind lastKind, Draw draw) {
        return draw.weighted(reasons(lastKind));
    }

    private ImmutableMap<ReasonEpisodeCeased, Integer> reasons(CareKind lastKind) {
        return switch (this) {
            case GROWN_UP -> grownUp(lastKind);
            case HOME -> ImmutableMap.of(ReasonEpisodeCeased.E4A, 70, ReasonEpisodeCeased.E4B, 30);
            case GUARDIANSHIP ->
                ImmutableMap.of(
                        ReasonEpisodeCeased.E45, 50,
                        ReasonEpisodeCeased.E46, 20,
                        ReasonEpisodeCeased.E47, 20,
                        ReasonEpisodeCeased.E48, 10);
            case ADOPTED -> ImmutableMap.of(ReasonEpisodeCeased.E11, 45, ReasonEpisodeCeased.E12, 55);
            case ARRANGEMENTS_ORDER -> ImmutableMap.of(ReasonEpisodeCeased.E41, 1);
            case RELATIVES -> ImmutableMap.of(ReasonEpisodeCeased.E13, 1);
            case REMAND_ENDED -> ImmutableMap.of(ReasonEpisodeCeased.E14, 1);
            case CUSTODY -> ImmutableMap.of(ReasonEpisodeCeased.E9, 1);
            case ELSEWHERE ->
                ImmutableMap.of(ReasonEpisodeCeased.E3, 25, ReasonEpisodeCeased.E8, 70, ReasonEpisodeCeased.E16, 5);
        };
    }

    private static ImmutableMap<ReasonEpisodeCeased, Integer> grownUp(CareKind lastKind) {
        return switch (lastKind) {
            case KINSHIP_FOSTERING, OWN_FOSTERING, AGENCY_FOSTERING ->
                ImmutableMap.of(ReasonEpisodeCeased.E17, 50, ReasonEpisodeCeased.E5, 30, ReasonEpisodeCeased.E8, 20);
            case CHILDRENS_HOME, RESIDENTIAL_SCHOOL, HEALTH ->
                ImmutableMap.of(ReasonEpisodeCeased.E5, 50, ReasonEpisodeCeased.E7, 25, ReasonEpisodeCeased.E8, 25);
            case WITH_PARENTS -> ImmutableMap.of(ReasonEpisodeCeased.E8, 1);
            default ->
                ImmutableMap.of(ReasonEpisodeCeased.E5, 60, ReasonEpisodeCeased.E6, 12, ReasonEpisodeCeased.E8, 28);
        };
    }
}
