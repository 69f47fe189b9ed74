#include "words.hpp"

#include <qgsapplication.h>

#include <QCoreApplication>
#include <QTranslator>
#include <cmath>

namespace {

QString inWords(const jumeau::Text::Part& part) {
  const QLocale locale = readersLocale();
  if (const auto* whole = std::get_if<std::int64_t>(&part)) return locale.toString(static_cast<qlonglong>(*whole));
  if (const auto* real = std::get_if<double>(&part)) {
    // Six digits are enough, but 1,234,567 people are not "1.23457e+06".
    const bool large = std::abs(*real) >= 1e5 && std::abs(*real) < 1e15;
    return large ? locale.toString(*real, 'f', 0) : locale.toString(*real, 'g', 6);
  }
  return plainQString(std::get<std::string>(part));
}

}  // namespace

QString translated(const char* english) {
  return *english ? QCoreApplication::translate("jumeau", english) : QString();
}

QString translated(const jumeau::Text& text) {
  std::vector<std::string> parts;
  parts.reserve(text.parts.size());
  for (const auto& part : text.parts) parts.push_back(inWords(part).toStdString());
  return QString::fromStdString(jumeau::fill(translated(text.pattern).toStdString(), parts));
}

QLocale readersLocale() {
  const QLocale locale(QgsApplication::locale());
  return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

void loadTranslations(const QString& pluginFolder) {
  static bool loaded = false;
  if (loaded) return;
  loaded = true;
  for (const QString& name : {QStringLiteral("jumeau"), QStringLiteral("jumeau_ui")}) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLocale(QgsApplication::locale()), name, QStringLiteral("_"),
                         pluginFolder + QStringLiteral("/i18n")))
      QCoreApplication::installTranslator(translator);
    else
      delete translator;
  }
}
