package org.placewright.core.need;

/**
 * What the social worker recommends about each kind of care for a child.
 *
 * <p>Source: Placements Data Standard v2, recommendation (fosterCareSuitability, residentialCareSuitability,
 * supportedAccommodationSuitability).
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
