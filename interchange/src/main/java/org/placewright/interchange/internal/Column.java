package org.placewright.interchange.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Stream;

/** A column of a format: how the format spells it, other spellings met in the wild, and what is done with it. */
public record Column(String name, Use use, ImmutableList<String> otherNames) {

    /** What is done with a column. */
    public enum Use {
        /** The table cannot be read without it. */
        REQUIRED,
        /** Read if it is there. */
        OPTIONAL,
        /** Read if it is there; no layout of the format has it, so that nobody misses it. */
        ADDED,
        /** Known and not read; a finding says so. */
        NOT_READ,
        /** Known and of no interest. */
        IGNORED
    }

    /** Columns are looked up for every field of every row, so only the name is taken. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns a column without which the table cannot be read. */
    public static Column required(String name, String... otherNames) {
        return new Column(name, Use.REQUIRED, ImmutableList.copyOf(otherNames));
    }

    /** Returns a column that is read if it is there. */
    public static Column optional(String name, String... otherNames) {
        return new Column(name, Use.OPTIONAL, ImmutableList.copyOf(otherNames));
    }

    /** Returns a column that no layout of the format has, and that is read where somebody added it. */
    public static Column added(String name, String... otherNames) {
        return new Column(name, Use.ADDED, ImmutableList.copyOf(otherNames));
    }

    /** Returns columns that are known and not read. */
    public static ImmutableList<Column> notRead(String... names) {
        return Stream.of(names)
                .map(name -> new Column(name, Use.NOT_READ, ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns columns that are known and of no interest. */
    public static ImmutableList<Column> ignored(String... names) {
        return Stream.of(names)
                .map(name -> new Column(name, Use.IGNORED, ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns every spelling of the name, in the form headings are compared in. */
    ImmutableSet<String> spellings() {
        return Stream.concat(Stream.of(name), otherNames.stream())
                .map(Column::comparable)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns a heading in the form headings are compared in: letter case, underscores and blanks do not matter. */
    public static String comparable(String heading) {
        return CharMatcher.whitespace()
                .or(CharMatcher.is('_'))
                .trimAndCollapseFrom(heading, ' ')
                .toLowerCase(Locale.ROOT);
    }
}
