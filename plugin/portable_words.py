"""What the portable door says, in the language of QGIS: the same as plugin/words.cpp."""

import jumeau
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale


def translated(english) -> str:
    return QgsApplication.translate("jumeau", english) if english else ""


def said(text) -> str:
    """A text of the core in the language of QGIS."""
    return text.said(translated, in_words) if isinstance(text, jumeau.Text) else translated(text)


def in_words(part) -> str:
    """Numbers as the reader of QGIS's language writes them."""
    locale = QLocale(QgsApplication.locale())
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)
    if isinstance(part, float):
        large = 1e5 <= abs(part) < 1e15
        return locale.toString(part, "f" if large else "g", 0 if large else 6)
    return locale.toString(part) if isinstance(part, int) else part
