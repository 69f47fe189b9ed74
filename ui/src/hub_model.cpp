#include "jumeau/ui/hub_model.hpp"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include "jumeau/ui/numbers.hpp"

namespace jumeau::ui {
namespace {

QFont italic() {
  QFont font;
  font.setItalic(true);
  return font;
}

}  // namespace

HubModel::HubModel(QObject* parent) : QAbstractTableModel(parent) {}

void HubModel::setHubs(std::vector<HubRow> hubs) {
  beginResetModel();
  mHubs = std::move(hubs);
  mShownCount = -1;
  endResetModel();
}

void HubModel::setShownCount(int count) {
  if (count == mShownCount || mHubs.empty()) return;
  mShownCount = count;
  emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HubModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(mHubs.size());
}

int HubModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HubModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const HubRow& hub = mHubs[static_cast<std::size_t>(index.row())];
  const auto number = [&]() -> double {
    switch (index.column()) {
      case Rank: return hub.rank;
      case Brings: return hub.brings;
      case Serves: return hub.serves;
      default: return hub.lost;
    }
  };
  const auto name = [&] { return hub.name.isEmpty() ? tr("Hub %1").arg(QLocale().toString(hub.rank)) : hub.name; };
  const bool leftOut = mShownCount >= 0 && hub.rank > mShownCount;
  switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? name() : wholeNumber(number(), QLocale());
    case Qt::UserRole: return index.column() == Name ? QVariant(name()) : QVariant(number());
    case Qt::TextAlignmentRole:
      return static_cast<int>((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
      if (index.column() != Name) return {};
      return hub.existing ? tr("%1 (exists already)").arg(name()) : name();
    case Qt::ForegroundRole:
      return leftOut ? QVariant(QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text)) : QVariant();
    case Qt::FontRole: return hub.existing ? QVariant(italic()) : QVariant();
    default: return {};
  }
}

QVariant HubModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
  static const char* const titles[ColumnCount] = {QT_TR_NOOP("No."), QT_TR_NOOP("Hub"), QT_TR_NOOP("Brings"),
                                                  QT_TR_NOOP("Serves"), QT_TR_NOOP("Lost")};
  static const char* const meanings[ColumnCount] = {QT_TR_NOOP("The order in which hubs are best built"),
                                                    QT_TR_NOOP("Name or number of the site; existing hubs in italics"),
                                                    QT_TR_NOOP("People it adds to those of the hubs before it"),
                                                    QT_TR_NOOP("People within reach of it"),
                                                    QT_TR_NOOP("People nobody else would reach without it")};
  if (role == Qt::DisplayRole) return tr(titles[section]);
  if (role == Qt::ToolTipRole) return tr(meanings[section]);
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  return {};
}

}  // namespace jumeau::ui
