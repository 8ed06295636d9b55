/**
 * The register of providers and homes: the files Ofsted publishes. What a council holds of homes besides is in
 * {@link org.placewright.interchange.council}.
 *
 * <p>What may not live here: whether a home may care for a child. The one decision worth knowing: a blank is not known,
 * never "no", and a registration of which any part cannot be read is not known as a whole, so that a fault in a file
 * cannot make a closed home look open.
 *
 * <p>What the columns of published files become, which {@link org.placewright.interchange.register.OfstedReader} joins
 * by URN, and what is done about a bad value, is in the table. Every case is a finding. Of several files the latest
 * that fills a field is believed, and two of one day that differ are a contradiction. A file whose name holds no day is
 * taken for the oldest, and where it differs from the latest that is a contradiction too. But whatever file says that a
 * registration is suspended, resigned or cancelled is believed, unless another that is known to be of a later day says
 * otherwise.
 *
 * <p>Columns are known by other names met in published files too, with or without punctuation, such as <i>Provider
 * URN</i> or <i>Latest full inspection: overall effectiveness</i>. Of two that may be one column the plainer is read,
 * and a finding tells of the other; the day that is read is that of the judgement that is read.
 *
 * <ul>
 *   <li><b>reject</b>: the row is left out.
 *   <li><b>drop</b>: the row is kept without the value.
 * </ul>
 *
 * <table>
 * <caption>Columns of published files; a file has some of them</caption>
 * <tr><th>column</th><th>becomes</th><th>a bad value</th></tr>
 * <tr><td>URN</td><td>Registration.urn, Home.id</td><td>reject; so is a blank</td></tr>
 * <tr><td>Provision type</td><td>the type of Home; fostering services and supported accommodation become
 *     Provider.registrations, which do not say of which of the two they are, but by their inspections: where there is
 *     none, a finding says so</td><td>reject; a blank is filled from other files, and rejected where none has it</td></tr>
 * <tr><td>Registration date</td><td>Registration.registeredOn</td><td>drop; two days are a contradiction</td></tr>
 * <tr><td>Registration status</td><td>Registration.status</td><td>drop; without one, or where the
 *     latest cannot be read, the registration is not known, and a service that nobody is named to hold is left out.
 *     Closed is read as Resigned, and so is a day of closing without a status</td></tr>
 * <tr><td>Date closed</td><td>Registration.closedOn</td><td>drop, and the registration is not known; a later file that
 *     calls the home active does not open it again</td></tr>
 * <tr><td>Postcode</td><td>Home.postcode</td><td>drop; REDACTED is not known</td></tr>
 * <tr><td>Local authority</td><td>Home.localAuthority, by ONS code</td><td>a name of no authority, or of several, is kept
 *     as it stands</td></tr>
 * <tr><td>Sector</td><td>Provider.sector, as the latest file says of any of its registrations</td><td>drop</td></tr>
 * <tr><td>Places</td><td>Registration.places; usable places are not in these files</td><td>drop</td></tr>
 * <tr><td>Organisation which owns the provider</td><td>Provider.id, Provider.name, Home.provider</td><td>REDACTED is not
 *     known; different spellings stay apart</td></tr>
 * <tr><td>Company number</td><td>Provider.companyNumber</td><td>drop; names by one number are one
 *     organisation, and one name by several numbers is several, of which rows without a number are one more</td></tr>
 * <tr><td>Event type</td><td>not used: what has a judgement by the scheme is an inspection</td><td></td></tr>
 * <tr><td>Inspection date</td><td>Inspection.inspectedOn</td><td>drop, and with it the inspection</td></tr>
 * <tr><td>Publication date</td><td>Inspection.publishedOn</td><td>drop; so is one before the inspection</td></tr>
 * <tr><td>Overall experiences and progress of children and young people</td><td>Inspection.judgement</td><td>drop, and
 *     with it the inspection; so is one by another scheme than the type of provision has, whichever file says the type.
 *     1 to 4 are the grades, 5 and "not judged" none</td></tr>
 * </table>
 *
 * <p>Of a workbook every sheet with a row that holds URN is read from that row on; days may be text or the numbers
 * spreadsheets count days with.
 */
@NullMarked
package org.placewright.interchange.register;

import org.jspecify.annotations.NullMarked;
