package org.placewright.interchange.register;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.TreeMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;

/**
 * The organisations published files name. One is known by its name as it is spelled, so different spellings stay apart,
 * unless both stand by one company number.
 */
final class OfstedOrganisations {

    private static final CharMatcher LETTERS_AND_DIGITS = CharMatcher.forPredicate(Character::isLetterOrDigit);

    private final ImmutableList<OfstedRow> rows;
    private final FindingLog findings;
    private final Map<String, CompanyNumber> numbers = new TreeMap<>();
    private final Map<CompanyNumber, String> names = new TreeMap<>();
    private final Map<ProviderId, Provider> providers = new TreeMap<>();

    /** Takes the rows, oldest first. */
    OfstedOrganisations(ImmutableList<OfstedRow> rows, FindingLog findings) {
        this.rows = rows;
        this.findings = findings;
        TreeMultimap<CompanyNumber, String> spellings = TreeMultimap.create();
        for (OfstedRow row : rows) {
            if (row.organisation().isPresent() && row.companyNumber().isPresent()) {
                numbers.put(row.organisation().get(), row.companyNumber().get());
                names.put(row.companyNumber().get(), row.organisation().get());
                spellings.put(row.companyNumber().get(), row.organisation().get());
            }
        }
        spellings.asMap().values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> report(
                        FindingCodes.SAME_COMPANY,
                        ImmutableSortedSet.copyOf(names),
                        "one company number stands by several names",
                        "taken for one organisation of the latest name"));
        reportSimilar();
    }

    private void reportSimilar() {
        TreeMultimap<String, String> alike = TreeMultimap.create();
        for (OfstedRow row : rows) {
            row.organisation().map(this::known).ifPresent(name -> alike.put(letters(name), name));
        }
        alike.asMap().values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> report(
                        FindingCodes.SIMILAR_ORGANISATIONS,
                        ImmutableSortedSet.copyOf(names),
                        "organisations whose names differ in spelling only",
                        "kept apart"));
    }

    private static String letters(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("\\blimited\\b", "ltd");
        return LETTERS_AND_DIGITS.retainFrom(words);
    }

    /** Reports something at the first row that names one of some organisations. */
    private void report(FindingCode code, ImmutableSortedSet<String> names, String fault, String done) {
        rows.stream()
                .filter(row -> row.organisation().filter(names::contains).isPresent())
                .findFirst()
                .ifPresent(row -> findings.add(
                        Severity.INFO,
                        code,
                        row.location().column(OfstedTable.ORGANISATION.name()),
                        fault,
                        "one spelling, or the company number with each",
                        done));
    }

    /** Returns the name an organisation goes by: the latest of those that stand by its company number. */
    private String known(String name) {
        return Optional.ofNullable(numbers.get(name))
                .flatMap(number -> Optional.ofNullable(names.get(number)))
                .orElse(name);
    }

    /** Returns the organisation of a registration, as its latest row says. */
    Optional<ProviderId> providerOf(List<OfstedRow> registration) {
        Optional<String> name =
                OfstedJoin.latest(registration, OfstedRow::organisation).map(this::known);
        return name.map(known -> {
            Provider provider = Provider.builder()
                    .id(ProviderId.of(OrganisationIdentifier.of(known)))
                    .name(known)
                    .companyNumber(Optional.ofNullable(numbers.get(known)))
                    .sector(OfstedJoin.latest(
                            registration.stream()
                                    .filter(row ->
                                            row.organisation().map(this::known).equals(name))
                                    .toList(),
                            OfstedRow::sector))
                    .build();
            // The sector of an organisation stands in the rows of each of its registrations, and in some it may not.
            providers.merge(
                    provider.id(),
                    provider,
                    (earlier, later) ->
                            earlier.sector().isPresent() ? earlier : later.withRegistrations(earlier.registrations()));
            return provider.id();
        });
    }

    /** Gives a registration to who holds it; where that is not named, to an organisation known by its number. */
    void hold(Optional<ProviderId> holder, Registration registration) {
        ProviderId id = holder.orElseGet(() -> ProviderId.of(registration.urn().value()));
        Provider provider = Optional.ofNullable(providers.get(id))
                .orElseGet(() -> Provider.builder().id(id).name(id.value()).build());
        providers.put(
                id,
                provider.withRegistrations(ImmutableList.<Registration>builder()
                        .addAll(provider.registrations())
                        .add(registration)
                        .build()));
    }

    ImmutableList<Provider> providers() {
        return ImmutableList.copyOf(providers.values());
    }
}
