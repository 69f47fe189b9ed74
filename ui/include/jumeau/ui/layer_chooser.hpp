#pragma once

#include <vector>

#include "jumeau/ui/elided_combo_box.hpp"
#include "jumeau/ui/layer_ranking.hpp"

namespace jumeau::ui {

/// A combo box of the layers that fit a role, the likeliest first, each with the reason as its tooltip.
/// Until the user, a saved state or a run has settled the choice, it follows the best proposal, unless its name speaks
/// against it: then nothing is chosen.
class LayerChooser : public ElidedComboBox {
  Q_OBJECT
public:
  /// `noneText` is the first entry where the layer may be left out ("the cells themselves"); empty: it may not.
  /// Layers that may be left out are proposed first in the list but never chosen unasked.
  explicit LayerChooser(LayerRole role, const QString& noneText = {}, QWidget* parent = nullptr);

  void setLayers(const std::vector<LayerInfo>& layers);
  /// Settles the choice; a layer that is not there yet is chosen once it is. An empty id chooses none or the best.
  void setLayerId(const QString& id);
  /// Keeps the present choice even where a better proposal appears.
  void settle();
  QString layerId() const;  ///< empty: none
  bool hasProposals() const { return mProposalCount > 0; }

signals:
  void layerChanged();

private:
  void chooseUnasked();
  void tellIfChanged();

  LayerRole mRole;
  QString mNoneText, mWantedId, mToldId;
  bool mSettled = false, mBestIsLikely = false;
  int mProposalCount = 0;
};

}  // namespace jumeau::ui
