package org.placewright.core.need;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * A place the child goes to and should still be able to reach, such as a relative's home. Personal, never printed.
 *
 * <p>Ordered by postcode, then by frequency, those without one first.
 *
 * <table>
 * <caption>Attributes; source: earlier regional drafts of the Placements Data Standard, locations to visit</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>postcode</td><td>{@link Postcode}</td><td>yes</td><td></td><td>where it is, of any precision</td></tr>
 * <tr><td>frequency</td><td>{@link VisitFrequency}</td><td>no</td><td>not known</td>
 *     <td>how often the child goes there</td></tr>
 * </table>
 *
 * @param postcode where it is, of any precision
 * @param frequency how often the child goes there, if known
 */
@Personal
public record ImportantPlace(Postcode postcode, Optional<VisitFrequency> frequency)
        implements Comparable<ImportantPlace>, Degradable<ImportantPlace> {

    private static final Comparator<ImportantPlace> ORDER = Comparator.comparing(ImportantPlace::postcode)
            .thenComparing(ImportantPlace::frequency, Comparators.emptiesFirst(Comparator.naturalOrder()));

    @Override
    public ImportantPlace degrade(Degradation how) {
        return new ImportantPlace(how.degrade(postcode), frequency);
    }

    @Override
    public int compareTo(ImportantPlace other) {
        return ORDER.compare(this, other);
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "ImportantPlace[...]";
    }
}
