package org.placewright.interchange.needs;

import com.google.common.collect.Range;
import org.placewright.core.money.WeeklyFee;
import org.placewright.interchange.ReadLimits;

/**
 * How records of the Placements Data Standard are read.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>limits</td><td>{@link ReadLimits}</td><td></td><td>yes</td><td>64 mebibytes, JSON 60 deep</td>
 *     <td>how much of a JSON document, or of a data collection sheet, is taken in; a document that is no list is held
 *     whole</td><td>this library</td></tr>
 * <tr><td>likelyCost</td><td>range of {@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td>100 to 100,000</td>
 *     <td>a total weekly cost outside is kept, and a finding</td>
 *     <td>Placements Data Standard, ontology of 2026</td></tr>
 * </table>
 *
 * @param limits how much of a document or a sheet is taken in
 * @param likelyCost a total weekly cost outside of it is kept, and a finding
 */
public record NeedsOptions(ReadLimits limits, Range<WeeklyFee> likelyCost) {

    /**
     * Standard limits but 64 mebibytes, 60 deep and numbers of 100 characters; likely costs of 100 to 100,000 pounds.
     */
    public static final NeedsOptions STANDARD = new NeedsOptions(
            ReadLimits.builder()
                    .fileBytes(1L << 26)
                    .jsonDepth(60)
                    .numberLength(100)
                    .build(),
            Range.closed(WeeklyFee.ofPounds(100), WeeklyFee.ofPounds(100_000)));
}
