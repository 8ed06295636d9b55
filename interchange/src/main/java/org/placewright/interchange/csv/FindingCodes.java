package org.placewright.interchange.csv;

import org.placewright.core.result.FindingCode;

/**
 * The kinds of finding the readers report. What each severity means is said by
 * {@link org.placewright.core.result.Severity}; the text of a finding says what was done.
 */
public final class FindingCodes {

    // Shared, about a whole file.

    /** There is no such file or folder. */
    public static final FindingCode FILE_NOT_FOUND = FindingCode.of("FILE_NOT_FOUND");

    /** A folder, or something else that is no file, stands where a file is expected. */
    public static final FindingCode NOT_A_FILE = FindingCode.of("NOT_A_FILE");

    /** A file stands where a folder is expected. */
    public static final FindingCode NOT_A_FOLDER = FindingCode.of("NOT_A_FOLDER");

    /** The file could not be read, or not to its end. */
    public static final FindingCode FILE_UNREADABLE = FindingCode.of("FILE_UNREADABLE");

    /** The file is larger than the reader takes in. */
    public static final FindingCode FILE_TOO_LARGE = FindingCode.of("FILE_TOO_LARGE");

    /** The file holds nothing. */
    public static final FindingCode EMPTY_FILE = FindingCode.of("EMPTY_FILE");

    /** The file holds column names and no rows. */
    public static final FindingCode HEADER_ONLY = FindingCode.of("HEADER_ONLY");

    /** The file is in UTF-32. */
    public static final FindingCode ENCODING_NOT_SUPPORTED = FindingCode.of("ENCODING_NOT_SUPPORTED");

    /** The file is in UTF-16, and was read so. */
    public static final FindingCode FILE_IN_UTF16 = FindingCode.of("FILE_IN_UTF16");

    /** The file holds more rows than the reader takes in. */
    public static final FindingCode TOO_MANY_ROWS = FindingCode.of("TOO_MANY_ROWS");

    /** There are more findings of one kind about the file than the reader keeps. */
    public static final FindingCode FINDINGS_NOT_SHOWN = FindingCode.of("FINDINGS_NOT_SHOWN");

    // Shared, about a zip or a folder.

    /** There are more files than the reader takes in. */
    public static final FindingCode TOO_MANY_FILES = FindingCode.of("TOO_MANY_FILES");

    /** The name of an entry of a zip could lead out of it, or is none. */
    public static final FindingCode UNSAFE_ENTRY_NAME = FindingCode.of("UNSAFE_ENTRY_NAME");

    /** Two entries of a zip have one name. */
    public static final FindingCode DUPLICATE_ENTRY = FindingCode.of("DUPLICATE_ENTRY");

    /** An entry of a zip has another size or check sum than the zip says. */
    public static final FindingCode ENTRY_DAMAGED = FindingCode.of("ENTRY_DAMAGED");

    /** An entry of a zip unpacks to far more than it takes up. */
    public static final FindingCode ZIP_RATIO = FindingCode.of("ZIP_RATIO");

    /** A zip holds a zip, which is not opened. */
    public static final FindingCode ZIP_IN_ZIP = FindingCode.of("ZIP_IN_ZIP");

    // Shared, about columns.

    /** A column without which the table cannot be read is missing. */
    public static final FindingCode MISSING_COLUMN = FindingCode.of("MISSING_COLUMN");

    /** A column the table can do without is missing; all its fields are taken for blank. */
    public static final FindingCode OPTIONAL_COLUMN_MISSING = FindingCode.of("OPTIONAL_COLUMN_MISSING");

    /** A column is none of the format's. */
    public static final FindingCode UNKNOWN_COLUMN = FindingCode.of("UNKNOWN_COLUMN");

    /** A column occurs twice. */
    public static final FindingCode DUPLICATE_COLUMN = FindingCode.of("DUPLICATE_COLUMN");

    /** A column is one of the format's, and this library does not read it yet. */
    public static final FindingCode COLUMN_NOT_READ = FindingCode.of("COLUMN_NOT_READ");

    /** The column names hold line breaks, and take several lines. */
    public static final FindingCode HEADING_OVER_LINES = FindingCode.of("HEADING_OVER_LINES");

    /** Lines that are none of the table stand above the column names. */
    public static final FindingCode LINES_ABOVE_HEADING = FindingCode.of("LINES_ABOVE_HEADING");

