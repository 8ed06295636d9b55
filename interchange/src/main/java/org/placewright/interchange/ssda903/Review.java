package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import org.placewright.core.Personal;
import org.placewright.core.code.ReviewParticipation;

/**
 * A review of a child's case. Personal, never printed.
 *
 * <p>Ordered by day.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>date</td><td>date</td><td>yes</td><td></td><td>the day of the review</td><td>SSDA903 reviews, REVIEW</td></tr>
 * <tr><td>participation</td><td>{@link ReviewParticipation}</td><td>yes</td><td></td>
 *     <td>how the child took part, as recorded</td><td>SSDA903 reviews, REVIEW_CODE</td></tr>
 * </table>
 *
 * @param date the day of the review
 * @param participation how the child took part, recognised or not
 */
@Personal
public record Review(LocalDate date, ReviewParticipation participation) implements Comparable<Review> {

    private static final Comparator<Review> BY_DATE =
            Comparator.comparing(Review::date).thenComparing(Review::participation);

    @Override
    public int compareTo(Review other) {
        return BY_DATE.compare(this, other);
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "Review[...]";
    }
}
