package org.placewright.core;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does what the house bans, each once by a call and once by a method reference, to see that the bans catch it. */
@SuppressWarnings({
    "DefaultCharset",
    "DefaultLocale",
    "JavaTimeDefaultTimeZone",
    "StringCaseLocaleUsage",
    "SystemOut",
    "UnnecessaryMethodReference",
    "UnusedVariable",
    "TimeZoneUsage",
    "NonApiType",
    "FutureReturnValueIgnored"
})
public final class Offender {

    private Offender() {}

    public static final class Clock {
        LocalDate called = LocalDate.now();
        Supplier<LocalDate> referred = LocalDate::now;
    }

    public static final class Transcendental {
        double called = Math.exp(1);
        DoubleUnaryOperator referred = Math::tanh;
    }

    public static final class CommonPool {
        Stream<String> called = List.of("a").parallelStream();
        Function<Runnable, CompletableFuture<Void>> referred = CompletableFuture::runAsync;
    }

    public static final class Unseeded {
        double called = Math.random();
        Supplier<Random> referred = Random::new;
    }

    public static final class DefaultLocale {
        String called = "a".toUpperCase();
        Function<String, String> referred = String::toLowerCase;
    }

    public static final class DefaultZone {
        ZoneId called = ZoneId.systemDefault();
        Supplier<ZoneId> referred = ZoneId::systemDefault;
    }

    public static final class DefaultCharset {
        byte[] called = "a".getBytes();
        Function<byte[], String> referred = String::new;
        String allowed = new String(new byte[0], StandardCharsets.UTF_8);
    }

    /** Names a hashed collection as it is, and inside another type. */
    public static final class Hashed {
        /** Takes one. */
        public Hashed(HashMap<String, String> plain) {}

        /** Gives one inside another type. */
        public Optional<HashSet<String>> inside() {
            return Optional.empty();
        }
    }

    public static final class Printer {
        void out() {
            System.out.println();
        }

        void err() {
            System.err.println();
        }
    }
}
