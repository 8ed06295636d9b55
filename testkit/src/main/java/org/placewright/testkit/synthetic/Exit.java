package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;
import org.placewright.core.code.ReasonEpisodeCeased;

/** The ways out of care, each with the codes it may be recorded by; shares are by hand after DfE's table of 2024. */
enum Exit {
    GROWN_UP,
    HOME,
    GUARDIANSHIP,
    ADOPTED,
    ARRANGEMENTS_ORDER,
    RELATIVES,
    REMAND_ENDED,
    CUSTODY,
    ELSEWHERE;

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
