package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;
import org.placewright.interchange.ssda903.ReturnField;

/** Rules on how old a child may be in an episode. */
final class EpisodeAgeRules {

    private static final int ADULT = 18;
    private static final CodeGroup WITH_COURTS_OR_POLICE = LS.codes("J1", "J2", "J3");
    private static final CodeGroup SECTION_20 = LS.codes("V2");
    private static final CodeGroup CHILDRENS_HOME = PLACE.codes("K2");
    private static final CodeGroup SUPPORTED = PLACE.codes("H5", "K3");
    private static final CodeGroup YOUNG_OFFENDER_INSTITUTION = PLACE.codes("R5");
    private static final CodeGroup RESIDENTIAL_SCHOOL = PLACE.codes("S1");
    private static final CodeGroup RESIDENTIAL_EMPLOYMENT = PLACE.codes("P3");
    private static final CodeGroup INDEPENDENT_LIVING = REC.codes("E5", "E6");
    private static final CodeGroup ADULT_CARE = REC.codes("E7");
    private static final CodeGroup STAYING_PUT = REC.codes("E17");
    private static final CodeGroup CUSTODY = REASON_PLACE_CHANGE.codes("CUSTOD");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            begunBefore(
                    "358",
                    WITH_COURTS_OR_POLICE,
                    10,
                    "A child on remand, under PACE or a youth order must be 10 or older."),
            on("371", DECOM, PLACE, "A child in supported accommodation must be 16 or older.")
                    .from(2025)
                    .where(episode -> episode.is(SUPPORTED)
                            && episode.day(DECOM) < episode.child().birthday(16)),
            begunBefore(
                    "372",
                    YOUNG_OFFENDER_INSTITUTION,
                    10,
                    "A child in a young offender institution must be 10 or older."),
            begunBefore("373", RESIDENTIAL_SCHOOL, 4, "A child in a residential school must be 4 or older."),
            begunBefore("374", RESIDENTIAL_EMPLOYMENT, 14, "A child in residential employment must be 14 or older."),
            on("234", DEC, CUSTODY.field(), "A child under 10 must not change placement for being in custody.")
                    .from(2026)
                    .where(episode -> episode.is(CUSTODY)
                            && episode.day(DEC) < episode.child().birthday(10)),
            rule("302")
                    .on(DECOM)
                    .reads(HEADER)
                    .says("No episode may begin before the child was born.")
                    .where(episode -> episode.day(DECOM) < episode.child().born()),
            rule("352")
                    .on(DECOM, RNE)
                    .reads(HEADER)
                    .says("Who comes into care must be under 18.")
                    .where(episode -> episode.is(Codes.STARTS_CARE)
                            && episode.day(DECOM) >= episode.child().birthday(ADULT)),
            rule("359")
                    .on(DEC, LS, PLACE)
                    .reads(HEADER)
                    .says("Who stays in care beyond the 18th birthday must be in a children's home under section 20.")
                    .where(episode -> episode.dayOr(DEC, episode.child().yearEnd())
                                    > episode.child().birthday(ADULT)
                            && !(episode.is(SECTION_20) && episode.is(CHILDRENS_HOME))),
            ceasedFrom("386", Codes.ADOPTED, "Who is adopted must be under 18."),
            ceasedBefore("387", INDEPENDENT_LIVING, 14, "Who moves to independent living must be 14 or older."),
            ceasedBefore("389", ADULT_CARE, 16, "Who moves to adult social care must be 16 or older."),
            ceasedFrom("407", Codes.SPECIAL_GUARDIANSHIP, "Who comes under special guardianship must be under 18."),
            ceasedBefore("460", STAYING_PUT, ADULT, "Who stays put with former carers must be 18 or older."));

    private EpisodeAgeRules() {}

    /** Returns a rule on the least age on the day an episode that is coded so begins. */
    private static ValidationRule begunBefore(String code, CodeGroup codes, int age, String demand) {
        return on(code, DECOM, codes.field(), demand)
                .where(episode -> episode.is(codes)
                        && episode.day(DECOM) < episode.child().birthday(age));
    }

    /** Returns a rule on the least age on the day an episode that is coded so ceases. */
    private static ValidationRule ceasedBefore(String code, CodeGroup codes, int age, String demand) {
        return on(code, DEC, codes.field(), demand)
                .where(episode ->
                        episode.is(codes) && episode.day(DEC) < episode.child().birthday(age));
    }

    /** Returns a rule that an episode that is coded so must cease before the child is of age. */
    private static ValidationRule ceasedFrom(String code, CodeGroup codes, String demand) {
        return on(code, DEC, codes.field(), demand)
                .where(episode ->
                        episode.is(codes) && episode.day(DEC) >= episode.child().birthday(ADULT));
    }

    private static ValidationRule.Draft on(String code, ReturnField day, ReturnField field, String demand) {
        return rule(code).on(day, field).reads(HEADER).says(demand);
    }
}
