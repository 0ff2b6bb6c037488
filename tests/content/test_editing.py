"""What an editor says of an exhibit that can be read, and how an item answers back."""

from time import process_time

import pytest

EVENT = "events/signing.yaml"
TEXT = "    [Rathenau](person:rathenau)\n    signs.\n"
PLACE = "places/rapallo.yaml"
EXCEPTION = "exceptions:\n  - rule: {}\n    reason: It is so in the source.\n"
SIXTEEN = "Sixteen" + " words" * 15


def english(tiny, words: str) -> None:
    """Make them the event's English text, in line 12."""
    tiny.replace(EVENT, TEXT, f"    [Rathenau](person:rathenau) {words}\n")


def add(tiny, file: str, lines: str) -> None:
    path = tiny.path / file
    path.write_text(path.read_text("utf-8") + lines, "utf-8")


def test_nothing_is_said_of_the_tiny_exhibit(tiny):
    assert tiny.edited() == []


def test_nothing_is_said_while_something_is_broken(tiny):
    english(tiny, "signs  it.")
    tiny.replace(EVENT, "category: treaty", "category: war")
    assert [each.split()[0] for each in tiny.edited()] == ["broken-link"]


class TestLength:
    def test_words_of_a_text(self, tiny):
        tiny.replace(PLACE, "Ein Ort am Meer.", f"{SIXTEEN}. {SIXTEEN}.")
        assert tiny.edited() == [
            f"long-text {PLACE}:3:12 “text” in de has 32 words, and room for 25"
        ]

    def test_a_translation_has_a_third_more_room(self, tiny):
        english(tiny, f"{SIXTEEN}. {SIXTEEN}.")
        assert tiny.edited() == []
        tiny.replace(EVENT, f"{SIXTEEN}. {SIXTEEN}.", f"{SIXTEEN}. {SIXTEEN}. And so on.")
        assert tiny.edited() == [
            f"long-text {EVENT}:11:7 “text” in en has 36 words, and room for 33"
        ]

    def test_letters_of_a_title_without_its_soft_hyphens(self, tiny):
        tiny.replace(EVENT, "de: Der Vertrag", "de: Der Vertrag von Rapallo ist un­ter­schrie­ben")
        assert tiny.edited() == [
            f"long-text {EVENT}:2:7 “title” in de has 42 letters, and room for 26"
        ]

    def test_each_paragraph_for_itself(self, tiny):
        paragraph = f"{SIXTEEN}. {SIXTEEN}. {SIXTEEN}."
        add(tiny, EVENT, f"more:\n  de: |-\n    {paragraph}\n\n    {paragraph}\n  en: Yes.\n")
        assert tiny.edited() == []


class TestSentences:
    def test_one_of_nineteen_words(self, tiny):
        english(tiny, f"signs. {SIXTEEN} and three more.")
        assert tiny.edited() == [
            f"long-sentence {EVENT}:12:40 a sentence of “text” in en has 19 words, of 18 at most"
        ]

    @pytest.mark.parametrize(
        "words",
        [
            f"signs in 1922. {SIXTEEN}.",
            f"signs: {SIXTEEN}.",
            f"signs “for peace.” {SIXTEEN}.",
            f"signs on the 24. {SIXTEEN}.",
        ],
    )
    def test_where_one_ends(self, tiny, words):
        english(tiny, words)
        assert tiny.edited() == []

    @pytest.mark.parametrize("part", ["am 16. April", "z. B. Genua"])
    def test_where_none_ends(self, tiny, part):
        words = f"Zehn Wörter stehen hier und dann {part} noch weitere so dass es viele sind."
        tiny.replace(PLACE, "Ein Ort am Meer.", words)
        assert tiny.edited() == []
        tiny.replace(PLACE, "viele sind.", "wirklich viel zu viele Wörter sind.")
        assert [each.split()[0] for each in tiny.edited()] == ["long-sentence"]


