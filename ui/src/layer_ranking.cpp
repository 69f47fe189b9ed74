#include "jumeau/ui/layer_ranking.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace jumeau::ui {
namespace {

struct LayerRanking {
  Q_DECLARE_TR_FUNCTIONS(jumeau::ui::LayerRanking)
};

/// Words of a name: lower case, without accents, cut at anything but letters, and where capitals start ("NbHabitants").
QStringList wordsOf(const QString& name) {
  QStringList words;
  QString word;
  const auto endWord = [&] {
    if (!word.isEmpty()) words << word;
    word.clear();
  };
  bool wasLower = false;
  for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
    if (c.isMark()) continue;
    if (!c.isLetter() || (c.isUpper() && wasLower)) endWord();
    if (c.isLetter()) word += c.toLower();
    wasLower = c.isLower();
  }
  endWord();
  return words;
}

using Words = std::vector<const char*>;

bool isOneOf(const QString& word, const Words& list) {
  return std::any_of(list.begin(), list.end(), [&](const char* one) {
    const QLatin1String known(one);
    return word == known || (known.size() > 2 && word == known + QLatin1Char('s'));
  });
}

/// The first word of the name that is in the list, or an empty one.
QString firstOf(const QStringList& words, const Words& list) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const QString& word) { return isOneOf(word, list); });
  return found == words.end() ? QString() : *found;
}

/// What speaks for and against a layer in a role.
struct Clues {
  std::vector<LayerShape> shapes;
  Words names, misleading, fields;
};

const Clues& cluesOf(LayerRole role) {
  static const Clues streets{{LayerShape::Line},
                             {"street", "road", "rue", "route", "voie", "voirie", "troncon", "highway", "network",
                              "reseau", "path", "chemin", "filaire", "edge"},
                             {"river",          "water",      "fleuve",     "riviere", "eau",      "eaux",    "hydro",
                              "hydrographique", "cours",      "rail",       "railway", "ferre",    "ferree",  "train",
                              "tram",           "metro",      "bus",        "limite",  "boundary", "commune", "contour",
                              "coverage",       "couverture", "electrique", "gaz",     "problem",  "probleme"},
                             {"highway", "oneway", "maxspeed", "importance", "nature", "largeur", "sens", "speed",
                              "surface", "voies", "lanes", "foot", "bicycle"}};
  static const Clues population{{LayerShape::Polygon, LayerShape::Point},
                                {"population", "pop", "people", "habitant", "inhabitant", "resident", "insee",
                                 "filosofi", "carreau", "carreaux", "cell", "hexagon", "iris", "census"},
                                {"coverage", "couverture", "hub", "pole", "building", "batiment", "arbre", "tree"},
                                {}};
  static const Clues candidates{{LayerShape::Point},
                                {"candidate", "candidat", "site", "parcel", "parcelle", "foncier", "possible",
                                 "potentiel", "parking", "stop", "arret", "gare", "station"},
                                {"coverage", "couverture", "population", "tree", "arbre", "problem", "probleme"},
                                {}};
  static const Clues existing{
      {LayerShape::Point},
      {"hub", "pole", "pem", "existing", "existant", "multimodal", "multimodaux", "gare", "station", "interchange",
       "echange"},
      {"coverage", "couverture", "population", "tree", "arbre", "candidate", "candidat", "problem", "probleme"},
      {}};
  switch (role) {
    case LayerRole::Streets: return streets;
    case LayerRole::Population: return population;
    case LayerRole::Candidates: return candidates;
    case LayerRole::ExistingHubs: break;
  }
  return existing;
}

bool fits(LayerRole role, const LayerInfo& layer) {
  const auto& shapes = cluesOf(role).shapes;
  if (std::find(shapes.begin(), shapes.end(), layer.shape) == shapes.end()) return false;
  if (role != LayerRole::Population) return true;
  return std::any_of(layer.fields.begin(), layer.fields.end(), [](const FieldInfo& field) { return field.numeric; });
}

QString shapeInWords(LayerShape shape) {
  switch (shape) {
    case LayerShape::Point: return LayerRanking::tr("Points");
    case LayerShape::Line: return LayerRanking::tr("Lines");
    case LayerShape::Polygon: return LayerRanking::tr("Polygons");
    case LayerShape::None: break;
  }
  return LayerRanking::tr("No geometry");
}

/// The scores: a clue in the name weighs more than one in a field; an empty layer comes last.
constexpr int nameScore = 40, misleadingScore = -60, fieldScore = 8, fieldScoreMax = 32, peopleFieldScore = 50,
              emptyScore = -200;

