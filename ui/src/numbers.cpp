#include "jumeau/ui/numbers.hpp"

#include <QCoreApplication>
#include <cmath>

namespace jumeau::ui {
namespace {

struct Numbers {
  Q_DECLARE_TR_FUNCTIONS(jumeau::ui::Numbers)
};

/// Rounded down; the small term keeps 0.8, which is just below itself once multiplied, from becoming 79.9.
double tenthsOfPercent(double share) { return std::floor(share * 1000 + 1e-6); }

QString percentWithTenths(double tenths, const QLocale& locale) {
  return Numbers::tr("%1%", "a percentage").arg(locale.toString(tenths / 10, 'f', 1));
}

}  // namespace

QString wholeNumber(double number, const QLocale& locale) {
  return locale.toString(static_cast<qlonglong>(std::llround(number)));
}

QString percentOf(double share, const QLocale& locale) { return percentWithTenths(tenthsOfPercent(share), locale); }

QString percentLeft(double share, const QLocale& locale) {
  return percentWithTenths(1000 - tenthsOfPercent(share), locale);
}

QString shortPercent(double percent, const QLocale& locale) {
  const bool whole = std::abs(percent - std::round(percent)) < 0.05;
  return Numbers::tr("%1%", "a percentage").arg(locale.toString(percent, 'f', whole ? 0 : 1));
}

QString people(double count, const QLocale& locale) {
  return std::llround(count) == 1 ? Numbers::tr("1 person") : Numbers::tr("%1 people").arg(wholeNumber(count, locale));
}

QString metres(double distanceM, const QLocale& locale) {
  return Numbers::tr("%1\u00a0m", "metres; the space does not break").arg(wholeNumber(distanceM, locale));
}

}  // namespace jumeau::ui
