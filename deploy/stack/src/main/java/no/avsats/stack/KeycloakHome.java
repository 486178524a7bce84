package no.avsats.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Makes the home of Keycloak while the build packages: unpacks it, adds our jars, augments it once. Skipped when nothing changed. */
public final class KeycloakHome {

    /** Written last; holds the hash of all that the home was made of. */
    static final String STAMP = "avsats.hash";

    private static final List<String> OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--http-relative-path=/auth");

    private final Path home;

    private KeycloakHome(Path home) {
        this.home = home;
    }

    /** Arguments: the home to make, Keycloak's zip, and the provider jars. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> parts = List.of(args).stream().map(Path::of).toList();
        new KeycloakHome(parts.get(0)).make(parts.get(1), parts.subList(2, parts.size()));
    }

    private void make(Path zip, List<Path> providers) throws IOException, InterruptedException {
        String version = zip.getFileName().toString();
        String hash = hash(version, providers);
        if (hash.equals(Texts.read(home.resolve(STAMP)))) return;
        Files.deleteIfExists(home.resolve(STAMP));
        unpack(zip, version);
        for (Path jar : providers) add(jar);
        augment();
        Files.writeString(home.resolve(STAMP), hash);
    }

    private static String hash(String version, List<Path> providers) throws IOException {
        var hash = new Hash().add(version).add(OPTIONS.toString());
        for (Path jar : providers) hash.add(Files.readAllBytes(jar));
        return hash.text();
    }

    private void unpack(Path zip, String version) throws IOException {
        Path unpacked = home.resolve("unpacked.version");
        if (version.equals(Texts.read(unpacked))) return;
        Folders.delete(home);
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) put(in, entry);
        }
        Files.writeString(unpacked, version);
    }

    /** The zip has one folder at its top, which is left out. */
    private void put(InputStream in, ZipEntry entry) throws IOException {
        Path inside = Path.of(entry.getName());
        if (inside.getNameCount() < 2) return;
        Path file = home.resolve(inside.subpath(1, inside.getNameCount())).normalize();
        if (!file.startsWith(home)) throw new IOException("outside the home: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts the jar among the providers and its realm files, if any, beside them. */
    private void add(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        Files.copy(jar, home.resolve("providers").resolve(name), StandardCopyOption.REPLACE_EXISTING);
        Path realms = Files.createDirectories(home.resolve("realms"));
        try (var in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().matches("realms/[a-z-]+\\.json")) continue;
                Path file = realms.resolve(entry.getName().substring("realms/".length()));
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void augment() throws IOException, InterruptedException {
        Path log = home.resolve("build.log");
        var build = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "build");
        build.command().addAll(OPTIONS);
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        build.redirectErrorStream(true).redirectOutput(log.toFile());
        if (build.start().waitFor() != 0) throw new IOException("kc.sh build failed:\n" + Texts.end(log));
    }
}
