#include <algorithm>
#include <charconv>
#include <set>

#include "../../picked.hpp"
#include "jumeau/city/export.hpp"

namespace jumeau::city {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

/// "2.2" is more than "2", and "10" than "9".
double number_of(const std::string& lod) {
  double out = -1;
  std::from_chars(lod.data(), lod.data() + lod.size(), out);
  return out;
}
bool less(const std::string& a, const std::string& b) {
  const double x = number_of(a), y = number_of(b);
  return x != y ? x < y : a < b;
}

/// A feature: an object without parent, and what it is made of, itself first.
using Family = std::vector<std::int64_t>;

std::vector<Family> families_of(const CityModel& model) {
  std::vector<Family> of_root(model.objects.size());
  for (std::size_t i = 0; i < model.objects.size(); ++i) {
    const auto object = static_cast<std::int64_t>(i);
    if (model.objects[i].parent < 0) of_root[i].insert(of_root[i].begin(), object);
    if (model.objects[i].parent >= 0) of_root[at(model.root_of(object))].push_back(object);
  }
  std::erase_if(of_root, [](const Family& family) { return family.empty(); });
  return of_root;
}

std::string best_lod(const CityModel& model, const Family& family) {
  std::string out;
  for (const std::int64_t object : family)
    for (const Geometry& geometry : model.objects[at(object)].geometries)
      if (less(out, geometry.lod)) out = geometry.lod;
  return out;
}

std::vector<Solid> solids_of(const CityModel& model, const Family& family, const std::string& lod) {
  std::vector<Solid> out;
  for (const std::int64_t object : family)
    for (const Geometry& geometry : model.objects[at(object)].geometries)
      if (geometry.lod == lod) out.insert(out.end(), geometry.solids.begin(), geometry.solids.end());
  return out;
}

/// The first of a family that has a value; -1: none.
std::int64_t row_with_value(const Column& column, const Family& family) {
  const auto found =
      std::find_if(family.begin(), family.end(), [&](std::int64_t object) { return !column.null(at(object)); });
  return found == family.end() ? -1 : *found;
}

}  // namespace

std::vector<std::string> lods_of(const CityModel& model) {
  std::set<std::string, decltype(&less)> out(&less);
  for (const CityObject& object : model.objects)
    for (const Geometry& geometry : object.geometries) out.insert(geometry.lod);
  return {out.begin(), out.end()};
}

Scene scene_of(const CityModel& model, const std::string& lod) {
  Scene out;
  out.name = lod.empty() ? "buildings" : "lod" + lod;
  out.crs = model.crs;
  out.surfaces = model.surfaces;
  const std::vector<Family> families = families_of(model);
  for (const Family& family : families) {
    out.ids.push_back(model.objects[at(family.front())].id);
    out.solids.push_back(solids_of(model, family, lod.empty() ? best_lod(model, family) : lod));
  }
  for (const Column& column : model.attributes.columns) {
    std::vector<std::int64_t> rows;
    rows.reserve(families.size());
    for (const Family& family : families) rows.push_back(row_with_value(column, family));
    out.attributes.columns.push_back(picked(column, rows));
  }
  return out;
}

}  // namespace jumeau::city
