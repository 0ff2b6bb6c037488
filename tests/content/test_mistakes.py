# ruff: noqa: E501 - one answer is one line
"""Mistakes that people make, each with the whole of what they are told.

A row is: what was done, the file, what stood there, what stands there now, and the answer as
`severity code line:column message | help`. A mistake has one answer.
"""

import re

import pytest

from kiosk.content.problems import Problem
from tests.content.following import followed, laid_down

EVENT = "events/signing.yaml"
EXHIBIT = "exhibit.yaml"
PERSON = "people/rathenau.yaml"
TREATY = "treaties/rapallo-1922.yaml"
PLACE = "places/rapallo.yaml"
LAYER = "map/layers/railway.geojson"
SOURCES = "sources.yaml"
GLOSSARY = "glossary.yaml"

MISTAKES = [
    (
        "a text begins with @",
        EVENT,
        "  de: Der Vertrag\n",
        "  de: @rapallo\n",
        "error syntax 2:7 a text cannot begin with “@” | put the whole text in quotation marks",
    ),
    (
        "a text begins with a backquote",
        EVENT,
        "  de: Der Vertrag\n",
        "  de: `Rapallo`\n",
        "error syntax 2:7 a text cannot begin with “`” | write it without “`”, which no text can hold",
    ),
    (
        "a text begins with a percent sign",
        EVENT,
        "  de: Der Vertrag\n",
        "  de: %rapallo\n",
        "error syntax 2:7 a text cannot begin with “%” | put the whole text in quotation marks",
    ),
    (
        "a text begins with an asterisk",
        EVENT,
        "  de: Der Vertrag\n",
        "  de: *Der* Vertrag\n",
        "error syntax 2:7 a text cannot begin with “*” | put the whole text in quotation marks",
    ),
    (
        "a text begins with an ampersand",
        EVENT,
        "  de: Der Vertrag\n",
        "  de: & der Vertrag\n",
        "error syntax 2:7 a text cannot begin with “&” | put the whole text in quotation marks",
    ),
    (
        "a text begins with an exclamation mark",
        EVENT,
        "  de: Der Vertrag\n",
        "  de: !Der Vertrag\n",
        "error tag 2:7 tags such as “!Der” are not read: everything is text "
        "| delete it, or put the text in quotation marks if the ! belongs to it",
    ),
    (
        "a colon stands in a text without quotation marks",
        EVENT,
        "  de: Der Vertrag\n",
        "  de: Rapallo: der Vertrag\n",
        "error syntax 2:14 a colon and a space cannot stand in a text without quotation marks "
        "| put the whole text in quotation marks",
    ),
    (
        "a key has no space after its colon",
        EVENT,
        "certainty: verified",
        "certainty:verified",
        "error syntax 14:11 after “certainty:” a space is missing "
        "| write “certainty: ” and then its value",
    ),
    (
        "a language has no space after its colon",
        EVENT,
        "  de: Der Vertrag\n",
        "  de:Der Vertrag\n",
        "error syntax 2:6 after “de:” a space is missing | write “de: ” and then its value",
    ),
    (
        "a space from a word processor",
        EVENT,
        "certainty: verified",
        "certainty:\u00a0verified",
        "error syntax 14:11 after “certainty:” stands a space of another kind "
        "| delete it, and type a plain one",
    ),
    (
        "a line is indented too far",
        EVENT,
        "category: treaty",
        "  category: treaty",
        "error syntax 5:3 this line is indented further than the block it belongs to "
        "| indent it with spaces like the lines that belong to the same block; or put the text above in quotation marks",
    ),
    (
        "a line is indented too little",
        EVENT,
        "  en: The treaty\n",
        " en: The treaty\n",
        "error syntax 3:2 this line does not fit the block it stands in "
        "| indent it with spaces like the lines that belong to the same block",
    ),
    (
        "a line is indented with a tab",
        EVENT,
        "  en: The treaty\n",
        "\ten: The treaty\n",
        "error syntax 3:1 the line is indented with a tab | indent with spaces, two for each step",
    ),
    (
        "a quotation mark is not closed",
        EVENT,
        '  - {id: lnts-19, locator: "no. 498"}',
        '  - {id: lnts-19, locator: "no. 498}',
        'error syntax 17:28 the text that begins here with " does not end | add " at its end',
    ),
    (
        "something stands behind a closing quotation mark",
        EVENT,
        "  de: Der Vertrag\n",
        '  de: "Der" Vertrag\n',
        "error syntax 2:13 after the closing quotation mark nothing more can stand "
        "| put all of it inside the quotation marks, and inside write those of print",
    ),
    (
        "an apostrophe ends a text too soon",
        EVENT,
        "  en: The treaty\n",
        "  en: 'Lenin's treaty'\n",
        "error syntax 3:14 after the closing quotation mark nothing more can stand "
        "| put all of it inside the quotation marks, and write “'” inside as “''”",
    ),
    (
        "a bracket is not closed",
        EVENT,
        "people: [rathenau]",
        "people: [rathenau",
        "error syntax 7:9 the list that begins here with [ does not end "
        "| add ] or the missing comma",
    ),
    (
        "a brace is not closed",
        PERSON,
        "born: {date: 1867-09-29, place: Berlin}",
        "born: {date: 1867-09-29, place: Berlin",
        "error syntax 4:7 the block that begins here with { does not end "
        "| add } or the missing comma",
    ),
    (
        "a comma is missing in a list of braces",
        PERSON,
        "born: {date: 1867-09-29, place: Berlin}",
        "born: {date: 1867-09-29 place: Berlin}",
        "error syntax 4:30 a colon and a space cannot stand in a text without quotation marks "
        "| put the whole text in quotation marks, or add the missing comma",
    ),
    (
        "a colon stands in a short block without quotation marks",
        PERSON,
        "office: {de: Außenminister, en",
        "office: {de: Minister: das Äußere, en",
        "error syntax 2:22 a colon and a space cannot stand in a text without quotation marks "
        "| put the whole text in quotation marks, or add the missing comma",
    ),
    (
        "a link begins a text in a short block",
        PLACE,
        "{de: Ein Ort am Meer., en",
        "{de: [Hier](event:signing) ist es., en",
        "error syntax 3:18 after ] nothing more can stand | put the whole text in quotation marks",
    ),
    (
        "a closing quotation mark is missing in a short block",
        PERSON,
        "{de: Außenminister, en: Foreign minister}",
        '{de: "Minister: das Äußere, en: "Minister: foreign affairs"}',
        "error syntax 2:42 a quotation mark is missing before this, or is one too many "
        "| write one at the beginning and one at the end of a text",
    ),
    (
        "quotation marks of a word processor",
        PERSON,
        "{de: Außenminister, en",
        "{de: „Minister: das Äußere“, en",
        "error syntax 2:23 a colon and a space cannot stand in a text without quotation marks "
        '| put the whole text between two of "; other quotation marks are only signs',
    ),
    (
        "a comma stands in a short block without quotation marks",
        PERSON,
        "{de: Außenminister, en",
        "{de: Minister, Freund, en",
        "error cut-by-comma 2:24 a comma ends a value, so that “Freund” stands here alone "
        '| put all of it in quotation marks: "Minister, Freund"',
    ),
    (
        "a dash of a word processor",
        EVENT,
        "  - fink-1993\n",
        "  – fink-1993\n",
        "error syntax 16:3 “–” does not begin an entry of a list "
        "| write a hyphen in its place: “- ”",
    ),
    (
        "a comma in a number in a short block",
        PLACE,
        "lat: 44.35",
        "lat: 44,35",
        "error cut-by-comma 2:20 a comma ends a value, so that “35” stands here alone "
        "| write 44.35, with a point",
    ),
    (
        "the folder in the name of a picture",
        EVENT,
        "file: signing.png",
        "file: media/signing.png",
        "error no-media-file 19:9 there is no file “media/signing.png” in media "
        "| write “signing.png”: all files are looked for in media",
    ),
    (
        "a dash is missing",
        EVENT,
        "  - fink-1993\n",
        "  fink-1993\n",
        "error syntax 16:3 this line stands in a list but does not begin with a dash "
        "| begin it with “- ”, or indent it like the text of the entry above",
    ),
    (
        "a list begins on the line of its key",
        EVENT,
        "people: [rathenau]",
        "people: - rathenau",
        "error syntax 7:9 a list cannot begin on the line of its key "
        "| begin each entry on a line of its own, or put the whole text in quotation marks",
    ),
    (
        "a backslash stands between double quotation marks",
        EVENT,
        "  de: Der Vertrag\n",
        '  de: "C:\\Der Vertrag"\n',
        "error syntax 2:10 between double quotation marks a backslash begins an escape, and this is none "
        "| write the backslash twice, or use single quotation marks",
    ),
    (
        "a line has no colon",
        EVENT,
        "category: treaty",
        "category treaty",
        "error syntax 5:1 this line has no key with a colon "
        "| write “key: value”; or indent the line, if it goes on with the text above",
    ),
    (
        "a text stands behind a bar",
        EVENT,
        "  en: |\n",
        "  en: | A text\n",
        "error syntax 11:9 after “|” the text begins on the next line "
        "| move it to the next line, or put the whole text in quotation marks if “|” belongs to it",
    ),
    (
        "a brace has no value",
        PERSON,
        "places: [rapallo]",
        "places: [rapallo, }]",
        "error syntax 5:19 a value is missing before “}” "
        "| write it, or put the whole text in quotation marks",
    ),
    (
        "an anchor",
        EVENT,
        "category: treaty",
        "category: &c treaty",
        "error anchor 5:11 anchors such as “&c” are not read "
        "| delete it, or put the text in quotation marks if the & belongs to it",
    ),
    (
        "an alias",
        EVENT,
        "place: rapallo",
        "place: *rapallo",
        "error alias 6:8 aliases such as “*rapallo” are not read "
        "| write the value here once more, or put the text in quotation marks",
    ),
    (
        "a merge key",
        EVENT,
        "category: treaty",
        "<<: {category: treaty}",
        "error merge-key 5:1 keys cannot be merged in with “<<” | write the keys here once more",
    ),
    (
        "a tag",
        EVENT,
        "category: treaty",
        "category: !!str treaty",
        "error tag 5:11 tags such as “!!str” are not read: everything is text "
        "| delete it, or put the text in quotation marks if the ! belongs to it",
    ),
    (
        "a directive",
        PERSON,
        "name: Walther",
        "%YAML 1.2\n---\nname: Walther",
        "error directive 1:1 directives (lines with %) are not read | delete the line",
    ),
    (
        "a second document",
        PERSON,
        "places: [rapallo]",
        "---\nplaces: [rapallo]",
        "error second-document 5:1 a second document begins here, and a file holds only one "
        "| delete the line ---, or move what follows to a file of its own",
    ),
    (
        "a repeated key",
        EVENT,
        "category: treaty",
        "category: treaty\ndate: 1922-04-17",
        "error repeated-key 6:1 “date” stands twice, in line 4 and in line 6 | keep one of the two",
    ),
    (
        "a key that is a list",
        EVENT,
        "category: treaty",
        "[category]: treaty",
        "error key-not-text 5:1 a key must be a plain word, not a list or a block "
        "| write it without brackets; or in quotation marks, if it is a text that begins so",
    ),
    (
        "a key that is missing",
        EVENT,
        "category: treaty",
        ": treaty",
        "error syntax 5:1 there is no key before this colon | write the key's name",
    ),
    (
        "a hash cuts off a text",
        EVENT,
        "  en: The treaty\n",
        "  en: The treaty in room #3 of the hotel\n",
        "warning cut-by-comment 3:7 “#3 of the hotel” is not part of this text: # begins a comment "
        "| put the text in quotation marks; or two spaces before # if it is a comment",
    ),
    (
        "an escape that cannot be seen",
        EVENT,
        "  en: The treaty\n",
        '  en: "The \\u202etreaty"\n',
        "error character 3:7 the character U+202E (right-to-left override) cannot stand in a text, nor can its escape "
        "| delete the escape, which begins with a backslash",
    ),
    (
        "a key with a slip",
        EVENT,
        "certainty: verified",
        "certanty: verified",
        "error unknown-key 14:1 “certanty” is not known here | did you mean “certainty”?",
    ),
    (
        "a required key with a slip",
        EVENT,
        "date: 1922-04-16",
        "dat: 1922-04-16",
        "error unknown-key 4:1 “dat” is not known here | did you mean “date”?",
    ),
    (
        "a key that does not belong there",
        EVENT,
        "certainty: verified",
        "certainty: verified\ncolour: red",
        "error unknown-key 15:1 “colour” is not known here "
        "| delete it; known here: category, certainty, corrects, date, exceptions, image, more, note, people, place, sources, spoken, text, title, treaty",
    ),
    (
        "a missing key",
        EVENT,
        "date: 1922-04-16\n",
        "",
        "error missing-key 1:1 “date” is missing | add “date:”: when, such as 1922-04-16",
    ),
    (
        "a missing key deeper down",
        TREATY,
        "    got: {de: Verzicht, en: A waiver}\n",
        "",
        "error missing-key 6:5 “got” is missing | add “got:”: what this side got"
        ", such as {de: Anerkennung, en: Recognition}",
    ),
    (
        "a required key without a value",
        EVENT,
        "date: 1922-04-16",
        "date:",
        "error empty-value 4:1 nothing stands after “date” | write it: when, such as 1922-04-16",
    ),
    (
        "an optional key without a value",
        EVENT,
        "treaty: rapallo-1922",
        "treaty:",
        "warning empty-value 8:1 nothing stands after “treaty” "
        "| write its value, or delete the line",
    ),
    (
        "a text without words",
        EVENT,
        "  de: Der Vertrag\n",
        '  de: ""\n',
        "error empty-value 2:7 “de” is empty | write it, or delete it with its key",
    ),
    (
        "a list in place of a text",
        EVENT,
        "  de: Der Vertrag\n",
        "  de: [Der, Vertrag]\n",
        "error wrong-shape 2:7 a list stands at “de” where a text belongs "
        "| write one text; put it in quotation marks if it begins with [ or {",
    ),
    (
        "a list in place of a text in languages",
        EVENT,
        "title:\n  de: Der Vertrag\n  en: The treaty\n",
        "title: [Der Vertrag]\n",
        "error wrong-shape 1:8 a list stands at “title” where a text belongs "
        "| write one text; put it in quotation marks if it begins with [ or {",
    ),
    (
        "a text in place of a list",
        EVENT,
        "people: [rathenau]",
        "people: rathenau",
        "error wrong-shape 7:9 a text stands at “people” where a list belongs | write [rathenau]",
    ),
    (
        "a text in place of a block",
        PLACE,
        "position: {lat: 44.35, lon: 9.23}",
        "position: 44.35, 9.23",
        "error wrong-shape 2:11 a text stands at “position” where a block of keys belongs "
        "| write {lat: 44.35, lon: 9.23}",
    ),
    (
        "numbers in place of a block",
        PLACE,
        "position: {lat: 44.35, lon: 9.23}",
        "position: 44.35, 9",
        "error wrong-shape 2:11 a text stands at “position” where a block of keys belongs "
        "| write its keys below it, each on a line of its own, as “key: value”",
    ),
    (
        "several texts in place of a list",
        EVENT,
        '  - fink-1993\n  - {id: lnts-19, locator: "no. 498"}',
        "  fink-1993, lnts-19",
        "error wrong-shape 16:3 a text stands at “sources” where a list belongs "
        "| write [fink-1993, lnts-19]",
    ),
    (
        "quotation marks within quotation marks",
        EVENT,
        "  de: Der Vertrag\n",
        '  de: "Der "Vertrag" selbst"\n',
        "error syntax 2:13 after the closing quotation mark nothing more can stand "
        "| put all of it inside the quotation marks, and inside write those of print",
    ),
    (
        "a block in place of a list",
        EVENT,
        "people: [rathenau]",
        "people: {rathenau: yes}",
        "error wrong-shape 7:9 a block of keys stands at “people” where a list belongs "
        "| write each entry on a line of its own that begins with “- ”, or write [one, two]",
    ),
    (
        "a block in place of a word",
        EVENT,
        "category: treaty",
        "category: {id: treaty}",
        "error wrong-shape 5:11 a block of keys stands at “category” where a text belongs "
        "| write one text; put it in quotation marks if it begins with [ or {",
    ),
    (
        "a decimal comma",
        PLACE,
        "lat: 44.35",
        'lat: "44,35"',
        "error wrong-value 2:17 “44,35” stands at “lat” where a number belongs "
        "| write 44.35, with a point",
    ),
    (
        "degrees in letters",
        PLACE,
        "lat: 44.35",
        "lat: 44° N",
        "error wrong-value 2:17 “44° N” stands at “lat” where a number belongs "
        "| write figures only, with a point, such as 44.41",
    ),
    (
        "a number out of range",
        PLACE,
        "lat: 44.35",
        "lat: 144.35",
        "error out-of-range 2:17 “lat” is 144.35, and must be at most 90 "
        "| write a number that is at most 90",
    ),
    (
        "a number that is none",
        PLACE,
        "lat: 44.35",
        "lat: .nan",
        "error wrong-value 2:17 “.nan” stands at “lat” where a number belongs "
        "| write figures only, with a point, such as 44.41",
    ),
    (
        "a word that is not among the choices",
        EVENT,
        "certainty: verified",
        "certainty: verifed",
        "error wrong-value 14:12 “verifed” cannot stand at “certainty” | did you mean “verified”?",
    ),
    (
        "a word far from the choices",
        EVENT,
        "certainty: verified",
        "certainty: yes",
        "error wrong-value 14:12 “yes” cannot stand at “certainty” "
        "| write one of those that are known; known here: approximate, disputed, verified",
    ),
    (
        "a fraction where a whole number belongs",
        TREATY,
        "  - number: 1\n",
        "  - number: 1.5\n",
        "error wrong-value 12:13 “1.5” stands at “number” where a whole number belongs "
        "| write figures only, such as 3",
    ),
    (
        "an id with capitals",
        EVENT,
        "place: rapallo",
        "place: Rapallo",
        "error id 6:8 “Rapallo” is no id "
        "| write “rapallo”: use small letters from a to z, figures, and hyphens between words",
    ),
    (
        "an item that gives its own id",
        EVENT,
        "category: treaty",
        "category: treaty\nid: signing",
        "error unknown-key 6:1 “id” cannot be given here: the file's name is the id, “signing” "
        "| delete the line; to change the id, rename the file",
    ),
    (
        "an empty list",
        EXHIBIT,
        "panels: [map]",
        "panels: []",
        "error empty-value 7:9 “panels” is empty | write it, or delete it with its key",
    ),
    (
        "a wrong scheme of tiles",
        EXHIBIT,
        "  tiles: map/day",
        "  scheme: tsm\n  tiles: map/day",
        "error wrong-value 28:11 “tsm” cannot stand at “scheme” | did you mean “tms”?",
    ),
    (
        "a day that does not exist",
        EVENT,
        "date: 1922-04-16",
        "date: 1922-02-30",
        "error date 4:7 1922-02 has no day 30, only 28 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "a month that does not exist",
        EVENT,
        "date: 1922-04-16",
        "date: 1922-14-16",
        "error date 4:7 there is no month 14: months go from 01 to 12 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "a date with the day first",
        EVENT,
        "date: 1922-04-16",
        "date: 16.4.1922",
        "error date 4:7 “16.4.1922” is written 1922-04-16 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "a date without leading zeros",
        EVENT,
        "date: 1922-04-16",
        "date: 1922-4-16",
        "error date 4:7 “1922-4-16” is written 1922-04-16 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "a date in words",
        EVENT,
        "date: 1922-04-16",
        "date: Easter 1922",
        "error date 4:7 “Easter 1922” is no date: write year, month and day without spaces, such as 1922-04-16 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "years with a hyphen",
        EVENT,
        "date: 1922-04-16",
        "date: 1917-1921",
        "error date 4:7 “1917-1921” is written 1917/1921 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "an interval that runs backwards",
        EVENT,
        "date: 1922-04-16",
        "date: 1922/1921",
        "error date 4:7 the interval ends before it begins: 1922/1921 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "a decade",
        EVENT,
        "date: 1922-04-16",
        "date: 192X",
        "error date 4:7 “192X”: write the years as an interval, such as 1920/1929 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "an interval without an end",
        EVENT,
        "date: 1922-04-16",
        "date: 1922/",
        "error date 4:7 “1922/”: an open end is written with two dots, such as 1922/.. or ../1922 "
        "| write 1922, 1922-04 or 1922-04-16; with ~ for about, ? for uncertain; a span as 1922/1924",
    ),
    (
        "a language with a slip",
        EVENT,
        "title:\n  de: Der Vertrag\n  en:",
        "title:\n  de: Der Vertrag\n  eng:",
        "error unknown-language 3:3 the exhibit has no language “eng” | did you mean “en”?",
    ),
    (
        "a language that the exhibit has not",
        EVENT,
        "title:\n  de: Der Vertrag\n",
        "title:\n  de: Der Vertrag\n  fr: Le traité\n",
        "error unknown-language 3:3 the exhibit has no language “fr” "
        "| add it to `languages:` in exhibit.yaml, or delete it here; known here: de, en",
    ),
    (
        "a language in capitals",
        EVENT,
        "title:\n  de: Der",
        "title:\n  DE: Der",
        "error unknown-language 2:3 the exhibit has no language “DE” | did you mean “de”?",
    ),
    (
        "a missing translation",
        EVENT,
        "title:\n  de: Der Vertrag\n  en: The treaty\n",
        "title:\n  de: Der Vertrag\n",
        "warning missing-language 2:3 “title” is not translated: en missing "
        "| add “en:”; until then visitors read it in another language",
    ),
    (
        "a translation without words",
        EVENT,
        "  en: The treaty\n",
        "  en:\n",
        "warning empty-value 3:3 nothing stands after “en” | write its value, or delete the line",
    ),
    (
        "a reviewed language that is not there",
        EXHIBIT,
        "languages: [de, en]",
        "languages: [de, en]\nreviewed: [fr]",
        "error unknown-language 7:12 the exhibit has no language “fr” "
        "| add it to `languages:`, or delete it here; known here: de, en",
    ),
    (
        "an address that is none",
        EXHIBIT,
        "panels: [map]",
        "panels: [map]\ntake_home: {address: museum.example}",
        "error wrong-value 8:22 “museum.example” is no address "
        "| write it in full, such as https://museum.example",
    ),
    (
        "an address that would run something",
        EXHIBIT,
        "panels: [map]",
        "panels: [map]\ntake_home: {address: 'javascript:alert(1)'}",
        "error wrong-value 8:22 “javascript:alert(1)” is no address "
        "| write it in full, such as https://museum.example",
    ),
    (
        "a way home without an address",
        EXHIBIT,
        "panels: [map]",
        "panels: [map]\ntake_home: {adress: https://museum.example}",
        "error unknown-key 8:13 “adress” is not known here | did you mean “address”?",
    ),
    (
        "a language twice",
        EXHIBIT,
        "languages: [de, en]",
        "languages: [de, en, de]",
        "error repeated-id 6:21 the language “de” stands twice | delete one of the two",
    ),
    (
        "a place with a slip",
        EVENT,
        "place: rapallo",
        "place: rapalo",
        "error broken-link 6:8 there is no place “rapalo” | did you mean “rapallo”?",
    ),
    (
        "a person who is not there",
        EVENT,
        "people: [rathenau]",
        "people: [rathenau, krassin]",
        "error broken-link 7:20 there is no person “krassin” "
        "| add a file with this name, or correct the id; known here: rathenau",
    ),
    (
        "a treaty that is not there",
        EVENT,
        "treaty: rapallo-1922",
        "treaty: rapallo-1920",
        "error broken-link 8:9 there is no treaty “rapallo-1920” | did you mean “rapallo-1922”?",
    ),
    (
        "a category with a slip",
        EVENT,
        "category: treaty",
        "category: treaties",
        "error broken-link 5:11 there is no category “treaties” | did you mean “treaty”?",
    ),
    (
        "a source with a slip",
        EVENT,
        "  - fink-1993",
        "  - fink-1939",
        "error broken-link 16:5 there is no source “fink-1939” | did you mean “fink-1993”?",
    ),
    (
        "a source with a locator and a slip",
        EVENT,
        "id: lnts-19,",
        "id: lnts-91,",
        "error broken-link 17:10 there is no source “lnts-91” | did you mean “lnts-19”?",
    ),
    (
        "a signatory who is not there",
        TREATY,
        "signed_by: rathenau",
        "signed_by: rathenow",
        "error broken-link 7:16 there is no person “rathenow” | did you mean “rathenau”?",
    ),
    (
        "a treaty to compare with that is not there",
        TREATY,
        "place: rapallo",
        "place: rapallo\ncompare_with: rapalo-1922",
        "error broken-link 5:15 there is no treaty “rapalo-1922” | did you mean “rapallo-1922”?",
    ),
    (
        "an answer to a question that nobody asks",
        TREATY,
        "place: rapallo",
        "place: rapallo\ncompare:\n  durations: {de: Drei Jahre, en: Three years}",
        "error unknown-key 6:3 “durations” is not known here | did you mean “duration”?",
    ),
    (
        "confidential notes that say nothing",
        TREATY,
        "place: rapallo",
        "place: rapallo\nconfidential_notes: {points: []}",
        "error empty-value 5:30 “points” is empty | write it, or delete it with its key",
    ),
    (
        "a change without what came after it",
        TREATY,
        "place: rapallo",
        "place: rapallo\nbefore_after:\n  - about: {de: Handel, en: Trade}\n"
        "    before: {de: Keiner, en: None}",
        "error missing-key 6:5 “after” is missing | add “after:”: how it was then, in 8 words"
        ", such as {de: In beiden Hauptstädten, en: In both capitals}",
    ),
    (
        "a correction that does not say what is right",
        EVENT,
        "image:",
        "corrects:\n  - said: {de: Am 14. April, en: On 14 April}\n    sources: [fink-1993]\nimage:",
        "error missing-key 19:5 “right” is missing | add “right:”: what the sources say, at most 35 words"
        ", such as {de: Das Datum ist der 16. April., en: The date is 16 April.}",
    ),
    (
        "a correction without a source",
        EVENT,
        "image:",
        "corrects:\n  - said: On 14 April\n    right: On 16 April\n    sources: []\nimage:",
        "error empty-value 21:14 “sources” is empty | write it, or delete it with its key",
    ),
    (
        "a correction that cites what is not there",
        EVENT,
        "image:",
        "corrects:\n  - said: On 14 April\n    right: On 16 April\n    sources: [fink-1992]\nimage:",
        "error broken-link 21:15 there is no source “fink-1992” | did you mean “fink-1993”?",
    ),
    (
        "a correction that stands alone",
        EVENT,
        "image:",
        "corrects: {said: On 14 April, right: On 16 April, sources: [fink-1993]}\nimage:",
        "error wrong-shape 18:11 a block of keys stands at “corrects” where a list belongs "
        "| write each entry on a line of its own that begins with “- ”, or write [one, two]",
    ),
    (
        "a link in a text with a slip",
        EVENT,
        'de: "[Rathenau](person:rathenau)',
        'de: "[Rathenau](person:rathenow)',
        "error broken-link 10:19 there is no person “rathenow” | did you mean “rathenau”?",
    ),
    (
        "a link in a block of text with a slip",
        EVENT,
        "    [Rathenau](person:rathenau)\n",
        "    Then\n    [Rathenau](person:rathenow)\n",
        "error broken-link 13:16 there is no person “rathenow” | did you mean “rathenau”?",
    ),
    (
        "a link to a kind that does not exist",
        EVENT,
        "    [Rathenau](person:rathenau)\n",
        "    [Rathenau](persons:rathenau)\n",
        "error unknown-kind 12:16 texts cannot link to “persons” | did you mean “person”?",
    ),
    (
        "a panel with a slip",
        EXHIBIT,
        "panels: [map]",
        "panels: [mapp]",
        "error unknown-panel 7:10 there is no panel “mapp” | did you mean “map”?",
    ),
    (
        "a panel twice",
        EXHIBIT,
        "panels: [map]",
        "panels: [map, map]",
        "error repeated-id 7:15 the panel “map” stands twice | delete one of the two",
    ),
    (
        "a link to the net",
        EVENT,
        "    [Rathenau](person:rathenau)\n",
        "    [Rathenau](https://example.org)\n",
        "error markup 12:16 a link to “https://example.org” cannot stand in a text "
        "| link to an item, such as [Rathenau](person:rathenau)",
    ),
    (
        "an address in a text",
        EVENT,
        "    signs.\n",
        "    signs, see https://example.org/x.\n",
        "error markup 13:16 an address of the net cannot stand in a text "
        "| put it into sources.yaml as `URL`",
    ),
    (
        "HTML in a text",
        EVENT,
        "    signs.\n",
        "    <b>signs</b>.\n",
        "error markup 13:5 HTML cannot stand in a text | write plain words instead",
    ),
    (
        "a picture in a text",
        EVENT,
        "    signs.\n",
        "    signs ![x](signing.png).\n",
        "error markup 13:11 a picture cannot stand in a text "
        "| name the picture under `image:` instead",
    ),
    (
        "code in a text",
        EVENT,
        "    signs.\n",
        "    `signs`.\n",
        "error markup 13:5 code cannot stand in a text | write plain words instead",
    ),
    (
        "a heading in a text",
        EVENT,
        "    signs.\n",
        "    # signs\n",
        "error markup 13:5 a heading cannot stand in a text | write it as *emphasis* or leave it",
    ),
    (
        "a picture with a slip",
        EVENT,
        "file: signing.png",
        "file: signng.png",
        "error no-media-file 19:9 there is no file “signng.png” in media "
        "| did you mean “signing.png”?",
    ),
    (
        "a picture with other capitals",
        EVENT,
        "file: signing.png",
        "file: Signing.PNG",
        "error no-media-file 19:9 there is no file “Signing.PNG” in media "
        "| did you mean “signing.png”? Capitals and small letters must be the same",
    ),
    (
        "a picture outside the exhibit",
        EVENT,
        "file: signing.png",
        "file: ../../signing.png",
        "error media-path 19:9 “../../signing.png” leads out of the exhibit "
        "| write the name as it is inside the exhibit, with / between folders",
    ),
    (
        "a picture by its whole path",
        EVENT,
        "file: signing.png",
        "file: /etc/passwd",
        "error media-path 19:9 “/etc/passwd” leads out of the exhibit "
        "| write the name as it is inside the exhibit, with / between folders",
    ),
    (
        "a picture by its path on Windows",
        EVENT,
        "file: signing.png",
        "file: C:\\signing.png",
        "error media-path 19:9 “C:\\signing.png” leads out of the exhibit "
        "| write the name as it is inside the exhibit, with / between folders",
    ),
    (
        "a recording with a slip",
        EVENT,
        "certainty: verified",
        "certainty: verified\nspoken: [{language: de, file: signing.wav, credit: N. N.}]",
        "error no-media-file 15:31 there is no file “signing.wav” in media "
        "| put it into the folder media",
    ),
    (
        "a recording that is none",
        EVENT,
        "certainty: verified",
        "certainty: verified\nspoken: [{language: de, file: signing.png, credit: N. N.}]",
        "error media-kind 15:31 “signing.png” is a picture, and cannot be played "
        "| save it as Opus, Vorbis, FLAC, MP3 or WAV",
    ),
    (
        "a recording outside the exhibit",
        EVENT,
        "certainty: verified",
        "certainty: verified\nspoken: [{language: de, file: ../signing.wav, credit: N. N.}]",
        "error media-path 15:31 “../signing.wav” leads out of the exhibit "
        "| write the name as it is inside the exhibit, with / between folders",
    ),
    (
        "a folder of tiles with a slip",
        EXHIBIT,
        "  tiles: map/day",
        "  tiles: map/dya",
        "error no-tiles 28:10 there is no folder “map/dya” with map tiles | did you mean “map/day”?",
    ),
    (
        "a folder without tiles",
        EXHIBIT,
        "  tiles: map/day",
        "  tiles: map/layers",
        "error no-tiles 28:10 the folder “map/layers” holds no map tiles "
        "| tiles lie in it as zoom/x/y.png, or so in its folders day and night",
    ),
    (
        "a layer with a slip",
        EXHIBIT,
        "railway.geojson",
        "railwy.geojson",
        "error no-media-file 34:10 there is no file “map/layers/railwy.geojson” "
        "| did you mean “map/layers/railway.geojson”?",
    ),
    (
        "a layer without a type",
        LAYER,
        '"type": "LineString", ',
        "",
        "error geojson 3:5 this is no GeoJSON: “type” is missing | export it as GeoJSON",
    ),
    (
        "a layer of a wrong type",
        LAYER,
        '"LineString"',
        '"Linestring"',
        "error geojson 3:14 “Linestring” is no type of GeoJSON | did you mean “LineString”?",
    ),
    (
        "a position off the earth",
        LAYER,
        "[9.23, 44.35]",
        "[1029000.5, 5520000.1]",
        "error geojson 3:59 this is no position on earth "
        "| write [degrees east, degrees north]; export it in EPSG:4326",
    ),
    (
        "bounds the wrong way round",
        EXHIBIT,
        "bounds: {west: 8, south: 44, east: 10,",
        "bounds: {west: 10, south: 44, east: 8,",
        "error out-of-range 30:18 “west” must be less than “east” | exchange the two",
    ),
    (
        "the bounds of a view the wrong way round",
        EXHIBIT,
        "south: 44.2, east: 9.5, north: 44.6",
        "south: 44.6, east: 9.5, north: 44.2",
        "error out-of-range 32:72 “south” must be less than “north” | exchange the two",
    ),
    (
        "the bounds of a plate the wrong way round",
        EXHIBIT,
        "  credit: Natural Earth\n",
        "  credit: Natural Earth\n  plates:\n    - caption: Rapallo\n      bounds: {west: 9.3, south: 44.3, east: 9.2, north: 44.4}\n",
        "error out-of-range 38:22 “west” must be less than “east” | exchange the two",
    ),
    (
        "a view that lies off the map",
        EXHIBIT,
        "bounds: {west: 8.5, south: 44.2, east: 9.5, north: 44.6}",
        "bounds: {west: 18.5, south: 44.2, east: 19.5, north: 44.6}",
        "warning off-the-map 32:7 the view “all” is outside the map's bounds "
        "| check that lat is north and lon is east, or widen `bounds:`",
    ),
    (
        "a layer with north before east",
        LAYER,
        "[[8.93, 44.41], [9.23, 44.35]]",
        "[[44.41, 8.93], [44.35, 9.23]]",
        "error geojson 3:43 [44.41, 8.93] lies off the map: degrees north stand before degrees east "
        "| write [degrees east, degrees north]; export it in EPSG:4326",
    ),
    (
        "a layer that lies off the map",
        LAYER,
        "[[8.93, 44.41], [9.23, 44.35]]",
        "[[13.4, 52.5], [13.5, 52.5]]",
        "warning off-the-map 3:43 [13.4, 52.5] lies off the map, which shows 8 to 10 east, 44 to 45 north "
        "| correct it, or widen `bounds:` in exhibit.yaml",
    ),
    (
        "a style with a slip",
        LAYER,
        '"properties": {}',
        '"properties": {"style": "railwy"}',
        "error geojson 2:47 “railwy” is no style for a line | did you mean “railway”?",
    ),
    (
        "a size out of range",
        LAYER,
        '"properties": {}',
        '"properties": {"size": 400}',
        "error geojson 2:46 “size” must be a number from 2 to 40 | correct it, or leave it out",
    ),
    (
        "a zoom in words",
        LAYER,
        '"properties": {}',
        '"properties": {"from_zoom": "near"}',
        "error geojson 2:51 “from_zoom” must be a number from 0 to 30 | correct it, or leave it out",
    ),
    (
        "a name that is a list",
        LAYER,
        '"properties": {}',
        '"properties": {"name": ["Mar", "Ligure"]}',
        "error geojson 2:46 a name must be a text, or one for each language "
        '| write it like "Mar Ligure", or {"de": "…", "en": "…"}',
    ),
    (
        "zooms the wrong way round",
        EXHIBIT,
        "zooms: {least: 0, most: 0}",
        "zooms: {least: 3, most: 0}",
        "error out-of-range 29:18 “least” must not be more than “most” | exchange the two",
    ),
    (
        "a highlight with lat and lon exchanged",
        EXHIBIT,
        "highlight: {lat: 44.337, lon: 9.219}",
        "highlight: {lat: 9.219, lon: 44.337}",
        "warning off-the-map 33:14 the highlight is outside the map's bounds "
        "| check that lat is north and lon is east, or widen `bounds:`",
    ),
    (
        "a focus outside the time",
        EXHIBIT,
        "focus: 1922-04-10/",
        "focus: 1912-04-10/",
        "error out-of-range 10:10 “focus” is outside the exhibit's time, 1917/1939 "
        "| move it inside, or make `range:` longer",
    ),
    (
        "an endless time",
        EXHIBIT,
        "range: 1917/1939",
        "range: 1917/..",
        "error out-of-range 9:10 the exhibit's time must have a beginning and an end "
        "| write both years, such as 1917/1939",
    ),
    (
        "an era outside the time",
        EXHIBIT,
        "span: 1917/1925",
        "span: 1945/1990",
        "error out-of-range 14:13 the era “peace” is outside the exhibit's time, 1917/1939 "
        "| move it inside, or make `range:` longer",
    ),
    (
        "an idle time too short",
        EXHIBIT,
        "home:\n",
        "idle: {warn_after: 5}\nhome:\n",
        "error out-of-range 23:20 “warn_after” is 5, and must be at least 10 "
        "| write a number that is at least 10",
    ),
    (
        "a colour that is none",
        EXHIBIT,
        "home:\n",
        "theme: {colours: {ink: blue}}\nhome:\n",
        'error wrong-value 23:24 “blue” is no colour | write it with # and six figures, in quotation marks, such as "#0B1F33"',
    ),
    (
        "a colour of which nothing is written",
        EXHIBIT,
        "home:\n",
        'theme: {colours: {in: "#000000"}}\nhome:\n',
        "error unknown-key 23:19 “in” is not known here | did you mean “ink”?",
    ),
    (
        "words that cannot be read on their ground",
        EXHIBIT,
        "home:\n",
        'theme: {colours: {gold_ink: "#8A6A20"}}\nhome:\n',
        "error contrast 23:29 “gold_ink” #8A6A20 on “gold” #EDBE63 has a contrast of 2.9 to 1 | make one darker or the other lighter: at least 4.5 to 1, better 7",
    ),
    (
        "words that can hardly be read on their ground",
        EXHIBIT,
        "home:\n",
        'theme: {colours: {gold_ink: "#5B3F08"}}\nhome:\n',
        "warning contrast 23:29 “gold_ink” #5B3F08 on “gold” #EDBE63 has a contrast of 5.6 to 1 | make one darker or the other lighter: at least 4.5 to 1, better 7",
    ),
    (
        "a shape that does not stand out",
        EXHIBIT,
        "home:\n",
        'theme:\n  colours:\n    right: "#C8C2B0"\nhome:\n',
        "error contrast 25:12 “right” #C8C2B0 on “surface” #FBF5E6 has a contrast of 1.6 to 1 | make one darker or the other lighter: at least 3 to 1",
    ),
    (
        "a font that the program does not have",
        EXHIBIT,
        "home:\n",
        "theme: {fonts: {titles: Comic Sans}}\nhome:\n",
        "error wrong-value 23:25 “Comic Sans” cannot stand at “titles” | write one of those that are known; known here: EB Garamond, Forum, Jost",
    ),
    (
        "a source twice",
        SOURCES,
        "- id: lnts-19",
        "- id: fink-1993\n  title: The Genoa Conference, once more\n- id: lnts-19",
        "error repeated-id 7:7 the id “fink-1993” stands twice, in line 1 and in line 7 "
        "| give one of the two another id, or delete it",
    ),
    (
        "a source without an id",
        SOURCES,
        "- id: lnts-19",
        "- type: book\n  title: Essays\n- id: lnts-19",
        "error missing-key 7:3 “id” is missing "
        "| add “id:”: by which it is cited, such as fink-1993",
    ),
    (
        "a variable of CSL with a slip",
        SOURCES,
        "  type: book\n",
        "  type: book\n  publsher: UNC Press\n",
        "warning unknown-key 3:3 “publsher” is no variable of CSL | did you mean “publisher”?",
    ),
    (
        "a grade that does not exist",
        SOURCES,
        "grade: A",
        "grade: D",
        "error wrong-value 6:19 “D” cannot stand at “grade” "
        "| write one of those that are known; known here: A, B, C",
    ),
    (
        "a year in a strange shape",
        SOURCES,
        "issued: 1923",
        "issued: {season: 1}",
        "error wrong-value 10:11 “issued” cannot be read | write the year, such as 1993",
    ),
    (
        "an era twice",
        EXHIBIT,
        "      name: {de: Frieden, en: Peace}\n",
        "      name: {de: Frieden, en: Peace}\n    - id: peace\n      span: 1926/1939\n      name: {de: Spät, en: Late}\n",
        "error repeated-id 16:11 the id “peace” stands twice, in line 13 and in line 16 "
        "| give one of the two another id, or delete it",
    ),
    (
        "a term without a name",
        GLOSSARY,
        "  name: {de: Reparationen, en: Reparations}\n",
        "",
        "error missing-key 1:3 “name” is missing | add “name:”: the word"
        ", such as {de: Entente, en: Entente}",
    ),
]


