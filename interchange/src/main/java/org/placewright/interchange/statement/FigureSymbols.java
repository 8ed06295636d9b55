package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;

/**
 * How symbols are spelled in a file, where no number is shown.
 *
 * @param texts a text for each symbol, no two alike: up to ten small letters, which may stand in square brackets
 */
public record FigureSymbols(ImmutableMap<Symbol, String> texts) {

    // Before the constants, which are checked against it.
    private static final Pattern FORM = Pattern.compile("[a-z]{1,10}|\\[[a-z]{1,10}\\]");

    /** The spelling of {@link Symbol}: {@code c}, {@code k}, {@code z}, {@code x}. */
    public static final FigureSymbols STANDARD =
            new FigureSymbols(Maps.toMap(ImmutableSet.copyOf(Symbol.values()), Symbol::text));

    /** The same, with {@code low} for what rounds to 0, as newer open data have it (as we read them). */
    public static final FigureSymbols WITH_LOW = STANDARD.with(Symbol.ROUNDS_TO_ZERO, "low");

    /**
     * Checks the texts.
     *
     * @param texts a text for each symbol, no two alike: up to ten small letters, which may stand in square brackets
     * @throws IllegalArgumentException if a symbol has none, a text has another form, or two are alike
     */
    public FigureSymbols {
        if (texts.size() != Symbol.values().length
                || ImmutableSet.copyOf(texts.values()).size() != texts.size()
                || !texts.values().stream().allMatch(text -> FORM.matcher(text).matches())) {
            throw new IllegalArgumentException(
                    "FigureSymbols texts must be up to ten small letters for each symbol, no two" + " alike, but were "
                            + texts + ". Maybe start from STANDARD?");
        }
        texts = Maps.immutableEnumMap(texts);
    }

    /**
     * Returns this spelling with another text for one symbol.
     *
     * @param symbol the symbol
     * @param text how to spell it
     * @return the spelling
     * @throws IllegalArgumentException if the text has not the form of one, or is that of another symbol
     */
    public FigureSymbols with(Symbol symbol, String text) {
        return new FigureSymbols(ImmutableMap.<Symbol, String>builder()
                .putAll(texts)
                .put(symbol, text)
                .buildKeepingLast());
    }

    /** Returns how a symbol is spelled. */
    String text(Symbol symbol) {
        return Optional.ofNullable(texts.get(symbol)).orElseGet(symbol::text);
    }

    /** Returns the symbol a text spells in this way, or else in one of the usual ones. */
    Optional<PublishedFigure> read(String text) {
        return Stream.of(this, STANDARD, WITH_LOW)
                .flatMap(spelling -> spelling.texts.entrySet().stream())
                .filter(entry -> entry.getValue().equals(text))
                .<PublishedFigure>map(entry -> entry.getKey())
                .findFirst();
    }
}
