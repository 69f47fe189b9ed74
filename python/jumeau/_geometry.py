"""Geometries as flat arrays: from what people have at hand, and back."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional, Sequence

import numpy as np

from ._words import Error


class Flat(NamedTuple):
    """The GeoArrow layout: rows -> (parts ->) (paths ->) positions."""

    xy: np.ndarray
    z: Optional[np.ndarray] = None
    paths: Any = (0,)
    parts: Any = (0,)
    rows: Any = (0,)


def _ramp(count: int) -> np.ndarray:
    return np.arange(count + 1, dtype=np.int64)


def _split(coordinates: np.ndarray) -> tuple[np.ndarray, Optional[np.ndarray]]:
    if coordinates.ndim != 2 or coordinates.shape[1] not in (2, 3):
        raise Error(f"Coordinates have the shape {coordinates.shape}: it must be (n, 2), or (n, 3) with heights.", "bad_input")
    z = np.ascontiguousarray(coordinates[:, 2]) if coordinates.shape[1] == 3 else None
    return np.ascontiguousarray(coordinates[:, :2]), z


def points(x: Any, y: Any, z: Any = None) -> Flat:
    """One position per row; NaN in x or y is an empty geometry."""
    x, y = np.atleast_1d(np.asarray(x, dtype=np.float64)), np.atleast_1d(np.asarray(y, dtype=np.float64))
    if x.ndim != 1 or x.shape != y.shape:
        raise Error(f"x has the shape {x.shape} and y {y.shape}: both must be one-dimensional and as long.", "bad_input")
    there = ~(np.isnan(x) | np.isnan(y))
    rows = np.concatenate(([0], np.cumsum(there))).astype(np.int64)
    heights = None
    if z is not None:
        heights = np.atleast_1d(np.asarray(z, dtype=np.float64))
        if heights.shape != x.shape:
            raise Error(f"z has the shape {heights.shape} and x {x.shape}: they must be as long.", "bad_input")
        heights = heights[there]
    return Flat(np.column_stack((x, y))[there], heights, rows=rows)


def _joined(arrays: Sequence[Any]) -> tuple[np.ndarray, Optional[np.ndarray], np.ndarray]:
    """Arrays end to end, and where each ends."""
    each = [np.asarray(one, dtype=np.float64) for one in arrays]
    if not each:
        return np.empty((0, 2)), None, _ramp(0)
    widths = {one.shape[1] for one in each if one.ndim == 2 and one.size}
    if len(widths) > 1:
        raise Error("Some lines have heights and others none: give all or none.", "bad_input")
    width = widths.pop() if widths else 2
    whole = np.concatenate([one if one.size else np.empty((0, width)) for one in each])
    ends = np.cumsum([len(one) if one.size else 0 for one in each])
    return *_split(whole), np.concatenate(([0], ends)).astype(np.int64)


def lines(given: Any, offsets: Any = None) -> Flat:
    """One path per row: a list of (n, 2) arrays, or all positions and the offsets of the rows. An empty one is an empty
    geometry."""
    if offsets is None:
        xy, z, ends = _joined(given)
    else:
        xy, z = _split(np.asarray(given, dtype=np.float64))
        ends = np.asarray(offsets, dtype=np.int64)
        if ends.ndim != 1 or not len(ends) or (np.diff(ends) < 0).any():
            raise Error("The offsets must rise, and there must be one more than rows.", "bad_input")
    there = np.diff(ends) > 0
    paths = np.concatenate((ends[:1], ends[1:][there]))
    return Flat(xy, z, paths=paths, rows=np.concatenate(([0], np.cumsum(there))))


def _closed(ring: np.ndarray) -> np.ndarray:
    return ring if len(ring) and (ring[0] == ring[-1]).all() else np.concatenate((ring, ring[:1]))


def polygons(given: Sequence[Any]) -> Flat:
    """One polygon per row: an (n, 2) array is the outer ring, a list of them the outer ring and its holes. Rings are closed
    if they are not."""
    rings: list[np.ndarray] = []
    counts = []
    for polygon in given:
        one = not (isinstance(polygon, (list, tuple)) and len(polygon) and np.ndim(polygon[0]) == 2)
        own = [np.asarray(ring, dtype=np.float64) for ring in ([polygon] if one else polygon)]
        own = [_closed(ring) for ring in own if ring.size]
        rings += own
        counts.append(len(own))
    xy, z, paths = _joined(rings)
    there = np.asarray(counts, dtype=np.int64) > 0
    parts = np.concatenate(([0], np.cumsum(np.asarray(counts, dtype=np.int64)[there])))
    return Flat(xy, z, paths=paths, parts=parts, rows=np.concatenate(([0], np.cumsum(there))))


# ---- shapely


def from_shapely(geometries: Any) -> tuple[str, Flat]:
    """Shape and flat arrays of shapely geometries of one shape; None is an empty geometry."""
    import shapely

    array = np.asarray(geometries, dtype=object).copy()
    gone = shapely.is_missing(array) | shapely.is_empty(array)
    if gone.all():
        return "none" if not len(array) else "point", Flat(np.empty((0, 2)), rows=np.zeros(len(array) + 1, dtype=np.int64))
    sorts = set(shapely.get_type_id(array[~gone]).tolist())
    families = {0: "point", 4: "point", 1: "line", 2: "line", 5: "line", 3: "polygon", 6: "polygon"}
    shapes = {families.get(sort, "") for sort in sorts}
    if len(shapes) != 1 or "" in shapes:
        names = ", ".join(sorted({one.geom_type for one in array[~gone]}))
        why = f"The geometries are of several shapes or of one that cannot be kept ({names}): split or explode them."
        raise Error(why, "bad_input")
    shape = shapes.pop()
    if shape == "line":  # a ring is a line like any other
        rings = shapely.get_type_id(array) == 2
        array[rings] = _as_lines(array[rings])
    empty = {"point": shapely.MultiPoint(), "line": shapely.MultiLineString(), "polygon": shapely.MultiPolygon()}[shape]
    array[gone] = empty
    sort, coordinates, offsets = shapely.to_ragged_array(array)
    return shape, _from_ragged(sort.name, *_split(coordinates), [np.asarray(o, dtype=np.int64) for o in offsets])


def _as_lines(rings: np.ndarray) -> np.ndarray:
    import shapely

    has_z = bool(shapely.has_z(rings).any())
    coordinates, index = shapely.get_coordinates(rings, include_z=has_z, return_index=True)
    return shapely.linestrings(coordinates, indices=index)


def _from_ragged(sort: str, xy: np.ndarray, z: Optional[np.ndarray], offsets: list) -> Flat:
    if sort == "POINT":
        return Flat(xy, z, rows=_ramp(len(xy)))
    if sort == "MULTIPOINT":
        return Flat(xy, z, rows=offsets[0])
    if sort == "LINESTRING":
        return Flat(xy, z, paths=offsets[0], rows=_ramp(len(offsets[0]) - 1))
    if sort == "MULTILINESTRING":
        return Flat(xy, z, paths=offsets[0], rows=offsets[1])
    if sort == "POLYGON":
        return Flat(xy, z, paths=offsets[0], parts=offsets[1], rows=_ramp(len(offsets[1]) - 1))
    return Flat(xy, z, paths=offsets[0], parts=offsets[1], rows=offsets[2])


def to_shapely(shape: str, flat: Flat) -> np.ndarray:
    """shapely geometries, None where empty; of the single type unless a row has several."""
    import shapely

    coordinates = flat.xy if flat.z is None else np.column_stack((flat.xy, flat.z))
    counts = np.diff(flat.rows)
    several = bool((counts > 1).any())
    kind = shapely.GeometryType
    if shape == "point" and not several:
        all_rows = np.full((len(counts), coordinates.shape[1]), np.nan)
        all_rows[counts == 1] = coordinates
        out = shapely.points(all_rows)
    elif shape == "point":
        out = shapely.from_ragged_array(kind.MULTIPOINT, coordinates, (flat.rows,))
    elif shape == "line":
        offsets = (flat.paths, flat.rows) if several else (flat.paths[flat.rows],)
        out = shapely.from_ragged_array(kind.MULTILINESTRING if several else kind.LINESTRING, coordinates, offsets)
    else:
        offsets = (flat.paths, flat.parts, flat.rows) if several else (flat.paths, flat.parts[flat.rows])
        out = shapely.from_ragged_array(kind.MULTIPOLYGON if several else kind.POLYGON, coordinates, offsets)
    out = np.asarray(out, dtype=object)
    out[counts == 0] = None
    return out