@pytest.mark.parametrize("letter", ["a", "-", "a.", ":"])
def test_a_word_without_an_end_is_soon_read(tiny, letter):
    english(tiny, letter * (7_900 // len(letter)))
    began = process_time()
    tiny.edited()
    assert process_time() - began < 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('signs "for peace".', 'straight-quotes {}:12:39 “text” in en has a straight "'),
        ("doesn't sign.", "straight-quotes {}:12:38 “text” in en has a straight '"),
        ("signs  it.", "double-space {}:12:37 “text” in en has two spaces between words"),
    ],
)
def test_what_print_would_not_have(tiny, words, said):
    english(tiny, words)
    assert tiny.edited() == [said.format(EVENT)]


class TestForbiddenWords:
    RULE = (
        "forbidden:\n"
        "  - words: [{de: Sowjetunion, en: Soviet Union}, {de: Sowjetische* Union, en: USSR}]\n"
        "    before: 1922-12-30\n"
        "    instead: Say Soviet Russia.\n"
    )

    def test_one_before_its_day(self, tiny):
        add(tiny, "exhibit.yaml", self.RULE)
        english(tiny, "writes to the Soviet Union.")
        assert tiny.edited() == [
            f"forbidden-word {EVENT}:12:47 the exhibit does not say “Soviet Union” here"
        ]

    def test_a_star_stands_for_the_rest_of_a_word(self, tiny):
        add(tiny, "exhibit.yaml", self.RULE)
        tiny.replace(EVENT, "unterschreibt die", "unterschreibt der Sowjetischen Union die")
        assert [each.split()[0] for each in tiny.edited()] == ["forbidden-word"]

    def test_it_is_found_over_a_fold(self, tiny):
        add(tiny, "exhibit.yaml", self.RULE)
        english(tiny, "writes to the Soviet\n    Union. A Soviet Union it is not.")
        assert tiny.edited() == [
            f"forbidden-word {EVENT}:12:47 the exhibit does not say “Soviet Union” here"
        ]

    def test_it_may_stand_after_its_day(self, tiny):
        add(tiny, "exhibit.yaml", self.RULE)
        english(tiny, "writes to the Soviet Union.")
        tiny.replace(EVENT, "date: 1922-04-16", "date: 1923-04-16")
        assert tiny.edited() == []

    def test_it_may_stand_where_nothing_says_when(self, tiny):
        add(tiny, "exhibit.yaml", self.RULE)
        tiny.replace(PLACE, "A town by the sea.", "The Soviet Union has been here.")
        assert tiny.edited() == []

    def test_it_may_be_quoted(self, tiny):
        add(tiny, "exhibit.yaml", self.RULE)
        english(tiny, "writes of a “Soviet Union”.")
        assert tiny.edited() == []

    def test_an_earlier_text_may_have_said_it(self, tiny):
        add(tiny, "exhibit.yaml", self.RULE)
        correction = "{said: Die Sowjetunion kam., right: Es kam Russland., sources: [fink-1993]}"
        add(tiny, EVENT, f"corrects:\n  - {correction}\n")
        assert tiny.edited() == []


class TestSources:
    def test_a_statement_without_one(self, tiny):
        tiny.replace(PLACE, "sources: [fink-1993]\n", "")
        assert tiny.edited() == [
            f"missing-source {PLACE}:1:1 this place says something and names no source"
        ]

    def test_a_name_alone_states_nothing(self, tiny):
        tiny.replace(PLACE, "sources: [fink-1993]\n", "")
        tiny.replace(PLACE, "text: {de: Ein Ort am Meer., en: A town by the sea.}\n", "")
        assert tiny.edited() == []

    def test_none_but_weak_ones(self, tiny):
        tiny.replace("sources.yaml", "grade: A", "grade: C")
        assert tiny.edited() == [f"weak-source {PLACE}:4:1 this rests on sources of grade C alone"]


