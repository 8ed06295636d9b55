package org.placewright.core.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * That somebody checked what a referral says.
 *
 * <table>
 * <caption>Attributes; source: Placements Data Standard v2, quality assurance (who and when)</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>by</td><td>text</td><td>no</td><td>not known, or left out before sharing</td>
 *     <td>who checked it, as written down; personal</td></tr>
 * <tr><td>on</td><td>date</td><td>yes</td><td></td><td>the day</td></tr>
 * </table>
 *
 * @param by who checked it, as written down, so personal and never printed; not blank, if given
 * @param on the day
 */
public record QualityAssurance(@Personal Optional<String> by, LocalDate on) implements Degradable<QualityAssurance> {

    /**
     * Checks the text.
     *
     * @param by who checked it, as written down, so personal and never printed; not blank, if given
     * @param on the day
     * @throws IllegalArgumentException if the text is blank
     */
    public QualityAssurance {
        if (by.isPresent() && by.get().isBlank()) {
            throw new IllegalArgumentException(
                    "QualityAssurance by must not be blank. Maybe leave it out where it is not known?");
        }
    }

    /** Returns the same without who checked it. */
    @Override
    public QualityAssurance degrade(Degradation how) {
        return new QualityAssurance(Optional.empty(), on);
    }

    /** Returns the day only. */
    @Override
    public String toString() {
        return "QualityAssurance[on=" + on + "]";
    }
}
