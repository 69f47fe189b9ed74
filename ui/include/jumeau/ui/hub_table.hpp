#pragma once

#include <QTableView>
#include <vector>

#include "jumeau/ui/hubs_data.hpp"

class QSortFilterProxyModel;

namespace jumeau::ui {

class HubModel;

/// The list of hubs: sorted by any column, followed by pointer and keyboard.
class HubTable : public QTableView {
  Q_OBJECT
public:
  explicit HubTable(QWidget* parent = nullptr);
  void setHubs(std::vector<HubRow> hubs);
  void setShownCount(int count);
  /// Makes the hub current, without a signal; none where there is no such rank.
  void selectRank(int rank);
  int currentRank() const;  ///< 0: none
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

signals:
  /// A hub became the current one, or was asked for again (Enter, double click).
  void hubActivated(int rank);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  int rankAt(const QModelIndex& index) const;
  void fitColumns();
  int widestNumber(int column) const;

  HubModel* mModel;
  QSortFilterProxyModel* mSorted;
  bool mSilent = false;
};

}  // namespace jumeau::ui
