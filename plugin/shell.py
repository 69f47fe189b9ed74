"""The plugin as QGIS sees it: chooses the native door where a build for this QGIS is there, else the portable one."""

import importlib
import pathlib

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QLocale, QTranslator

from . import native_build

FOLDER = pathlib.Path(__file__).parent


def native_module():
    """The native module built for this very QGIS and Qt, or None and the reason why not.

    The versions are compared before the import: a build for another point release cannot be loaded on Linux and would
    crash on Windows.
    """
    name = native_build.module_name(Qgis.versionInt())
    if native_build.find(FOLDER, name) is None:
        built = ", ".join(native_build.versions(FOLDER)) or "-"
        return None, QgsApplication.translate(
            "jumeau", "This QGIS is {running}; the native part was built for: {built}. The analyses run through the "
            "Python module instead, and the panels are not available.").format(running=Qgis.version(), built=built)
    try:
        return importlib.import_module("." + name, __package__), None
    except ImportError as error:
        return None, str(error)


def load_translation():
    """The texts in the language of QGIS, for what is said without the native module. None where there are none."""
    translator = QTranslator(QgsApplication.instance())
    if translator.load(QLocale(QgsApplication.locale()), "jumeau", "_", str(FOLDER / "i18n")):
        QgsApplication.installTranslator(translator)
        return translator
    return None


class Plugin:
    """What classFactory gives to QGIS."""

    def __init__(self, iface):
        self.iface = iface
        self.translator = load_translation()
        self.native, self.reason = native_module()
        self.provider = None
        self.action = None

    # pylint: disable=invalid-name
    def initProcessing(self):
        """Called by qgis_process and by initGui."""
        if self.native:
            self.native.register_provider(str(FOLDER))
        else:
            from .portable import PortableProvider
            QgsMessageLog.logMessage(self.reason, "SIGM@ Jumeau", Qgis.MessageLevel.Warning)
            self.provider = PortableProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Called by QGIS Desktop."""
        self.initProcessing()
        if self.native:
            from qgis.PyQt import sip
            self.native.open_desktop(sip.unwrapinstance(self.iface), str(FOLDER))
        else:
            self.add_disabled_action()

    def add_disabled_action(self):
        """The panel's button stays, greyed out, with the reason."""
        from qgis.PyQt.QtGui import QIcon
        from qgis.PyQt.QtWidgets import QAction
        self.action = QAction(QIcon(str(FOLDER / "icon.svg")), "Jumeau", self.iface.mainWindow())
        self.action.setEnabled(False)
        self.action.setToolTip(self.reason)
        self.iface.addPluginToMenu("SIGM@ Jumeau", self.action)
        self.iface.messageBar().pushMessage("SIGM@ Jumeau", self.reason, Qgis.MessageLevel.Warning)

    def unload(self):
        """The dock first: it stops its run, which needs the provider."""
        if self.native:
            self.native.close_desktop()
            self.native.unregister_provider()
        elif self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.action:
            self.iface.removePluginMenu("SIGM@ Jumeau", self.action)
            self.action = None
        if self.translator:
            QgsApplication.removeTranslator(self.translator)
            self.translator = None