    /** A column was told by how its name begins. */
    public static final FindingCode COLUMN_RECOGNISED = FindingCode.of("COLUMN_RECOGNISED");

    /** A column could be told in two ways, or two columns in the same way. */
    public static final FindingCode AMBIGUOUS_COLUMN = FindingCode.of("AMBIGUOUS_COLUMN");

    // Shared, about a line.

    /** The line is longer than the reader takes in. */
    public static final FindingCode LINE_TOO_LONG = FindingCode.of("LINE_TOO_LONG");

    /** The line is not in UTF-8. */
    public static final FindingCode NOT_UTF8 = FindingCode.of("NOT_UTF8");

    /** The line holds NUL or another control character. */
    public static final FindingCode CONTROL_CHARACTER = FindingCode.of("CONTROL_CHARACTER");

    /** A quote is opened and not closed on the same line. */
    public static final FindingCode UNCLOSED_QUOTE = FindingCode.of("UNCLOSED_QUOTE");

    /** The line cannot be split into fields. */
    public static final FindingCode MALFORMED_LINE = FindingCode.of("MALFORMED_LINE");

    /** The line has more or fewer fields than there are columns. */
    public static final FindingCode FIELD_COUNT = FindingCode.of("FIELD_COUNT");

    /** The row occurs twice. */
    public static final FindingCode DUPLICATE_ROW = FindingCode.of("DUPLICATE_ROW");

    // Shared, about a field.

    /** A field of the row is longer than the reader takes in. */
    public static final FindingCode FIELD_TOO_LONG = FindingCode.of("FIELD_TOO_LONG");

    /** A field that should hold something is blank. */
    public static final FindingCode MISSING_VALUE = FindingCode.of("MISSING_VALUE");

    /** The field is not a calendar date. */
    public static final FindingCode INVALID_DATE = FindingCode.of("INVALID_DATE");

    /** The field cannot be an identifier. */
    public static final FindingCode INVALID_IDENTIFIER = FindingCode.of("INVALID_IDENTIFIER");

    /** The field is not an amount in pounds. */
    public static final FindingCode INVALID_MONEY = FindingCode.of("INVALID_MONEY");

    /** The amount is one that hardly any placement costs: maybe of a month or year, or in pence. */
    public static final FindingCode IMPLAUSIBLE_FEE = FindingCode.of("IMPLAUSIBLE_FEE");

    /** The field is not a number that can stand there. */
    public static final FindingCode INVALID_NUMBER = FindingCode.of("INVALID_NUMBER");

    /** The field does not have the form of a postcode. */
    public static final FindingCode INVALID_POSTCODE = FindingCode.of("INVALID_POSTCODE");

    /** The field is too long or not printable. */
    public static final FindingCode INVALID_TEXT = FindingCode.of("INVALID_TEXT");

    /** The field does not have the form of a unique reference number. */
    public static final FindingCode INVALID_URN = FindingCode.of("INVALID_URN");

    /** The field is none of the words the format knows. */
    public static final FindingCode UNKNOWN_WORD = FindingCode.of("UNKNOWN_WORD");

    /** A stretch of time ends before it starts. */
    public static final FindingCode END_BEFORE_START = FindingCode.of("END_BEFORE_START");

    /** A status that no row ends is not in a later return that has the child. */
    public static final FindingCode STATUS_NOT_CONTINUED = FindingCode.of("STATUS_NOT_CONTINUED");

    /** The field says something that has no place in such a row. */
    public static final FindingCode VALUE_NOT_USED = FindingCode.of("VALUE_NOT_USED");

    // SSDA903 return.

    /** A folder holds no table of the return. */
    public static final FindingCode NO_RETURN_FOUND = FindingCode.of("NO_RETURN_FOUND");

    /** The name of a folder cannot name an authority. */
    public static final FindingCode INVALID_AUTHORITY = FindingCode.of("INVALID_AUTHORITY");

    /** The name of a folder is a year, or holds one. */
    public static final FindingCode FOLDER_NAMED_AS_YEAR = FindingCode.of("FOLDER_NAMED_AS_YEAR");

    /** One folder and no file is all there is, and its name is taken for that of an authority. */
    public static final FindingCode ONE_FOLDER_ALONE = FindingCode.of("ONE_FOLDER_ALONE");

    /** A folder is another one under a second name, and is read once. */
    public static final FindingCode FOLDER_REACHED_TWICE = FindingCode.of("FOLDER_REACHED_TWICE");

