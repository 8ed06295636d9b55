package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** A part of a document as it was read, which knows the line it begins on. Numbers are kept as they are spelt. */
public sealed interface JsonTree {

    /** Returns the line the part begins on, counted from 1. */
    long line();

    /** Returns what kind of thing it is, in words for a finding. */
    String kind();

    /** Properties by name; if a name occurs twice, the first is held and the line of the second told. */
    record ObjectTree(long line, ImmutableMap<String, JsonTree> properties, ImmutableList<Long> repeated)
            implements JsonTree {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** Elements in order. */
    record ArrayTree(long line, ImmutableList<JsonTree> elements) implements JsonTree {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A text. */
    record TextTree(long line, String text) implements JsonTree {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number as it is spelt. */
    record NumberTree(long line, String text) implements JsonTree {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record TruthTree(long line, boolean value) implements JsonTree {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** Something that was not wanted. */
    record SkippedTree(long line) implements JsonTree {
        @Override
        public String kind() {
            return "something else";
        }
    }

    /** The word null. */
    record NullTree(long line) implements JsonTree {
        @Override
        public String kind() {
            return "null";
        }
    }
}
