package org.placewright.interchange.ssda903;

import java.util.List;

/** Where the rows of one table go that an XML file holds. */
interface XmlRows {

    /** Adds a row, one field for each column; beyond the limit, which the reader of the file reports, it adds none. */
    void add(List<String> fields, long line);

    /** Tells whether there are as many rows as the limits let in. */
    boolean isFull();
}
