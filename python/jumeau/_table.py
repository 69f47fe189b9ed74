"""Layers: Table, Grid, Dataset."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from typing import Any, Optional, Union

import numpy as np

from . import _columns, _geometry, _jumeau
from ._listener import listener
from ._words import Error, Text

PathLike = Union[str, "os.PathLike[str]"]
Columns = Optional[Mapping[str, Any]]


def crs_words(crs: Any) -> str:
    """"EPSG:2154" from a number, a text, a pyproj CRS or None."""
    if crs is None:
        return ""
    if isinstance(crs, (int, np.integer)) and not isinstance(crs, bool):
        return f"EPSG:{int(crs)}"
    if isinstance(crs, str):
        return crs
    if hasattr(crs, "to_authority"):
        authority = crs.to_authority()
        return ":".join(authority) if authority else crs.to_wkt()
    raise TypeError(f"a reference system is a text, a number or a pyproj CRS, not a {type(crs).__name__}")


def _provenance(record: str) -> Optional[dict]:
    return json.loads(record) if record else None


class _Layer:
    """What Table and Grid share: a handle to what the core holds, which never changes."""

    __slots__ = ("_core", "__weakref__")

    def __init__(self, *_: Any, **__: Any) -> None:
        raise TypeError(f"make a {type(self).__name__} with its class methods, or with jumeau.read")

    @classmethod
    def _of(cls, core: Any) -> Any:
        layer = object.__new__(cls)
        layer._core = core
        return layer

    @property
    def name(self) -> str:
        """Name of the layer; may be empty."""
        return self._core.name

    @property
    def source(self) -> str:
        """Where it was read from, "" where it was made."""
        return self._core.source

    @property
    def crs(self) -> str:
        """Reference system: "EPSG:2154", else WKT; "" where unknown."""
        return self._core.crs

    @property
    def provenance(self) -> Optional[dict]:
        """How it came to be; None unless it is the result of an algorithm."""
        return _provenance(self._core.record)

    @property
    def hash(self) -> str:
        """A hash of the content (geometry or cells, columns, reference system); equal on every machine."""
        return self._core.hash

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._core.hash == other._core.hash

    __hash__ = None  # type: ignore[assignment]

    def write(self, path: PathLike, *, progress: Any = None, monitor: Any = None) -> None:
        """Writes to a file, in the format of its ending (.gpkg, .geojson, .shp, .csv, .tif...). It appears whole or not at all;
        how a result came to be is written with it."""
        write_layers([("", self)], path, self._core.record, progress, monitor)


class Table(_Layer):
    """Rows with a geometry (perhaps none) and columns, in one reference system. It never changes.

    Geometry is flat arrays (the GeoArrow layout): numpy sees them, and columns of numbers, without a copy and read-only.

    point:    rows -> xy
    line:     rows -> paths -> xy
    polygon:  rows -> parts -> paths (the outer ring first) -> xy

    The pieces of row i are [rows[i], rows[i + 1]) of what rows points into; an empty range is an empty geometry.
    """

    __slots__ = ()

    # ---- making

    @classmethod
    def points(cls, x: Any, y: Any, crs: Any = "", *, z: Any = None, columns: Columns = None, **more: Any) -> Table:
        """One point per row; NaN in x or y is an empty geometry. Columns by keyword, or in `columns` under any name."""
        return cls._made("point", _geometry.points(x, y, z), crs, "", columns, more)

    @classmethod
    def lines(cls, lines: Any, crs: Any = "", *, offsets: Any = None, columns: Columns = None, **more: Any) -> Table:
        """One line per row: a list of (n, 2) arrays; or all positions in one, and `offsets`, one more than rows.
        (n, 3) gives heights."""
        return cls._made("line", _geometry.lines(lines, offsets), crs, "", columns, more)

    @classmethod
    def polygons(cls, polygons: Any, crs: Any = "", *, columns: Columns = None, **more: Any) -> Table:
        """One polygon per row: an (n, 2) array is its outer ring, a list of them its outer ring and holes."""
        return cls._made("polygon", _geometry.polygons(polygons), crs, "", columns, more)

    @classmethod
    def from_arrays(cls, shape: str, xy: Any = (), *, z: Any = None, paths: Any = (0,), parts: Any = (0,), rows: Any = (0,),
                    crs: Any = "", name: str = "", columns: Columns = None) -> Table:
        """From the flat arrays themselves (see the class); shape is point, line, polygon or none. They are copied once."""
        flat = _geometry.Flat(np.asarray(xy, dtype=np.float64).reshape(-1, 2), z, paths, parts, rows)
        return cls._made(shape, flat, crs, name, columns, {})

    @classmethod
    def from_geopandas(cls, frame: Any, *, name: str = "") -> Table:
        """From a GeoDataFrame or GeoSeries. Its index is left out: reset_index() makes it a column."""
        geometry = frame.geometry
        shape, flat = _geometry.from_shapely(geometry.values)
        others = {}
        if hasattr(frame, "columns"):
            others = {str(column): frame[column] for column in frame.columns if column != geometry.name}
        return cls._made(shape, flat, geometry.crs, name, others, {})

    @classmethod
    def _made(cls, shape: str, flat: _geometry.Flat, crs: Any, name: str, columns: Columns,
              more: Mapping[str, Any]) -> Table:
        twice = set(columns or {}) & set(more)
        if twice:
            raise Error(f"The column \"{min(twice)}\" is given twice.", "bad_input")
        raws = [_columns.raw(key, values) for key, values in {**(columns or {}), **more}.items()]
        whole = [np.ascontiguousarray(offsets, dtype=np.int64) for offsets in (flat.paths, flat.parts, flat.rows)]
        z = None if flat.z is None else np.ascontiguousarray(flat.z, dtype=np.float64)
        xy = np.ascontiguousarray(flat.xy, dtype=np.float64)
        return cls._of(_jumeau.Table.make(name, ("", "", ()), crs_words(crs), shape, xy, z, *whole, raws))

    # ---- geometry

    @property
    def shape(self) -> str:
        """"point", "line", "polygon" or "none"."""
        return self._core.shape

    @property
    def xy(self) -> np.ndarray:
        """Positions, (n, 2)."""
        return self._core.xy

    @property
    def z(self) -> Optional[np.ndarray]:
        """Heights of the positions, NaN where unknown; None where the layer has none."""
        return self._core.z

    @property
    def rows(self) -> np.ndarray:
        """Offsets of the rows, one more than rows."""
        return self._core.rows

    @property
    def parts(self) -> np.ndarray:
        """Offsets of the parts of polygons, into paths."""
        return self._core.parts

    @property
    def paths(self) -> np.ndarray:
        """Offsets of the paths of lines and polygons, into positions."""
        return self._core.paths

    # ---- columns

    @property
    def columns(self) -> list[str]:
        """Names of the columns."""
        return self._core.column_names

    def kind(self, name: str) -> str:
        """integer, real, boolean, text or instant."""
        return self._core.kind(name)

    def column(self, name: str) -> np.ndarray:
        """Values as they are held: int64, float64, bool and datetime64[ms] (UTC) without a copy, meaningless where NULL
        (see valid); texts as an array of str, None where NULL."""
        return self._core.values(name)

    def valid(self, name: str) -> Optional[np.ndarray]:
        """False where NULL, without a copy; None where nothing is NULL."""
        return self._core.valid(name)

    def text_bytes(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Offsets and UTF-8 bytes of a column of texts, without a copy."""
        return self._core.bytes(name)

    def __getitem__(self, name: str) -> np.ndarray:
        """Values in which NULL shows: NaN, NaT, None, or a masked array of whole numbers and truth values."""
        if name not in self.columns:
            raise KeyError(f"there is no column {name!r}: there are {', '.join(self.columns) or 'none'}")
        return _columns.masked(self.kind(name), self.column(name), self.valid(name))

    def __contains__(self, name: object) -> bool:
        return name in self.columns

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns)

    def keys(self) -> list[str]:
        return self.columns

    def __len__(self) -> int:
        return len(self._core)

    def __bool__(self) -> bool:
        return True  # an empty layer is a layer

    @property
    def issues(self) -> list[tuple[int, str, Text]]:
        """What is worth knowing of single rows: (row, code, sentence)."""
        return self._core.issues

    # ---- elsewhere

    def to_crs(self, crs: Any = None) -> Table:
        """The same table in another reference system; None: in metres, as suits the place (EPSG:2154 in metropolitan France, else
        a UTM zone). A row whose coordinates cannot be transformed gets an empty geometry and an issue."""
        return Table._of(self._core.moved(crs_words(crs), listener()))

    def to_geopandas(self) -> Any:
        """A GeoDataFrame (a DataFrame where there is no geometry). Copies. @throws ImportError without geopandas"""
        try:
            import geopandas
            import pandas
        except ImportError as missing:
            raise ImportError("to_geopandas() needs geopandas, which is not installed: install it (python3-geopandas, "
                              "or pip install geopandas), or use the arrays .xy, .rows and .column(name).") from missing
        frame = pandas.DataFrame({name: self._for_pandas(name) for name in self.columns}, index=pandas.RangeIndex(len(self)))
        if self.shape == "none":
            return frame
        geometry = _geometry.to_shapely(self.shape, self._flat())
        return geopandas.GeoDataFrame(frame, geometry=geometry, crs=self.crs or None)

    def _for_pandas(self, name: str) -> Any:
        import pandas

        kind, values, valid = self.kind(name), self.column(name), self.valid(name)
        if valid is not None and kind in ("integer", "boolean"):
            array = pandas.arrays.IntegerArray if kind == "integer" else pandas.arrays.BooleanArray
            return array(values.copy(), ~valid)
        return np.array(_columns.masked(kind, values, valid))

    def _flat(self) -> _geometry.Flat:
        return _geometry.Flat(self.xy, self.z, self.paths, self.parts, self.rows)

    def __reduce__(self) -> tuple:
        flat = tuple(None if array is None else np.array(array) for array in self._flat())
        columns = [self._raw(name) for name in self.columns]
        origin = (self.source, self._core.record, self.issues)
        return _table_again, (self.shape, flat, self.crs, self.name, origin, columns)

    def _raw(self, name: str) -> tuple:
        """The column as the compiled part takes it."""
        kind, values, valid = self.kind(name), self.column(name), self.valid(name)
        if kind == "text":
            cells: Any = values.tolist()
        else:
            held = {"boolean": np.uint8, "instant": np.int64}.get(kind, values.dtype)
            cells = np.array(values.view(held))
        return name, kind, cells, None if valid is None else np.array(valid.view(np.uint8))

    def _size(self) -> str:
        rows = f"{len(self):,} row" + ("" if len(self) == 1 else "s")
        return rows + ("" if self.shape == "none" else f" of {self.shape}s")

    def __repr__(self) -> str:
        name = f" {self.name!r}" if self.name else ""
        columns = ", ".join(f"{column} {self.kind(column)}" for column in self.columns)
        issues = f", {len(self.issues)} issues" if self.issues else ""
        crs = self.crs if len(self.crs) < 40 else "WKT"
        return f"<jumeau.Table{name}: {self._size()}, {crs or 'no reference system'}{issues}; {columns or 'no columns'}>"


