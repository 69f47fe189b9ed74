#pragma once

#include <QWidget>
#include <vector>

#include "jumeau/ui/hubs_data.hpp"
#include "jumeau/ui/layer_ranking.hpp"

class QDoubleSpinBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace jumeau::ui {

class LayerChooser;
class PeopleFieldChooser;
class Section;

/// The question about hubs: layers, distance, mode and goal.
class HubsForm : public QWidget {
  Q_OBJECT
public:
  explicit HubsForm(QWidget* parent = nullptr);

  void setLayers(const std::vector<LayerInfo>& layers);
  /// Layers that are not there yet are chosen once they are.
  void setRequest(const HubsRequest& request);
  HubsRequest request() const;
  /// Keeps the chosen layers even where better proposals appear.
  void settle();
  /// There is at least one layer for streets, and one for people.
  bool hasStreets() const;
  bool hasPopulation() const;
  Section* layersSection() const { return mLayersSection; }

signals:
  void changed();

private:
  QWidget* makeLayers();
  QWidget* makeQuestion();
  void alignLabels();
  void orderTabs();
  void connectAll();
  void takeFields();
  void tell();

  std::vector<LayerInfo> mLayers;
  Section *mLayersSection, *mQuestionSection;
  LayerChooser *mStreets, *mPopulation, *mCandidates, *mExisting;
  PeopleFieldChooser* mField;
  QDoubleSpinBox *mDistance, *mShare;
  QSpinBox* mCount;
  QLabel *mShareLabel, *mCountLabel;
  QRadioButton *mWalk, *mBike, *mFewest, *mBest;
};

}  // namespace jumeau::ui
