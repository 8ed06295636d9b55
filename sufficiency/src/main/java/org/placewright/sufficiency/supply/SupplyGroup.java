package org.placewright.sufficiency.supply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;

/**
 * Homes of one kind in the area of one authority.
 *
 * @param kind the kind of home
 * @param authority in whose area they lie, by its code where it has one; empty if not known
 */
public record SupplyGroup(HomeKind kind, Optional<AuthorityId> authority) implements Comparable<SupplyGroup> {

    private static final Comparator<SupplyGroup> ORDER = Comparator.comparing(SupplyGroup::kind)
            .thenComparing(group -> group.authority().isEmpty())
            .thenComparing(group -> group.authority().map(AuthorityId::value).orElse(""));

    /**
     * Returns the group of a home of a supply.
     *
     * @param supply the homes
     * @param home the number of one
     * @return its kind and area
     */
    public static SupplyGroup of(Supply supply, int home) {
        return new SupplyGroup(supply.home(home).kind(), supply.authority(home));
    }

    /**
     * Groups homes as a supply of a day does, for {@link SupplyFlows}.
     *
     * @param day the day on which names of authorities stand for codes; one for both registers
     * @return the group of each home
     */
    public static Function<Home, SupplyGroup> on(LocalDate day) {
        return home -> new SupplyGroup(home.kind(), home.localAuthority().map(id -> LocalAuthorities.ofEngland()
                .codeOf(id, day)));
    }

    /** Compares by kind, then by authority; those of which it is not known last. */
    @Override
    public int compareTo(SupplyGroup other) {
        return ORDER.compare(this, other);
    }

    /** Returns what is told apart, such as {@code E08000003, Children's home}. */
    @Override
    public String toString() {
        return authority.map(id -> id.value() + ", ").orElse("") + kind.label();
    }
}
