/**
 * Where postcodes are: directories of every postcode, the table of postcode sectors, and the locators that answer from
 * them.
 *
 * <p>What may not live here: a gazetteer itself, which the caller supplies. The one decision worth knowing: a sector
 * that no directory or table holds is not guessed from its district, because its postcodes are then likely not real.
 *
 * <p>{@link org.placewright.interchange.postcode.PostcodeReader} reads these columns, whatever the case of their names,
 * and passes over all others. A row is left out, with a finding, only for its postcode.
 *
 * <table>
 * <caption>Columns of the directories</caption>
 * <tr><th>ONS Postcode Directory, National Statistics Postcode Lookup</th><th>Code-Point Open, by position</th>
 *     <th>becomes</th><th>a bad value</th></tr>
 * <tr><td>pcds, pcd8, pcd2, pcd7, pcd: the first there is</td><td>1</td><td>postcode</td><td>row left out</td></tr>
 * <tr><td>oseast1m, osnrth1m (east1m, north1m)</td><td>3, 4</td><td>point; in area BT, where they are on the Irish grid,
 *     lat and long are taken instead</td><td>row kept without a point</td></tr>
 * <tr><td>lat, long</td><td></td><td>point in area BT, and where the file has no grid positions</td>
 *     <td>row kept without a point</td></tr>
 * <tr><td>osgrdind (gridind): 9</td><td>2: 90</td><td>no point, whatever the position says</td><td></td></tr>
 * <tr><td>oscty (cty, cty25cd): E10 and six digits</td><td>8</td><td>authority: the county that has districts is
 *     responsible for children's services</td><td>the district is taken</td></tr>
 * <tr><td>oslaua (laua, lad25cd)</td><td>9</td><td>authority, where there is no such county; a code that ends in
 *     99999999 is none</td><td>row kept without an authority</td></tr>
 * <tr><td>doterm</td><td></td><td>terminated; then it counts in the mean of its sector and district only where no
 *     postcode in use does</td><td>row kept as in use</td></tr>
 * </table>
 *
 * <p>In all of them, and in the table of sectors, 0, 0 on the grid stands for no position.
 *
 * <p>Sources: the column lists published with each edition of the ONS Postcode Directory and the National Statistics
 * Postcode Lookup, and Ordnance Survey's guide to Code-Point Open.
 */
@NullMarked
package org.placewright.interchange.postcode;

import org.jspecify.annotations.NullMarked;
