#include "jumeau/ui/hubs_data.hpp"

#include <cmath>
#include <tuple>

namespace jumeau::ui {
namespace {

const char walkId[] = "walk", bikeId[] = "bike";

/// The number under the key where it is one within [min, max], else the fallback.
double numberIn(const QVariantMap& map, const char* key, double min, double max, double fallback) {
  bool ok = false;
  const double number = map.value(QLatin1String(key)).toDouble(&ok);
  return ok && number >= min && number <= max ? number : fallback;
}

double amountIn(const QVariantMap& map, const char* key) { return numberIn(map, key, 0, 1e15, 0); }

QString textIn(const QVariantMap& map, const char* key) { return map.value(QLatin1String(key)).toString(); }

template <class T, class Make>
QVariantList listOf(const std::vector<T>& items, Make make) {
  QVariantList list;
  for (const T& item : items) list << make(item);
  return list;
}

template <class T, class Read>
std::vector<T> readList(const QVariantMap& map, const char* key, Read read) {
  std::vector<T> items;
  for (const QVariant& entry : map.value(QLatin1String(key)).toList()) items.push_back(read(entry.toMap()));
  return items;
}

/// Counts fit a double exactly, and JSON has no other number.
double real(qint64 count) { return static_cast<double>(count); }

}  // namespace

bool HubsRequest::operator==(const HubsRequest& other) const {
  const auto whatCounts = [](const HubsRequest& r) {
    const bool fewest = r.goal == HubsGoal::FewestForShare;
    return std::make_tuple(r.streetsId, r.populationId, r.populationField, r.candidatesId, r.existingId, r.distanceM,
                           r.goal, r.mode, fewest ? r.sharePercent : 0.0, fewest ? 0 : r.hubCount);
  };
  return whatCounts(*this) == whatCounts(other);
}

bool HubsAnswer::proved() const {
  if (request.goal == HubsGoal::FewestForShare) return hubBound >= hubCount;
  // Half a person: sums of people come in floating point.
  return peopleBound > 0 && peopleBound < peopleCovered + 0.5;
}

QVariantMap toVariant(const HubsRequest& r) {
  return {{"streets", r.streetsId},
          {"population", r.populationId},
          {"populationField", r.populationField},
          {"candidates", r.candidatesId},
          {"existing", r.existingId},
          {"distanceM", r.distanceM},
          {"sharePercent", r.sharePercent},
          {"hubCount", r.hubCount},
          {"goal", r.goal == HubsGoal::FewestForShare ? "fewest" : "best"},
          {"mode", r.mode == TravelMode::Walk ? walkId : bikeId}};
}

HubsRequest requestFrom(const QVariantMap& map) {
  HubsRequest r;
  r.streetsId = textIn(map, "streets");
  r.populationId = textIn(map, "population");
  r.populationField = textIn(map, "populationField");
  r.candidatesId = textIn(map, "candidates");
  r.existingId = textIn(map, "existing");
  r.distanceM = numberIn(map, "distanceM", distanceMinM, distanceMaxM, r.distanceM);
  r.sharePercent = numberIn(map, "sharePercent", shareMinPercent, shareMaxPercent, r.sharePercent);
  r.hubCount = static_cast<int>(std::lround(numberIn(map, "hubCount", hubCountMin, hubCountMax, r.hubCount)));
  r.goal = textIn(map, "goal") == QLatin1String("best") ? HubsGoal::BestWithCount : HubsGoal::FewestForShare;
  r.mode = textIn(map, "mode") == QLatin1String(bikeId) ? TravelMode::Bike : TravelMode::Walk;
  return r;
}

QVariantMap toVariant(const HubsAnswer& a) {
  return {
      {"request", toVariant(a.request)},
      {"peopleTotal", a.peopleTotal},
      {"peopleCovered", a.peopleCovered},
      {"hubCount", a.hubCount},
      {"existingCount", a.existingCount},
      {"hubBound", a.hubBound},
      {"peopleBound", a.peopleBound},
      {"curve",
       listOf(a.curve, [](const HubsCurvePoint& p) { return QVariantMap{{"hubs", p.hubs}, {"people", p.people}}; })},
      {"hubs", listOf(a.hubs,
                      [](const HubRow& h) {
                        return QVariantMap{{"rank", h.rank},     {"name", h.name},     {"existing", h.existing},
                                           {"brings", h.brings}, {"serves", h.serves}, {"lost", h.lost}};
                      })},
      {"outside", listOf(a.outside,
                         [](const OutsideGroup& g) {
                           return QVariantMap{{"reason", g.reason}, {"people", g.people}, {"cells", real(g.cells)}};
                         })},
      {"notes", listOf(a.notes, [](const CountedNote& n) {
         return QVariantMap{{"text", n.text}, {"count", real(n.count)}, {"warning", n.warning}};
       })}};
}

HubsAnswer answerFrom(const QVariantMap& map) {
  HubsAnswer a;
  a.request = requestFrom(map.value("request").toMap());
  a.peopleTotal = amountIn(map, "peopleTotal");
  a.peopleCovered = amountIn(map, "peopleCovered");
  a.hubCount = map.value("hubCount").toInt();
  a.existingCount = map.value("existingCount").toInt();
  a.hubBound = map.value("hubBound").toInt();
  a.peopleBound = amountIn(map, "peopleBound");
  a.curve = readList<HubsCurvePoint>(
      map, "curve", [](const QVariantMap& p) { return HubsCurvePoint{p["hubs"].toInt(), amountIn(p, "people")}; });
  a.hubs = readList<HubRow>(map, "hubs", [](const QVariantMap& h) {
    return HubRow{h["rank"].toInt(),     h["name"].toString(),  h["existing"].toBool(),
                  amountIn(h, "brings"), amountIn(h, "serves"), amountIn(h, "lost")};
  });
  a.outside = readList<OutsideGroup>(map, "outside", [](const QVariantMap& g) {
    return OutsideGroup{g["reason"].toString(), amountIn(g, "people"), g["cells"].toLongLong()};
  });
  a.notes = readList<CountedNote>(map, "notes", [](const QVariantMap& n) {
    return CountedNote{n["text"].toString(), n["count"].toLongLong(), n["warning"].toBool()};
  });
  return a;
}

}  // namespace jumeau::ui
