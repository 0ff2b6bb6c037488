<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutMap</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>AllChip</name>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
</context>
<context>
    <name>AnswerPaper</name>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>La sua risposta</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Come lo sappiamo?</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>Che cosa significa?</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leggi di più</translation>
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
    <name>ArticlePaper</name>
    <message>
        <source>Touch to read on</source>
        <translation>Tocca per leggere ancora</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Take off the balance: %1</source>
        <translation>Togli dalla bilancia: %1</translation>
    </message>
    <message>
        <source>Put on the balance: %1</source>
        <translation>Metti sulla bilancia: %1</translation>
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
    <name>ChangePaper</name>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>ChoiceTeller</name>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non attivo</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non scelto</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>cursore</translation>
    </message>
    <message>
        <source>button</source>
        <translation>pulsante</translation>
    </message>
    <message>
        <source>Welcome to “%1”. The arrow keys lead from one thing to the next. Enter chooses, Back goes back. The Help key makes words larger.</source>
        <translation>Benvenuti a «%1». Le frecce portano da una voce all’altra. Invio sceglie, Indietro torna indietro. Il tasto Aiuto ingrandisce le parole.</translation>
    </message>
</context>
<context>
    <name>ClaimsFoot</name>
    <message>
        <source>The balance</source>
        <translation>La bilancia</translation>
    </message>
    <message>
        <source>Who offered what</source>
        <translation>Chi offrì cosa</translation>
    </message>
    <message>
        <source>Other sums</source>
        <translation>Altre cifre</translation>
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
    <name>CompareLeaves</name>
    <message>
        <source>Other treaty on the left</source>
        <translation>Altro trattato a sinistra</translation>
    </message>
    <message>
        <source>Other treaty on the right</source>
        <translation>Altro trattato a destra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Other treaty on the left</source>
        <translation>Altro trattato a sinistra</translation>
    </message>
    <message>
        <source>Other treaty on the right</source>
        <translation>Altro trattato a destra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>CorrectionPaper</name>
    <message>
        <source>An earlier text of this museum said</source>
        <translation>Un testo precedente del museo diceva</translation>
    </message>
    <message>
        <source>The sources say</source>
        <translation>Le fonti dicono</translation>
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
        <source>Who reads aloud</source>
        <translation>Chi legge</translation>
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
    <name>DifferenceLegend</name>
    <message>
        <source>Here they differ</source>
        <translation>Qui sono diversi</translation>
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
    <name>JudgementsDivided</name>
    <message>
        <source>Historians since</source>
        <translation>Gli storici, dopo</translation>
    </message>
</context>
<context>
    <name>JudgementsTogether</name>
    <message>
        <source>How others saw it</source>
        <translation>Visto dagli altri</translation>
    </message>
    <message>
        <source>Historians since</source>
        <translation>Gli storici, dopo</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
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
    <message>
        <source>Read more</source>
        <translation>Leggi di più</translation>
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
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Reading help</source>
        <translation>Aiuto alla lettura</translation>
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
    <name>QuestionHead</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Domanda %1 di %2</translation>
    </message>
</context>
<context>
    <name>QuizPanel</name>
    <message>
        <source>That is right</source>
        <translation>È giusto</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Non proprio</translation>
    </message>
</context>
<context>
    <name>QuizTogether</name>
    <message>
        <source>No time limit. All that counts is what you find out.</source>
        <translation>Nessun limite di tempo. Conta solo ciò che scoprite.</translation>
    </message>
</context>
<context>
    <name>QuizWay</name>
    <message>
        <source>Previous question</source>
        <translation>Domanda precedente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Domanda seguente</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Da capo</translation>
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
        <source>Speak what I choose</source>
        <translation>Annuncia la scelta</translation>
    </message>
    <message>
        <source>Touch once to hear, again to choose</source>
        <translation>Prima si ascolta, poi si sceglie</translation>
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
    <name>SectionChips</name>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Riservato</translation>
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
    <name>Side</name>
    <message>
        <source>How much does it weigh? Put it on the balance.</source>
        <translation>Quanto pesa? La metta sulla bilancia.</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
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
    <message>
        <source>more</source>
        <translation>altro</translation>
    </message>
</context>
<context>
    <name>SumControls</name>
    <message>
        <source>On the balance</source>
        <translation>Sulla bilancia</translation>
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
    <message>
        <source>Timeline %1–%2</source>
        <translation>Cronologia %1–%2</translation>
    </message>
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
    <name>TreatyChooser</name>
    <message>
        <source>Earlier treaty</source>
        <translation>Trattato precedente</translation>
    </message>
    <message>
        <source>All treaties</source>
        <translation>Tutti i trattati</translation>
    </message>
    <message>
        <source>Later treaty</source>
        <translation>Trattato successivo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
</context>
<context>
    <name>TreatyLeaves</name>
    <message>
        <source>What is not in it</source>
        <translation>Che cosa non c’è</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Note riservate</translation>
    </message>
</context>
<context>
    <name>TreatyPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Note riservate</translation>
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
    <name>TreatySection</name>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>TreatySheet</name>
    <message>
        <source>All treaties</source>
        <translation>Tutti i trattati</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
