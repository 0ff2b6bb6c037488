"""The staff's code comes into a station's file where it belongs, and nothing else of it moves."""

from difflib import ndiff
from pathlib import Path

import pytest

from kiosk.exchange.refusals import RefusedError
from kiosk.settings.changing import set_code
from kiosk.settings.read import read_settings
from kiosk.staff.code import is_right, kept

EXAMPLE = Path(__file__).parents[2] / "packaging/station/kiosk.yaml"
CODE, OTHER = kept("402817"), kept("719305")


def changed(file: Path, text: str) -> tuple[str, list[str]]:
    """The new text, and which lines came and went."""
    file.write_bytes(text.encode())
    set_code(file, CODE)
    new = file.read_bytes().decode()
    reading = read_settings(file)
    assert reading.problems == ()
    assert reading.settings.staff.code == CODE
    lines = ndiff(text.splitlines(keepends=True), new.splitlines(keepends=True))
    return new, [line for line in lines if line[0] in "+-"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("more", ["", "store:\n  folder: /store\nhours:\n  daily: 09:00-18:00\n"])
def test_in_the_example_it_stands_where_it_is_commented_out(
    tmp_path: Path, end: str, mark: str, more: str
) -> None:
    text = mark + (EXAMPLE.read_text("utf-8") + more).replace("\n", end)
    _, lines = changed(tmp_path / "kiosk.yaml", text)
    assert lines == [
        f"- #staff:{end}",
        f"+ staff:{end}",
        f"- #  code: scrypt$16384$8$1$c2FsdA==$aGFzaA=={end}",
        f"+   code: {CODE}{end}",
    ]


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("", ["+ staff:\n", f"+   code: {CODE}\n"]),
        ("# nothing yet\n", ["+ staff:\n", f"+   code: {CODE}\n"]),
        ("station: Foyer 1 # by the door\n", ["+ staff:\n", f"+   code: {CODE}\n"]),
        ("staff:\n  may_end: yes # by day\nstation: A\n", [f"+   code: {CODE}\n"]),
        (f"staff:\n  code: {OTHER} # of May\n", [f"+   code: {CODE} # of May\n"]),
        (f"staff: {{code: {OTHER}}}\n", [f"+ staff: {{code: {CODE}}}\n"]),
        ("staff: {may_end: yes}\n", [f"+ staff: {{may_end: yes, code: {CODE}}}\n"]),
        ("staff:\nstation: A\n", [f"+   code: {CODE}\n"]),
        ("staff:\n  code: 1234\n", [f"+   code: {CODE}\n"]),
        ("staff:\n  code:\n", [f"+   code: {CODE}\n"]),
        ("#staff:\n#  code: x\nstaff:\n  may_end: yes\n", [f"+   code: {CODE}\n"]),
    ],
)
def test_elsewhere_below_what_is_set_or_in_the_place_of_another(
    tmp_path: Path, text: str, added: list[str]
) -> None:
    _, lines = changed(tmp_path / "kiosk.yaml", text)
    assert [line for line in lines if line[0] == "+"] == added


def test_a_file_that_is_not_there_is_made(tmp_path: Path) -> None:
    set_code(tmp_path / "etc/kiosk.yaml", CODE)
    code = read_settings(tmp_path / "etc/kiosk.yaml").settings.staff.code
    assert code
    assert is_right("402817", code)


@pytest.mark.parametrize(
    "text", ["staff: [\n", "- staff\n", "staff: &a b\n", "staff:\n\tcode: x\n"]
)
def test_what_cannot_be_read_stays_as_it_is(tmp_path: Path, text: str) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(RefusedError, match=r"^kiosk\.yaml:"):
        set_code(file, CODE)
    assert file.read_text("utf-8") == text


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "there.yaml").write_text("", "utf-8")
    (tmp_path / "kiosk.yaml").symlink_to("there.yaml")
    with pytest.raises(RefusedError):
        set_code(tmp_path / "kiosk.yaml", CODE)
    assert (tmp_path / "there.yaml").read_bytes() == b""
