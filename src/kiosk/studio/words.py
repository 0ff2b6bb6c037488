"""What the studio itself says, in a language of the curator. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.phrase import in_language
from kiosk.content.problems import Problem


@dataclass(frozen=True)
class Words:
    """All of it in one language. `{…}` is filled in."""

    language: str
    title: str
    undo: str
    redo: str
    search: str
    new: str
    new_name: str
    make: str
    delete: str
    deleted: str
    made: str
    saved: str
    sound: str
    errors: str
    hints: str
    next_problem: str
    screen: str
    same: str
    each: str
    add: str
    up: str
    down: str
    remove: str
    more: str
    choose: str
    choose_title: str
    none: str
    yes: str
    no: str
    drop_here: str
    on_map: str
    map_help: str
    no_map: str
    unsaved: str
    missed: str
    nearer: str
    further: str
    done: str
    in_file: str
    earlier: str
    later: str
    unreadable: str
    missing: str
    alone: str
    welcome: str
    welcome_help: str
    words: str
    letters: str
    kinds: Mapping[str, str]
    one: Mapping[str, str]
    """On what makes a new thing of a kind."""
    values: Mapping[str, str]
    """What the few values of a field are called, where the file's word is not enough."""

    def limited(self, count: int, unit: str) -> str:
        """How long a text may be, of so many `words` or `letters`."""
        return (self.words if unit == "words" else self.letters).format(count=count)

    def told(self, problem: Problem) -> str:
        """What is wrong with a file."""
        return self.unreadable.format(
            file=problem.file,
            line=problem.line,
            message=in_language(problem.message, self.language),
            help=in_language(problem.help, self.language),
        )


_ENGLISH = Words(
    language="en",
    title="Studio: {folder}",
    undo="Undo",
    redo="Redo",
    search="Search",
    new="New: {kind}",
    new_name="What is it called?",
    make="Create",
    delete="Delete",
    deleted="“{name}” is deleted. “Undo” brings it back.",
    made="“{name}” is there. Fill in what is still missing.",
    saved="Saved in {file}",
    sound="All is sound",
    errors="To mend: {count}",
    hints="Hints: {count}",
    next_problem="Show the next",
    screen="Screen and words",
    same="The same in all languages",
    each="In each language",
    add="Add",
    up="Up",
    down="Down",
    remove="Remove",
    more="There can also be",
    choose="Choose",
    choose_title="Choose: {field}",
    none="None",
    yes="Yes",
    no="No",
    drop_here="Drop a picture here, or choose one",
    on_map="On the map",
    map_help="Touch the place on the map.",
    unsaved="This could not be saved; copy it, and try again: “{words}”",
    missed="“{words}” is not saved. Mend the file, or copy the words; close once more to give up.",
    no_map="The map cannot be shown while the exhibit is broken; write the degrees.",
    nearer="Nearer",
    further="Further",
    done="Done",
    in_file="This can be changed in the file itself, with an editor of texts.",
    earlier="Earlier",
    later="Later",
    unreadable="{file} cannot be read: {message} (line {line}). {help}.",
    missing="This is still missing",
    alone="{language} only",
    welcome="Choose what you want to change",
    welcome_help="Or turn on “Where is it written?” and touch a text of the picture.",
    words="at most {count} words",
    letters="at most {count} letters",
    kinds={
        "exhibit": "The exhibit",
        "place": "Places",
        "event": "Events",
        "person": "People",
        "treaty": "Treaties",
        "term": "Glossary",
        "claim": "Sums",
        "judgement": "Judgements",
        "story": "Stories",
        "question": "Questions",
        "source": "Sources",
    },
    one={
        "place": "New place",
        "event": "New event",
        "person": "New person",
        "treaty": "New treaty",
        "term": "New word",
        "claim": "New sum",
        "judgement": "New judgement",
        "story": "New story",
        "question": "New question",
        "source": "New source",
    },
    values={},
)
_GERMAN = Words(
    language="de",
    title="Studio: {folder}",
    undo="Zurücknehmen",
    redo="Wiederholen",
    search="Suchen",
    new="Neu: {kind}",
    new_name="Wie heißt es?",
    make="Anlegen",
    delete="Löschen",
    deleted="„{name}“ ist gelöscht. „Zurücknehmen“ holt es wieder.",
    made="„{name}“ ist da. Füllen Sie aus, was noch fehlt.",
    saved="Gespeichert in {file}",
    sound="Alles in Ordnung",
    errors="Zu beheben: {count}",
    hints="Hinweise: {count}",
    next_problem="Den nächsten zeigen",
    screen="Bildschirm und Schrift",
    same="In allen Sprachen gleich",
    each="In jeder Sprache",
    add="Hinzufügen",
    up="Nach oben",
    down="Nach unten",
    remove="Entfernen",
    more="Möglich ist auch",
    choose="Wählen",
    choose_title="Wählen: {field}",
    none="Nichts",
    yes="Ja",
    no="Nein",
    drop_here="Bild hierher ziehen oder wählen",
    on_map="Auf der Karte",
    map_help="Berühren Sie den Ort auf der Karte.",
    unsaved="Das ließ sich nicht speichern; kopieren Sie es und versuchen Sie es erneut: „{words}“",
    missed="„{words}“ ist nicht gespeichert. Bringen Sie die Datei in Ordnung, oder kopieren Sie "
    "die Wörter; nochmaliges Schließen gibt sie auf.",
    no_map="Solange die Ausstellung fehlerhaft ist, fehlt die Karte; schreiben Sie die Grade.",
    nearer="Näher",
    further="Weiter weg",
    done="Fertig",
    in_file="Das lässt sich nur in der Datei selbst ändern, mit einem Texteditor.",
    earlier="Früher",
    later="Später",
    unreadable="{file} ist nicht lesbar: {message} (Zeile {line}). {help}.",
    missing="Das fehlt noch",
    alone="Nur {language}",
    welcome="Wählen Sie, was Sie ändern möchten",
    welcome_help="Oder schalten Sie „Wo steht das?“ ein und berühren Sie einen Text im Bild.",
    words="höchstens {count} Wörter",
    letters="höchstens {count} Buchstaben",
    kinds={
        "exhibit": "Die Ausstellung",
        "place": "Orte",
        "event": "Ereignisse",
        "person": "Menschen",
        "treaty": "Verträge",
        "term": "Glossar",
        "claim": "Summen",
        "judgement": "Urteile",
        "story": "Geschichten",
        "question": "Fragen",
        "source": "Quellen",
    },
    one={
        "place": "Neuer Ort",
        "event": "Neues Ereignis",
        "person": "Neuer Mensch",
        "treaty": "Neuer Vertrag",
        "term": "Neues Wort",
        "claim": "Neue Summe",
        "judgement": "Neues Urteil",
        "story": "Neue Geschichte",
        "question": "Neue Frage",
        "source": "Neue Quelle",
    },
    values={
        "verified": "belegt",
        "approximate": "ungefähr",
        "disputed": "umstritten",
        "left": "links",
        "right": "rechts",
        "capital": "Hauptstadt",
        "school": "Schule",
    },
)


def words_in(language: str) -> Words:
    """In a language such as `de_AT`, or in English."""
    return _GERMAN if language.partition("_")[0] == "de" else _ENGLISH
