package org.placewright.sufficiency.stress;

import java.util.Optional;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;

/**
 * The displaced children of a council, of a kind of place, or both.
 *
 * @param authority who looks after them; empty in a row of all councils, or where that is not known
 * @param kind the kind of place they need; empty in a row of all kinds
 * @param counts how many they are
 */
public record StressRow(Optional<AuthorityId> authority, Optional<PlacementGroup> kind, StressCounts counts) {}
