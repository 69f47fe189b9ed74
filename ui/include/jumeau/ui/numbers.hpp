#pragma once

#include <QLocale>
#include <QString>

/// Numbers as people read them.
namespace jumeau::ui {

/// 812935 -> "812,935", rounded to the nearest.
QString wholeNumber(double number, const QLocale& locale);
/// 0.80049 -> "80.0%": one decimal, rounded down, so that a share never looks reached that is not.
QString percentOf(double share, const QLocale& locale);
/// What is left of a share shown by percentOf, so that both add up to 100%.
QString percentLeft(double share, const QLocale& locale);
/// 80 -> "80%", 79.5 -> "79.5%".
QString shortPercent(double percent, const QLocale& locale);
/// 1 -> "1 person", 812935 -> "812,935 people".
QString people(double count, const QLocale& locale);
/// 800 -> "800 m".
QString metres(double distanceM, const QLocale& locale);

}  // namespace jumeau::ui
