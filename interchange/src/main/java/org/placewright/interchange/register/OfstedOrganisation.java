package org.placewright.interchange.register;

import java.util.Optional;
import org.placewright.core.id.CompanyNumber;

/**
 * What tells one organisation from another.
 *
 * @param name what it is called, as it is spelled
 * @param number its number at Companies House, if known
 */
record OfstedOrganisation(String name, Optional<CompanyNumber> number) {}
