package org.placewright.sufficiency.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

/** Histories written out in few words. */
final class MadeHistories {

    private MadeHistories() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static CareHistory history(String id, String born, Episode... episodes) {
        return CareHistory.builder()
                .childId(ChildId.of(id))
                .child(
                        born.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Child.builder()
                                        .id(ChildId.of(id))
                                        .sex(Sex.FEMALE)
                                        .dateOfBirth(day(born))
                                        .build()))
                .addEpisodes(episodes)
                .build();
    }

    /** An episode from a day until another (blank while it goes on), with its RNE, PLACE and REC. */
    static Episode episode(String from, String until, String began, String place, String ceased) {
        return Episode.builder()
                .start(day(from))
                .end(Optional.of(until).filter(text -> !text.isEmpty()).map(MadeHistories::day))
                .reasonForNewEpisode(ReasonForNewEpisode.of(began))
                .placementType(PlacementType.of(place))
                .legalStatus(LegalStatus.C2)
                .reasonCeased(ReasonEpisodeCeased.of(ceased))
                .build();
    }

    static CareStays stays(CareHistory... histories) {
        return CareStays.of(CareHistories.of(List.of(histories)));
    }
}
