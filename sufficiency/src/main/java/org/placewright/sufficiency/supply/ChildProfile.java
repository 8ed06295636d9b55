package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.placewright.core.code.Sex;
import org.placewright.core.provider.RegisteredNeed;

/**
 * Children who are alike as far as the rules of homes go; nobody in particular.
 *
 * @param age the age in whole years, 0 to 25
 * @param sex male or female
 * @param needs the needs one of which a home must be registered for; none if every home will do
 */
public record ChildProfile(int age, Sex sex, ImmutableSet<RegisteredNeed> needs) {

    private static final int OLDEST = 25;

    /**
     * Checks that age and sex are known.
     *
     * @param age the age in whole years, 0 to 25
     * @param sex male or female
     * @param needs the needs one of which a home must be registered for
     * @throws IllegalArgumentException if the age is out of range or the sex is not known
     */
    public ChildProfile {
        if (age < 0 || age > OLDEST) {
            throw new IllegalArgumentException("ChildProfile age must be whole years from 0 to " + OLDEST + " but was "
                    + age + ". Maybe it is in months?");
        }
        if (sex == Sex.NOT_KNOWN) {
            throw new IllegalArgumentException(
                    "ChildProfile sex must be known. Maybe ask for boys and for girls apart?");
        }
    }

    boolean isTakenBy(Admission admission) {
        return admission.takes(OptionalInt.of(age), sex, needs);
    }
}
