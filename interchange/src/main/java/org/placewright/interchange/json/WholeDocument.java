package org.placewright.interchange.json;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.internal.ShownName;

/**
 * Takes a document as a whole or not at all, where a part left out would be worse than no answer: a threshold that is
 * misspelt, or an area a child must not live in.
 */
final class WholeDocument {

    private WholeDocument() {}

    /** Refuses a document in which a name is not known or a value cannot be taken. */
    static <T> Import<T> of(Import<T> read, String nothingTaken) {
        return read.findings().stream().anyMatch(WholeDocument::isRefused) ? refused(read, nothingTaken) : read;
    }

    /** Refuses a document besides in which two values are about the same. */
    static <T> Import<T> ofOneEach(Import<T> read, Function<? super T, ?> about, String file, String nothingTaken) {
        Import<T> whole = of(read, nothingTaken);
        OptionalInt second = second(whole.values(), about);
        if (second.isEmpty()) {
            return whole;
        }
        Finding repeated = Finding.builder()
                .severity(Severity.ERROR)
                .code(JsonFindingCodes.REPEATED_ELEMENT)
                .location(SourceLocation.inFile(ShownName.of(file))
                        .column("/" + Documents.VALUES + "/" + second.getAsInt()))
                .fault("this is about the same as one before it")
                .remedy("one for each. Maybe join the two?")
                .done(nothingTaken)
                .build();
        return refused(
                new Import<>(
                        whole.values(),
                        ImmutableList.<Finding>builder()
                                .addAll(whole.findings())
                                .add(repeated)
                                .build(),
                        whole.counts()),
                nothingTaken);
    }

    private static <T> OptionalInt second(ImmutableList<T> values, Function<? super T, ?> about) {
        Set<Object> seen = new HashSet<>();
        return IntStream.range(0, values.size())
                .filter(i -> !seen.add(about.apply(values.get(i))))
                .findFirst();
    }

    private static <T> Import<T> refused(Import<T> read, String nothingTaken) {
        return new Import<>(
                ImmutableList.of(),
                read.findings().stream()
                        .map(finding -> isRefused(finding)
                                ? finding.withSeverity(Severity.ERROR).withDone(nothingTaken)
                                : finding)
                        .collect(ImmutableList.toImmutableList()),
                new ImportCounts(read.counts().read(), 0, 0, read.counts().read()));
    }

    private static boolean isRefused(Finding finding) {
        return finding.severity() == Severity.ERROR || finding.code().equals(JsonFindingCodes.UNKNOWN_PROPERTY);
    }
}
