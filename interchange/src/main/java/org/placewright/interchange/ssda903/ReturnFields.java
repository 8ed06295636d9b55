package org.placewright.interchange.ssda903;

import static org.placewright.interchange.ssda903.Ssda903Table.AD1;
import static org.placewright.interchange.ssda903.Ssda903Table.DOLO;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.Ssda903Table.MISSING;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.Ssda903Table.PLACED_ADOPTION;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.Ssda903Table.REVIEWS;
import static org.placewright.interchange.ssda903.Ssda903Table.SOCIAL_WORKER;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;

/**
 * Every column of every table of the return. A constant is named as its column; where tables share a name, the header
 * has it and the others put theirs before.
 */
public final class ReturnFields {

    private static final ListMultimap<Ssda903Table, ReturnField> BY_TABLE = ArrayListMultimap.create();

    /** header: who the row is about. */
    public static final TextField CHILD = identifier(HEADER, "CHILD");

    /** header: the sex. */
    public static final CodeField SEX = sex(HEADER);

    /** header: the birth date. */
    public static final DateField DOB = date(HEADER, "DOB");

    /** header: the ethnicity. */
    public static final CodeField ETHNIC = code(HEADER, "ETHNIC");

    /** header: the unique pupil number or why there is none. */
    public static final TextField UPN = text(HEADER, "UPN");

    /** header: whether the child is a mother. */
    public static final CodeField MOTHER = code(HEADER, "MOTHER");

    /** header: the birth date of the mother's child. */
    public static final DateField MC_DOB = date(HEADER, "MC_DOB");

    /** episodes: who the row is about. */
    public static final TextField EPISODES_CHILD = identifier(EPISODES, "CHILD");

    /** episodes: the first day of the episode. */
    public static final DateField DECOM = date(EPISODES, "DECOM");

    /** episodes: why the episode began. */
    public static final CodeField RNE = code(EPISODES, "RNE");

    /** episodes: the legal status. */
    public static final CodeField LS = code(EPISODES, "LS");

    /** episodes: the category of need. */
    public static final CodeField CIN = code(EPISODES, "CIN");

    /** episodes: the placement type. */
    public static final CodeField PLACE = code(EPISODES, "PLACE");

    /** episodes: who provides the placement. */
    public static final CodeField PLACE_PROVIDER = code(EPISODES, "PLACE_PROVIDER");

    /** episodes: the day the episode ceased. */
    public static final DateField DEC = date(EPISODES, "DEC");

    /** episodes: why the episode ceased. */
    public static final CodeField REC = code(EPISODES, "REC");

    /** episodes: why the placement changed. */
    public static final CodeField REASON_PLACE_CHANGE = code(EPISODES, "REASON_PLACE_CHANGE");

    /** episodes: the postcode of home. */
    public static final TextField HOME_POST = text(EPISODES, "HOME_POST");

    /** episodes: the postcode of the placement. */
    public static final TextField PL_POST = text(EPISODES, "PL_POST");

    /** episodes: the unique reference number of the home or agency. */
    public static final TextField URN = text(EPISODES, "URN");

    /** uasc: who the row is about. */
    public static final TextField UASC_CHILD = identifier(UASC, "CHILD");

    /** uasc: the sex. */
    public static final CodeField UASC_SEX = sex(UASC);

    /** uasc: the birth date. */
    public static final DateField UASC_DOB = date(UASC, "DOB");

    /** uasc: when the child ceased to be unaccompanied. */
    public static final DateField DUC = date(UASC, "DUC");

    /** missing: who the row is about. */
    public static final TextField MISSING_CHILD = identifier(MISSING, "CHILD");

    /** missing: the birth date. */
    public static final DateField MISSING_DOB = date(MISSING, "DOB");

    /** missing: missing, or away without authorisation. */
    public static final CodeField MISSING_KIND = code(MISSING, "MISSING");

    /** missing: when the child went missing. */
    public static final DateField MIS_START = date(MISSING, "MIS_START");

    /** missing: when the child was found. */
    public static final DateField MIS_END = date(MISSING, "MIS_END");

