"""Marked-up texts: what they become, and what they may not hold."""

import subprocess
import sys

import pytest

from kiosk.content.markup import MOST_CHARACTERS, Link, parse


@pytest.mark.parametrize(
    ("text", "styled", "plain"),
    [
        ("dit\N{NARROW NO-BREAK SPACE}; 16.\xa0April", "dit&nbsp;; 16.&nbsp;April", None),
        ("plain", "plain", "plain"),
        ("a *b* **c**", "a <i>b</i> <b>c</b>", "a b c"),
        ("Fink & Co, 3 < 4 > 2", "Fink &amp; Co, 3 &lt; 4 &gt; 2", "Fink & Co, 3 < 4 > 2"),
        ("one\n\ntwo", "one<br><br>two", "one\n\ntwo"),
        ("one\ntwo", "one two", "one two"),
        ("one  \ntwo", "one<br>two", "one\ntwo"),
        ("- one\n- two", "• one<br>• two", "• one\n• two"),
        ("1. one\n2. two", "1. one<br>2. two", "1. one\n2. two"),
        ("16. April 1922", "16. April 1922", "16. April 1922"),
        ("a\\*b\\*", "a*b*", "a*b*"),
        ("&lt;img&gt;", "&amp;lt;img&amp;gt;", "&lt;img&gt;"),
        ("a&#x202e;b", "a&amp;#x202e;b", "a&#x202e;b"),
        ("snake_case_word", "snake_case_word", "snake_case_word"),
        (
            "[Rathenau *W.*](person:rathenau)",
            "<u>Rathenau <i>W.</i></u>",
            "Rathenau W.",
        ),
        ("", "", ""),
    ],
)
def test_a_text_becomes_styled_and_plain(text, styled, plain):
    marked = parse(text)
    assert (marked.styled, marked.plain) == (styled, text if plain is None else plain)
    assert marked.problems == ()


def test_links_know_their_kind_id_words_and_place():
    marked = parse("*So* [Rathenau](person:rathenau) and [Wirth](person:wirth).")
    assert marked.links == (
        Link("person", "rathenau", "Rathenau", 3, 11),
        Link("person", "wirth", "Wirth", 16, 21),
    )


@pytest.mark.parametrize(
    ("text", "styled", "message"),
    [
        ("<img src=x>", "&lt;img src=x&gt;", "HTML cannot stand in a text"),
        ("a <b>c</b>", "a &lt;b&gt;c&lt;/b&gt;", "HTML cannot stand in a text"),
        ("![a](file:///etc/x)", "a", "a picture cannot stand in a text"),
        ("[a](javascript:x)", "a", "a link to “javascript:x” cannot stand in a text"),
        ("[a](/etc/passwd)", "a", "a link to “/etc/passwd” cannot stand in a text"),
        ("<http://a.b>", "http://a.b", "a link to “http://a.b” cannot stand in a text"),
        ("see www.a.b", "see www.a.b", "an address of the net cannot stand in a text"),
        ("`rm`", "rm", "code cannot stand in a text"),
        ("```\nrm\n```", "rm", "code cannot stand in a text"),
        ("# Loud", "Loud", "a heading cannot stand in a text"),
    ],
)
def test_what_may_not_stand_in_a_text_is_named_and_made_harmless(text, styled, message):
    marked = parse(text)
    assert marked.styled == styled
    assert message in [problem.message for problem in marked.problems]
    assert marked.links == ()


def test_a_text_too_long_to_parse_is_shown_as_it_is():
    marked = parse("*" * (MOST_CHARACTERS + 1))
    assert [problem.code for problem in marked.problems] == ["text-too-long"]
    assert marked.styled == marked.plain


def test_plain_texts_do_not_load_the_parser():
    code = (
        "import sys\nfrom kiosk.content.markup import parse\nparse('Ein Satz, sonst nichts.')\n"
        "sys.exit('markdown_it' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
