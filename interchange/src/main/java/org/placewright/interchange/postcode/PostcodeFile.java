package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableReader;

/**
 * Saves the postcodes of a locator to one binary file and loads them again, which takes a fraction of the time of
 * reading the directory they came from.
 *
 * <p>The form, version 1, numbers with their highest byte first: eight bytes {@code PWPOSTCD}; version, districts,
 * postcodes, authorities and the bytes the authorities take, four bytes each; the authorities' codes in order, each as
 * its length in two bytes and its UTF-8; the districts' outward halves in order and how many postcodes each has, four
 * bytes each; the postcodes' inward halves (two bytes), packed positions (eight) and authorities (two); last the
 * CRC-32C of all before, four bytes. Equal locators are saved as equal bytes.
 *
 * <p>Nothing in a file makes loading throw, and no more memory is taken than twice the size of the file. Immutable and
 * safe to share between threads.
 */
public final class PostcodeFile {

    private static final PostcodeFile STANDARD = new PostcodeFile();
    private static final byte[] MAGIC = "PWPOSTCD".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HEAD = 8 + 5 * 4;
    private static final int CHECKSUM = 4;
    private static final int BYTES_A_DISTRICT = 8;
    private static final int BYTES_A_POSTCODE = 12;

    /** The largest file loaded: thirty times that of the United Kingdom. */
    private static final int LARGEST = 1 << 30;

    private PostcodeFile() {}

    /** What the beginning of a file says about the rest. */
    private record Head(int districts, int postcodes, int authorities, int authorityBytes) {

        long size() {
            return HEAD
                    + (long) authorityBytes
                    + (long) districts * BYTES_A_DISTRICT
                    + (long) postcodes * BYTES_A_POSTCODE
                    + CHECKSUM;
        }

        boolean isPossible() {
            return districts >= 0
                    && districts <= postcodes
                    && authorities >= 0
                    && authorities <= PostcodePacker.MOST_AUTHORITIES
                    && authorityBytes >= 2L * authorities;
        }
    }

    /**
     * Returns the form of file this library writes.
     *
     * @return the form
     */
    public static PostcodeFile standard() {
        return STANDARD;
    }

    /**
     * Saves the postcodes of a locator, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @param locator the locator
     * @throws IOException if the file cannot be written
     */
    public void save(Path file, PostcodeLocator locator) throws IOException {
        Files.write(file, bytes(locator.table()));
    }

    private static byte[] bytes(PostcodeTable table) {
        List<byte[]> codes = new ArrayList<>();
        table.codes.forEach(code -> codes.add(code.value().getBytes(StandardCharsets.UTF_8)));
        int codeBytes = codes.stream().mapToInt(code -> 2 + code.length).sum();
        Head head = new Head(table.outwards.length, table.size(), codes.size(), codeBytes);
        ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(head.size()));
        out.put(MAGIC).putInt(VERSION);
        out.putInt(head.districts())
                .putInt(head.postcodes())
                .putInt(head.authorities())
                .putInt(codeBytes);
        codes.forEach(code -> out.putShort((short) code.length).put(code));
        for (int outward : table.outwards) {
            out.putInt(outward);
        }
        for (int d = 0; d < table.outwards.length; d++) {
            out.putInt(table.starts[d + 1] - table.starts[d]);
        }
        out.asCharBuffer().put(table.inwards);
        out.position(out.position() + 2 * table.size());
        out.asLongBuffer().put(table.positions);
        out.position(out.position() + 8 * table.size());
        out.asCharBuffer().put(table.authorities);
        out.position(out.position() + 2 * table.size());
        out.putInt(checksum(out.array(), out.position()));
        return out.array();
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    /**
     * Loads postcodes that were saved.
     *
     * @param file the file
     * @return the postcodes; none, and a finding that says why, if the file is missing, damaged or none of this form
     */
    public LoadedPostcodes load(Path file) {
        FindingLog findings = new FindingLog(ReadLimits.standard());
        Optional<PostcodeTable> table = table(file, findings);
        int size = table.map(PostcodeTable::size).orElse(0);
        return new LoadedPostcodes(
                new PostcodeLocator(table.orElseGet(() -> new PostcodePacker().table(row -> {}))),
                findings.all(),
                new ImportCounts(size, size, 0, 0));
    }

