package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.placewright.core.time.CollectionYear;

/**
 * Why an episode ceased: the REC column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class ReasonEpisodeCeased extends StatutoryCode<ReasonEpisodeCeased> {

    /** Episode ceases and a new one begins the same day. */
    public static final ReasonEpisodeCeased X1 =
            new ReasonEpisodeCeased("X1", "Episode ceases and a new one begins the same day", CodeSet.always());

    /** Adopted, application not opposed. */
    public static final ReasonEpisodeCeased E11 =
            new ReasonEpisodeCeased("E11", "Adopted, application not opposed", CodeSet.always());

    /** Adopted, consent dispensed with. */
    public static final ReasonEpisodeCeased E12 =
            new ReasonEpisodeCeased("E12", "Adopted, consent dispensed with", CodeSet.always());

    /** Left to live with parents, relatives or others with no parental responsibility. */
    public static final ReasonEpisodeCeased E13 = new ReasonEpisodeCeased(
            "E13", "Left to live with parents, relatives or others with no parental responsibility", CodeSet.always());

    /** Accommodation on remand ended. */
    public static final ReasonEpisodeCeased E14 =
            new ReasonEpisodeCeased("E14", "Accommodation on remand ended", CodeSet.always());

    /** Age assessed as 18 or over. */
    public static final ReasonEpisodeCeased E15 =
            new ReasonEpisodeCeased("E15", "Age assessed as 18 or over", CodeSet.always());

    /** Moved abroad. */
    public static final ReasonEpisodeCeased E16 = new ReasonEpisodeCeased("E16", "Moved abroad", CodeSet.always());

    /** Aged 18 and staying put with the foster carer. */
    public static final ReasonEpisodeCeased E17 =
            new ReasonEpisodeCeased("E17", "Aged 18 and staying put with the foster carer", CodeSet.always());

    /** Died. */
    public static final ReasonEpisodeCeased E2 = new ReasonEpisodeCeased("E2", "Died", CodeSet.always());

    /** Care taken over by another local authority. */
    public static final ReasonEpisodeCeased E3 =
            new ReasonEpisodeCeased("E3", "Care taken over by another local authority", CodeSet.always());

    /** Child arrangements order. */
    public static final ReasonEpisodeCeased E41 =
            new ReasonEpisodeCeased("E41", "Child arrangements order", CodeSet.always());

    /** Special guardianship order to a former foster carer, as coded to 2018. */
    public static final ReasonEpisodeCeased E43 = new ReasonEpisodeCeased(
            "E43", "Special guardianship order to a former foster carer, as coded to 2018", CodeSet.until(2018));

    /** Special guardianship order to another carer, as coded to 2018. */
    public static final ReasonEpisodeCeased E44 = new ReasonEpisodeCeased(
            "E44", "Special guardianship order to another carer, as coded to 2018", CodeSet.until(2018));

    /** Special guardianship order to a relative or friend who was the foster carer. */
    public static final ReasonEpisodeCeased E45 = new ReasonEpisodeCeased(
            "E45", "Special guardianship order to a relative or friend who was the foster carer", CodeSet.always());

    /** Special guardianship order to another former foster carer. */
    public static final ReasonEpisodeCeased E46 = new ReasonEpisodeCeased(
            "E46", "Special guardianship order to another former foster carer", CodeSet.always());

    /** Special guardianship order to a relative or friend who was not the foster carer. */
    public static final ReasonEpisodeCeased E47 = new ReasonEpisodeCeased(
            "E47", "Special guardianship order to a relative or friend who was not the foster carer", CodeSet.always());

    /** Special guardianship order to another carer. */
    public static final ReasonEpisodeCeased E48 =
            new ReasonEpisodeCeased("E48", "Special guardianship order to another carer", CodeSet.always());

    /** Returned home, planned. */
    public static final ReasonEpisodeCeased E4A =
            new ReasonEpisodeCeased("E4A", "Returned home, planned", CodeSet.always());

    /** Returned home, not planned. */
    public static final ReasonEpisodeCeased E4B =
            new ReasonEpisodeCeased("E4B", "Returned home, not planned", CodeSet.always());

    /** Moved to independent living with support. */
    public static final ReasonEpisodeCeased E5 =
            new ReasonEpisodeCeased("E5", "Moved to independent living with support", CodeSet.always());

    /** Moved to independent living without support. */
    public static final ReasonEpisodeCeased E6 =
            new ReasonEpisodeCeased("E6", "Moved to independent living without support", CodeSet.always());

    /** Moved to residential care funded by adult social services. */
    public static final ReasonEpisodeCeased E7 = new ReasonEpisodeCeased(
            "E7", "Moved to residential care funded by adult social services", CodeSet.always());

    /** Ceased for any other reason. */
    public static final ReasonEpisodeCeased E8 =
            new ReasonEpisodeCeased("E8", "Ceased for any other reason", CodeSet.always());

    /** Sentenced to custody. */
    public static final ReasonEpisodeCeased E9 =
            new ReasonEpisodeCeased("E9", "Sentenced to custody", CodeSet.always());

    private static final CodeSet<ReasonEpisodeCeased> CODES = new CodeSet<>(
            "REC",
            ReasonEpisodeCeased::new,
            ImmutableList.of(
                    X1, E11, E12, E13, E14, E15, E16, E17, E2, E3, E41, E43, E44, E45, E46, E47, E48, E4A, E4B, E5, E6,
                    E7, E8, E9));

    private ReasonEpisodeCeased(String code, String description, Range<CollectionYear> validity) {
        super(code, description, validity);
    }

    private ReasonEpisodeCeased(String unrecognised) {
        super(unrecognised);
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
     * Tells whether the child is known to have left care with the episode.
     *
     * @return true for every recognised code but X1; false also for one that is not recognised, of which it is not
     *     known
     */
    public boolean endsCare() {
        return isRecognised() && !equals(X1);
    }

    /**
     * Returns how the child left care, as planning groups the reasons.
     *
     * @return the kind; empty where care is not known to {@linkplain #endsCare() end} with the episode
     */
    public Optional<ExitKind> exit() {
        return endsCare() ? Optional.of(exitKind()) : Optional.empty();
    }

    private ExitKind exitKind() {
        return switch (code()) {
            case "E11", "E12" -> ExitKind.ADOPTION;
            case "E43", "E44", "E45", "E46", "E47", "E48" -> ExitKind.SPECIAL_GUARDIANSHIP;
            case "E41" -> ExitKind.CHILD_ARRANGEMENTS;
            case "E4A", "E4B" -> ExitKind.RETURNED_HOME;
            case "E5", "E6" -> ExitKind.INDEPENDENT_LIVING;
            case "E7" -> ExitKind.ADULT_CARE;
            case "E9" -> ExitKind.CUSTODY;
            case "E2" -> ExitKind.DIED;
            default -> ExitKind.OTHER;
        };
    }
}
