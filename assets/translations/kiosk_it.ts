<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AllChip</name>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
</context>
<context>
    <name>CertaintyTag</name>
    <message>
        <source>verified</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>controverso</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>approssimativo</translation>
    </message>
    <message>
        <source>placed to about %1 m</source>
        <translation>posizione: circa %1 m</translation>
    </message>
    <message>
        <source>%1, placed to about %2 m</source>
        <translation>%1, posizione: circa %2 m</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>What still stands</source>
        <translation>Che cosa resta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un giorno prima</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un giorno dopo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
</context>
<context>
    <name>EventAxis</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Come lo sappiamo?</translation>
    </message>
    <message>
        <source>A: documents and research · B: reference works, journalism · C: hints</source>
        <translation>A: documenti e ricerca · B: opere di consultazione, stampa · C: indizi</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier sources</source>
        <translation>Fonti precedenti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Altre fonti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Still there?</source>
        <translation>Ancora qui?</translation>
    </message>
    <message>
        <source>Otherwise this station starts anew.</source>
        <translation>Altrimenti la postazione ricomincia da capo.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sono ancora qui</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>LeafTurner</name>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>On the timeline</source>
        <translation>Nella cronologia</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sulla carta</translation>
    </message>
    <message>
        <source>In the treaty</source>
        <translation>Nel trattato</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>About this map</source>
        <translation>Su questa carta</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Ovest</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Più lontano</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Home</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
</context>
<context>
    <name>NoEvents</name>
    <message>
        <source>There are no events here yet.</source>
        <translation>Qui non ci sono ancora eventi.</translation>
    </message>
    <message>
        <source>No event here is about this.</source>
        <translation>Qui non c’è nessun evento su questo tema.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrare tutti gli eventi</translation>
    </message>
</context>
<context>
    <name>PartyPaper</name>
    <message>
        <source>gives</source>
        <translation>dà</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>riceve</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Who was there</source>
        <translation>Chi c’era</translation>
    </message>
</context>
<context>
    <name>PlateNote</name>
    <message>
        <source>North is up</source>
        <translation>Il nord è in alto</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Earlier event</source>
        <translation>Evento precedente</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>Evento successivo</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>To the map</source>
        <translation>Alla carta</translation>
    </message>
</context>
<context>
    <name>StoryDoors</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 di %3</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>One year earlier</source>
        <translation>Un anno prima</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>Un mese prima</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un giorno prima</translation>
    </message>
    <message>
        <source>One year later</source>
        <translation>Un anno dopo</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>Un mese dopo</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un giorno dopo</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message numerus="yes">
        <source>%n event(s) in this year</source>
        <translation>
            <numerusform>%n evento in quest’anno</numerusform>
            <numerusform>%n eventi in quest’anno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsButton</name>
    <message>
        <source>Show the events</source>
        <translation>Mostrare gli eventi</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Scegliere i temi</translation>
    </message>
</context>
<context>
    <name>TouchHint</name>
    <message>
        <source>Touch anywhere</source>
        <translation>Toccate lo schermo</translation>
    </message>
</context>
<context>
    <name>TreatiesPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave, who got</source>
        <translation>Chi ha dato, chi ha avuto</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Che cosa non c’è</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Nearer</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Più lontano</translation>
    </message>
</context>
</TS>
