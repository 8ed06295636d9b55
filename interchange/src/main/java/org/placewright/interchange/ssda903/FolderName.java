package org.placewright.interchange.ssda903;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of a folder says: whose the returns in it are, and of which year. Words such as {@code SSDA903} or
 * {@code return} beside a year name nobody; a name without a year is the authority's as it stands.
 */
record FolderName(Optional<String> authority, Optional<NamedYear> year) {

    private static final Pattern OF_A_RETURN = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:ssda ?903|ssda|903|returns?|collections?|submissions?|years?|fy|cla|lac|csv|xml|final)"
                    + "(?![\\p{L}\\d])");
    private static final Pattern PORTABLE = Pattern.compile("(?!\\.)[^/\\\\:*?\"<>|]*[^/\\\\:*?\"<>|.]");
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
    private static final CharMatcher SEPARATORS = CharMatcher.whitespace().or(CharMatcher.anyOf("-_.,()[]"));

    /** Returns what a name says. */
    static FolderName of(String name) {
        NamedYear.Words words = NamedYear.in(name);
        if (words.year().isEmpty()) {
            return new FolderName(Optional.of(name), Optional.empty());
        }
        String rest = OF_A_RETURN.matcher(words.rest()).replaceAll(" ");
        String authority = SEPARATORS.trimFrom(BLANKS.matcher(rest).replaceAll(" "));
        return new FolderName(Optional.of(authority).filter(text -> !text.isEmpty()), words.year());
    }

    /** Tells whether a folder can have a name on any system, and is read as that of the authority of that name. */
    static boolean isOfAuthority(String name) {
        return PORTABLE.matcher(name).matches()
                && !ReturnFiles.mayBeReturn(name)
                && NamedYear.in(name).year().isEmpty();
    }

    /** Tells whether the name is a year's and nobody's. */
    boolean isYear() {
        return authority.isEmpty();
    }
}
