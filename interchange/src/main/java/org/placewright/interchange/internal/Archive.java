package org.placewright.interchange.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

/**
 * The files of a zip. Nothing is ever unpacked to disk, and a name that would lead out of the zip is not read. What an
 * entry unpacks to is counted, whatever it says of itself: an entry may be no larger than a file, unpack to no more
 * than a multiple of what it takes up, and all together to no more than a limit. What is read before a fault stays
 * read. Zips in a zip stay shut. What macOS adds, in folders {@code __MACOSX}, is no file of the zip.
 */
public final class Archive implements AutoCloseable {

    /** So much an entry may always unpack to: blanks and repeated rows of small files pack very well. */
    private static final long ALWAYS_ALLOWED = 1 << 20;

    /** Names that begin at the root or a drive, go up, or hold what no plain name does. */
    private static final Pattern UNSAFE = Pattern.compile(
            "/.*|[A-Za-z]:.*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*[\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}].*", Pattern.DOTALL);

    private static final String ZIP = ".zip";
    private static final String WHOLE = "a zip that is whole";
    private static final int LONGEST_NAME = 1_000;

    /** The block of an entry's extra field that has the sizes of large entries, and how long the heading of any is. */
    private static final short BLOCK_OF_SIZES = 1;

    private static final int BLOCK_HEADING = 4;
    private static final Pattern ADDED_BY_MAC_OS = Pattern.compile("(.*/)?__MACOSX/.*", Pattern.DOTALL);

    private final String name;
    private final ZipFile zip;
    private final ReadLimits limits;
    private final FindingLog findings;
    private final long size;
    private final TreeMap<String, Source> files = new TreeMap<>();
    private long left;

    private Archive(String name, ZipFile zip, long size, ReadLimits limits, FindingLog findings) {
        this.name = name;
        this.zip = zip;
        this.size = size;
        this.limits = limits;
        this.findings = findings;
        this.left = limits.zipBytes();
    }

    /** Tells whether a file is a zip, by its name. */
    public static boolean isZip(String name) {
        return Ascii.toLowerCase(name).endsWith(ZIP);
    }

    /**
     * Opens a zip.
     *
     * @param findings takes what is wrong with the entries
     * @throws SourceFault if it cannot be opened
     */
    public static Archive open(Path file, ReadLimits limits, FindingLog findings) throws SourceFault {
        try {
            Source.of(file, limits).open().close();
            if (!file.getFileSystem().equals(FileSystems.getDefault())) {
                throw new SourceFault(SourceFault.Kind.NOT_ON_DISK, "the zip copied to a disk");
            }
            Archive archive = new Archive(TableReader.nameOf(file), zip(file), Files.size(file), limits, findings);
            archive.list();
            return archive;
        } catch (IOException e) {
            throw SourceFault.of(e);
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            // Perhaps only for names in an older encoding, of which nothing but ASCII matters.
            try {
                return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
            } catch (ZipException | IllegalArgumentException again) {
                throw new SourceFault(SourceFault.Kind.NO_ZIP, "a zip that is whole and not encrypted");
            }
        }
    }

    private void list() throws SourceFault {
        if (zip.size() > limits.zipEntries()) {
            // Which are the first is for the zip to say, and to look one up may take as long as to look at all.
            close();
            throw SourceFault.tooManyFiles(limits.zipEntries());
        }
        Set<String> twice = new TreeSet<>();
        Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
        while (entries.hasNext()) {
            String path = entries.next().getName();
            if (path.length() > LONGEST_NAME || UNSAFE.matcher(path).matches()) {
                // The name may be anything, so it is not shown.
                fault(
                        name,
                        FindingCodes.UNSAFE_ENTRY_NAME,
                        "the name of an entry could lead out of the zip, or is none",
                        "names of files and folders within the zip, with / between them",
                        "entry left alone");
            } else if (isZip(path)) {
                fault(name, FindingCodes.ZIP_IN_ZIP, "the zip holds a zip", "files and folders", "entry left alone");
            } else if (!path.endsWith("/")
                    && !ADDED_BY_MAC_OS.matcher(path).matches()
                    && files.putIfAbsent(path, () -> open(path)) != null
                    && twice.add(path)) {
                fault(
                        name,
                        FindingCodes.DUPLICATE_ENTRY,
                        "two entries have one name",
                        "each file once",
                        "one of them read, the others left alone");
            }
        }
    }

