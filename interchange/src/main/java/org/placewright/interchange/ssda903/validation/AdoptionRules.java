package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.ACCOM;
import static org.placewright.interchange.ssda903.ReturnFields.ACTIV;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_INT;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_MATCH;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.FOSTER_CARE;
import static org.placewright.interchange.ssda903.ReturnFields.IN_TOUCH;
import static org.placewright.interchange.ssda903.ReturnFields.LS_ADOPTR;
import static org.placewright.interchange.ssda903.ReturnFields.NB_ADOPTR;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.SEX_ADOPTR;
import static org.placewright.interchange.ssda903.Ssda903Table.AD1;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.Ssda903Table.PLACED_ADOPTION;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;
import org.placewright.interchange.ssda903.ReturnField;

/** Rules on who adopted a child, and when they were matched. */
final class AdoptionRules {

    private static final ReturnField[] DETAILS = {DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR};

    private static final CodeGroup BY_CARERS = FOSTER_CARE.codes("1");
    private static final CodeGroup BY_OTHERS = FOSTER_CARE.codes("0");
    private static final CodeGroup PLACED_WITH_CARERS = PLACE.codes("A3", "A5");
    private static final CodeGroup PLACED_WITH_OTHERS = PLACE.codes("A4", "A6");
    private static final CodeGroup WITH_SAME_CARERS = RNE.codes("L", "T", "U");

    private static final CodeGroup TWO = NB_ADOPTR.codes("2");
    private static final CodeGroup ONE_PERSON = SEX_ADOPTR.codes("M1", "F1");
    private static final CodeGroup OF_ONE_SEX = SEX_ADOPTR.codes("MM", "FF");
    private static final CodeGroup MAN_AND_WOMAN = SEX_ADOPTR.codes("MF");
    private static final CodeGroup NO_MAN_AND_WOMAN = ONE_PERSON.and(OF_ONE_SEX);
    private static final CodeGroup NOT_OF_ONE_SEX = ONE_PERSON.and(MAN_AND_WOMAN);
    private static final CodeGroup COUPLE = OF_ONE_SEX.and(MAN_AND_WOMAN);

