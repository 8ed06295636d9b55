package org.placewright.interchange.ssda903;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.IdentifierText;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;

/**
 * The texts met in returns as numbers, so that a row takes a few whole numbers whatever it says. Columns of one name
 * share their numbers, in all tables and years, so that equal texts have equal numbers. A blank is 0.
 */
final class FiledTexts {

    /** A date field that holds something, but no date. */
    static final int NO_DATE = -1;

    /** What is added to the day of a date to make it a number above 0. */
    static final int FIRST_DAY = 1 << 20;

    /** The texts of one column. */
    private static final class Numbers {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>(List.of(""));

        Integer of(String text) {
            return numbers.computeIfAbsent(text, added -> {
                texts.add(added);
                return texts.size() - 1;
            });
        }
    }

    /** A date with ZZ for the day or month, or ZZZZ for the year, that is not known. */
    private static final Pattern KNOWN_IN_PART =
            Pattern.compile("(?:ZZ|\\d{2})/(?:ZZ|\\d{2})/(?:ZZZZ|\\d{4})", Pattern.CASE_INSENSITIVE);

    /** Before any child of a return was born, and a leap year. */
    private static final String LONG_AGO = "1952";

    private static final FieldKind<Integer> DATE =
            kind(text -> dated(text).map(FiledTexts::number).orElse(NO_DATE));

    /** A date known in part is below {@link #NO_DATE}: less the number of the first day it may stand for. */
    private static final FieldKind<Integer> PARTLY_KNOWN_DATE = kind(text -> dated(text)
            .map(FiledTexts::number)
            .or(() -> earliest(text).map(earliest -> -number(earliest)))
            .orElse(NO_DATE));

    private final Map<String, Numbers> byColumn = new HashMap<>();

    private static FieldKind<Integer> kind(Function<String, Integer> number) {
        return new FieldKind<>(FindingCodes.INVALID_TEXT, "", "", text -> Optional.of(number.apply(text)));
    }

    private static Optional<LocalDate> dated(String text) {
        return FieldKinds.DATE.parser().apply(text);
    }

    /** Returns the first day a date known in part may stand for: as long as any, January is the first month. */
    private static Optional<LocalDate> earliest(String text) {
        return KNOWN_IN_PART.matcher(text).matches()
                ? dated(Ascii.toUpperCase(text).replace("ZZZZ", LONG_AGO).replace("ZZ", "01"))
                : Optional.empty();
    }

    private static int number(LocalDate date) {
        return Math.toIntExact(date.toEpochDay()) + FIRST_DAY;
    }

    /**
     * Returns how a field becomes a number.
     *
     * @param authority whose the rows are: two authorities may use one identifier for two children
     */
    FieldKind<Integer> kindOf(ReturnField field, Optional<AuthorityId> authority) {
        if (field instanceof DateField date) {
            return date.mayBeKnownInPart() ? PARTLY_KNOWN_DATE : DATE;
        }
        Numbers numbers = numbers(field);
        if (field.equals(ReturnFields.childOf(field.table()))) {
            String owner = authority.map(AuthorityId::value).orElse("") + '\n';
            FieldKind<ChildId> id = TableForm.CHILD_ID;
            return new FieldKind<>(
                            id.code(),
                            id.fault(),
                            id.remedy(),
                            text -> IdentifierText.isIdentifier(text) && !FieldKinds.isRounded(text)
                                    ? Optional.of(numbers.of(owner + text))
                                    : Optional.empty())
                    .withoutDecimals();
        }
        return field instanceof TextField other
                ? kind(text -> numbers.of(other.normalised(text)))
                : kind(text -> numbers.of(CodeField.normalised(text)));
    }

    private Numbers numbers(ReturnField field) {
        return byColumn.computeIfAbsent(field.name(), name -> {
            Numbers numbers = new Numbers();
            if (field instanceof CodeField codes) {
                codes.known().forEach(numbers::of);
            }
            return numbers;
        });
    }

    /** Returns the text with a number; of a child, without whose it is. */
    String text(ReturnField field, int number) {
        String text = numbers(field).texts.get(number);
        return text.substring(text.indexOf('\n') + 1);
    }

    /** Returns how many children there are. */
    int children() {
        return numbers(ReturnFields.CHILD).texts.size() - 1;
    }
}
