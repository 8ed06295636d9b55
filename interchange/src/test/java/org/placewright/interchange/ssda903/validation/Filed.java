package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CIN;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.ETHNIC;
import static org.placewright.interchange.ssda903.ReturnFields.HOME_POST;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.MC_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEW_CODE;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.Ssda903Table.AD1;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.Ssda903Table.PLACED_ADOPTION;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.Ssda903Table.REVIEWS;
import static org.placewright.interchange.ssda903.Ssda903Table.SOCIAL_WORKER;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.FiledReturns;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * A small return to test rules on: a clean child, of whom a test changes what it is about. Every table is filed, this
 * year and the year before. In a text, {@code Y} after a slash is the year the collection year ends in, so that
 * {@code 01/04/Y-1} is its first day and {@code 31/03/Y} its last.
 */
final class Filed {

    /** A unique pupil number. */
    static final String NUMBER =
            UniquePupilNumber.withCheckLetter("812345678901").value();

    /** The year unless a test says another. */
    static final int YEAR = 2021;

    /** What goes for foster carers, whenever and whyever. */
    private static final String CARED_FOR =
            ", CIN=N1, PLACE=U6, PLACE_PROVIDER=PR1, HOME_POST=ZA99 9ZZ, PL_POST=ZB99 9ZZ, URN=1234567";

    /** An episode with foster carers that has not ceased. */
    static final String EPISODE = "DECOM=01/09/Y-3, RNE=S, LS=C2" + CARED_FOR;

    private static final String BEFORE_ADOPTION = "DECOM=01/09/Y-2, RNE=S, LS=C2" + CARED_FOR;

    private final CollectionYear year;
    private final RawRows rows = new RawRows();
    private final RawRows before = new RawRows();
    private final List<Ssda903Table> notFiled = new ArrayList<>();
    private ReferenceData reference = ReferenceData.none();
    private final List<Ssda903Table> previousNotFiled = new ArrayList<>();
    private boolean withPrevious = true;
    private String id = "child-1";

    private Filed(int endingIn) {
        this.year = CollectionYear.of(endingIn);
    }

    /** A return with nobody in it. */
    static Filed empty(int endingIn) {
        return new Filed(endingIn);
    }

    /** A boy of ten who has been with foster carers since years before. */
    static Filed child() {
        return child(YEAR);
    }

    /** The same in another year. */
    static Filed child(int endingIn) {
        return new Filed(endingIn)
                .header("child-1", Sex.MALE, "15/06/Y-11")
                .add(EPISODES, EPISODE)
                .addBefore(EPISODES, EPISODE)
                .allYear();
    }

    /** A girl of three who came into care this year, in May, and is with foster carers. */
    static Filed newcomer(int endingIn) {
        return new Filed(endingIn)
                .newHeader("child-2", Sex.FEMALE, "03/02/Y-3")
                .set(UPN, "UN1")
                .add(EPISODES, EPISODE)
                .set(DECOM, "04/05/Y-1")
                .add(PREV_PERM, "PREV_PERM=Z1")
                .add(REVIEWS, "REVIEW=20/05/Y-1, REVIEW_CODE=PN0")
                .workerFrom("04/05/Y-1");
    }

    /** A girl of three, in care since the year before, placed for adoption in June and adopted in January. */
    static Filed adopted(int endingIn) {
        return new Filed(endingIn)
                .header("child-3", Sex.FEMALE, "03/02/Y-3")
                .set(UPN, "UN1")
                .before(UPN, "UN1")
                .add(EPISODES, BEFORE_ADOPTION + ", DEC=15/06/Y-1, REC=X1, REASON_PLACE_CHANGE=CARPL")
                .add(
                        EPISODES,
                        "DECOM=15/06/Y-1, RNE=B, LS=E1, CIN=N1, PLACE=A6, PLACE_PROVIDER=PR1, HOME_POST=ZA99 9ZZ,"
                                + " PL_POST=ZC99 9ZZ, URN=1234568, DEC=20/01/Y, REC=E11")
                .addBefore(EPISODES, BEFORE_ADOPTION)
                .add(PLACED_ADOPTION, "DATE_PLACED=10/04/Y-1")
                .add(
                        AD1,
                        "DATE_INT=10/04/Y-1, DATE_MATCH=20/05/Y-1, FOSTER_CARE=0, NB_ADOPTR=2, SEX_ADOPTR=MF,"
                                + " LS_ADOPTR=L11")
                .add(REVIEWS, "REVIEW=10/05/Y-1, REVIEW_CODE=PN0")
                .workerFrom("01/04/Y-1");
    }

