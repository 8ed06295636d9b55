package org.placewright.interchange.internal;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder as a zip has it; it knows nothing but what stands in it. */
final class ZippedFolder implements Entry {

    /** How deep folders are looked for; those below are files of the deepest, by their paths. */
    private static final int DEEPEST = 16;

    private static final ImmutableList<String> TABLES = ImmutableList.of(".csv", ".xml", ".xlsx");

    private final String name;
    private final Map<String, Entry> entries = new TreeMap<>();

    private ZippedFolder(String name) {
        this.name = name;
    }

    /**
     * Returns the folder of all files, by their paths.
     *
     * @param left is told of each file that is left out because its folder has the name of a file
     */
    static ZippedFolder of(String name, SortedMap<String, Source> files, Runnable left) {
        ZippedFolder root = new ZippedFolder(name);
        files.forEach((path, source) -> {
            if (!root.add(Splitter.on('/').limit(DEEPEST).splitToList(path), source)) {
                left.run();
            }
        });
        return root;
    }

    /** Adds a file, and tells whether its folder is one; a file comes before what is in a folder of its name. */
    private boolean add(List<String> path, Source source) {
        ZippedFolder folder = this;
        for (String part : path.subList(0, path.size() - 1)) {
            if (!(folder.entries.computeIfAbsent(part, ZippedFolder::new) instanceof ZippedFolder inner)) {
                return false;
            }
            folder = inner;
        }
        String last = path.get(path.size() - 1);
        folder.entries.put(last, new ZippedFile(last, source));
        return true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public boolean isLink() {
        return false;
    }

    @Override
    public Object identity() {
        return this;
    }

    @Override
    public ImmutableList<Entry> entries() {
        return ImmutableList.copyOf(entries.values());
    }

    /** Returns the only folder within, if nothing stands beside it that might be meant to be read. */
    Optional<ZippedFolder> onlyFolder() {
        ImmutableList<Entry> counting =
                entries.values().stream().filter(ZippedFolder::counts).collect(ImmutableList.toImmutableList());
        return counting.size() == 1 && counting.get(0) instanceof ZippedFolder only
                ? Optional.of(only)
                : Optional.empty();
    }

    boolean holdsFoldersOnly() {
        return entries.values().stream().filter(ZippedFolder::counts).allMatch(Entry::isFolder);
    }

    /** Tells whether an entry is a folder or might be a table; desktops and people leave other files about. */
    private static boolean counts(Entry entry) {
        String name = Ascii.toLowerCase(entry.name());
        return !name.startsWith(".") && (entry.isFolder() || TABLES.stream().anyMatch(name::endsWith));
    }

    @Override
    public Source source() {
        return () -> {
            throw new SourceFault(SourceFault.Kind.FOLDER, "a file");
        };
    }

    /** A file as a zip has it. */
    private record ZippedFile(String name, Source source) implements Entry {

        @Override
        public boolean isFolder() {
            return false;
        }

        @Override
        public boolean isLink() {
            return false;
        }

        @Override
        public Object identity() {
            return this;
        }

        @Override
        public ImmutableList<Entry> entries() {
            return ImmutableList.of();
        }
    }
}
