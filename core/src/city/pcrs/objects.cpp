#include "objects.hpp"

#include <ogr_api.h>
#include <ogr_geometry.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <memory>
#include <set>
#include <sstream>

#include "../../geo/gdal_grid.hpp"
#include "../../geo/geometry_reader.hpp"

namespace jumeau::city::pcrs {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Class {
  std::string_view name;
  const char* kind;
  Shape shape;
};
constexpr std::array<Class, 27> classes{{{"LimiteVoiriePCRS", "kerb", Shape::line},
                                         {"FacadePCRS", "facade", Shape::line},
                                         {"ProeminenceBatiPCRS", "projection", Shape::line},
                                         {"MurPCRS", "wall", Shape::line},
                                         {"SeuilPCRS", "threshold", Shape::line},
                                         {"MarcheEscalierPCRS", "step", Shape::line},
                                         {"PilierRegulierPCRS", "pillar", Shape::point},
                                         {"PilierParticulierPCRS", "pillar", Shape::line},
                                         {"PilePontPCRS", "bridge_pier", Shape::polygon},
                                         {"RailPCRS", "rail", Shape::line},
                                         {"QuaiRailPCRS", "platform", Shape::line},
                                         {"QuaiFluvioMaritimePCRS", "quay", Shape::line},
                                         {"ArbrePCRS", "tree", Shape::point},
                                         {"AffleurantPCRS", "fitting", Shape::point},
                                         {"PointCanevasPCRS", "survey_mark", Shape::point},
                                         {"ObjetGeneriquePCRS", "object", Shape::point},
                                         {"HabillageLignesPCRS", "dressing", Shape::line},
                                         {"HabillageEnveloppePCRS", "dressing", Shape::polygon},
                                         {"HabillagePointsPCRS", "dressing", Shape::point},
                                         {"HabillageSymbolePCRS", "symbol", Shape::point},
                                         {"HabillageTextePCRS", "label", Shape::point},
                                         {"NomVoiriePCRS", "street_name", Shape::point},
                                         {"NumeroVoiriePCRS", "house_number", Shape::point},
                                         {"MasqueOpacitePCRS", "mask", Shape::polygon},
                                         {"EmpriseEchangePCRS", "extent", Shape::polygon},
                                         {"PointLevePCRS", "surveyed_point", Shape::point},
                                         {"AffleurantSymbolePCRS", "representation", Shape::point}}};
/// What draws an AffleurantPCRS, beside its symbol.
constexpr std::array<std::string_view, 4> parts{"AffleurantGeometriquePCRS", "AffleurantEnveloppePCRS",
                                                "AffleurantLignesPCRS", "AffleurantPointPCRS"};
constexpr Class part{"", "representation", Shape::point};
/// Where an object refers to what draws it.
constexpr std::array<std::string_view, 6> references{"representation", "symbolisation", "enveloppe",
                                                     "ligne",          "point",         "symbole"};
/// By the nature of an AffleurantPCRS, from "01".
constexpr std::array<const char*, 7> natures{"gully", "cabinet", "chamber", "valve", "hydrant", "post", "light"};

const Class* class_of(std::string_view name) {
  if (std::ranges::find(parts, name) != parts.end()) return &part;
  const auto found = std::ranges::find(classes, name, &Class::name);
  return found == classes.end() ? nullptr : &*found;
}

bool is_part(const Class& one) { return std::string_view(one.kind) == "representation"; }

const char* kind_of(const Class& one, const Element& feature) {
  const std::string nature = feature.words("nature");
  if (std::string_view(one.kind) != "fitting" || nature.size() != 2 || nature[0] != '0') return one.kind;
  const auto number = static_cast<std::size_t>(nature[1] - '1');
  return number < natures.size() ? natures[number] : one.kind;
}

double number_in(const std::string& words) {
  double out = nan;
  const auto [end, fault] = std::from_chars(words.data(), words.data() + words.size(), out);
  return fault == std::errc{} && end == words.data() + words.size() && std::isfinite(out) ? out : nan;
}

std::string first_of(const Element& feature, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    if (std::string words = feature.words(name); !words.empty()) return words;
  return {};
}

// ---- geometries

void write_escaped(const std::string& words, std::string& to) {
  for (const char c : words)
    if (c == '<')
      to += "&lt;";
    else if (c == '&')
      to += "&amp;";
    else if (c == '"')
      to += "&quot;";
    else
      to += c;
}

/// GML that GDAL reads: it knows arcs, rings of curves and patches. Positions of one curve may be elements of their
/// own.
void write_gml(const Element& element, std::string& to) {
  to += "<gml:" + element.name;
  for (const auto& [name, value] : element.attributes) {
    to += " " + (name == "id" ? "gml:id" : name) + "=\"";
    write_escaped(value, to);
    to += '"';
  }
  to += '>';
  write_escaped(element.text, to);
  for (const Element& child : element.children) write_gml(child, to);
  to += "</gml:" + element.name + ">";
}

/// The system nearest to the top; empty where none is told.
std::string srs_name_of(const Element& element) {
  if (std::string own = element.attribute("srsName"); !own.empty()) return own;
  for (const Element& child : element.children)
    if (std::string found = srs_name_of(child); !found.empty()) return found;
  return {};
}

/// GDAL reads 0 where a coordinate is no number.
bool all_numbers(const Element& element) {
  if (element.name == "pos" || element.name == "posList") {
    std::istringstream all(element.text);
    for (std::string word; all >> word;)
      if (std::isnan(number_in(word))) return false;
  }
  return std::ranges::all_of(element.children, all_numbers);
}

/// Nothing where the geometry is of no use; `fault` says why.
std::optional<Drawing> drawing_of(const Element& geometry, std::string& fault) {
  if (!all_numbers(geometry)) {
    fault = "no_numbers";
    return {};
  }
  std::string gml;
  write_gml(geometry, gml);
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  const std::unique_ptr<OGRGeometry> made(OGRGeometry::FromHandle(OGR_G_CreateFromGML(gml.c_str())));
  if (!made || made->IsEmpty()) {
    fault = "damaged";
    return {};
  }
  Drawing out{{}, srs_name_of(geometry)};
  geo::GeometryReader reader(out.row);
  if (!reader.add(made.get())) {
    fault = "mixed";
    return {};
  }
  out.row.end_row();
  if (!std::ranges::all_of(out.row.xy, [](double value) { return std::isfinite(value); })) {  // chords of a huge arc
    fault = "no_numbers";
    return {};
  }
  return out;
}

Object object_of(const Class& one, const Element& feature, const std::string& file) {
  Object out;
  out.kind = kind_of(one, feature), out.shape = one.shape, out.file = file;
  out.id = first_of(feature, {"idObjet", "idHabillage", "idEmprise", "numeroPoint"});
  out.theme = feature.words("thematique"), out.quality = feature.words("qualiteCategorisation");
  out.precision_xy = feature.words("precisionPlanimetrique"), out.precision_z = feature.words("precisionAltimetrique");
  out.date = first_of(feature, {"dateLeve", "horodatage", "datePublication"});
  out.producer = first_of(feature, {"producteur", "fournisseur"});
  out.manager = feature.words("gestionnaire"), out.network = feature.words("reseau");
  out.wall = feature.words("typeMur"), out.reference = feature.words("reference");
  out.label = first_of(feature, {"libelle", "identification", "complement"});
  out.rotation_deg = number_in(feature.words("angleRotation"));
  out.symbol_length = number_in(first_of(feature, {"longueur", "longueur_mm"}));
  out.symbol_width = number_in(first_of(feature, {"largeur", "largeur_mm"}));
  return out;
}

void add_drawing(const Object& drawing, Object& to) {
  to.drawings.insert(to.drawings.end(), drawing.drawings.begin(), drawing.drawings.end());
  if (to.fault.empty()) to.fault = drawing.fault;
  if (to.reference.empty()) to.reference = drawing.reference;
  if (std::isnan(to.rotation_deg)) to.rotation_deg = drawing.rotation_deg;
  if (std::isnan(to.symbol_length)) to.symbol_length = drawing.symbol_length;
  if (std::isnan(to.symbol_width)) to.symbol_width = drawing.symbol_width;
}

/// Of the feature and of what is written within it, such as the representations of an AffleurantPCRS.
void collect(const Element& element, Object& to, std::vector<std::string>& refers_to) {
  for (const Element& child : element.children) {
    if (child.name == "geometrie") {
      for (const Element& geometry : child.children)
        if (auto drawing = drawing_of(geometry, to.fault)) to.drawings.push_back(std::move(*drawing));
      continue;
    }
    if (std::ranges::find(references, child.name) == references.end()) continue;
    if (const std::string href = child.attribute("href"); !href.empty())
      refers_to.push_back(href[0] == '#' ? href.substr(1) : href);
    for (const Element& inline_part : child.children) {
      if (const Class* one = class_of(inline_part.name)) add_drawing(object_of(*one, inline_part, to.file), to);
      collect(inline_part, to, refers_to);
    }
  }
}

}  // namespace

