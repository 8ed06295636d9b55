package org.placewright.interchange.council;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/** The data dictionary as Markdown. */
final class DictionaryText {

    private static final String BEFORE = """
            # Forms for what councils hold

            One CSV table each, in UTF-8, with column names in the first line. Columns may stand in any order; letter case
            and underscores in their names do not matter; a column that is not here is reported and left alone. Only
            required columns must be there. The templates beside this file hold one invented row each.

            - **Blank, or "not known"**: nothing is known. It is never a "no".
            - **Form**: the first column may say which form, and which version of it, a row keeps to. A blank means the
              present one; another leaves the row out.
            - **Dates**: `2026-03-31` or `31/03/2026`, from 1950 to 2149. Where a stretch of days has an end, it is the first
              day that no longer belongs to it. Months: `2013-07`; `07/2013`, `Jul-13` and `July 2013` are read too.
            - **Numbers**: counts go to 999999; pounds have up to two decimals, hours up to two, or the form of ISO 8601 such
              as `PT1H20M`. Whatever a value is, a cell holds up to 65,536 characters; what a form cannot hold is not
              written, and the writer says of which column it is.
            - **Identifiers** are kept as they stand. One that a spreadsheet has rounded, such as `1.2E+15`, is refused, and
              so are words such as `n/a`. A URN of seven X stands for a regional adoption agency.
            - **Several values in one cell**: `;` stands between parts, `:` between the values of a part, as in
              `Self-harm: No known risk; Going missing: Risk Present`. A backslash stands before `;`, `:` or another
              backslash that belongs to the text; `\\u000A` is a line break. A part that cannot be read is left out with a
              finding, and the rest of the cell is kept; where the row is left out instead, the column says so. A need
              that is no word of the form is read as "other", and so is a risk that is present.
            - **What has several attributes of its own** is a table of its own: residents name their home, registrations
              their provider.
            - **What belongs together** (a range of ages, places, a registration, an approval, an exemption, a court's order,
              a check of quality) is known as a whole or not at all: where part of it is missing or cannot be read, all of it
              is left out with a finding. So it is with who lives in a home: where a row of a home is lost, nobody can
              tell who lives there.
            - **No finding quotes a value.** It names file, line, column, what is wrong and what was done.

            This file and the templates are generated from the forms; a test holds them to it.
            """;

    private static final String HEADING = """
            | column | kind | unit | required | default | meaning | model attribute | if it cannot be read |
            |---|---|---|---|---|---|---|---|
            """;

    private DictionaryText() {}

    static String of(ImmutableList<CouncilForm<?>> forms) {
        StringBuilder text = new StringBuilder(BEFORE);
        for (CouncilForm<?> form : forms) {
            text.append("\n## ")
                    .append(form.name())
                    .append("\n\nFile `")
                    .append(form.name())
                    .append(".csv`, form `")
                    .append(form.version())
                    .append("`, each row a `")
                    .append(form.type())
                    .append("`.\n\n")
                    .append(HEADING);
            form.columns().forEach(column -> text.append(row(column)));
        }
        return text.toString();
    }

    private static String row(CouncilColumn<?, ?> column) {
        ImmutableList<String> cells = ImmutableList.of(
                column.name(),
                column.kind(),
                column.unit(),
                column.requiredInWords(),
                column.otherwise(),
                column.meaning(),
                column.attribute().isEmpty() ? "" : "`" + column.attribute() + "`",
                column.ifBad());
        return "| " + Joiner.on(" | ").join(cells).replace("  ", " ") + " |\n";
    }
}
