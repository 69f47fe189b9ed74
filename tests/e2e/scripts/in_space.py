"""What the styles of some layers draw in a 3D view: in_space.py STYLES, by name the number of symbols."""

from session import answer, arguments, start

application = start()

from qgis._3d import Qgs3D, QgsRuleBased3DRenderer  # noqa: E402
from qgis.core import QgsVectorLayer  # noqa: E402
from qgis.PyQt import sip  # noqa: E402

Qgs3D.initialize()
out = {}
for name, (path, shape) in arguments()[0].items():
    layer = QgsVectorLayer(f"{shape}?crs=EPSG:2154", name, "memory")
    words, _ = layer.loadNamedStyle(path)
    renderer = layer.renderer3D()
    by_rules = renderer and renderer.type() == "rulebased"  # QGIS hands it over as one of any kind
    out[name] = len(sip.cast(renderer, QgsRuleBased3DRenderer).rootRule().children()) if by_rules else words
answer(out)
