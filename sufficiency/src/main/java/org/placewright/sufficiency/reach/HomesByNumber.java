package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.sufficiency.supply.HomeProviders;
import org.placewright.sufficiency.supply.Supply;

/** The homes of a supply by the numbers they are registered under, and by their postcodes. O(homes) to make. */
final class HomesByNumber {

    private final Supply supply;
    private final HomeProviders providers;
    /** Homes whose own registration bears the number. */
    private final ImmutableSetMultimap<Urn, Integer> own;
    /** Homes that are with others under the number of a service or provider. */
    private final ImmutableSetMultimap<Urn, Integer> under;

    private final ImmutableListMultimap<Postcode, Integer> postcodes;
    private final ImmutableListMultimap<Postcode, Integer> sectors;
    private final BitSet numbered = new BitSet();

    HomesByNumber(Supply supply, HomeProviders providers) {
        this.supply = supply;
        this.providers = providers;
        ImmutableSetMultimap.Builder<Urn, Integer> owned = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Urn, Integer> shared = ImmutableSetMultimap.builder();
        ImmutableListMultimap.Builder<Postcode, Integer> byPostcode = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Postcode, Integer> bySector = ImmutableListMultimap.builder();
        for (int i = 0; i < supply.size(); i++) {
            int home = i;
            Home each = supply.home(home);
            Optional<Urn> certificate = each.registration().map(Registration::urn);
            boolean isOwn = each.kind().placementGroup() != PlacementGroup.SUPPORTED;
            for (Urn number : HomeProviders.numbersOf(each)) {
                numbered.set(home);
                (isOwn && certificate.filter(number::equals).isPresent() ? owned : shared).put(number, home);
            }
            providers.numbersHeldFor(each).forEach(number -> shared.put(number, home));
            each.postcode().flatMap(Postcode::sector).ifPresent(sector -> bySector.put(sector, home));
            each.postcode()
                    .filter(postcode -> postcode.precision() == Postcode.Precision.UNIT)
                    .ifPresent(postcode -> byPostcode.put(postcode, home));
        }
        this.own = owned.build();
        this.under = shared.build();
        this.postcodes = byPostcode.build();
        this.sectors = bySector.build();
    }

    /** Returns the one home a child can live in; empty if there is none, or several. */
    OptionalInt homeOf(LookedAfterChild child) {
        if (child.urn().isPresent() && own.get(child.urn().get()).size() == 1) {
            return OptionalInt.of(own.get(child.urn().get()).asList().get(0));
        }
        ImmutableList<Integer> there = child.placementPostcode().map(postcodes::get).orElse(ImmutableList.of()).stream()
                .filter(home -> mayLiveIn(child, home))
                .collect(ImmutableList.toImmutableList());
        return there.size() == 1 ? OptionalInt.of(there.get(0)) : OptionalInt.empty();
    }

    /** Tells whether homes are under the number of a child's placement. */
    boolean isUnderNumber(LookedAfterChild child) {
        return child.urn()
                .filter(number -> own.containsKey(number) || under.containsKey(number))
                .isPresent();
    }

    /**
     * Returns the first home with room that a child of whom the home is not known may live in: by number, else sector.
     */
    OptionalInt perhapsHomeOf(LookedAfterChild child, IntPredicate hasRoom) {
        ImmutableSet<Integer> ofTheirOwn = child.urn().map(own::get).orElse(ImmutableSet.of());
        ImmutableSet<Integer> shared = child.urn().map(under::get).orElse(ImmutableSet.of());
        Collection<Integer> others = ofTheirOwn.isEmpty() && shared.isEmpty()
                ? child.placementPostcode()
                        .flatMap(Postcode::sector)
                        .map(sectors::get)
                        .orElse(ImmutableList.of())
                : shared;
        return Stream.concat(ofTheirOwn.stream(), others.stream())
                .mapToInt(Integer::intValue)
                .filter(hasRoom)
                .filter(home -> mayLiveIn(child, home))
                .findFirst();
    }

    /** Tells whether kind and number of the placement speak against a home: a number only one home or none has. */
    private boolean mayLiveIn(LookedAfterChild child, int home) {
        if (supply.group(home) != child.placementType().group()) {
            return false;
        }
        if (child.urn().isEmpty()) {
            return true;
        }
        Urn number = child.urn().get();
        if (own.containsKey(number) || under.containsKey(number)) {
            return own.containsEntry(number, home) || under.containsEntry(number, home);
        }
        return providers.holder(number).isEmpty() && !numbered.get(home);
    }
}
