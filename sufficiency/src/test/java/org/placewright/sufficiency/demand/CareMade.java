package org.placewright.sufficiency.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.sufficiency.history.CareHistories;

/** Makes histories for tests. */
public final class CareMade {

    private final List<CareHistory> histories = new ArrayList<>();

    /** Begins without any child. */
    public CareMade() {}

    /**
     * Adds a child who was in one placement until they left care.
     *
     * @param authority who looks after them
     * @param born their birth date
     * @param from when care began
     * @param until when it ended, if it did
     * @param type where they were
     * @return this
     */
    public CareMade child(
            String authority, LocalDate born, LocalDate from, Optional<LocalDate> until, PlacementType type) {
        return child(
                authority,
                Optional.of(born),
                Episode.builder()
                        .start(from)
                        .end(until)
                        .reasonForNewEpisode(ReasonForNewEpisode.S)
                        .legalStatus(LegalStatus.C2)
                        .placementType(type)
                        .reasonCeased(
                                until.isPresent()
                                        ? ReasonEpisodeCeased.E4A
                                        : ReasonEpisodeCeased.codes().notRecorded())
                        .build());
    }

    /**
     * Adds a child.
     *
     * @param authority who looks after them
     * @param born their birth date, if there is a header
     * @param episodes what was recorded
     * @return this
     */
    public CareMade child(String authority, Optional<LocalDate> born, Episode... episodes) {
        ChildId id = ChildId.of("C" + histories.size());
        histories.add(CareHistory.builder()
                .childId(id)
                .responsibleAuthority(AuthorityId.of(authority))
                .child(born.map(day ->
                        Child.builder().id(id).sex(Sex.FEMALE).dateOfBirth(day).build()))
                .addEpisodes(episodes)
                .build());
        return this;
    }

    /**
     * Returns the histories.
     *
     * @return a snapshot
     */
    public CareHistories histories() {
        return CareHistories.of(histories);
    }
}
