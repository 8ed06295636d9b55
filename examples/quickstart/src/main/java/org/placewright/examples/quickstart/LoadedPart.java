package org.placewright.examples.quickstart;

import java.util.Optional;
import org.placewright.core.result.ImportCounts;

/**
 * One part of the data: what was loaded, or why it was skipped.
 *
 * @param name what it is
 * @param content what was loaded, in words; or why it was skipped
 * @param counts what became of its rows; absent if it was skipped
 */
record LoadedPart(String name, String content, Optional<ImportCounts> counts) {

    static LoadedPart loaded(String name, String content, ImportCounts counts) {
        return new LoadedPart(name, content, Optional.of(counts));
    }

    static LoadedPart skipped(String name, String why) {
        return new LoadedPart(name, why, Optional.empty());
    }

    boolean isSkipped() {
        return counts.isEmpty();
    }
}
