package org.placewright.core.placement;

import java.time.LocalDate;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;

/** Episodes for examples, dated in days from one day. */
final class Episodes {

    static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final ChildId ID = ChildId.of("C-secret");

    private Episodes() {}

    static LocalDate day(int days) {
        return DAY.plusDays(days);
    }

    /** An episode in a foster home of a private agency, under a care order. */
    static Episode episode(int from, int until, ReasonForNewEpisode began, ReasonEpisodeCeased ceased) {
        return Episode.builder()
                .start(day(from))
                .end(day(until))
                .reasonForNewEpisode(began)
                .reasonCeased(ceased)
                .legalStatus(LegalStatus.C2)
                .placementType(PlacementType.U6)
                .placementProvider(PlacementProvider.PR4)
                .build();
    }

    /** An episode that another follows. */
    static Episode episode(int from, int until, ReasonForNewEpisode began) {
        return episode(from, until, began, ReasonEpisodeCeased.X1);
    }

    static Episode hospital(int from, int until) {
        return episode(from, until, ReasonForNewEpisode.P)
                .withPlacementType(PlacementType.T1)
                .withPlacementProvider(PlacementProvider.codes().notRecorded());
    }

    static CareHistory history(Episode... episodes) {
        return CareHistory.builder().childId(ID).addEpisodes(episodes).build();
    }

    static Child childBorn(LocalDate born) {
        return Child.builder().id(ID).sex(Sex.FEMALE).dateOfBirth(born).build();
    }
}
