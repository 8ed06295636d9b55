package org.placewright.examples.guide;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.need.Answer;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;

/** Reads single fields of the case system. */
final class CaseFields {

    private CaseFields() {}

    /**
     * What a field says: nothing if it is blank, and nothing with a finding, which quotes none of it, if unreadable.
     */
    static <T> Optional<T> read(
            String text,
            Function<String, Optional<T>> parse,
            SourceLocation where,
            ImmutableList.Builder<Finding> findings) {
        Optional<T> read = parse.apply(text);
        if (read.isEmpty() && !text.isBlank()) {
            findings.add(Finding.builder()
                    .severity(Severity.WARNING)
                    .code(FindingCode.of("FIELD_NOT_READ"))
                    .location(where)
                    .fault("not of the form this field has")
                    .remedy("one of the field's codes, or a postcode")
                    .done("child kept without it")
                    .build());
        }
        return read;
    }

    /** What a box says that may be ticked, crossed or left alone. */
    static Answer answer(Optional<Boolean> said) {
        return said.map(yes -> yes ? Answer.YES : Answer.NO).orElse(Answer.NOT_SPECIFIED);
    }
}
