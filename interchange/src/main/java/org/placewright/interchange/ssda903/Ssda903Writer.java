package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.placewright.core.child.Child;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.Column;

/**
 * Writes the header and episodes tables of one return: every child and every episode given, whatever their dates.
 *
 * <p>Dates are {@code dd/mm/yyyy}, sex is coded as in the year of the return, other codes stand as they were recorded.
 * The header has the columns this library reads. A history without a child has no header row, one without episodes no
 * episode row. The responsible authority is not in the tables: it is the name of the folder. Reading back gives equal
 * histories, as long as dates lie in the years 1950 to 2149.
 */
public final class Ssda903Writer {

    private static final Ssda903Writer STANDARD = new Ssda903Writer();
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Ssda903Writer() {}

    /**
     * Returns the writer.
     *
     * @return the writer
     */
    public static Ssda903Writer standard() {
        return STANDARD;
    }

    /**
     * Writes {@code header.csv} and {@code episodes.csv} into a folder, replacing what was there.
     *
     * @param folder the folder, which must exist
     * @param prefix what the file names begin with, such as {@code 2019}; a hyphen follows it unless it ends in
     *     something else than a letter or digit; may be empty
     * @param year the year of the return
     * @param histories the histories, all of one authority
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the histories are of several authorities
     */
    public void write(Path folder, String prefix, CollectionYear year, Iterable<CareHistory> histories)
            throws IOException {
        boolean joined = !prefix.isEmpty() && Character.isLetterOrDigit(prefix.charAt(prefix.length() - 1));
        String start = joined ? prefix + "-" : prefix;
        header(year, histories).write(folder.resolve(start + ReturnTable.HEADER + ".csv"));
        episodes(histories).write(folder.resolve(start + ReturnTable.EPISODES + ".csv"));
    }

    /**
     * Returns the header table.
     *
     * @param year the year of the return, which decides how sex is coded
     * @param histories the histories, all of one authority
     * @return the table
     * @throws IllegalArgumentException if the histories are of several authorities
     */
    public CsvTable header(CollectionYear year, Iterable<CareHistory> histories) {
        requireOneAuthority(histories);
        CsvTable.Builder table = CsvTable.builder(
                HeaderRow.CHILD.name(), HeaderRow.SEX.name(), HeaderRow.DOB.name(), HeaderRow.ETHNIC.name());
        for (CareHistory history : histories) {
            if (history.child().isPresent()) {
                Child child = history.child().get();
                table.row(
                        CsvCell.text(child.id().value()),
                        CsvCell.text(child.sex().codeIn(year)),
                        CsvCell.text(DAY_FIRST.format(child.dateOfBirth())),
                        CsvCell.text(child.ethnicity().map(Ethnicity::code)));
            }
        }
        return table.build();
    }

    /**
     * Returns the episodes table.
     *
     * @param histories the histories, all of one authority
     * @return the table
     * @throws IllegalArgumentException if the histories are of several authorities
     */
    public CsvTable episodes(Iterable<CareHistory> histories) {
        requireOneAuthority(histories);
        CsvTable.Builder table =
                CsvTable.builder(EpisodeRow.COLUMNS.stream().map(Column::name).toArray(String[]::new));
        for (CareHistory history : histories) {
            history.episodes()
                    .forEach(episode -> table.row(row(history.childId().value(), episode)));
        }
        return table.build();
    }

    private static ImmutableList<CsvCell> row(String child, Episode episode) {
        Stream<String> fields = EpisodeRow.COLUMNS.stream().map(column -> {
            if (EpisodeRow.CODES.containsKey(column)) {
                return EpisodeRow.CODES.get(column).apply(episode).code();
            }
            return switch (column.name()) {
                case "CHILD" -> child;
                case "DECOM" -> DAY_FIRST.format(episode.start());
                case "DEC" -> episode.end().map(DAY_FIRST::format).orElse("");
                case "HOME_POST" -> episode.homePostcode().map(Postcode::text).orElse("");
                case "PL_POST" ->
                    episode.placementPostcode().map(Postcode::text).orElse("");
                case "URN" -> episode.urn().map(Urn::value).orElse("");
                default -> throw new IllegalStateException("No field for column " + column.name());
            };
        });
        return fields.map(CsvCell::text).collect(ImmutableList.toImmutableList());
    }

    private static void requireOneAuthority(Iterable<CareHistory> histories) {
        ImmutableSet<Optional<AuthorityId>> authorities = StreamSupport.stream(histories.spliterator(), false)
                .map(CareHistory::responsibleAuthority)
                .collect(ImmutableSet.toImmutableSet());
        if (authorities.size() > 1) {
            throw new IllegalArgumentException("The histories are of " + authorities.size()
                    + " authorities. Maybe write each authority's into a folder of its own?");
        }
    }
}
