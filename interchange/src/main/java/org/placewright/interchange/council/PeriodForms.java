package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.WhoseWish;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AssessmentInstrument;
import org.placewright.core.need.NeedItem;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKinds;

/** The forms of parts that have a day or several: periods, wishes and assessments. */
final class PeriodForms {

    private static final String NO_CODE = "(none)";
    private static final int WORDS_AT = 2;
    private static final CellForm<Ethnicity> ETHNICITY = CellForms.code(Ethnicity.codes(), Ethnicity::of);
    private static final CellForm<WhoseWish> WHOSE = CellForms.words(WhoseWish.values(), WhoseWish::label);

    /** A code of ethnicity; a record that says that there is none is not the same as no record. */
    static final CellForm<Ethnicity> CODE_OR_NONE = new CellForm<>(
            ETHNICITY.kind(),
            ETHNICITY.code(),
            ETHNICITY.fault(),
            ETHNICITY.remedy(),
            false,
            (text, partLost) -> text.equals(NO_CODE)
                    ? Optional.of(Ethnicity.codes().notRecorded())
                    : ETHNICITY.reading().read(text, partLost),
            ethnicity -> ethnicity.isRecorded() ? ethnicity.code() : NO_CODE);

    static final ElementForm<LegalStatusPeriod> LEGAL_STATUS = ElementForm.of(
            "code LS of the SSDA903 return: first day: day it ends, if it does",
            values -> range(values, 1).map(days -> new LegalStatusPeriod(LegalStatus.of(values.get(0)), days)),
            period -> ImmutableList.<String>builder()
                    .add(period.status().code())
                    .addAll(written(period.days()))
                    .build());

    private static final ElementForm<DateRange> PERIOD =
            ElementForm.of("first day: day it ends, if it does", values -> range(values, 0), PeriodForms::written);

    /**
     * Periods, or that there is none: a blank does not say so. Where one cannot be read there is no saying when not.
     */
    static final CellForm<ImmutableList<DateRange>> PERIODS_OR_NO = new CellForm<>(
            "No, or " + PERIOD.list().kind(),
            FindingCodes.INVALID_DATE,
            "not No, nor periods that can all be read",
            "No, or " + PERIOD.list().kind(),
            false,
            PeriodForms::periods,
            periods -> periods.isEmpty()
                    ? Answer.NO.label()
                    : PERIOD.list().written().apply(periods));

    static final ElementForm<RecordedWish> WISH = ElementForm.of(
            "whose (" + WHOSE.kind() + "): day: words, if recorded",
            values -> WHOSE.reading()
                    .read(values.get(0), () -> {})
                    .filter(whose -> values.size() <= WORDS_AT + 1)
                    .flatMap(whose -> FieldKinds.DATE
                            .parser()
                            .apply(CellForms.at(values, 1))
                            .map(day -> new RecordedWish(
                                    whose,
                                    day,
                                    Optional.of(CellForms.at(values, WORDS_AT)).filter(words -> !words.isEmpty())))),
            wish -> ImmutableList.of(
                    wish.whose().label(),
                    wish.recordedOn().toString(),
                    wish.words().orElse("")));

    static final ElementForm<NeedsAssessment> ASSESSMENT = ElementForm.of(
            "instrument, such as CANS: day: item: score from 0 to 3: item: score, and so on",
            PeriodForms::assessment,
            PeriodForms::written);

    private PeriodForms() {}

    /** Reads a period from the values that begin at a place. */
    private static Optional<DateRange> range(ImmutableList<String> values, int at) {
        Optional<LocalDate> from = CellForms.dayOrBlank(CellForms.at(values, at));
        Optional<LocalDate> until = CellForms.dayOrBlank(CellForms.at(values, at + 1));
        return from.filter(first -> values.size() <= at + 2).map(first -> new DateRange(first, until));
    }

    private static ImmutableList<String> written(DateRange days) {
        return ImmutableList.of(
                days.from().toString(), days.until().map(LocalDate::toString).orElse(""));
    }

    private static Optional<ImmutableList<DateRange>> periods(String text, Runnable partLost) {
        if (CellForms.ANSWER.reading().read(text, partLost).equals(Optional.of(Answer.NO))) {
            return Optional.of(ImmutableList.of());
        }
        boolean[] lost = new boolean[1];
        return PERIOD.list()
                .reading()
                .read(text, () -> lost[0] = true)
                .filter(periods -> !lost[0] && !periods.isEmpty());
    }

    private static Optional<NeedsAssessment> assessment(ImmutableList<String> values) {
        if (values.size() < 2 || values.size() % 2 != 0) {
            return Optional.empty();
        }
        ImmutableSortedSet.Builder<ScoredNeed> scores = ImmutableSortedSet.naturalOrder();
        for (int i = 2; i < values.size(); i += 2) {
            Optional<Integer> score = FieldKinds.COUNT.parser().apply(values.get(i + 1));
            if (score.isEmpty()) {
                return Optional.empty();
            }
            scores.add(new ScoredNeed(NeedItem.of(values.get(i)), score.get()));
        }
        return FieldKinds.DATE
                .parser()
                .apply(values.get(1))
                .map(day -> new NeedsAssessment(AssessmentInstrument.of(values.get(0)), day, scores.build()));
    }

    private static ImmutableList<String> written(NeedsAssessment assessment) {
        ImmutableList.Builder<String> values = ImmutableList.<String>builder()
                .add(assessment.instrument().name(), assessment.assessedOn().toString());
        assessment.scores().forEach(scored -> values.add(scored.item().name(), "" + scored.score()));
        return values.build();
    }
}