def _table_again(shape: str, flat: tuple, crs: str, name: str, origin: tuple, columns: list) -> Table:
    xy, z, paths, parts, rows = flat
    return Table._of(_jumeau.Table.make(name, origin, crs, shape, xy, z, paths, parts, rows, columns))


class Grid(_Layer):
    """One band of cells, in one reference system. It never changes. Missing cells are NaN."""

    __slots__ = ()

    @classmethod
    def from_array(cls, cells: Any, transform: Any, crs: Any = "", *, nodata: Optional[float] = None, name: str = "") -> Grid:
        """`cells` row by row from the top; `transform` as GDAL's: x = t[0] + t[1] column + t[2] row, y = t[3] + t[4] column +
        t[5] row. Cells equal to `nodata` are missing."""
        return cls._made(cells, transform, crs, nodata, name)

    @classmethod
    def _made(cls, cells: Any, transform: Any, crs: Any, nodata: Optional[float], name: str,
              source: str = "", record: str = "") -> Grid:
        given = np.asarray(cells)
        if given.ndim != 2:
            raise Error(f"The cells have {given.ndim} dimensions: they must have two.", "bad_input")
        values = np.array(np.ma.filled(given.astype(np.float32), np.nan), order="C")
        if nodata is not None:
            values[given == nodata] = np.nan
        six = tuple(float(t) for t in transform)
        if len(six) != 6:
            raise Error(f"The transform has {len(six)} numbers: it must have 6, in GDAL's order.", "bad_input")
        written = -9999.0 if nodata is None else float(nodata)
        return cls._of(_jumeau.Grid.make(name, source, record, crs_words(crs), values, six, written))

    @property
    def cells(self) -> np.ndarray:
        """(rows, columns) of float32, the top row first, without a copy."""
        return self._core.cells

    @property
    def transform(self) -> tuple[float, ...]:
        """x = t[0] + t[1] column + t[2] row, y = t[3] + t[4] column + t[5] row, at the corner of a cell."""
        return self._core.transform

    @property
    def nodata(self) -> float:
        """What files write for missing cells."""
        return self._core.nodata

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.cells.shape

    def __array__(self, dtype: Any = None, copy: Optional[bool] = None) -> np.ndarray:
        return np.array(self.cells, dtype=dtype, copy=True if copy else None)

    def __reduce__(self) -> tuple:
        return Grid._made, (np.array(self.cells), self.transform, self.crs, self.nodata, self.name, self.source,
                            self._core.record)

    def _size(self) -> str:
        rows, columns = self.shape
        return f"{columns:,} x {rows:,} cells"

    def __repr__(self) -> str:
        name = f" {self.name!r}" if self.name else ""
        return f"<jumeau.Grid{name}: {self._size()}, {self.crs or 'no reference system'}>"


