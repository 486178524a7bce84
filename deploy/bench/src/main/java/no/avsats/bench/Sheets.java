package no.avsats.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;

/**
 * Answer sheets that are filled in by SQL, with resume codes that follow from their numbers, in random order: whoever takes one
 * has it alone until it is given back.
 */
final class Sheets {

    private static final long SEED = 16;
    private static final int FILLED = 3;

    private final List<Sheet> all = new ArrayList<>();
    private final Queue<Sheet> free = new ConcurrentLinkedQueue<>();

    /** One sheet and what must be stored of it. */
    static final class Sheet {

        private final long number;
        /** Of the indicator that is written again and again; what it was filled with. */
        private int level = FILLED;

        private boolean submitted;

        Sheet(long number) {
            this.number = number;
        }

        long number() {
            return number;
        }

        /** 16 digits, which a resume code may consist of. */
        String key() {
            return "%016d".formatted(number);
        }

        /** As the service stores the key. */
        String hash() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(digest.digest(key().getBytes(US_ASCII)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        int level() {
            return level;
        }

        int nextLevel() {
            return 1 + level % 5;
        }

        void wrote(int next) {
            level = next;
        }

        private void again() {
            level = FILLED;
            submitted = false;
        }

        void submitted() {
            submitted = true;
        }

        boolean isSubmitted() {
            return submitted;
        }
    }

    /** @param to exclusive */
    Sheets(long from, long to) {
        LongStream.range(from, to).mapToObj(Sheet::new).forEach(all::add);
        Collections.shuffle(all, new Random(SEED));
        free.addAll(all);
    }

    /** @throws WrongAnswer when none is left */
    Sheet take() {
        var sheet = free.poll();
        if (sheet == null) throw new WrongAnswer("every answer sheet is in use");
        return sheet;
    }

    void giveBack(Sheet sheet) {
        free.add(sheet);
    }

    int left() {
        return free.size();
    }

    /** Those that were taken and not given back. */
    List<Sheet> used() {
        var unused = new HashSet<>(free);
        return all.stream().filter(sheet -> !unused.contains(sheet)).toList();
    }

    /** All are there to be taken, as they were filled in; nobody may have one meanwhile. */
    void refill() {
        all.forEach(Sheet::again);
        free.clear();
        free.addAll(all);
    }

    List<Sheet> all() {
        return all;
    }

    long first() {
        return all.stream().mapToLong(Sheet::number).min().orElseThrow();
    }

    long last() {
        return all.stream().mapToLong(Sheet::number).max().orElseThrow();
    }
}
