package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.YesNo;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.Column;

/**
 * Writes returns as CSV, all their tables; or, of histories, the header and episodes tables of one return: every child
 * and every episode given, whatever their dates.
 *
 * <p>Dates are {@code dd/mm/yyyy}, sex is coded as in the year of the return, other codes stand as they were recorded.
 * The authority is not in the tables: it is the name of the folder, so that returns of several authorities go into
 * folders of their own. Reading back gives equal values, as long as dates lie in the years 1950 to 2149. The same
 * values are written as the same bytes.
 *
 * <p>Of a history without a child there is no header row, of one without episodes no episode row. What the other tables
 * hold, such as when a child was unaccompanied, is written of returns alone.
 */
public final class Ssda903Writer {

    private static final Ssda903Writer STANDARD = new Ssda903Writer();
    private static final String CSV = ".csv";

    /** The episodes table is the same whatever the year. */
    private static final CollectionYear ANY_YEAR = CollectionYear.of(2020);

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
     * Writes every table of a return into a folder, replacing what was there: a file for each table that was submitted,
     * such as {@code 2019-20-header.csv}. A return whose authority is stated goes into the folder if that is named by
     * the authority, and otherwise into a folder of that name within it, which is made if it is missing. Where a table
     * was not submitted, a file of that table and year that was written here before is deleted, for it would be read as
     * part of this return. Files by all other names are left alone, also those by which others name a table of the
     * year, such as {@code 2020-header.csv}; so it is best that a folder holds nothing but what is written here.
     *
     * @param folder the folder, which must exist
     * @param filed the return
     * @throws IOException if a file cannot be written or deleted
     * @throws IllegalArgumentException if a folder named by the authority could not be, or would be read as another's
     */
    public void write(Path folder, Ssda903Return filed) throws IOException {
        Path within = filed.authority().isPresent()
                ? folderOf(folder, filed.authority().get())
                : folder;
        for (Ssda903Table table : Ssda903Table.values()) {
            Path file = within.resolve(filed.year() + "-" + table.fileName() + CSV);
            if (filed.tables().contains(table)) {
                table(filed, table).write(file);
            } else if (Files.isRegularFile(file)) {
                Files.delete(file);
            }
        }
    }

    private static Path folderOf(Path folder, AuthorityId authority) throws IOException {
        String name = authority.value();
        if (!FolderName.isOfAuthority(name)) {
            throw new IllegalArgumentException("A folder named " + name
                    + " could not be read back as that of the authority. Maybe give the authority another name?");
        }
        Path given = folder.toAbsolutePath().normalize().getFileName();
        return given != null && given.toString().equals(name) ? folder : Files.createDirectories(folder.resolve(name));
    }

    /**
     * Returns one table of a return.
     *
     * @param filed the return
     * @param table which table
     * @return the table, without rows if no child is in it
     */
    public CsvTable table(Ssda903Return filed, Ssda903Table table) {
        return table(TableForms.of(table), filed.year(), filed.children());
    }

    /**
     * Writes {@code header.csv} and {@code episodes.csv} into a folder, replacing those that were there. Other tables
     * are left alone: histories do not hold what they say.
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
        header(year, histories).write(folder.resolve(start + Ssda903Table.HEADER.fileName() + CSV));
        episodes(histories).write(folder.resolve(start + Ssda903Table.EPISODES.fileName() + CSV));
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
        return table(CareForms.HEADER, year, children(histories));
    }

    /**
     * Returns the episodes table.
     *
     * @param histories the histories, all of one authority
     * @return the table
     * @throws IllegalArgumentException if the histories are of several authorities
     */
    public CsvTable episodes(Iterable<CareHistory> histories) {
        return table(CareForms.EPISODES, ANY_YEAR, children(histories));
    }

    private static <T> CsvTable table(TableForm<T> form, CollectionYear year, ImmutableList<ReturnedChild> children) {
        CsvTable.Builder table =
                CsvTable.builder(form.columns().stream().map(Column::name).toArray(String[]::new));
        for (ReturnedChild child : children) {
            for (T value : form.values(child)) {
                table.row(form.fields().stream()
                        .map(field -> CsvCell.text(field.text().of(child, value, year)))
                        .collect(ImmutableList.toImmutableList()));
            }
        }
        return table.build();
    }

    private static ImmutableList<ReturnedChild> children(Iterable<CareHistory> histories) {
        requireOneAuthority(histories);
        return Streams.stream(histories)
                .filter(history ->
                        history.child().isPresent() || !history.episodes().isEmpty())
                .map(history -> ReturnedChild.builder()
                        .id(history.childId())
                        .header(history.child().map(Ssda903Writer::header))
                        .episodes(history.episodes())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ReturnedHeader header(Child child) {
        return ReturnedHeader.builder()
                .dateOfBirth(child.dateOfBirth())
                .sex(child.sex())
                .ethnicity(child.ethnicity().orElse(Ethnicity.codes().notRecorded()))
                .pupilNumber(child.pupilNumber())
                .mother(
                        switch (child.mother()) {
                            case YES -> YesNo.YES;
                            case NO -> YesNo.NO;
                            case NOT_SPECIFIED -> YesNo.of("");
                        })
                .dateOfBirthOfMothersChild(child.dateOfBirthOfMothersChild())
                .build();
    }

    private static void requireOneAuthority(Iterable<CareHistory> histories) {
        ImmutableSet<Optional<AuthorityId>> authorities =
                Streams.stream(histories).map(CareHistory::responsibleAuthority).collect(ImmutableSet.toImmutableSet());
        if (authorities.size() > 1) {
            throw new IllegalArgumentException("The histories are of " + authorities.size()
                    + " authorities. Maybe write each authority's into a folder of its own?");
        }
    }
}
