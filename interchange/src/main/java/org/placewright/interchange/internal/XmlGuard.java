package org.placewright.interchange.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.placewright.interchange.csv.FindingCodes;

/**
 * Stands between a file and the parser: lets no document type declaration through, and no more characters between two
 * tags than a limit, so that no text, attribute, comment or CDATA section is ever held that could fill the memory.
 */
public final class XmlGuard extends FilterReader {

    private static final String COMMENT = "<!--";
    private static final String INSTRUCTION = "<?";
    private static final String SECTION = "<![CDATA[";
    private static final String DOCUMENT_TYPE = "<!DOCTYPE";
    private static final String NOT_WITHIN = "";

    private static final SourceFault.Kind DECLARED =
            new SourceFault.Kind(FindingCodes.DOCUMENT_TYPE_NOT_ALLOWED, "the file has a document type declaration");
    private static final SourceFault.Kind TOO_LONG =
            new SourceFault.Kind(FindingCodes.LINE_TOO_LONG, "a text or a tag is longer than the limit");

    private final int longest;

    /** What was passed on since the last tag began, as far as it may tell what that is. */
    private final StringBuilder beginning = new StringBuilder();

    /** What ends the comment, instruction or section that is passed on, within which tags do not count. */
    private String closing = NOT_WITHIN;

    private int run;
    private Optional<SourceFault> fault = Optional.empty();

    /** Makes a guard that passes on at most so many characters from one tag to the next. */
    public XmlGuard(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    /** Returns the fault of XML with a document type declaration. */
    public static SourceFault documentType() {
        return new SourceFault(DECLARED, "a file without <!DOCTYPE");
    }

    /** Returns the fault of XML with more characters from one tag to the next than a limit. */
    public static SourceFault tooLong(int longest) {
        return new SourceFault(TOO_LONG, "at most " + longest + " characters from one tag to the next");
    }

    /** Returns why the parser was given no more; empty if it had all there is, or the text could not be decoded. */
    public Optional<SourceFault> fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (fault.isPresent()) {
            throw fault.get();
        }
        int count = decoded(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            fault = pass(target[i]);
            if (fault.isPresent()) {
                // What came before is for the parser to read.
                return i > offset ? i - offset : read(target, offset, length);
            }
        }
        return count;
    }

    private int decoded(char[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (SourceFault e) {
            // The parser would wrap it.
            fault = Optional.of(e);
            throw e;
        }
    }

    /** Takes note of a character, and tells why it must not be passed on. */
    private Optional<SourceFault> pass(char next) {
        run++;
        if (run > longest) {
            return Optional.of(tooLong(longest));
        }
        if (!closing.isEmpty()) {
            remember(next, closing.length());
            closing = beginning.toString().equals(closing) ? NOT_WITHIN : closing;
        } else if (next == '<') {
            run = 0;
            beginning.setLength(0);
            beginning.append(next);
        } else if (beginning.length() < SECTION.length()) {
            beginning.append(next);
            return open(beginning.toString());
        }
        return Optional.empty();
    }

    /** Keeps the last few characters. */
    private void remember(char next, int length) {
        beginning.append(next);
        if (beginning.length() > length) {
            beginning.deleteCharAt(0);
        }
    }

    private Optional<SourceFault> open(String tag) {
        switch (tag) {
            case DOCUMENT_TYPE -> {
                return Optional.of(documentType());
            }
            case COMMENT -> within("-->");
            case SECTION -> within("]]>");
            case INSTRUCTION -> within("?>");
            default -> {
                // A tag, or nothing known yet.
            }
        }
        return Optional.empty();
    }

    private void within(String end) {
        closing = end;
        beginning.setLength(0);
    }
}
