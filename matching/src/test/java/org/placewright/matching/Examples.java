package org.placewright.matching;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;

/** A child of nine, four homes that suit in every respect a rule asks about, and a small map to put them on. */
public final class Examples {

    public static final LocalDate NEEDED = LocalDate.of(2026, 4, 1);

    /** One postcode to a whole number of return miles east of the family's home, which is at 0. */
    public static final Locator MILES_EAST = postcode -> postcode.text().startsWith("ZA")
            ? Optional.of(new GridPoint(
                    (int) Math.round(100_000
                            + 1609.3
                                    * Integer.parseInt(
                                            postcode.district().text().substring(2))),
                    400_000))
            : Optional.empty();

    private Examples() {}

    public static Postcode milesEast(int miles) {
        return Postcode.of("ZA" + miles + " 1");
    }

    public static Referral.Builder referral() {
        return Referral.builder()
                .id(ReferralId.of("R-1"))
                .child(child(Sex.FEMALE, 9))
                .neededFrom(NEEDED)
                .homePostcode(milesEast(0));
    }

    public static Child child(Sex sex, int age) {
        return Child.builder()
                .id(ChildId.of("C-1"))
                .sex(sex)
                .dateOfBirth(NEEDED.minusYears(age).minusDays(1))
                .build();
    }

    public static FosteringHousehold.Builder fostering(String id) {
        return FosteringHousehold.builder()
                .id(HomeId.of(id))
                .approved(DateRange.startingOn(LocalDate.of(2020, 1, 1)))
                .acceptedAges(Range.closed(5, 12))
                .acceptedSex(AcceptedSex.ANY)
                .capacity(room(2, 1));
    }

    public static ChildrensHome.Builder childrensHome(String id) {
        return ChildrensHome.builder()
                .id(HomeId.of(id))
                .registration(registration(RegistrationStatus.ACTIVE))
                .grade(InspectionGrade.GOOD)
                .acceptedAges(Range.closed(8, 17))
                .acceptedSex(AcceptedSex.ANY)
                .capacity(room(4, 3));
    }

    public static SecureChildrensHome.Builder secureHome(String id) {
        return SecureChildrensHome.builder()
                .id(HomeId.of(id))
                .registration(registration(RegistrationStatus.ACTIVE))
                .acceptedAges(Range.closed(5, 17))
                .acceptedSex(AcceptedSex.ANY)
                .capacity(room(8, 2));
    }

    public static SupportedAccommodation.Builder supported(String id) {
        return SupportedAccommodation.builder()
                .id(HomeId.of(id))
                .registration(registration(RegistrationStatus.ACTIVE))
                .acceptedAges(Range.closed(5, 18))
                .acceptedSex(AcceptedSex.ANY)
                .capacity(room(6, 0));
    }

    public static Registration registration(RegistrationStatus status) {
        return Registration.builder()
                .urn(Urn.of("SC123456"))
                .status(status)
                .registeredOn(LocalDate.of(2020, 1, 1))
                .build();
    }

    public static UsableCapacity room(int registered, int occupied) {
        return UsableCapacity.builder()
                .registered(registered)
                .occupied(occupied)
                .build();
    }
}
