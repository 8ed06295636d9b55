package org.placewright.core.referral;

import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.need.Answer;
import org.placewright.core.time.DateRange;

/**
 * What allows a child to be kept in secure accommodation, as far as the referral says.
 *
 * <p>It holds facts; whether they suffice for a home on a day is not decided here. Without an order a child may be kept
 * for at most 72 hours in any 28 days. It is personal and never printed.
 *
 * <table>
 * <caption>Attributes; source: Children Act 1989 s25 and the Secure Accommodation Regulations made under it</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>order</td><td>{@link DateRange}</td><td>no</td><td>none or not known</td>
 *     <td>the days for which a court has ordered it</td></tr>
 * <tr><td>secretaryOfStateApproval</td><td>{@link Answer}</td><td>yes</td><td></td>
 *     <td>whether the Secretary of State approved it, as there must be for a child under 13</td></tr>
 * <tr><td>remanded</td><td>{@link Answer}</td><td>yes</td><td></td><td>whether the child is on remand</td></tr>
 * </table>
 *
 * @param order the days for which a court has ordered it, if it has
 * @param secretaryOfStateApproval whether the Secretary of State approved it, as there must be for a child under 13
 * @param remanded whether the child is on remand
 */
@Personal
public record SecureAccommodationAuthority(
        Optional<DateRange> order, Answer secretaryOfStateApproval, Answer remanded) {

    /** Nothing was said. */
    public static final SecureAccommodationAuthority NOT_SPECIFIED =
            new SecureAccommodationAuthority(Optional.empty(), Answer.NOT_SPECIFIED, Answer.NOT_SPECIFIED);

    /** Names the type only; what allows a child to be kept in secure accommodation is never printed. */
    @Override
    public String toString() {
        return "SecureAccommodationAuthority[...]";
    }
}
