package org.placewright.interchange.census;

import java.util.Optional;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.need.Answer;
import org.placewright.pricing.PlacementFacts;

/** What a row of a census says that bears on the price. */
final class CensusPrices {

    private static final LocalAuthorities AUTHORITIES = LocalAuthorities.ofEngland();

    private CensusPrices() {}

    static PlacementFacts facts(CensusPlacement placement) {
        return PlacementFacts.builder()
                .provision(placement.provision())
                .ageInYears(placement.ageInYears())
                .solo(placement.solo().map(CensusPrices::isAlone).orElse(Answer.NOT_SPECIFIED))
                .deprivationOfLiberty(placement
                        .deprivationOfLiberty()
                        .map(CensusPrices::isInForce)
                        .orElse(Answer.NOT_SPECIFIED))
                .additionalPackages(placement.additionalPackages())
                .needLevel(placement.needLevel())
                .additionalStaffing(placement.additionalStaffing())
                .placesBlocked(placement.placesBlocked())
                .grade(placement.grade())
                .urgency(placement.urgency())
                .hostAuthority(host(placement))
                .region(region(placement))
                .route(placement.howSourced().flatMap(HowSourced::route))
                .build();
    }

    private static Answer isAlone(SoloPlacement solo) {
        return switch (solo) {
            case NEEDED_AND_IN_PLACE, NOT_NEEDED_AND_IN_PLACE -> Answer.YES;
            case NEEDED_AND_NOT_IN_PLACE, NOT_NEEDED_AND_NOT_IN_PLACE -> Answer.NO;
        };
    }

    private static Answer isInForce(DeprivationOfLibertySafeguards safeguards) {
        return safeguards == DeprivationOfLibertySafeguards.CURRENT ? Answer.YES : Answer.NO;
    }

    /** The authority the place is in, by its code where the name is known, so that one authority has one name. */
    private static Optional<AuthorityId> host(CensusPlacement placement) {
        return placement.hostAuthority().map(named -> AUTHORITIES
                .find(named, placement.observedOn())
                .map(LocalAuthority::id)
                .orElse(named));
    }

    private static Optional<Region> region(CensusPlacement placement) {
        return placement
                .hostAuthority()
                .or(placement::placingAuthority)
                .flatMap(authority -> AUTHORITIES.find(authority, placement.observedOn()))
                .map(LocalAuthority::region);
    }
}