    /** oc2: who the row is about. */
    public static final TextField OC2_CHILD = identifier(OC2, "CHILD");

    /** oc2: the birth date. */
    public static final DateField OC2_DOB = date(OC2, "DOB");

    /** oc2: the score of the questionnaire. */
    public static final TextField SDQ_SCORE = text(OC2, "SDQ_SCORE");

    /** oc2: why there is no score. */
    public static final CodeField SDQ_REASON = code(OC2, "SDQ_REASON");

    /** oc2: convicted in the year. */
    public static final CodeField CONVICTED = code(OC2, "CONVICTED");

    /** oc2: health checks up to date. */
    public static final CodeField HEALTH_CHECK = code(OC2, "HEALTH_CHECK");

    /** oc2: immunisations up to date. */
    public static final CodeField IMMUNISATIONS = code(OC2, "IMMUNISATIONS");

    /** oc2: teeth checked. */
    public static final CodeField TEETH_CHECK = code(OC2, "TEETH_CHECK");

    /** oc2: health assessed. */
    public static final CodeField HEALTH_ASSESSMENT = code(OC2, "HEALTH_ASSESSMENT");

    /** oc2: misuses substances. */
    public static final CodeField SUBSTANCE_MISUSE = code(OC2, "SUBSTANCE_MISUSE");

    /** oc2: received help with it. */
    public static final CodeField INTERVENTION_RECEIVED = code(OC2, "INTERVENTION_RECEIVED");

    /** oc2: was offered help with it. */
    public static final CodeField INTERVENTION_OFFERED = code(OC2, "INTERVENTION_OFFERED");

    /** oc3: who the row is about. */
    public static final TextField OC3_CHILD = identifier(OC3, "CHILD");

    /** oc3: the birth date. */
    public static final DateField OC3_DOB = date(OC3, "DOB");

    /** oc3: in touch with the authority. */
    public static final CodeField IN_TOUCH = code(OC3, "IN_TOUCH");

    /** oc3: what the care leaver does. */
    public static final CodeField ACTIV = code(OC3, "ACTIV");

    /** oc3: where the care leaver lives. */
    public static final CodeField ACCOM = code(OC3, "ACCOM");

    /** reviews: who the row is about. */
    public static final TextField REVIEWS_CHILD = identifier(REVIEWS, "CHILD");

    /** reviews: the birth date. */
    public static final DateField REVIEWS_DOB = date(REVIEWS, "DOB");

    /** reviews: the day of the review. */
    public static final DateField REVIEW = date(REVIEWS, "REVIEW");

    /** reviews: how the child took part. */
    public static final CodeField REVIEW_CODE = code(REVIEWS, "REVIEW_CODE");

    /** prev_perm: who the row is about. */
    public static final TextField PREV_PERM_CHILD = identifier(PREV_PERM, "CHILD");

    /** prev_perm: the birth date. */
    public static final DateField PREV_PERM_DOB = date(PREV_PERM, "DOB");

    /** prev_perm: what permanent arrangement there was. */
    public static final CodeField PREV_PERM_KIND = code(PREV_PERM, "PREV_PERM");

    /** prev_perm: the authority that arranged it. */
    public static final TextField LA_PERM = identifier(PREV_PERM, "LA_PERM");

    /** prev_perm: the day of its order, of which part may not be known. */
    public static final DateField DATE_PERM = partlyKnownDate(PREV_PERM, "DATE_PERM");

    /** placed_adoption: who the row is about. */
    public static final TextField PLACED_ADOPTION_CHILD = identifier(PLACED_ADOPTION, "CHILD");

    /** placed_adoption: the birth date. */
    public static final DateField PLACED_ADOPTION_DOB = date(PLACED_ADOPTION, "DOB");

    /** placed_adoption: the day of the decision that the child should be placed. */
    public static final DateField DATE_PLACED = date(PLACED_ADOPTION, "DATE_PLACED");

    /** placed_adoption: the day of the decision that the child should no longer be. */
    public static final DateField DATE_PLACED_CEASED = date(PLACED_ADOPTION, "DATE_PLACED_CEASED");