class TestTerms:
    LINKED = "[Reparationen](term:reparations)"

    def test_one_that_is_no_link_at_its_first_use(self, tiny):
        tiny.replace(PLACE, "Ein Ort am Meer.", "Hier ging es um Reparationen.")
        assert tiny.edited() == [
            f"unlinked-term {PLACE}:3:28 “text” in de uses “Reparationen”, "
            "which the glossary explains"
        ]

    def test_once_an_item_is_enough(self, tiny):
        add(tiny, EVENT, "more: {de: Reparationen waren umstritten., en: So it was.}\n")
        assert tiny.edited() == []

    def test_a_term_explains_itself(self, tiny):
        tiny.replace("glossary.yaml", "Zahlungen nach", "Reparationen sind Zahlungen nach")
        assert tiny.edited() == []


class TestConnections:
    def test_an_item_that_nothing_leads_to(self, tiny):
        tiny.write(
            "places/genoa.yaml",
            "name: Genoa\nposition: {lat: 44.4, lon: 8.9}\ntext: A town.\nsources: [fink-1993]\n",
        )
        assert tiny.edited() == ["orphan places/genoa.yaml:1:1 nothing leads to the place “genoa”"]

    def test_a_place_that_is_but_a_name_on_the_map(self, tiny):
        tiny.write("places/genoa.yaml", "name: Genoa\nposition: {lat: 44.4, lon: 8.9}\n")
        assert tiny.edited() == []

    def test_an_item_that_leads_to_another_is_none(self, tiny):
        tiny.write(
            "places/genoa.yaml",
            "name: Genoa\nposition: {lat: 44.4, lon: 8.9}\n"
            "text: '[Rathenau](person:rathenau) was here.'\nsources: [fink-1993]\n",
        )
        assert tiny.edited() == []

    def test_a_source_that_nobody_cites(self, tiny):
        add(tiny, "sources.yaml", "- {id: keynes-1922, title: Essays}\n")
        assert tiny.edited() == [
            "orphan sources.yaml:11:3 nothing leads to the source “keynes-1922”"
        ]

    def test_a_picture_that_nobody_shows(self, tiny):
        tiny.write("media/old.png", b"x")
        assert tiny.edited() == ["unused-file media/old.png:1:1 nothing shows this file"]


class TestExceptions:
    def test_an_item_silences_a_rule_by_name_and_reason(self, tiny):
        english(tiny, "signs  it.")
        add(tiny, EVENT, EXCEPTION.format("double-space"))
        assert tiny.edited() == []

    def test_a_missing_language_too(self, tiny):
        tiny.replace(EVENT, "\n  en: The treaty", "")
        add(tiny, EVENT, EXCEPTION.format("missing-language"))
        assert tiny.edited() == []

    def test_it_says_nothing_of_other_rules_and_items(self, tiny):
        english(tiny, "signs  it.")
        tiny.replace(PLACE, "A town by", "A town  by")
        add(tiny, EVENT, EXCEPTION.format("double-space"))
        assert [each.split(":")[0] for each in tiny.edited()] == [f"double-space {PLACE}"]

    def test_an_entry_of_a_list_silences_its_own_lines(self, tiny):
        add(tiny, "glossary.yaml", "- {id: peace, name: Peace, text: A  good thing.}\n")
        tiny.replace("glossary.yaml", "Payments after", "Payments  after")
        tiny.replace(PLACE, "en: A town by the sea.", "en: 'A [peace](term:peace) by the sea.'")
        tiny.replace(
            "glossary.yaml",
            "text: {de: Zahlungen",
            "exceptions:\n    - {rule: double-space, reason: Old print.}\n  text: {de: Zahlungen",
        )
        assert [each.split()[:2] for each in tiny.edited()] == [
            ["double-space", "glossary.yaml:6:34"]
        ]

    @pytest.mark.parametrize(
        ("rule", "said"),
        [
            ("long-text", "nothing here breaks the rule “long-text”"),
            ("long-texts", "there is no rule “long-texts”"),
            ("unused-file", "there is no rule “unused-file”"),
        ],
    )
    def test_one_that_silences_nothing_is_told_of(self, tiny, rule, said):
        add(tiny, EVENT, EXCEPTION.format(rule))
        assert [each.split(" ", 2)[::2] for each in tiny.edited()] == [["needless-exception", said]]