def told(problem: Problem) -> str:
    """A problem as it stands in the table."""
    return (
        f"{problem.severity} {problem.code} {problem.line}:{problem.column} "
        f"{problem.message} | {problem.help}"
    )


@pytest.mark.parametrize(
    ("file", "stood", "stands", "answer"),
    [row[1:] for row in MISTAKES],
    ids=[row[0] for row in MISTAKES],
)
def test_a_mistake_is_named_once_at_its_place_with_what_to_do(tiny, file, stood, stands, answer):
    tiny.replace(file, stood, stands)
    problems = tiny.read().problems
    assert [(problem.file, told(problem)) for problem in problems] == [(file, answer)]


def test_the_table_holds_at_least_a_hundred_mistakes():
    assert len(MISTAKES) >= 100


SYNTAX = [row for row in MISTAKES if row[4].startswith("error syntax")]


def test_the_commonest_faults_of_syntax_have_words_of_their_own():
    said = {re.sub("“[^”]*”", "", row[4].split(" ", 3)[3].split(" | ")[0]) for row in SYNTAX}
    assert len(said) >= 15


def test_all_mistakes_of_a_file_are_told_at_once_in_their_order(tiny):
    tiny.replace(EVENT, "category: treaty", "category: treatys")
    tiny.replace(EVENT, "date: 1922-04-16", "date: 1922-04-31")
    tiny.replace(EVENT, "place: rapallo", "place: rapalo")
    tiny.replace(EVENT, "certainty: verified", "certanty: verified")
    tiny.replace(PERSON, "places: [rapallo]", "places: [rapalo]")
    tiny.replace(EXHIBIT, "kicker: 1922", "kickr: 1922")
    found = tiny.read()
    assert found.exhibit is None
    assert [(each.file, each.line, each.code) for each in found.problems] == [
        (EVENT, 4, "date"),
        (EVENT, 5, "broken-link"),
        (EVENT, 6, "broken-link"),
        (EVENT, 14, "unknown-key"),
        (EXHIBIT, 24, "unknown-key"),
        (PERSON, 5, "broken-link"),
    ]