    /** A folder lies deeper than those that are read, and holds CSV files. */
    public static final FindingCode FOLDER_NOT_READ = FindingCode.of("FOLDER_NOT_READ");

    /** A CSV file is none of the return's. */
    public static final FindingCode UNKNOWN_FILE = FindingCode.of("UNKNOWN_FILE");

    /** The name of a CSV file is nearly that of a table, and was understood. */
    public static final FindingCode FILE_RECOGNISED = FindingCode.of("FILE_RECOGNISED");

    /** Two authorities have children in common, so that they may be one. */
    public static final FindingCode SHARED_CHILDREN = FindingCode.of("SHARED_CHILDREN");

    /** The rows of one file say, each for itself, which return they are of. */
    public static final FindingCode ROWS_OF_SEVERAL_RETURNS = FindingCode.of("ROWS_OF_SEVERAL_RETURNS");

    /** A table was first collected in a year after that of the return. */
    public static final FindingCode TABLE_NOT_OF_YEAR = FindingCode.of("TABLE_NOT_OF_YEAR");

    /** Which year the return is of was found from what is inside. */
    public static final FindingCode COLLECTION_YEAR_INFERRED = FindingCode.of("COLLECTION_YEAR_INFERRED");

    /** Which year the return is of could not be found. */
    public static final FindingCode COLLECTION_YEAR_NOT_KNOWN = FindingCode.of("COLLECTION_YEAR_NOT_KNOWN");

    /** A date lies after the end of the return's year. */
    public static final FindingCode DATE_AFTER_YEAR_END = FindingCode.of("DATE_AFTER_YEAR_END");

    /** A code is not one this library knows. */
    public static final FindingCode UNKNOWN_CODE = FindingCode.of("UNKNOWN_CODE");

    /** The field cannot be a code at all. */
    public static final FindingCode INVALID_CODE = FindingCode.of("INVALID_CODE");

    /** A code is known, and may not be used in the return's year. */
    public static final FindingCode CODE_NOT_VALID_IN_YEAR = FindingCode.of("CODE_NOT_VALID_IN_YEAR");

    /** A later return has the episode too, and replaces this one. */
    public static final FindingCode SUPERSEDED_EPISODE = FindingCode.of("SUPERSEDED_EPISODE");

    /** One return has two different episodes of a child with the same start. */
    public static final FindingCode CONTRADICTORY_EPISODE = FindingCode.of("CONTRADICTORY_EPISODE");

    /** Headers, or a header and another table, say different things about one child. */
    public static final FindingCode CONTRADICTORY_HEADER = FindingCode.of("CONTRADICTORY_HEADER");

    /** One return has two different rows of a child in a table that has one for each. */
    public static final FindingCode CONTRADICTORY_ROW = FindingCode.of("CONTRADICTORY_ROW");

    /** A row says nothing but whose it is. */
    public static final FindingCode EMPTY_ROW = FindingCode.of("EMPTY_ROW");

    /** The field is neither a unique pupil number nor a reason why there is none. */
    public static final FindingCode INVALID_PUPIL_NUMBER = FindingCode.of("INVALID_PUPIL_NUMBER");

    /** A whole number is written with decimals, as spreadsheets do. */
    public static final FindingCode WHOLE_NUMBER_WITH_DECIMALS = FindingCode.of("WHOLE_NUMBER_WITH_DECIMALS");

    /** The XML is not well-formed, or not in the encoding it states. */
    public static final FindingCode MALFORMED_XML = FindingCode.of("MALFORMED_XML");

    /** The XML has a document type declaration, which could make it say anything. */
    public static final FindingCode DOCUMENT_TYPE_NOT_ALLOWED = FindingCode.of("DOCUMENT_TYPE_NOT_ALLOWED");

    /** The elements of the XML are nested too deep. */
    public static final FindingCode XML_TOO_DEEP = FindingCode.of("XML_TOO_DEEP");

    /** An element of the XML holds one that is none of the form's. */
    public static final FindingCode UNKNOWN_ELEMENT = FindingCode.of("UNKNOWN_ELEMENT");

    /** An element of the return stands where it is not looked for. */
    public static final FindingCode MISPLACED_ELEMENT = FindingCode.of("MISPLACED_ELEMENT");

    /** An element of the XML holds text and elements together, where the form has one or the other. */
    public static final FindingCode TEXT_BESIDE_ELEMENTS = FindingCode.of("TEXT_BESIDE_ELEMENTS");

