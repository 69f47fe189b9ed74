#include "jumeau/ui/tones.hpp"

namespace jumeau::ui {

QColor mix(const QColor& a, const QColor& b, double t) {
  const auto blend = [t](qreal from, qreal to) { return from + (to - from) * t; };
  return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()), blend(a.blueF(), b.blueF()));
}

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor accent(Tone tone, const QPalette& palette) {
  const bool dark = isDark(palette);
  switch (tone) {
    case Tone::Good: return dark ? QColor(0x5f, 0xc9, 0x84) : QColor(0x1e, 0x84, 0x49);
    case Tone::Warning: return dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0xb3, 0x6b, 0x00);
    case Tone::Error: return dark ? QColor(0xf0, 0x7f, 0x74) : QColor(0xc0, 0x39, 0x2b);
    case Tone::Neutral: break;
  }
  return dark ? QColor(0x74, 0xb4, 0xe8) : QColor(0x1f, 0x6f, 0xb2);
}

QColor tinted(Tone tone, const QPalette& palette) {
  return mix(palette.color(QPalette::Window), accent(tone, palette), isDark(palette) ? 0.16 : 0.11);
}

QColor quietText(const QPalette& palette) {
  return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.32);
}

QColor hairline(const QPalette& palette) {
  return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18);
}

namespace {

constexpr double fading = 0.5;

}  // namespace

QColor faded(const QColor& color, const QPalette& palette) {
  return mix(color, palette.color(QPalette::Window), fading);
}

QPalette faded(const QPalette& palette) {
  QPalette pale = palette;
  for (const auto group : {QPalette::Active, QPalette::Inactive}) {
    const auto fade = [&](QPalette::ColorRole role, QPalette::ColorRole background) {
      pale.setColor(group, role, mix(palette.color(group, role), palette.color(group, background), fading));
    };
    fade(QPalette::WindowText, QPalette::Window);
    fade(QPalette::Text, QPalette::Base);
    fade(QPalette::ButtonText, QPalette::Button);
    fade(QPalette::Highlight, QPalette::Base);
  }
  return pale;
}

}  // namespace jumeau::ui
