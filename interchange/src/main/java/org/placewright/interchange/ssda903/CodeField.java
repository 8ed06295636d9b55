package org.placewright.interchange.ssda903;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.CodeSets;
import org.placewright.core.code.Sex;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.internal.FieldKinds;

/** A column that holds a code. The codes this library knows have fixed numbers, so that asking for them is cheap. */
public final class CodeField extends ReturnField {

    /** How many codes a {@link CodeGroup} can tell apart. */
    private static final int MOST = 63;

    private final ImmutableList<String> known;
    private final BiPredicate<String, CollectionYear> validity;
    private final ConcurrentMap<CollectionYear, CodeGroup> validByYear = new ConcurrentHashMap<>();

    private CodeField(
            Ssda903Table table,
            String name,
            int position,
            ImmutableList<String> known,
            BiPredicate<String, CollectionYear> validity) {
        super(table, name, position);
        if (known.size() > MOST) {
            throw new IllegalArgumentException(name + " has " + known.size() + " codes, which is more than " + MOST);
        }
        this.known = known;
        this.validity = validity;
    }

    /** Returns the field of a column whose codes are a code set of this library. */
    static CodeField of(Ssda903Table table, String name, int position) {
        CodeSet<?> codes = CodeSets.all().stream()
                .filter(set -> set.column().equals(name))
                .findFirst()
                .orElseThrow();
        return of(table, name, position, codes);
    }

    private static <C extends StatutoryCode<C>> CodeField of(
            Ssda903Table table, String name, int position, CodeSet<C> codes) {
        ImmutableMap<String, C> byText =
                codes.codes().stream().collect(ImmutableMap.toImmutableMap(StatutoryCode::code, code -> code));
        return new CodeField(table, name, position, byText.keySet().asList(), (text, year) -> {
            C code = byText.get(text);
            return code != null && code.isValidIn(year);
        });
    }

    /** Returns the field of the sex, which has two codings. */
    static CodeField ofSex(Ssda903Table table, int position) {
        return new CodeField(table, "SEX", position, ImmutableList.of("1", "2", "F", "M", "U"), Sex::isValidIn);
    }

    /**
     * Returns some codes of the field.
     *
     * @param codes codes this library knows, whatever years they are valid in
     * @return the group
     * @throws IllegalArgumentException if one is not known
     */
    public CodeGroup codes(String... codes) {
        CodeGroup group = CodeGroup.none(this);
        for (String code : codes) {
            int index = known.indexOf(code);
            if (index < 0) {
                throw new IllegalArgumentException(
                        "No code of " + name() + " is \"" + code + "\". Maybe one of " + String.join(" ", known) + "?");
            }
            group = group.with(index + 1);
        }
        return group;
    }

    /**
     * Returns the codes a return of a year may hold.
     *
     * @param year the collection year of the return
     * @return the group
     */
    public CodeGroup validIn(CollectionYear year) {
        return validByYear.computeIfAbsent(
                year,
                of -> codes(
                        known.stream().filter(code -> validity.test(code, of)).toArray(String[]::new)));
    }

    /** Returns the codes this library knows; that at index i has the number i + 1. */
    ImmutableList<String> known() {
        return known;
    }

    /** Returns the texts of the codes of a group. */
    ImmutableList<String> texts(CodeGroup group) {
        return IntStream.range(0, known.size())
                .filter(index -> group.has(index + 1))
                .mapToObj(known::get)
                .collect(ImmutableList.toImmutableList());
    }

    static String normalised(String text) {
        return withoutDecimals(Ascii.toUpperCase(text.strip()));
    }

    /** Returns a whole number without the decimals a spreadsheet may have given it. */
    static String withoutDecimals(String text) {
        return FieldKinds.withoutDecimals(text).orElse(text);
    }
}
