package org.placewright.interchange.statement;

import org.placewright.core.disclosure.DisclosurePolicy;

/**
 * What may be shown at each level of a table.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>national</td><td>{@link DisclosurePolicy}</td><td>yes</td><td></td>
 *     <td>what may be shown of England</td><td>whoever publishes; see {@link #standard}</td></tr>
 * <tr><td>regional</td><td>{@link DisclosurePolicy}</td><td>yes</td><td></td>
 *     <td>what may be shown of a region</td><td>whoever publishes; see {@link #standard}</td></tr>
 * <tr><td>localAuthority</td><td>{@link DisclosurePolicy}</td><td>yes</td><td></td>
 *     <td>what may be shown of a local authority</td><td>whoever publishes; see {@link #standard}</td></tr>
 * </table>
 *
 * @param national what may be shown of England
 * @param regional what may be shown of a region
 * @param localAuthority what may be shown of a local authority
 */
public record PolicyByLevel(DisclosurePolicy national, DisclosurePolicy regional, DisclosurePolicy localAuthority) {

    private static final PolicyByLevel STANDARD = new PolicyByLevel(
            DisclosurePolicy.nationalAndRegional(),
            DisclosurePolicy.nationalAndRegional(),
            DisclosurePolicy.localAuthority());

    /**
     * Returns the usual policies: {@link DisclosurePolicy#nationalAndRegional} for England and its regions, whose
     * figures are rounded, and {@link DisclosurePolicy#localAuthority} for authorities, whose small figures are hidden.
     *
     * @return the policies
     */
    public static PolicyByLevel standard() {
        return STANDARD;
    }

    /**
     * Returns one policy for all levels.
     *
     * @param policy what may be shown of any area
     * @return the policies
     */
    public static PolicyByLevel same(DisclosurePolicy policy) {
        return new PolicyByLevel(policy, policy, policy);
    }

    /**
     * Returns the policy of a level.
     *
     * @param level how wide an area is
     * @return what may be shown of it
     */
    public DisclosurePolicy at(GeographicLevel level) {
        return switch (level) {
            case NATIONAL -> national;
            case REGIONAL -> regional;
            case LOCAL_AUTHORITY -> localAuthority;
        };
    }
}
