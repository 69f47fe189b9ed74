#pragma once

#include <QLocale>
#include <QString>

#include "jumeau/text.hpp"

/// The reader's language: texts of the core, which are literals in English, as QGIS shows them.
QString translated(const char* english);
QString translated(const jumeau::Text& text);
inline QString plainQString(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<int>(utf8.size()));
}

/// How the reader of QGIS's language writes numbers, whatever the machine's own locale.
QLocale readersLocale();

/// Loads the translations of QGIS's language from the plugin's folder, once.
void loadTranslations(const QString& pluginFolder);
