package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * Why an episode ceased: the REC column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class ReasonEpisodeCeased extends StatutoryCode<ReasonEpisodeCeased> {

    /** Episode ceases and a new one begins the same day. */
    public static final ReasonEpisodeCeased X1 =
            known("X1", "Episode ceases and a new one begins the same day", CodeSet.always());

    /** Adopted, application not opposed. */
    public static final ReasonEpisodeCeased E11 = known("E11", "Adopted, application not opposed", CodeSet.always());

    /** Adopted, consent dispensed with. */
    public static final ReasonEpisodeCeased E12 = known("E12", "Adopted, consent dispensed with", CodeSet.always());

    /** Left to live with parents, relatives or others with no parental responsibility. */
    public static final ReasonEpisodeCeased E13 = known(
            "E13", "Left to live with parents, relatives or others with no parental responsibility", CodeSet.always());

    /** Accommodation on remand ended. */
    public static final ReasonEpisodeCeased E14 = known("E14", "Accommodation on remand ended", CodeSet.always());

    /** Age assessed as 18 or over. */
    public static final ReasonEpisodeCeased E15 = known("E15", "Age assessed as 18 or over", CodeSet.always());

    /** Moved abroad. */
    public static final ReasonEpisodeCeased E16 = known("E16", "Moved abroad", CodeSet.always());

    /** Aged 18 and staying put with the foster carer. */
    public static final ReasonEpisodeCeased E17 =
            known("E17", "Aged 18 and staying put with the foster carer", CodeSet.always());

    /** Died. */
    public static final ReasonEpisodeCeased E2 = known("E2", "Died", CodeSet.always());

    /** Care taken over by another local authority. */
    public static final ReasonEpisodeCeased E3 =
            known("E3", "Care taken over by another local authority", CodeSet.always());

    /** Child arrangements order. */
    public static final ReasonEpisodeCeased E41 = known("E41", "Child arrangements order", CodeSet.always());

    /** Special guardianship order to a former foster carer, as coded to 2018. */
    public static final ReasonEpisodeCeased E43 =
            known("E43", "Special guardianship order to a former foster carer, as coded to 2018", CodeSet.until(2018));

    /** Special guardianship order to another carer, as coded to 2018. */
    public static final ReasonEpisodeCeased E44 =
            known("E44", "Special guardianship order to another carer, as coded to 2018", CodeSet.until(2018));

    /** Special guardianship order to a relative or friend who was the foster carer. */
    public static final ReasonEpisodeCeased E45 = known(
            "E45", "Special guardianship order to a relative or friend who was the foster carer", CodeSet.always());

    /** Special guardianship order to another former foster carer. */
    public static final ReasonEpisodeCeased E46 =
            known("E46", "Special guardianship order to another former foster carer", CodeSet.always());

    /** Special guardianship order to a relative or friend who was not the foster carer. */
    public static final ReasonEpisodeCeased E47 = known(
            "E47", "Special guardianship order to a relative or friend who was not the foster carer", CodeSet.always());

    /** Special guardianship order to another carer. */
    public static final ReasonEpisodeCeased E48 =
            known("E48", "Special guardianship order to another carer", CodeSet.always());

    /** Returned home, planned. */
    public static final ReasonEpisodeCeased E4A = known("E4A", "Returned home, planned", CodeSet.always());

    /** Returned home, not planned. */
    public static final ReasonEpisodeCeased E4B = known("E4B", "Returned home, not planned", CodeSet.always());

    /** Moved to independent living with support. */
    public static final ReasonEpisodeCeased E5 =
            known("E5", "Moved to independent living with support", CodeSet.always());

    /** Moved to independent living without support. */
    public static final ReasonEpisodeCeased E6 =
            known("E6", "Moved to independent living without support", CodeSet.always());

    /** Moved to residential care funded by adult social services. */
    public static final ReasonEpisodeCeased E7 =
            known("E7", "Moved to residential care funded by adult social services", CodeSet.always());

    /** Ceased for any other reason. */
    public static final ReasonEpisodeCeased E8 = known("E8", "Ceased for any other reason", CodeSet.always());

    /** Sentenced to custody. */
    public static final ReasonEpisodeCeased E9 = known("E9", "Sentenced to custody", CodeSet.always());

    private static final CodeSet<ReasonEpisodeCeased> CODES = new CodeSet<>(
            "REC",
            ReasonEpisodeCeased::unknown,
            ImmutableList.of(
                    X1, E11, E12, E13, E14, E15, E16, E17, E2, E3, E41, E43, E44, E45, E46, E47, E48, E4A, E4B, E5, E6,
                    E7, E8, E9));

    private ReasonEpisodeCeased(String code, String description, Range<CollectionYear> validity, boolean recognised) {
        super(code, description, validity, recognised);
    }

    private static ReasonEpisodeCeased known(String code, String description, Range<CollectionYear> validity) {
        return new ReasonEpisodeCeased(code, description, validity, true);
    }

    private static ReasonEpisodeCeased unknown(String code) {
        return new ReasonEpisodeCeased(
                code, code.isEmpty() ? "Not recorded" : "Not recognised", CodeSet.never(), false);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<ReasonEpisodeCeased> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static ReasonEpisodeCeased of(String text) {
        return CODES.of(text);
    }

    /**
     * Tells whether the child left care with the episode.
     *
     * @return true for every recognised code but X1
     */
    public boolean endsCare() {
        return isRecognised() && !equals(X1);
    }
}
