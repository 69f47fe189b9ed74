#pragma once

#include <vector>

#include "jumeau/ui/elided_combo_box.hpp"
#include "jumeau/ui/layer_ranking.hpp"

namespace jumeau::ui {

/// A combo box of the numeric fields of a layer, the likeliest number of people first.
/// A field whose name does not speak of people is never chosen unasked.
class PeopleFieldChooser : public ElidedComboBox {
  Q_OBJECT
public:
  explicit PeopleFieldChooser(QWidget* parent = nullptr);
  /// Keeps the chosen field where the layer has it, else chooses the likeliest.
  void setFields(const std::vector<FieldInfo>& fields);
  /// A field that is not there yet is chosen once it is.
  void setField(const QString& name);
  QString field() const;

signals:
  void fieldChanged();

private:
  void showReason();
  QString mWanted;
};

}  // namespace jumeau::ui
