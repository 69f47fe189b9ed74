#pragma once

#include <QComboBox>

namespace jumeau::ui {

/// A combo box that may be narrow: a text without room ends in an ellipsis.
class ElidedComboBox : public QComboBox {
  Q_OBJECT
public:
  explicit ElidedComboBox(QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace jumeau::ui
