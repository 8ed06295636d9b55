package org.placewright.interchange.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML as it says it is encoded, strictly: by its byte order mark, else by its declaration, else as UTF-8. The
 * parser of the JDK would do so too, and print to the console what it cannot decode.
 */
public final class XmlEncoding {

    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private XmlEncoding() {}

    /** Returns the text; reading it throws an {@link IOException} where bytes are not in the encoding. */
    public static Reader decoded(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(LONGEST_DECLARATION);
        String start = new String(in.readNBytes(LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        in.reset();
        if (start.startsWith(BYTE_ORDER_MARK)) {
            in.skipNBytes(BYTE_ORDER_MARK.length());
        }
        return new InputStreamReader(
                in,
                charset(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(String start) throws UnsupportedEncodingException {
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        } else if (start.startsWith("\0<\0?")) {
            return StandardCharsets.UTF_16BE;
        } else if (start.startsWith("<\0?\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declaration = DECLARATION.matcher(start);
        if (start.startsWith(BYTE_ORDER_MARK) || !declaration.lookingAt()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declaration.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // The name may be anything, so only the fact is kept.
            throw new UnsupportedEncodingException("No encoding of that name is known");
        }
    }
}
