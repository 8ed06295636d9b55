package org.placewright.interchange.postcode;

import java.util.Optional;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;

/** Tells in whose area a postcode is. Implementations are immutable and safe to share between threads. */
@FunctionalInterface
public interface AuthorityLocator {

    /**
     * Returns the local authority in whose area a postcode is.
     *
     * @param postcode a postcode of any precision
     * @return the code the Office for National Statistics gives the authority; empty if it is not known, as for a
     *     sector or district, which may lie in several
     */
    Optional<AuthorityId> authorityOf(Postcode postcode);
}
