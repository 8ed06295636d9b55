package org.placewright.examples.quickstart;

import java.io.Console;
import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says on a terminal what is going on, for any step that takes more than a second. Elsewhere it says nothing. */
final class Progress implements AutoCloseable {

    private final PrintWriter terminal;
    private final ScheduledExecutorService clock;
    private volatile String current = "";

    private Progress(PrintWriter terminal, boolean onTerminal) {
        this.terminal = terminal;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        if (onTerminal) {
            var unused = clock.scheduleWithFixedDelay(new Ticker(), 1, 1, TimeUnit.SECONDS);
        }
    }

    /** Reports to a writer if the process has a terminal. */
    static Progress on(PrintWriter terminal) {
        return on(terminal, isTerminal());
    }

    static Progress on(PrintWriter terminal, boolean onTerminal) {
        return new Progress(terminal, onTerminal);
    }

    /** Up to Java 21 there is a console only on a terminal; from 22 there always is one, and it has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Names the step that begins now. */
    void step(String name) {
        current = name;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** Names a step once it has been going on for a second. */
    private final class Ticker implements Runnable {
        private String said = "";

        @Override
        public void run() {
            String step = current;
            if (!step.isEmpty() && !step.equals(said)) {
                terminal.println(step + " ...");
                terminal.flush();
            }
            said = step;
        }
    }
}
