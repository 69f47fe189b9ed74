"""Runs inside QGIS Desktop (--code): uses the plugin as a person would, writes what it saw to a JSON file, and quits.

Settings come by the environment: JUMEAU_REPORT (file), JUMEAU_PICTURES (folder), JUMEAU_TOWN (JSON of layers), JUMEAU_LARGE (the same).
"""

import faulthandler
import json
import os
import pathlib
import sys
import time
import traceback

import qgis.utils
from qgis.core import QgsApplication, QgsExpressionContextUtils, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import Q_ARG, QMetaObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QDockWidget, QDoubleSpinBox, QLabel, QSpinBox, QWidget
from qgis.utils import iface

REPORT = pathlib.Path(os.environ["JUMEAU_REPORT"])
STEPS = REPORT.with_suffix(".steps")  # where a crash of QGIS itself cannot take it away
PICTURES = pathlib.Path(os.environ["JUMEAU_PICTURES"])
TOWN, LARGE = json.loads(os.environ["JUMEAU_TOWN"]), json.loads(os.environ["JUMEAU_LARGE"])
PATIENCE_S = 40

report = {}
faulthandler.enable(sys.__stderr__ or open(os.devnull, "w"))  # a crash says where we were


# ---- what is on the screen

def parts(name, parent=None):
    """The widgets of a class of the panel."""
    return [w for w in (parent or iface.mainWindow()).findChildren(QWidget) if w.metaObject().className() == f"jumeau::ui::{name}"]


def page():
    return parts("HubsPage")[0]


def run_button():
    return parts("RunBar")[0].findChildren(QAbstractButton)[0]


def stale_words():
    proofs = [strip for view in parts("HubsAnswerView") for strip in parts("MessageStrip", view)]
    return [label.text() for strip in parts("MessageStrip") if strip.isVisible() and strip not in proofs for label in strip.findChildren(QLabel)]


def words():
    return [label.text() for label in page().findChildren(QLabel) if label.isVisible() and label.text()]


def numbers():
    """Distance and share are spin boxes."""
    return [box for kind in (QDoubleSpinBox, QSpinBox) for box in page().findChildren(kind) if box.isVisible()]


def traces():
    window = iface.mainWindow()
    docks = [d for d in window.findChildren(QDockWidget) if d.objectName() == "JumeauDock"]
    actions = [a for a in window.findChildren(type(iface.actionExit())) if a.objectName() == "mActionJumeau"]
    provider = QgsApplication.processingRegistry().providerById("jumeau")
    return {"docks": len(docks), "visible": bool(docks) and docks[0].isVisible(), "actions": len(actions),
            "algorithms": len(provider.algorithms()) if provider else 0}


def results():
    """Layers of the answer by their role."""
    found = {layer.customProperty("jumeau/role"): layer for layer in QgsProject.instance().mapLayers().values()}
    return {role: layer for role, layer in found.items() if role}


def picture(name):
    QApplication.processEvents()
    iface.mainWindow().grab().save(str(PICTURES / f"{name}.png"))
    parts("JumeauPanel")[0].grab().save(str(PICTURES / f"{name}_panel.png"))


def add_layers(files):
    project = QgsProject.instance()
    layers = {name: QgsVectorLayer(files[name], name, "ogr") for name in ("hubs", "cells", "streets")}
    for layer in layers.values():
        project.addMapLayer(layer)
    iface.zoomFull()
    return layers


def running():
    return any(not t.status() in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated) for t in QgsApplication.taskManager().tasks())


# ---- what happens, step by step: each yields what it waits for

def steps():
    yield "the plugin", lambda: "jumeau" in qgis.utils.active_plugins and iface.mainWindow().isVisible()
    iface.mainWindow().showNormal()
    iface.mainWindow().resize(1500, 950)
    report["start"] = traces()
    report["metadata"] = [qgis.utils.pluginMetadata("jumeau", key) for key in ("name", "icon", "hasProcessingProvider")]
    report["menu"] = [a.text() for a in iface.pluginMenu().actions() if a.menu() and "Jumeau" in a.text()]
    yield from loading_again()
    yield from first_answer()
    yield from edits()
    yield from saving()
    yield from stopping()


def loading_again():
    report["reloads"] = []
    for _ in range(2):
        report.setdefault("reloaded", []).append(qgis.utils.reloadPlugin("jumeau"))
        yield "the reload", lambda: "jumeau" in qgis.utils.active_plugins
        report["reloads"].append(traces())
    qgis.utils.unloadPlugin("jumeau")
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    report["unloaded"] = traces()
    qgis.utils.loadPlugin("jumeau")
    qgis.utils.startPlugin("jumeau")
    report["again"] = traces()


def first_answer():
    yield "the dock", lambda: parts("HubsPage")
    dock = [d for d in iface.mainWindow().findChildren(QDockWidget) if d.objectName() == "JumeauDock"][0]
    dock.show()
    picture("empty")
    report["empty"] = words()
    layers = add_layers(TOWN)
    yield "the proposals", lambda: run_button().isVisible()
    report["proposed"] = [box.currentText() for box in page().findChildren(QComboBox)]
    for box in numbers():
        if box.suffix().strip() == "m":
            box.setValue(222)
    choose_existing(layers["hubs"])
    report["question"] = {"button": run_button().text(), "enabled": run_button().isEnabled()}
    picture("question")
    begin = time.monotonic()
    run_button().click()
    yield "the answer", lambda: "hubs" in results() and not running()
    report["seconds"] = round(time.monotonic() - begin, 2)
    iface.mapCanvas().waitWhileRendering()
    report["answer"] = words()
    report["layers"] = {role: [layer.name(), layer.featureCount(), layer.renderer().type()] for role, layer in results().items()}
    report["tree"] = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    report["fresh"] = stale_words()
    settle()
    picture("desktop")
    clicks()


