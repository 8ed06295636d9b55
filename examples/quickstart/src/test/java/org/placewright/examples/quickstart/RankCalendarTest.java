package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.json.FreePlaces;
import org.placewright.interchange.json.ListingEntry;

/** What {@code rank} makes of a calendar that says the same twice: two beds, listed one by one. */
class RankCalendarTest {

    private static final HomeId HOME = HomeId.of("H-000001");
    private static final DateRange FROM_2026 = DateRange.startingOn(LocalDate.of(2026, 1, 1));

    private final RankRun run;

    RankCalendarTest(@TempDir Path folder) {
        this.run = new RankRun(folder);
    }

    private JsonNode withRows(String folder, ImmutableList<VacancyPeriod> rows) throws IOException {
        Path register = run.register(folder);
        CouncilForms.VACANCIES.write(register.resolve("vacancies.csv"), rows);
        return run.ranked(register, RankRun.REFERRALS);
    }

    private JsonNode withEntries(FreePlaces... entries) throws IOException {
        return run.ranked(
                "--listings",
                run.listings(
                        ListingEntry.builder().home(HOME).addVacancies(entries).build()));
    }

    @Test
    void rows_that_are_the_same_are_of_different_places() throws IOException {
        VacancyPeriod one = new VacancyPeriod(HOME, 1, FROM_2026);
        VacancyPeriod two = new VacancyPeriod(HOME, 2, FROM_2026);
        JsonNode twice = withRows("twice", ImmutableList.of(one, one));
        assertThat(twice.path("snapshot"))
                .isEqualTo(withRows("two", ImmutableList.of(two)).path("snapshot"))
                .isNotEqualTo(withRows("one", ImmutableList.of(one)).path("snapshot"));
    }

    @Test
    void entries_that_are_the_same_are_of_different_places_and_told() throws IOException {
        FreePlaces one = new FreePlaces(1, FROM_2026);
        JsonNode twice = withEntries(one, one);
        JsonNode two = withEntries(new FreePlaces(2, FROM_2026));
        assertThat(twice.path("snapshot"))
                .isEqualTo(two.path("snapshot"))
                .isNotEqualTo(withEntries(one).path("snapshot"));
        assertThat(twice.at("/findings/byCode/SAME_DAYS").asInt()).isEqualTo(1);
        assertThat(two.at("/findings/byCode").has("SAME_DAYS")).isFalse();
    }
}
