package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.TableSpec;

/** The columns of the files Ofsted publishes, whichever of them a file has; only URN is in all. */
final class OfstedTable {

    static final Column URN = Column.required(
            "URN", "Provider URN", "Unique reference number", "Unique reference number (URN)", "URN number");
    static final Column PROVISION_TYPE = Column.optional("Provision type", "Type of provision", "Provider type");
    static final Column REGISTERED_ON = Column.optional("Registration date", "Date registered", "Date of registration");
    static final Column STATUS = Column.optional("Registration status", "Status");
    static final Column CLOSED_ON =
            Column.optional("Date closed", "Closed date", "Closure date", "Date of closure", "Closing date");
    static final Column POSTCODE = Column.optional("Postcode", "Setting postcode");
    static final Column LOCAL_AUTHORITY = Column.optional("Local authority", "Local authority name");
    static final Column SECTOR = Column.optional("Sector");
    static final Column PLACES = Column.optional(
            "Places", "Maximum users", "Number of places", "Registered places", "Number of registered places");
    static final Column ORGANISATION = Column.optional(
            "Organisation which owns the provider", "Organisation name", "Organisation that owns the provider");
    static final Column COMPANY_NUMBER =
            Column.optional("Company number", "Organisation company number", "Companies House number");
    static final Column EVENT_TYPE = Column.optional("Event type");
    static final Column INSPECTED_ON = Column.optional(
            "Inspection date",
            "Date of inspection",
            "Latest full inspection date",
            "Date of latest full inspection",
            "Latest inspection date",
            "Date of latest inspection");
    static final Column PUBLISHED_ON = Column.optional(
            "Publication date",
            "Inspection publication date",
            "Latest full inspection publication date",
            "Latest full inspection: publication date",
            "Latest inspection publication date",
            "Latest publication date");
    static final Column JUDGEMENT = Column.optional(
            "Overall experiences and progress of children and young people",
            "Overall experiences and progress",
            "Overall effectiveness",
            "Latest full inspection: overall experiences and progress of children and young people",
            "Latest full inspection: overall experiences and progress",
            "Latest full inspection: overall effectiveness",
            "Latest inspection: overall experiences and progress of children and young people",
            "Latest inspection: overall experiences and progress",
            "Latest inspection: overall effectiveness",
            "Latest overall effectiveness");

    /** What is read of them. */
    static final ImmutableList<Column> READ = ImmutableList.of(
            URN,
            PROVISION_TYPE,
            REGISTERED_ON,
            STATUS,
            CLOSED_ON,
            POSTCODE,
            LOCAL_AUTHORITY,
            SECTOR,
            PLACES,
            ORGANISATION,
            COMPANY_NUMBER,
            EVENT_TYPE,
            INSPECTED_ON,
            PUBLISHED_ON,
            JUDGEMENT);

    static final ImmutableList<Column> NOT_READ = Column.notRead(
            "Web link",
            "Name",
            "Setting name",
            "Provider name",
            "Address 1",
            "Town",
            "Ofsted Region",
            "Government Office Region",
            "Reporting region",
            "Region",
            "How well children and young people are helped and protected",
            "The effectiveness of leaders and managers");

    /** How a file spells them, {@link OfstedHeading} tells. */
    static final TableSpec TABLE = TableSpec.of(READ, NOT_READ);

    private OfstedTable() {}
}
