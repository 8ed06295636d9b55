package org.placewright.interchange.council;

import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.result.FindingCode;
import org.placewright.interchange.internal.FieldKind;

/**
 * How a value stands in a cell.
 *
 * @param kind what may stand there, for the data dictionary
 * @param code what a finding about a value that cannot be read is called
 * @param fault what such a finding says
 * @param remedy what it asks for
 * @param verbatim whether any words may stand there, so that "not known" is no more than a text
 * @param reading how it is read
 * @param written how it is written
 */
record CellForm<V>(
        String kind,
        FindingCode code,
        String fault,
        String remedy,
        boolean verbatim,
        Reading<V> reading,
        Function<V, String> written) {

    /** How the text of a cell becomes a value. */
    interface Reading<V> {

        /**
         * Reads the text of a cell that is not blank.
         *
         * @param partLost called where a part of the text cannot be read and the rest is kept
         * @return the value; empty if nothing can be read
         */
        Optional<V> read(String text, Runnable partLost);
    }

    /** Returns the form of a cell that holds a field other formats have too. */
    static <V> CellForm<V> of(String kind, FieldKind<V> field, Function<V, String> written) {
        return new CellForm<>(
                kind,
                field.code(),
                field.fault(),
                field.remedy(),
                false,
                (text, partLost) -> field.parser().apply(text),
                written);
    }

    /** Returns the form of a cell that may hold any words. */
    static <V> CellForm<V> verbatim(String kind, FieldKind<V> field, Function<V, String> text) {
        return new CellForm<>(
                kind,
                field.code(),
                field.fault(),
                field.remedy(),
                true,
                (cell, partLost) -> field.parser().apply(PartText.restored(cell)),
                value -> PartText.escaped(text.apply(value)));
    }

    /** Returns the form for what is made of the value. */
    <W> CellForm<W> map(Function<V, W> made, Function<W, V> of) {
        return new CellForm<>(
                kind,
                code,
                fault,
                remedy,
                verbatim,
                (text, partLost) -> reading.read(text, partLost).map(made),
                value -> written.apply(of.apply(value)));
    }
}
