package org.placewright.core.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * What a child, a parent or another said they wish, to be considered before a placement is chosen.
 *
 * <p>Ordered by day, then by whose it is, then by its words. Personal, never printed.
 *
 * <table>
 * <caption>Attributes; source: Children Act 1989 s22(4)-(5)</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>whose</td><td>{@link WhoseWish}</td><td>yes</td><td></td><td>who wishes it</td></tr>
 * <tr><td>recordedOn</td><td>date</td><td>yes</td><td></td><td>the day it was written down</td></tr>
 * <tr><td>words</td><td>text</td><td>no</td><td>left out before sharing</td>
 *     <td>what was said, in free text; not blank</td></tr>
 * </table>
 *
 * @param whose who wishes it
 * @param recordedOn the day it was written down
 * @param words what was said, in free text; absent where it was left out before sharing
 */
@Personal
public record RecordedWish(WhoseWish whose, LocalDate recordedOn, Optional<String> words)
        implements Comparable<RecordedWish>, Degradable<RecordedWish> {

    private static final Comparator<RecordedWish> BY_DAY_THEN_WHOSE = Comparator.comparing(RecordedWish::recordedOn)
            .thenComparing(RecordedWish::whose)
            .thenComparing(wish -> wish.words().orElse(""));

    /**
     * Checks that something was said.
     *
     * @param whose who wishes it
     * @param recordedOn the day it was written down
     * @param words what was said, in free text; absent where it was left out before sharing
     * @throws IllegalArgumentException if the words are blank
     */
    public RecordedWish {
        PersonalText.check("RecordedWish words", words);
    }

    /**
     * Returns a wish in words.
     *
     * @param whose who wishes it
     * @param recordedOn the day it was written down
     * @param words what was said
     * @return the wish
     * @throws IllegalArgumentException if the words are blank
     */
    public static RecordedWish of(WhoseWish whose, LocalDate recordedOn, String words) {
        return new RecordedWish(whose, recordedOn, Optional.of(words));
    }

    /**
     * Leaves out the words; that someone's wish was recorded, and when, is kept. Wishes of one person on one day are
     * then the same, so a child keeps one of them.
     */
    @Override
    public RecordedWish degrade(Degradation how) {
        return new RecordedWish(whose, recordedOn, Optional.empty());
    }

    @Override
    public int compareTo(RecordedWish other) {
        return BY_DAY_THEN_WHOSE.compare(this, other);
    }

    /** Names the type only; what someone wishes is never printed. */
    @Override
    public String toString() {
        return "RecordedWish[...]";
    }
}
