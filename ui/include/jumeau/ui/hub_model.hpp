#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "jumeau/ui/hubs_data.hpp"

namespace jumeau::ui {

/// The hubs of an answer as a table. Qt::UserRole holds what a column is sorted by.
class HubModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Rank, Name, Brings, Serves, Lost, ColumnCount };

  explicit HubModel(QObject* parent = nullptr);
  void setHubs(std::vector<HubRow> hubs);
  /// Hubs of a higher rank are shown as left out: the reader looks at fewer hubs than the answer has.
  void setShownCount(int count);
  const std::vector<HubRow>& hubs() const { return mHubs; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  std::vector<HubRow> mHubs;
  int mShownCount = -1;
};

}  // namespace jumeau::ui