    /** A boy who left care the year before and turned 18 in this one. */
    static Filed careLeaver(int endingIn) {
        return new Filed(endingIn)
                .header("child-4", Sex.MALE, "10/10/Y-19")
                .addBefore(EPISODES, EPISODE)
                .before(DEC, "10/01/Y-1")
                .before(REC, "E5")
                .add(OC3, "IN_TOUCH=YES, ACCOM=U1, ACTIV=" + (endingIn >= 2022 ? "F4" : "F2"));
    }

    /** An unaccompanied boy of 16 who came into care in May. */
    static Filed unaccompanied(int endingIn) {
        return new Filed(endingIn)
                .newHeader("child-5", Sex.MALE, "12/12/Y-17")
                .set(ETHNIC, "OOTH")
                .add(EPISODES, EPISODE)
                .set(DECOM, "04/05/Y-1")
                .set(LS, "V2")
                .set(CIN, "N8")
                .set(HOME_POST, "")
                .add(PREV_PERM, "PREV_PERM=Z1")
                .add(UASC, "SEX=" + Sex.MALE.codeIn(CollectionYear.of(endingIn)))
                .add(REVIEWS, "REVIEW=20/05/Y-1, REVIEW_CODE=PN1")
                .workerFrom("04/05/Y-1");
    }

    /** A girl of 16 in care since years before, who had a child the year before. */
    static Filed mother(int endingIn) {
        return new Filed(endingIn)
                .header("child-6", Sex.FEMALE, "12/12/Y-17")
                .set(MOTHER, "1")
                .set(MC_DOB, "05/06/Y-2")
                .before(MOTHER, "1")
                .before(MC_DOB, "05/06/Y-2")
                .add(EPISODES, EPISODE)
                .addBefore(EPISODES, EPISODE)
                .allYear();
    }

    /** An open episode that begins on another day, with foster carers. */
    static String episodeFrom(String day) {
        return "DECOM=" + day + ", RNE=S, LS=C2" + CARED_FOR;
    }

    /** Adds another child with a header, this year and the year before; rows added from now on are of that child. */
    Filed header(String newId, Sex sex, String dateOfBirth) {
        newHeader(newId, sex, dateOfBirth);
        before.add(HEADER, id, head(sex, dateOfBirth, CollectionYear.of(year.endingIn() - 1)));
        return this;
    }

    /** Adds another child with a header, this year only. */
    Filed newHeader(String newId, Sex sex, String dateOfBirth) {
        id = newId;
        return add(HEADER, head(sex, dateOfBirth, year));
    }

    private String head(Sex sex, String dateOfBirth, CollectionYear in) {
        String digits = String.format(Locale.ROOT, "8%011d", Math.floorMod(id.hashCode(), 1_000_000_000));
        return "SEX=" + sex.codeIn(in) + ", DOB=" + dateOfBirth + ", ETHNIC=WBRI, UPN="
                + UniquePupilNumber.withCheckLetter(digits).value() + (sex == Sex.FEMALE ? ", MOTHER=0" : "");
    }

    /** Adds what the return has of a child who is in care all year. */
    private Filed allYear() {
        add(OC2, "SDQ_SCORE=12, CONVICTED=0, IMMUNISATIONS=1, TEETH_CHECK=1, HEALTH_ASSESSMENT=1, SUBSTANCE_MISUSE=0");
        add(REVIEWS, "REVIEW=10/05/Y-1, REVIEW_CODE=PN1");
        add(REVIEWS, "REVIEW=10/11/Y-1, REVIEW_CODE=PN1");
        return workerFrom("01/04/Y-1");
    }

    private Filed workerFrom(String day) {
        return SOCIAL_WORKER.isCollectedIn(year)
                ? add(SOCIAL_WORKER, "SW_ID=SW10001234, SW_REASON=MANAGE, SW_DECOM=" + day)
                : this;
    }

