package org.placewright.interchange.needs;

import org.placewright.core.result.FindingCode;

/** Where a field stands, for what is to be said about it. */
interface Teller {

    /** Says that the record is kept without the value. */
    void drop(FindingCode code, String fault, String remedy);

    /** Says that something is doubtful, and kept. */
    void doubt(FindingCode code, String fault, String remedy);

    /** Says that the record is left out. */
    void reject(FindingCode code, String fault, String remedy);
}
