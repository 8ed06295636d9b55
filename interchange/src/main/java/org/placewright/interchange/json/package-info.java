/**
 * The model as JSON, there and back, and results rendered as JSON.
 *
 * <p>What may not live here: any computing. The one decision worth knowing: the order of properties is fixed, so the
 * same result is the same bytes. What results are rendered as holds no child's identifier, birth date or postcode, but
 * a ranking is a case record all the same, and counts of few children may identify them; a document of the model
 * ({@link org.placewright.interchange.json.ModelJson}) holds all there is of a child. None of it is for publication as
 * it stands.
 *
 * <p>How documents of the model are made: nothing is annotated and nothing is opened. A form is worked out once for
 * each type from what the type shows everyone, which is the components of a record, or the methods a type shares with
 * its public builder; what a type is made of is never taken from a document, so a document can name nothing that would
 * be loaded or called. Only the order of properties is looked up where it is not public: it is that of the fields of
 * the generated class, which are in the order in which the attributes are declared.
 *
 * <h2>Documents of the model</h2>
 *
 * <p>A document is an object of {@code placewright} (always {@code "model"}), {@code version} (1), {@code type} (the
 * name of the type in Java, without its package) and either {@code value} (one) or {@code values} (an array). It is
 * UTF-8 without a byte order mark. A later version of the library reads what an earlier one wrote; a document of a
 * version it does not know is a finding, and nothing is taken from it.
 *
 * <p>Every public value of the core has a form, which follows from its kind:
 *
 * <table>
 * <caption>How each kind of type is written</caption>
 * <tr><th>in the model</th><th>in JSON</th><th>such as</th></tr>
 * <tr><td>a value with a builder; a record of two or more components: {@code Child}, {@code Referral},
 *     {@code Placement}, {@code DateRange}</td>
 *     <td>an object; its properties are the attributes, of the same names, in the order in which they are
 *     declared</td><td>{@code {"from": "2024-04-01", "until": "2024-06-30"}}</td></tr>
 * <tr><td>a record of one component that must be there: identifiers, {@code Postcode}, {@code WeeklyFee},
 *     {@code Percentage}, {@code CollectionYear}, {@code Residents}, {@code GroupKey}</td>
 *     <td>its component</td><td>{@code "C-17"}, {@code "SW1A 1AA"}, {@code 2.5}, {@code 2025}</td></tr>
 * <tr><td>a variant of a sealed family: {@code ChildrensHome}, {@code PupilNumber.Given}, {@code Discount.Volume}</td>
 *     <td>an object that begins with {@code type}, the simple name of the variant, wherever it stands</td>
 *     <td>{@code {"type": "Temporary", "days": {"from": "2024-04-01"}, "extended": false}}</td></tr>
 * <tr><td>a constant of an enum</td><td>its name in Java</td><td>{@code "NOT_SPECIFIED"}</td></tr>
 * <tr><td>a constant where its sealed family is expected: {@code PublishedFigure}, {@code InspectionJudgement}</td>
 *     <td>an object of {@code type} and {@code value}</td>
 *     <td>{@code {"type": "InspectionGrade", "value": "GOOD"}}</td></tr>
 * <tr><td>a statutory code</td><td>its text as the return holds it; not recorded is the empty text</td>
 *     <td>{@code "U4"}</td></tr>
 * <tr><td>{@code Optional} and its like</td><td>the value; absent is no property, never {@code null}</td><td></td></tr>
 * <tr><td>a list or set</td><td>an array, also where it is empty; of a set, each element once, in the order of the set or else of its
 *     elements' JSON</td>
 *     <td>{@code ["SIKH"]}</td></tr>
 * <tr><td>a map by a constant, an identifier, a text or a whole number</td><td>an object, in the order of the map
 *     or else of its names</td>
 *     <td>{@code {"GOING_MISSING": "RISK_PRESENT"}}</td></tr>
 * <tr><td>a map by anything else: {@code MergeableSums}</td><td>an array of objects of {@code key} and {@code value}</td>
 *     <td></td></tr>
 * <tr><td>{@code Range}</td><td>an object of {@code atLeast} or {@code greaterThan}, and {@code atMost} or
 *     {@code lessThan}; a side that is open to all has neither</td><td>{@code {"atLeast": 8, "atMost": 17}}</td></tr>
 * <tr><td>a date; a month; a duration</td><td>a text as in ISO 8601</td>
 *     <td>{@code "2011-12-13"}, {@code "2011-12"}, {@code "PT2H30M"}</td></tr>
 * <tr><td>money</td><td>a text: currency, blank, amount</td><td>{@code "GBP 1234.50"}</td></tr>
 * <tr><td>a length</td><td>a text: number, blank, {@code m} for metres</td><td>{@code "1500 m"}</td></tr>
 * <tr><td>whole numbers, also those beyond 64 bits; decimals with the zeros at their end</td><td>a number</td>
 *     <td>{@code 2.50}</td></tr>
 * <tr><td>{@code double}: {@code Wgs84Point}</td><td>a number: the one with the fewest digits that is nearest to
 *     it</td><td>{@code 51.5014}</td></tr>
 * <tr><td>{@code PseudonymKey}, {@code Degradation}</td><td>none: a key is secret</td><td></td></tr>
 * </table>
 *
 * <p>Everything that is known not to be known is written ({@code "NOT_SPECIFIED"}, {@code "NOT_KNOWN"}). What an
 * attribute table gives a default may be missing from a document, and then has it; collections of a value with a
 * builder may be missing, and then are empty. What is not as told here is a
 * {@linkplain org.placewright.interchange.json.JsonFindingCodes finding}: it names the line, the place as a JSON
 * pointer and what would be right, and never quotes the document. The pointer ends above the keys of maps and above
 * names that are not the model's, for those may say something of a child.
 *
 * <p>Values of the model in types of one's own have the same JSON, without the envelope, where an object mapper has
 * {@link org.placewright.interchange.json.PlacewrightModule}.
 */
@NullMarked
package org.placewright.interchange.json;

import org.jspecify.annotations.NullMarked;
