package org.placewright.interchange.register;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.InspectionScheme;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.Row;

/** The words of the register, and the spellings met in published ones. */
final class RegisterWords {

    static final FieldKind<RegistrationStatus> STATUS =
            FieldKinds.word(byLabel(RegistrationStatus.values(), RegistrationStatus::label));

    static final FieldKind<ProviderSector> SECTOR =
            FieldKinds.word(byLabel(ProviderSector.values(), ProviderSector::label));

    static final FieldKind<HomeKind> PROVISION_TYPE = new FieldKind<>(
            FindingCodes.UNKNOWN_PROVISION_TYPE,
            "not a type of provision a child can be placed in",
            "children's home, secure children's home, residential special school, supported accommodation or "
                    + "fostering household",
            RegisterWords::kind);

    /** The four grades; the register also spells one of them "requires improvement to be good". */
    static final FieldKind<InspectionGrade> GRADE =
            judgements(InspectionGrade.values(), "outstanding, good, requires improvement or inadequate");

    /** The three outcomes; the register spells them out as sentences that begin with these words. */
    static final FieldKind<SupportedAccommodationOutcome> OUTCOME = judgements(
            SupportedAccommodationOutcome.values(),
            "consistently strong, inconsistent quality, or serious or widespread weaknesses");

    /** The four grades in the words and numbers of files since 2010; "adequate" and "satisfactory" were the third. */
    static final FieldKind<InspectionGrade> NUMBERED_GRADE = new FieldKind<>(
            FindingCodes.UNKNOWN_WORD,
            GRADE.fault(),
            GRADE.remedy() + ", or 1 to 4 in that order",
            text -> switch (FieldKinds.comparable(text)) {
                case "1" -> Optional.of(InspectionGrade.OUTSTANDING);
                case "2" -> Optional.of(InspectionGrade.GOOD);
                case "3", "adequate", "satisfactory" -> Optional.of(InspectionGrade.REQUIRES_IMPROVEMENT);
                case "4" -> Optional.of(InspectionGrade.INADEQUATE);
                default -> GRADE.parser().apply(text);
            });

    /** A judgement of provision whose kind is not known; no word of one scheme is one of the other. */
    private static final FieldKind<InspectionJudgement> EITHER = new FieldKind<>(
            FindingCodes.UNKNOWN_WORD,
            "not a judgement",
            NUMBERED_GRADE.remedy() + "; of supported accommodation, " + OUTCOME.remedy(),
            text -> NUMBERED_GRADE
                    .parser()
                    .apply(text)
                    .<InspectionJudgement>map(grade -> grade)
                    .or(() -> OUTCOME.parser().apply(text)));

    private static final ImmutableSet<String> NOT_JUDGED =
            ImmutableSet.of("not yet inspected", "not judged", "not applicable", "5");

    private RegisterWords() {}

    private static <T> ImmutableMap<String, T> byLabel(T[] words, Function<T, String> label) {
        return Arrays.stream(words)
                .collect(ImmutableMap.toImmutableMap(word -> FieldKinds.comparable(label.apply(word)), word -> word));
    }

    private static Optional<HomeKind> kind(String text) {
        return switch (FieldKinds.comparable(text).replace("'", "")) {
            case "childrens home", "childrens homes" -> Optional.of(HomeKind.CHILDRENS_HOME);
            case "secure childrens home", "secure childrens homes" -> Optional.of(HomeKind.SECURE_CHILDRENS_HOME);
            case "residential school",
                    "residential special school",
                    "residential special school (registered as a childrens home)",
                    "boarding school" -> Optional.of(HomeKind.RESIDENTIAL_SCHOOL);
            case "supported accommodation" -> Optional.of(HomeKind.SUPPORTED_ACCOMMODATION);
            case "fostering household", "foster carer", "fostering" -> Optional.of(HomeKind.FOSTERING_HOUSEHOLD);
            default -> Optional.empty();
        };
    }

    /** Returns what a type of provision in a published file stands for; empty if no child is placed by it. */
    static Optional<RegisteredKind> registered(String text) {
        String type = FieldKinds.comparable(text).replace("'", "");
        if (type.contains("fostering")) {
            return Optional.of(RegisteredKind.service(HomeKind.FOSTERING_HOUSEHOLD));
        }
        return type.startsWith("supported accommodation")
                ? Optional.of(RegisteredKind.service(HomeKind.SUPPORTED_ACCOMMODATION))
                : kind(text).map(RegisteredKind::home);
    }

    /** Tells whether a status says that a registration has ended, and not who ended it. */
    static boolean isClosed(String text) {
        return FieldKinds.comparable(text).equals("closed");
    }

    /**
     * Reads a judgement by a scheme, or by either, if it is not known which; that there is none yet is said in words or
     * as 5.
     */
    static Optional<InspectionJudgement> judgement(Row row, Column column, Optional<InspectionScheme> scheme) {
        if (NOT_JUDGED.contains(FieldKinds.comparable(row.text(column)))) {
            return Optional.empty();
        }
        FieldKind<? extends InspectionJudgement> kind = scheme.<FieldKind<? extends InspectionJudgement>>map(
                        known -> switch (known) {
                            case FOUR_GRADES -> NUMBERED_GRADE;
                            case THREE_OUTCOMES -> OUTCOME;
                        })
                .orElse(EITHER);
        return row.optional(column, kind).map(judgement -> judgement);
    }

    private static <T extends InspectionJudgement> FieldKind<T> judgements(T[] judgements, String remedy) {
        return new FieldKind<>(FindingCodes.UNKNOWN_WORD, "not a judgement of such a home", remedy, text -> {
            String word = FieldKinds.comparable(text);
            return Arrays.stream(judgements)
                    .filter(judgement -> word.startsWith(FieldKinds.comparable(judgement.label())))
                    .findFirst();
        });
    }
}
