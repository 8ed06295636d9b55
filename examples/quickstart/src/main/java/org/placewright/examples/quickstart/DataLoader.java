package org.placewright.examples.quickstart;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.core.child.Child;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.council.CouncilFolder;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.council.CouncilRecords;
import org.placewright.interchange.council.LoadedRecords;
import org.placewright.interchange.json.ModelJson;
import org.placewright.interchange.postcode.LoadedPostcodes;
import org.placewright.interchange.postcode.PostcodeReader;
import org.placewright.interchange.postcode.SectorCentroid;
import org.placewright.interchange.postcode.SectorLocator;
import org.placewright.interchange.postcode.SectorReader;
import org.placewright.interchange.register.OfstedReader;
import org.placewright.interchange.register.ProviderRegister;
import org.placewright.interchange.ssda903.LoadedReturns;
import org.placewright.interchange.ssda903.LoadedTable;
import org.placewright.interchange.ssda903.Ssda903Reader;
import org.placewright.interchange.ssda903.Ssda903Table;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.sufficiency.history.CareHistories;

/** Reads what a run was given. What it was not given is skipped, and said to be. */
final class DataLoader {

    private final Progress progress;
    private final String homesOption;
    private final LoadedData.Builder data = LoadedData.builder();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private ImmutableMap<ChildId, Child> children = ImmutableMap.of();

    DataLoader(Progress progress) {
        this(progress, "--register");
    }

    /** Loads homes that were named by an option of another name. */
    DataLoader(Progress progress, String homesOption) {
        this.progress = progress;
        this.homesOption = homesOption;
    }

    /** Loads what there is. Either a day or returns to take it from must be given. */
    LoadedData load(Inputs inputs) {
        Optional<LocalDate> latestDay =
                part("SSDA903 returns", "--ssda903", inputs.ssda903()).map(folder -> returns(folder, inputs.repair()));
        LocalDate asOf = inputs.asOf().or(() -> latestDay).orElseThrow();
        data.asOf(asOf);
        part("Provider register", homesOption, inputs.register()).ifPresent(this::register);
        part("Price census", "--prices", inputs.prices()).ifPresent(file -> prices(file, asOf));
        part("Postcodes", "--postcodes", inputs.postcodes()).ifPresent(this::postcodes);
        part("Referrals", "--referrals", inputs.referrals()).ifPresent(file -> referrals(file, asOf));
        return data.findings(findings.build().stream().sorted().toList()).build();
    }

    private Optional<Path> part(String name, String option, Optional<Path> path) {
        if (path.isEmpty()) {
            data.addPart(LoadedPart.skipped(name, "skipped: no " + option + " given"));
            return path;
        }
        progress.step("Reading " + name.toLowerCase(Locale.ROOT));
        if (!Files.exists(path.get())) {
            throw new UnusableInput(option + ": there is no " + path.get() + ".");
        }
        return path;
    }

    /** Reads the returns, and tells the last day of the latest. */
    private LocalDate returns(Path folder, RunOptions.Repair repair) {
        if (!Files.isDirectory(folder) && !isZip(folder) && !isXml(folder)) {
            throw new UnusableInput("--ssda903: " + folder
                    + " is not a folder, zip or XML. Name the folder that holds episodes.csv, or a zip of it.");
        }
        LoadedReturns returns =
                Ssda903Reader.standard().withRepair(repair.how()).read(folder);
        Import<CareHistory> histories = returns.histories();
        ImmutableList<LoadedTable> episodes = returns.tables().stream()
                .filter(table -> table.table() == Ssda903Table.EPISODES)
                .collect(ImmutableList.toImmutableList());
        if (returns.distinctEpisodes() == 0) {
            throw new UnusableInput("--ssda903: no episodes could be loaded from " + folder
                    + UnusableInput.because(histories.findings()) + ".");
        }
        findings.addAll(histories.findings());
        data.histories(CareHistories.of(histories.values()));
        data.yearsMissing(MissingReturns.between(episodes));
        // Two authorities may both have a child 1: then neither is known by the identifier alone.
        children = histories.values().stream()
                .flatMap(history -> history.child().stream())
                .collect(Collectors.groupingBy(Child::id))
                .values()
                .stream()
                .filter(alike -> alike.size() == 1)
                .map(alike -> alike.get(0))
                .collect(ImmutableMap.toImmutableMap(Child::id, child -> child));
        data.addPart(LoadedPart.loaded(
                "SSDA903 returns",
                count(episodes.size(), "return", "returns") + " of " + authorities(episodes) + ", "
                        + count(histories.values().size(), "child", "children") + ", "
                        + count(returns.distinctEpisodes(), "episode", "episodes") + repaired(returns),
                histories.counts()));
        return episodes.stream()
                .map(LoadedTable::year)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .lastDay();
    }

    private static String repaired(LoadedReturns returns) {
        long changed = returns.repairs().stream()
                .mapToLong(repair -> repair.changed().size())
                .sum();
        return changed == 0 ? "" : ", " + count(changed, "row", "rows") + " repaired";
    }

    private static String authorities(ImmutableList<LoadedTable> episodes) {
        return count(episodes.stream().map(LoadedTable::authority).distinct().count(), "authority", "authorities");
    }

