#pragma once

#include <QLabel>

namespace jumeau::ui {

/// Wrapped, smaller second-rank text that follows the palette.
class QuietLabel : public QLabel {
  Q_OBJECT
public:
  explicit QuietLabel(QWidget* parent = nullptr);
  explicit QuietLabel(const QString& text, QWidget* parent = nullptr);

protected:
  void changeEvent(QEvent* event) override;

private:
  void recolour();
  bool mRecolouring = false;
};

}  // namespace jumeau::ui
