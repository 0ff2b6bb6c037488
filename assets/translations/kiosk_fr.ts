<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AnswerSheet</name>
    <message>
        <source>What does it mean?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>A: documents and research · B: reference works, journalism · C: hints</source>
        <translation>A : documents et recherche · B : ouvrages de référence, presse · C : indices</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Emporter</translation>
    </message>
</context>
<context>
    <name>Breadcrumbs</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
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
    <name>CodePicture</name>
    <message>
        <source>Code for telephones</source>
        <translation>Code pour téléphones</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Newspapers and magazines</source>
        <translation>Journaux et revues</translation>
    </message>
    <message>
        <source>Books and research</source>
        <translation>Livres et recherche</translation>
    </message>
    <message>
        <source>Reference works</source>
        <translation>Ouvrages de référence</translation>
    </message>
    <message>
        <source>Web pages and broadcasts</source>
        <translation>Pages web et émissions</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Les images</translation>
    </message>
    <message>
        <source>Whose pictures they are</source>
        <translation>De qui elles sont</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>Not yet reviewed by a native reader</source>
        <translation>Pas encore relu par un locuteur natif</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Autres sources</translation>
    </message>
</context>
<context>
    <name>CreditsSheet</name>
    <message>
        <source>Sources and credits</source>
        <translation>Sources et crédits</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Emporter</translation>
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
        <source>Sources and credits</source>
        <translation>Sources et crédits</translation>
    </message>
    <message>
        <source>Reading help</source>
        <translation>Aide à la lecture</translation>
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
    <name>ReadingHelpSheet</name>
    <message>
        <source>Reading help</source>
        <translation>Aide à la lecture</translation>
    </message>
    <message>
        <source>Lasts until the next visitor.</source>
        <translation>Valable jusqu’au prochain visiteur.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Black, white, yellow</source>
        <translation>Noir, blanc, jaune</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Commandes basses</translation>
    </message>
    <message>
        <source>Everything further down</source>
        <translation>Tout plus bas</translation>
    </message>
    <message>
        <source>Quiet picture</source>
        <translation>Image calme</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SheetCloser</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>To the map</source>
        <translation>Vers la carte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
    <name>TakeHomeSheet</name>
    <message>
        <source>To take home</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at the code: it holds this text and its sources. No network is needed.</source>
        <translation>Visez le code avec votre téléphone : il contient ce texte et ses sources. Aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at the code: it holds this address.</source>
        <translation>Visez le code avec votre téléphone : il contient cette adresse.</translation>
    </message>
</context>
<context>
    <name>TextChips</name>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%n event(s) in this year</source>
        <translation>
            <numerusform>%n événement cette année-là</numerusform>
            <numerusform>%n événements cette année-là</numerusform>
        </translation>
    </message>
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
    <name>YearSlider</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
</TS>
