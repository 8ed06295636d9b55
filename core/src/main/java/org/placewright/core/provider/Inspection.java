package org.placewright.core.provider;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One inspection and what the inspector concluded.
 *
 * <p>Ordered by the day of inspection, then from worse to better.
 *
 * <table>
 * <caption>Attributes; source: the published registers</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>inspectedOn</td><td>date</td><td>yes</td><td></td><td>the day of inspection, or its last</td></tr>
 * <tr><td>judgement</td><td>{@link InspectionJudgement}</td><td>yes</td><td></td>
 *     <td>what the inspector concluded</td></tr>
 * <tr><td>publishedOn</td><td>date</td><td>no</td><td>not known</td>
 *     <td>the day the report was published, not before the inspection</td></tr>
 * </table>
 *
 * @param inspectedOn the day of inspection, or its last
 * @param judgement what the inspector concluded
 * @param publishedOn the day the report was published, not before the inspection, if known
 */
public record Inspection(LocalDate inspectedOn, InspectionJudgement judgement, Optional<LocalDate> publishedOn)
        implements Comparable<Inspection> {

    private static final Comparator<Inspection> ORDER = Comparator.comparing(Inspection::inspectedOn)
            .thenComparing(inspection -> inspection.judgement().scheme())
            .thenComparingDouble(inspection -> inspection.judgement().standing())
            .thenComparing(Inspection::publishedOn, Comparators.emptiesFirst(Comparator.<LocalDate>naturalOrder()));

    /**
     * Checks the order of the days.
     *
     * @param inspectedOn the day of inspection, or its last
     * @param judgement what the inspector concluded
     * @param publishedOn the day the report was published, not before the inspection, if known
     * @throws IllegalArgumentException if the report was published before the inspection
     */
    public Inspection {
        if (publishedOn.isPresent() && publishedOn.get().isBefore(inspectedOn)) {
            throw new IllegalArgumentException("Inspection publishedOn " + publishedOn.get() + " is before inspectedOn "
                    + inspectedOn + ". Maybe the dates are swapped?");
        }
    }

    /**
     * Returns an inspection whose report was published no one knows when.
     *
     * @param inspectedOn the day of inspection, or its last
     * @param judgement what the inspector concluded
     * @return the inspection
     */
    public static Inspection of(LocalDate inspectedOn, InspectionJudgement judgement) {
        return new Inspection(inspectedOn, judgement, Optional.empty());
    }

    /**
     * Returns the first day on which the judgement could be known.
     *
     * @return the day of publication; that of inspection if publication is not known
     */
    public LocalDate knownFrom() {
        return publishedOn.orElse(inspectedOn);
    }

    @Override
    public int compareTo(Inspection other) {
        return ORDER.compare(this, other);
    }
}