Layer = Union[Table, Grid]


def wrapped(core: Any) -> Layer:
    return Table._of(core) if isinstance(core, _jumeau.Table) else Grid._of(core)


class Dataset(Mapping):
    """Layers that belong together, by name, such as those of a GeoPackage."""

    def __init__(self, layers: Mapping[str, Layer], *, record: str = "") -> None:
        for name, layer in layers.items():
            if not isinstance(layer, (Table, Grid)):
                raise TypeError(f"{name}: a layer is a Table or a Grid, not a {type(layer).__name__}")
        self._layers = dict(layers)
        self._record = record

    @property
    def provenance(self) -> Optional[dict]:
        """How it came to be; None unless it is the result of an algorithm."""
        return _provenance(self._record)

    def write(self, path: PathLike, *, progress: Any = None, monitor: Any = None) -> None:
        """Writes all layers to one GeoPackage, which appears whole or not at all."""
        write_layers(list(self.items()), path, self._record, progress, monitor)

    def __getitem__(self, name: str) -> Layer:
        return self._layers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._layers)

    def __len__(self) -> int:
        return len(self._layers)

    def __repr__(self) -> str:
        lines = "".join(f"\n  {name}: {layer._size()}" for name, layer in self.items())
        return f"<jumeau.Dataset of {len(self)} layers{lines}>"


