"""The map's builder: positions, bands of the sea, opaque and repeatable tiles."""

from __future__ import annotations

import math
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import shapely
from PySide6.QtGui import QGuiApplication, QImage

from tools.map import (
    build,
    conic,
    projection,
    pyramid,
    railway,
    relief,
    render,
    road,
    sea,
    stamp,
    style,
)
from tools.map.land import land, land_at, plain, rounded
from tools.map.source_data import box_on_plane

RAPALLO_TILE = pyramid.Block(12, range(2152, 2153), range(1490, 1491))
PORTOFINO = projection.to_plane(9.218514, 44.298686)
FINE = 10.0
SHIPPED = Path(__file__).parents[2] / "content" / "genoa-rapallo-1922" / "map"


@pytest.fixture(autouse=True)
def _gui(qapp: QGuiApplication) -> None:
    """Pictures are painted."""


@pytest.mark.parametrize("place", [(8.928694, 44.409167), (9.23111, 44.35111), (6.5, 43.0)])
def test_projection_returns_to_the_place(place: tuple[float, float]) -> None:
    assert projection.to_degrees(*projection.to_plane(*place)) == pytest.approx(place, abs=1e-9)


def test_a_plane_metre_is_a_metre_on_the_coast() -> None:
    here, east = projection.to_plane(9.0, 44.35), projection.to_plane(10.0, 44.35)
    assert east[0] - here[0] == pytest.approx(79_733, rel=0.006)


def test_pixels_agree_with_the_tile_grid() -> None:
    assert projection.to_pixels(0.0, 0.0, 8) == pytest.approx((32_768.0, 32_768.0))


def test_frame_puts_a_place_where_the_grid_does() -> None:
    frame = RAPALLO_TILE.frame
    across, _ = projection.to_pixels(9.23, 44.35, frame.zoom)
    x, _ = projection.to_plane(9.23, 44.35)
    assert (x - frame.west) * frame.scale == pytest.approx(across - frame.left, abs=1e-4)


@pytest.mark.parametrize("latitude", [34.0, 40.0, 50.0, 60.0, 63.0])
def test_the_cone_is_true_to_scale_over_europe(latitude: float) -> None:
    for east, north in ((0.1, 0.0), (0.0, 0.1)):
        here = shapely.Point(projection.to_plane(10.0, latitude))
        there = shapely.Point(projection.to_plane(10.0 + east, latitude + north))
        length = math.hypot(east * math.cos(math.radians(latitude + north / 2)), north)
        on_ground = math.radians(length) * projection.EARTH_RADIUS
        assert conic.to_cone(here).distance(conic.to_cone(there)) == pytest.approx(
            on_ground, rel=0.03
        )


def test_the_cone_leads_back_to_the_plane() -> None:
    line = shapely.LineString([projection.to_plane(-9.0, 39.0), projection.to_plane(-8.9, 39.1)])
    back = conic.from_cone(conic.to_cone(line))
    assert np.allclose(shapely.get_coordinates(back), shapely.get_coordinates(line), atol=1e-3)


@pytest.fixture(scope="module")
def gulf() -> object:
    return box_on_plane(projection.Box(9.0, 44.15, 9.3, 44.36))


@pytest.fixture(scope="module")
def coast() -> shapely.Geometry:
    return land_at(FINE).intersection(box_on_plane(projection.Box(8.4, 43.8, 9.8, 44.6)))


@pytest.fixture(scope="module")
def bands(coast: shapely.Geometry) -> list[shapely.Geometry]:
    return sea.parallels(coast, sea.offsets(12), FINE, 12)


def test_bands_lie_inside_each_other(bands: list[shapely.Geometry], gulf: shapely.Geometry) -> None:
    for inner, outer in pairwise(band.intersection(gulf) for band in bands):
        assert inner.difference(outer).area < 1.0


