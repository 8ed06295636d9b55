package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.time.Age;
import org.placewright.core.time.CollectionYear;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;
import org.placewright.testkit.synthetic.CareCourse.Spell;
import org.placewright.testkit.synthetic.CouncilChildren.Member;
import org.placewright.testkit.synthetic.CouncilChildren.Time;
import org.placewright.testkit.synthetic.PlaceFinder.Place;

/**
 * Draws what the placements of one council cost on the 31 March of each of the last three years. A placement has a
 * stream of its own, so its fee differs between years by the year and the child's age alone.
 */
final class PriceDrawer {

    private static final int YEARS = 3;

    private final SyntheticEnglandSpec spec;
    private final PriceTruth truth;
    private final AuthorityId council;
    private final Region region;

    PriceDrawer(SyntheticEnglandSpec spec, PriceTruth truth, SyntheticAuthority council) {
        this.spec = spec;
        this.truth = truth;
        this.council = council.id();
        this.region = council.region();
    }

    ImmutableList<SyntheticPrice> prices(Member member) {
        ImmutableList.Builder<SyntheticPrice> prices = ImmutableList.builder();
        int last = spec.asOf().getYear();
        for (int year = last - YEARS + 1; year <= last; year++) {
            price(member, CollectionYear.of(year).lastDay()).ifPresent(prices::add);
        }
        return prices.build();
    }

    private Optional<SyntheticPrice> price(Member member, LocalDate day) {
        return member.times().stream()
                .filter(time -> time.course().isInCareOn(day.toEpochDay()))
                .findFirst()
                .flatMap(time -> price(member, time, day));
    }

    private Optional<SyntheticPrice> price(Member member, Time time, LocalDate day) {
        ImmutableList<Spell> spells = time.course().spells();
        int spell = 0;
        while (spell + 1 < spells.size() && spells.get(spell + 1).start() <= day.toEpochDay()) {
            spell++;
        }
        Place place = time.places().get(spell);
        Optional<ProvisionType> provision =
                PriceTruth.provision(spells.get(spell).kind());
        boolean paid = place.home().filter(home -> home.owner().isCouncil()).isEmpty();
        if (provision.isEmpty() || !paid) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.ofEpochDay(spells.get(spell).start());
        return Optional.of(price(member, place, provision.get(), from, day));
    }

    private SyntheticPrice price(Member member, Place place, ProvisionType provision, LocalDate from, LocalDate day) {
        Draw draw = Draw.of(spec.seed(), "fee " + member.history().childId().value() + " " + from);
        int age = Age.inYears(member.times().get(0).course().dateOfBirth(), day);
        NeedLevel need = truth.need(provision, draw.fraction());
        Optional<ProviderId> owner =
                place.home().map(home -> home.owner().provider().id());
        double log = truth.explained(provision, age, need, region, CollectionYear.containing(day));
        log += truth.noise(provision) * draw.normal();
        log += owner.map(truth::ownerEffect).orElseGet(() -> truth.ownerSpread() * draw.normal());
        log += draw.fraction() < truth.omittedShare(provision) ? truth.omittedEffect() : 0;
        log += draw.fraction() < truth.tailShare() ? truth.tailMean() * draw.exponential() : 0;
        return SyntheticPrice.builder()
                .observation(PriceObservation.builder()
                        .facts(PlacementFacts.builder()
                                .provision(provision)
                                .ageInYears(age)
                                .needLevel(need)
                                .region(region)
                                .build())
                        .fee(PriceTruth.toFee(log))
                        .observedOn(day)
                        .placementStart(from)
                        .placingAuthority(council)
                        .establishment(place.urn())
                        .provider(owner)
                        .build())
                .needLevel(need)
                .region(region)
                .owner(owner)
                .build();
    }
}
