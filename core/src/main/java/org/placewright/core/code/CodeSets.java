package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** The code sets of the SSDA903 return, all of them. The column SEX is not among them: see {@link Sex}. */
public final class CodeSets {

    private static final ImmutableList<CodeSet<?>> ALL = Stream.<CodeSet<?>>concat(
                    Stream.of(
                            PlacementType.codes(),
                            PlacementProvider.codes(),
                            LegalStatus.codes(),
                            CategoryOfNeed.codes(),
                            ReasonForNewEpisode.codes(),
                            ReasonEpisodeCeased.codes(),
                            ReasonForPlacementChange.codes(),
                            Ethnicity.codes(),
                            ReasonForNoUniquePupilNumber.codes(),
                            KindOfAbsence.codes(),
                            ReviewParticipation.codes(),
                            ReasonForNoStrengthsAndDifficultiesScore.codes(),
                            PreviousPermanence.codes(),
                            ReasonNoLongerPlacedForAdoption.codes(),
                            ReasonForSocialWorkerChange.codes(),
                            NumberOfAdopters.codes(),
                            SexOfAdopters.codes(),
                            LegalStatusOfAdopters.codes(),
                            CareLeaverContact.codes(),
                            CareLeaverActivity.codes(),
                            CareLeaverAccommodation.codes()),
                    Arrays.stream(YesNoColumn.values()).map(YesNo::codesOf))
            .sorted(Comparator.comparing(CodeSet::column))
            .collect(ImmutableList.toImmutableList());

    private CodeSets() {}

    /**
     * Returns every code set this library knows.
     *
     * @return one code set for each column, in the order of the columns' names
     */
    public static ImmutableList<CodeSet<?>> all() {
        return ALL;
    }
}
