#pragma once

#include <QMetaType>
#include <QString>
#include <vector>

/// Which layers of a project fit a question, best first: by geometry, names of fields, name and number of features.
namespace jumeau::ui {

enum class LayerShape { None, Point, Line, Polygon };

struct FieldInfo {
  QString name;
  bool numeric = false;
};

/// What a panel knows of a layer; the host fills it in.
struct LayerInfo {
  QString id;    ///< stable within the project
  QString name;  ///< as the user sees it
  LayerShape shape = LayerShape::None;
  qint64 featureCount = -1;  ///< -1: not known
  std::vector<FieldInfo> fields;
};

enum class LayerRole { Streets, Population, Candidates, ExistingHubs };

/// A layer that fits a role, and why.
struct LayerProposal {
  QString layerId, name;
  int score = 0;
  bool recognised = false;  ///< its name or fields speak for it; otherwise only its geometry fits
  QString reason;           ///< a sentence, in the reader's language
};

/// A numeric field that may hold the number of people.
struct FieldProposal {
  QString name;
  int score = 0;
  QString reason;
};

/// Layers that fit the role, best first; equal ones by name, then id, whatever the order given. Layers that cannot fit
/// are left out.
std::vector<LayerProposal> rankLayers(LayerRole role, const std::vector<LayerInfo>& layers);

/// Numeric fields, the likeliest number of people first; equal ones in the layer's order.
std::vector<FieldProposal> rankPeopleFields(const std::vector<FieldInfo>& fields);

/// What a layer needs to fit the role, for a reader whose project holds none.
QString needOf(LayerRole role);

}  // namespace jumeau::ui

Q_DECLARE_METATYPE(jumeau::ui::LayerInfo)
