package no.avsats.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import no.avsats.inbox.Envelope;
import no.avsats.inbox.Feed;

/** Keeps the newest rain of every place, measured by somebody the database knows. */
@ApplicationScoped
public class RainFeed implements Feed<WeatherEvent> {

    private final DataSource database;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    RainFeed(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "rain";
    }

    @Override
    public Class<WeatherEvent> events() {
        return WeatherEvent.class;
    }

    @Override
    public void on(WeatherEvent event, Envelope envelope) {
        seen.merge(envelope.id(), 1, Integer::sum);
        switch (event) {
            case RainFell rain -> keep(rain);
            case SunShone sun -> {}
        }
    }

    /** How often the event with this id came, also when it was not taken then. */
    public int seen(String id) {
        return seen.getOrDefault(id, 0);
    }

    private void keep(RainFell rain) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select 1 from rain where place = ? for update nowait");
                var upsert = connection.prepareStatement("""
                        insert into rain as r (place, version, millimetres, measured_by) values (?, ?, ?, ?)
                        on conflict (place) do update set version = excluded.version, millimetres = excluded.millimetres
                        where r.version < excluded.version""")) {
            lock.setString(1, rain.place());
            lock.executeQuery();
            upsert.setString(1, rain.place());
            upsert.setLong(2, rain.version());
            upsert.setInt(3, rain.millimetres());
            upsert.setString(4, rain.measuredBy());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
