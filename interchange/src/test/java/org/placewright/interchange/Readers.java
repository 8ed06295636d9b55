package org.placewright.interchange;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Provider;
import org.placewright.core.result.ImportReport;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.allocation.AssignmentReader;
import org.placewright.interchange.allocation.LoadedProblem;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.council.CouncilForm;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.market.AccountsReader;
import org.placewright.interchange.market.LendersReader;
import org.placewright.interchange.market.LoadedLenders;
import org.placewright.interchange.needs.NeedsOptions;
import org.placewright.interchange.needs.NeedsSheetReader;
import org.placewright.interchange.postcode.LoadedPostcodes;
import org.placewright.interchange.postcode.PostcodeOptions;
import org.placewright.interchange.postcode.PostcodeReader;
import org.placewright.interchange.postcode.SectorReader;
import org.placewright.interchange.register.OfstedReader;
import org.placewright.interchange.ssda903.Ssda903Options;
import org.placewright.interchange.ssda903.Ssda903Reader;
import org.placewright.interchange.statement.FigureSymbols;
import org.placewright.interchange.statement.TidyReader;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.supply.Supply;

/**
 * Every table there is a reader for, so that what holds for all is tested for all: a reader is added here when it is
 * made.
 */
final class Readers {

    /** A way to read a file that stands alone in a folder. */
    interface Reading {
        ImportReport read(Path file, ReadLimits limits);
    }

    /**
     * A table.
     *
     * @param file the name of its file
     * @param columns the names of its columns
     * @param row a row with nothing wrong
     * @param reading how it is read
     */
    record Table(String file, String columns, String row, Reading reading) {

