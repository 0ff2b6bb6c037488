"""The words that stand for true and false in a file, in any letters, as patterns."""

import re


def _any_case(*words: str) -> str:
    letters = ("".join(f"[{each.upper()}{each}]" for each in word) for word in words)
    return "|".join(letters)


_TRUE = f"1|{_any_case('true', 'yes', 'on', 't', 'y')}"
_FALSE = f"0|{_any_case('false', 'no', 'off', 'f', 'n')}"
TRUE_PATTERN = f"^({_TRUE})$"
TRUTH_PATTERN = f"^({_TRUE}|{_FALSE})$"


def is_true(word: str) -> bool:
    """Whether a word of a file stands for true."""
    return re.fullmatch(TRUE_PATTERN, word) is not None
