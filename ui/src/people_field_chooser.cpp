#include "jumeau/ui/people_field_chooser.hpp"

#include <QSignalBlocker>

namespace jumeau::ui {

PeopleFieldChooser::PeopleFieldChooser(QWidget* parent) : ElidedComboBox(parent) {
  setPlaceholderText(tr("Choose a field"));
  connect(this, QOverload<int>::of(&QComboBox::activated), this, [this] { mWanted = field(); });
  connect(this, QOverload<int>::of(&QComboBox::currentIndexChanged), this, [this] {
    showReason();
    emit fieldChanged();
  });
}

void PeopleFieldChooser::setFields(const std::vector<FieldInfo>& fields) {
  const QString before = field();
  {
    const QSignalBlocker silence(this);
    clear();
    const auto proposals = rankPeopleFields(fields);
    for (const FieldProposal& proposal : proposals) {
      addItem(proposal.name, proposal.name);
      setItemData(count() - 1, QString("%1\n%2").arg(proposal.name, proposal.reason), Qt::ToolTipRole);
    }
    const int wanted = mWanted.isEmpty() ? -1 : findData(mWanted);
    const bool likely = !proposals.empty() && proposals.front().score > 0;
    setCurrentIndex(wanted >= 0 ? wanted : (likely ? 0 : -1));
  }
  showReason();
  if (field() != before) emit fieldChanged();
}

void PeopleFieldChooser::setField(const QString& name) {
  mWanted = name;
  if (const int index = findData(name); index >= 0) setCurrentIndex(index);
}

QString PeopleFieldChooser::field() const { return currentData().toString(); }

void PeopleFieldChooser::showReason() { setToolTip(itemData(currentIndex(), Qt::ToolTipRole).toString()); }

}  // namespace jumeau::ui
