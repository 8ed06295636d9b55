package org.placewright.interchange.fuzz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.Zipped;

/**
 * Several files in one input. Each begins with a line {@code >>> } and its name; what is before the first belongs to
 * none, and neither does what follows a name that is not plain.
 */
final class InputFiles {

    private static final String BEGINNING = ">>> ";
    private static final int MOST = 20;
    private static final Pattern PLAIN =
            Pattern.compile("(?:[A-Za-z0-9_-]{1,20}/){0,2}[A-Za-z0-9_-]{1,40}(?:\\.[A-Za-z]{1,5}){1,2}");

    private InputFiles() {}

    /** Writes the files of an input to a folder. */
    static void write(byte[] input, Scratch scratch) {
        of(input).forEach(scratch::write);
    }

    /** Returns an input that is a zip as it is, and packs the files of another: a fuzzer alone cannot. */
    static byte[] zip(byte[] input) {
        if (isZip(input)) {
            return input;
        }
        Zipped zip = new Zipped();
        of(input).forEach(zip::add);
        return zip.bytes();
    }

    /** Tells whether an input begins as a zip does. */
    static boolean isZip(byte[] input) {
        return input.length > 1 && input[0] == 'P' && input[1] == 'K';
    }

    private static ImmutableMap<String, byte[]> of(byte[] input) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        // Of Latin-1 every byte is a character, and the same byte again.
        String text = "\n" + new String(input, StandardCharsets.ISO_8859_1);
        for (String part : Splitter.on("\n" + BEGINNING).split(text)) {
            int end = part.indexOf('\n');
            String name = end < 0 ? part : part.substring(0, end);
            // Names of files are shown: what is personal must not stand there, as users are told.
            boolean personal = Always.PERSONAL.stream().anyMatch(name::contains);
            if (files.size() < MOST && !personal && PLAIN.matcher(name).matches()) {
                files.put(
                        name, part.substring(end < 0 ? part.length() : end + 1).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return ImmutableMap.copyOf(files);
    }
}
