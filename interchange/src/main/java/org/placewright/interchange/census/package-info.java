/**
 * The regional price census: what each placement cost on one day, whole rows of the layouts of 2019 to 2025.
 *
 * <p>What may not live here: the comparison of prices. The one decision worth knowing: all layouts are read by one list
 * of columns, told by how their names begin, because instructions follow the names in the wild, often on further lines.
 * How a column was told is a finding, which shows the heading that was taken. A name that goes on without a mark or a
 * line between, such as <i>Establishment postcode</i>, is that of another column: it is not read, and a finding says
 * so. Two columns that could be the same are not guessed at: of two of one name neither is read; else the name of the
 * census is taken before another spelling of it, and that before a name with instructions, and a finding tells of the
 * rest. Lines above the names, ten at most, are passed over with a finding.
 *
 * <p>What each column becomes of a {@link org.placewright.interchange.census.CensusPlacement}, and what is done about a
 * bad value, is in the table. Every case is a finding. Names are those of 2025, or the last there were; dates are
 * {@code dd/mm/yyyy} or {@code yyyy-mm-dd}.
 *
 * <ul>
 *   <li><b>reject</b>: the row is left out.
 *   <li><b>drop</b>: the row is kept without the value.
 * </ul>
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>becomes</th><th>a bad value</th></tr>
 * <tr><td>Census date</td><td>observedOn</td><td>reject; blank takes the day the reader was given. In no layout: written so that every row says its day</td></tr>
 * <tr><td>Looked after child?</td><td>lookedAfter</td><td>drop</td></tr>
 * <tr><td>Placing Authority</td><td>placingAuthority</td><td>drop</td></tr>
 * <tr><td>Identifier</td><td>identifier</td><td>drop</td></tr>
 * <tr><td>Age</td><td>ageInYears</td><td>reject; so is a blank. A part of a year is rounded down</td></tr>
 * <tr><td>Gender</td><td>gender</td><td>drop</td></tr>
 * <tr><td>Ethnic Group</td><td>ethnicGroup</td><td>drop</td></tr>
 * <tr><td>UASC</td><td>unaccompanied</td><td>drop</td></tr>
 * <tr><td>SEND</td><td>specialEducation</td><td>drop</td></tr>
 * <tr><td>Primary SEND category</td><td>specialEducationCategory</td><td>drop</td></tr>
 * <tr><td>Primary SEND need</td><td>specialEducationNeed</td><td>drop</td></tr>
 * <tr><td>How the placement was sourced</td><td>howSourced</td><td>drop; words not known are kept</td></tr>
 * <tr><td>Organisation</td><td>organisation</td><td>drop</td></tr>
 * <tr><td>Provider Ofsted (or equivalent) URN</td><td>providerNumber</td><td>drop; a number that is not of the form of Ofsted's is kept and noted</td></tr>
 * <tr><td>Provider Company number</td><td>companyNumber</td><td>drop; lost leading zeros are put back</td></tr>
 * <tr><td>Establishment</td><td>establishment</td><td>drop</td></tr>
 * <tr><td>Establishment URN</td><td>establishmentNumber</td><td>as that of the provider</td></tr>
 * <tr><td>Primary registration type</td><td>registrationType</td><td>drop</td></tr>
 * <tr><td>Host Authority</td><td>hostAuthority</td><td>drop</td></tr>
 * <tr><td>Type of provision</td><td>provision</td><td>reject; so is a blank. Words not known are kept</td></tr>
 * <tr><td>Placement start date</td><td>placementStart</td><td>drop; so is one after the day of the census</td></tr>
 * <tr><td>Placing at Distance Reason</td><td>distanceReason</td><td>drop; short forms such as "safeguarding" are read too</td></tr>
 * <tr><td>Total weekly cost</td><td>total</td><td>reject; so is a blank, 0 or less, or another currency. Below 20 or above 100,000 pounds it is kept and doubted</td></tr>
 * <tr><td>Contribution from Social Care</td><td>socialCare</td><td>drop; kept, with a finding, where those given do not add up to the total, even if some are blank: a blank is not 0, and the finding says which are</td></tr>
 * <tr><td>Contribution from Education</td><td>education</td><td>as that from social care</td></tr>
 * <tr><td>Contribution from Health</td><td>health</td><td>as that from social care</td></tr>
 * <tr><td>Does this placement cost include additional packages?</td><td>additionalPackages</td><td>not specified</td></tr>
 * <tr><td>Deprivation of Liberty Safeguards in place?</td><td>deprivationOfLiberty</td><td>drop; "current" and "previous" are read too</td></tr>
 * <tr><td>Does this CYP require a solo placement?</td><td>solo</td><td>drop; "needs and has", "needs and has not", "does not need and has" and "neither" are read too</td></tr>
 * <tr><td>Need level</td><td>needLevel</td><td>drop. In no layout, like all that follow: a council may add them</td></tr>
 * <tr><td>Additional staffing hours</td><td>additionalStaffing</td><td>drop. Hours a week for this child, 0 to 1,000</td></tr>
 * <tr><td>Places blocked</td><td>placesBlocked</td><td>drop. Left empty for this child's sake, 0 to 20</td></tr>
 * <tr><td>Ofsted grade</td><td>grade</td><td>drop</td></tr>
 * <tr><td>Planned or emergency</td><td>urgency</td><td>drop</td></tr>
 * <tr><td>Currency</td><td>total</td><td>reject; so is any but GBP or pounds. Not kept</td></tr>
 * </table>
 */
@NullMarked
package org.placewright.interchange.census;

import org.jspecify.annotations.NullMarked;
