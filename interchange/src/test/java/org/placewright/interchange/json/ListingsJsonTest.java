package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.result.Import;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.matching.Listing;
import org.placewright.matching.PlacementEndings;

class ListingsJsonTest {

    private static final ListingsJson JSON = ListingsJson.standard();
    private static final HomeId HOME = HomeId.of("H-1");
    private static final DateRange SPRING = DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1));

    private static final Listing LISTING = Listing.builder()
            .addVacancies(new VacancyPeriod(HOME, 0, SPRING))
            .routes(ImmutableSortedSet.of(SourcingRoute.FRAMEWORK, SourcingRoute.IN_HOUSE))
            .frameworkCeiling(WeeklyFee.ofPounds(4_000))
            .addSuspensions(DateRange.startingOn(LocalDate.of(2026, 9, 1)))
            .endings(new PlacementEndings(12, 3))
            .build();

    private static String document(String values) {
        return "{\"placewright\": \"model\", \"version\": 1, \"type\": \"ListingEntry\", \"values\": [" + values + "]}";
    }

    @Test
    void what_was_written_is_read_again() {
        ImmutableList<ListingEntry> entries = ImmutableList.of(
                ListingEntry.of(HOME, LISTING), ListingEntry.of(HomeId.of("H-2"), Listing.NOT_SPECIFIED));
        Import<ListingEntry> read = JSON.read(JSON.write(entries));
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).isEqualTo(entries);
        assertThat(read.values().get(0).listing()).isEqualTo(LISTING);
        assertThat(read.values().get(1).listing()).isEqualTo(Listing.NOT_SPECIFIED);
    }

    @Test
    void equal_entries_of_a_calendar_are_of_different_places() {
        String free = "{\"places\": 1, \"days\": {\"from\": \"2026-04-01\", \"until\": \"2026-07-01\"}}";
        Import<ListingEntry> read =
                JSON.read(document("{\"home\": \"H-1\", \"vacancies\": [" + free + ", " + free + "]}"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.values().get(0).vacancies()).hasSize(2);
        assertThat(read.values().get(0).listing().vacancies()).containsExactly(new VacancyPeriod(HOME, 2, SPRING));
    }

    @Test
    void routes_that_are_none_are_told_from_routes_that_are_not_known() {
        assertThat(JSON.read(document("{\"home\": \"H-1\", \"routes\": []}"))
                        .values()
                        .get(0)
                        .listing()
                        .routes())
                .contains(ImmutableSortedSet.of());
        assertThat(JSON.read(document("{\"home\": \"H-1\"}"))
                        .values()
                        .get(0)
                        .listing()
                        .routes())
                .isEmpty();
    }

    @Test
    void one_entry_with_a_fault_refuses_all() {
        String good = "{\"home\": \"H-2\"},";
        for (String bad : ImmutableList.of(
                "{\"home\": \"H-1\", \"suspension\": []}",
                "{\"home\": \"H-1\", \"suspensions\": [{\"from\": \"2026-04-02\", \"until\": \"2026-04-01\"}]}",
                "{\"home\": \"H-1\", \"routes\": [\"BY_TELEPHONE\"]}",
                "{\"home\": \"H-1\", \"vacancies\": [{\"places\": -1, \"days\": {\"from\": \"2026-04-02\"}}]}",
                "{\"home\": \"H-1\", \"vacancies\": [{\"places\": 1}]}",
                "{\"home\": \"H-1\", \"endings\": {\"ended\": 2, \"endedEarly\": 3}}",
                "{\"home\": \"H-1\", \"frameworkCeiling\": \"GBP -1.00\"}",
                "{\"home\": \"H-2\"}")) {
            Import<ListingEntry> read = JSON.read(document(good + bad));
            assertThat(read.values()).as(bad).isEmpty();
            assertThat(read.hasErrors()).as(bad).isTrue();
            assertThat(read.counts().rejected()).as(bad).isEqualTo(2);
            assertThat(read.findings().toString()).as(bad).doesNotContain("H-1", "2026-04", "BY_TELEPHONE");
        }
    }

    @Test
    void a_file_that_is_not_there_is_a_finding() {
        Import<ListingEntry> read = JSON.read(Path.of("none", "listings.json"));
        assertThat(read.values()).isEmpty();
        assertThat(read.findings().get(0).code()).isEqualTo(FindingCodes.FILE_NOT_FOUND);
    }

    @Test
    void a_calendar_of_another_home_is_refused() {
        assertThatThrownBy(() -> ListingEntry.of(HomeId.of("H-2"), LISTING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("H-2")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new FreePlaces(-1, SPRING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
