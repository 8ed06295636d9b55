package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The templates and the data dictionary the project keeps are what the forms give. To remake them after a form has
 * changed, run the build with {@code -Dplacewright.remake=true} and look at what changed before committing it.
 */
class CouncilDocumentsTest {

    private static final Path KEPT = Path.of("..", "docs", "forms");

    private static ImmutableSortedMap<String, String> generated() {
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        files.put("README.md", CouncilForms.dictionary());
        CouncilForms.ALL.forEach(
                form -> files.put(form.name() + ".csv", form.template().text()));
        return files.buildOrThrow();
    }

    private static ImmutableSortedMap<String, String> kept() throws IOException {
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        try (Stream<Path> all = Files.list(KEPT)) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files.buildOrThrow();
    }

    @Test
    void what_is_kept_is_what_the_forms_give() throws IOException {
        if (Boolean.getBoolean("placewright.remake")) {
            Files.createDirectories(KEPT);
            for (Map.Entry<String, String> file : generated().entrySet()) {
                Files.writeString(KEPT.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(kept()).isEqualTo(generated());
    }

    @Test
    void templates_can_be_read_as_one_folder_without_any_fault() {
        LoadedRecords read = CouncilFolder.standard().read(KEPT);
        assertThat(read.report().counts().read())
                .isEqualTo(CouncilForms.ALL.size())
                .isEqualTo(read.report().counts().kept());
        assertThat(read.report().findings()).isEmpty();
        assertThat(read.records().homes())
                .containsExactly(
                        Invented.HOME.withResidents(java.util.Optional.of(org.placewright.core.provider.Residents.of(
                                Invented.RESIDENT.resident().orElseThrow()))));
        assertThat(read.records().referrals()).containsExactly(InventedReferral.REFERRAL);
    }

    @Test
    void every_column_is_in_the_dictionary_of_its_form_with_all_there_is_to_say() {
        for (CouncilForm<?> form : CouncilForms.ALL) {
            assertThat(form.dictionary().size()).isEqualTo(form.columns().size());
            for (CouncilColumn<?, ?> column : form.columns()) {
                assertThat(column.meaning()).as(column.name()).isNotBlank();
                assertThat(column.attribute()).as(column.name()).isNotBlank();
                assertThat(column.kind()).as(column.name()).isNotBlank();
                assertThat(column.isRequired())
                        .as(column.name())
                        .isEqualTo(column.otherwise().isEmpty());
            }
        }
    }
}
