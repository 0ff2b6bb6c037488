"""What is asked of two treaties that lie side by side, in the program's languages. No Qt."""

from collections.abc import Mapping

BRIEF, GAVE, GOT, NOT_IN_IT = "brief", "gave", "got", "not_in_it"
"""Asked of what every treaty says anyway; the other questions are those of its `compare:`."""

QUESTIONS: Mapping[str, Mapping[str, str]] = {
    BRIEF: {
        "de": "Worum geht es?",
        "en": "What is it about?",
        "it": "Di che cosa tratta?",
        "fr": "De quoi s’agit-il ?",
        "ru": "О чём он?",
    },
    "recognition": {
        "de": "Anerkennung",
        "en": "Recognition",
        "it": "Riconoscimento",
        "fr": "Reconnaissance",
        "ru": "Признание",
    },
    "debts": {
        "de": "Schulden und Kriegskosten",
        "en": "Debts and war costs",
        "it": "Debiti e costi di guerra",
        "fr": "Dettes et coûts de guerre",
        "ru": "Долги и военные расходы",
    },
    "property": {
        "de": "Verstaatlichter Besitz",
        "en": "Nationalised property",
        "it": "Beni nazionalizzati",
        "fr": "Biens nationalisés",
        "ru": "Национализированное имущество",
    },
    "trade": {
        "de": "Wirtschaft",
        "en": "Economy",
        "it": "Economia",
        "fr": "Économie",
        "ru": "Экономика",
    },
    "attack": {
        "de": "Wenn ein Dritter angreift",
        "en": "If a third state attacks",
        "it": "Se un terzo attacca",
        "fr": "Si un tiers attaque",
        "ru": "Если нападёт третий",
    },
    "arms": {
        "de": "Armee und Waffen",
        "en": "Armies and arms",
        "it": "Eserciti e armi",
        "fr": "Armées et armes",
        "ru": "Армия и оружие",
    },
    "publicity": {
        "de": "Öffentlich oder geheim?",
        "en": "Public or secret?",
        "it": "Pubblico o segreto?",
        "fr": "Public ou secret ?",
        "ru": "Открыто или тайно?",
    },
    "duration": {
        "de": "Wie lange gilt es?",
        "en": "How long does it last?",
        "it": "Quanto dura?",
        "fr": "Combien de temps ?",
        "ru": "На какой срок?",
    },
    GAVE: {
        "de": "Wer gibt was?",
        "en": "Who gives what?",
        "it": "Chi dà che cosa?",
        "fr": "Qui donne quoi ?",
        "ru": "Кто что отдаёт?",
    },
    GOT: {
        "de": "Wer bekommt was?",
        "en": "Who gets what?",
        "it": "Chi ottiene che cosa?",
        "fr": "Qui reçoit quoi ?",
        "ru": "Кто что получает?",
    },
    NOT_IN_IT: {
        "de": "Was nicht darin steht",
        "en": "What is not in it",
        "it": "Che cosa non c’è",
        "fr": "Ce qui n’y figure pas",
        "ru": "Чего в нём нет",
    },
}