LayerProposal judge(LayerRole role, const LayerInfo& layer) {
  const Clues& clues = cluesOf(role);
  const QStringList words = wordsOf(layer.name);
  LayerProposal proposal{layer.id, layer.name, 0, false, {}};
  QStringList reasons{shapeInWords(layer.shape)};

  if (const QString word = firstOf(words, clues.names); !word.isEmpty()) {
    proposal.score += nameScore;
    reasons << LayerRanking::tr("the name says “%1”").arg(word);
  }
  if (!firstOf(words, clues.misleading).isEmpty()) proposal.score += misleadingScore;

  if (role == LayerRole::Population) {
    const auto fields = rankPeopleFields(layer.fields);
    if (!fields.empty() && fields.front().score > 0) {
      proposal.score += peopleFieldScore;
      reasons << LayerRanking::tr("the field “%1” looks like a number of people").arg(fields.front().name);
    }
  } else {
    QStringList known;
    for (const FieldInfo& field : layer.fields)
      if (!firstOf(wordsOf(field.name), clues.fields).isEmpty()) known << field.name;
    proposal.score += std::min(fieldScoreMax, fieldScore * static_cast<int>(known.size()));
    if (!known.isEmpty()) reasons << LayerRanking::tr("field “%1”").arg(known.first());
  }
  proposal.recognised = proposal.score > 0;
  if (layer.featureCount == 0) {
    proposal.score += emptyScore;
    proposal.recognised = false;
    reasons << LayerRanking::tr("empty");
  } else if (layer.featureCount > 0) {
    reasons << LayerRanking::tr("number of features: %1").arg(QLocale().toString(layer.featureCount));
  }
  proposal.reason = reasons.join(LayerRanking::tr("; ", "between two reasons"));
  return proposal;
}

/// Positive when the words of a field name speak of people; negative when they speak of something that is not a count
/// of them.
int peopleScore(const QString& name) {
  static const Words strong{"population", "pop", "people",   "habitant", "hab",  "inhabitant",
                            "resident",   "ind", "individu", "pmun",     "ptot", "psdc"};
  static const Words notACount{"snv",   "dens", "density", "densite", "pct", "rate",   "taux", "part", "share", "year",
                               "annee", "code", "km",      "ha",      "men", "menage", "log",  "area", "surf"};
  static const Words identifiers{"id",    "fid",   "objectid", "gid",  "ogc",  "code",
                                 "insee", "siren", "num",      "rank", "order"};
  const QStringList words = wordsOf(name);
  int score = 0;
  if (!firstOf(words, strong).isEmpty()) score += words.size() == 1 ? 60 : 50;
  if (!firstOf(words, notACount).isEmpty()) score -= 45;
  if (!firstOf(words, identifiers).isEmpty()) score -= 70;
  // "ind_65_79", "pop15_29": a part of the people, by age; "pop2021" is all of them in a year.
  static const QRegularExpression year(QStringLiteral("(?<!\\d)(19|20)\\d\\d(?!\\d)"));
  const auto digits = std::count_if(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
  if (digits >= 3 && !name.contains(year)) score -= 15;
  return score;
}

}  // namespace

std::vector<FieldProposal> rankPeopleFields(const std::vector<FieldInfo>& fields) {
  std::vector<FieldProposal> proposals;
  for (const FieldInfo& field : fields) {
    if (!field.numeric) continue;
    const int score = peopleScore(field.name);
    proposals.push_back(
        {field.name, score,
         score > 0 ? LayerRanking::tr("The name looks like a number of people") : LayerRanking::tr("A numeric field")});
  }
  std::stable_sort(proposals.begin(), proposals.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  return proposals;
}

std::vector<LayerProposal> rankLayers(LayerRole role, const std::vector<LayerInfo>& layers) {
  std::vector<LayerProposal> proposals;
  for (const LayerInfo& layer : layers)
    if (fits(role, layer)) proposals.push_back(judge(role, layer));
  std::sort(proposals.begin(), proposals.end(), [](const LayerProposal& a, const LayerProposal& b) {
    if (a.score != b.score) return a.score > b.score;
    if (const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive); order != 0) return order < 0;
    return a.layerId < b.layerId;
  });
  return proposals;
}

QString needOf(LayerRole role) {
  switch (role) {
    case LayerRole::Streets: return LayerRanking::tr("Streets: a line layer (BD TOPO, OpenStreetMap…)");
    case LayerRole::Population:
      return LayerRanking::tr("Population: points or polygons with a numeric field that counts people");
    case LayerRole::Candidates: return LayerRanking::tr("Candidate sites: a point layer");
    case LayerRole::ExistingHubs: break;
  }
  return LayerRanking::tr("Existing hubs: a point layer");
}

}  // namespace jumeau::ui
