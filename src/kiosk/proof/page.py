"""One page that shows all pictures: no script, relative links, nothing from elsewhere."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path
from urllib.parse import quote

from kiosk.proof.index import Entry

PAGE = "index.html"
_STYLE = """
body { margin: 0; padding: 2rem; background: #071524; color: #f4ead3; font: 1rem/1.4 sans-serif; }
h1, h2 { font-weight: normal; }
h2 { margin-top: 3rem; color: #d9a441; }
a { color: #edbe63; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 2rem; }
main.tall { grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); }
figure { margin: 0; }
img { width: 100%; height: auto; display: block; border: 1px solid #8c7650; }
figcaption { padding-top: .5rem; }
ul { margin: .3rem 0; padding-left: 1.2rem; color: #f0b8a0; overflow-wrap: anywhere; }
"""


def write_page(
    entries: Sequence[Entry], folder: Path, title: str = "Every screen of the exhibit"
) -> None:
    """Write `index.html` into the folder of the pictures."""
    found = sum(len(entry.problems) for entry in entries)
    body = "\n".join(_groups(entries))
    (folder / PAGE).write_text(
        "<!doctype html>\n"
        '<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>\n"
        f"<h1>{title}</h1>\n"
        f"<p>{len(entries)} pictures; {found or 'no'} problems found. "
        "A touch on a picture shows it in full size.</p>\n"
        f"{body}\n</body></html>\n",
        encoding="utf-8",
    )


def _groups(entries: Sequence[Entry]) -> Iterator[str]:
    for (size, inches, language), group in groupby(
        entries, key=lambda entry: (entry.size, entry.inches, entry.language)
    ):
        width, height = map(int, size.split("x"))
        shape = ' class="tall"' if height > width else ""
        yield f'<h2>{escape(size)}, {inches:g}″, <span lang="en">{escape(language)}</span></h2>'
        yield f"<main{shape}>"
        for entry in group:
            yield _figure(entry, width, height)
        yield "</main>"


def _figure(entry: Entry, width: int, height: int) -> str:
    address = escape(quote(entry.file))
    name = escape(entry.screen)
    problems = "".join(f"<li>{escape(problem)}</li>" for problem in entry.problems)
    return (
        f'<figure><a href="{address}"><img src="{address}" loading="lazy" width="{width}" '
        f'height="{height}" alt="The screen {name}"></a>'
        f"<figcaption>{name}{f'<ul>{problems}</ul>' if problems else ''}</figcaption></figure>"
    )
