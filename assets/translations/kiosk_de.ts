<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AllChip</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>CertaintyTag</name>
    <message>
        <source>verified</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>placed to about %1 m</source>
        <translation>Lage auf etwa %1 m genau</translation>
    </message>
    <message>
        <source>%1, placed to about %2 m</source>
        <translation>%1, Lage auf etwa %2 m</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>What still stands</source>
        <translation>Was noch steht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Einen Tag zurück</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Einen Tag weiter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>EventAxis</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>A: documents and research · B: reference works, journalism · C: hints</source>
        <translation>A: Dokumente und Forschung · B: Nachschlagewerke, Journalismus · C: Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier sources</source>
        <translation>Vorige Quellen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Weitere Quellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>Otherwise this station starts anew.</source>
        <translation>Sonst beginnt die Station gleich von vorn.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LeafTurner</name>
    <message>
        <source>Previous</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiterblättern</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>On the timeline</source>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>In the treaty</source>
        <translation>Im Vertrag</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>About this map</source>
        <translation>Über diese Karte</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Norden</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Westen</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Süden</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Osten</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>NoEvents</name>
    <message>
        <source>There are no events here yet.</source>
        <translation>Hier gibt es noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>No event here is about this.</source>
        <translation>Dazu gibt es hier kein Ereignis.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
</context>
<context>
    <name>PartyPaper</name>
    <message>
        <source>gives</source>
        <translation>gibt</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>bekommt</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
</context>
<context>
    <name>PlateNote</name>
    <message>
        <source>North is up</source>
        <translation>Norden ist oben</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Earlier event</source>
        <translation>Früheres Ereignis</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>Späteres Ereignis</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>To the map</source>
        <translation>Zur Karte</translation>
    </message>
</context>
<context>
    <name>StoryDoors</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>One year earlier</source>
        <translation>Ein Jahr zurück</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>Einen Monat zurück</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Einen Tag zurück</translation>
    </message>
    <message>
        <source>One year later</source>
        <translation>Ein Jahr weiter</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>Einen Monat weiter</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Einen Tag weiter</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message numerus="yes">
        <source>%n event(s) in this year</source>
        <translation>
            <numerusform>%n Ereignis in diesem Jahr</numerusform>
            <numerusform>%n Ereignisse in diesem Jahr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsButton</name>
    <message>
        <source>Show the events</source>
        <translation>Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Themen wählen</translation>
    </message>
</context>
<context>
    <name>TouchHint</name>
    <message>
        <source>Touch anywhere</source>
        <translation>Irgendwo berühren</translation>
    </message>
</context>
<context>
    <name>TreatiesPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave, who got</source>
        <translation>Wer gab – wer bekam</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Was nicht darin steht</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
</context>
</TS>
