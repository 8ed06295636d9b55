package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.testkit.arbitrary.ReferralArbitraries;

/** Records of the standard: what it can say of any referral, and what only the standard says. */
final class GeneratedRecords {

    /** Easy to recognise where it must not be. */
    static final String PERSONAL = "Zebedee Quux";

    private GeneratedRecords() {}

    static Arbitrary<PlacementRecord> records() {
        return Combinators.combine(ReferralArbitraries.referrals(), placements(), notes(), answers(), checks(), areas())
                .as((referral, placement, notes, answers, checks, areas) -> areas.apply(withNotes(
                        PlacementRecord.of(referral)
                                .record()
                                .withPlacement(placement)
                                .withEarlierAnswers(answers)
                                .withChecks(checks),
                        notes)));
    }

    private static PlacementRecord withNotes(PlacementRecord record, Map<Note, String> notes) {
        PlacementRecord with = record;
        for (Map.Entry<Note, String> note : notes.entrySet()) {
            with = withNote(with, note);
        }
        return with;
    }

    /** Leaves a note out where another attribute says it already. */
    private static PlacementRecord withNote(PlacementRecord record, Map.Entry<Note, String> note) {
        try {
            return record.withNotes(ImmutableSortedMap.<Note, String>naturalOrder()
                    .putAll(record.notes())
                    .put(note)
                    .buildOrThrow());
        } catch (IllegalArgumentException saidOtherwise) {
            return record;
        }
    }

    private static Arbitrary<Map<Note, String>> notes() {
        return Arbitraries.maps(
                        Arbitraries.of(Note.class),
                        Arbitraries.of(PERSONAL, "=a formula, perhaps", "a, \"b\"; c", "Éire / nearby", "x"))
                .ofMaxSize(6);
    }

    private static Arbitrary<Map<EarlierQuestion, Answer>> answers() {
        return Arbitraries.maps(Arbitraries.of(EarlierQuestion.class), Arbitraries.of(Answer.class));
    }

    private static Arbitrary<Map<CheckedPart, RecordedCheck>> checks() {
        Arbitrary<Optional<LocalDate>> days = Arbitraries.of(
                        LocalDate.of(1950, 1, 1), LocalDate.of(2025, 7, 18), LocalDate.of(2149, 12, 31))
                .optional(0.8);
        Arbitrary<Optional<String>> names = Arbitraries.of(PERSONAL, "O'Neill").optional(0.8);
        Arbitrary<RecordedCheck> checks = Combinators.combine(names, days)
                .filter((by, on) -> by.isPresent() || on.isPresent())
                .as(RecordedCheck::new);
        return Arbitraries.maps(Arbitraries.of(CheckedPart.class), checks);
    }

    private static Arbitrary<UnaryOperator<PlacementRecord>> areas() {
        return Combinators.combine(
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(OutOfAreaReason.class).optional(),
                        Arbitraries.of(RiskAnswer.class))
                .as((local, reason, other) -> record -> record.notes().containsKey(Note.OTHER_RISK_TO_CHILD)
                        ? record.withPreferredLocationIsLocal(local).withOutOfAreaReason(reason)
                        : record.withPreferredLocationIsLocal(local)
                                .withNeeds(record.needs()
                                        .withRisks(record.needs().risks().with(RiskToChild.OTHER, other))));
    }

    private static Arbitrary<RecordedPlacement> placements() {
        Arbitrary<Optional<WeeklyFee>> costs = Arbitraries.longs()
                .between(0, 99_999_999_999L)
                .map(WeeklyFee::ofPence)
                .optional();
        Arbitrary<Optional<Postcode>> places =
                Arbitraries.of("TA3", "GL7 1", "SW1A 1AA").map(Postcode::of).optional();
        Arbitrary<Integer> counts = Arbitraries.integers().between(-1, 999_999);
        return Combinators.combine(
                        costs,
                        costs,
                        costs,
                        places,
                        Arbitraries.of(Answer.class),
                        counts,
                        Arbitraries.of(KindOfCare.class).optional())
                .as((total, core, education, place, answer, count, kind) -> RecordedPlacement.builder()
                        .totalWeeklyCost(total)
                        .coreWeeklyCost(core)
                        .additionalSupportWeeklyCost(core)
                        .educationWeeklyCost(education)
                        .otherWeeklyCost(education)
                        .location(place)
                        .preferredLocation(answer)
                        .educationContinues(answer)
                        .provider(place.map(where -> Urn.of("1234567")))
                        .siblingsTogether(count < 0 ? answer : Answer.NOT_SPECIFIED)
                        .siblingsPlacedTogether(count < 0 ? OptionalInt.empty() : OptionalInt.of(count))
                        .kindOfCare(kind)
                        .build());
    }
}
