#pragma once

#include <QColor>
#include <QMetaType>
#include <QPalette>

/// Colours made from the palette, so that they are readable in light and dark themes.
namespace jumeau::ui {

enum class Tone { Neutral, Good, Warning, Error };

/// `t` = 0 gives a, 1 gives b.
QColor mix(const QColor& a, const QColor& b, double t);
bool isDark(const QPalette& palette);
/// A clear colour of the tone, for bars and icons on the window's background.
QColor accent(Tone tone, const QPalette& palette);
/// The window's background with a hint of the tone.
QColor tinted(Tone tone, const QPalette& palette);
/// Second-rank text.
QColor quietText(const QPalette& palette);
/// Thin lines between parts.
QColor hairline(const QPalette& palette);
/// The same palette with texts and highlights fading into the background: still readable, clearly past.
QPalette faded(const QPalette& palette);
/// Fades a colour as faded() does.
QColor faded(const QColor& color, const QPalette& palette);

}  // namespace jumeau::ui

Q_DECLARE_METATYPE(jumeau::ui::Tone)
