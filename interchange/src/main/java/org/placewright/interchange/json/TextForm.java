package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.TextTree;

/** Values that are a text in JSON. */
record TextForm(String expected, int longest, Keys text) implements Form {

    /** Longer than any date, amount or code; so no text is worked on for long before it is refused. */
    private static final int LONGEST_WORD = 200;

    private static final CharMatcher SURROGATES = CharMatcher.inRange('\uD800', '\uDFFF');

    /** Texts that are taken as they stand. */
    static TextForm any() {
        return new TextForm("a text", Integer.MAX_VALUE, new Keys(String.class::cast, text -> text));
    }

    /** Values of a short text of their own. */
    static <T> TextForm of(Class<T> type, String expected, Function<T, String> name, Function<String, T> value) {
        return new TextForm(
                expected, LONGEST_WORD, new Keys(held -> name.apply(type.cast(held)), value.andThen(made -> made)));
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeString(written(value));
    }

    private String written(Object value) {
        String written = checked(text.name().apply(value));
        if (written.length() > longest) {
            throw new IllegalArgumentException("A value written as JSON must be a text of at most " + longest
                    + " characters: " + expected + ". Maybe it is not what it was meant to be?");
        }
        return written;
    }

    /** Half of a pair of surrogates is in no character set, and would become another text on its way. */
    static String checked(String written) {
        if (isBroken(written)) {
            throw new IllegalArgumentException(
                    "A text must be whole to be written as JSON but holds half a pair of surrogates. Maybe it was cut "
                            + "within a character?");
        }
        return written;
    }

    static boolean isBroken(String text) {
        return SURROGATES.matchesAnyOf(text) && text.codePoints().anyMatch(TextForm::isSurrogate);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        if (!(tree instanceof TextTree found)) {
            place.wrongKind(tree, expected);
            return Optional.empty();
        }
        Optional<Object> value = parsed(found.text());
        if (value.isEmpty()) {
            place.refuse(JsonFindingCodes.REFUSED_VALUE, tree, "the text cannot stand here", expected);
        }
        return value;
    }

    private Optional<Object> parsed(String found) {
        if (found.length() > longest || isBroken(found)) {
            return Optional.empty();
        }
        return made(text.value(), found);
    }

    /** Makes a value; what went wrong may quote the text, and is forgotten. */
    static <T> Optional<Object> made(Function<? super T, ?> maker, T of) {
        try {
            return Optional.of(maker.apply(of));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException refused) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Keys> keys() {
        return Optional.of(new Keys(this::written, name -> parsed(name)
                .orElseThrow(() -> new IllegalArgumentException("The name of a property must be " + expected))));
    }
}
