package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is said of a published table as a whole.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>title</td><td>text</td><td>yes</td><td></td><td>what it is called</td><td>whoever publishes</td></tr>
 * <tr><td>publisher</td><td>text</td><td>yes</td><td></td><td>who publishes it</td><td>whoever publishes</td></tr>
 * <tr><td>licence</td><td>absolute URI</td><td>yes</td><td></td>
 *     <td>under which it may be used</td><td>whoever publishes</td></tr>
 * <tr><td>description</td><td>text</td><td>no</td><td>none</td><td>what it shows</td><td>whoever publishes</td></tr>
 * <tr><td>notes</td><td>list of texts</td><td>no</td><td>none</td>
 *     <td>what readers should know, besides what the symbols mean</td><td>whoever publishes</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class StatementDetails implements WithStatementDetails {

    /** The Open Government Licence, version 3.0, under which public bodies publish. */
    public static final URI OPEN_GOVERNMENT_LICENCE =
            URI.create("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");

    StatementDetails() {}

    /**
     * Returns what the table is called.
     *
     * @return the title, in English
     */
    public abstract String title();

    /**
     * Returns who publishes it.
     *
     * @return the name of a body
     */
    public abstract String publisher();

    /**
     * Returns the licence under which it may be used.
     *
     * @return an absolute URI, such as {@link #OPEN_GOVERNMENT_LICENCE}
     */
    public abstract URI licence();

    /**
     * Returns what it shows.
     *
     * @return the description, in English
     */
    public abstract Optional<String> description();

    /**
     * Returns what readers should know.
     *
     * @return notes in English, in the order given
     */
    public abstract ImmutableList<String> notes();

    @Value.Check
    void check() {
        StatementText.check("StatementDetails title", title());
        StatementText.check("StatementDetails publisher", publisher());
        description().ifPresent(text -> StatementText.check("StatementDetails description", text));
        notes().forEach(text -> StatementText.check("StatementDetails notes", text));
        if (!licence().isAbsolute()) {
            throw new IllegalArgumentException("StatementDetails licence must be an absolute URI but was \"" + licence()
                    + "\". Maybe OPEN_GOVERNMENT_LICENCE is meant?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StatementDetails}. Title, publisher and licence must be set. */
    public static final class Builder extends ImmutableStatementDetails.Builder {
        Builder() {}
    }
}
