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
import java.util.TreeMap;
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
     * @param key id and version, such as {@code five-areas/1}
     * @throws UnknownFramework when there is none
     */
    public Framework get(String key) {
        Framework found = byKey.get(key);
        if (found == null) throw new UnknownFramework(key);
        return found;
    }

    /** Every framework in every version, sorted by key. */
    public Collection<Framework> all() {
        return Collections.unmodifiableCollection(byKey.values());
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
