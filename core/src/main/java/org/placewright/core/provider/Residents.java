package org.placewright.core.provider;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * The children who live in a home now, as far as they are recorded.
 *
 * @param all each child once, held in the order of their tokens
 */
public record Residents(ImmutableList<Resident> all) implements Degradable<Residents> {

    /** Nobody. */
    public static final Residents NOBODY = new Residents(ImmutableList.of());

    /**
     * Puts them in order, and checks that each is there once.
     *
     * @param all each child once, in any order
     * @throws IllegalArgumentException if two have the same token
     */
    public Residents {
        all = ImmutableList.sortedCopyOf(Comparator.comparing(Resident::token), all);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).token().equals(all.get(i - 1).token())) {
                throw new IllegalArgumentException("Residents must hold each child once but "
                        + all.get(i).token() + " is there twice. Maybe an old record was kept?");
            }
        }
    }

    /**
     * Returns the given children.
     *
     * @param residents each child once, in any order
     * @return the children, in the order of their tokens
     * @throws IllegalArgumentException if two have the same token
     */
    public static Residents of(Resident... residents) {
        return new Residents(ImmutableList.copyOf(residents));
    }

    /**
     * Returns how many they are.
     *
     * @return children, 0 or more
     */
    public int size() {
        return all.size();
    }

    /** Returns the residents, each degraded. */
    @Override
    public Residents degrade(Degradation how) {
        return new Residents(
                all.stream().map(resident -> resident.degrade(how)).collect(ImmutableList.toImmutableList()));
    }
}
