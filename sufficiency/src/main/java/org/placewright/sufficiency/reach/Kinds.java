package org.placewright.sufficiency.reach;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Types and classes parted into kinds, so that no class takes types of two kinds: the connected parts of who takes
 * whom. Types that no class takes, and classes that take none, are one kind together.
 */
final class Kinds {

    private static final int NONE = -1;

    private final BitSet[] classesTakingType;
    private final int[] ofTypes;
    private final int[] ofClasses;
    private int size;

    Kinds(BitSet[] classesTakingType, int classes) {
        this.classesTakingType = classesTakingType;
        this.ofTypes = new int[classesTakingType.length];
        this.ofClasses = new int[classes];
        Arrays.fill(ofTypes, NONE);
        Arrays.fill(ofClasses, NONE);
        BitSet[] typesOfClass = typesOfClass(classes);
        for (int type = 0; type < ofTypes.length; type++) {
            if (ofTypes[type] == NONE && !classesTakingType[type].isEmpty()) {
                join(type, size++, typesOfClass);
            }
        }
        Arrays.setAll(ofTypes, type -> ofTypes[type] == NONE ? size : ofTypes[type]);
        Arrays.setAll(ofClasses, homeClass -> ofClasses[homeClass] == NONE ? size : ofClasses[homeClass]);
        size++;
    }

    private BitSet[] typesOfClass(int classes) {
        BitSet[] types = new BitSet[classes];
        Arrays.setAll(types, homeClass -> new BitSet());
        for (int type = 0; type < ofTypes.length; type++) {
            int taken = type;
            classesTakingType[type].stream().forEach(homeClass -> types[homeClass].set(taken));
        }
        return types;
    }

    private void join(int first, int kind, BitSet[] typesOfClass) {
        Deque<Integer> found = new ArrayDeque<>();
        ofTypes[first] = kind;
        found.add(first);
        while (!found.isEmpty()) {
            classesTakingType[found.remove()].stream()
                    .filter(homeClass -> ofClasses[homeClass] == NONE)
                    .forEach(homeClass -> {
                        ofClasses[homeClass] = kind;
                        typesOfClass[homeClass].stream()
                                .filter(type -> ofTypes[type] == NONE)
                                .forEach(type -> {
                                    ofTypes[type] = kind;
                                    found.add(type);
                                });
                    });
        }
    }

    /** Returns how many kinds there are. */
    int size() {
        return size;
    }

    int[] ofTypes() {
        return ofTypes;
    }

    int[] ofClasses() {
        return ofClasses;
    }
}
