<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AnswerSheet</name>
    <message>
        <source>What does it mean?</source>
        <translation>Che cosa significa?</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Come lo sappiamo?</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>A: documents and research · B: reference works, journalism · C: hints</source>
        <translation>A: documenti e ricerca · B: opere di consultazione, stampa · C: indizi</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Porta a casa</translation>
    </message>
</context>
<context>
    <name>Breadcrumbs</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
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
    <name>CodePicture</name>
    <message>
        <source>Code for telephones</source>
        <translation>Codice per telefoni</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Newspapers and magazines</source>
        <translation>Giornali e riviste</translation>
    </message>
    <message>
        <source>Books and research</source>
        <translation>Libri e ricerche</translation>
    </message>
    <message>
        <source>Reference works</source>
        <translation>Opere di consultazione</translation>
    </message>
    <message>
        <source>Web pages and broadcasts</source>
        <translation>Pagine web e trasmissioni</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Le immagini</translation>
    </message>
    <message>
        <source>Whose pictures they are</source>
        <translation>Di chi sono</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Not yet reviewed by a native reader</source>
        <translation>Non ancora riletto da madrelingua</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Il programma</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Librerie</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Altre fonti</translation>
    </message>
</context>
<context>
    <name>CreditsSheet</name>
    <message>
        <source>Sources and credits</source>
        <translation>Fonti e crediti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Porta a casa</translation>
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
        <source>Sources and credits</source>
        <translation>Fonti e crediti</translation>
    </message>
    <message>
        <source>Reading help</source>
        <translation>Aiuto alla lettura</translation>
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
    <name>ReadingHelpSheet</name>
    <message>
        <source>Reading help</source>
        <translation>Aiuto alla lettura</translation>
    </message>
    <message>
        <source>Lasts until the next visitor.</source>
        <translation>Vale fino al prossimo visitatore.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Molto grande</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contrasto forte</translation>
    </message>
    <message>
        <source>Black, white, yellow</source>
        <translation>Nero, bianco, giallo</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Comandi in basso</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Tutto più in basso</translation>
    </message>
    <message>
        <source>Quiet picture</source>
        <translation>Immagine ferma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>SheetCloser</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>To the map</source>
        <translation>Alla carta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
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
    <name>TakeHomeSheet</name>
    <message>
        <source>To take home</source>
        <translation>Da portare a casa</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at the code: it holds this text and its sources. No network is needed.</source>
        <translation>Inquadri il codice con il telefono: contiene questo testo e le sue fonti. Non serve la rete.</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at the code: it holds this address.</source>
        <translation>Inquadri il codice con il telefono: contiene questo indirizzo.</translation>
    </message>
</context>
<context>
    <name>TextChips</name>
    <message>
        <source>more</source>
        <translation>altro</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%n event(s) in this year</source>
        <translation>
            <numerusform>%n evento in quest’anno</numerusform>
            <numerusform>%n eventi in quest’anno</numerusform>
        </translation>
    </message>
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
    <name>YearSlider</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
</TS>
