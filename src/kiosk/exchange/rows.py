"""The lines of a text by the places of its characters."""

import re
from bisect import bisect_right

_BREAK = re.compile("\r\n|\r|\n")


class Rows:
    """Lines are counted from 0; a line ends before its line end."""

    def __init__(self, text: str) -> None:
        self.text = text
        breaks = [match.span() for match in _BREAK.finditer(text)]
        self._starts = [0, *(end for _, end in breaks)]
        self._ends = [*(start for start, _ in breaks), len(text)]

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, row: int) -> str:
        return self.text[self._starts[row] : self._ends[row]]

    def row(self, place: int) -> int:
        """The line in which a character stands."""
        return bisect_right(self._starts, place) - 1

    def start(self, row: int) -> int:
        """Where a line begins."""
        return self._starts[row]

    def end(self, row: int) -> int:
        """Where a line ends."""
        return self._ends[row]

    def is_comment(self, row: int) -> bool:
        """Whether nothing else stands on a line."""
        return row >= 0 and self[row].lstrip(" \t").startswith("#")

    def comments_above(self, row: int, indent: int, least: int) -> int:
        """The first of the comments that stand directly above a line at its indent.

        Those in which the file begins are about the file.
        """
        first = row
        while first > least and self[first - 1].startswith(f"{' ' * indent}#"):
            first -= 1
        return first if first else row

    def comments_below(self, row: int, indent: int) -> int:
        """The last of the comments below a line which stand further right than `indent`."""
        last = row
        for below in range(row + 1, len(self)):
            words = self[below].lstrip(" \t")
            if words and not (words.startswith("#") and len(self[below]) - len(words) > indent):
                break
            if words:
                last = below
        return last
