"""What was typed or pasted, as a file can hold it. No Qt."""

import re

_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNWRITABLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffb\U00010000-\U0010ffff]"
)


def writable(raw: str) -> str:
    """The same with plain ends of lines, and without what no editor shows and YAML refuses, as it
    comes along from programs for letters. Spaces that do not break stay."""
    return _UNWRITABLE.sub("", _ENDS.sub("\n", raw))
