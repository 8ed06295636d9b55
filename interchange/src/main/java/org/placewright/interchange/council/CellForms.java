package org.placewright.interchange.council;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.primitives.Doubles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.Sex;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;

/** The forms of cells that several tables share. */
final class CellForms {

    private static final int OLDEST = 25;
    private static final Pattern MONTH = Pattern.compile("(19[5-9]\\d|20\\d\\d|21[0-4]\\d)-(0[1-9]|1[0-2])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0[1-9]|1[0-2])/(19[5-9]\\d|20\\d\\d|21[0-4]\\d)");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ](20)?(\\d\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LETTERS = 3;
    private static final int CENTURY = 2000;
    private static final Pattern RATIO = Pattern.compile("(\\d{1,9})\\h*(?::|to)\\h*(\\d{1,9})");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}");

    static final CellForm<LocalDate> DATE =
            CellForm.of("date, yyyy-mm-dd or dd/mm/yyyy", FieldKinds.DATE, LocalDate::toString);

    static final CellForm<Postcode> POSTCODE =
            CellForm.of("postcode, sector or district", FieldKinds.POSTCODE, Postcode::text);

    static final CellForm<Urn> URN = CellForm.of("7 digits, or SC and 6 digits", FieldKinds.URN, Urn::value);

    static final CellForm<WeeklyFee> FEE = CellForm.of("pounds, such as 1234.50", FieldKinds.MONEY, fee -> fee.amount()
            .getAmount()
            .toPlainString());

    static final CellForm<Integer> COUNT = CellForm.of("whole number", FieldKinds.COUNT, String::valueOf);

    static final CellForm<Integer> AGE = CellForm.of(
            "whole number from 0 to " + OLDEST,
            new FieldKind<>(
                    FindingCodes.INVALID_AGE,
                    "not a whole number of years from 0 to " + OLDEST,
                    "an age in years",
                    text -> FieldKinds.COUNT.parser().apply(text).filter(age -> age <= OLDEST)),
            String::valueOf);

    static final CellForm<String> TEXT = CellForm.verbatim(
            "any text",
            new FieldKind<>(
                    FindingCodes.INVALID_TEXT, "blank in disguise", "words, or a blank", text -> Optional.of(text)
                            .filter(words -> !words.isBlank())),
            text -> text);

    /** A month; a day in it says as much and more. */
    static final CellForm<YearMonth> MONTH_OF_BIRTH = CellForm.of(
            "month, yyyy-mm",
            new FieldKind<>(
                    FindingCodes.INVALID_DATE, "not a month from 1950 to 2149", "a month as yyyy-mm", text -> month(
                                    text)
                            .or(() -> FieldKinds.DATE.parser().apply(text).map(YearMonth::from))),
            YearMonth::toString);

    /** Adults to children, in words, because spreadsheets take 2:1 for a time of day. */
    static final CellForm<Ratio> RATIO_OF_ADULTS = CellForm.of(
            "adults to children, such as 2 to 1",
            new FieldKind<>(
                    FindingCodes.INVALID_NUMBER,
                    "not a ratio of adults to children",
                    "two whole numbers above 0, such as 2 to 1",
                    CellForms::ratio),
            ratio -> ratio.adults() + " to " + ratio.children());

    static final CellForm<Answer> ANSWER = words(
            Answer.values(),
            Answer::label,
            ImmutableMap.of("y", Answer.YES, "n", Answer.NO, "not known", Answer.NOT_SPECIFIED));

    static final CellForm<Sex> SEX = words(
            new Sex[] {Sex.MALE, Sex.FEMALE, Sex.NOT_KNOWN},
            Sex::description,
            ImmutableMap.of("m", Sex.MALE, "f", Sex.FEMALE, "u", Sex.NOT_KNOWN, "1", Sex.MALE, "2", Sex.FEMALE));

    static final CellForm<Language> LANGUAGE_CODE = CellForm.of(
            "code of a language (ISO 639)",
            new FieldKind<>(
                    FindingCodes.UNKNOWN_WORD,
                    "not a code of a language",
                    "two or three letters, such as en",
                    text -> LANGUAGE.matcher(text).matches() ? Optional.of(Language.of(text)) : Optional.empty()),
            Language::code);

    static final CellForm<HomeId> HOME = identifier(HomeId::of, HomeId::value);

    private CellForms() {}

    /**
     * Returns the form of a cell that holds an identifier; words that say nothing, and numbers that a spreadsheet seems
     * to have rounded, are none unless they are disguised.
     */
    static <I> CellForm<I> identifier(Function<String, I> factory, Function<I, String> text) {
        CellForm<I> any = CellForm.verbatim("identifier, up to 64 characters", FieldKinds.anyIdentifier(factory), text);
        return new CellForm<>(
                any.kind(),
                any.code(),
                any.fault(),
                any.remedy(),
                false,
                (cell, partLost) -> FieldKinds.isRounded(cell)
                        ? Optional.empty()
                        : any.reading().read(cell, partLost),
                value -> {
                    String written = any.written().apply(value);
                    boolean none = FormRow.saysNothing(written) || FieldKinds.isRounded(written);
                    return none ? PartText.disguised(written) : written;
                });
    }

    /** Returns the form of a cell that holds one of some words. */
    static <W> CellForm<W> words(W[] words, Function<W, String> label) {
        return words(words, label, ImmutableMap.of());
    }

    /** Returns the form of a cell that holds one of some words, of which there are further spellings. */
    static <W> CellForm<W> words(W[] words, Function<W, String> label, ImmutableMap<String, W> further) {
        ImmutableMap.Builder<String, W> bySpelling =
                ImmutableMap.<String, W>builder().putAll(further);
        for (W word : words) {
            bySpelling.put(FieldKinds.comparable(label.apply(word)), word);
        }
        List<String> labels = Lists.transform(Arrays.asList(words), label::apply);
        ImmutableMap<String, W> spellings = bySpelling.buildOrThrow();
        return CellForm.of(
                "one of: "
                        + Joiner.on(", ")
                                .join(labels.stream().map(CellForms::quoted).iterator()),
                new FieldKind<>(
                        FindingCodes.UNKNOWN_WORD,
                        "none of the words of the form",
                        "one of: "
                                + Joiner.on(", ")
                                        .join(labels.stream()
                                                .map(CellForms::quoted)
                                                .iterator()),
                        text -> Optional.ofNullable(spellings.get(FieldKinds.comparable(text)))),
                label);
    }

    private static String quoted(String label) {
        return label.indexOf(',') < 0 ? label : "\"" + label + "\"";
    }

    /** Returns the form of a cell that holds a code of the return; one that is not known is kept as it is. */
    static <C extends StatutoryCode<C>> CellForm<C> code(CodeSet<C> codes, Function<String, C> factory) {
        return CellForm.of(
                "code " + codes.column() + " of the SSDA903 return",
                new FieldKind<>(
                        FindingCodes.INVALID_CODE,
                        "not of the form of a code",
                        "a code of " + codes.column() + ", of up to eight letters and digits",
                        text -> codes.isCodeLike(text) ? Optional.of(factory.apply(text)) : Optional.empty()),
                C::code);
    }

    /** Reads a month, also as spreadsheets rewrite one: 07/2013, Jul-13 or July 2013. */
    private static Optional<YearMonth> month(String text) {
        if (MONTH.matcher(text).matches()) {
            return Optional.of(YearMonth.parse(text));
        }
        Matcher first = MONTH_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(YearMonth.of(Integer.parseInt(first.group(2)), Integer.parseInt(first.group(1))));
        }
        Matcher named = NAMED_MONTH.matcher(FieldKinds.comparable(text));
        return named.matches()
                ? Optional.of(YearMonth.of(
                        CENTURY + Integer.parseInt(named.group(LETTERS)), MONTHS.indexOf(named.group(1)) / LETTERS + 1))
                : Optional.empty();
    }

    private static Optional<Ratio> ratio(String text) {
        Matcher matcher = RATIO.matcher(FieldKinds.comparable(text));
        return matcher.matches()
                ? FormRow.tried(() ->
                        Optional.of(Ratio.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))))
                : Optional.empty();
    }

    /** Returns a number with decimals, if text is one that a person would write. */
    static Optional<Double> decimal(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,9}(\\.\\d{1,17})?"))
                .map(Doubles::tryParse);
    }

    /** Returns a whole number of metres on the grid. */
    static Optional<Integer> metres(String text) {
        return Optional.of(text).filter(digits -> digits.matches("\\d{1,7}")).map(Integer::valueOf);
    }

    /** Returns a day, or nothing for a blank; where it cannot be read it throws, as the model does. */
    static Optional<LocalDate> dayOrBlank(String text) {
        Optional<LocalDate> day = FieldKinds.DATE.parser().apply(text);
        if (day.isEmpty() && !text.isEmpty()) {
            throw new IllegalArgumentException("The day cannot be read. Maybe leave it out where it is not known?");
        }
        return day;
    }

    /** Returns the value at a place, or a blank where there are fewer. */
    static String at(ImmutableList<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }
}