void Objects::take(const Element& feature) {
  const Class* one = class_of(feature.name);
  if (!one) {
    const auto known = std::ranges::find(left_out_, feature.name, &std::pair<std::string, std::int64_t>::first);
    if (known == left_out_.end())
      left_out_.emplace_back(feature.name, 1);
    else
      ++known->second;
    return;
  }
  geo::register_drivers();
  Piece piece{feature.attribute("id"), object_of(*one, feature, file_), {}, is_part(*one)};
  collect(feature, piece.object, piece.refers_to);
  pieces_.push_back(std::move(piece));
}

Object Objects::with_its_drawings(const Piece& piece, const std::unordered_map<std::string, std::size_t>& parts_by_id) {
  constexpr std::size_t most = 1000;
  Object out = piece.object;
  std::vector<std::string> ids = piece.refers_to;
  std::set<std::size_t> seen;
  for (std::size_t i = 0; i < ids.size() && seen.size() < most; ++i) {
    const auto found = parts_by_id.find(ids[i]);
    if (found == parts_by_id.end() || !seen.insert(found->second).second) continue;
    Piece& drawing = pieces_[found->second];
    drawing.used = true;
    add_drawing(drawing.object, out);
    ids.insert(ids.end(), drawing.refers_to.begin(), drawing.refers_to.end());
  }
  return out;
}

std::vector<Object> Objects::finish() {
  std::unordered_map<std::string, std::size_t> parts_by_id;
  for (std::size_t i = 0; i < pieces_.size(); ++i)
    if (pieces_[i].is_part) parts_by_id.emplace(pieces_[i].id, i);
  for (Piece& piece : pieces_)
    if (!piece.is_part) piece.object = with_its_drawings(piece, parts_by_id);
  std::vector<Object> out;
  for (Piece& piece : pieces_)
    if (!piece.used) out.push_back(std::move(piece.object));
  return out;
}

}  // namespace jumeau::city::pcrs
