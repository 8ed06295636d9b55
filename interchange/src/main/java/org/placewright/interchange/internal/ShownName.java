package org.placewright.interchange.internal;

import com.google.common.base.CharMatcher;
import org.placewright.core.id.IdentifierText;

/**
 * How the name of a file is shown to those who read findings: what cannot be seen, or would turn the direction of what
 * follows, is replaced, and of a long name the middle is left out. Within the library a file goes by its own name.
 */
public final class ShownName {

    /** The most characters of a name that are shown. */
    static final int LONGEST = 80;

    /** How many of them are the end of the name, which tells what kind of file it is. */
    private static final int END = 32;

    private static final CharMatcher PLAINEST = CharMatcher.inRange(' ', '~');
    private static final String LEFT_OUT = "...";
    private static final int REPLACEMENT = '\uFFFD';

    private ShownName() {}

    /** Returns a name as it may be shown. */
    public static String of(String name) {
        if (name.length() <= LONGEST && PLAINEST.matchesAllOf(name)) {
            return name;
        }
        int[] characters = name.codePoints()
                .map(character -> isPlain(character) ? character : REPLACEMENT)
                .toArray();
        if (characters.length <= LONGEST) {
            return new String(characters, 0, characters.length);
        }
        int beginning = LONGEST - END - LEFT_OUT.length();
        return new String(characters, 0, beginning) + LEFT_OUT + new String(characters, characters.length - END, END);
    }

    private static boolean isPlain(int character) {
        return character == ' ' || IdentifierText.isIdentifier(Character.toString(character));
    }
}
