package org.placewright.interchange.ssda903;

import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.internal.Source;

/**
 * A file that holds a table of a return, or, without one, a whole return in XML: where it is, how findings name it,
 * whose it is, and the year it is named by.
 */
record ReturnFile(
        Source source,
        String shownName,
        Optional<AuthorityId> authority,
        Optional<NamedYear> year,
        Optional<Ssda903Table> table) {}
