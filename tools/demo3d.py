"""For QGIS Desktop's --code: opens the project of the demo, looks at its 3D model from above and writes model.png beside it. JUMEAU_DEMO is
the folder. Needs a screen (Xvfb will do)."""

import os
import pathlib
import sys
import traceback

from qgis._3d import Qgs3DMapCanvas
from qgis.core import QgsProject, QgsVector3D
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

FOLDER = pathlib.Path(os.environ["JUMEAU_DEMO"])
DISTANCE_M, PITCH_DEG, HEADING_DEG = 260, 58, 25
LOOK_MS, LONGEST_MS = 3000, 90000


def show_the_model(project):
    """Its buildings and trees, on the map of streets, green and water. Gives the terrain that they stand on."""
    shown = ("surfaces.vrt", "trees.vrt", "layername=streets", "layername=green", "layername=water")
    nodes = project.layerTreeRoot().findLayers()
    for group in project.layerTreeRoot().findGroups(True):
        group.setItemVisibilityChecked(True)
    for node in nodes:
        node.setItemVisibilityChecked(node.layer().source().endswith(shown))
    return next(node.layer() for node in nodes if node.layer().source().endswith("dtm.vrt"))


class Picture:
    """Taken once two looks in a row see the same: then everything is drawn."""

    def __init__(self):
        terrain = show_the_model(QgsProject.instance())
        middle = terrain.extent().center()
        iface.mapCanvas().setExtent(terrain.extent())
        self.canvas: Qgs3DMapCanvas = iface.createNewMapCanvas3D("model")  # QGIS 3.40 ends here where its class was not imported
        window = next(window for window in QApplication.topLevelWidgets() if window.windowTitle() == "model")
        window.setGeometry(0, 0, 1280, 860)
        self.canvas.mapSettings().setBackgroundColor(QColor("#e9ede4"))
        self.canvas.mapSettings().setTerrainShadingEnabled(True)
        height, _ = terrain.dataProvider().sample(middle, 1)
        at = self.canvas.mapSettings().mapToWorldCoordinates(QgsVector3D(middle.x(), middle.y(), height))
        self.canvas.cameraController().setLookingAtPoint(at, DISTANCE_M, PITCH_DEG, HEADING_DEG)
        self.before, self.waited_ms = None, 0
        self.wait()

    def wait(self):
        QTimer.singleShot(LOOK_MS, lambda: guarded(self.look))

    def look(self):
        now = QApplication.primaryScreen().grabWindow(self.canvas.winId()).toImage()
        self.waited_ms += LOOK_MS
        if now != self.before and self.waited_ms < LONGEST_MS:
            self.before = now
            self.wait()
        elif now.isNull() or not now.save(str(FOLDER / "model.png")):
            raise OSError(f"{FOLDER / 'model.png'} cannot be written")
        else:
            leave(0)


def leave(code):
    sys.stderr.flush()
    os._exit(code)  # nothing asks whether the project is to be saved


def guarded(work):
    try:
        return work()
    except Exception:
        traceback.print_exc()
        leave(1)


def start():
    if not iface.addProject(str(FOLDER / "demo.qgz")):
        raise OSError(QgsProject.instance().error())
    start.picture = Picture()


QTimer.singleShot(LOOK_MS, lambda: guarded(start))
