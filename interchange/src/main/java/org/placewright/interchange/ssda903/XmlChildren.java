package org.placewright.interchange.ssda903;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;

/** Takes the CHILD elements of an XML file apart into rows of tables. Elements that are blank say nothing. */
final class XmlChildren {

    private static final String WHERE =
            "CHILD in " + XmlForm.ROOT + ", HEADER and EPISODE in CHILD, all else in HEADER";
    private static final ImmutableSet<String> IN_CHILD = ImmutableSet.of(XmlForm.HEADER, XmlForm.EPISODE);
    private static final ImmutableSet<String> IN_HEADER =
            ImmutableSet.copyOf(Sets.union(XmlForm.HEADER_TEXTS, XmlForm.GROUPS.keySet()));

    private final String file;
    private final FindingLog findings;
    private final ImmutableMap<Ssda903Table, ? extends XmlRows> tables;

    /** The same findings, for what is found about the child at hand. */
    private FindingLog ofChild;

    private final Set<Ssda903Table> filed = EnumSet.noneOf(Ssda903Table.class);

    /** Elements in which something unknown was found, so that each is told of once. */
    private final Set<String> withUnknown = new LinkedHashSet<>();

    XmlChildren(String file, ImmutableMap<Ssda903Table, ? extends XmlRows> tables, FindingLog findings) {
        this.file = file;
        this.findings = findings;
        this.ofChild = findings;
        this.tables = tables;
    }

    /** Tells whether a table has as many rows as the limits let in. */
    boolean isFull() {
        return tables.values().stream().anyMatch(XmlRows::isFull);
    }

    /** Returns the tables that were filed: those of which an element stands in some child, if only a blank one. */
    ImmutableSet<Ssda903Table> filed() {
        return Sets.immutableEnumSet(filed);
    }

    /** Reports a child, or a part of one, that stands where it is not looked for. */
    void misplaced(String name, long line) {
        ofChild.add(
                Severity.ERROR,
                FindingCodes.MISPLACED_ELEMENT,
                SourceLocation.atLine(file, line).column(name),
                "the element stands where it is not looked for",
                WHERE,
                "not read, with all that stands beside it there");
    }

    /** Says that what follows is about no child. */
    void betweenChildren() {
        ofChild = findings;
    }

    /** Reports something about an element that is none of the form's. */
    void unknownWithin(XmlElement element, long line) {
        if (withUnknown.add(element.name())) {
            findings.add(
                    Severity.INFO,
                    FindingCodes.UNKNOWN_ELEMENT,
                    SourceLocation.atLine(file, line).column(element.name()),
                    "it holds an element that is none of the form's",
                    "the elements of the form",
                    "such elements ignored");
        }
    }

    void add(XmlElement child) {
        XmlElement header = child.children().stream()
                .filter(element -> element.name().equals(XmlForm.HEADER))
                .findFirst()
                .orElseGet(() -> new XmlElement(XmlForm.HEADER, child.line()));
        String id = header.text(XmlForm.CHILD_ID);
        ofChild = IdentifierText.isIdentifier(id) ? findings.about(ChildId.of(id)) : findings;
        check(child, IN_CHILD, ImmutableSet.of(XmlForm.EPISODE), XmlForm.OF_A_CHILD);
        check(header, IN_HEADER, XmlForm.GROUPS.keySet(), XmlForm.OF_A_CHILD);
        files(child, IN_CHILD);
        files(header, IN_HEADER);
        add(CareForms.HEADER, header, id);
        unaccompanied(header, id);
        XmlForm.FLAT.forEach(form -> add(form, header, id));
        for (XmlElement group : header.children()) {
            Optional.ofNullable(XmlForm.GROUPS.get(group.name())).ifPresent(form -> addGroup(form, group, id));
        }
        for (XmlElement episode : child.children()) {
            if (episode.name().equals(XmlForm.EPISODE)) {
                addGroup(CareForms.EPISODES, episode, id);
            }
        }
    }

    private void files(XmlElement parent, Set<String> known) {
        for (XmlElement element : parent.children()) {
            if (known.contains(element.name())) {
                Optional.ofNullable(XmlForm.FILED.get(element.name())).ifPresent(filed::add);
            }
        }
    }

