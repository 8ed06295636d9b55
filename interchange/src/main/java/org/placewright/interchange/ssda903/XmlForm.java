package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.placewright.interchange.internal.Column;

/** How the XML form of the return names and nests what the tables hold. */
final class XmlForm {

    static final String ROOT = "EXPSSDA903";
    static final String CHILD = "CHILD";
    static final String HEADER = "HEADER";
    static final String CHILD_ID = "CHILDID";
    static final String UASC = "UASC";
    static final String EPISODE = "EPISODE";

    /** The columns of the header table that come first in a HEADER. */
    static final ImmutableList<Column> WHO =
            ImmutableList.of(CareForms.UPN, TableForm.SEX, TableForm.DOB, CareForms.ETHNIC);

    /** The columns of the header table that come later in a HEADER. */
    static final ImmutableList<Column> MOTHER = ImmutableList.of(CareForms.MOTHER, CareForms.MC_DOB);

    /** The columns of an EPISODE, in order. */
    static final ImmutableList<Column> OF_EPISODE = ImmutableList.of(
            CareForms.DECOM,
            CareForms.RNE,
            CareForms.LS,
            CareForms.CIN,
            CareForms.PLACE,
            CareForms.PL_POST,
            CareForms.HOME_POST,
            CareForms.URN,
            CareForms.PLACE_PROVIDER,
            CareForms.DEC,
            CareForms.REC,
            CareForms.REASON_PLACE_CHANGE);

    /** The tables whose columns stand in a HEADER themselves. */
    static final ImmutableList<TableForm<?>> FLAT = ImmutableList.of(PermanenceForms.AD1, OutcomeForms.OC3);

    /** The elements of a HEADER that are rows of a table, those that come before MOTHER. */
    static final ImmutableMap<String, TableForm<?>> BEFORE_MOTHER =
            ImmutableMap.of("AMISSING", YearForms.MISSING, "AREVIEW", YearForms.REVIEWS);

    /**
     * The elements of a HEADER that are rows of a table, those that come after MOTHER. The last two are our own: the
     * form has none for tables that came later.
     */
    static final ImmutableMap<String, TableForm<?>> AFTER_MOTHER = ImmutableMap.of(
            "PERMANENCE",
            PermanenceForms.PREV_PERM,
            "OC2",
            OutcomeForms.OC2,
            "AD_PLACED",
            PermanenceForms.PLACED_ADOPTION,
            "SOCIAL_WORKER",
            YearForms.SOCIAL_WORKER,
            "DOLO",
            YearForms.DOLO);

    /** All elements of a HEADER that are rows of a table. */
    static final ImmutableMap<String, TableForm<?>> GROUPS = ImmutableMap.<String, TableForm<?>>builder()
            .putAll(BEFORE_MOTHER)
            .putAll(AFTER_MOTHER)
            .buildOrThrow();

    /** The tables the form has no elements for but ours, so that a whole return may lack them. */
    static final ImmutableSet<Ssda903Table> OURS = ImmutableSet.of(Ssda903Table.SOCIAL_WORKER, Ssda903Table.DOLO);

    private static final ImmutableSet<Column> OF_THE_HEADER =
            ImmutableSet.of(TableForm.CHILD, TableForm.STATED_DOB, TableForm.STATED_SEX);

    /** The elements of a HEADER that hold text. */
    static final ImmutableSet<String> HEADER_TEXTS = Stream.of(
                    Stream.of(CHILD_ID, UASC, element(CareForms.DUC)),
                    Stream.concat(WHO.stream(), MOTHER.stream()).map(XmlForm::element),
                    FLAT.stream().flatMap(form -> own(form).stream().map(XmlForm::element)))
            .flatMap(names -> names)
            .collect(ImmutableSet.toImmutableSet());

    /** The table that is filed where an element stands in a CHILD or its HEADER, whether it is blank or not. */
    static final ImmutableMap<String, Ssda903Table> FILED = filed();

    /** What stands in an element of its own: children, and what they hold. */
    static final ImmutableSet<String> GROUPED = ImmutableSet.<String>builder()
            .add(CHILD, HEADER, EPISODE)
            .addAll(GROUPS.keySet())
            .build();

    /** Elements by which a child is lost, or a part of one, if they stand elsewhere than in a CHILD or its HEADER. */
    static final ImmutableSet<String> OF_A_CHILD = ImmutableSet.<String>builder()
            .add(CHILD_ID)
            .addAll(GROUPED)
            .addAll(FILED.keySet())
            .build();

    private XmlForm() {}

    private static ImmutableMap<String, Ssda903Table> filed() {
        ImmutableMap.Builder<String, Ssda903Table> filed = ImmutableMap.builder();
        filed.put(UASC, Ssda903Table.UASC).put(EPISODE, Ssda903Table.EPISODES);
        Stream.of(CareForms.HEADER, CareForms.UASC)
                .forEach(form -> own(form).forEach(column -> filed.put(element(column), form.table())));
        FLAT.forEach(form -> own(form).forEach(column -> filed.put(element(column), form.table())));
        GROUPS.forEach((element, form) -> filed.put(element, form.table()));
        return filed.buildOrThrow();
    }

    /** Returns the columns of a table that are its own, and do not repeat the header. */
    static ImmutableList<Column> own(TableForm<?> form) {
        return form.columns().stream()
                .filter(column -> !OF_THE_HEADER.contains(column))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the element that holds a column. */
    static String element(Column column) {
        return column.equals(CareForms.PLACE) ? "PL" : column.name();
    }
}
