package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * Why an episode began: the RNE column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class ReasonForNewEpisode extends StatutoryCode<ReasonForNewEpisode> {

    /** Started to be looked after. */
    public static final ReasonForNewEpisode S = known("S", "Started to be looked after", CodeSet.always());

    /** Change of legal status. */
    public static final ReasonForNewEpisode L = known("L", "Change of legal status", CodeSet.always());

    /** Change of placement and carer. */
    public static final ReasonForNewEpisode P = known("P", "Change of placement and carer", CodeSet.always());

    /** Change of placement with the same carer. */
    public static final ReasonForNewEpisode T = known("T", "Change of placement with the same carer", CodeSet.always());

    /** Change of legal status and of placement and carer. */
    public static final ReasonForNewEpisode B =
            known("B", "Change of legal status and of placement and carer", CodeSet.always());

    /** Change of legal status and of placement with the same carer. */
    public static final ReasonForNewEpisode U =
            known("U", "Change of legal status and of placement with the same carer", CodeSet.always());

    private static final CodeSet<ReasonForNewEpisode> CODES =
            new CodeSet<>("RNE", ReasonForNewEpisode::unknown, ImmutableList.of(S, L, P, T, B, U));

    private ReasonForNewEpisode(String code, String description, Range<CollectionYear> validity, boolean recognised) {
        super(code, description, validity, recognised);
    }

    private static ReasonForNewEpisode known(String code, String description, Range<CollectionYear> validity) {
        return new ReasonForNewEpisode(code, description, validity, true);
    }

    private static ReasonForNewEpisode unknown(String code) {
        return new ReasonForNewEpisode(
                code, code.isEmpty() ? "Not recorded" : "Not recognised", CodeSet.never(), false);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<ReasonForNewEpisode> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static ReasonForNewEpisode of(String text) {
        return CODES.of(text);
    }

    /**
     * Tells whether the child came into care with the episode.
     *
     * @return true for S only
     */
    public boolean startsCare() {
        return equals(S);
    }
}
