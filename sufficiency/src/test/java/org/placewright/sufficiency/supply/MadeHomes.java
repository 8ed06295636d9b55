package org.placewright.sufficiency.supply;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;

/** Homes for examples. */
final class MadeHomes {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private MadeHomes() {}

    /** A children's home that is open, of some places of which some can be used and some are occupied. */
    static ChildrensHome open(String id, int registered, int staffed, int occupied) {
        return registered(id, RegistrationStatus.ACTIVE, Optional.empty(), Optional.empty(), registered)
                .withCapacity(UsableCapacity.builder()
                        .registered(registered)
                        .staffed(staffed)
                        .occupied(occupied)
                        .build());
    }

    /** A children's home of the register, of which the places are told by the register only. */
    static ChildrensHome registered(
            String id, RegistrationStatus status, Optional<LocalDate> from, Optional<LocalDate> until, int places) {
        return ChildrensHome.builder()
                .id(HomeId.of(id))
                .localAuthority(AuthorityId.of("E08000003"))
                .registration(Registration.builder()
                        .urn(Urn.of("SC000001"))
                        .status(status)
                        .registeredOn(from)
                        .closedOn(until)
                        .places(places)
                        .build())
                .build();
    }

    /** A fostering household approved for some children. */
    static FosteringHousehold approved(String id, DateRange days, int children) {
        return FosteringHousehold.builder()
                .id(HomeId.of(id))
                .localAuthority(AuthorityId.of("E08000003"))
                .approval(new Approval.Full(
                        days, ApprovalTerms.builder().children(children).build()))
                .build();
    }
}