def clicks():
    """On a hub of the list, a point of the curve, and who stays outside."""
    hubs, coverage = results()["hubs"], results()["coverage"]
    QMetaObject.invokeMethod(page(), "hubActivated", Qt.ConnectionType.DirectConnection, Q_ARG(int, 3))
    report["hub clicked"] = [feature["rank"] for feature in hubs.selectedFeatures()]
    QMetaObject.invokeMethod(page(), "hubCountSelected", Qt.ConnectionType.DirectConnection, Q_ARG(int, 5))
    report["curve clicked"] = [QgsExpressionContextUtils.layerScope(layer).variable("jumeau_hubs") for layer in (hubs, coverage)]
    QMetaObject.invokeMethod(page(), "showOutsideRequested", Qt.ConnectionType.DirectConnection)
    report["outside clicked"] = [coverage.selectedFeatureCount(), sum(not feature["covered"] for feature in coverage.getFeatures())]
    settle()
    picture("five_hubs")
    coverage.removeSelection()
    hubs.removeSelection()


def choose_existing(layer):
    """The user says which layer holds the existing hubs: nobody guesses that."""
    for box in page().findChildren(QComboBox):
        if box.findText(layer.name()) >= 0 and not box.currentText() == layer.name() and box.itemText(0) != layer.name():
            last = box
    last.setCurrentIndex(last.findText(layer.name()))


def settle():
    """Lets the window lay itself out and the map be drawn."""
    until = time.monotonic() + 0.7
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.02)
    iface.mapCanvas().waitWhileRendering()


def edits():
    cells = QgsProject.instance().mapLayersByName("cells")[0]
    cells.setSubsetString('"people" > 12')
    report["filtered"] = stale_words()
    settle()
    picture("stale")
    cells.setSubsetString("")
    run_button().click()
    yield "the second answer", lambda: not running() and run_button().isEnabled() and not stale_words()
    cells.startEditing()
    cells.changeAttributeValue(next(cells.getFeatures()).id(), cells.fields().indexOf("people"), 99)
    report["edited"] = stale_words()
    cells.rollBack()
    run_button().click()
    yield "the third answer", lambda: not running() and run_button().isEnabled() and not stale_words()


def saving():
    project = QgsProject.instance()
    settle()
    before = words()
    file = str(PICTURES / "town.qgz")
    report["saved"] = project.write(file)
    iface.newProject(False)
    yield "the new project", lambda: not project.mapLayers()
    settle()
    report["new project"] = words()
    report["read"] = project.read(file)
    yield "the saved answer", lambda: len(words()) > 5
    settle()
    report["restored"] = words() == before or [before, words()]
    report["restored stale"] = stale_words()
    # The state lives in the project: a reload of the plugin finds it.
    qgis.utils.reloadPlugin("jumeau")
    yield "the dock after a reload", lambda: parts("HubsPage")
    settle()
    report["after a reload"] = words() == before or [before, words()]


def stopping():
    """A long run: cancelled by its button, then by unloading the plugin."""
    iface.newProject(False)
    add_layers(LARGE)
    yield "the large proposals", lambda: run_button().isVisible()
    run_button().click()
    yield "the long run", running
    settle()
    picture("running")
    report["was running"] = running()
    begin = time.monotonic()
    run_button().click()
    yield "the end of the cancelled run", lambda: not running()
    report["cancel seconds"] = round(time.monotonic() - begin, 2)
    settle()
    report["cancelled"] = words()
    run_button().click()
    yield "the long run again", running
    settle()
    begin = time.monotonic()
    report["was running again"] = running()
    qgis.utils.unloadPlugin("jumeau")
    report["unload seconds"] = round(time.monotonic() - begin, 2)
    yield "the end of the unloaded run", lambda: not running()
    report["left"] = traces()


class Driver:
    """Takes the steps from QGIS's own event loop."""

    def __init__(self):
        self._steps = steps()
        self._what, self._ready, self._until = "QGIS", (lambda: True), time.monotonic() + PATIENCE_S
        self._timer = QTimer()
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self):
        try:
            if not self._ready():
                if time.monotonic() > self._until:
                    raise TimeoutError(f"{self._what} did not come within {PATIENCE_S} s; on the screen: {words() if parts('HubsPage') else ''}")
                return
            self._timer.stop()
            self._what, self._ready = next(self._steps)
            with STEPS.open("a", encoding="utf-8") as file:
                print(self._what, file=file)
            self._until = time.monotonic() + PATIENCE_S
            self._timer.start()
        except StopIteration:
            self._quit()
        except Exception:  # whatever it is, the test must read it and QGIS must end
            report["fault"] = traceback.format_exc()
            try:
                picture("fault")
            except Exception:
                report["fault"] += traceback.format_exc()
            self._quit()

    def _quit(self):
        self._timer.stop()
        REPORT.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)


driver = Driver()
