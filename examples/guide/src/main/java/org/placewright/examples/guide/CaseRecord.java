package org.placewright.examples.guide;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.Personal;

/**
 * A child as the council's own case system holds them.
 *
 * @param number the number the council gave the child
 * @param sex M, F, or blank
 * @param born the day of birth
 * @param home the postcode of the family, if known
 * @param school the name of the school, if known
 * @param staysAtSchool whether the child must go on at this school; absent while nobody was asked
 * @param goesMissing whether the child is known to go missing; absent while nobody was asked
 * @param wakingNight whether an adult must be awake at night; absent while nobody was asked
 */
@Personal
public record CaseRecord(
        String number,
        String sex,
        LocalDate born,
        Optional<String> home,
        Optional<String> school,
        Optional<Boolean> staysAtSchool,
        Optional<Boolean> goesMissing,
        Optional<Boolean> wakingNight) {

    /** Names the type only: a record prints everything by default, and logs are read by many. */
    @Override
    public String toString() {
        return "CaseRecord[...]";
    }
}
