package org.placewright.interchange.ssda903;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An element of XML that was read whole. */
final class XmlElement {

    /** Stands for a text that holds elements: no character, so that no kind of field takes it. */
    private static final String UNREADABLE = "\uFFFF";

    private static final CharMatcher LINE_BREAKS = CharMatcher.anyOf("\r\n");

    private final String name;
    private final long line;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    XmlElement(String name, long line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    long line() {
        return line;
    }

    List<XmlElement> children() {
        return children;
    }

    /** Returns the first element with one of some names that this one is or holds, however deep. */
    Optional<XmlElement> first(Set<String> names) {
        return names.contains(name)
                ? Optional.of(this)
                : children.stream()
                        .flatMap(child -> child.first(names).stream())
                        .findFirst();
    }

    void append(String part) {
        text.append(part);
    }

    int length() {
        return text.length();
    }

    boolean holdsElements() {
        return !children.isEmpty();
    }

    /** Tells whether there is text in the element itself. */
    boolean hasText() {
        return !CharMatcher.whitespace().matchesAllOf(text);
    }

    /**
     * Returns the text of the first element of a name within this one, trimmed; empty if it is blank or missing. If
     * that holds elements, what its text would be is anyone's guess, and what is returned is the value of no field.
     */
    String text(String within) {
        for (XmlElement child : children) {
            if (child.name.equals(within)) {
                if (child.holdsElements()) {
                    return UNREADABLE;
                }
                return LINE_BREAKS.replaceFrom(CharMatcher.whitespace().trimFrom(child.text), ' ');
            }
        }
        return "";
    }

    /** Names the type only: the text is personal. */
    @Override
    public String toString() {
        return "XmlElement[...]";
    }
}
