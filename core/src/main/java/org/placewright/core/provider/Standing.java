package org.placewright.core.provider;

/** Whether a home may lawfully care for children on a day. */
public enum Standing {
    /** Registered or approved, and open. */
    LIVE,
    /**
     * Only for children with whom the carer is connected: approval is temporary or yet to come (Care Planning,
     * Placement and Case Review (England) Regulations 2010, regulation 24).
     */
    CONNECTED_CHILDREN_ONLY,
    /** Not yet, no longer, or not at the moment. */
    NOT_LIVE,
    /** Nothing is recorded about it. */
    NOT_RECORDED
}
