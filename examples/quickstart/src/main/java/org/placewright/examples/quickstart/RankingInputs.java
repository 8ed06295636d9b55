package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.json.ListingEntry;
import org.placewright.interchange.json.ListingsJson;
import org.placewright.interchange.json.RequestEntry;
import org.placewright.interchange.json.RequestsJson;

/**
 * What ranking goes by: homes and referrals, with what the council knows of the homes and what its officers ask
 * besides. A file of either is taken as a whole or not at all.
 */
final class RankingInputs {

    private static final FindingCode HOME_NOT_KNOWN = FindingCode.of("HOME_NOT_KNOWN");
    private static final FindingCode CALENDAR_REPLACED = FindingCode.of("CALENDAR_REPLACED");

    private static final FindingCode SAME_DAYS = FindingCode.of("SAME_DAYS");
    private static final FindingCode GROUP_WITHOUT = FindingCode.of("GROUP_WITHOUT");
    private static final String ONE_CALENDAR = "one calendar for each home of --homes, and no other homes";

    private final LoadedData data;
    private final ImmutableSet<HomeId> homes;
    private final ImmutableSet<AuthorityId> authorities;
    private final ImmutableSet<HomeId> withCalendar;
    private final ImmutableSet<ReferralId> referrals;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    private RankingInputs(LoadedData data) {
        this.data = data;
        ImmutableList<Home> known = data.homes().orElseGet(ImmutableList::of);
        this.homes = known.stream().map(Home::id).collect(ImmutableSet.toImmutableSet());
        this.authorities =
                known.stream().flatMap(home -> home.localAuthority().stream()).collect(ImmutableSet.toImmutableSet());
        this.withCalendar = data.vacancies().stream().map(VacancyPeriod::home).collect(ImmutableSet.toImmutableSet());
        this.referrals = Stream.concat(
                        data.referrals().orElseGet(ImmutableList::of).stream().map(Referral::id),
                        data.siblings().stream().map(SiblingReferral::id))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the data with what the files say besides. */
    static LoadedData of(LoadedData data, RequestOptions files) {
        RankingInputs inputs = new RankingInputs(data);
        ImmutableList<ListingEntry> listings = files.listings()
                .map(file -> inputs.listings(file, entries("--listings", file, ListingsJson.standard()::read)))
                .orElseGet(ImmutableList::of);
        ImmutableList<RequestEntry> requests = files.requests()
                .map(file -> inputs.requests(file, entries("--requests", file, RequestsJson.standard()::read)))
                .orElseGet(ImmutableList::of);
        return LoadedData.builder()
                .from(data)
                .listings(listings.stream().collect(ImmutableMap.toImmutableMap(ListingEntry::home, entry -> entry)))
                .requests(byReferral(requests))
                .findings(ImmutableList.sortedCopyOf(
                        inputs.findings.addAll(data.findings()).build()))
                .build();
    }

    private static <T> Import<T> entries(String option, Path file, Function<Path, Import<T>> reader) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput(option + ": there is no file " + file + ".");
        }
        Import<T> read = reader.apply(file);
        if (read.hasErrors()) {
            throw new UnusableInput(option + ": nothing was taken from " + file
                    + UnusableInput.because(read.findings())
                    + ", because an entry left out would be forgotten. docs/ranking-inputs.md says what it may hold.");
        }
        return read;
    }

    private ImmutableList<ListingEntry> listings(Path file, Import<ListingEntry> read) {
        findings.addAll(read.findings());
        ImmutableList.Builder<ListingEntry> known = ImmutableList.builder();
        for (int i = 0; i < read.values().size(); i++) {
            ListingEntry entry = read.values().get(i);
            if (!homes.contains(entry.home())) {
                note(
                        file,
                        i,
                        HOME_NOT_KNOWN,
                        Severity.WARNING,
                        "the entry is about no home of --homes",
                        ONE_CALENDAR,
                        "passed over");
                continue;
            }
            if (!entry.vacancies().isEmpty() && withCalendar.contains(entry.home())) {
                note(
                        file,
                        i,
                        CALENDAR_REPLACED,
                        Severity.INFO,
                        "the calendar of vacancies of --homes is about the home too",
                        ONE_CALENDAR,
                        "the calendar of the entry is used in its place");
            }
            if (ImmutableSet.copyOf(entry.vacancies()).size()
                    < entry.vacancies().size()) {
                note(
                        file,
                        i,
                        SAME_DAYS,
                        Severity.INFO,
                        "the calendar says the same twice",
                        "an entry for each of different places",
                        "read as of different places, which are added");
            }
            known.add(entry);
        }
        return known.build();
    }

    private ImmutableList<RequestEntry> requests(Path file, Import<RequestEntry> read) {
        findings.addAll(read.findings());
        OfficerRequests requests = new OfficerRequests(data.withRequests(byReferral(read.values())));
        for (int i = 0; i < read.values().size(); i++) {
            RequestEntry entry = read.values().get(i);
            check(entry, "--requests: entry " + (i + 1) + " of " + read.values().size() + " in " + file);
            if (!homes.containsAll(entry.expectedFees().keySet())) {
                note(
                        file,
                        i,
                        HOME_NOT_KNOWN,
                        Severity.WARNING,
                        "a fee is expected of what is no home of --homes",
                        ONE_CALENDAR,
                        "the fee passed over");
            }
            if (requests.isLostForGroup(entry)) {
                note(
                        file,
                        i,
                        GROUP_WITHOUT,
                        Severity.WARNING,
                        "a stay, or expected fees, are said for one child of a group of brothers and sisters and not "
                                + "for the group",
                        "an entry about the group, or the same said for each of its children",
                        "the child ranked for with them, and the group without");
            }
        }
        return read.values();
    }

    /** Refuses an entry that would be forgotten, or whose area to avoid would be. */
    private void check(RequestEntry entry, String which) {
        if (!referrals.contains(entry.referral())) {
            throw new UnusableInput(which
                    + " is about no referral that was read from --referrals, and what it says would be forgotten. "
                    + "Correct its referral, or leave it out.");
        }
        if (!authorities.containsAll(entry.authoritiesToAvoid())) {
            throw new UnusableInput(
                    which + " has an authority to avoid in which no home of --homes lies, and it would keep the child "
                            + "away from none. Write it as the homes write theirs, or leave it out if none lies there.");
        }
    }

    private static ImmutableMap<ReferralId, RequestEntry> byReferral(ImmutableList<RequestEntry> requests) {
        return requests.stream().collect(ImmutableMap.toImmutableMap(RequestEntry::referral, entry -> entry));
    }

    private void note(
            Path file, int index, FindingCode code, Severity severity, String fault, String remedy, String done) {
        findings.add(Finding.builder()
                .severity(severity)
                .code(code)
                .location(SourceLocation.inFile(Optional.ofNullable(file.getFileName())
                                .orElse(file)
                                .toString())
                        .column("entry " + (index + 1)))
                .fault(fault)
                .remedy(remedy)
                .done(done)
                .build());
    }
}
