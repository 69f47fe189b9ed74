#pragma once

#include <QVariantMap>
#include <QWidget>

#include "jumeau/ui/tones.hpp"

namespace jumeau::ui {

/// One page of the panel. A page speaks through signals and is told through slots; it knows neither QGIS nor other
/// pages.
class Page : public QWidget {
  Q_OBJECT
public:
  using QWidget::QWidget;

  virtual QString id() const = 0;        ///< stable: names the page in the saved state
  virtual QString title() const = 0;     ///< in the page switch
  virtual QString question() const = 0;  ///< what the page answers, in one sentence
  virtual QVariantMap state() const = 0;
  virtual void restoreState(const QVariantMap& state) = 0;

signals:
  /// For the panel's message area; an empty text clears it.
  void messageChanged(jumeau::ui::Tone tone, const QString& text);
};

}  // namespace jumeau::ui
