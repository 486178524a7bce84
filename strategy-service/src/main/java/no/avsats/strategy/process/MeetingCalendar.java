package no.avsats.strategy.process;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import no.avsats.strategy.document.Snapshot;

/** Meetings as iCalendar (RFC 5545). Times are in UTC, so that a calendar needs no time zone of ours. */
final class MeetingCalendar {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private MeetingCalendar() {}

    static String of(Snapshot strategy, List<Meeting> meetings, String language, String origin) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Avsats//Strategy//EN");
        calendar.addName(strategy.title());
        calendar.setRefreshInterval(Duration.builder().hours(6).build());
        meetings.forEach(meeting -> calendar.addEvent(event(meeting, strategy, language, origin)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Meeting meeting, Snapshot strategy, String language, String origin) {
        Instant start = meeting.startsAt.atZone(ZONE).toInstant();
        var event = new VEvent();
        event.setUid(meeting.id + "@avsats");
        event.setSequence((int) Math.min(meeting.version, Integer.MAX_VALUE));
        event.setSummary(Words.in(language).meetingName(meeting.kind.name()) + " · " + strategy.title());
        event.setDateStart(Date.from(start));
        event.setDuration(Duration.builder().minutes(meeting.minutes).build());
        event.setStatus(Status.confirmed());
        event.setUrl(origin + strategy.path() + "/meetings/" + meeting.id);
        if (!meeting.place.isEmpty()) {
            event.setLocation(meeting.place);
        }
        return event;
    }
}
