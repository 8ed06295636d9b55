package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.ETHNIC;
import static org.placewright.interchange.ssda903.ReturnFields.MC_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.SEX;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on who a child is. */
final class HeaderRules {

    private static final CodeGroup IS_MOTHER = MOTHER.codes("1");
    private static final CodeGroup IS_NO_MOTHER = MOTHER.codes("0");
    private static final CodeGroup SEX_NOT_KNOWN = SEX.codes("U");
    private static final CodeGroup ETHNICITY_NOT_GIVEN = ETHNIC.codes("REFU", "NOBT");
    private static final ImmutableSet<String> REASONS_FOR_NO_UPN = ImmutableSet.of("UN1", "UN2", "UN3", "UN4", "UN5");
    private static final int SCHOOL_AGE = 4;
    private static final int YOUNGEST_MOTHER = 11;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("101")
                    .on(SEX)
                    .says("SEX must hold a code of the year: 1 or 2 up to 2023-24, M, F or U after.")
                    .where(child -> !child.isCode(SEX)),
            rule("102").on(DOB).says("DOB must hold a date.").where(child -> !child.isDate(DOB)),
            rule("103").on(ETHNIC).says("ETHNIC must hold a code of ethnicity.").where(child -> !child.isCode(ETHNIC)),
            rule("168")
                    .on(UPN)
                    .says("UPN must hold a unique pupil number, or UN1 to UN5 where there is none.")
                    .where(child -> child.isFilled(UPN) && !isPupilNumberOrReason(child.text(UPN))),
            rule("171")
                    .on(MC_DOB)
                    .says("MC_DOB must hold a date, if it is filled.")
                    .where(child -> child.isNoDate(MC_DOB)),
            rule("174")
                    .on(MC_DOB, SEX)
                    .says("MC_DOB must be blank for a boy.")
                    .where(child -> child.is(Codes.MALE) && child.isFilled(MC_DOB)),
            rule("202")
                    .on(SEX)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("SEX must be as it was the year before.")
                    .where(child -> isOfOtherSex(child, lastYears(child))),
            rule("203")
                    .on(DOB)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("DOB must be as it was the year before.")
                    .where(child -> child.differs(DOB, lastYears(child))),
            rule("204")
                    .on(ETHNIC)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("ETHNIC must be as it was the year before, unless it was not given then.")
                    .where(child -> child.differs(ETHNIC, lastYears(child))
                            && !lastYears(child).is(ETHNICITY_NOT_GIVEN)),
            rule("207")
                    .on(MOTHER)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("Who was a mother the year before must be one still.")
                    .where(child -> child.is(IS_NO_MOTHER) && lastYears(child).is(IS_MOTHER)),
            rule("208")
                    .on(UPN)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("UPN must be as it was the year before, unless there was none then.")
                    .where(child -> child.differs(UPN, lastYears(child))
                            && !REASONS_FOR_NO_UPN.contains(lastYears(child).text(UPN))),
            rule("209")
                    .on(UPN, DOB)
                    .says("UN1 must not be given for a child who was 4 by the last 31 August before the year, "
                            + "and so of an age to be at school in all of it.")
                    .where(child -> child.text(UPN).equals("UN1")
                            && child.child().birthday(SCHOOL_AGE) <= lastSummerBefore(child)),
            rule("232")
                    .on(SEX)
                    .from(2025)
                    .asWarning()
                    .says("SEX is given as not known: it should be known of a child in care.")
                    .where(child -> child.is(SEX_NOT_KNOWN)),
            rule("301")
                    .on(DOB)
                    .says("A child must be born by the end of the year.")
                    .where(child -> child.day(DOB) > child.child().yearEnd()),
            rule("351")
                    .on(DOB)
                    .says("A child must be no older than 25 when the year begins.")
                    .where(child -> child.child().birthday(26) <= child.child().yearStart()),
            rule("611")
                    .on(MC_DOB, MOTHER)
                    .says("MC_DOB must be filled for a mother.")
                    .where(child -> child.is(IS_MOTHER) && child.isBlank(MC_DOB)),
            rule("612")
                    .on(MC_DOB, MOTHER)
                    .says("MC_DOB must be blank for a girl who is no mother.")
                    .where(child -> (child.is(IS_NO_MOTHER) || child.isBlank(MOTHER))
                            && !child.is(Codes.MALE)
                            && child.isFilled(MC_DOB)),
            rule("620")
                    .on(MOTHER, DOB)
                    .says("A mother must be 11 or older by the end of the year.")
                    .where(child -> child.is(IS_MOTHER)
                            && child.child().birthday(YOUNGEST_MOTHER)
                                    > child.child().yearEnd()),
            rule("621")
                    .on(MC_DOB, DOB)
                    .says("A mother must be born before her child.")
                    .where(child -> child.day(MC_DOB) <= child.day(DOB)),
            rule("624")
                    .on(MC_DOB)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("MC_DOB must be as it was the year before.")
                    .where(child -> child.differs(MC_DOB, lastYears(child))),
            rule("626")
                    .on(MC_DOB, MOTHER)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("Who was no mother the year before must not have had a child before this year.")
                    .where(child -> child.is(IS_MOTHER)
                            && lastYears(child).is(IS_NO_MOTHER)
                            && child.day(MC_DOB) < child.child().yearStart()));

    private HeaderRules() {}

    /** Returns the header of the year before. */
    private static FiledRow lastYears(FiledRow header) {
        return header.child().previous().row(HEADER);
    }

    /** Tells whether of two headers, which may be coded differently, one says male and the other female. */
    private static boolean isOfOtherSex(FiledRow one, FiledRow other) {
        return (one.is(Codes.MALE) && other.is(Codes.FEMALE)) || (one.is(Codes.FEMALE) && other.is(Codes.MALE));
    }

    private static boolean isPupilNumberOrReason(String text) {
        return REASONS_FOR_NO_UPN.contains(text)
                || UniquePupilNumber.parse(text).isPresent();
    }

    private static double lastSummerBefore(FiledRow row) {
        return LocalDate.of(row.child().year().endingIn() - 2, Month.AUGUST, 31).toEpochDay();
    }
}
