package org.placewright.core.result;

/** How much a finding matters. Ordered from least to most. */
public enum Severity {
    /** Worth knowing; nothing is lost or doubtful. */
    INFO,
    /** Kept, but doubtful, or kept without a part. */
    WARNING,
    /** Not kept. */
    ERROR
}
