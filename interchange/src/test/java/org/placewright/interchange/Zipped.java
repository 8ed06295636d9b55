package org.placewright.interchange;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zips, good ones and others. */
public final class Zipped {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    /** Makes a zip without entries. */
    public Zipped() {
        zip = new ZipOutputStream(bytes);
    }

    public Zipped add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zipped add(String name, byte[] content) {
        return add(new ZipEntry(name), content);
    }

    private Zipped add(ZipEntry entry, byte[] content) {
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file as it is, not packed. */
    Zipped addStored(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(Hashing.crc32().hashBytes(content).padToLong());
        return add(entry, content);
    }

    /** Adds all files of a folder, by their paths within it, after some other path. */
    public Zipped addAll(Path folder, String before) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                add(before + folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the zip with a name, or anything else, replaced by another as long, wherever it stands. */
    public byte[] bytesWith(String wanted, String instead) {
        String text = new String(bytes(), StandardCharsets.ISO_8859_1);
        return text.replace(wanted, instead).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns where in a zip each header of the directory at its end stands. */
    static List<Integer> directory(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return Stream.iterate(text.indexOf("PK\1\2"), at -> at >= 0, at -> text.indexOf("PK\1\2", at + 1))
                .toList();
    }
}
