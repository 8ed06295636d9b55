package org.placewright.examples.benchmarks;

import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.cohort.CohortBenchmark;

/**
 * How much of the heap a book of a million prices takes, how much more once the cohort method is put to it, and how
 * much more once many fees were judged. The goal for the book is 200 MB.
 */
public final class PriceBookMemory {

    private static final int PRICES = 1_000_000;
    private static final int QUESTIONS = 20_000;
    private static final double MEGABYTE = 1e6;

    private PriceBookMemory() {}

    /**
     * Prints the megabytes.
     *
     * @param arguments how many prices; a million if not given
     */
    @SuppressWarnings("SystemOut") // It is for whoever runs it.
    public static void main(String... arguments) {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PRICES;
        double empty = used();
        long start = System.nanoTime();
        PriceBook book = MadeUpPrices.book(rows);
        long built = System.nanoTime();
        double held = used();
        System.out.printf(
                "book of %d prices: %.1f MB, drawn and built in %.1f s%n",
                book.size(), held - empty, (built - start) / 1e9);
        start = System.nanoTime();
        FittedBenchmark fitted = CohortBenchmark.standard().fit(book, MadeUpPrices.AS_OF);
        long put = System.nanoTime();
        double arranged = used();
        System.out.printf("put to it: %.1f MB more, in %.2f s%n", arranged - held, (put - start) / 1e9);
        long answers = MadeUpPrices.questions(QUESTIONS)
                .map((PriceQuestion question) -> fitted.benchmark(question).explanation())
                .count();
        System.out.printf("after %d fees: %.1f MB more%n", answers, used() - arranged);
        System.out.println(book + " "
                + fitted.benchmark(MadeUpPrices.questions(1).findFirst().orElseThrow())
                        .method());
    }

    private static double used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