    private void register(Path file) {
        LoadedRecords register = records(file);
        Import<Home> homes = usable(
                homesOption,
                file,
                new Import<>(
                        register.records().homes(),
                        register.report().findings(),
                        register.report().counts()));
        data.homes(homes.values());
        data.providers(register.records().providers());
        data.vacancies(register.records().vacancies());
        data.addPart(LoadedPart.loaded(
                "Provider register",
                count(homes.values().size(), "home", "homes") + " of "
                        + count(register.records().providers().size(), "provider", "providers"),
                homes.counts()));
    }

    /** Reads the tables of a council or, where these hold no home, the files Ofsted publishes. */
    private static LoadedRecords records(Path path) {
        LoadedRecords own = ownRecords(path);
        if (!own.records().homes().isEmpty()) {
            return own;
        }
        ProviderRegister published = OfstedReader.standard().read(path);
        CouncilRecords records = CouncilRecords.builder()
                .homes(published.homes().values())
                .providers(published.providers())
                .build();
        return records.homes().isEmpty()
                ? own
                : new LoadedRecords(records, published.homes().report());
    }

    private static LoadedRecords ownRecords(Path path) {
        if (Files.isDirectory(path) || isZip(path)) {
            return CouncilFolder.standard().read(path);
        }
        Import<Home> homes = isJson(path) ? ModelJson.of(Home.class).read(path) : CouncilForms.HOMES.read(path);
        return new LoadedRecords(CouncilRecords.builder().homes(homes.values()).build(), homes.report());
    }

    private static boolean isZip(Path path) {
        return Ascii.toLowerCase(path.toString()).endsWith(".zip");
    }

    private static boolean isXml(Path path) {
        return Ascii.toLowerCase(path.toString()).endsWith(".xml");
    }

    private static boolean isJson(Path path) {
        return Ascii.toLowerCase(path.toString()).endsWith(".json");
    }

    private void prices(Path file, LocalDate asOf) {
        Import<PriceObservation> prices =
                usable("--prices", file, CensusReader.of(asOf).readPrices(file));
        data.prices(PriceBook.of(prices.values()));
        data.addPart(
                LoadedPart.loaded("Price census", count(prices.values().size(), "price", "prices"), prices.counts()));
    }

    /** Reads a table of sectors or, where it is none, a directory of all postcodes. */
    private void postcodes(Path path) {
        Import<SectorCentroid> sectors = SectorReader.standard().read(path);
        if (sectors.values().isEmpty()) {
            LoadedPostcodes postcodes = PostcodeReader.standard().read(path);
            if (postcodes.locator().size() > 0) {
                findings.addAll(postcodes.findings());
                located(
                        postcodes.locator(),
                        count(postcodes.locator().size(), "postcode", "postcodes"),
                        postcodes.counts());
                return;
            }
        }
        usable("--postcodes", path, sectors);
        located(
                SectorLocator.of(sectors.values()),
                count(sectors.values().size(), "sector", "sectors"),
                sectors.counts());
    }

    private void located(Locator locator, String what, ImportCounts counts) {
        data.locator(locator);
        data.addPart(LoadedPart.loaded("Postcodes", what, counts));
    }

    private void referrals(Path file, LocalDate asOf) {
        Optional<Import<SiblingReferral>> groups = isJson(file) ? siblings(file) : Optional.empty();
        if (groups.isPresent()) {
            siblings(groups.get());
            return;
        }
        Import<Referral> referrals =
                usable("--referrals", file, isJson(file) ? json(file, asOf) : CouncilForms.REFERRALS.read(file));
        data.referrals(referrals.values());
        data.addPart(LoadedPart.loaded(
                "Referrals",
                count(referrals.values().size(), "waiting child", "waiting children"),
                referrals.counts()));
    }

    /** Reads JSON of the model about brothers and sisters who are to be placed together, if it is that. */
    private static Optional<Import<SiblingReferral>> siblings(Path file) {
        return Optional.of(ModelJson.of(SiblingReferral.class).read(file))
                .filter(read -> !read.values().isEmpty());
    }

    private void siblings(Import<SiblingReferral> groups) {
        ImmutableList<Referral> each = groups.values().stream()
                .flatMap(group -> group.referrals().stream())
                .collect(ImmutableList.toImmutableList());
        findings.addAll(groups.findings());
        data.siblings(groups.values());
        data.referrals(each);
        data.addPart(LoadedPart.loaded(
                "Referrals",
                count(each.size(), "waiting child", "waiting children") + " of "
                        + count(groups.values().size(), "group of siblings", "groups of siblings"),
                groups.counts()));
    }

    /** Reads JSON of the model, or of the Placements Data Standard. */
    private Import<Referral> json(Path file, LocalDate asOf) {
        Import<Referral> ofTheModel = ModelJson.of(Referral.class).read(file);
        if (!ofTheModel.values().isEmpty()) {
            return ofTheModel;
        }
        Import<Referral> ofTheStandard = NeedsAsReferrals.read(file, children, asOf);
        return ofTheStandard.counts().read() == 0 ? ofTheModel : ofTheStandard;
    }

    private <T> Import<T> usable(String option, Path file, Import<T> read) {
        if (read.values().isEmpty()) {
            throw new UnusableInput(
                    option + ": nothing could be loaded from " + file + UnusableInput.because(read.findings()) + ".");
        }
        findings.addAll(read.findings());
        return read;
    }

    private static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
