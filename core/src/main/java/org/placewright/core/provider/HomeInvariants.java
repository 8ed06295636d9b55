package org.placewright.core.provider;

import java.util.Optional;

/** What must hold for a home of any kind. */
final class HomeInvariants {

    private HomeInvariants() {}

    static void check(Home home) {
        home.acceptedAges().ifPresent(ages -> AcceptedAges.check("Home acceptedAges", ages));
        home.registration().ifPresent(registration -> checkInspections(home, registration));
        home.residents().ifPresent(residents -> checkRoom(home, residents));
    }

    private static void checkInspections(Home home, Registration registration) {
        Optional<InspectionJudgement> latest = registration.latestInspection().map(Inspection::judgement);
        if (latest.isEmpty()) {
            return;
        }
        if (!home.kind().inspectionScheme().equals(Optional.of(latest.get().scheme()))) {
            throw new IllegalArgumentException("Home registration holds inspections by "
                    + latest.get().scheme().label() + ", by which this kind of home is not judged: "
                    + home.kind().label() + ". Maybe the registration is of another kind of home?");
        }
        if (!home.judgement().equals(latest)) {
            throw new IllegalArgumentException("Home judgement "
                    + home.judgement().map(InspectionJudgement::label).orElse("") + " must be that of the latest "
                    + "inspection, " + latest.get().label() + ". Maybe leave it out, and the inspections tell it?");
        }
    }

    private static void checkRoom(Home home, Residents residents) {
        home.capacity()
                .filter(capacity -> capacity.occupied().orElse(Integer.MAX_VALUE) < residents.size())
                .ifPresent(capacity -> {
                    throw new IllegalArgumentException("Home residents must be no more than the places occupied but "
                            + residents.size() + " live in "
                            + capacity.occupied().getAsInt() + ". Maybe the capacity is of another day?");
                });
    }
}
