#include "jumeau/ui/hub_table.hpp"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <algorithm>

#include "jumeau/ui/hub_model.hpp"

namespace jumeau::ui {
namespace {

constexpr int rowsShownMin = 3, rowsShownMax = 8;

/// Equal values keep the order of the ranks, so that the same click always gives the same list.
class SortedHubs : public QSortFilterProxyModel {
public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
    if (QSortFilterProxyModel::lessThan(left, right)) return true;
    if (QSortFilterProxyModel::lessThan(right, left)) return false;
    return left.row() < right.row();
  }
};

}  // namespace

HubTable::HubTable(QWidget* parent) : QTableView(parent), mModel(new HubModel(this)), mSorted(new SortedHubs(this)) {
  mSorted->setSortRole(Qt::UserRole);
  mSorted->setSortLocaleAware(true);
  mSorted->setSourceModel(mModel);
  setModel(mSorted);
  setSortingEnabled(true);
  sortByColumn(HubModel::Rank, Qt::AscendingOrder);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setTabKeyNavigation(false);  // Tab leaves the table; the arrows move in it
  setAlternatingRowColors(true);
  setShowGrid(false);
  setWordWrap(false);
  setTextElideMode(Qt::ElideRight);
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.92);
  setFont(small);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setMinimumSectionSize(20);
  setAccessibleName(tr("List of hubs"));

  connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &HubTable::fitColumns);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (!mSilent && current.isValid()) emit hubActivated(rankAt(current));
  });
  connect(this, &QTableView::activated, this, [this](const QModelIndex& index) { emit hubActivated(rankAt(index)); });
}

void HubTable::setHubs(std::vector<HubRow> hubs) {
  mModel->setHubs(std::move(hubs));
  fitColumns();
  updateGeometry();
}

void HubTable::setShownCount(int count) { mModel->setShownCount(count); }

void HubTable::selectRank(int rank) {
  const auto& hubs = mModel->hubs();
  const auto found = std::find_if(hubs.begin(), hubs.end(), [rank](const HubRow& hub) { return hub.rank == rank; });
  mSilent = true;
  if (found == hubs.end()) {
    setCurrentIndex({});
  } else {
    const QModelIndex index = mSorted->mapFromSource(mModel->index(static_cast<int>(found - hubs.begin()), 0));
    setCurrentIndex(index);
    scrollTo(index);
  }
  mSilent = false;
}

int HubTable::currentRank() const { return rankAt(currentIndex()); }

int HubTable::rankAt(const QModelIndex& index) const {
  const QModelIndex source = mSorted->mapToSource(index);
  return source.isValid() ? mModel->hubs()[static_cast<std::size_t>(source.row())].rank : 0;
}

QSize HubTable::sizeHint() const {
  const int rows = std::clamp(static_cast<int>(mModel->hubs().size()), rowsShownMin, rowsShownMax);
  const int height =
      horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
  return {240, height};
}

QSize HubTable::minimumSizeHint() const { return {160, sizeHint().height()}; }

void HubTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

/// Numbers get the room they need, the name gets the rest.
void HubTable::fitColumns() {
  const QHeaderView& header = *horizontalHeader();
  const int pad = std::max(fontMetrics().averageCharWidth() + 4, viewport()->width() / 25);
  int left = viewport()->width();
  for (const int column : {HubModel::Rank, HubModel::Brings, HubModel::Serves, HubModel::Lost}) {
    const int arrow =
        header.sortIndicatorSection() == column ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) : 0;
    const int title =
        fontMetrics().horizontalAdvance(mModel->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const int needed = std::max(widestNumber(column), title + arrow) + pad;
    setColumnWidth(column, needed);
    left -= needed;
  }
  setColumnWidth(HubModel::Name, std::max(left, fontMetrics().averageCharWidth() * 8));
}

/// The largest number is the widest: digits are of one width, and measuring thousands of texts at each resize is slow.
int HubTable::widestNumber(int column) const {
  QModelIndex largest;
  for (int row = 0; row < mModel->rowCount(); ++row) {
    const QModelIndex index = mModel->index(row, column);
    if (!largest.isValid() || index.data(Qt::UserRole).toDouble() > largest.data(Qt::UserRole).toDouble())
      largest = index;
  }
  return fontMetrics().horizontalAdvance(largest.data().toString());
}

}  // namespace jumeau::ui
