package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/** The rules that come with the library, by subject. */
public final class StandardRules {

    /** Every rule, in the order of the subjects. */
    public static final ImmutableList<ValidationRule> ALL = Stream.of(
                    HeaderRules.ALL,
                    HeaderCareRules.ALL,
                    UnaccompaniedRules.ALL,
                    EpisodeCodeRules.ALL,
                    EpisodeDateRules.ALL,
                    EpisodeOrderRules.ALL,
                    EpisodeAgeRules.ALL,
                    ContinuityRules.ALL,
                    MissingRules.ALL,
                    OutcomeRules.ALL,
                    ReviewRules.ALL,
                    PreviousPermanenceRules.ALL,
                    SocialWorkerRules.ALL,
                    DeprivationOfLibertyRules.ALL,
                    ConsistencyRules.ALL,
                    PlacementRules.ALL,
                    PlacementProviderRules.ALL,
                    PlacementPlaceRules.ALL,
                    ProviderRules.ALL,
                    AdoptionRules.ALL,
                    PlacedForAdoptionRules.ALL,
                    CareLeaverRules.ALL)
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());

    private StandardRules() {}
}