    /** An element of the XML that may stand once occurs twice. */
    public static final FindingCode DUPLICATE_ELEMENT = FindingCode.of("DUPLICATE_ELEMENT");

    /** A child is in a table of the return and has no header. */
    public static final FindingCode CHILD_WITHOUT_HEADER = FindingCode.of("CHILD_WITHOUT_HEADER");

    /** A child has a header and no episodes. */
    public static final FindingCode CHILD_WITHOUT_EPISODES = FindingCode.of("CHILD_WITHOUT_EPISODES");

    // Provider register.

    /** The type of provision is none of those a child can be placed in. */
    public static final FindingCode UNKNOWN_PROVISION_TYPE = FindingCode.of("UNKNOWN_PROVISION_TYPE");

    /** Two rows have the same home. */
    public static final FindingCode DUPLICATE_HOME = FindingCode.of("DUPLICATE_HOME");

    /** More places are occupied than registered. */
    public static final FindingCode OVER_OCCUPIED = FindingCode.of("OVER_OCCUPIED");

    /** A part of a registration or approval is missing or cannot be read. */
    public static final FindingCode INCOMPLETE_REGISTRATION = FindingCode.of("INCOMPLETE_REGISTRATION");

    /** A folder holds no file of a register. */
    public static final FindingCode NO_REGISTER_FOUND = FindingCode.of("NO_REGISTER_FOUND");

    /** The name of a file does not say which day it is of. */
    public static final FindingCode FILE_DATE_NOT_KNOWN = FindingCode.of("FILE_DATE_NOT_KNOWN");

    /** The file is a workbook of a form that is not read. */
    public static final FindingCode FORMAT_NOT_SUPPORTED = FindingCode.of("FORMAT_NOT_SUPPORTED");

    /** The workbook is damaged, or no workbook. */
    public static final FindingCode WORKBOOK_DAMAGED = FindingCode.of("WORKBOOK_DAMAGED");

    /** No sheet of the workbook has the columns that are wanted. */
    public static final FindingCode NO_TABLE_IN_WORKBOOK = FindingCode.of("NO_TABLE_IN_WORKBOOK");

    /** The publisher withholds names or addresses. */
    public static final FindingCode VALUE_WITHHELD = FindingCode.of("VALUE_WITHHELD");

    /** The field does not name one local authority. */
    public static final FindingCode UNKNOWN_AUTHORITY = FindingCode.of("UNKNOWN_AUTHORITY");

    /** A part of an inspection is missing. */
    public static final FindingCode INCOMPLETE_INSPECTION = FindingCode.of("INCOMPLETE_INSPECTION");

    /** What a service of an organisation is for is not kept, because no inspection tells it. */
    public static final FindingCode KIND_OF_SERVICE_NOT_KEPT = FindingCode.of("KIND_OF_SERVICE_NOT_KEPT");

    /** Files say different things about one registration. */
    public static final FindingCode CONTRADICTORY_REGISTRATION = FindingCode.of("CONTRADICTORY_REGISTRATION");

    /** One company number stands by two names of an organisation. */
    public static final FindingCode SAME_COMPANY = FindingCode.of("SAME_COMPANY");

    /** Two organisations differ only in how their name is spelled. */
    public static final FindingCode SIMILAR_ORGANISATIONS = FindingCode.of("SIMILAR_ORGANISATIONS");

    // Price census.

    /** The field is not an age of a child or young person. */
    public static final FindingCode INVALID_AGE = FindingCode.of("INVALID_AGE");

    /** The contributions do not add up to the total. */
    public static final FindingCode CONTRIBUTIONS_DO_NOT_ADD_UP = FindingCode.of("CONTRIBUTIONS_DO_NOT_ADD_UP");

    /** The age has a part of a year. */
    public static final FindingCode PART_OF_A_YEAR = FindingCode.of("PART_OF_A_YEAR");

    /** The field is not a company number. */
    public static final FindingCode INVALID_COMPANY_NUMBER = FindingCode.of("INVALID_COMPANY_NUMBER");

    /** A number lost its leading zeros, as spreadsheets do it. */
    public static final FindingCode LEADING_ZEROS_LOST = FindingCode.of("LEADING_ZEROS_LOST");

    /** The placement starts after the day of the census. */
    public static final FindingCode START_AFTER_CENSUS = FindingCode.of("START_AFTER_CENSUS");

    // Postcode sectors.

    /** The field is not a postcode sector. */
    public static final FindingCode INVALID_SECTOR = FindingCode.of("INVALID_SECTOR");

