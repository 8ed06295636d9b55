package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.Registration;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * The latest judgement of inspectors known on the day of asking, in the scheme of the kind of home: 0 for its worst to
 * 1 for its best, evenly spaced; and the older the inspection, the nearer to the policy's score for what is not known:
 *
 * <pre>unknown + (standing - unknown) * max(0, 1 - days since / (365 * years to not known))</pre>
 *
 * <p>A judgement without the day of its inspection counts as fresh. A home not inspected, or not inspected as a home,
 * is not known, and so is one inspected longer ago than the policy reckons with.
 */
public final class InspectionStanding implements Criterion<InspectionStanding.Inspected> {

    private static final long DAYS_IN_A_YEAR = 365;

    private static final Facet<Inspected> INSPECTED = Facet.of("inspections", listed -> inspected(listed.home()));

    /**
     * What inspectors said of a home.
     *
     * @param inspections each inspection known, in order
     * @param undated a judgement of which no inspection is known
     */
    public record Inspected(ImmutableSortedSet<Inspection> inspections, Optional<InspectionJudgement> undated) {}

    /** Creates the criterion. */
    public InspectionStanding() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.INSPECTION;
    }

    @Override
    public String source() {
        return "Ofsted, social care common inspection framework";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<InspectionStanding.Inspected> facet() {
        return INSPECTED;
    }

    @Override
    public Optional<CriterionTest<InspectionStanding.Inspected>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        return Optional.of(new Test(
                request.asOf(),
                DAYS_IN_A_YEAR * policy.criteria().suitability().inspectionYearsToNotKnown(),
                policy.criteria().scoreWhenNotKnown()));
    }

    private static Inspected inspected(Home home) {
        ImmutableSortedSet<Inspection> inspections =
                home.registration().map(Registration::inspections).orElse(ImmutableSortedSet.of());
        return new Inspected(inspections, inspections.isEmpty() ? home.judgement() : Optional.empty());
    }

    private record Test(LocalDate asOf, long daysToNotKnown, double unknown) implements CriterionTest<Inspected> {
        @Override
        public double score(Inspected home) {
            if (home.undated().isPresent()) {
                return home.undated().get().standing();
            }
            Optional<Inspection> latest = latest(home);
            if (latest.isEmpty()) {
                return NOT_KNOWN;
            }
            long days = ChronoUnit.DAYS.between(latest.get().inspectedOn(), asOf);
            if (days >= daysToNotKnown) {
                return NOT_KNOWN;
            }
            double fresh = 1 - days / (double) daysToNotKnown;
            return unknown + (latest.get().judgement().standing() - unknown) * fresh;
        }

        private Optional<Inspection> latest(Inspected home) {
            for (Inspection inspection : home.inspections().descendingSet()) {
                if (!inspection.knownFrom().isAfter(asOf)) {
                    return Optional.of(inspection);
                }
            }
            return Optional.empty();
        }

        @Override
        public String statement(Inspected home) {
            return home.undated()
                    .map(judgement -> judgement.label() + ", inspected on a day not known")
                    .or(() ->
                            latest(home).map(last -> last.judgement().label() + ", inspected on " + last.inspectedOn()))
                    .orElse("No inspection judgement");
        }
    }
}
