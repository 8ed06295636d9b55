package org.placewright.interchange.json;

/**
 * How much of a JSON document is taken in before reading stops and says so.
 *
 * <p>One value at a time is held as it was read, so a document of a list needs little more than its values do.
 *
 * @param documentLength the longest document, in bytes or, of a text, in characters
 * @param depth how deep objects and arrays may lie in one another
 * @param textLength the longest text or name of a property, in characters
 * @param numberLength the longest number, in characters; and the most digits it may have when written out in full
 * @param findings the most findings of one kind kept about one document; one more says how many there were besides
 */
public record JsonLimits(long documentLength, int depth, int textLength, int numberLength, int findings) {

    /** Half a gibibyte, 200 deep, texts of a mebi-character, numbers of 1,000 digits, 100,000 findings of a kind. */
    public static final JsonLimits STANDARD = new JsonLimits(1L << 29, 200, 1 << 20, 1_000, 100_000);

    /**
     * Checks that every limit lets something in.
     *
     * @param documentLength the longest document, in bytes or, of a text, in characters
     * @param depth how deep objects and arrays may lie in one another
     * @param textLength the longest text or name of a property, in characters
     * @param numberLength the longest number, in characters; and the most digits it may have when written out in full
     * @param findings the most findings of one kind kept about one document; one more says how many there were besides
     * @throws IllegalArgumentException if a limit is not above 0, or the depth above 1,000
     */
    public JsonLimits {
        if (documentLength < 1 || depth < 1 || textLength < 1 || numberLength < 1 || findings < 1) {
            throw new IllegalArgumentException("JsonLimits must be above 0 but were documentLength " + documentLength
                    + ", depth " + depth + ", textLength " + textLength + ", numberLength " + numberLength
                    + ", findings " + findings + ". Maybe start from JsonLimits.STANDARD?");
        }
        if (depth > 1_000) {
            throw new IllegalArgumentException("JsonLimits depth must be at most 1,000, for each level takes room on "
                    + "the stack, but was " + depth + ". Maybe the document is nested by mistake?");
        }
    }
}
