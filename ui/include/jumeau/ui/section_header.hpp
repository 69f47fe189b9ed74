#pragma once

#include <QAbstractButton>

namespace jumeau::ui {

/// A section's title with its arrow: a flat button, checked while the section is open. A title without room is cut, and
/// whole in the tooltip.
class SectionHeader : public QAbstractButton {
  Q_OBJECT
public:
  explicit SectionHeader(QWidget* parent = nullptr);
  void setTitle(const QString& title);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  QFont titleFont() const;
  QString mTitle;
};

}  // namespace jumeau::ui