    /** placed_adoption: why no longer. */
    public static final CodeField REASON_PLACED_CEASED = code(PLACED_ADOPTION, "REASON_PLACED_CEASED");

    /** ad1: who the row is about. */
    public static final TextField AD1_CHILD = identifier(AD1, "CHILD");

    /** ad1: the birth date. */
    public static final DateField AD1_DOB = date(AD1, "DOB");

    /** ad1: the day of the decision that the child should be placed. */
    public static final DateField DATE_INT = date(AD1, "DATE_INT");

    /** ad1: the day child and adopters were matched. */
    public static final DateField DATE_MATCH = date(AD1, "DATE_MATCH");

    /** ad1: adopted by the former foster carer. */
    public static final CodeField FOSTER_CARE = code(AD1, "FOSTER_CARE");

    /** ad1: the number of adopters. */
    public static final CodeField NB_ADOPTR = code(AD1, "NB_ADOPTR");

    /** ad1: the sex of the adopters. */
    public static final CodeField SEX_ADOPTR = code(AD1, "SEX_ADOPTR");

    /** ad1: the legal status of the adopters. */
    public static final CodeField LS_ADOPTR = code(AD1, "LS_ADOPTR");

    /** social_worker: who the row is about. */
    public static final TextField SOCIAL_WORKER_CHILD = identifier(SOCIAL_WORKER, "CHILD");

    /** social_worker: the birth date. */
    public static final DateField SOCIAL_WORKER_DOB = date(SOCIAL_WORKER, "DOB");

    /** social_worker: the social worker. */
    public static final TextField SW_ID = identifier(SOCIAL_WORKER, "SW_ID");

    /** social_worker: since when. */
    public static final DateField SW_DECOM = date(SOCIAL_WORKER, "SW_DECOM");

    /** social_worker: until when. */
    public static final DateField SW_DEC = date(SOCIAL_WORKER, "SW_DEC");

    /** social_worker: why the social worker changed. */
    public static final CodeField SW_REASON = code(SOCIAL_WORKER, "SW_REASON");

    /** dolo: who the row is about. */
    public static final TextField DOLO_CHILD = identifier(DOLO, "CHILD");

    /** dolo: the birth date. */
    public static final DateField DOLO_DOB = date(DOLO, "DOB");

    /** dolo: the first day of the order. */
    public static final DateField DOLO_START = date(DOLO, "DOLO_START");

    /** dolo: its last day. */
    public static final DateField DOLO_END = date(DOLO, "DOLO_END");

    private ReturnFields() {}

    /**
     * Returns the fields of a table.
     *
     * @param table a table
     * @return its fields, in the order of the return
     */
    public static ImmutableList<ReturnField> of(Ssda903Table table) {
        return ImmutableList.copyOf(BY_TABLE.get(table));
    }

    /**
     * Returns the field of a table that says whom a row is about.
     *
     * @param table a table
     * @return its CHILD
     */
    public static TextField childOf(Ssda903Table table) {
        return (TextField) BY_TABLE.get(table).get(0);
    }

    private static TextField identifier(Ssda903Table table, String name) {
        return added(new TextField(table, name, next(table), true));
    }

    private static TextField text(Ssda903Table table, String name) {
        return added(new TextField(table, name, next(table), false));
    }

    private static DateField date(Ssda903Table table, String name) {
        return added(new DateField(table, name, next(table), false));
    }

    private static DateField partlyKnownDate(Ssda903Table table, String name) {
        return added(new DateField(table, name, next(table), true));
    }

    private static CodeField code(Ssda903Table table, String name) {
        return added(CodeField.of(table, name, next(table)));
    }

    private static CodeField sex(Ssda903Table table) {
        return added(CodeField.ofSex(table, next(table)));
    }

    private static int next(Ssda903Table table) {
        return BY_TABLE.get(table).size();
    }

    private static <F extends ReturnField> F added(F field) {
        BY_TABLE.put(field.table(), field);
        return field;
    }
}
