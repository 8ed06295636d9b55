package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.InspectionScheme;
import org.placewright.core.provider.SupportedAccommodationOutcome;

/** Inspections, and their histories. */
public final class InspectionArbitraries {

    private static final int MOST_INSPECTIONS = 4;
    private static final int LATEST_PUBLICATION_IN_DAYS = 60;

    private InspectionArbitraries() {}

    /**
     * Draws inspections judged by any scheme.
     *
     * @return inspections
     */
    public static Arbitrary<Inspection> inspections() {
        return Arbitraries.of(InspectionScheme.values()).flatMap(InspectionArbitraries::inspections);
    }

    /**
     * Draws inspections judged by one scheme, some of which were published on the day itself, later, or no one knows
     * when.
     *
     * @param scheme what inspectors judged by
     * @return inspections
     */
    public static Arbitrary<Inspection> inspections(InspectionScheme scheme) {
        return Combinators.combine(
                        TimeArbitraries.dates(),
                        judgements(scheme),
                        Arbitraries.frequencyOf(
                                        Tuple.of(1, Arbitraries.just(0)),
                                        Tuple.of(3, Arbitraries.integers().between(0, LATEST_PUBLICATION_IN_DAYS)))
                                .optional(0.7))
                .as((LocalDate day, InspectionJudgement judgement, Optional<Integer> days) ->
                        new Inspection(day, judgement, TimeArbitraries.after(day, days)))
                .withoutEdgeCases();
    }

    /**
     * Draws judgements of one scheme.
     *
     * @param scheme what inspectors judge by
     * @return judgements; shrinks towards the worst
     */
    public static Arbitrary<InspectionJudgement> judgements(InspectionScheme scheme) {
        return switch (scheme) {
            case FOUR_GRADES -> Arbitraries.of(InspectionGrade.values());
            case THREE_OUTCOMES -> Arbitraries.of(SupportedAccommodationOutcome.values());
        };
    }

    /**
     * Draws judgements of any scheme.
     *
     * @return judgements; shrinks towards the worst grade
     */
    public static Arbitrary<InspectionJudgement> judgements() {
        return Arbitraries.of(InspectionScheme.values()).flatMap(InspectionArbitraries::judgements);
    }

    /** Histories of up to four inspections on different days, many of none. */
    static Arbitrary<ImmutableList<Inspection>> histories(InspectionScheme scheme) {
        Arbitrary<ImmutableList<Inspection>> some = inspections(scheme)
                .list()
                .ofMaxSize(MOST_INSPECTIONS)
                .uniqueElements(Inspection::inspectedOn)
                .map(ImmutableList::copyOf);
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(ImmutableList.of())), Tuple.of(1, some));
    }
}
