package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.MC_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on what must be known of a child who is or was in care in the year. */
final class HeaderCareRules {

    private static final CodeGroup IS_MOTHER = MOTHER.codes("1");
    private static final int DAYS_TO_FIND_A_NUMBER = 7;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("165")
                    .on(MOTHER)
                    .says("MOTHER must hold 0 or 1, if it is filled, and not 1 for a boy.")
                    .where(child -> child.isNoCode(MOTHER) || (child.is(Codes.MALE) && child.is(IS_MOTHER))),
            rule("210")
                    .on(UPN)
                    .reads(EPISODES)
                    .says("UN4 must not be given for a child who was in care for more than a week on 31 March.")
                    .where(child -> child.text(UPN).equals("UN4")
                            && child.child()
                                    .care()
                                    .isLookedAfterOn(child.child().yearEnd())
                            && cameIntoCare(child) < child.child().yearEnd() - DAYS_TO_FIND_A_NUMBER),
            rule("393")
                    .on(MOTHER)
                    .reads(EPISODES)
                    .says("MOTHER must be filled for a girl in care, other than for short breaks alone.")
                    .where(child -> child.is(Codes.FEMALE) && child.isBlank(MOTHER) && isInLastingCare(child)),
            rule("442")
                    .on(UPN)
                    .reads(EPISODES)
                    .says("UPN must be filled for a child in care, other than for short breaks alone.")
                    .where(child -> child.isBlank(UPN) && isInLastingCare(child)),
            rule("444")
                    .on(UPN)
                    .from(2026)
                    .says("No two children may have one unique pupil number.")
                    .where(child -> child.isRepeated(UPN) && !child.text(UPN).startsWith("UN")),
            rule("607")
                    .on(MOTHER)
                    .reads(EPISODES)
                    .says("MOTHER must be filled for a girl who left care in the year, other than short breaks.")
                    .where(child -> child.is(Codes.FEMALE) && child.isBlank(MOTHER) && leftCareInYear(child)),
            rule("625")
                    .on(MC_DOB)
                    .reads(EPISODES)
                    .says("A mother's child must be born by the end of the year, and before the mother left care.")
                    .where(child -> child.day(MC_DOB) > child.child().yearEnd()
                            || (child.child().care().hasEnded()
                                    && child.day(MC_DOB)
                                            > child.child().episodes().last().day(DEC))));

    private HeaderCareRules() {}

    private static double cameIntoCare(FiledRow header) {
        FiledChild child = header.child();
        return child.care().firstOfPeriod(child.episodes().last()).day(DECOM);
    }

    private static boolean isInLastingCare(FiledRow header) {
        for (FiledRow episode : header.child().episodes()) {
            if (!episode.is(Codes.SHORT_BREAKS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leftCareInYear(FiledRow header) {
        for (FiledRow episode : header.child().episodes()) {
            if (episode.is(Codes.ENDS_CARE)
                    && !episode.is(Codes.SHORT_BREAKS)
                    && episode.day(DEC) >= header.child().yearStart()
                    && episode.day(DEC) <= header.child().yearEnd()) {
                return true;
            }
        }
        return false;
    }
}
