"""A tileset as QGIS loads it: where it is, how high, and its tiles: tiledscene.py PATH."""

from session import answer, arguments, start

application = start()

from qgis.core import QgsTiledSceneLayer, QgsVector3D  # noqa: E402

layer = QgsTiledSceneLayer(f"url=file://{arguments()[0]}", "tiles", "cesiumtiles")
out = {"valid": layer.isValid(), "error": layer.error().message(), "crs": layer.crs().authid()}
if layer.isValid():
    extent, heights, index = layer.extent(), layer.dataProvider().zRange(), layer.dataProvider().index()
    out |= {"extent": [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()], "heights": [heights.lower(), heights.upper()],
            "origins": [], "contents": []}
    waiting = [index.rootTile().id()]
    while waiting:
        tile = index.getTile(waiting.pop())
        waiting += index.childTileIds(tile.id())
        for uri in tile.resources().values():
            origin = tile.transform().map(QgsVector3D(0, 0, 0))
            out["origins"].append([origin.x(), origin.y(), origin.z()])
            out["contents"].append(bytes(index.retrieveContent(uri)[:4]).decode())
answer(out)
