#include "jumeau/ui/layer_chooser.hpp"

#include <QSignalBlocker>

namespace jumeau::ui {

LayerChooser::LayerChooser(LayerRole role, const QString& noneText, QWidget* parent)
    : ElidedComboBox(parent), mRole(role), mNoneText(noneText) {
  setPlaceholderText(tr("Choose a layer"));
  setLayers({});
  connect(this, QOverload<int>::of(&QComboBox::activated), this, [this] {
    mWantedId = layerId();
    mSettled = true;
  });
  connect(this, QOverload<int>::of(&QComboBox::currentIndexChanged), this, [this] { tellIfChanged(); });
}

void LayerChooser::setLayers(const std::vector<LayerInfo>& layers) {
  const auto proposals = rankLayers(mRole, layers);
  mProposalCount = static_cast<int>(proposals.size());
  {
    const QSignalBlocker silence(this);
    clear();
    if (!mNoneText.isEmpty()) addItem(mNoneText, QString());
    for (const LayerProposal& proposal : proposals) {
      addItem(proposal.name, proposal.layerId);
      setItemData(count() - 1, QString("%1\n%2").arg(proposal.name, proposal.reason), Qt::ToolTipRole);
    }
    mBestIsLikely = !proposals.empty() && proposals.front().score >= 0;
    const int wanted = mSettled && !mWantedId.isEmpty() ? findData(mWantedId) : -1;
    wanted >= 0 ? setCurrentIndex(wanted) : chooseUnasked();
  }
  tellIfChanged();
}

/// None where the layer may be left out, else the best.
void LayerChooser::chooseUnasked() { setCurrentIndex(!mNoneText.isEmpty() || mBestIsLikely ? 0 : -1); }

void LayerChooser::setLayerId(const QString& id) {
  mWantedId = id;
  mSettled = !id.isEmpty() || !mNoneText.isEmpty();
  const int index = id.isEmpty() ? -1 : findData(id);
  index >= 0 ? setCurrentIndex(index) : chooseUnasked();
}

void LayerChooser::settle() {
  mWantedId = layerId();
  mSettled = true;
}

QString LayerChooser::layerId() const { return currentData().toString(); }

void LayerChooser::tellIfChanged() {
  setToolTip(itemData(currentIndex(), Qt::ToolTipRole).toString());
  if (layerId() == mToldId) return;
  mToldId = layerId();
  emit layerChanged();
}

}  // namespace jumeau::ui