    private void fault(String file, FindingCode code, String fault, String remedy, String done) {
        findings.add(Severity.ERROR, code, SourceLocation.inFile(file), fault, remedy, done);
    }

    /** Returns the files, by their paths, whose parts have / between them. */
    public ImmutableSortedMap<String, Source> files() {
        return ImmutableSortedMap.copyOfSorted(files);
    }

    /**
     * Returns the folder that was zipped, where the names of folders count: all there is, or, where that is no more
     * than a folder named as the zip is, or one of nothing but folders, what is in that.
     */
    public Entry folder() {
        ZippedFolder all = all();
        return all.onlyFolder()
                .filter(only -> Ascii.equalsIgnoreCase(only.name() + ZIP, name) || only.holdsFoldersOnly())
                .orElse(all);
    }

    /** Returns the folder that was zipped, where its name says nothing: all there is, or what is in its only folder. */
    public Entry folderOfAnyName() {
        ZippedFolder all = all();
        return all.onlyFolder().orElse(all);
    }

    private ZippedFolder all() {
        return ZippedFolder.of(
                name,
                files,
                () -> fault(
                        name,
                        FindingCodes.DUPLICATE_ENTRY,
                        "a file and a folder have one name",
                        "each name once",
                        "the file read, what is in the folder left alone"));
    }

    private InputStream open(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry != null && liesAboutPackedSize(entry)) {
            throw new SourceFault(SourceFault.Kind.ENTRY_DAMAGED, WHOLE);
        }
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (entry == null || in == null) {
            throw new SourceFault(SourceFault.Kind.UNREADABLE, "a readable file");
        }
        return new Unpacked(in, entry);
    }

    /**
     * Tells whether an entry takes up more than there is, or less than nothing: of such a one the JDK would give no
     * bytes for ever. The sizes of large entries stand in a block of their own, of which the JDK believes one number
     * here and another there, so none may be below 0.
     */
    private boolean liesAboutPackedSize(ZipEntry entry) {
        long packed = entry.getCompressedSize();
        byte[] extra = entry.getExtra();
        if (packed < 0 || packed > size) {
            return true;
        }
        ByteBuffer blocks = ByteBuffer.wrap(extra == null ? new byte[0] : extra).order(ByteOrder.LITTLE_ENDIAN);
        while (blocks.remaining() > BLOCK_HEADING) {
            boolean ofSizes = blocks.getShort() == BLOCK_OF_SIZES;
            int end = blocks.position() + Short.BYTES + Short.toUnsignedInt(blocks.getShort(blocks.position()));
            blocks.getShort();
            while (ofSizes && blocks.remaining() >= Long.BYTES && blocks.position() < end) {
                if (blocks.getLong() < 0) {
                    return true;
                }
            }
            blocks.position(Math.min(end, blocks.limit()));
        }
        return false;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // Nothing was written, and what was read stays read.
        }
    }

    /** An entry while it is unpacked. */
    private final class Unpacked extends MeteredStream {

        private final ZipEntry entry;
        private final long most;
        private final CRC32 sum = new CRC32();

        Unpacked(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
            long packed = Math.max(0, Math.min(entry.getCompressedSize(), size));
            this.most = Math.max(ALWAYS_ALLOWED, packed * limits.zipRatio());
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            if (count > 0) {
                sum.update(target, from, count);
            }
            return count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        void check(long soFar, int more) throws IOException {
            left -= more;
            if (soFar > limits.fileBytes()) {
                throw SourceFault.tooLarge(limits.fileBytes());
            } else if (soFar > most) {
                throw new SourceFault(
                        SourceFault.Kind.ZIP_RATIO, "at most " + limits.zipRatio() + " bytes for each packed byte");
            } else if (left < 0) {
                throw new SourceFault(SourceFault.Kind.ZIP_TOO_LARGE, "at most " + limits.zipBytes() + " bytes in all");
            }
        }

        @Override
        void ended(long total) throws IOException {
            if (total != entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw new SourceFault(SourceFault.Kind.ENTRY_DAMAGED, WHOLE);
            }
        }
    }
}