@pytest.mark.parametrize("number", range(9))
def test_a_band_keeps_its_distance_from_the_shore(
    number: int, bands: list[shapely.Geometry], coast: shapely.Geometry, gulf: shapely.Geometry
) -> None:
    offset = sea.OFFSETS[number]
    edge = bands[number].boundary.intersection(gulf)
    assert edge.length > 0
    for share in range(41):
        point = edge.interpolate(share / 40, normalized=True)
        assert coast.distance(point) == pytest.approx(offset, abs=0.004 * offset + FINE + 5)


@pytest.mark.parametrize("zoom", [4, 6, 8])
@pytest.mark.parametrize("latitude", [40.0, 47.0, 60.0])
def test_bands_over_europe_are_true_parallels_on_the_ground(zoom: int, latitude: float) -> None:
    """A straight shore along a parallel: north of it each band lies as far as it says."""
    west, shore = projection.to_plane(5.0, latitude)
    east, south = projection.to_plane(25.0, latitude - 4.0)
    found = sea.parallels(shapely.box(west, south, east, shore), sea.offsets(zoom), 500.0, zoom)
    middle = projection.to_plane(15.0, latitude)[0]
    for offset, band in zip(sea.offsets(zoom), found, strict=True):
        meridian = shapely.LineString([(middle, south), (middle, shore + 2_000_000.0)])
        top = band.intersection(meridian).bounds[3]
        degrees = projection.to_degrees(middle, top)[1] - latitude
        metres = math.radians(degrees) * projection.EARTH_RADIUS
        assert metres == pytest.approx(offset, rel=0.10, abs=500.0)


def test_bands_widen_towards_the_wider_view() -> None:
    for closer, wider in pairwise(sea.offsets(zoom) for zoom in range(10, 3, -1)):
        assert all(a < b for a, b in zip(closer, wider, strict=True))


def test_the_levels_of_land_are_joined_without_a_gap() -> None:
    """Deep inland there is no water on the lines where one level meets the next."""
    places = [(9.0, 49.0), (15.3, 49.0), (3.0, 46.0), (18.0, 47.0), (30.0, 34.0), (14.0, 63.0)]
    for lon, lat in places[:4]:
        assert land().contains(shapely.Point(projection.to_plane(lon, lat))), (lon, lat)
    assert not land().contains(shapely.Point(projection.to_plane(*places[4])))
    assert land().contains(shapely.Point(projection.to_plane(*places[5])))


def test_rounding_keeps_corners_and_stays_by_the_line() -> None:
    mole = shapely.MultiPolygon([shapely.box(0, 0, 100, 20)])
    assert rounded(mole, 2.0).equals(mole)
    bay = shapely.MultiPolygon([shapely.Point(0, 0).buffer(500, quad_segs=6)])
    round_bay = rounded(bay, 5.0)
    assert bay.area < round_bay.area < math.pi * 500**2 * 1.002
    assert round_bay.boundary.hausdorff_distance(bay.boundary) < 10


def test_wide_views_lose_narrow_channels_and_spits() -> None:
    block, spit = shapely.box(0, 0, 1000, 500), shapely.box(400, 500, 420, 900)
    cut = block.union(spit).difference(shapely.box(700, 100, 710, 500))
    assert plain(cut, 50.0).symmetric_difference(block).area < 6_000


def test_neighbouring_frames_agree_on_the_ground() -> None:
    """Apart from their outermost pixels, which are cut off."""
    one = projection.Frame(9, 68_000, 47_000, 128, 64)
    other = projection.Frame(9, 68_064, 47_000, 128, 64)
    shared, again = relief.steps(one, 9)[:, 65:127], relief.steps(other, 9)[:, 1:63]
    assert np.array_equal(shared, again)


def test_a_level_passes_into_the_wider_one_at_its_rim() -> None:
    """The outermost pixels of the box look just as the wider level does there."""
    columns, rows = pyramid.coverage(12)[0]
    corner = projection.Frame(12, columns.start * 256, rows.start * 256, 96, 96)
    pixels = {}
    for level in (11, 12):
        image = render.painted(render.Scene(corner, level), ("day",))["day"]
        pixels[level] = np.frombuffer(image.constBits(), np.uint8).reshape(96, 96, 4).copy()
    image = render.render(corner, "day")
    shown = np.frombuffer(image.constBits(), np.uint8).reshape(96, 96, 4)
    assert np.array_equal(shown[:16, :16], pixels[11][:16, :16])


