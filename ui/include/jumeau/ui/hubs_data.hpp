#pragma once

#include <QMetaType>
#include <QString>
#include <QVariantMap>
#include <vector>

/// What goes into the page about hubs and what comes out of it: plain data, without widgets.
/// Texts are in the reader's language; people are counts, perhaps fractional; shares are 0 to 1, percentages say so.
namespace jumeau::ui {

enum class TravelMode { Walk, Bike };
enum class HubsGoal { FewestForShare, BestWithCount };

/// The question. An empty layer id means "none chosen".
struct HubsRequest {
  QString streetsId, populationId, populationField;
  QString candidatesId;  ///< empty: the population cells are the candidates
  QString existingId;    ///< empty: no hub exists yet
  double distanceM = 800;
  double sharePercent = 80;  ///< used by FewestForShare, greater than 0, at most 100
  int hubCount = 10;         ///< used by BestWithCount, at least 1
  HubsGoal goal = HubsGoal::FewestForShare;
  TravelMode mode = TravelMode::Walk;

  /// The algorithm's MAX_HUBS: 0 asks for the fewest.
  int maxHubs() const { return goal == HubsGoal::FewestForShare ? 0 : hubCount; }
  /// Asks the same: what the goal does not use is not compared.
  bool operator==(const HubsRequest& other) const;
  bool operator!=(const HubsRequest& other) const { return !(*this == other); }
};

/// People reached when only the first `hubs` hubs of the list are there.
struct HubsCurvePoint {
  int hubs = 0;
  double people = 0;
};

struct HubRow {
  int rank = 0;  ///< 1 for the first; the order in which hubs are best built
  QString name;  ///< empty: shown by its rank
  bool existing = false;
  double brings = 0;  ///< people it adds to those of the hubs before it
  double serves = 0;  ///< people within reach of it
  double lost = 0;    ///< people nobody else would reach without it
};

/// People out of reach, for one reason.
struct OutsideGroup {
  QString reason;
  double people = 0;
  qint64 cells = 0;
};

/// Something the answer rests on, or that went wrong on the way.
struct CountedNote {
  QString text;
  qint64 count = -1;  ///< -1: nothing to count
  bool warning = false;
};

struct HubsAnswer {
  HubsRequest request;
  double peopleTotal = 0, peopleCovered = 0;
  int hubCount = 0;                   ///< existing ones included
  int existingCount = 0;              ///< of them
  int hubBound = 0;                   ///< FewestForShare: proved that fewer than this cannot do; 0: nothing proved
  double peopleBound = 0;             ///< BestWithCount: proved that no choice reaches more; 0: nothing proved
  std::vector<HubsCurvePoint> curve;  ///< by hubs, ascending; may start at 0; empty: not drawn
  std::vector<HubRow> hubs;           ///< by rank
  std::vector<OutsideGroup> outside;
  std::vector<CountedNote> notes;

  double share() const { return peopleTotal > 0 ? peopleCovered / peopleTotal : 0; }
  double peopleOutside() const { return peopleTotal - peopleCovered; }
  bool proved() const;
};

QVariantMap toVariant(const HubsRequest& request);
/// What is missing or out of range keeps its default.
HubsRequest requestFrom(const QVariantMap& map);
QVariantMap toVariant(const HubsAnswer& answer);
HubsAnswer answerFrom(const QVariantMap& map);

/// The ranges that the page offers.
constexpr double distanceMinM = 50, distanceMaxM = 50'000;
constexpr double shareMinPercent = 1, shareMaxPercent = 100;
constexpr int hubCountMin = 1, hubCountMax = 10'000;

}  // namespace jumeau::ui

Q_DECLARE_METATYPE(jumeau::ui::HubsRequest)
Q_DECLARE_METATYPE(jumeau::ui::HubsAnswer)