    private static final CodeGroup SINGLE = LS_ADOPTR.codes("L0");
    private static final CodeGroup HUSBAND_AND_WIFE = LS_ADOPTR.codes("L11");
    private static final CodeGroup MARRIED_OF_ONE_SEX = LS_ADOPTR.codes("L12");
    private static final CodeGroup CIVIL_PARTNERS = LS_ADOPTR.codes("L2");
    private static final CodeGroup UNMARRIED = LS_ADOPTR.codes("L3");
    private static final CodeGroup UNMARRIED_OF_ONE_SEX = LS_ADOPTR.codes("L4");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("112")
                    .on(DATE_INT)
                    .says("DATE_INT must hold a date, if it is filled.")
                    .where(adoption -> adoption.isNoDate(DATE_INT)),
            rule("113")
                    .on(DATE_MATCH)
                    .says("DATE_MATCH must hold a date, if it is filled.")
                    .where(adoption -> adoption.isNoDate(DATE_MATCH)),
            rule("114")
                    .on(FOSTER_CARE)
                    .says("FOSTER_CARE must hold 0 or 1, if it is filled.")
                    .where(adoption -> adoption.isNoCode(FOSTER_CARE)),
            rule("151")
                    .on(DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
                    .says("What is asked about an adoption must all be filled or all be blank.")
                    .where(adoption -> adoption.isAnyFilled(DETAILS) && adoption.isAnyBlank(DETAILS)),
            rule("175")
                    .on(NB_ADOPTR)
                    .says("NB_ADOPTR must hold 1 or 2, if it is filled.")
                    .where(adoption -> adoption.isNoCode(NB_ADOPTR)),
            rule("176")
                    .on(SEX_ADOPTR)
                    .says("SEX_ADOPTR must hold a code of the sex of adopters, if it is filled.")
                    .where(adoption -> adoption.isNoCode(SEX_ADOPTR)),
            rule("177")
                    .on(LS_ADOPTR)
                    .says("LS_ADOPTR must hold a code of the legal status of adopters, if it is filled.")
                    .where(adoption -> adoption.isNoCode(LS_ADOPTR)),
            rule("134")
                    .on(DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR, IN_TOUCH, ACTIV, ACCOM)
                    .says("A child who is returned as a care leaver must not be returned as adopted, too.")
                    .whereBeside(
                            child -> child.row(OC3),
                            (adoption, leaver) ->
                                    adoption.isAnyFilled(DETAILS) && leaver.isAnyFilled(IN_TOUCH, ACTIV, ACCOM)),
            rule("187")
                    .on(DECOM, DEC)
                    .alsoOn(DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
                    .alsoOn(IN_TOUCH, ACTIV, ACCOM)
                    .says(
                            "A child in care all year, to its last day, must not be returned as adopted or as a care leaver.")
                    .check(AdoptionRules::flagWhoIsInCareAllYear),
            rule("331")
                    .on(DATE_MATCH, DECOM, REC)
                    .says("A child must be matched by the day of the placement with those who went on to adopt.")
                    .whereBeside(
                            AdoptionRules::placementWithAdopters,
                            (adoption, placement) -> placement.is(Codes.PLACED_FOR_ADOPTION)
                                    && adoption.day(DATE_MATCH) > placement.day(DECOM)),
            rule("333")
                    .on(DATE_INT, DATE_MATCH)
                    .says("It must be decided that a child should be placed for adoption by the day of the match.")
                    .where(adoption -> adoption.day(DATE_INT) > adoption.day(DATE_MATCH)),
            rule("334")
                    .on(DATE_INT, DECOM, RNE)
                    .says("DATE_INT must not be before the latest period of care began.")
                    .whereBeside(
                            child -> child.care().latestStart(),
                            (adoption, start) -> adoption.day(DATE_INT) < start.day(DECOM)),
            rule("335")
                    .on(FOSTER_CARE, PLACE)
                    .says("FOSTER_CARE must be 1 for a child adopted from A3 or A5, and 0 for one from A4 or A6.")
                    .whereBeside(
                            child -> child.care().adoption(),
                            (adoption, last) -> (adoption.is(BY_OTHERS) && last.is(PLACED_WITH_CARERS))
                                    || (adoption.is(BY_CARERS) && last.is(PLACED_WITH_OTHERS))),
            rule("511")
                    .on(NB_ADOPTR, SEX_ADOPTR)
                    .says("SEX_ADOPTR must be MM, FF or MF where two adopt.")
                    .where(adoption -> adoption.is(TWO) && adoption.is(ONE_PERSON)),
            rule("514")
                    .on(LS_ADOPTR, SEX_ADOPTR)
                    .says("SEX_ADOPTR must be M1 or F1 where LS_ADOPTR is L0, a single adopter.")
                    .where(adoption -> adoption.is(SINGLE) && adoption.is(COUPLE)),
            rule("517")
                    .on(LS_ADOPTR, SEX_ADOPTR)
                    .says("SEX_ADOPTR must be MF where LS_ADOPTR is L3, an unmarried couple of different sexes.")
                    .where(adoption -> adoption.is(UNMARRIED) && adoption.is(NO_MAN_AND_WOMAN)),
            rule("518")
                    .on(LS_ADOPTR, SEX_ADOPTR)
                    .says("SEX_ADOPTR must be MM or FF where LS_ADOPTR is L4, an unmarried couple of one sex.")
                    .where(adoption -> adoption.is(UNMARRIED_OF_ONE_SEX) && adoption.is(NOT_OF_ONE_SEX)),
            rule("519")
                    .on(LS_ADOPTR, SEX_ADOPTR)
                    .says("SEX_ADOPTR must be MM, FF or MF where LS_ADOPTR is L2, civil partners.")
                    .where(adoption -> adoption.is(CIVIL_PARTNERS) && adoption.is(ONE_PERSON)),
            rule("520")
                    .on(LS_ADOPTR, SEX_ADOPTR)
                    .says("SEX_ADOPTR must not be MM or FF where LS_ADOPTR is L11, a husband and a wife.")
                    .where(adoption -> adoption.is(HUSBAND_AND_WIFE) && adoption.is(OF_ONE_SEX)),
            rule("524")
                    .on(LS_ADOPTR, SEX_ADOPTR)
                    .says("SEX_ADOPTR must be MM or FF where LS_ADOPTR is L12, a married couple of one sex.")
                    .where(adoption -> adoption.is(MARRIED_OF_ONE_SEX) && adoption.is(NOT_OF_ONE_SEX)),
            rule("521")
                    .on(DATE_INT, DECOM, PLACE)
                    .says("DATE_INT must be on or before the day the child was placed for adoption.")
                    .whereBeside(
                            AdoptionRules::firstPlacementForAdoption,
                            (adoption, placement) -> placement.is(Codes.PLACED_FOR_ADOPTION)
                                    && adoption.day(DATE_INT) > placement.day(DECOM)),
            rule("523")
                    .on(DATE_INT, DATE_PLACED)
                    .says("DATE_INT must be the day of the latest decision in DATE_PLACED.")
                    .whereBeside(
                            AdoptionRules::lastDecision,
                            (adoption, decision) -> areApart(adoption.day(DATE_INT), decision.day(DATE_PLACED))),
            rule("525")
                    .on(DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR, DATE_PLACED_CEASED)
                    .says("A child must not be returned as adopted where it was decided against adoption in the end.")
                    .whereBeside(
                            AdoptionRules::lastDecision,
                            (adoption, decision) ->
                                    adoption.isAnyFilled(DETAILS) && decision.isDate(DATE_PLACED_CEASED)),
            rule("582")
                    .on(DATE_MATCH, DEC)
                    .asWarning()
                    .says("A child is as a rule matched with adopters before the day of adoption, not on it.")
                    .whereBeside(
                            child -> child.care().adoption(),
                            (adoption, last) -> adoption.day(DATE_MATCH) == last.day(DEC)),
            rule("601")
                    .on(REC, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
                    .says("What is asked about an adoption must be filled for a child adopted in the year.")
                    .check(AdoptionRules::flagWhatIsNotToldOfAnAdoption),
            rule("602")
                    .on(DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR, REC)
                    .says(
                            "A child who is returned as adopted must have an episode that ceased in the year with adoption.")
                    .whereBeside(
                            AdoptionRules::perhapsAdopted,
                            (adoption, last) -> adoption.isAnyFilled(DETAILS) && !isPerhapsOfTheYear(last)));

    private AdoptionRules() {}

    /** Tells whether two days are both known and not the same. */
    static boolean areApart(double day, double other) {
        return day < other || day > other;
    }

    /** Returns the latest decision that a child should be placed for adoption. */
    static FiledRow lastDecision(FiledChild child) {
        return child.rows(PLACED_ADOPTION).last();
    }

    /** Returns the episode with which the placement began from which a child was adopted. */
    private static FiledRow placementWithAdopters(FiledChild child) {
        FiledRow first = child.care().adoption();
        while (first.is(WITH_SAME_CARERS) && first.previous().is(Codes.PLACED_FOR_ADOPTION)) {
            first = first.previous();
        }
        return first;
    }

    /** Returns the first of the placements for adoption, one after another, that led to a child's adoption. */
    private static FiledRow firstPlacementForAdoption(FiledChild child) {
        FiledRow first = child.care().adoption();
        while (!first.is(Codes.STARTS_CARE) && first.previous().is(Codes.PLACED_FOR_ADOPTION)) {
            first = first.previous();
        }
        return first;
    }

    /** Returns the latest episode that ended with the child's adoption, or whose REC cannot be read; perhaps none. */
    private static FiledRow perhapsAdopted(FiledChild child) {
        FiledRow episode = child.episodes().last();
        while (episode.isThere() && !episode.is(Codes.ADOPTED) && !episode.isNoCode(REC)) {
            episode = episode.previous();
        }
        return episode;
    }

    /** Tells whether an episode is there and may have ceased in the year. */
    private static boolean isPerhapsOfTheYear(FiledRow episode) {
        FiledChild child = episode.child();
        return episode.isThere() && !(episode.day(DEC) < child.yearStart() || episode.day(DEC) > child.yearEnd());
    }

    private static void flagWhoIsInCareAllYear(FiledChild child, Flags flags) {
        if (!child.care().isAllYear()) {
            return;
        }
        for (FiledRow adoption : child.rows(AD1)) {
            if (adoption.isAnyFilled(DETAILS)) {
                flags.add(adoption);
            }
        }
        for (FiledRow leaver : child.rows(OC3)) {
            if (leaver.isAnyFilled(IN_TOUCH, ACTIV, ACCOM)) {
                flags.add(leaver);
            }
        }
    }

    private static void flagWhatIsNotToldOfAnAdoption(FiledChild child, Flags flags) {
        FiledRow adoption = child.row(AD1);
        FiledRow last = child.care().adoption();
        if (isPerhapsOfTheYear(last) && adoption.isAnyBlank(DETAILS)) {
            flags.add(adoption.isThere() ? adoption : last);
        }
    }
}
