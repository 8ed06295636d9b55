package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.MC_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
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
                            && child.child().care().cameIntoCare()
                                    < child.child().yearEnd() - DAYS_TO_FIND_A_NUMBER),
            rule("393")
                    .on(MOTHER)
                    .reads(EPISODES)
                    .says("MOTHER must be filled for a girl in care, other than for short breaks alone.")
                    .check(of(HeaderCareRules::isInLastingCare, HeaderCareRules::isGirlOfUnknownMotherhood)),
            rule("442")
                    .on(UPN)
                    .reads(EPISODES)
                    .says("UPN must be filled for a child in care, other than for short breaks alone.")
                    .check(of(HeaderCareRules::isInLastingCare, child -> child.isBlank(UPN))),
            rule("444")
                    .on(UPN)
                    .from(2026)
                    .says("No two children may have one unique pupil number.")
                    .where(child -> child.isRepeated(UPN) && !child.text(UPN).startsWith("UN")),
            rule("607")
                    .on(MOTHER)
                    .reads(EPISODES)
                    .says("MOTHER must be filled for a girl who left care in the year, other than short breaks.")
                    .check(of(HeaderCareRules::leftCareInYear, HeaderCareRules::isGirlOfUnknownMotherhood)),
            rule("625")
                    .on(MC_DOB)
                    .reads(EPISODES)
                    .says("A mother's child must be born by the end of the year, and before the mother left care.")
                    .where(child -> child.day(MC_DOB) > child.child().yearEnd()
                            || (child.child().care().hasEnded()
                                    && child.day(MC_DOB)
                                            > child.child().episodes().last().day(DEC))));

    private HeaderCareRules() {}

    /** Returns a check that flags the headers that break a rule, of children to whom it applies. */
    private static ChildCheck of(Predicate<FiledChild> applies, RowCheck breach) {
        return (child, flags) -> {
            boolean any = false;
            for (FiledRow header : child.rows(HEADER)) {
                // The episodes are gone through once, however many headers a child has.
                boolean broken = breach.isBroken(header);
                if (broken && !any && !applies.test(child)) {
                    return;
                }
                any |= broken;
                if (broken) {
                    flags.add(header);
                }
            }
        };
    }

    private static boolean isGirlOfUnknownMotherhood(FiledRow header) {
        return header.is(Codes.FEMALE) && header.isBlank(MOTHER);
    }

    private static boolean isInLastingCare(FiledChild child) {
        for (FiledRow episode : child.episodes()) {
            if (!episode.is(Codes.SHORT_BREAKS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leftCareInYear(FiledChild child) {
        for (FiledRow episode : child.episodes()) {
            if (episode.is(Codes.ENDS_CARE)
                    && !episode.is(Codes.SHORT_BREAKS)
                    && episode.day(DEC) >= child.yearStart()
                    && episode.day(DEC) <= child.yearEnd()) {
                return true;
            }
        }
        return false;
    }
}
