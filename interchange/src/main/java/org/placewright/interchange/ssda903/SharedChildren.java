package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;

/**
 * Doubts that two authorities are two, where their returns share children: one at least if their names differ only in
 * digits, case and marks, more than half of those of one otherwise. A child is shared whose identifier both have, with
 * one birth date if both give one. Of each child the authorities are compared that follow one another.
 */
final class SharedChildren {

    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}]+");

    /** Who has a child, and when that was born. */
    private record Had(Optional<AuthorityId> by, Optional<LocalDate> born) {

        boolean mayBe(Had other) {
            return born.isEmpty() || other.born.isEmpty() || born.equals(other.born);
        }
    }

    private record Pair(Optional<AuthorityId> one, Optional<AuthorityId> other) {

        boolean isAlike() {
            return one.isPresent() && other.isPresent() && letters(one.get()).equals(letters(other.get()));
        }

        private static String letters(AuthorityId authority) {
            return NOT_LETTER
                    .matcher(authority.value().toLowerCase(Locale.ROOT))
                    .replaceAll("");
        }
    }

    private final Map<ChildId, Had> had = new HashMap<>();
    private final Map<Optional<AuthorityId>, Integer> children = new HashMap<>();
    private final Map<Pair, Integer> shared = new LinkedHashMap<>();

    private SharedChildren() {}

    /**
     * Reports pairs of authorities that may be one.
     *
     * @param returns the returns, those of each authority together
     * @param files a file of each authority
     */
    static void report(
            ImmutableList<Ssda903Return> returns,
            ImmutableMap<Optional<AuthorityId>, String> files,
            FindingLog findings) {
        if (files.size() < 2) {
            return;
        }
        SharedChildren sharing = new SharedChildren();
        for (Ssda903Return filed : returns) {
            filed.children().forEach(child -> sharing.add(filed.authority(), child));
        }
        sharing.shared.forEach((pair, count) -> {
            int fewer = Math.min(sharing.childrenOf(pair.one()), sharing.childrenOf(pair.other()));
            if (pair.isAlike() || 2 * count > fewer) {
                findings.add(
                        Severity.WARNING,
                        FindingCodes.SHARED_CHILDREN,
                        SourceLocation.inFile(files.getOrDefault(pair.other(), "")),
                        count + " of the children are also those of the authority of "
                                + files.getOrDefault(pair.one(), ""),
                        "each authority under one name, and the years of it together",
                        "kept as children of both");
            }
        });
    }

    private void add(Optional<AuthorityId> authority, ReturnedChild child) {
        Had now = new Had(authority, child.header().map(ReturnedHeader::dateOfBirth));
        Had before = had.put(child.id(), now);
        if (before != null && before.by().equals(authority)) {
            return;
        }
        children.merge(authority, 1, Integer::sum);
        if (before != null && before.mayBe(now)) {
            shared.merge(new Pair(before.by(), authority), 1, Integer::sum);
        }
    }

    private int childrenOf(Optional<AuthorityId> authority) {
        return children.getOrDefault(authority, 0);
    }
}
