package org.placewright.interchange.census;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.Row;

/**
 * One column of the census: how its name begins in the wild, what its text becomes, and how that is written.
 *
 * @param <T> what the text becomes
 */
record CensusField<T>(
        Column column,
        Pattern beginning,
        FieldKind<T> kind,
        Function<CensusPlacement, Optional<T>> value,
        BiConsumer<CensusPlacement.Builder, T> setter,
        BiFunction<T, CensusLayout, CsvCell> cell) {

    /** Returns a column of text. */
    static <T> CensusField<T> text(
            Column column,
            String beginning,
            FieldKind<T> kind,
            Function<CensusPlacement, Optional<T>> value,
            BiConsumer<CensusPlacement.Builder, T> setter,
            Function<T, String> text) {
        return new CensusField<>(
                column,
                Pattern.compile(beginning),
                kind,
                value,
                setter,
                (present, layout) -> CsvCell.text(text.apply(present)));
    }

    /** Returns a column whose words are a closed list. */
    static <T> CensusField<T> word(
            Column column,
            String beginning,
            CensusWords<T> words,
            Function<CensusPlacement, Optional<T>> value,
            BiConsumer<CensusPlacement.Builder, T> setter) {
        return new CensusField<>(
                column,
                Pattern.compile(beginning),
                words.kind(),
                value,
                setter,
                (present, layout) -> CsvCell.text(words.word(present, layout)));
    }

    /** Reads the field of a row; what cannot be read is dropped with a finding. */
    void read(Row row, CensusPlacement.Builder placement) {
        row.optional(column, kind).ifPresent(present -> setter.accept(placement, present));
    }

    CsvCell written(CensusPlacement placement, CensusLayout layout) {
        return value.apply(placement)
                .map(present -> cell.apply(present, layout))
                .orElse(CsvCell.blank());
    }

    boolean isStated(CensusPlacement placement) {
        return value.apply(placement).isPresent();
    }
}
