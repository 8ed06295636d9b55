package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.geo.Postcode;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;

/**
 * What the standard can say of a referral, and what of the referral it cannot.
 *
 * <table>
 * <caption>Attributes; source: this library</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>record</td><td>{@link PlacementRecord}</td><td>yes</td><td></td><td>what the standard can say</td></tr>
 * <tr><td>leftOut</td><td>names</td><td>yes</td><td></td>
 *     <td>the attributes of which something is not in the record, such as {@code needs.wakingNight}</td></tr>
 * </table>
 *
 * @param record what the standard can say
 * @param leftOut the attributes of which something is not in the record, in the order of the model; never their values
 */
public record RestatedReferral(PlacementRecord record, ImmutableSet<String> leftOut) {

    static RestatedReferral of(Referral referral) {
        ImmutableSet.Builder<String> leftOut = ImmutableSet.builder();
        leftOut.add("neededFrom");
        note(leftOut, "authority", referral.authority().isPresent());
        note(leftOut, "siblingsLiveAt", !referral.siblingsLiveAt().isEmpty());
        note(leftOut, "currentHome", referral.currentHome().isPresent());
        PlacementRecord.Builder record = PlacementRecord.builder()
                .childId(referral.child().id())
                .referral(referral.id())
                .neededBy(referral.neededBy())
                .plannedOrEmergency(referral.plannedOrEmergency())
                .recommendation(referral.recommendation())
                .homePostcode(sector(leftOut, "homePostcode", referral.homePostcode()))
                .schoolPostcode(sector(leftOut, "schoolPostcode", referral.schoolPostcode()))
                .needs(needs(leftOut, referral.needs()));
        if (referral.latestStart().filter(Sayable::isDate).isPresent()) {
            record.latestStart(referral.latestStart());
        } else {
            note(leftOut, "latestStart", referral.latestStart().isPresent());
        }
        if (referral.siblingCount().isPresent() && referral.siblingCount().getAsInt() <= Limits.MOST_CHILDREN) {
            record.siblingCount(referral.siblingCount());
        } else {
            note(leftOut, "siblingCount", referral.siblingCount().isPresent());
        }
        note(
                leftOut,
                "secureAccommodation",
                !referral.secureAccommodation().equals(SecureAccommodationAuthority.NOT_SPECIFIED));
        note(
                leftOut,
                "deprivationOfLibertyOrder",
                referral.deprivationOfLibertyOrder() != DeprivationOfLibertyOrder.NOT_SPECIFIED);
        referral.qualityAssurance().ifPresent(check -> {
            boolean sayable = Sayable.isDate(check.on()) && check.by().stream().allMatch(Sayable::isWhole);
            note(leftOut, "qualityAssurance", !sayable);
            if (sayable) {
                record.putCheck(CheckedPart.REFERRAL, new RecordedCheck(check.by(), Optional.of(check.on())));
            }
        });
        return new RestatedReferral(record.build(), leftOut.build());
    }

    private static Needs needs(ImmutableSet.Builder<String> leftOut, Needs needs) {
        Requirements requirements = needs.requirements();
        note(leftOut, "needs.requirements.specificCommunication", isUnnamed(requirements.specificCommunication()));
        note(
                leftOut,
                "needs.requirements.homeAdaptation",
                !requirements.homeAdaptation().kinds().isEmpty());
        note(leftOut, "needs.requirements.additionalSupport", isUnnamed(requirements.additionalSupport()));
        note(
                leftOut,
                "needs.wakingNight",
                !needs.wakingNight().equals(Needs.builder().build().wakingNight()));
        note(leftOut, "needs.areasToAvoid", !needs.areasToAvoid().isEmpty());
        Optional<ImportantPlace> place = needs.importantPlaces().stream()
                .filter(one -> Sayable.isSector(one.postcode()))
                .findFirst();
        Optional<VisitFrequency> frequency =
                place.flatMap(ImportantPlace::frequency).filter(Sayable::isFrequency);
        note(
                leftOut,
                "needs.importantPlaces",
                needs.importantPlaces().size() > place.stream().count()
                        || !frequency.equals(place.flatMap(ImportantPlace::frequency)));
        return Needs.builder()
                .requirements(requirements
                        .withSpecificCommunication(named(requirements.specificCommunication()))
                        .withHomeAdaptation(new Requirement<>(
                                requirements.homeAdaptation().answer(), ImmutableSortedSet.<Adaptation>of()))
                        .withAdditionalSupport(named(requirements.additionalSupport())))
                .risks(needs.risks())
                .minimumAdultSupport(needs.minimumAdultSupport())
                .preferredLocation(needs.preferredLocation())
                .importantPlaces(place.map(one -> new ImportantPlace(one.postcode(), frequency)).stream()
                        .toList())
                .build();
    }

    private static Optional<Postcode> sector(
            ImmutableSet.Builder<String> leftOut, String name, Optional<Postcode> postcode) {
        note(leftOut, name, postcode.isPresent() && !Sayable.isSector(postcode.get()));
        return postcode.filter(Sayable::isSector);
    }

    private static boolean isUnnamed(Requirement<?> requirement) {
        return !requirement.equals(Requirement.notSpecified()) && !Sayable.isNamed(requirement);
    }

    private static <E extends Enum<E>> Requirement<E> named(Requirement<E> requirement) {
        return Sayable.isNamed(requirement) ? requirement : Requirement.notSpecified();
    }

    private static void note(ImmutableSet.Builder<String> leftOut, String name, boolean isLeftOut) {
        if (isLeftOut) {
            leftOut.add(name);
        }
    }
}
