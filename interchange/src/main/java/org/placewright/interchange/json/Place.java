package org.placewright.interchange.json;

import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.interchange.internal.JsonTree;

/**
 * Where in a document something is, as a JSON pointer, and whom to tell what is wrong there.
 *
 * <p>A pointer holds names of the model's own properties and numbers of elements only. A name that is not the model's,
 * or that is a key in a map, may say something of a child, so the pointer ends above it.
 */
record Place(Problems problems, String pointer) {

    Place property(String name) {
        return new Place(problems, pointer + "/" + name);
    }

    Place element(int index) {
        return new Place(problems, pointer + "/" + index);
    }

    /** Says that what is here cannot be taken. */
    void refuse(FindingCode code, JsonTree at, String fault, String remedy) {
        problems.add(Severity.ERROR, code, at.line(), pointer, fault, remedy);
    }

    void wrongKind(JsonTree found, String expected) {
        refuse(JsonFindingCodes.WRONG_KIND, found, found.kind() + " stands here", expected);
    }

    void missing(JsonTree within, String name) {
        property(name)
                .refuse(
                        JsonFindingCodes.MISSING_PROPERTY,
                        within,
                        "a property that must be there is missing",
                        "a property " + name);
    }

    /** Says that a property is left out because nothing knows it. Its name is not told. */
    void unknown(JsonTree found, String known) {
        problems.add(
                Severity.WARNING,
                JsonFindingCodes.UNKNOWN_PROPERTY,
                found.line(),
                pointer,
                "a property stands here that is not known",
                "one of " + known + ". Maybe its name is misspelt?");
    }

    void repeated(long line) {
        problems.add(
                Severity.ERROR,
                JsonFindingCodes.REPEATED_PROPERTY,
                line,
                pointer,
                "a property occurs twice in one object",
                "each property once");
    }
}
