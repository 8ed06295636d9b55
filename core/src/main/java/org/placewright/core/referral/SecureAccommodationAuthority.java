package org.placewright.core.referral;

import java.util.Optional;
import org.placewright.core.need.Answer;
import org.placewright.core.time.DateRange;

/**
 * What allows a child to be kept in secure accommodation, as far as the referral says.
 *
 * <p>It holds facts; whether they suffice for a home on a day is not decided here. Without an order a child may be kept
 * for at most 72 hours in any 28 days.
 *
 * <p>Source: Children Act 1989 s25 and the Secure Accommodation Regulations made under it.
 *
 * @param order the days for which a court has ordered it, if it has
 * @param secretaryOfStateApproval whether the Secretary of State approved it, as there must be for a child under 13
 * @param remanded whether the child is on remand
 */
public record SecureAccommodationAuthority(
        Optional<DateRange> order, Answer secretaryOfStateApproval, Answer remanded) {

    /** Nothing was said. */
    public static final SecureAccommodationAuthority NOT_SPECIFIED =
            new SecureAccommodationAuthority(Optional.empty(), Answer.NOT_SPECIFIED, Answer.NOT_SPECIFIED);
}
