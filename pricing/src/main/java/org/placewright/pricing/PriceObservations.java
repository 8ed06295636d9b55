package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.quantity.Time;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.framework.PackageKind;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.need.Answer;
import org.placewright.core.referral.Offer;

/**
 * Prices from records other than a census: what was agreed, and what was asked.
 *
 * <p>Neither record says of what type the provision is, nor how old the child: the caller does, with whatever else is
 * known of the placement. The record adds what the caller leaves open. Packages bought beside the placement say that
 * the fee includes some; that none is recorded is not taken for "no". Staff are the hours bought of one adult, two
 * adults or an adult awake at night; where such staff are priced by the week their hours are not known. The fee is the
 * whole of it, packages included, each rounded to the penny, halves up.
 */
public final class PriceObservations {

    private static final ImmutableSet<PackageKind> STAFF =
            ImmutableSet.of(PackageKind.ONE_TO_ONE, PackageKind.TWO_TO_ONE, PackageKind.WAKING_NIGHT);
    private static final double MOST_HOURS = 1_000;

    private PriceObservations() {}

    /**
     * Returns the price agreed for a placement. It names the child by a pseudonym, the same as that of a census read
     * with the same key, so that a placement told by both counts once.
     *
     * @param agreement what was agreed
     * @param facts what is known of the placement beside; what they leave open is taken from the agreement
     * @param day the day the price is of, on which the agreement is in force
     * @param key makes the pseudonym; those of different authorities differ
     * @param where where the agreement stands; its source is a contract
     * @return the price observed
     * @throws IllegalArgumentException if the agreement is not in force on the day, costs nothing, or stands in another
     *     kind of source
     */
    public static PriceObservation of(
            IndividualPlacementAgreement agreement,
            PlacementFacts facts,
            LocalDate day,
            PseudonymKey key,
            PriceProvenance where) {
        require(where, PriceSource.CONTRACT);
        if (!agreement.isInForceOn(day)) {
            throw new IllegalArgumentException("PriceObservation observedOn is " + day
                    + ", when the agreement is not in force. Maybe take a day of its period");
        }
        return PriceObservation.builder()
                .facts(withPackages(facts, agreement.packages())
                        .withRoute(facts.route().or(() -> Optional.of(agreement.route()))))
                .fee(agreement.totalFee(RoundingMode.HALF_UP))
                .observedOn(day)
                .placementStart(agreement.period().from())
                .placingAuthority(agreement.authority())
                .provider(agreement.provider())
                .placed(key.forAuthority(agreement.authority()).pseudonymOf(agreement.child()))
                .provenance(where)
                .build();
    }

    /**
     * Returns the price asked for a placement. It names no child: an offer knows none.
     *
     * @param offer what was offered
     * @param facts what is known of the placement beside; what they leave open is taken from the offer
     * @param day the day of the offer
     * @param where where the offer stands; its source is an offer
     * @return the price observed
     * @throws IllegalArgumentException if the offer costs nothing, was not open on the day, or stands in another kind
     *     of source
     */
    public static PriceObservation of(Offer offer, PlacementFacts facts, LocalDate day, PriceProvenance where) {
        require(where, PriceSource.OFFER);
        if (!offer.isOpenOn(day)) {
            throw new IllegalArgumentException("PriceObservation observedOn is " + day
                    + ", when the offer is no longer valid. Maybe take the day it was made");
        }
        return PriceObservation.builder()
                .facts(withPackages(facts, offer.packages()))
                .fee(offer.totalWeeklyCost(RoundingMode.HALF_UP))
                .observedOn(day)
                .provider(offer.provider())
                .provenance(where)
                .build();
    }

    private static void require(PriceProvenance where, PriceSource source) {
        if (where.source() != source) {
            throw new IllegalArgumentException("PriceProvenance source must be " + source + " but was " + where.source()
                    + ". Maybe the prices of two kinds of record are mixed?");
        }
    }

    private static PlacementFacts withPackages(PlacementFacts facts, ImmutableList<AdditionalPackage> packages) {
        boolean included = facts.additionalPackages() == Answer.NOT_SPECIFIED && !packages.isEmpty();
        return facts.withAdditionalPackages(included ? Answer.YES : facts.additionalPackages())
                .withAdditionalStaffing(facts.additionalStaffing().or(() -> staff(packages)));
    }

    private static Optional<Quantity<Time>> staff(ImmutableList<AdditionalPackage> packages) {
        double hours = 0;
        for (AdditionalPackage bought : packages) {
            if (STAFF.contains(bought.kind())) {
                if (!(bought instanceof AdditionalPackage.ByTheHour byTheHour)) {
                    return Optional.empty();
                }
                hours += StaffingHours.inHours(byTheHour.staffingPerWeek());
            }
        }
        return hours > 0 && hours <= MOST_HOURS ? Optional.of(StaffingHours.of(hours)) : Optional.empty();
    }
}
