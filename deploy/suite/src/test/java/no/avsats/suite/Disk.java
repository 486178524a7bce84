package no.avsats.suite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every byte that a copy of the machine holds: PostgreSQL's whole folder with its write-ahead log and raw tables, Kafka, Keycloak, the
 * key store, settings and logs. One byte is one character.
 */
record Disk(List<Path> files) {

    /** How a private key on P-256 begins (PKCS #8, DER); the number of 32 bytes follows. */
    private static final String PRIVATE_KEY = hex("3041020100301306072a8648ce3d020106082a8648ce3d030107");

    private static final int PRIVATE_KEY_BYTES = 67;
    private static final int SETTINGS = 100_000;
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{32,}");

    static Disk of(Path... folders) {
        return new Disk(Stream.of(folders).flatMap(Disk::filesIn).toList());
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    Disk without(Path folder) {
        return new Disk(files.stream().filter(file -> !file.startsWith(folder)).toList());
    }

    /** Which of the texts are anywhere; all of them hold the mark, and only files with it are looked through for each. */
    Set<String> finds(String mark, Collection<String> texts) {
        return contents()
                .filter(content -> content.contains(mark))
                .flatMap(content -> texts.stream().filter(content::contains))
                .collect(Collectors.toSet());
    }

    /** Everything that could be a private key on P-256, encoded. */
    Set<String> privateKeys() {
        var found = new HashSet<String>();
        contents().forEach(content -> {
            for (int at = content.indexOf(PRIVATE_KEY); at >= 0; at = content.indexOf(PRIVATE_KEY, at + 1)) {
                found.add(content.substring(at, Math.min(content.length(), at + PRIVATE_KEY_BYTES)));
            }
        });
        return found;
    }

    /** Everything in small files that could be a secret: long hexadecimal numbers, and whole files of a key's length. */
    Set<String> secrets() {
        return files.stream()
                .filter(file -> file.toFile().length() < SETTINGS)
                .map(Disk::read)
                .flatMap(Optional::stream)
                .flatMap(content -> Stream.concat(
                        SECRET.matcher(content).results().map(match -> match.group()),
                        content.length() <= PRIVATE_KEY_BYTES ? Stream.of(content) : Stream.of()))
                .filter(secret -> !secret.isEmpty())
                .collect(Collectors.toSet());
    }

    private Stream<String> contents() {
        return files.stream().map(Disk::read).flatMap(Optional::stream);
    }

    /** Empty when it is gone meanwhile. */
    private static Optional<String> read(Path file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file), ISO_8859_1));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static String hex(String digits) {
        return new String(HexFormat.of().parseHex(digits), ISO_8859_1);
    }
}
