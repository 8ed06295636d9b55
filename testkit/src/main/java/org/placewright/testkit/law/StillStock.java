package org.placewright.testkit.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.history.CareHistories;

/** Children to whom nothing happened since they came into care on one day. */
final class StillStock {

    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

    private StillStock() {}

    /** Asks of children who came some years ago at ages from 1 on, none of whom turns 18 within three years. */
    static DemandQuestion question(int children, int years, int months) {
        LocalDate from = AS_OF.minusYears(years);
        List<CareHistory> histories = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            ChildId id = ChildId.of("C" + i);
            histories.add(CareHistory.builder()
                    .childId(id)
                    .child(Child.builder()
                            .id(id)
                            .sex(Sex.FEMALE)
                            .dateOfBirth(from.minusYears(1 + i % 7))
                            .build())
                    .addEpisode(Episode.builder()
                            .start(from)
                            .reasonForNewEpisode(ReasonForNewEpisode.S)
                            .legalStatus(LegalStatus.C2)
                            .placementType(PlacementType.U4)
                            .build())
                    .build());
        }
        return DemandQuestion.builder()
                .history(CareHistories.of(histories))
                .asOf(AS_OF)
                .addDate(AS_OF.plusMonths(months))
                .build();
    }
}
