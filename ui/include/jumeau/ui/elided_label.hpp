#pragma once

#include <QLabel>

namespace jumeau::ui {

/// One line of second-rank text, cut in its middle where there is no room; the whole is in the tooltip and for screen
/// readers.
class ElidedLabel : public QWidget {
  Q_OBJECT
public:
  explicit ElidedLabel(QWidget* parent = nullptr);
  void setText(const QString& text);
  QString text() const { return mText; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString mText;
};

}  // namespace jumeau::ui
