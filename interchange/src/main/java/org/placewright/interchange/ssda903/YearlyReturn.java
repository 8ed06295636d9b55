package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.ReadTable;

/** The files of one authority that have the same year in their names, or none. */
final class YearlyReturn {

    /** What files are grouped by. */
    record Key(Optional<AuthorityId> authority, Optional<NamedYear> namedYear) {}

    /** A file and what was read from it. */
    record Part<T>(ReturnFile file, ReadTable<T> table) {}

    private final Key key;
    private final List<Part<HeaderRow>> headers = new ArrayList<>();
    private final List<Part<EpisodeRow>> episodes = new ArrayList<>();

    YearlyReturn(Key key) {
        this.key = key;
    }

    void addHeader(ReturnFile file, ReadTable<HeaderRow> table) {
        headers.add(new Part<>(file, table));
    }

    void addEpisodes(ReturnFile file, ReadTable<EpisodeRow> table) {
        episodes.add(new Part<>(file, table));
    }

    Key key() {
        return key;
    }

    List<Part<HeaderRow>> headers() {
        return headers;
    }

    List<Part<EpisodeRow>> episodes() {
        return episodes;
    }

    boolean hasEpisodesFile() {
        return !episodes.isEmpty();
    }

    /** Returns where to report what concerns the whole return: its episodes, or else its header. */
    SourceLocation location() {
        ReturnFile file =
                episodes.isEmpty() ? headers.get(0).file() : episodes.get(0).file();
        return SourceLocation.inFile(file.shownName());
    }

    ImmutableList<ReadRow<HeaderRow>> headerRows() {
        return headers.stream().flatMap(part -> part.table().rows().stream()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<ReadRow<EpisodeRow>> episodeRows() {
        return episodes.stream().flatMap(part -> part.table().rows().stream()).collect(ImmutableList.toImmutableList());
    }

    /** Tells whether nothing at all was read from the files of a table. */
    private static boolean isEmpty(List<? extends Part<?>> parts) {
        return parts.stream().allMatch(part -> part.table().read() == 0);
    }

    /** Tells whether there is an episodes table, and nothing was read from it; a finding has said so. */
    boolean hasEmptyEpisodes() {
        return !episodes.isEmpty() && isEmpty(episodes);
    }

    /** Tells whether nothing was read from any file. */
    boolean isEmpty() {
        return isEmpty(headers) && isEmpty(episodes);
    }

    /** Returns every DECOM and DEC of the episodes. */
    ImmutableList<LocalDate> episodeDates() {
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        for (ReadRow<EpisodeRow> row : episodeRows()) {
            dates.add(row.value().episode().start());
            row.value().episode().end().ifPresent(dates::add);
        }
        return dates.build();
    }

    /** Returns every birth date of the header. */
    ImmutableList<LocalDate> birthDates() {
        return headerRows().stream().map(row -> row.value().dateOfBirth()).collect(ImmutableList.toImmutableList());
    }
}
