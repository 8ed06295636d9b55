package org.placewright.interchange.json;

import org.placewright.core.result.FindingCode;

/** The kinds of finding about JSON documents of the model. */
public final class JsonFindingCodes {

    /** The text is no JSON from here on: it is cut off, or misspelt. */
    public static final FindingCode MALFORMED_JSON = FindingCode.of("MALFORMED_JSON");

    /** The document, or a text or number in it, is larger, or its parts lie deeper, than the limits allow. */
    public static final FindingCode LIMIT_EXCEEDED = FindingCode.of("LIMIT_EXCEEDED");

    /** Something follows after the end of the document. */
    public static final FindingCode TEXT_AFTER_END = FindingCode.of("TEXT_AFTER_END");

    /** The document begins with a byte order mark, which JSON has no use for. */
    public static final FindingCode BYTE_ORDER_MARK = FindingCode.of("BYTE_ORDER_MARK");

    /** The document does not say that it holds values of this library's model. */
    public static final FindingCode NOT_A_MODEL_DOCUMENT = FindingCode.of("NOT_A_MODEL_DOCUMENT");

    /** The document is of a version this library does not know. */
    public static final FindingCode UNKNOWN_VERSION = FindingCode.of("UNKNOWN_VERSION");

    /** The document holds values of another type than was asked for. */
    public static final FindingCode OTHER_TYPE = FindingCode.of("OTHER_TYPE");

    /** Something of another kind stands where a text, a number, an object or an array is expected. */
    public static final FindingCode WRONG_KIND = FindingCode.of("WRONG_KIND");

    /** A property that must be there is missing. */
    public static final FindingCode MISSING_PROPERTY = FindingCode.of("MISSING_PROPERTY");

    /** A property is not one the type has; its name is not told, for it may be anything. */
    public static final FindingCode UNKNOWN_PROPERTY = FindingCode.of("UNKNOWN_PROPERTY");

    /** A property occurs twice in one object. */
    public static final FindingCode REPEATED_PROPERTY = FindingCode.of("REPEATED_PROPERTY");

    /** An element occurs twice in what is a set, or two entries of a document are about the same. */
    public static final FindingCode REPEATED_ELEMENT = FindingCode.of("REPEATED_ELEMENT");

    /** The variant that is named is none of its family, or none is named. */
    public static final FindingCode UNKNOWN_VARIANT = FindingCode.of("UNKNOWN_VARIANT");

    /** The kind is right, and the model has no such value. */
    public static final FindingCode REFUSED_VALUE = FindingCode.of("REFUSED_VALUE");

    private JsonFindingCodes() {}
}