    private void addGroup(TableForm<?> form, XmlElement group, String id) {
        check(
                group,
                XmlForm.own(form).stream().map(XmlForm::element).collect(ImmutableSet.toImmutableSet()),
                ImmutableSet.of(),
                XmlForm.GROUPED);
        add(form, group, id);
    }

    private void unaccompanied(XmlElement header, String id) {
        String said = header.text(XmlForm.UASC);
        boolean ceased = !header.text(XmlForm.element(CareForms.DUC)).isEmpty();
        if (!said.isEmpty() && !said.equals("0") && !said.equals("1")) {
            doubt(header, FindingCodes.UNKNOWN_CODE, XmlForm.UASC, "not a known code", "0 or 1", "read as blank");
        } else if (ceased && !said.equals("1")) {
            doubt(
                    header,
                    FindingCodes.VALUE_NOT_USED,
                    XmlForm.UASC,
                    "DUC is given, and UASC is not 1",
                    "UASC 1, or DUC blank",
                    "read as UASC 1");
        }
        if (said.equals("1") && !ceased && id.isEmpty()) {
            // As a row it would be blank, and passed over in silence.
            findings.add(
                    Severity.ERROR,
                    FindingCodes.MISSING_VALUE,
                    SourceLocation.atLine(file, header.line()).column(XmlForm.CHILD_ID),
                    "blank",
                    "the identifier of the child",
                    "status left out");
        } else if (said.equals("1") || ceased) {
            table(CareForms.UASC).add(fields(CareForms.UASC, XmlForm.own(CareForms.UASC), header, id), header.line());
        }
    }

    /** Adds a row, if it says more than whose it is. */
    private void add(TableForm<?> form, XmlElement element, String id) {
        List<Column> own = XmlForm.own(form);
        if (own.stream()
                .anyMatch(column -> !element.text(XmlForm.element(column)).isEmpty())) {
            table(form).add(fields(form, own, element, id), element.line());
        }
    }

    private static List<String> fields(TableForm<?> form, List<Column> own, XmlElement element, String id) {
        return Lists.transform(
                form.columns(),
                column -> column.equals(TableForm.CHILD)
                        ? id
                        : own.contains(column) ? element.text(XmlForm.element(column)) : "");
    }

    private XmlRows table(TableForm<?> form) {
        return Verify.verifyNotNull(tables.get(form.table()));
    }

    /**
     * Reports elements that are none of the form's, those that may stand once and do not, and text and elements that
     * stand together.
     *
     * @param losing what is lost with an element that is none of the form's, if it is or holds that
     */
    private void check(XmlElement element, Set<String> known, Set<String> repeatable, Set<String> losing) {
        if (element.hasText()) {
            together(element, "the element holds text of its own", "elements alone", "text ignored");
        }
        Set<String> met = new LinkedHashSet<>();
        for (XmlElement child : element.children()) {
            if (!known.contains(child.name())) {
                child.first(losing)
                        .ifPresentOrElse(
                                lost -> misplaced(lost.name(), lost.line()),
                                () -> unknownWithin(element, child.line()));
            } else if (!met.add(child.name()) && !repeatable.contains(child.name())) {
                ofChild.add(
                        Severity.WARNING,
                        FindingCodes.DUPLICATE_ELEMENT,
                        SourceLocation.atLine(file, child.line()).column(child.name()),
                        "the element occurs twice",
                        "each element once",
                        "first one read, this one ignored");
            } else if (!repeatable.contains(child.name())
                    && !IN_CHILD.contains(child.name())
                    && child.holdsElements()) {
                together(child, "the text holds elements", "text alone", "text not read");
            }
        }
    }

    private void together(XmlElement element, String fault, String remedy, String done) {
        doubt(element, FindingCodes.TEXT_BESIDE_ELEMENTS, element.name(), fault, remedy, done);
    }

    private void doubt(XmlElement element, FindingCode code, String column, String fault, String remedy, String done) {
        ofChild.add(
                Severity.WARNING,
                code,
                SourceLocation.atLine(file, element.line()).column(column),
                fault,
                remedy,
                done);
    }
}
