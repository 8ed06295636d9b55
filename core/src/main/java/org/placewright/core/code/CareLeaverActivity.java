package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * What a care leaver does: the ACTIV column.
 *
 * <p>Source: SSDA903 guide, table oc3.
 */
public final class CareLeaverActivity extends StatutoryCode<CareLeaverActivity> {

    /** Full time in higher education. */
    public static final CareLeaverActivity F1 =
            new CareLeaverActivity("F1", "Full time in higher education", CodeSet.always());

    /** Part time in higher education. */
    public static final CareLeaverActivity P1 =
            new CareLeaverActivity("P1", "Part time in higher education", CodeSet.always());

    /** Full time in other education. */
    public static final CareLeaverActivity F2 =
            new CareLeaverActivity("F2", "Full time in other education", CodeSet.always());

    /** Part time in other education. */
    public static final CareLeaverActivity P2 =
            new CareLeaverActivity("P2", "Part time in other education", CodeSet.always());

    /** Full time in training or employment, as coded to 2020-21. */
    public static final CareLeaverActivity F3 = new CareLeaverActivity(
            "F3", "Full time in training or employment, as coded to 2020-21", CodeSet.until(2021));

    /** Part time in training or employment, as coded to 2020-21. */
    public static final CareLeaverActivity P3 = new CareLeaverActivity(
            "P3", "Part time in training or employment, as coded to 2020-21", CodeSet.until(2021));

    /** Full time in an apprenticeship. */
    public static final CareLeaverActivity F4 =
            new CareLeaverActivity("F4", "Full time in an apprenticeship", CodeSet.from(2022));

    /** Part time in an apprenticeship. */
    public static final CareLeaverActivity P4 =
            new CareLeaverActivity("P4", "Part time in an apprenticeship", CodeSet.from(2022));

    /** Full time in training or employment other than an apprenticeship. */
    public static final CareLeaverActivity F5 = new CareLeaverActivity(
            "F5", "Full time in training or employment other than an apprenticeship", CodeSet.from(2022));

    /** Part time in training or employment other than an apprenticeship. */
    public static final CareLeaverActivity P5 = new CareLeaverActivity(
            "P5", "Part time in training or employment other than an apprenticeship", CodeSet.from(2022));

    /** Not in education, employment or training, because of illness or disability. */
    public static final CareLeaverActivity G4 = new CareLeaverActivity(
            "G4", "Not in education, employment or training, because of illness or disability", CodeSet.always());

    /** Not in education, employment or training, for another reason. */
    public static final CareLeaverActivity G5 = new CareLeaverActivity(
            "G5", "Not in education, employment or training, for another reason", CodeSet.always());

    /** Not in education, employment or training, because of pregnancy or parenting. */
    public static final CareLeaverActivity G6 = new CareLeaverActivity(
            "G6", "Not in education, employment or training, because of pregnancy or parenting", CodeSet.always());

    /** No activity to give: not in touch, died, or returned home. */
    public static final CareLeaverActivity NONE =
            new CareLeaverActivity("0", "No activity to give: not in touch, died, or returned home", CodeSet.always());

    private static final CodeSet<CareLeaverActivity> CODES = new CodeSet<>(
            "ACTIV",
            CareLeaverActivity::new,
            ImmutableList.of(F1, P1, F2, P2, F3, P3, F4, P4, F5, P5, G4, G5, G6, NONE));

    private CareLeaverActivity(String code, String description, Range<CollectionYear> validity) {
        super(code, description, validity);
    }

    private CareLeaverActivity(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<CareLeaverActivity> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static CareLeaverActivity of(String text) {
        return CODES.of(text);
    }

    /**
     * Tells whether the young person is in education, employment or training, full time or part time.
     *
     * @return false where they are not, and where it is not known
     */
    public boolean isInEducationEmploymentOrTraining() {
        return isRecognised() && (code().startsWith("F") || code().startsWith("P"));
    }

    /**
     * Tells whether the young person is known to be in neither education, employment nor training.
     *
     * @return true for G4, G5 and G6; false for 0, which tells nothing
     */
    public boolean isNotInEducationEmploymentOrTraining() {
        return isRecognised() && code().startsWith("G");
    }
}
