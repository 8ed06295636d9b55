package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.FindingCode;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;

/** The kinds of field a tidy table has. */
final class StatementKinds {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,9})?");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    static final FieldKind<String> PERIOD = accepted(
            FindingCodes.INVALID_DATE,
            "not a period of the layout",
            "a year such as 2025, or two that follow one another such as 202425",
            text -> new TimePeriod(text, TimePeriod.REPORTING_YEAR).period());
    static final FieldKind<String> TEXT = accepted(
            FindingCodes.INVALID_TEXT,
            "too long, or not printable",
            "1 to 1000 printable characters",
            text -> FilterItem.of(text).value());
    static final FieldKind<FilterItem> ITEM =
            new FieldKind<>(TEXT.code(), TEXT.fault(), TEXT.remedy(), text -> TEXT.parser()
                    .apply(text)
                    .map(FilterItem::of));
    static final FieldKind<ColumnName> NAME = accepted(
            FindingCodes.INVALID_IDENTIFIER,
            "not the name of a filter or indicator",
            "letters and digits in words joined by underscores, and not a column every table has",
            ColumnName::of);
    static final FieldKind<String> TYPE = FieldKinds.word(ImmutableMap.of(
            FieldKinds.comparable(TidyLayout.FILTER), TidyLayout.FILTER,
            FieldKinds.comparable(TidyLayout.INDICATOR), TidyLayout.INDICATOR));
    static final FieldKind<Integer> DECIMALS = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not a number of decimal places",
            "0 to " + TidyIndicator.MOST_DECIMALS,
            text -> DIGIT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    static final FieldKind<GeographicLevel> LEVEL = FieldKinds.word(Stream.of(GeographicLevel.values())
            .collect(ImmutableMap.toImmutableMap(level -> FieldKinds.comparable(level.label()), level -> level)));
    static final FieldKind<String> COUNTRY = new FieldKind<>(
            FindingCodes.INVALID_IDENTIFIER,
            "not the code of England",
            TidyLayout.COUNTRY_CODE_OF_ENGLAND,
            text -> Optional.of(text).filter(TidyLayout.COUNTRY_CODE_OF_ENGLAND::equals));
    static final FieldKind<String> COUNTRY_NAME = new FieldKind<>(
            FindingCodes.INVALID_IDENTIFIER,
            "not the name of England",
            TidyLayout.COUNTRY_NAME_OF_ENGLAND,
            text -> Optional.of(text).filter(TidyLayout.COUNTRY_NAME_OF_ENGLAND::equalsIgnoreCase));
    static final FieldKind<Region> REGION = new FieldKind<>(
            FindingCodes.INVALID_IDENTIFIER,
            "not the code of a region",
            "one of E12000001 to E12000009",
            text -> Stream.of(Region.values())
                    .filter(region -> region.onsCode().equals(text))
                    .findFirst());
    static final FieldKind<AuthorityId> AUTHORITY = accepted(
            FindingCodes.INVALID_IDENTIFIER,
            "not the code of a local authority",
            "E and eight digits",
            text -> new Area.Local(AuthorityId.of(text), text, Region.LONDON, Optional.empty()).authority());
    static final FieldKind<OldAuthorityCode> OLD_CODE = accepted(
            FindingCodes.INVALID_IDENTIFIER,
            "not an old code of a local authority",
            "three digits, or x where there is none",
            OldAuthorityCode::of);

    private StatementKinds() {}

    /** Returns the kind of field that holds a figure of an indicator. */
    static FieldKind<PublishedFigure> figure(TidyIndicator indicator, FigureSymbols symbols) {
        return new FieldKind<>(
                FindingCodes.INVALID_NUMBER,
                "neither a number with the decimals of the indicator nor a symbol",
                "plain digits with up to " + indicator.mostDecimals() + " decimals, or one of "
                        + symbols.texts().values(),
                text -> symbols.read(text).or(() -> number(text, indicator)));
    }

    private static Optional<PublishedFigure> number(String text, TidyIndicator indicator) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        PublishedFigure figure = PublishedFigure.of(new BigDecimal(text));
        return Optional.of(figure).filter(shown -> shown.value().orElseThrow().scale() <= indicator.mostDecimals());
    }

    private static <T> FieldKind<T> accepted(
            FindingCode code, String fault, String remedy, Function<String, T> constructor) {
        return new FieldKind<>(code, fault, remedy, text -> {
            try {
                return Optional.of(constructor.apply(text));
            } catch (IllegalArgumentException e) {
                // The type's own rule decides; its refusal becomes a finding.
                return Optional.empty();
            }
        });
    }
}
