package org.placewright.matching.scenario;

import static org.placewright.matching.Examples.NEEDED;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Listing;

/** The kinds of home of scenarios, with what holds of them unless a line says otherwise. */
final class Homes {

    private static final String NOT_ASSESSED = ", not yet assessed as a carer";

    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private Homes() {}

    static HomeLine foster(String name) {
        return HomeLine.line(
                "foster carers " + name,
                FosteringHousehold.builder()
                        .id(HomeId.of(name))
                        .approved(DateRange.startingOn(SINCE))
                        .acceptedAges(Range.closed(0, 17))
                        .acceptedSex(AcceptedSex.ANY)
                        .build());
    }

    /** Foster carers of whom nothing is recorded but that they are there. */
    static HomeLine unrecorded(String name) {
        return new HomeLine(
                "foster carers " + name + " of whom nothing is recorded",
                FosteringHousehold.builder().id(HomeId.of(name)).build(),
                Listing.NOT_SPECIFIED);
    }

    /** A relative or friend who has not been assessed. */
    static HomeLine kin(String who, String name) {
        return kin(
                ChildLine.FIRST, name, who + " " + name + NOT_ASSESSED, new Approval.NotYetAssessed(Optional.empty()));
    }

    /** A relative or friend who is fully approved. */
    static HomeLine approvedKin(String who, String name) {
        return kin(
                ChildLine.FIRST,
                name,
                who + " " + name + ", approved as a foster carer",
                Approval.Full.during(DateRange.startingOn(SINCE)));
    }

    /** The same for a child who is not asked for. */
    static HomeLine kinOfAnother(String who, String name) {
        return kin(
                ChildId.of("somebody"),
                name,
                who + " " + name + " of another child" + NOT_ASSESSED,
                new Approval.NotYetAssessed(Optional.empty()));
    }

    /** A relative or friend who was refused approval. */
    static HomeLine refusedKin(String who, String name) {
        return kin(
                ChildLine.FIRST,
                name,
                who + " " + name + ", refused approval two weeks before",
                new Approval.Refused(NEEDED.minusWeeks(2)));
    }

    private static HomeLine kin(ChildId child, String name, String words, Approval approval) {
        return HomeLine.line(
                words,
                FosteringHousehold.builder()
                        .id(HomeId.of(name))
                        .approval(approval)
                        .addConnectedChildren(child)
                        .build());
    }

    static HomeLine childrensHome(String name) {
        return HomeLine.line(
                "children's home " + name,
                ChildrensHome.builder()
                        .id(HomeId.of(name))
                        .registration(registered(RegistrationStatus.ACTIVE))
                        .acceptedAges(Range.closed(8, 17))
                        .acceptedSex(AcceptedSex.ANY)
                        .build());
    }

    static HomeLine secureHome(String name) {
        return HomeLine.line(
                "secure children's home " + name,
                SecureChildrensHome.builder()
                        .id(HomeId.of(name))
                        .registration(registered(RegistrationStatus.ACTIVE))
                        .acceptedAges(Range.closed(10, 17))
                        .acceptedSex(AcceptedSex.ANY)
                        .build());
    }

    static HomeLine supported(String name) {
        return HomeLine.line(
                "supported accommodation " + name,
                SupportedAccommodation.builder()
                        .id(HomeId.of(name))
                        .registration(registered(RegistrationStatus.ACTIVE))
                        .acceptedAges(Range.closed(16, 17))
                        .acceptedSex(AcceptedSex.ANY)
                        .build());
    }

    static Registration registered(RegistrationStatus status) {
        return Registration.builder()
                .urn(Urn.of("SC123456"))
                .status(status)
                .registeredOn(SINCE)
                .build();
    }
}
