package org.placewright.core.code;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.placewright.core.time.CollectionYear;

/**
 * All the codes of one column of the SSDA903 return that this library knows.
 *
 * @param <C> the type of the codes
 */
public final class CodeSet<C extends StatutoryCode<C>> {

    /** What the text of a code newer than this library may look like; anything else cannot be a code at all. */
    private static final Pattern CODE_LIKE = Pattern.compile("[A-Z0-9]{1,8}");

    private final String column;
    private final ImmutableSortedMap<String, C> codes;
    private final Function<String, C> unknown;
    private final C notRecorded;

    CodeSet(String column, Function<String, C> unknown, ImmutableList<C> codes) {
        this.column = column;
        this.codes = codes.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(Comparator.naturalOrder(), C::code, code -> code));
        this.unknown = unknown;
        this.notRecorded = unknown.apply("");
    }

    /**
     * Returns the name of the column, as the return spells it.
     *
     * @return the column, such as {@code PLACE}
     */
    public String column() {
        return column;
    }

    /**
     * Returns every code this library knows, in the order of their text.
     *
     * @return the codes
     */
    public ImmutableSortedSet<C> codes() {
        return ImmutableSortedSet.copyOf(codes.values());
    }

    /**
     * Returns the codes that may be used in a collection year, in the order of their text.
     *
     * @param year a collection year
     * @return the codes valid in it
     */
    public ImmutableSortedSet<C> validIn(CollectionYear year) {
        return codes.values().stream()
                .filter(code -> code.isValidIn(year))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns the code with the given text, if this library knows it.
     *
     * @param text any text; outer blanks and letter case do not matter
     * @return the code, if known
     */
    public Optional<C> find(String text) {
        return Optional.ofNullable(codes.get(normalised(text)));
    }

    /**
     * Returns the code with the given text: a known one, an unrecognised one that keeps its text, or, for blank text,
     * the one that stands for "not recorded".
     *
     * @param text blank, or up to eight letters and digits; outer blanks and letter case do not matter
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code; it is not quoted
     */
    public C of(String text) {
        String normalised = normalised(text);
        if (normalised.isEmpty()) {
            return notRecorded;
        }
        C known = codes.get(normalised);
        if (known != null) {
            return known;
        }
        if (!isCodeLike(normalised)) {
            throw new IllegalArgumentException("A code of " + column
                    + " has up to eight letters and digits. Maybe the columns of the file are shifted?");
        }
        return unknown.apply(normalised);
    }

    /**
     * Tells whether text could be a code at all, known or not.
     *
     * @param text any text
     * @return true if {@link #of} would accept it
     */
    public boolean isCodeLike(String text) {
        String normalised = normalised(text);
        return normalised.isEmpty() || CODE_LIKE.matcher(normalised).matches();
    }

    /**
     * Returns the code that stands for a blank field.
     *
     * @return the code whose text is empty
     */
    public C notRecorded() {
        return notRecorded;
    }

    /**
     * Returns what may be shared of a code: the code itself if it is recognised, and nothing of one that is not,
     * because columns shift and its text may be anything, a postcode or a birth date among them.
     *
     * @param code a code of this set
     * @return the code, or the one that stands for "not recorded"
     */
    public C degraded(C code) {
        return code.isRecognised() ? code : notRecorded;
    }

    private static String normalised(String text) {
        return Ascii.toUpperCase(text.strip());
    }

    /** Whole validity: no first and no last year is known. */
    static Range<CollectionYear> always() {
        return Range.all();
    }

    static Range<CollectionYear> until(int endingIn) {
        return Range.atMost(CollectionYear.of(endingIn));
    }

    static Range<CollectionYear> from(int endingIn) {
        return Range.atLeast(CollectionYear.of(endingIn));
    }

    /** Validity of a code that is not recognised: no year at all. */
    static Range<CollectionYear> never() {
        CollectionYear any = CollectionYear.of(2000);
        return Range.closedOpen(any, any);
    }
}
