/**
 * The SSDA903 return of children looked after: all its tables, as CSV and as XML, one council or many, one year or
 * many.
 *
 * <p>What may not live here: the repair of histories that contradict themselves, and the checks a return must pass:
 * they are in {@code validation}, and look at {@link org.placewright.interchange.ssda903.FiledReturns}. The one
 * decision worth knowing: files name their year by its start or its end, so the year is inferred from the dates inside
 * and the inference is a finding.
 *
 * <p>A return is kept twice: as it was filed, each child with the rows of all tables
 * ({@link org.placewright.interchange.ssda903.Ssda903Return}), and together with the other years as histories of the
 * model. What each column becomes, and what is done about a bad value, is in the table. Every case is a finding.
 *
 * <ul>
 *   <li><b>reject</b>: the row is left out, if the field is blank or cannot be read; an end may be blank.
 *   <li><b>drop</b>: the row is kept without the value. So it is where a birth date or sex contradicts the header's.
 *   <li><b>code</b>: a code that is not known, or not of the year, is kept as it stands; what cannot be a code at all
 *       is dropped.
 * </ul>
 *
 * <p>Codes, identifiers, scores and reference numbers that are whole numbers may have decimals that are 0, as in
 * {@code 1.0}: they are read without, with a finding.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>table</th><th>column</th><th>becomes</th><th>a bad value</th></tr>
 * <tr><td>header</td><td>CHILD</td><td>ReturnedChild.id, Child.id</td><td>reject</td></tr>
 * <tr><td>header</td><td>SEX</td><td>ReturnedHeader.sex, Child.sex</td><td>not known; blank is a finding</td></tr>
 * <tr><td>header</td><td>DOB</td><td>ReturnedHeader.dateOfBirth, Child.dateOfBirth</td><td>reject</td></tr>
 * <tr><td>header</td><td>ETHNIC</td><td>ReturnedHeader.ethnicity, Child.ethnicity</td><td>code</td></tr>
 * <tr><td>header</td><td>UPN</td><td>ReturnedHeader.pupilNumber, Child.pupilNumber</td><td>drop</td></tr>
 * <tr><td>header</td><td>MOTHER</td><td>ReturnedHeader.mother, Child.mother</td><td>code; in Child not specified unless 0 or 1</td></tr>
 * <tr><td>header</td><td>MC_DOB</td><td>ReturnedHeader.dateOfBirthOfMothersChild, Child.dateOfBirthOfMothersChild</td><td>drop; not in Child unless MOTHER is 1 and the mother was born before</td></tr>
 * <tr><td>episodes</td><td>CHILD</td><td>ReturnedChild.id, CareHistory.childId</td><td>reject</td></tr>
 * <tr><td>episodes</td><td>DECOM</td><td>Episode.start</td><td>reject</td></tr>
 * <tr><td>episodes</td><td>RNE</td><td>Episode.reasonForNewEpisode</td><td>code</td></tr>
 * <tr><td>episodes</td><td>LS</td><td>Episode.legalStatus</td><td>code</td></tr>
 * <tr><td>episodes</td><td>CIN</td><td>Episode.categoryOfNeed</td><td>code</td></tr>
 * <tr><td>episodes</td><td>PLACE</td><td>Episode.placementType</td><td>code</td></tr>
 * <tr><td>episodes</td><td>PLACE_PROVIDER</td><td>Episode.placementProvider</td><td>code</td></tr>
 * <tr><td>episodes</td><td>DEC</td><td>Episode.end</td><td>reject; so is one before DECOM</td></tr>
 * <tr><td>episodes</td><td>REC</td><td>Episode.reasonCeased</td><td>code</td></tr>
 * <tr><td>episodes</td><td>REASON_PLACE_CHANGE</td><td>Episode.reasonForPlacementChange</td><td>code</td></tr>
 * <tr><td>episodes</td><td>HOME_POST</td><td>Episode.homePostcode</td><td>drop</td></tr>
 * <tr><td>episodes</td><td>PL_POST</td><td>Episode.placementPostcode</td><td>drop</td></tr>
 * <tr><td>episodes</td><td>URN</td><td>Episode.urn</td><td>drop</td></tr>
 * <tr><td>uasc</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>uasc</td><td>SEX</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>uasc</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>uasc</td><td>DUC</td><td>UnaccompaniedStatus.ceased, Child.unaccompaniedPeriods</td><td>drop; in Child from the first episode on, until a later return has uasc and the child, not the child in it</td></tr>
 * <tr><td>missing</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>missing</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>missing</td><td>MISSING</td><td>MissingPeriod.kind</td><td>code</td></tr>
 * <tr><td>missing</td><td>MIS_START</td><td>MissingPeriod.start</td><td>reject</td></tr>
 * <tr><td>missing</td><td>MIS_END</td><td>MissingPeriod.end</td><td>reject; so is one before MIS_START</td></tr>
 * <tr><td>oc2</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>oc2</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>oc2</td><td>SDQ_SCORE</td><td>AnnualOutcomes.strengthsAndDifficultiesScore</td><td>drop</td></tr>
 * <tr><td>oc2</td><td>SDQ_REASON</td><td>AnnualOutcomes.reasonForNoScore</td><td>code</td></tr>
 * <tr><td>oc2</td><td>CONVICTED</td><td>AnnualOutcomes.convicted</td><td>code</td></tr>
 * <tr><td>oc2</td><td>HEALTH_CHECK</td><td>AnnualOutcomes.healthCheck</td><td>code</td></tr>
 * <tr><td>oc2</td><td>IMMUNISATIONS</td><td>AnnualOutcomes.immunisations</td><td>code</td></tr>
 * <tr><td>oc2</td><td>TEETH_CHECK</td><td>AnnualOutcomes.teethCheck</td><td>code</td></tr>
 * <tr><td>oc2</td><td>HEALTH_ASSESSMENT</td><td>AnnualOutcomes.healthAssessment</td><td>code</td></tr>
 * <tr><td>oc2</td><td>SUBSTANCE_MISUSE</td><td>AnnualOutcomes.substanceMisuse</td><td>code</td></tr>
 * <tr><td>oc2</td><td>INTERVENTION_RECEIVED</td><td>AnnualOutcomes.interventionReceived</td><td>code</td></tr>
 * <tr><td>oc2</td><td>INTERVENTION_OFFERED</td><td>AnnualOutcomes.interventionOffered</td><td>code</td></tr>
 * <tr><td>oc3</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>oc3</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>oc3</td><td>IN_TOUCH</td><td>CareLeaverOutcomes.contact</td><td>code</td></tr>
 * <tr><td>oc3</td><td>ACTIV</td><td>CareLeaverOutcomes.activity</td><td>code</td></tr>
 * <tr><td>oc3</td><td>ACCOM</td><td>CareLeaverOutcomes.accommodation</td><td>code</td></tr>
 * <tr><td>reviews</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>reviews</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>reviews</td><td>REVIEW</td><td>Review.date</td><td>reject</td></tr>
 * <tr><td>reviews</td><td>REVIEW_CODE</td><td>Review.participation</td><td>code</td></tr>
 * <tr><td>prev_perm</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>prev_perm</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>prev_perm</td><td>PREV_PERM</td><td>PreviousPermanentArrangement.kind</td><td>code</td></tr>
 * <tr><td>prev_perm</td><td>LA_PERM</td><td>PreviousPermanentArrangement.authority</td><td>drop</td></tr>
 * <tr><td>prev_perm</td><td>DATE_PERM</td><td>PreviousPermanentArrangement.date</td><td>drop</td></tr>
 * <tr><td>placed_adoption</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>placed_adoption</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>placed_adoption</td><td>DATE_PLACED</td><td>AdoptionPlacement.start</td><td>reject</td></tr>
 * <tr><td>placed_adoption</td><td>DATE_PLACED_CEASED</td><td>AdoptionPlacement.end</td><td>reject; so is one before DATE_PLACED</td></tr>
 * <tr><td>placed_adoption</td><td>REASON_PLACED_CEASED</td><td>AdoptionPlacement.reasonCeased</td><td>code</td></tr>
 * <tr><td>ad1</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>ad1</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>ad1</td><td>DATE_INT</td><td>AdoptionDetails.decidedOn</td><td>drop</td></tr>
 * <tr><td>ad1</td><td>DATE_MATCH</td><td>AdoptionDetails.matchedOn</td><td>drop</td></tr>
 * <tr><td>ad1</td><td>FOSTER_CARE</td><td>AdoptionDetails.byFormerFosterCarer</td><td>code</td></tr>
 * <tr><td>ad1</td><td>NB_ADOPTR</td><td>AdoptionDetails.numberOfAdopters</td><td>code</td></tr>
 * <tr><td>ad1</td><td>SEX_ADOPTR</td><td>AdoptionDetails.sexOfAdopters</td><td>code</td></tr>
 * <tr><td>ad1</td><td>LS_ADOPTR</td><td>AdoptionDetails.legalStatusOfAdopters</td><td>code</td></tr>
 * <tr><td>social_worker</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>social_worker</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>social_worker</td><td>SW_ID</td><td>SocialWorkerAllocation.worker</td><td>drop</td></tr>
 * <tr><td>social_worker</td><td>SW_DECOM</td><td>SocialWorkerAllocation.start</td><td>reject</td></tr>
 * <tr><td>social_worker</td><td>SW_DEC</td><td>SocialWorkerAllocation.end</td><td>reject; so is one before SW_DECOM</td></tr>
 * <tr><td>social_worker</td><td>SW_REASON</td><td>SocialWorkerAllocation.reasonForChange</td><td>code</td></tr>
 * <tr><td>dolo</td><td>CHILD</td><td>ReturnedChild.id</td><td>reject</td></tr>
 * <tr><td>dolo</td><td>DOB</td><td>compared with the header</td><td>drop</td></tr>
 * <tr><td>dolo</td><td>DOLO_START</td><td>DeprivationOfLiberty.start</td><td>reject</td></tr>
 * <tr><td>dolo</td><td>DOLO_END</td><td>DeprivationOfLiberty.end</td><td>reject; so is one before DOLO_START</td></tr>
 * </table>
 *
 * <p>Any table may have two more columns, YEAR and LA: the return and the authority each row is of. One that cannot be
 * read is dropped, and the names of the file and folder followed.
 *
 * <p>Dates are {@code dd/mm/yyyy} or {@code yyyy-mm-dd}. Days that cannot lie after the year of the return are findings
 * if they do, and kept; DUC and DOLO_END may. A row that is there twice is left out, and so is, of two different ones
 * where a child may have one, all but the last: in header, uasc, oc2, oc3, prev_perm and ad1, and in episodes for one
 * DECOM. A row of oc2, oc3, prev_perm or ad1 that says nothing is left out. A child without a header is kept.
 *
 * <p>An XML file ({@code EXPSSDA903}) is one return. Its elements are named as the columns, but for CHILDID and PL,
 * which are CHILD and PLACE; findings name the column, and the line on which HEADER, EPISODE or the group of elements
 * begins. Its UASC is 1 where the uasc table would have a row. What is blank is no row, and says only that the table
 * was submitted: of a table none of whose elements stands in any child nothing is known. A text that holds elements is
 * a bad value of its column. A child, or a part of one, that stands in an element that is none of the form's is an
 * error.
 */
@NullMarked
package org.placewright.interchange.ssda903;

import org.jspecify.annotations.NullMarked;
