package org.placewright.interchange.internal;

import java.io.IOException;
import org.placewright.core.result.FindingCode;
import org.placewright.interchange.csv.FindingCodes;

/**
 * Why a file, or the rest of it, cannot be read, in the words of a finding: it holds no path and nothing of the file.
 */
public final class SourceFault extends IOException {

    private static final long serialVersionUID = 1;

    /** What stands against reading. */
    public record Kind(FindingCode code, String fault) {

        /** A folder. */
        public static final Kind FOLDER = new Kind(FindingCodes.NOT_A_FILE, "a folder stands where a file is expected");

        /** Nothing. */
        public static final Kind MISSING = new Kind(FindingCodes.FILE_NOT_FOUND, "there is no such file");

        /** A pipe or a device. */
        public static final Kind NO_FILE = new Kind(FindingCodes.NOT_A_FILE, "something that is no file stands there");

        /** More bytes than are taken in. */
        public static final Kind TOO_LARGE = new Kind(FindingCodes.FILE_TOO_LARGE, "the file is larger than the limit");

        /** The disk, or rights, or a broken zip. */
        public static final Kind UNREADABLE =
                new Kind(FindingCodes.FILE_UNREADABLE, "the file could not be read to its end");

        /** A zip that cannot be opened at all. */
        public static final Kind NO_ZIP =
                new Kind(FindingCodes.FILE_UNREADABLE, "it is no zip, or a damaged or encrypted one");

        /** A zip that is itself in a zip, or elsewhere where it cannot be read here and there. */
        public static final Kind NOT_ON_DISK =
                new Kind(FindingCodes.FILE_UNREADABLE, "the zip lies in another zip, or otherwise not on a disk");

        /** A folder that does not let itself be listed. */
        public static final Kind FOLDER_UNREADABLE =
                new Kind(FindingCodes.FILE_UNREADABLE, "the folder could not be listed");

        /** More files, in a zip or folder, than are taken in. */
        public static final Kind TOO_MANY_FILES =
                new Kind(FindingCodes.TOO_MANY_FILES, "there are more files than the limit");

        /** An entry of a zip that is made of next to nothing. */
        public static final Kind ZIP_RATIO =
                new Kind(FindingCodes.ZIP_RATIO, "the entry unpacks to far more than it takes up");

        /** The entries of a zip, more than are taken in. */
        public static final Kind ZIP_TOO_LARGE =
                new Kind(FindingCodes.FILE_TOO_LARGE, "the zip unpacks to more than the limit");

        /** An entry of a zip that is not what the zip says. */
        public static final Kind ENTRY_DAMAGED =
                new Kind(FindingCodes.ENTRY_DAMAGED, "the entry has another size or check sum than the zip says");
    }

    private final transient Kind kind;
    private final String remedy;

    /** Makes a fault of a kind, with what would be right. */
    public SourceFault(Kind kind, String remedy) {
        super(kind.fault());
        this.kind = kind;
        this.remedy = remedy;
    }

    /** Returns the fault of a file larger than is taken in. */
    static SourceFault tooLarge(long most) {
        return new SourceFault(Kind.TOO_LARGE, "at most " + most + " bytes");
    }

    /** Returns the fault of a zip or folder of more files than are taken in. */
    public static SourceFault tooManyFiles(int most) {
        return new SourceFault(Kind.TOO_MANY_FILES, "at most " + most + " files");
    }

    /** Returns what an exception says; of one that may quote a path or the file, only that there is one. */
    public static SourceFault of(IOException e) {
        return e instanceof SourceFault fault ? fault : new SourceFault(Kind.UNREADABLE, "a readable file");
    }

    /** Returns the code of the finding. */
    public FindingCode code() {
        return kind.code();
    }

    /** Returns what is wrong. */
    public String fault() {
        return kind.fault();
    }

    /** Returns what would be right. */
    public String remedy() {
        return remedy;
    }
}