    private static Optional<PostcodeTable> table(Path file, FindingLog findings) {
        String name = TableReader.nameOf(file);
        if (!Files.exists(file)) {
            return fault(findings, name, FindingCodes.FILE_NOT_FOUND, "there is no such file", "a file of postcodes");
        }
        if (!Files.isRegularFile(file)) {
            return fault(
                    findings, name, FindingCodes.NOT_A_FILE, "what stands there is no file", "a file of postcodes");
        }
        try {
            if (Files.size(file) > LARGEST) {
                return fault(
                        findings,
                        name,
                        FindingCodes.FILE_TOO_LARGE,
                        "the file is larger than the limit",
                        "at most " + LARGEST + " bytes");
            }
            return table(Files.readAllBytes(file), name, findings);
        } catch (IOException e) {
            // The message may hold the path of the file, so only the fact is kept.
            return fault(findings, name, FindingCodes.FILE_UNREADABLE, "the file could not be read", "a readable file");
        }
    }

    private static Optional<PostcodeTable> table(byte[] bytes, String name, FindingLog findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD + CHECKSUM || !in.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return damaged(findings, name, "the file does not begin as a file of postcodes does");
        }
        in.position(MAGIC.length);
        if (in.getInt() != VERSION) {
            return fault(
                    findings,
                    name,
                    FindingCodes.POSTCODE_FILE_VERSION,
                    "the file is of another version, or damaged",
                    "version " + VERSION + "; save it again with this library");
        }
        Head head = new Head(in.getInt(), in.getInt(), in.getInt(), in.getInt());
        if (!head.isPossible() || head.size() != bytes.length) {
            return damaged(findings, name, "the file is longer or shorter than it says");
        }
        if (in.getInt(bytes.length - CHECKSUM) != checksum(bytes, bytes.length - CHECKSUM)) {
            return damaged(findings, name, "the file has changed since it was saved");
        }
        return table(in, head)
                .filter(PostcodeTable::isValid)
                .or(() -> damaged(findings, name, "the file holds what no postcode can be"));
    }

    private static Optional<PostcodeTable> table(ByteBuffer in, Head head) {
        Optional<ImmutableList<AuthorityId>> codes = codes(in, head);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        int[] outwards = new int[head.districts()];
        in.asIntBuffer().get(outwards);
        in.position(in.position() + 4 * head.districts());
        int[] starts = new int[head.districts() + 1];
        for (int d = 0; d < head.districts(); d++) {
            starts[d + 1] = starts[d] + in.getInt();
        }
        char[] inwards = new char[head.postcodes()];
        in.asCharBuffer().get(inwards);
        in.position(in.position() + 2 * head.postcodes());
        long[] positions = new long[head.postcodes()];
        in.asLongBuffer().get(positions);
        in.position(in.position() + 8 * head.postcodes());
        char[] authorities = new char[head.postcodes()];
        in.asCharBuffer().get(authorities);
        return Optional.of(new PostcodeTable(outwards, starts, inwards, positions, authorities, codes.orElseThrow()));
    }

    private static Optional<ImmutableList<AuthorityId>> codes(ByteBuffer in, Head head) {
        ByteBuffer part = in.slice(in.position(), head.authorityBytes());
        in.position(in.position() + head.authorityBytes());
        ImmutableList.Builder<AuthorityId> codes = ImmutableList.builder();
        try {
            for (int i = 0; i < head.authorities(); i++) {
                byte[] code = new byte[Math.min(Short.toUnsignedInt(part.getShort()), part.remaining())];
                part.get(code);
                String text = new String(code, StandardCharsets.UTF_8);
                if (!IdentifierText.isIdentifier(text)) {
                    return Optional.empty();
                }
                codes.add(AuthorityId.of(text));
            }
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
        return part.hasRemaining() ? Optional.empty() : Optional.of(codes.build());
    }

    private static Optional<PostcodeTable> damaged(FindingLog findings, String name, String fault) {
        return fault(
                findings,
                name,
                FindingCodes.POSTCODE_FILE_DAMAGED,
                fault,
                "a file that this library saved; save it again from the directory of postcodes");
    }

    private static Optional<PostcodeTable> fault(
            FindingLog findings, String name, FindingCode code, String fault, String remedy) {
        findings.add(Severity.ERROR, code, SourceLocation.inFile(name), fault, remedy, "no postcodes loaded");
        return Optional.empty();
    }
}