    /** The sector has no position on the British National Grid, as in Northern Ireland. */
    public static final FindingCode NO_GRID_POSITION = FindingCode.of("NO_GRID_POSITION");

    /** The position lies outside the British National Grid. */
    public static final FindingCode POSITION_OFF_GRID = FindingCode.of("POSITION_OFF_GRID");

    /** Two rows have the same sector. */
    public static final FindingCode DUPLICATE_SECTOR = FindingCode.of("DUPLICATE_SECTOR");

    // Postcode directories.

    /** Two rows have the same postcode. */
    public static final FindingCode DUPLICATE_POSTCODE = FindingCode.of("DUPLICATE_POSTCODE");

    /** The postcode is in use no longer, and the caller asked for those that are. */
    public static final FindingCode TERMINATED_POSTCODE = FindingCode.of("TERMINATED_POSTCODE");

    /** None of the files holds postcodes. */
    public static final FindingCode NO_POSTCODES_FOUND = FindingCode.of("NO_POSTCODES_FOUND");

    /** The file is no file of packed postcodes, or a damaged one. */
    public static final FindingCode POSTCODE_FILE_DAMAGED = FindingCode.of("POSTCODE_FILE_DAMAGED");

    /** The file of packed postcodes is of a version this library does not know. */
    public static final FindingCode POSTCODE_FILE_VERSION = FindingCode.of("POSTCODE_FILE_VERSION");

    // Referrals.

    /** Two rows have the same referral. */
    public static final FindingCode DUPLICATE_REFERRAL = FindingCode.of("DUPLICATE_REFERRAL");

    /** The home is needed before the child is born. */
    public static final FindingCode NEEDED_BEFORE_BIRTH = FindingCode.of("NEEDED_BEFORE_BIRTH");

    // Tables councils hold.

    /** A row keeps to a form, or a version of one, that is not known. */
    public static final FindingCode UNKNOWN_FORM_VERSION = FindingCode.of("UNKNOWN_FORM_VERSION");

    /** One of several parts of a field cannot be read. */
    public static final FindingCode UNREADABLE_PART = FindingCode.of("UNREADABLE_PART");

    /** Fields that say something together are not there as a whole, or contradict one another. */
    public static final FindingCode INCOMPLETE_PART = FindingCode.of("INCOMPLETE_PART");

    /** A field holds what the rest of the row rules out. */
    public static final FindingCode INCONSISTENT_VALUE = FindingCode.of("INCONSISTENT_VALUE");

    /** Two rows have the same provider. */
    public static final FindingCode DUPLICATE_PROVIDER = FindingCode.of("DUPLICATE_PROVIDER");

    /** Two rows have the same child in the same home. */
    public static final FindingCode DUPLICATE_RESIDENT = FindingCode.of("DUPLICATE_RESIDENT");

    /** Two rows have the same registration of the same provider. */
    public static final FindingCode DUPLICATE_REGISTRATION = FindingCode.of("DUPLICATE_REGISTRATION");

    /** A folder lacks a table. */
    public static final FindingCode TABLE_NOT_THERE = FindingCode.of("TABLE_NOT_THERE");

    /** A row names a home that is not in the table of homes. */
    public static final FindingCode HOME_NOT_THERE = FindingCode.of("HOME_NOT_THERE");

    /** A row names a provider that is not in the table of providers. */
    public static final FindingCode PROVIDER_NOT_THERE = FindingCode.of("PROVIDER_NOT_THERE");

    /** A row names a provider in a way that several owners may be meant. */
    public static final FindingCode AMBIGUOUS_PROVIDER = FindingCode.of("AMBIGUOUS_PROVIDER");

    /** A row names a referral that is not in the table of referrals. */
    public static final FindingCode REFERRAL_NOT_THERE = FindingCode.of("REFERRAL_NOT_THERE");

    // Assignment problem.

    /** Two rows tell different capacities of one home. */
    public static final FindingCode CONTRADICTORY_CAPACITY = FindingCode.of("CONTRADICTORY_CAPACITY");

    /** Two rows are of one unit and home. */
    public static final FindingCode DUPLICATE_PAIR = FindingCode.of("DUPLICATE_PAIR");

    /** The scores of so many units lie too far apart to be added up. */
    public static final FindingCode SCORES_TOO_FAR_APART = FindingCode.of("SCORES_TOO_FAR_APART");

    private FindingCodes() {}
}
