<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutMap</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AllChip</name>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
</context>
<context>
    <name>AnswerPaper</name>
    <message>
        <source>Right</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Comment le sait-on ?</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lire la suite</translation>
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
    <name>ArticlePaper</name>
    <message>
        <source>Touch to read on</source>
        <translation>Touchez pour lire la suite</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Take off the balance: %1</source>
        <translation>Retirer de la balance : %1</translation>
    </message>
    <message>
        <source>Put on the balance: %1</source>
        <translation>Poser sur la balance : %1</translation>
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
    <name>ChangePaper</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ChoiceTeller</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>curseur</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>Welcome to “%1”. The arrow keys lead from one thing to the next. Enter chooses, Back goes back. The Help key makes words larger.</source>
        <translation>Bienvenue à « %1 ». Les flèches mènent d’une chose à l’autre. Entrée choisit, Retour revient en arrière. La touche Aide agrandit les mots.</translation>
    </message>
</context>
<context>
    <name>ClaimsFoot</name>
    <message>
        <source>The balance</source>
        <translation>La balance</translation>
    </message>
    <message>
        <source>Who offered what</source>
        <translation>Qui offrit quoi</translation>
    </message>
    <message>
        <source>Other sums</source>
        <translation>Autres sommes</translation>
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
    <name>CompareLeaves</name>
    <message>
        <source>Other treaty on the left</source>
        <translation>Autre traité à gauche</translation>
    </message>
    <message>
        <source>Other treaty on the right</source>
        <translation>Autre traité à droite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Other treaty on the left</source>
        <translation>Autre traité à gauche</translation>
    </message>
    <message>
        <source>Other treaty on the right</source>
        <translation>Autre traité à droite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CorrectionPaper</name>
    <message>
        <source>An earlier text of this museum said</source>
        <translation>Un texte antérieur du musée disait</translation>
    </message>
    <message>
        <source>The sources say</source>
        <translation>Les sources disent</translation>
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
        <source>Who reads aloud</source>
        <translation>Qui lit à voix haute</translation>
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
    <name>DifferenceLegend</name>
    <message>
        <source>Here they differ</source>
        <translation>Ici, ils diffèrent</translation>
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
    <name>JudgementsDivided</name>
    <message>
        <source>Historians since</source>
        <translation>Les historiens depuis</translation>
    </message>
</context>
<context>
    <name>JudgementsTogether</name>
    <message>
        <source>How others saw it</source>
        <translation>Vu par les autres</translation>
    </message>
    <message>
        <source>Historians since</source>
        <translation>Les historiens depuis</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
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
    <message>
        <source>Read more</source>
        <translation>Lire la suite</translation>
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
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Reading help</source>
        <translation>Aide à la lecture</translation>
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
    <name>QuestionHead</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
</context>
<context>
    <name>QuizPanel</name>
    <message>
        <source>That is right</source>
        <translation>C’est exact</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Pas tout à fait</translation>
    </message>
</context>
<context>
    <name>QuizTogether</name>
    <message>
        <source>No time limit. All that counts is what you find out.</source>
        <translation>Pas de limite de temps. Seul compte ce que vous découvrez.</translation>
    </message>
</context>
<context>
    <name>QuizWay</name>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
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
        <source>Speak what I choose</source>
        <translation>Annoncer le choix</translation>
    </message>
    <message>
        <source>Touch once to hear, again to choose</source>
        <translation>D’abord écouter, puis choisir</translation>
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
    <name>SectionChips</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
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
    <name>Side</name>
    <message>
        <source>How much does it weigh? Put it on the balance.</source>
        <translation>Combien pèse-t-elle ? Posez-la sur la balance.</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>SumControls</name>
    <message>
        <source>On the balance</source>
        <translation>Sur la balance</translation>
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
    <message>
        <source>Timeline %1–%2</source>
        <translation>Chronologie %1–%2</translation>
    </message>
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
    <name>TreatyChooser</name>
    <message>
        <source>Earlier treaty</source>
        <translation>Traité précédent</translation>
    </message>
    <message>
        <source>All treaties</source>
        <translation>Tous les traités</translation>
    </message>
    <message>
        <source>Later treaty</source>
        <translation>Traité suivant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>TreatyLeaves</name>
    <message>
        <source>What is not in it</source>
        <translation>Ce qui n’y figure pas</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Notes confidentielles</translation>
    </message>
</context>
<context>
    <name>TreatyPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Confidential notes</source>
        <translation>Notes confidentielles</translation>
    </message>
    <message>
        <source>Who gave, who got</source>
        <translation>Qui a donné, qui a reçu</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Ce qui n’y figure pas</translation>
    </message>
</context>
<context>
    <name>TreatySection</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>TreatySheet</name>
    <message>
        <source>All treaties</source>
        <translation>Tous les traités</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
