#include "hubs_answer.hpp"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "jumeau/mobility/hubs.hpp"
#include "words.hpp"

using namespace jumeau::ui;

namespace {

template <class Visit>
void eachFeature(QgsVectorLayer* layer, Visit&& visit) {
  if (!layer) return;
  QgsFeature feature;
  QgsFeatureIterator features = layer->getFeatures(QgsFeatureRequest().setFlags(Qgis::FeatureRequestFlag::NoGeometry));
  while (features.nextFeature(feature)) visit(feature);
}

std::vector<HubRow> hubRows(QgsVectorLayer* layer) {
  std::vector<HubRow> out;
  eachFeature(layer, [&](const QgsFeature& f) {
    HubRow row;
    row.rank = f.attribute(QStringLiteral("rank")).toInt();
    row.name = f.attribute(QStringLiteral("name")).toString();
    row.existing = f.attribute(QStringLiteral("existing")).toBool();
    row.brings = f.attribute(QStringLiteral("people_added")).toDouble();
    row.serves = f.attribute(QStringLiteral("people_alone")).toDouble();
    row.lost = f.attribute(QStringLiteral("people_lost")).toDouble();
    out.push_back(row);
  });
  std::sort(out.begin(), out.end(), [](const HubRow& a, const HubRow& b) { return a.rank < b.rank; });
  return out;
}

std::vector<HubsCurvePoint> curvePoints(QgsVectorLayer* layer) {
  std::vector<HubsCurvePoint> out;
  eachFeature(layer, [&](const QgsFeature& f) {
    out.push_back({f.attribute(QStringLiteral("hubs")).toInt(), f.attribute(QStringLiteral("people")).toDouble()});
  });
  std::sort(out.begin(), out.end(), [](const HubsCurvePoint& a, const HubsCurvePoint& b) { return a.hubs < b.hubs; });
  return out;
}

QString reasonOf(const QString& code) {
  for (const jumeau::Code& reason : jumeau::Hubs::reasons)
    if (code == QLatin1String(reason.id)) return translated(reason.label);
  return code;
}

std::vector<OutsideGroup> outsideGroups(QgsVectorLayer* layer) {
  std::map<QString, OutsideGroup> groups;
  eachFeature(layer, [&](const QgsFeature& f) {
    if (f.attribute(QStringLiteral("covered")).toBool()) return;
    const double people =
        f.attribute(QStringLiteral("people")).toDouble() - f.attribute(QStringLiteral("people_served")).toDouble();
    if (!(people > 0)) return;
    const QString code = f.attribute(QStringLiteral("reason")).toString();
    OutsideGroup& group = groups[code];
    group.reason = reasonOf(code);
    group.people += people;
    ++group.cells;
  });
  std::vector<OutsideGroup> out;
  for (auto& [code, group] : groups) out.push_back(std::move(group));
  std::stable_sort(out.begin(), out.end(),
                   [](const OutsideGroup& a, const OutsideGroup& b) { return a.people > b.people; });
  return out;
}

}  // namespace

HubsAnswer hubsAnswer(const HubsRequest& request, const QVariantMap& results, QgsVectorLayer* hubs,
                      QgsVectorLayer* coverage, QgsVectorLayer* curve, const std::vector<CountedNote>& notes) {
  const auto number = [&](const char* id) { return results.value(QString::fromLatin1(id)).toDouble(); };
  HubsAnswer out;
  out.request = request;
  out.peopleTotal = number("PEOPLE");
  out.peopleCovered = number("COVERED_PEOPLE");
  out.hubs = hubRows(hubs);
  out.hubCount = static_cast<int>(out.hubs.size());
  out.existingCount =
      static_cast<int>(std::count_if(out.hubs.begin(), out.hubs.end(), [](const HubRow& h) { return h.existing; }));
  // The bound counts hubs, or people where the number of hubs was given.
  if (request.goal == HubsGoal::FewestForShare)
    out.hubBound = static_cast<int>(std::ceil(number("LOWER_BOUND") - 1e-6));
  else
    out.peopleBound = number("LOWER_BOUND");
  out.curve = curvePoints(curve);
  out.outside = outsideGroups(coverage);
  // The headline says the proof.
  const QString proved = translated("Proved optimal.");
  std::copy_if(notes.begin(), notes.end(), std::back_inserter(out.notes),
               [&](const CountedNote& note) { return note.text != proved; });
  return out;
}
