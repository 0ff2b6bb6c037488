<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutMap</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AllChip</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>AnswerPaper</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>A: documents and research · B: reference works, journalism · C: hints</source>
        <translation>A: Dokumente und Forschung · B: Nachschlagewerke, Journalismus · C: Hinweise</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Mitnehmen</translation>
    </message>
</context>
<context>
    <name>ArticlePaper</name>
    <message>
        <source>Touch to read on</source>
        <translation>Antippen und weiterlesen</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Take off the balance: %1</source>
        <translation>Von der Waage nehmen: %1</translation>
    </message>
    <message>
        <source>Put on the balance: %1</source>
        <translation>Auf die Waage legen: %1</translation>
    </message>
</context>
<context>
    <name>Breadcrumbs</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
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
    <name>ChangePaper</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ChoiceTeller</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Welcome to “%1”. The arrow keys lead from one thing to the next. Enter chooses, Back goes back. The Help key makes words larger.</source>
        <translation>Willkommen bei „%1“. Die Pfeiltasten führen von einem zum anderen. Enter wählt, Zurück führt zurück. Die Hilfetaste macht Wörter größer.</translation>
    </message>
</context>
<context>
    <name>ClaimsFoot</name>
    <message>
        <source>The balance</source>
        <translation>Die Waage</translation>
    </message>
    <message>
        <source>Who offered what</source>
        <translation>Wer bot was?</translation>
    </message>
    <message>
        <source>Other sums</source>
        <translation>Andere Zahlen</translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>Code for telephones</source>
        <translation>Code für Telefone</translation>
    </message>
</context>
<context>
    <name>CompareLeaves</name>
    <message>
        <source>Other treaty on the left</source>
        <translation>Anderer Vertrag links</translation>
    </message>
    <message>
        <source>Other treaty on the right</source>
        <translation>Anderer Vertrag rechts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Other treaty on the left</source>
        <translation>Anderer Vertrag links</translation>
    </message>
    <message>
        <source>Other treaty on the right</source>
        <translation>Anderer Vertrag rechts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CorrectionPaper</name>
    <message>
        <source>An earlier text of this museum said</source>
        <translation>Ein früherer Text des Museums sagte</translation>
    </message>
    <message>
        <source>The sources say</source>
        <translation>Die Quellen sagen</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Newspapers and magazines</source>
        <translation>Zeitungen und Zeitschriften</translation>
    </message>
    <message>
        <source>Books and research</source>
        <translation>Bücher und Forschung</translation>
    </message>
    <message>
        <source>Reference works</source>
        <translation>Nachschlagewerke</translation>
    </message>
    <message>
        <source>Web pages and broadcasts</source>
        <translation>Netzseiten und Sendungen</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Die Bilder</translation>
    </message>
    <message>
        <source>Whose pictures they are</source>
        <translation>Von wem sie stammen</translation>
    </message>
    <message>
        <source>Who reads aloud</source>
        <translation>Wer vorliest</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Not yet reviewed by a native reader</source>
        <translation>Noch nicht muttersprachlich geprüft</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Weitere Quellen</translation>
    </message>
</context>
<context>
    <name>CreditsSheet</name>
    <message>
        <source>Sources and credits</source>
        <translation>Quellen und Nachweise</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Mitnehmen</translation>
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
    <name>DifferenceLegend</name>
    <message>
        <source>Here they differ</source>
        <translation>Hier unterscheiden sie sich</translation>
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
    <name>JudgementsDivided</name>
    <message>
        <source>Historians since</source>
        <translation>Historiker seither</translation>
    </message>
</context>
<context>
    <name>JudgementsTogether</name>
    <message>
        <source>How others saw it</source>
        <translation>Wie andere es sahen</translation>
    </message>
    <message>
        <source>Historians since</source>
        <translation>Historiker seither</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
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
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
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
        <source>Sources and credits</source>
        <translation>Quellen und Nachweise</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Reading help</source>
        <translation>Lesehilfe</translation>
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
    <name>QuestionHead</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
</context>
<context>
    <name>QuizPanel</name>
    <message>
        <source>That is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nicht ganz</translation>
    </message>
</context>
<context>
    <name>QuizTogether</name>
    <message>
        <source>No time limit. All that counts is what you find out.</source>
        <translation>Kein Zeitlimit. Es zählt nur, was Sie neu erfahren.</translation>
    </message>
</context>
<context>
    <name>QuizWay</name>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>ReadingHelpSheet</name>
    <message>
        <source>Reading help</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>Lasts until the next visitor.</source>
        <translation>Gilt bis zum nächsten Gast.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Black, white, yellow</source>
        <translation>Schwarz, Weiß, Gelb</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Tiefe Bedienung</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Quiet picture</source>
        <translation>Ruhiges Bild</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Speak what I choose</source>
        <translation>Auswahl ansagen</translation>
    </message>
    <message>
        <source>Touch once to hear, again to choose</source>
        <translation>Erst hören, dann wählen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SectionChips</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher – nachher</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
</context>
<context>
    <name>SheetCloser</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>How much does it weigh? Put it on the balance.</source>
        <translation>Wie schwer wiegt sie? Legen Sie sie auf die Waage.</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
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
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>StoryDoors</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>SumControls</name>
    <message>
        <source>On the balance</source>
        <translation>Auf die Waage</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>To take home</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at the code: it holds this text and its sources. No network is needed.</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf den Code: Er enthält diesen Text und seine Quellen. Ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at the code: it holds this address.</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf den Code: Er enthält diese Adresse.</translation>
    </message>
</context>
<context>
    <name>TextChips</name>
    <message>
        <source>more</source>
        <translation>mehr</translation>
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
    <message>
        <source>Timeline %1–%2</source>
        <translation>Zeitleiste %1–%2</translation>
    </message>
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
    <name>TreatyChooser</name>
    <message>
        <source>Earlier treaty</source>
        <translation>Früherer Vertrag</translation>
    </message>
    <message>
        <source>All treaties</source>
        <translation>Alle Verträge</translation>
    </message>
    <message>
        <source>Later treaty</source>
        <translation>Späterer Vertrag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>TreatyLeaves</name>
    <message>
        <source>What is not in it</source>
        <translation>Was nicht darin steht</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Vertrauliche Noten</translation>
    </message>
</context>
<context>
    <name>TreatyPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher – nachher</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Vertrauliche Noten</translation>
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
    <name>TreatySection</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>TreatySheet</name>
    <message>
        <source>All treaties</source>
        <translation>Alle Verträge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
