"""Divides words into sentences, where all of them together have no room."""

import re

_END = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s+(?=[^\Wa-zа-яß-ÿ])|(?<=[^\W\d_]{2}[.!?][“”»])\s+")
_TAG = re.compile(r"<(/?)([a-z]+)[^>]*>")


def sentences(words: str) -> list[str]:
    """The sentences of plain words or StyledText. None ends after a figure or a single letter, as
    in "16. April" or "z. B.", or within emphasis or a link."""
    found: list[str] = []
    begun = 0
    for end in _END.finditer(words):
        if _is_whole(words[begun : end.start()]):
            found.append(words[begun : end.start()])
            begun = end.end()
    return [*found, words[begun:]] if words[begun:] else found


def _is_whole(part: str) -> bool:
    return all(
        part.count(f"</{name}>")
        == sum(name == each[1] for each in _TAG.findall(part) if not each[0])
        for _, name in _TAG.findall(part)
        if name != "br"
    )
