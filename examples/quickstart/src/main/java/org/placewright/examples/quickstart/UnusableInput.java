package org.placewright.examples.quickstart;

/** Input that cannot be used at all. The message is one sentence for the person who gave it. */
final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableInput(String sentence) {
        super(sentence);
    }
}
