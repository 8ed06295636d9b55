package org.placewright.interchange.needs;

import com.google.common.collect.Range;
import org.placewright.core.money.WeeklyFee;
import org.placewright.interchange.csv.CsvLimits;
import org.placewright.interchange.json.JsonLimits;

/**
 * How records of the Placements Data Standard are read.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>documents</td><td>{@link JsonLimits}</td><td></td><td>yes</td><td>64 mebibytes, 60 deep</td>
 *     <td>how much of a JSON document is taken in; one that is no list is held whole</td><td>this library</td></tr>
 * <tr><td>sheets</td><td>{@link CsvLimits}</td><td></td><td>yes</td><td>the standard limits</td>
 *     <td>how much of a data collection sheet is taken in</td><td>this library</td></tr>
 * <tr><td>likelyCost</td><td>range of {@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td>100 to 100,000</td>
 *     <td>a total weekly cost outside is kept, and a finding</td>
 *     <td>Placements Data Standard, ontology of 2026</td></tr>
 * </table>
 *
 * @param documents how much of a JSON document is taken in
 * @param sheets how much of a data collection sheet is taken in
 * @param likelyCost a total weekly cost outside of it is kept, and a finding
 */
public record NeedsOptions(JsonLimits documents, CsvLimits sheets, Range<WeeklyFee> likelyCost) {

    /** The limits of 64 mebibytes, 60 deep, texts of 65,536 characters; likely costs of 100 to 100,000 pounds. */
    public static final NeedsOptions STANDARD = new NeedsOptions(
            new JsonLimits(1L << 26, 60, 1 << 16, 100, 10_000),
            CsvLimits.STANDARD,
            Range.closed(WeeklyFee.ofPounds(100), WeeklyFee.ofPounds(100_000)));
}
