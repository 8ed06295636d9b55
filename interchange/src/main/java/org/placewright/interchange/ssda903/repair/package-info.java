/**
 * The repair of episodes that several years' returns tell differently: one algorithm, for rows of a file and for loaded
 * returns.
 *
 * <p>What may not live here: the reading of returns, and the checks a return must pass. The one decision worth knowing:
 * an episode never changes but under a rule that has a name, and every change keeps what was there before; so the
 * published tool's rules are followed to the letter, also where one would rather not, and ours come after them.
 *
 * <p>Every change is a finding with its rule, which quotes no value. What was there before and what is now is in a
 * {@link org.placewright.interchange.ssda903.repair.ChangedRow} of the file or a
 * {@link org.placewright.interchange.ssda903.repair.ChildRepair} of loaded returns, and in the table
 * {@link org.placewright.interchange.ssda903.repair.RepairTable} makes.
 *
 * <p>The published tool is {@code episodes_fix} of Social Finance's tools for London. It takes the rows of a child in
 * order of DECOM. An episode is <i>left open</i> if it has no DEC and is not of the authority's latest return. A
 * neighbour is the episode just before or after, whatever return it is of.
 *
 * <table>
 * <caption>Rules, in the order in which they are tried</caption>
 * <tr><th>rule</th><th>published as</th><th>seen</th><th>done</th></tr>
 * <tr><th colspan="4">First, each episode that is left open, against its neighbours as filed</th></tr>
 * <tr><td>SAME_AS_NEIGHBOUR</td><td>RULE_3</td><td>a neighbour with another DECOM has the same RNE, LS, PLACE,
 *     PLACE_PROVIDER, PL_POST and URN, as written; blank is as blank</td><td>left out</td></tr>
 * <tr><td>REPLACED_LATER</td><td>RULE_3A</td><td>the episode before is of a later return</td><td>left out</td></tr>
 * <tr><td>NOT_SEEN_AGAIN</td><td>RULE_2</td><td>no episode after</td>
 *     <td>DEC the 31 March of its return, REC marked E99</td></tr>
 * <tr><td>CARE_BEGAN_ANEW</td><td>RULE_1A</td><td>the next has RNE S</td>
 *     <td>DEC the day before the next, or the 31 March of its return if that is earlier; REC marked E99</td></tr>
 * <tr><td>CARE_WENT_ON</td><td>RULE_1</td><td>the next has another RNE</td><td>DEC the next DECOM, REC X1; if RNE is P,
 *     B, T or U, REASON_PLACE_CHANGE marked LIIAF</td></tr>
 * <tr><th colspan="4">Then each episode that remains, against the next that does</th></tr>
 * <tr><td>OVERLAPS_LATER_RETURN</td><td>RULE_4</td><td>DEC after the next DECOM, and the next is of a later return</td>
 *     <td>DEC the next DECOM; REC as it was</td></tr>
 * <tr><td>GAP_BEFORE_LATER_RETURN</td><td>RULE_5</td><td>DEC before the next DECOM, REC X1, and the next is of a later
 *     return</td><td>DEC the next DECOM</td></tr>
 * <tr><th colspan="4">Last, ours, from the first to the last</th></tr>
 * <tr><td>SAME_START</td><td></td><td>another starts on the same day, and this is open in the latest return, or has no
 *     day under RULE_1A</td><td>left out</td></tr>
 * <tr><td>ENCLOSED</td><td></td><td>lies within the one before, and that is of a later return, or this has no day, or
 *     both are open and the same but for DECOM</td><td>left out</td></tr>
 * <tr><td>OPEN_BESIDE_SUCCESSOR</td><td></td><td>open in the latest return, and another follows</td>
 *     <td>as RULE_1 and RULE_1A</td></tr>
 * <tr><td>OVERLAPS</td><td></td><td>DEC after the next DECOM</td><td>DEC the next DECOM; REC as it was</td></tr>
 * </table>
 *
 * <p><b>E99 and LIIAF</b> are marks of the tool, in REC that care ended and in REASON_PLACE_CHANGE that the placement
 * changed, and no return says why. They are {@link org.placewright.interchange.ssda903.repair.RepairMark}s here and no
 * codes: a history has these fields as not recorded.
 *
 * <p><b>Where we differ from the published tool:</b>
 *
 * <ul>
 *   <li>It ends an episode the day before it starts if another starts the same day with RNE S (RULE_1A). We leave the
 *       open one out: SAME_START.
 *   <li>It ends an episode before it starts if that is after the 31 March of its return (RULE_1A, RULE_2). We end it on
 *       the day it starts.
 *   <li>It leaves overlaps within a return, with a next episode of an earlier return, and beside what is open in the
 *       latest return. None is left by us.
 *   <li>Where two rows of a child start the same day it takes them as they stand in the file. We take them by year, so
 *       that no order of rows or files decides anything; see
 *       {@link org.placewright.interchange.ssda903.repair.EpisodeRepair#standard}.
 *   <li>It takes the rows of one identifier for one child, whatever the authority. We keep authorities apart.
 *   <li>It takes YEAR for the year a return ends in. So do we, unless the rows of a file say that it is the year the
 *       returns start in, with a finding; both years may be named too.
 *   <li>It stops at a date it cannot read. We carry the row through and say so. Dates may also be dd/mm/yyyy.
 * </ul>
 *
 * <p>As in the tool, SAME_AS_NEIGHBOUR loses the days between the two starts where the earlier row is left out; two
 * open episodes of old returns that are the same but for DECOM leave one another out, so that a child may be left
 * without an episode, which is a finding; an episode of which two returns say DEC may be left without a day (RULE_4,
 * RULE_1) beside the later return's; a gap after X1 within one return stays, and so does one after any other REC. In
 * loaded returns, the reader takes the latest of several rows with one DECOM before repair, so that the second does not
 * arise.
 */
@NullMarked
package org.placewright.interchange.ssda903.repair;

import org.jspecify.annotations.NullMarked;