def test_a_broken_item_is_still_there_for_links_to_it(tiny):
    tiny.write(PERSON, "name: [")
    assert [each.file for each in tiny.read().problems] == [PERSON]


def test_a_broken_list_of_sources_breaks_no_links(tiny):
    tiny.write(SOURCES, "- id: [")
    assert [each.file for each in tiny.read().problems] == [SOURCES]


def test_with_warnings_alone_the_exhibit_is_there(tiny):
    tiny.replace(EVENT, "treaty: rapallo-1922", "treaty:")
    reading = tiny.read()
    assert reading.exhibit is not None
    assert reading.exhibit.events["signing"].treaty is None
    assert not reading.errors


@pytest.mark.parametrize(
    ("file", "stood", "stands", "answer"),
    [row[1:] for row in MISTAKES],
    ids=[row[0] for row in MISTAKES],
)
def test_the_help_that_is_followed_repairs_it(tiny, file, stood, stands, answer):
    tiny.replace(file, stood, stands)
    (problem,) = tiny.read().problems
    laid_down(tiny.path, problem)
    text = (tiny.path / file).read_text("utf-8")
    tried = 0
    for tried, changed in enumerate(followed(text, problem), start=1):  # noqa: B007
        tiny.write(file, changed)
        if not tiny.read().problems:
            return
    pytest.fail(f"{tried} ways to follow “{problem.help}” do not mend it")
