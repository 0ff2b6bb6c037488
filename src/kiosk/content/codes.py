"""The catalogue of problems: one stable code for each kind of fault."""

from enum import StrEnum


class Code(StrEnum):
    """What can be wrong with an exhibit. Codes are kept for ever; new ones may be added."""

    # folders and files
    NO_FOLDER = "no-folder"
    NO_EXHIBIT_FILE = "no-exhibit-file"
    UNREADABLE = "unreadable"
    SYMLINK = "symlink"
    NOT_A_FILE = "not-a-file"
    FILE_TOO_LARGE = "file-too-large"
    FILE_NAME = "file-name"
    UNKNOWN_FILE = "unknown-file"
    TOO_MANY_PROBLEMS = "too-many-problems"
    # characters
    ENCODING = "encoding"
    CHARACTER = "character"
    # YAML
    SYNTAX = "syntax"
    EMPTY_FILE = "empty-file"
    ANCHOR = "anchor"
    ALIAS = "alias"
    MERGE_KEY = "merge-key"
    TAG = "tag"
    DIRECTIVE = "directive"
    SECOND_DOCUMENT = "second-document"
    REPEATED_KEY = "repeated-key"
    KEY_NOT_TEXT = "key-not-text"
    TOO_DEEP = "too-deep"
    TOO_MANY_VALUES = "too-many-values"
    CUT_BY_COMMENT = "cut-by-comment"
    CUT_BY_COMMA = "cut-by-comma"
    # what the schema asks for
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    EMPTY_VALUE = "empty-value"
    WRONG_SHAPE = "wrong-shape"
    WRONG_VALUE = "wrong-value"
    OUT_OF_RANGE = "out-of-range"
    DATE = "date"
    ID = "id"
    REPEATED_ID = "repeated-id"
    # languages
    UNKNOWN_LANGUAGE = "unknown-language"
    MISSING_LANGUAGE = "missing-language"
    # texts
    MARKUP = "markup"
    TEXT_TOO_LONG = "text-too-long"
    # colours
    CONTRAST = "contrast"
    # links
    BROKEN_LINK = "broken-link"
    UNKNOWN_KIND = "unknown-kind"
    UNKNOWN_PANEL = "unknown-panel"
    # media and maps
    NO_MEDIA_FILE = "no-media-file"
    MEDIA_PATH = "media-path"
    MEDIA_KIND = "media-kind"
    MEDIA_TOO_LARGE = "media-too-large"
    MEDIA_ENDING = "media-ending"
    MEDIA_DAMAGED = "media-damaged"
    NO_TILES = "no-tiles"
    MISSING_TILE = "missing-tile"
    OFF_THE_MAP = "off-the-map"
    GEOJSON = "geojson"
    # what an editor would say
    LONG_TEXT = "long-text"
    LONG_SENTENCE = "long-sentence"
    STRAIGHT_QUOTES = "straight-quotes"
    DOUBLE_SPACE = "double-space"
    FORBIDDEN_WORD = "forbidden-word"
    MISSING_SOURCE = "missing-source"
    WEAK_SOURCE = "weak-source"
    UNLINKED_TERM = "unlinked-term"
    ORPHAN = "orphan"
    UNUSED_FILE = "unused-file"
    NEEDLESS_EXCEPTION = "needless-exception"


SILENCED_BY_NAME = frozenset(
    {
        Code.MISSING_LANGUAGE,
        Code.OFF_THE_MAP,
        Code.LONG_TEXT,
        Code.LONG_SENTENCE,
        Code.STRAIGHT_QUOTES,
        Code.DOUBLE_SPACE,
        Code.FORBIDDEN_WORD,
        Code.MISSING_SOURCE,
        Code.WEAK_SOURCE,
        Code.UNLINKED_TERM,
        Code.ORPHAN,
    }
)
"""Those that an item may let stand: a good reason can speak against each rule."""
