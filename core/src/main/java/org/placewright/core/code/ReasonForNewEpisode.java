package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * Why an episode began: the RNE column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class ReasonForNewEpisode extends StatutoryCode<ReasonForNewEpisode> {

    /** Started to be looked after. */
    public static final ReasonForNewEpisode S = new ReasonForNewEpisode("S", "Started to be looked after");

    /** Change of legal status. */
    public static final ReasonForNewEpisode L = new ReasonForNewEpisode("L", "Change of legal status");

    /** Change of placement and carer. */
    public static final ReasonForNewEpisode P = new ReasonForNewEpisode("P", "Change of placement and carer");

    /** Change of placement with the same carer. */
    public static final ReasonForNewEpisode T = new ReasonForNewEpisode("T", "Change of placement with the same carer");

    /** Change of legal status and of placement and carer. */
    public static final ReasonForNewEpisode B =
            new ReasonForNewEpisode("B", "Change of legal status and of placement and carer");

    /** Change of legal status and of placement with the same carer. */
    public static final ReasonForNewEpisode U =
            new ReasonForNewEpisode("U", "Change of legal status and of placement with the same carer");

    private static final CodeSet<ReasonForNewEpisode> CODES =
            new CodeSet<>("RNE", ReasonForNewEpisode::new, ImmutableList.of(S, L, P, T, B, U));

    private ReasonForNewEpisode(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private ReasonForNewEpisode(String unrecognised) {
        super(unrecognised);
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

    /**
     * Tells whether the placement changed, with the carer or without.
     *
     * @return true for P, T, B and U
     */
    public boolean changesPlacement() {
        return equals(P) || equals(T) || equals(B) || equals(U);
    }

    /**
     * Tells whether the carer changed, and the placement with them.
     *
     * @return true for P and B
     */
    public boolean changesCarer() {
        return equals(P) || equals(B);
    }

    /**
     * Tells whether the legal status changed.
     *
     * @return true for L, B and U
     */
    public boolean changesLegalStatus() {
        return equals(L) || equals(B) || equals(U);
    }
}
