package org.placewright.interchange.internal;

import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.result.FindingCode;

/** How the text of a field becomes a value, and what to say when it does not. Blank text never reaches the parser. */
public record FieldKind<T>(FindingCode code, String fault, String remedy, Function<String, Optional<T>> parser) {

    /** Returns this kind of field, of which a whole number with decimals is none: a row mends it and says so. */
    public FieldKind<T> withoutDecimals() {
        return new FieldKind<>(
                code,
                fault,
                remedy,
                text -> FieldKinds.withoutDecimals(text).isPresent() ? Optional.empty() : parser.apply(text));
    }
}
