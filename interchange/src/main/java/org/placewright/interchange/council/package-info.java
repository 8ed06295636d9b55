/**
 * What councils hold and no one has standardised: homes with their usable places, approval terms, residents and what
 * they offer; providers, their registrations and owners; calendars of vacancies; referrals; and offers. Each is one
 * documented, versioned CSV table ({@link org.placewright.interchange.council.CouncilForms}); a folder or zip of them
 * is joined by identifiers ({@link org.placewright.interchange.council.CouncilFolder}).
 *
 * <p>What may not live here: what others have laid down: the register Ofsted publishes, the Placements Data Standard,
 * the returns. The one decision worth knowing: a column is declared once, with its kind, unit, default, meaning,
 * attribute of the model, and how it is read and written; reader, writer, template and data dictionary all come from
 * that.
 *
 * <h2>Which column becomes what</h2>
 *
 * <p>{@link org.placewright.interchange.council.CouncilForms#dictionary()} says for every column which attribute of the
 * model it becomes, what a blank stands for, and what happens to a value that cannot be read; it is kept, with a
 * template of each table, under {@code docs/forms} of the project. What holds for all:
 *
 * <table>
 * <caption>What happens to bad values</caption>
 * <tr><th>what is wrong</th><th>what is done</th><th>finding</th></tr>
 * <tr><td>a required value is blank or cannot be read</td><td>row left out</td>
 *     <td>{@code MISSING_VALUE}, or the code of its kind</td></tr>
 * <tr><td>another value cannot be read</td><td>row kept without the value</td><td>the code of its kind</td></tr>
 * <tr><td>one of several parts of a cell cannot be read</td><td>row kept with the others; of what is needed, the part is
 *     read as another need, because a need that cannot be read is not none, and so of a risk that is present; where the
 *     rest would mislead, as of areas to avoid and of what an offer costs beside its fee, row left out</td>
 *     <td>{@code UNREADABLE_PART}</td></tr>
 * <tr><td>a row of residents cannot be read, or the table not to its end</td><td>who lives in that home is not known; in
 *     any home, where the row does not tell which</td><td>{@code INCOMPLETE_PART}</td></tr>
 * <tr><td>a registration has a date closed and no status that can be read</td><td>registration kept as resigned</td>
 *     <td>{@code UNKNOWN_WORD}</td></tr>
 * <tr><td>values that belong together (places, a registration, an approval, an exemption, two ends of a range) are not
 *     there as a whole</td><td>row kept without any of them</td><td>{@code INCOMPLETE_PART}</td></tr>
 * <tr><td>a value does not go with the rest: a grade of a fostering household, a latest start before the home is
 *     needed</td><td>row kept without the value</td><td>{@code INCONSISTENT_VALUE}</td></tr>
 * <tr><td>the same thing has a row already</td><td>row left out</td><td>{@code DUPLICATE_HOME} and its like</td></tr>
 * <tr><td>the row keeps to another version of the form</td><td>row left out</td>
 *     <td>{@code UNKNOWN_FORM_VERSION}</td></tr>
 * <tr><td>a row names what is not in its table</td><td>kept as it stands; a resident or a registration, which is nothing
 *     alone, left out</td><td>{@code HOME_NOT_THERE} and its like</td></tr>
 * </table>
 *
 * <p>A blank, and words such as "not known", say that nothing is known, and never "no". No finding quotes a value;
 * given a key, it names by a pseudonym the referral, the child who lives in a home, or the home it is about.
 *
 * <h2>Several values in one cell</h2>
 *
 * <p>One rule for all tables: {@code ;} stands between parts, {@code :} between the values of a part, as in
 * {@code Wheelchair access: Yes; Lift: Not known}. A backslash stands before either, or before another backslash, that
 * belongs to the text. What has several attributes of its own is a table of its own, keyed by an identifier.
 *
 * <h2>JSON</h2>
 *
 * <p>The JSON form of each table is the model's own, a list of {@link org.placewright.core.provider.Home},
 * {@link org.placewright.core.provider.Provider}, {@link org.placewright.core.provider.VacancyPeriod},
 * {@link org.placewright.core.referral.Referral} or {@link org.placewright.core.referral.Offer}, by
 * {@link org.placewright.interchange.json.ModelJson}: with residents and registrations inside, and versioned as that
 * is.
 */
@NullMarked
package org.placewright.interchange.council;

import org.jspecify.annotations.NullMarked;
