package org.placewright.core.need;

/**
 * What the social worker recommends about each kind of care for a child.
 *
 * <table>
 * <caption>Attributes; source: Placements Data Standard v2, recommendation</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>fosterCare</td><td>{@link Suitability}</td><td>yes</td><td></td><td>whether foster care suits</td></tr>
 * <tr><td>residentialCare</td><td>{@link Suitability}</td><td>yes</td><td></td>
 *     <td>whether residential care suits</td></tr>
 * <tr><td>supportedAccommodation</td><td>{@link Suitability}</td><td>yes</td><td></td>
 *     <td>whether supported accommodation suits</td></tr>
 * </table>
 *
 * @param fosterCare whether foster care suits
 * @param residentialCare whether residential care suits
 * @param supportedAccommodation whether supported accommodation suits
 */
public record CareRecommendation(
        Suitability fosterCare, Suitability residentialCare, Suitability supportedAccommodation) {

    /** Nothing is recommended and nothing ruled out. */
    public static final CareRecommendation NOT_SPECIFIED =
            new CareRecommendation(Suitability.NOT_SPECIFIED, Suitability.NOT_SPECIFIED, Suitability.NOT_SPECIFIED);
}