def test_every_zoom_has_its_widths() -> None:
    assert set(style.WIDTHS) == set(pyramid.ZOOMS) == set(range(4, 16))


@pytest.mark.parametrize("zoom", sorted(projection.BOXES))
def test_a_level_covers_its_whole_box_with_whole_tiles(zoom: int) -> None:
    box, covered = projection.BOXES[zoom], set()
    for block in pyramid.blocks((zoom,)):
        tiles = {(column, row) for column in block.columns for row in block.rows}
        assert not tiles & covered
        covered |= tiles
    for lon in np.linspace(box.west, box.east - 1e-9, 9):
        for lat in np.linspace(box.south + 1e-9, box.north, 9):
            x, y = projection.to_pixels(lon, lat, zoom)
            assert (int(x // 256), int(y // 256)) in covered
    columns, rows = {column for column, _ in covered}, {row for _, row in covered}
    assert len(covered) == len(columns) * len(rows)


@pytest.mark.parametrize("zoom", pyramid.PLATE_ZOOMS)
def test_a_plate_is_surrounded_by_a_screen_of_tiles(zoom: int) -> None:
    for box, (columns, rows) in zip(
        pyramid.plates.BOXES.values(), pyramid.coverage(zoom), strict=True
    ):
        left, top = projection.to_pixels(box.west, box.north, zoom)
        right, bottom = projection.to_pixels(box.east, box.south, zoom)
        assert left - columns.start * 256 >= pyramid.AROUND_PLATES
        assert columns.stop * 256 - right >= pyramid.AROUND_PLATES
        assert top - rows.start * 256 >= pyramid.AROUND_PLATES
        assert rows.stop * 256 - bottom >= pyramid.AROUND_PLATES


ONE_OF_EACH = (
    pyramid.Block(5, range(16, 17), range(11, 12)),
    pyramid.Block(8, range(134, 135), range(92, 93)),
    RAPALLO_TILE,
    pyramid.Block(15, range(17_215, 17_216), range(11_926, 11_927)),
)


def test_parallel_and_serial_give_the_same_bytes(tmp_path: Path) -> None:
    """By day: that both are repeatable is tested of a tile."""
    sizes = {}
    for workers in (1, 2):
        folder = tmp_path / str(workers)
        sizes[workers] = list(build.painted(list(ONE_OF_EACH), ("day",), folder, workers))
    assert sizes[1] == sizes[2]
    one, two = (
        {p.relative_to(root): p.read_bytes() for p in root.rglob("*.webp")}
        for root in (tmp_path / "1", tmp_path / "2")
    )
    assert len(one) == len(ONE_OF_EACH)
    assert one == two


@pytest.mark.parametrize("version", stamp.VERSIONS)
def test_a_tile_is_repeatable_and_opaque(version: str) -> None:
    ((_, one),) = RAPALLO_TILE.tiles((version,))
    ((_, two),) = RAPALLO_TILE.tiles((version,))
    assert one == two
    image = QImage.fromData(one)
    assert (image.width(), image.height()) == (projection.TILE, projection.TILE)
    assert not image.hasAlphaChannel()


def test_no_shipped_tile_is_transparent_or_missing() -> None:
    if not (SHIPPED / stamp.NAME).is_file():
        pytest.skip("the pyramid is not built")
    for version in stamp.VERSIONS:
        expected = {
            f"{block.zoom}/{column}/{row}.webp"
            for block in pyramid.blocks()
            for column in block.columns
            for row in block.rows
        }
        root = SHIPPED / version
        assert {p.relative_to(root).as_posix() for p in root.rglob("*.webp")} == expected
        for name in sorted(expected)[::3]:
            image = QImage(str(root / name))
            assert not image.isNull(), name
            assert not image.hasAlphaChannel(), name


def small_build(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Build as if the pyramid had two tiles."""
    monkeypatch.setattr(pyramid, "blocks", lambda _zooms: iter(ONE_OF_EACH[:2]))
    build.build(out, stamp.VERSIONS, pyramid.ZOOMS, workers=1)


def test_a_build_replaces_what_was_there_and_puts_its_stamp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stale = tmp_path / "day" / "3" / "1" / "1.webp"
    stale.parent.mkdir(parents=True)
    stale.write_bytes(b"old")
    small_build(tmp_path, monkeypatch)
    assert not stale.exists()
    assert {p.name for p in tmp_path.iterdir()} == {"day", "night", "layers", ".tiles"}
    assert stamp.matches(tmp_path)
    assert "100 %  4 of 4 tiles" in capsys.readouterr().err
    route = tmp_path / "layers" / "railway.geojson"
    written = route.stat().st_mtime_ns
    small_build(tmp_path, monkeypatch)
    assert route.stat().st_mtime_ns == written


def test_an_interrupted_build_leaves_the_former_tiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "day" / "5" / "1" / "1.webp"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"old")

    def fail(*_: object, **__: object) -> tuple[int, int]:
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "paint", fail)
    with pytest.raises(KeyboardInterrupt):
        small_build(tmp_path, monkeypatch)
    assert kept.read_bytes() == b"old"


def test_if_needed_says_and_imports_nothing_when_all_is_up_to_date(tmp_path: Path) -> None:
    for version in stamp.VERSIONS:
        (tmp_path / version).mkdir()
    stamp.put(tmp_path, stamp.digest())
    program = (
        "import sys; sys.argv = ['map', sys.argv[1], '--if-needed']\n"
        "from tools.map.build import main; main()\n"
        "print([n for n in ('numpy', 'shapely', 'PySide6') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_another_source_needs_another_pyramid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in stamp.VERSIONS:
        (tmp_path / version).mkdir()
    stamp.put(tmp_path, stamp.digest())
    assert stamp.matches(tmp_path)
    monkeypatch.setattr(stamp, "LIBRARIES", ("numpy",))
    assert not stamp.matches(tmp_path)


def test_a_part_of_a_build_claims_no_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_build(tmp_path, monkeypatch)
    monkeypatch.setattr(pyramid, "blocks", lambda _zooms: iter(ONE_OF_EACH[:1]))
    build.build(tmp_path, ("day",), (5,), workers=1)
    assert not stamp.matches(tmp_path)
    assert (tmp_path / "day" / "8").is_dir()


def test_the_route_runs_on_land_from_genoa_to_rapallo() -> None:
    route = railway.genoa_to_rapallo()
    assert route[0] == pytest.approx(railway.GENOA, abs=0.002)
    assert route[-1] == pytest.approx(railway.RAPALLO, abs=0.002)
    line = shapely.LineString([projection.to_plane(*place) for place in route])
    assert line.difference(land_at(FINE).buffer(20.0)).length < 50


def test_portofino_lies_on_the_shore() -> None:
    assert land_at(FINE).boundary.distance(shapely.Point(PORTOFINO)) < 300


def test_the_road_runs_on_land_and_by_the_railway() -> None:
    coast = box_on_plane(projection.Box(8.72, 44.2, 9.36, 44.5))
    via = road.via_aurelia().intersection(coast)
    assert via.difference(land_at(FINE)).length < 100
    track = shapely.LineString(railway.coast_line())
    assert all(track.distance(shapely.Point(*p)) < 1_500 for p in shapely.get_coordinates(via))


def test_mountains_stand_on_land() -> None:
    assert len(road.peaks()) == 3
    for x, y in road.peaks():
        assert shapely.contains_xy(land_at(FINE), x, y)


@pytest.mark.parametrize("zoom", [9, 14])
def test_open_sea_is_painted_too(zoom: int) -> None:
    x, y = projection.to_pixels(8.6, 43.4, zoom)
    frame = projection.Frame(zoom, int(x), int(y), 64, 64)
    for version, image in render.pictures(frame, stamp.VERSIONS).items():
        assert image.pixelColor(32, 32).name().upper() in style.PALETTES[version].sea
