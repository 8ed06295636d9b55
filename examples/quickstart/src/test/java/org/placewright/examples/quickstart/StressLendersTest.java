package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Owners that fail because of those who lend to them. */
class StressLendersTest {

    private final ReachRun run = new ReachRun();
    private final StressRegion region;
    private final String lenders;

    StressLendersTest(@TempDir Path folder) throws IOException {
        this.region = new StressRegion(folder);
        // Acorn owes through the firm it owns. Birch and the council share the second lender.
        this.lenders = region.write(
                        "lenders.csv",
                        "provider,lender",
                        "acorn south limited,First Bank",
                        "P-3,FIRST BANK",
                        "P-3,Second Fund",
                        "Leeds Council,Second Fund",
                        "Nobody,Second Fund")
                .toString();
    }

    @Test
    void all_that_owe_a_lender_fail_with_it() throws IOException {
        assertThat(run.run(region.arguments("--lenders", lenders, "--fail-lender", "first bank")))
                .as(run.err.toString())
                .isZero();
        assertThat(run.out.toString())
                .contains("Lenders: 2 to 3 owners.")
                .contains("PROVIDER_NOT_THERE: no provider of these homes is called so")
                .contains("First Bank calls its loans in, and every owner known to owe it fails.")
                .contains("there fail: Acorn Limited, Birch Care; homes closed: 3.");
        assertThat(Files.readString(region.out("plan.html"))).contains("First Bank calls its loans in");
    }

    @Test
    void a_failure_spreads_from_lender_to_lender() {
        assertThat(run.run(region.arguments("--lenders", lenders, "--fail-owner", "Acorn Ltd", "--spread")))
                .as(run.err.toString())
                .isZero();
        // From Acorn to Birch by the first lender, and from Birch to the council by the second.
        assertThat(run.out.toString())
                .contains("share a lender with one that fails")
                .contains("there fail: Acorn Limited, Birch Care, Leeds Council; homes closed: 4.");
    }

    @Test
    void a_lender_nobody_owes_is_refused_with_those_there_are() {
        assertThat(run.run(region.arguments("--lenders", lenders, "--fail-lender", "Third")))
                .isEqualTo(1);
        assertThat(run.err.toString())
                .contains("--fail-lender: no lender of an owner of these homes is called so")
                .contains("First Bank, Second Fund");
    }

    @Test
    void a_file_of_which_nothing_can_be_used_is_refused_with_why() throws IOException {
        String bad = region.write("bad.csv", "provider,bank", "P-1,First Bank").toString();
        assertThat(run.run(region.arguments("--lenders", bad, "--fail-lender", "x")))
                .isEqualTo(1);
        assertThat(run.err.toString()).contains("--lenders: no row of").contains("lender");
    }

    @Test
    void what_cannot_go_together_is_refused_before_anything_is_read() {
        assertThat(run.run("stress", "--spread", "--fail-owner", "x")).isEqualTo(2);
        assertThat(run.err.toString()).contains("--spread needs --lenders");
        assertThat(run.run("stress", "--fail-lender", "x")).isEqualTo(2);
        assertThat(run.err.toString()).contains("--fail-lender needs --lenders");
        assertThat(run.run("stress", "--spread", "--lenders", lenders)).isEqualTo(2);
        assertThat(run.err.toString()).contains("--spread needs --fail-owner");
        assertThat(run.run("stress", "--lenders", lenders)).isEqualTo(2);
        assertThat(run.err.toString()).contains("--lenders needs --fail-lender");
        assertThat(run.run("stress", "--lenders", lenders, "--fail-lender", "x", "--fail-worst", "1"))
                .isEqualTo(2);
        assertThat(run.err.toString()).contains("Only one of");
    }
}
