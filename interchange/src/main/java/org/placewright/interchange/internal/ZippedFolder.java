package org.placewright.interchange.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;

/** A folder as a zip has it; it knows nothing but what stands in it. */
final class ZippedFolder implements Entry {

    /** How deep folders are looked for; those below are files of the deepest, by their paths. */
    private static final int DEEPEST = 16;

    private final String name;
    private final Map<String, Entry> entries = new TreeMap<>();

    private ZippedFolder(String name) {
        this.name = name;
    }

    /** Returns the folder of all files, by their paths. */
    static ZippedFolder of(String name, Map<String, Source> files) {
        ZippedFolder root = new ZippedFolder(name);
        files.forEach((path, source) -> root.add(Splitter.on('/').limit(DEEPEST).splitToList(path), source));
        return root;
    }

    private void add(Iterable<String> path, Source source) {
        ZippedFolder folder = this;
        String last = "";
        for (String part : path) {
            if (!last.isEmpty()) {
                folder = folder.folder(last);
            }
            last = part;
        }
        folder.entries.putIfAbsent(last, new ZippedFile(last, source));
    }

    private ZippedFolder folder(String inner) {
        Entry entry = entries.get(inner);
        if (entry instanceof ZippedFolder folder) {
            return folder;
        }
        // Where a file has the name of a folder, what is in the folder counts.
        ZippedFolder folder = new ZippedFolder(inner);
        entries.put(inner, folder);
        return folder;
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

    boolean holdsFoldersOnly() {
        return entries.values().stream().allMatch(Entry::isFolder);
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
