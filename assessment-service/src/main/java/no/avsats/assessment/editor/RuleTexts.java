package no.avsats.assessment.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The rules of a framework in bokmål, for whoever broke them; other languages beside it. */
@MessageBundle("rules")
interface RuleTexts {

    @Message("Versjonen er {version}. Den skal telle fra 1.")
    String version(Object version);

    @Message("Det er ingen områder.")
    String noAreas();

    @Message("Id-en {id} er brukt {count} ganger.")
    String idTwice(Object id, Object count);

    @Message("Id-en «{id}» skal bare ha små bokstaver, tall og bindestrek.")
    String idForm(Object id);

    @Message("Det står ikke hvem som har skrevet {id} (source).")
    String noSource(Object id);

    @Message("Det står ikke hvilken lisens {id} har (licence).")
    String noLicence(Object id);

    @Message("Lisensen «{licence}» er ingen SPDX-kode.")
    String licenceForm(Object licence);

    @Message("Målet er nivå {level}. Det skal være fra 1 til 5.")
    String target(Object level);

    @Message("Spørsmålet må være nytt (new): Ingen versjon er før denne.")
    String noPast();

    @Message("Si hvilke spørsmål det er delt eller slått sammen av.")
    String noPredecessor();

    @Message("Det står hva spørsmålet er laget av, men det er verken delt eller slått sammen.")
    String unusedPredecessor();

    @Message("Ingen versjon før denne har {id}, som spørsmålet er laget av.")
    String unknownPredecessor(Object id);

    @Message("Det spør verken lærere eller ledere.")
    String asksNobody();

    @Message("Spørsmålet har {count} nivåer. Det skal ha fem.")
    String fiveLevels(Object count);

    @Message("{form} har det samme spørsmålet to ganger.")
    String askedTwice(String form);

    @Message("{form} har spørsmålet {id}, som ikke finnes.")
    String unknownIndicator(String form, Object id);

    @Message("{form} har {count} spørsmål. Åtte er det meste.")
    String longForm(String form, Object count);

    @Message("Det fulle skjemaet mangler {id}.")
    String leftOut(Object id);

    @Message("{form} spør ikke {#if role == 'teacher'}lærerne{#else}lederne{/if} om området {area}.")
    String areaNotAsked(String form, Object role, Object area);

    @Message("Tiltaket går fra nivå {level}. Det skal være fra 1 til 4.")
    String fromLevel(Object level);

    @Message("Skriv hvor mange minutter tiltaket tar.")
    String noMinutes();

    @Message("Skriv hvor mange uker tiltaket tar.")
    String noWeeks();

    @Message("Skriv hvor mange minutter tiltaket tar av hver lærer.")
    String teacherMinutesMissing();

    @Message("Minutter av hver lærer hører bare til tiltak for ledere.")
    String teacherMinutesUnused();

    @Message("Tiltaket mangler målgruppe.")
    String noTargetGroup();

    @Message("{#if role == 'teacher'}Lærerne{#else}Lederne{/if} får {count} spørsmål. Ta ut noen, 16 er det meste.")
    String tooManyIndicators(Object role, Object count);

    @Message("Dere har {count} egne spørsmål. Ti er det meste.")
    String tooManyOwn(Object count);

    @Message("{#if role == 'teacher'}Lærerne{#else}Lederne{/if} må lese {count} ord på {language}. 1 800 er det meste.")
    String tooMuchToRead(Object role, Object count, String language);

    @Message(
            "Det er ingen tiltak for {#if role == 'teacher'}lærere{#else}ledere{/if} fra nivå {level} i området {area}.")
    String noMeasure(Object role, Object area, Object level);

    @Message("Området {area} finnes ikke.")
    String unknownArea(Object area);

    @Message("Velg minst ett trinn som elevene kan spørres på.")
    String noYears();

    @Message("Elevene blir ikke spurt om noe. La minst ett utsagn stå.")
    String noStatement();

    @Message("Elevene svarer i {count} grader. Det skal være fire.")
    String agreement(Object count);

    @Message("Svarene om det som er på plass, skal være {ids}.")
    String statusScale(Object ids);

    @Message("Forutsetningen leser {id}, som ikke finnes.")
    String unknownStatus(Object id);

    @Message("Forutsetningen leser spørsmål, men sier ikke hvem som svarer.")
    String whoseIndicators();

    @Message("Forutsetningen leser spørsmålet {id}, som ingen svarer på.")
    String notAnswered(Object id);

    @Message("Svarskalaen {id} finnes ikke.")
    String unknownScale(Object id);

    @Message("Det blir sammenlignet med spørsmålet {id}, som ikke finnes.")
    String unknownQuestion(Object id);

    @Message("Det samme svaret står to ganger i {id}.")
    String answerTwice(Object id);

    @Message("En tekst mangler på {language}.")
    String incomplete(String language);

    @Message("En tekst mangler både på bokmål og svensk.")
    String notWritten();

    @Message("Språket «{tag}» er ikke nb, nn, sv, en eller se.")
    String language(Object tag);

    @Message("En tekst er tom på {language}.")
    String empty(String language);

    @Message("En tekst på {language} har {count} ord, høyst {most} er lov.")
    String tooLong(Object count, String language, Object most);

    @Message("Herfra kan ikke fila leses som YAML.")
    String unreadable();

    @Message("Her mangler «{property}».")
    String missing(Object property);

    @Message("Ordet «{property}» hører ikke til her.")
    String unknownWord(Object property);

    @Message("Her skal det stå noe av et annet slag, for eksempel et tall eller en liste.")
    String wrongKind();

    @Message("Tallet er for lite. {least} er det minste.")
    String tooSmall(Object least);

    @Message("Tallet er for stort. {most} er det meste.")
    String tooLarge(Object most);

    @Message("Det er for få her. {least} er det minste.")
    String tooFew(Object least);

    @Message("Det er for mange her. {most} er det meste.")
    String tooMany(Object most);

    @Message("Her skal ett av disse ordene stå: {words}.")
    String noneOf(Object words);

    @Message("Dette kan ikke stå her. Skjemaet for fila sier hva som kan det.")
    String misfit();

    @Message("{#switch form}{#case 'full'}Det fulle skjemaet{#case 'short'}Kortskjemaet{#else}Pulsen{/switch}")
    String formName(String form);

    @Message(
            "{#switch tag}{#case 'nb'}bokmål{#case 'nn'}nynorsk{#case 'sv'}svensk{#case 'en'}engelsk{#case 'se'}nordsamisk{#else}{tag}{/switch}")
    String languageName(String tag);
}
