package org.placewright.core.provider;

/** Whether a home may lawfully care for children on a day. */
public enum Standing {
    /** Registered or approved, and open. */
    LIVE,
    /** Not yet, no longer, or not at the moment. */
    NOT_LIVE,
    /** Nothing is recorded about it. */
    NOT_RECORDED
}
