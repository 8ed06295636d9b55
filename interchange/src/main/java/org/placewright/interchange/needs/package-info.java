/**
 * The Placements Data Standard: what a child needs of a home, what was asked for, and the placement that was made; as
 * JSON in version 2, in the ontology of 2026 and under the names of earlier drafts, and as the data collection sheet.
 *
 * <p>What may not live here: what a home must be like to suit. The one decision worth knowing: all fields of all
 * editions are one list, which readers and writers of JSON and of the sheet share, so an edition need never be named to
 * be read; and a {@link org.placewright.interchange.needs.PlacementRecord} holds all of them, so nothing the standard
 * says is lost.
 *
 * <h2>Documents</h2>
 *
 * <p>A document is one placement (an object of entities, or of fields without any), a list of placements, an object of
 * lists by entity (also under {@code entities}; entities of one childId and placementId are joined), or linked data
 * ({@code @graph}, or placements whose entities are named by {@code @id}). Names of entities may begin with
 * {@code has}. A field is taken wherever it stands. Letter case, blanks and punctuation of names and options do not
 * matter, nor does the prefix or address of a vocabulary before them. {@code null} and blank texts say nothing. What
 * begins with {@code @} names things within a document, and is not kept.
 *
 * <h2>What each field becomes</h2>
 *
 * <p>Names are those of version 2, then others. Attributes are of
 * {@link org.placewright.interchange.needs.PlacementRecord}.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><th>field</th><th>attribute</th><th>what is not one of the options</th></tr>
 * <tr><td>childId, child_ID</td><td>childId</td><td>record left out</td></tr>
 * <tr><td>placementId (2026)</td><td>referral</td><td>left out; one that occurs twice is kept, and a finding</td></tr>
 * <tr><td>Local Identifier (drafts)</td><td>notes</td><td>any text</td></tr>
 * <tr><td>neededBy, when_placement_is_needed_by</td><td>neededBy</td><td>left out</td></tr>
 * <tr><td>siblingCount, number_of_siblings_to_place_with</td><td>siblingCount</td><td>left out</td></tr>
 * <tr><td>Is this a planned emergency home search? (drafts)</td><td>plannedOrEmergency</td><td>left out</td></tr>
 * <tr><td>Latest date for placement to start by (drafts)</td><td>latestStart</td><td>left out</td></tr>
 * <tr><td>preferredLocation</td><td>needs.preferredLocation</td><td>no postcode: notes</td></tr>
 * <tr><td>isPreferredLocationLocal (2026)</td><td>preferredLocationIsLocal</td><td>left out</td></tr>
 * <tr><td>outOfLAReason, outOfLAReasonOther (2026)</td><td>outOfAreaReason</td><td>other, and notes</td></tr>
 * <tr><td>Primary family location; School location (drafts)</td><td>homePostcode; schoolPostcode. Without a blank, the
 *     last digit is that of the sector: GL71 is GL7 1</td><td>no sector or unit: notes</td></tr>
 * <tr><td>Please specify which location; How often ... (drafts)</td><td>needs.importantPlaces. Daily, weekly and every
 *     two weeks are exact</td><td>notes</td></tr>
 * <tr><td>questions answered by yes or no (drafts)</td><td>earlierAnswers</td><td>of whether there are other places,
 *     places to avoid or a school: notes; of others: left out</td></tr>
 * <tr><td>Minimum adult support ratio (drafts)</td><td>needs.minimumAdultSupport, adults first</td><td>notes</td></tr>
 * <tr><td>communicationNeeds</td><td>needs.requirements.communicationNeeds</td><td>left out</td></tr>
 * <tr><td>specificCommunicationRequirements, specificCommunicationRequirementOther</td>
 *     <td>needs.requirements.specificCommunication; None is that there is none. Left out where there are said to be no
 *     communication needs, or beside None</td><td>other, and notes</td></tr>
 * <tr><td>homeAdaptation, homeAdaptationRequired</td><td>needs.requirements.homeAdaptation, without kinds</td>
 *     <td>left out</td></tr>
 * <tr><td>culturalNeeds, culturalNeedsOther</td><td>needs.requirements.culturalNeeds</td><td>other, and notes</td></tr>
 * <tr><td>livingCompanions, who_can_the_child_be_cared_for_alongside</td>
 *     <td>needs.requirements.livingCompanions</td><td>left out</td></tr>
 * <tr><td>pets, can_child_live_with_pets</td><td>needs.requirements.pets</td><td>left out</td></tr>
 * <tr><td>additionalSupport, additionalSupportOther</td><td>needs.requirements.additionalSupport; NA is that there is
 *     none</td><td>other, and notes</td></tr>
 * <tr><td>deprivationOfLiberty, dol</td><td>needs.requirements.deprivationOfLiberty; a need, no order of a court</td>
 *     <td>left out</td></tr>
 * <tr><td>fosterCareSuitability, residentialCareSuitability, supportedAccommodationSuitability</td>
 *     <td>recommendation</td><td>left out</td></tr>
 * <tr><td>riskSelfHarm to riskMissing; riskToOthersPhysical to riskToOthersCriminal</td><td>needs.risks</td>
 *     <td>left out</td></tr>
 * <tr><td>riskOther; riskToOthersOther</td><td>needs.risks: none and no are no known risk, NA says nothing</td>
 *     <td>the risk is present, and notes</td></tr>
 * <tr><td>totalWeeklyCost; coreWeeklyCost and the other parts (2026)</td><td>placement, to the penny. An unlikely total
 *     and parts that do not add up are kept, and a finding</td><td>left out</td></tr>
 * <tr><td>placementLocation</td><td>placement.location</td><td>no postcode: notes</td></tr>
 * <tr><td>preferabilityLocation, isLocationPreferred</td><td>placement.preferredLocation</td><td>left out</td></tr>
 * <tr><td>educationContinuity, isEducationContinuous</td><td>placement.educationContinues; the sheet's
 *     education_continuity asks the opposite, and is turned round</td><td>left out</td></tr>
 * <tr><td>providerURN</td><td>placement.provider</td><td>left out</td></tr>
 * <tr><td>siblingsPlacedTogether</td><td>placement.siblingsTogether; a number: placement.siblingsPlacedTogether</td>
 *     <td>left out</td></tr>
 * <tr><td>placementType</td><td>placement.kindOfCare</td><td>left out</td></tr>
 * <tr><td>referralOfficerName, referralDate; the same of placement and cost</td><td>checks</td><td>left out</td></tr>
 * </table>
 *
 * <p>Whatever is left out or kept in words is a finding, and so is a field that is given twice and not alike (the first
 * is taken), a value of another kind and a property that is not known. "Not specified" and "not known" stay what they
 * are, and never become "no".
 *
 * <h2>From and to the model</h2>
 *
 * <p>{@link org.placewright.interchange.needs.PlacementRecord#toReferral} leaves behind what the model has no place
 * for: notes, earlierAnswers, preferredLocationIsLocal, outOfAreaReason, and the checks of placement and cost; of the
 * placement ({@link org.placewright.interchange.needs.RecordedPlacement#toActualPlacement}) the parts of the cost and
 * how many siblings are together. {@link org.placewright.interchange.needs.PlacementRecord#of} names the attributes of
 * a referral that the standard cannot say.
 */
@NullMarked
package org.placewright.interchange.needs;

import org.jspecify.annotations.NullMarked;
