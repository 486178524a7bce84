package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import io.smallrye.common.classloader.ClassPathUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All frameworks of the class path, each a folder in {@code frameworks}. One that breaks a rule keeps the service from starting. */
@Startup
@Singleton
public class Frameworks {

    /** Refuses what is unknown, missing, empty or written twice. */
    static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    private final Map<String, Framework> byKey = new TreeMap<>();
    private final Map<String, Framework> owned = new ConcurrentHashMap<>();

    @Inject
    public Frameworks() {
        this("frameworks");
    }

    Frameworks(String... folders) {
        try {
            for (String folder : folders)
                ClassPathUtils.consumeAsPaths(Frameworks.class.getClassLoader(), folder, this::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A framework that ships, or a published one of any owner.
     *
     * @param key id and version, such as {@code five-areas/1}
     * @throws UnknownFramework when there is none
     */
    public Framework get(String key) {
        Framework found = byKey.get(key);
        return found == null ? owned.computeIfAbsent(key, this::published) : found;
    }

    /** Published ones never change, so each is read once. Ids that ship are no owner's. */
    private Framework published(String key) {
        String id = key.replaceFirst("/.*", "");
        if (byKey.values().stream().anyMatch(each -> each.id().equals(id))) throw new UnknownFramework(key);
        return OwnVersion.published(key)
                .orElseThrow(() -> new UnknownFramework(key))
                .framework();
    }

    /** @throws UnknownFramework when the owner has none of this key that they can see */
    public Framework visible(String owner, String key) {
        return of(owner).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownFramework(key));
    }

    /** What the owner's rounds may ask, the newest first: their own published versions, then what ships. */
    public List<Framework> of(String owner) {
        return Stream.concat(
                        OwnVersion.publishedKeys(owner).stream().map(this::get),
                        List.copyOf(byKey.values()).reversed().stream())
                .toList();
    }

    /** Every framework that ships, in every version, sorted by key. */
    public Collection<Framework> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    /**
     * Whether both versions ask the same of an indicator, so that a trend may run from one to the other. Follows both back to
     * where the indicator took its meaning, so that versions in between do not matter.
     */
    public boolean comparable(Framework one, Framework other, String indicator) {
        Optional<String> origin = descent().origin(one, indicator);
        return origin.isPresent() && origin.equals(descent().origin(other, indicator));
    }

    /**
     * Key of the version in which the indicator took its present meaning: two answers may be compared where it is the same.
     *
     * @throws NotInFramework when the version does not ask it
     */
    public String meaning(Framework version, String indicator) {
        return descent().origin(version, indicator).orElseThrow(() -> new NotInFramework(version.key(), indicator));
    }

    /**
     * What the indicator asks about, by whatever words: the same text for the indicators of two versions that ask one matter.
     *
     * @throws NotInFramework when the version does not ask it
     */
    public String matter(Framework version, String indicator) {
        return descent()
                .beginning(version, indicator)
                .map(key -> key + " " + indicator)
                .orElseThrow(() -> new NotInFramework(version.key(), indicator));
    }

    /** The same for what pupils are asked: a sentence is one matter in every version that has it. */
    public String matter(Framework version, Sentence asked) {
        return root(version) + " " + asked.id();
    }

    /** Key of the very first version that it descends from. */
    public String root(Framework version) {
        return descent().root(version).key();
    }

    /** What became of an indicator from one version to another one. */
    public Change change(Framework now, Framework before, String indicator) {
        if (comparable(now, before, indicator)) return Change.NONE;
        boolean known = before.find(indicator).isPresent()
                || now.indicator(indicator).lineage().hasPredecessors();
        return known ? Change.CHANGED : Change.NEW;
    }

    Descent descent() {
        return new Descent(this::get);
    }

    /** Every rule that a version breaks, its past included. */
    List<Broken> broken(Framework framework) {
        return Stream.concat(
                        FrameworkRules.broken(framework).stream(), DescentRules.broken(framework, descent()).stream())
                .toList();
    }

    private void addAll(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory).sorted().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path folder) {
        Framework framework = FrameworkFolder.read(folder);
        var problems = FrameworkRules.brokenWhenShipped(framework);
        if (!problems.isEmpty()) throw new FrameworkInvalid(folder.toString(), Broken.sentences(problems));
        if (byKey.put(framework.key(), framework) != null)
            throw new FrameworkInvalid(folder.toString(), List.of(framework.key() + " has two folders."));
    }
}
