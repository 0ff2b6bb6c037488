"""Reads the base map: which tiles there are, and the layers that lie on them."""

from collections.abc import Collection, Iterator
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.exhibit_file import Bounds, MapSettings, contains, meets
from kiosk.content.folders import ReportFor
from kiosk.content.geojson import read_layer
from kiosk.content.layers import Layer
from kiosk.content.nodes import Mapping, Node
from kiosk.content.phrase import Phrase
from kiosk.content.report import START, At
from kiosk.content.tile_pictures import check_tile_pictures
from kiosk.content.tiles import NO_TILES, Tiles, read_tiles
from kiosk.content.validation import find

LAYERS = Path("map/layers")


class BaseMap:
    """The map of one exhibit. What is wrong with it goes to the reports of its files."""

    def __init__(
        self,
        folder: Path,
        main: Mapping | None,
        settings: MapSettings,
        reports: ReportFor,
        *,
        thorough: bool,
    ) -> None:
        """
        Args:
            folder: the exhibit.
            main: the tree of `exhibit.yaml`.
            settings: its block on the map.
            reports: who is told.
            thorough: look at each tile.
        """
        self.tiles: Tiles = NO_TILES
        self.layers: dict[str, Layer] = {}
        self._folder = folder
        self._main = main
        self._settings = settings
        self._reports = reports
        self._thorough = thorough

    def read(self, named: Collection[str]) -> None:
        """Read tiles and layers: those in `map/layers`, and those `named` elsewhere."""
        self._read_tiles()
        bounds = None
        if self.tiles is not NO_TILES:
            bounds = self.tiles.reachable(self._settings.bounds)
            self._hold_settings_against(bounds)
        for name in sorted({*named, *self._layer_files()}):
            layer = read_layer(self._folder / name, self._reports(name), bounds)
            if layer:
                self.layers[name] = layer
        self._look_for_line(self._settings.route)

    def _read_tiles(self) -> None:
        if self._reports("exhibit.yaml").errors:
            return
        try:
            found = read_tiles(self._folder, self._settings.tiles, self._settings.scheme)
        except OSError:
            found = None
        if found is None:
            message = Phrase("the folder “{tiles}” holds no map tiles", tiles=self._settings.tiles)
            help_ = Phrase("tiles lie in it as zoom/x/y.png, or so in its folders day and night")
            self._reports("exhibit.yaml").error(Code.NO_TILES, self._at("tiles"), message, help_)
            return
        self.tiles = found
        for tiles in found.sets():
            if self._thorough:
                check_tile_pictures(self._folder, tiles, self._reports(tiles.folder))
            if tiles.holes:
                message = (
                    Phrase("1 tile is missing between others")
                    if tiles.holes == 1
                    else Phrase("{number} tiles are missing between others", number=tiles.holes)
                )
                self._reports(tiles.folder).warn(
                    Code.MISSING_TILE,
                    START,
                    message,
                    Phrase("make the tiles anew; until then a coarser one is shown there"),
                )

    def _hold_settings_against(self, bounds: Bounds) -> None:
        """What is off the map is left out, which its author should know."""
        report = self._reports("exhibit.yaml")
        wished = self._settings.bounds
        if wished and bounds != wished:
            message = Phrase(
                "the tiles do not fill these bounds, so that all of them is shown instead"
            )
            report.warn(
                Code.OFF_THE_MAP, self._at("bounds"), message, Phrase("correct or delete them")
            )
        help_ = Phrase("check that lat is north and lon is east, or widen `bounds:`")
        point = self._settings.highlight
        if point and not contains(bounds, point.lon, point.lat):
            message = Phrase("the highlight is outside the map's bounds")
            report.warn(Code.OFF_THE_MAP, self._at("highlight"), message, help_)
        for number, view in enumerate(self._settings.views):
            if not meets(view.bounds, bounds):
                message = Phrase("the view “{id}” is outside the map's bounds", id=view.id)
                report.warn(Code.OFF_THE_MAP, self._at("views", number), message, help_)

    def _layer_files(self) -> Iterator[str]:
        try:
            names = sorted(path.name for path in (self._folder / LAYERS).iterdir())
        except OSError:
            return
        for name in names:
            if name.endswith((".geojson", ".json")) and not name.startswith("."):
                yield f"{LAYERS.as_posix()}/{name}"

    def _look_for_line(self, name: str | None) -> None:
        layer = self.layers.get(name) if name else None
        if layer and not any(len(line) > 1 for each in layer.features for line in each.lines):
            message = Phrase("“{name}” holds no line, which a route needs", name=name)
            self._reports("exhibit.yaml").error(
                Code.GEOJSON, self._at("route"), message, Phrase("draw it as a LineString")
            )

    def _at(self, *loc: str | int) -> At:
        node: Node | None = self._main
        return find(node, ("map", *loc))[0].at if node else START
