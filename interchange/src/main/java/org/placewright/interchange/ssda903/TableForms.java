package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;

/** Every table of the return. */
final class TableForms {

    /** All tables, in the order the return lists them. */
    static final ImmutableList<TableForm<?>> ALL = ImmutableList.of(
            CareForms.HEADER,
            CareForms.EPISODES,
            CareForms.UASC,
            YearForms.MISSING,
            OutcomeForms.OC2,
            OutcomeForms.OC3,
            YearForms.REVIEWS,
            PermanenceForms.PREV_PERM,
            PermanenceForms.PLACED_ADOPTION,
            PermanenceForms.AD1,
            YearForms.SOCIAL_WORKER,
            YearForms.DOLO);

    private TableForms() {}

    /** Returns the form of a table. */
    static TableForm<?> of(Ssda903Table table) {
        return ALL.stream().filter(form -> form.table() == table).findFirst().orElseThrow();
    }

    /** Tells whether a child has a row in some table. */
    static boolean have(ReturnedChild child) {
        for (TableForm<?> form : ALL) {
            if (form.isIn(child)) {
                return true;
            }
        }
        return false;
    }
}
