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

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Stands for the birth date of the header, whatever a test makes of that. */
    private static final String AS_IN_HEADER = "(as in header)";

    private static final Pattern RELATIVE = Pattern.compile("/Y(?:-(\\d+))?$");

    private final CollectionYear year;
    private final Map<Ssda903Table, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<Ssda903Table, List<Map<String, String>>> before = new LinkedHashMap<>();
    private final List<Ssda903Table> notFiled = new ArrayList<>();
    private ReferenceData reference = ReferenceData.none();
    private boolean withPrevious = true;
    private String id = "child-1";
    private String born = "15/06/Y-11";

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
                .add(Ssda903Table.EPISODES, EPISODE)
                .addBefore(Ssda903Table.EPISODES, EPISODE)
                .allYear();
    }

    /** A girl of three who came into care this year, in May, and is with foster carers. */
    static Filed newcomer(int endingIn) {
        return new Filed(endingIn)
                .newHeader("child-2", Sex.FEMALE, "03/02/Y-3")
                .set(UPN, "UN1")
                .add(Ssda903Table.EPISODES, EPISODE)
                .set(DECOM, "04/05/Y-1")
                .add(Ssda903Table.PREV_PERM, "PREV_PERM", "Z1")
                .add(Ssda903Table.REVIEWS, "REVIEW", "20/05/Y-1", "REVIEW_CODE", "PN0")
                .workerFrom("04/05/Y-1");
    }

    /** A girl of three, in care since the year before, placed for adoption in June and adopted in January. */
    static Filed adopted(int endingIn) {
        return new Filed(endingIn)
                .header("child-3", Sex.FEMALE, "03/02/Y-3")
                .set(UPN, "UN1")
                .before(UPN, "UN1")
                .add(Ssda903Table.EPISODES, ADOPTION_FIRST)
                .add(Ssda903Table.EPISODES, ADOPTION_LAST)
                .addBefore(Ssda903Table.EPISODES, ADOPTION_BEFORE)
                .add(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", "10/04/Y-1")
                .add(
                        Ssda903Table.AD1,
                        "DATE_INT",
                        "10/04/Y-1",
                        "DATE_MATCH",
                        "20/05/Y-1",
                        "FOSTER_CARE",
                        "0",
                        "NB_ADOPTR",
                        "2",
                        "SEX_ADOPTR",
                        "MF",
                        "LS_ADOPTR",
                        "L11")
                .add(Ssda903Table.REVIEWS, "REVIEW", "10/05/Y-1", "REVIEW_CODE", "PN0")
                .workerFrom("01/04/Y-1");
    }

    /** A boy who left care the year before and turned 18 in this one. */
    static Filed careLeaver(int endingIn) {
        return new Filed(endingIn)
                .header("child-4", Sex.MALE, "10/10/Y-19")
                .addBefore(Ssda903Table.EPISODES, EPISODE)
                .before(DEC, "10/01/Y-1")
                .before(REC, "E5")
                .add(Ssda903Table.OC3, "IN_TOUCH", "YES", "ACTIV", endingIn >= 2022 ? "F4" : "F2", "ACCOM", "U1");
    }

    /** An unaccompanied boy of 16 who came into care in May. */
    static Filed unaccompanied(int endingIn) {
        return new Filed(endingIn)
                .newHeader("child-5", Sex.MALE, "12/12/Y-17")
                .set(ETHNIC, "OOTH")
                .add(Ssda903Table.EPISODES, EPISODE)
                .set(DECOM, "04/05/Y-1")
                .set(LS, "V2")
                .set(CIN, "N8")
                .set(HOME_POST, "")
                .add(Ssda903Table.PREV_PERM, "PREV_PERM", "Z1")
                .add(Ssda903Table.UASC, "SEX", sex(Sex.MALE, CollectionYear.of(endingIn)))
                .add(Ssda903Table.REVIEWS, "REVIEW", "20/05/Y-1", "REVIEW_CODE", "PN1")
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
                .add(Ssda903Table.EPISODES, EPISODE)
                .addBefore(Ssda903Table.EPISODES, EPISODE)
                .allYear();
    }

    private static final String[] EPISODE = {
        "DECOM",
        "01/09/Y-3",
        "RNE",
        "S",
        "LS",
        "C2",
        "CIN",
        "N1",
        "PLACE",
        "U6",
        "PLACE_PROVIDER",
        "PR1",
        "HOME_POST",
        "ZA99 9ZZ",
        "PL_POST",
        "ZB99 9ZZ",
        "URN",
        "1234567"
    };

    /** An open episode that begins on another day, with foster carers. */
    static String[] episodeFrom(String day) {
        String[] episode = EPISODE.clone();
        episode[1] = day;
        return episode;
    }

    private static final String[] ADOPTION_FIRST = {
        "DECOM",
        "01/09/Y-2",
        "RNE",
        "S",
        "LS",
        "E1",
        "CIN",
        "N1",
        "PLACE",
        "U6",
        "PLACE_PROVIDER",
        "PR1",
        "HOME_POST",
        "ZA99 9ZZ",
        "PL_POST",
        "ZB99 9ZZ",
        "URN",
        "1234567",
        "DEC",
        "15/06/Y-1",
        "REC",
        "X1",
        "REASON_PLACE_CHANGE",
        "CARPL"
    };

    private static final String[] ADOPTION_BEFORE = {
        "DECOM",
        "01/09/Y-2",
        "RNE",
        "S",
        "LS",
        "E1",
        "CIN",
        "N1",
        "PLACE",
        "U6",
        "PLACE_PROVIDER",
        "PR1",
        "HOME_POST",
        "ZA99 9ZZ",
        "PL_POST",
        "ZB99 9ZZ",
        "URN",
        "1234567"
    };

    private static final String[] ADOPTION_LAST = {
        "DECOM",
        "15/06/Y-1",
        "RNE",
        "P",
        "LS",
        "E1",
        "CIN",
        "N1",
        "PLACE",
        "A6",
        "PLACE_PROVIDER",
        "PR1",
        "HOME_POST",
        "ZA99 9ZZ",
        "PL_POST",
        "ZC99 9ZZ",
        "URN",
        "1234568",
        "DEC",
        "20/01/Y",
        "REC",
        "E11"
    };

    private static String sex(Sex sex, CollectionYear year) {
        return sex.codeIn(year);
    }

    /** Adds another child with a header, this year and the year before; rows added from now on are of that child. */
    Filed header(String newId, Sex sex, String dateOfBirth) {
        newHeader(newId, sex, dateOfBirth);
        CollectionYear last = CollectionYear.of(year.endingIn() - 1);
        return addBefore(Ssda903Table.HEADER, head(sex(sex, last), sex));
    }

    /** Adds another child with a header, this year only. */
    Filed newHeader(String newId, Sex sex, String dateOfBirth) {
        id = newId;
        born = dateOfBirth;
        return add(Ssda903Table.HEADER, head(sex(sex, year), sex));
    }

    private String[] head(String sexCode, Sex sex) {
        String digits = String.format(Locale.ROOT, "8%011d", Math.floorMod(id.hashCode(), 1_000_000_000));
        String number = UniquePupilNumber.withCheckLetter(digits).value();
        return new String[] {
            "SEX", sexCode, "ETHNIC", "WBRI", "UPN", number, "MOTHER", sex == Sex.FEMALE ? "0" : "", "MC_DOB", ""
        };
    }

    /** Adds what the return has of a child who is in care all year. */
    private Filed allYear() {
        add(
                Ssda903Table.OC2,
                "SDQ_SCORE",
                "12",
                "CONVICTED",
                "0",
                "IMMUNISATIONS",
                "1",
                "TEETH_CHECK",
                "1",
                "HEALTH_ASSESSMENT",
                "1",
                "SUBSTANCE_MISUSE",
                "0");
        add(Ssda903Table.REVIEWS, "REVIEW", "10/05/Y-1", "REVIEW_CODE", "PN1");
        add(Ssda903Table.REVIEWS, "REVIEW", "10/11/Y-1", "REVIEW_CODE", "PN1");
        return workerFrom("01/04/Y-1");
    }

    private Filed workerFrom(String day) {
        return Ssda903Table.SOCIAL_WORKER.isCollectedIn(year)
                ? add(Ssda903Table.SOCIAL_WORKER, "SW_ID", "SW10001234", "SW_DECOM", day, "SW_REASON", "MANAGE")
                : this;
    }

    /** Adds a row of the child at hand, the columns that are not blank by name and text. */
    Filed add(Ssda903Table table, String... namesAndTexts) {
        rows.computeIfAbsent(table, added -> new ArrayList<>()).add(row(table, namesAndTexts));
        return this;
    }

    /** Adds a row of the child at hand to the return of the year before. Y is the year of this return all the same. */
    Filed addBefore(Ssda903Table table, String... namesAndTexts) {
        before.computeIfAbsent(table, added -> new ArrayList<>()).add(row(table, namesAndTexts));
        return this;
    }

    private Map<String, String> row(Ssda903Table table, String... namesAndTexts) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("CHILD", id);
        if (table != Ssda903Table.EPISODES) {
            row.put("DOB", table == Ssda903Table.HEADER ? born : AS_IN_HEADER);
        }
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            row.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return row;
    }

    /** Sets a field of the last row of its table that is of the child at hand. */
    Filed set(ReturnField field, String text) {
        return set(rows, field, text);
    }

    /** Sets a field of the row at an index, from 0, whoever it is of. */
    Filed set(int row, ReturnField field, String text) {
        rows.getOrDefault(field.table(), List.of()).get(row).put(field.name(), text);
        return this;
    }

    /** Sets a field of the last row of its table in the return of the year before that is of the child at hand. */
    Filed before(ReturnField field, String text) {
        return set(before, field, text);
    }

    private Filed set(Map<Ssda903Table, List<Map<String, String>>> in, ReturnField field, String text) {
        List<Map<String, String>> table = in.getOrDefault(field.table(), List.of());
        for (int at = table.size() - 1; at >= 0; at--) {
            if (id.equals(table.get(at).get("CHILD"))) {
                table.get(at).put(field.name(), text);
                return this;
            }
        }
        throw new AssertionError("no row of " + field);
    }

    /** Makes the child at hand one of another birth date, of school age. */
    Filed aged(String dateOfBirth) {
        set(DOB, dateOfBirth).set(UPN, "UN2");
        if (before.containsKey(Ssda903Table.HEADER)) {
            before(DOB, dateOfBirth).before(UPN, "UN2");
        }
        return rows.containsKey(Ssda903Table.REVIEWS) ? set(REVIEW_CODE, "PN1") : this;
    }

    /** Files the last row of a table twice. */
    Filed repeat(Ssda903Table table) {
        List<Map<String, String>> all = rows.getOrDefault(table, List.of());
        all.add(new LinkedHashMap<>(all.get(all.size() - 1)));
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
        other.rows.forEach((table, added) ->
                rows.computeIfAbsent(table, any -> new ArrayList<>()).addAll(added));
        other.before.forEach((table, added) ->
                before.computeIfAbsent(table, any -> new ArrayList<>()).addAll(added));
        return this;
    }

    FiledReturns build() {
        FiledReturns.Builder filed = FiledReturns.builder(year);
        for (Ssda903Table table : Ssda903Table.values()) {
            if (table.isCollectedIn(year) && !notFiled.contains(table)) {
                filed.table(table);
            }
            if (withPrevious && table.isCollectedIn(year)) {
                filed.previousTable(table);
            }
        }
        rows.forEach((table, all) -> all.forEach(row -> filed.row(table, dated(row, rows))));
        if (withPrevious) {
            before.forEach((table, all) -> all.forEach(row -> filed.previousRow(table, dated(row, before))));
        }
        return filed.build();
    }

    private static String birth(Map<Ssda903Table, List<Map<String, String>>> in, String child) {
        return in.getOrDefault(Ssda903Table.HEADER, List.of()).stream()
                .filter(header -> child.equals(header.get("CHILD")))
                .map(header -> header.getOrDefault("DOB", ""))
                .findFirst()
                .orElse("");
    }

    private ImmutableMap<String, String> dated(
            Map<String, String> row, Map<Ssda903Table, List<Map<String, String>>> in) {
        ImmutableMap.Builder<String, String> dated = ImmutableMap.builder();
        row.forEach((name, text) -> dated.put(
                name,
                RELATIVE.matcher(text.equals(AS_IN_HEADER) ? birth(in, row.getOrDefault("CHILD", "")) : text)
                        .replaceFirst(found -> "/"
                                + (year.endingIn()
                                        - Optional.ofNullable(found.group(1))
                                                .map(Integer::parseInt)
                                                .orElse(0)))));
        return dated.buildOrThrow();
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
