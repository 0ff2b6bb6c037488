"""The only URLs that QML gets lead to files inside their folder."""

from pathlib import Path

import pytest

from kiosk.ui.local_url import OutsideError, local_url


@pytest.fixture
def exhibit(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    (folder / "media").mkdir(parents=True)
    (folder / "media" / "a picture #1?.png").write_bytes(b"")
    (tmp_path / "secret.png").write_bytes(b"")
    (tmp_path / "exhibit-of-others").mkdir()
    (tmp_path / "exhibit-of-others" / "secret.png").write_bytes(b"")
    return folder


def test_a_file_inside_has_a_url_that_names_it_whatever_its_name(exhibit: Path) -> None:
    path = exhibit / "media" / "a picture #1?.png"
    url = local_url(path, exhibit)
    assert url.isLocalFile()
    assert Path(url.toLocalFile()) == path


@pytest.mark.parametrize(
    "name",
    ["../secret.png", "media/../../secret.png", "/etc/passwd", "../exhibit-of-others/secret.png"],
)
def test_a_path_that_leads_out_has_none(exhibit: Path, name: str) -> None:
    with pytest.raises(OutsideError):
        local_url(exhibit / name, exhibit)


@pytest.mark.parametrize("target", ["../../secret.png", "/etc/passwd", "../.."])
def test_a_link_that_leads_out_has_none(exhibit: Path, target: str) -> None:
    link = exhibit / "media" / "innocent.png"
    link.symlink_to(target)
    with pytest.raises(OutsideError):
        local_url(link if target != "../.." else link / "secret.png", exhibit)


def test_an_exhibit_may_itself_be_reached_by_a_link(exhibit: Path, tmp_path: Path) -> None:
    (tmp_path / "current").symlink_to(exhibit)
    url = local_url(tmp_path / "current" / "media" / "a picture #1?.png", tmp_path / "current")
    assert Path(url.toLocalFile()).is_relative_to(exhibit)


def test_what_looks_like_a_network_address_is_a_file(exhibit: Path) -> None:
    url = local_url(exhibit / "http://example.org/a.png", exhibit)
    assert url.scheme() == "file"
