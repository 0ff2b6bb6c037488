<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AllChip</name>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
</context>
<context>
    <name>CertaintyTag</name>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>controversé</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>approximatif</translation>
    </message>
    <message>
        <source>placed to about %1 m</source>
        <translation>situé à %1 m près</translation>
    </message>
    <message>
        <source>%1, placed to about %2 m</source>
        <translation>%1, situé à %2 m près</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>What still stands</source>
        <translation>Ce qui subsiste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>EventAxis</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>A: documents and research · B: reference works, journalism · C: hints</source>
        <translation>A : documents et recherche · B : ouvrages de référence, presse · C : indices</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier sources</source>
        <translation>Sources précédentes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>Autres sources</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là ?</translation>
    </message>
    <message>
        <source>Otherwise this station starts anew.</source>
        <translation>Sinon, la borne revient au début.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis encore là</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LeafTurner</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>On the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>In the treaty</source>
        <translation>Dans le traité</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>About this map</source>
        <translation>À propos de cette carte</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Ouest</translation>
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
        <translation>Plus loin</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>NoEvents</name>
    <message>
        <source>There are no events here yet.</source>
        <translation>Il n’y a pas encore d’événements ici.</translation>
    </message>
    <message>
        <source>No event here is about this.</source>
        <translation>Aucun événement ici sur ce thème.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Voir tous les événements</translation>
    </message>
</context>
<context>
    <name>PartyPaper</name>
    <message>
        <source>gives</source>
        <translation>donne</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>reçoit</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
</context>
<context>
    <name>PlateNote</name>
    <message>
        <source>North is up</source>
        <translation>Le nord est en haut</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Earlier event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Later event</source>
        <translation>Événement suivant</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>To the map</source>
        <translation>Vers la carte</translation>
    </message>
</context>
<context>
    <name>StoryDoors</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>One year earlier</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>One year later</source>
        <translation>Un an plus tard</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message numerus="yes">
        <source>%n event(s) in this year</source>
        <translation>
            <numerusform>%n événement cette année-là</numerusform>
            <numerusform>%n événements cette année-là</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsButton</name>
    <message>
        <source>Show the events</source>
        <translation>Voir les événements</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Choisir les thèmes</translation>
    </message>
</context>
<context>
    <name>TouchHint</name>
    <message>
        <source>Touch anywhere</source>
        <translation>Touchez l’écran</translation>
    </message>
</context>
<context>
    <name>TreatiesPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gave, who got</source>
        <translation>Qui donne, qui reçoit</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Ce qui n’y est pas</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
</context>
</TS>