def write_layers(layers: list[tuple[str, Layer]], path: PathLike, record: str, progress: Any, monitor: Any) -> None:
    _jumeau.write([(name, layer._core) for name, layer in layers], os.fspath(path), record, listener(progress, monitor))


def layers(path: PathLike) -> list[str]:
    """Names of the vector layers of a file."""
    return _jumeau.layers(os.fspath(path))


def path_and_layer(path: PathLike) -> tuple[str, str]:
    """As QGIS names a layer: "file.gpkg|layername=streets"."""
    file, _, layer = os.fspath(path).partition("|layername=")
    return file, layer


def read(path: PathLike, layer: str = "", *, band: Optional[int] = None, progress: Any = None, monitor: Any = None) -> Layer:
    """Reads a layer of a vector file ("": its first one) as a Table, or a raster file as a Grid: its band `band`, or, where it
    holds no such vectors, its first. A path may name its layer as QGIS does: "file.gpkg|layername=streets"."""
    file, named = path_and_layer(path)
    layer = layer or named
    follow = listener(progress, monitor)
    if band is not None:
        return read_grid(file, layer, follow, band)
    try:
        return read_table(file, layer, follow)
    except Error as not_vector:
        if not_vector.code != "unreadable":
            raise
        try:
            return read_grid(file, layer, follow)
        except Error:
            raise not_vector from None


def read_table(path: PathLike, layer: str, follow: Any) -> Table:
    return Table._of(_jumeau.read_table(os.fspath(path), layer, follow))


def read_grid(path: PathLike, layer: str, follow: Any, band: int = 1) -> Grid:
    return Grid._of(_jumeau.read_grid(os.fspath(path), layer, band, follow))


for _public in (Table, Grid, Dataset, read, layers):
    _public.__module__ = "jumeau"