        ImportReport read(Path in, ReadLimits limits) {
            return reading.read(in, limits);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /** One provider, called a. */
    private static final Market MARKET = Market.of(
            Supply.on(ImmutableList.of(), LocalDate.of(2026, 3, 31), Locator.none()),
            Ownership.of(ImmutableList.of(
                    Provider.builder().id(ProviderId.of("a")).name("A").build())));

    static final ImmutableList<Table> ALL = ImmutableList.of(
            ofReturn("header.csv", "CHILD,SEX,DOB,ETHNIC", "900001,2,03/04/2010,WBRI"),
            ofReturn("episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC", "900001,10/05/2019,S,C2,N1,U4,,"),
            ofReturn("uasc.csv", "CHILD,SEX,DOB,DUC", "900001,2,03/04/2010,01/02/2020"),
            ofReturn("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", "900001,03/04/2010,M,01/06/2019,02/06/2019"),
            ofReturn("oc2.csv", "CHILD,DOB,SDQ_SCORE,CONVICTED,HEALTH_CHECK", "900001,03/04/2010,10,0,1"),
            ofReturn("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "900001,03/04/2001,YES,F1,B1"),
            ofReturn("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "900001,03/04/2010,01/06/2019,PN1"),
            ofReturn(
                    "prev_perm.csv",
                    "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
                    "900001,03/04/2010,P1,E10000999,01/06/2012"),
            ofReturn("placed_adoption.csv", "CHILD,DOB,DATE_PLACED", "900001,03/04/2010,01/06/2019"),
            ofReturn(
                    "ad1.csv",
                    "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE",
                    "900001,03/04/2010,01/06/2019,01/05/2019,0"),
            ofReturn("social_worker.csv", "CHILD,DOB,SW_ID,SW_DECOM", "900001,03/04/2010,AB123456,01/06/2019"),
            ofReturn("dolo.csv", "CHILD,DOB,DOLO_START", "900001,03/04/2010,01/06/2019"),
            new Table(
                    "places_at_31_Aug_2021.csv",
                    "URN,Provision type,Registration status",
                    "SC123456,Children's home,Active",
                    (file, limits) -> OfstedReader.of(limits, LocalAuthorities.ofEngland())
                            .read(file)
                            .homes()
                            .report()),
            new Table("needs.csv", "childId,placementId,homePostcode", "C1,R1,", (file, limits) -> NeedsSheetReader.of(
                            new NeedsOptions(limits, NeedsOptions.STANDARD.likelyCost()))
                    .read(file)
                    .report()),
            new Table(
                    "census.csv",
                    "Age,Type of provision,Total weekly cost",
                    "14,Foster care,1234.50",
                    (file, limits) -> CensusReader.of(LocalDate.of(2024, 3, 31), limits)
                            .read(file)
                            .report()),
            new Table("sectors.csv", "sector,easting,northing", "ZA99 1,1,1", (file, limits) -> SectorReader.of(limits)
                    .read(file)
                    .report()),
            ofCouncil(CouncilForms.PROVIDERS, "Provider id,Provider name,Sector", "P1,Example,Private"),
            ofCouncil(CouncilForms.REGISTRATIONS, "Provider id,URN,Registration status", "P1,SC000001,Active"),
            ofCouncil(CouncilForms.HOMES, "Provision type,Home id,Places", "Children's home,H1,4"),
            ofCouncil(CouncilForms.RESIDENTS, "Home id,Resident token,Sex", "H1,T1,Male"),
            ofCouncil(CouncilForms.VACANCIES, "Home id,Places free,Free from,Free until", "H1,1,01/02/2024,"),
            ofCouncil(
                    CouncilForms.REFERRALS,
                    "Referral id,Child id,Date of birth,Needed from",
                    "R1,C1,03/04/2010,01/02/2024"),
            ofCouncil(
                    CouncilForms.OFFERS,
                    "Referral id,Provider id,Home id,Available from,Weekly fee",
                    "R1,P1,H1,01/02/2024,1234.50"),
            new Table("pairs.csv", "unit,size,home,capacity,score", "-7,1,12,2,-305", Readers::pairs),
            new Table("lenders.csv", "provider,lender", "a,First Bank", (file, limits) -> {
                LoadedLenders read = LendersReader.of(limits).read(file, MARKET);
                return new ImportReport(read.findings(), read.counts());
            }),
            new Table(
                    "accounts.csv", "provider,year_end,leverage", "a,2025-03-31,4", (file, limits) -> AccountsReader.of(
                                    limits)
                            .read(file, MARKET)
                            .report()),
            new Table("postcodes.csv", "pcds,oseast1m,osnrth1m", "ZA99 1AA,1,1", Readers::postcodes),
            new Table(
                    "children.csv",
                    "time_period,time_identifier,geographic_level,country_code,country_name,children",
                    "2025,Reporting year,National,E92000001,England,5",
                    Readers::tidy));

    private Readers() {}

    private static Table ofCouncil(CouncilForm<?> form, String columns, String row) {
        return new Table(form.name() + ".csv", columns, row, (file, limits) -> form.withLimits(limits)
                .read(file)
                .report());
    }

    private static Table ofReturn(String file, String columns, String row) {
        return new Table(file, columns, row, (path, limits) -> Ssda903Reader.of(Ssda903Options.STANDARD
                        .withYearOfBareNames(CollectionYear.of(2020))
                        .withLimits(limits))
                .read(folderOf(path))
                .histories()
                .report());
    }

    private static ImportReport pairs(Path file, ReadLimits limits) {
        LoadedProblem read = AssignmentReader.of(limits).read(file);
        return new ImportReport(read.findings(), read.counts());
    }

    private static ImportReport postcodes(Path file, ReadLimits limits) {
        LoadedPostcodes read =
                PostcodeReader.of(PostcodeOptions.STANDARD.withLimits(limits)).read(file);
        return new ImportReport(read.findings(), read.counts());
    }

    /** Reads with the metadata beside; the counts are those of the data alone. */
    private static ImportReport tidy(Path file, ReadLimits limits) {
        Path metadata = folderOf(file).resolve("children.meta.csv");
        try {
            Files.write(
                    metadata,
                    "col_name,col_type,label,indicator_dp\nchildren,Indicator,Children,0\n"
                            .getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return TidyReader.of(FigureSymbols.STANDARD, limits)
                .read(file, metadata)
                .report();
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("A table under test stands in a folder. Maybe start from Scratch?");
        }
        return folder;
    }
}