    /** Adds a row of the child at hand: {@code "DECOM=01/04/Y-1, RNE=S"}, or names and texts in turn. */
    Filed add(Ssda903Table table, String... cells) {
        rows.add(table, id, cells);
        return this;
    }

    /** Adds a row of the child at hand to the return of the year before. Y is the year of this return all the same. */
    Filed addBefore(Ssda903Table table, String... cells) {
        before.add(table, id, cells);
        return this;
    }

    /** Sets a field of the last row of its table that is of the child at hand. */
    Filed set(ReturnField field, String text) {
        rows.setLast(id, field, text);
        return this;
    }

    /** Sets a field of the row at an index, from 0, whoever it is of. */
    Filed set(int row, ReturnField field, String text) {
        rows.set(row, field, text);
        return this;
    }

    /** Sets a field of the last row of its table in the return of the year before that is of the child at hand. */
    Filed before(ReturnField field, String text) {
        before.setLast(id, field, text);
        return this;
    }

    /** Makes the child at hand one of another birth date, of school age. */
    Filed aged(String dateOfBirth) {
        set(DOB, dateOfBirth).set(UPN, "UN2");
        if (before.has(HEADER)) {
            before(DOB, dateOfBirth).before(UPN, "UN2");
        }
        return rows.has(REVIEWS) ? set(REVIEW_CODE, "PN1") : this;
    }

    /** Files the last row of a table twice. */
    Filed repeat(Ssda903Table table) {
        rows.repeat(table);
        return this;
    }

    /** Takes all rows of a table out of this year's return, which is filed without any. */
    Filed remove(Ssda903Table table) {
        rows.remove(table);
        return this;
    }

    /** Takes all rows of a table out of last year's return, which is filed without any. */
    Filed removeBefore(Ssda903Table table) {
        before.remove(table);
        return this;
    }

    /** Leaves a table out of this year's return. */
    Filed notFiled(Ssda903Table table) {
        rows.remove(table);
        notFiled.add(table);
        return this;
    }

    /** Leaves a table out of last year's return. */
    Filed previousNotFiled(Ssda903Table table) {
        before.remove(table);
        previousNotFiled.add(table);
        return this;
    }

    /** Leaves out the return of the year before. */
    Filed withoutPrevious() {
        withPrevious = false;
        return this;
    }

    /** Checks it against places. */
    Filed knowing(Locator postcodes) {
        return knowing(ReferenceData.builder().postcodes(postcodes).build());
    }

    /** Checks it against other data. */
    Filed knowing(ReferenceData data) {
        reference = data;
        return this;
    }

    /** Adds the children of another return of the year. */
    Filed and(Filed other) {
        rows.addAll(other.rows);
        before.addAll(other.before);
        return this;
    }

    /** Returns the rows of every table of the year, to be written to files. */
    Map<Ssda903Table, List<Map<String, String>>> tables() {
        return rows.byTable(year);
    }

    /** Returns the rows of every table of the year before. */
    Map<Ssda903Table, List<Map<String, String>>> tablesBefore() {
        return before.byTable(year);
    }

    FiledReturns build() {
        FiledReturns.Builder filed = FiledReturns.builder(year);
        for (Ssda903Table table : Ssda903Table.values()) {
            if (table.isCollectedIn(year) && !notFiled.contains(table)) {
                filed.table(table);
            }
            if (withPrevious && table.isCollectedIn(year) && !previousNotFiled.contains(table)) {
                filed.previousTable(table);
            }
        }
        rows.forEach(year, filed::row);
        if (withPrevious) {
            before.forEach(year, filed::previousRow);
        }
        return filed.build();
    }

    /** Runs some rules. */
    ValidationReport validate(ValidationPolicy policy) {
        return ReturnValidator.of(policy).withReferenceData(reference).validate(build());
    }

    /** Runs every rule, and returns the codes of those that are broken. */
    ImmutableSortedSet<String> broken() {
        return validate(ValidationPolicy.standard()).results().stream()
                .filter(result -> result.count() > 0)
                .map(result -> result.rule().code().value())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
