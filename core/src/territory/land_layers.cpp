#include <algorithm>
#include <set>

#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

void add_ring(Geometries& into, const std::vector<Point>& ring) {
  for (const Point& p : ring) into.add_position(rounded(p).x, rounded(p).y);
  into.add_position(rounded(ring.front()).x, rounded(ring.front()).y);
  into.end_path();
}

/// Without the dead ends that a face runs along on both sides.
std::vector<Point> without_spikes(std::vector<Point> ring) {
  for (bool changed = true; changed && ring.size() > 3;) {
    changed = false;
    for (std::size_t i = 0; i < ring.size() && ring.size() > 3; ++i) {
      const std::size_t after = (i + 1) % ring.size(), second = (i + 2) % ring.size();
      if (!(ring[i] == ring[second])) continue;
      const std::size_t high = std::max(after, second), low = std::min(after, second);
      ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(high));
      ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(low));
      changed = true;
      break;
    }
  }
  return ring;
}

bool visits_twice(const std::vector<Point>& ring) {
  std::set<std::pair<double, double>> seen;
  return !std::all_of(ring.begin(), ring.end(), [&](Point p) { return seen.emplace(p.x, p.y).second; });
}

}  // namespace

bool Scene::in_water(Point p) const {
  if (setting.size == Size::metropolis && !land.here(p)) return true;
  return std::any_of(banks.begin(), banks.end(), [&](const std::vector<Point>& ring) { return inside(ring, p); });
}

/// In French and English: the file is for whoever opens it.
void label_as_invented(Table& table, const Setting& setting) {
  const std::string label = "inventé / invented (demoterritory, seed " + std::to_string(setting.asked_seed) + ")";
  Strings origin;
  for (std::size_t i = 0; i < table.size(); ++i) origin.push_back(label);
  table.add("origin", std::move(origin));
}

Table communes_layer(const Scene& scene) {
  Table out;
  out.name = "communes", out.crs = scene.setting.crs;
  out.geometry = scene.land.outlines;
  Strings name, code;
  for (std::size_t i = 0; i < scene.land.names.size(); ++i)
    name.push_back(scene.land.names[i]), code.push_back(scene.land.codes[i]);
  out.add("name", std::move(name)), out.add("code", std::move(code));
  label_as_invented(out, scene.setting);
  return out;
}

Table water_layer(const Scene& scene, Monitor& monitor) {
  Table out;
  out.name = "water", out.crs = scene.setting.crs;
  out.geometry.shape = Shape::polygon;
  Strings name, kind;
  for (const std::vector<Point>& ring : scene.banks) {
    monitor.check();
    add_ring(out.geometry, ring), out.geometry.end_row();
    name.push_back(place_name(scene.setting, "river", name.size()));
    kind.push_back("river");
  }
  out.add("name", std::move(name)), out.add("kind", std::move(kind));
  label_as_invented(out, scene.setting);
  return out;
}

Table green_layer(const Scene& scene, Monitor& monitor) {
  Table out;
  out.name = "green", out.crs = scene.setting.crs;
  out.geometry.shape = Shape::polygon;
  Integers id;
  Strings name, kind;
  Reals area_m2;
  const auto add = [&](const std::vector<Point>& ring, const char* what, const std::string& called) {
    add_ring(out.geometry, ring), out.geometry.end_row();
    id.push_back(static_cast<std::int64_t>(id.size()) + 1);
    name.push_back(called), kind.push_back(what), area_m2.push_back(std::floor(area(ring)));
  };
  for (const std::vector<Point>& ring : scene.greens)
    if (const double size = area(ring); size > 500)
      add(ring, size > 20000 ? "park" : "garden", place_name(scene.setting, "park", id.size()));
  for (std::int32_t face = 0; face < scene.map.face_count(); ++face) {
    if (face % 1024 == 0) monitor.check();
    if (scene.use[static_cast<std::size_t>(face)] != BlockUse::open) continue;
    const std::vector<Point> ring = without_spikes(scene.map.ring(face));
    if (ring.size() < 3 || area(ring) < 20000 || visits_twice(ring)) continue;
    const Point middle = centroid(ring);
    const double steep = scene.steepness(middle, 60);
    add(ring, steep > 0.16 ? "scrub" : steep > 0.08 ? "wood" : "fields", "");
  }
  std::vector<std::uint8_t> named(id.size());
  for (std::size_t i = 0; i < named.size(); ++i) named[i] = !name[i].empty();
  out.add("id", std::move(id)), out.add("name", std::move(name), std::move(named)), out.add("kind", std::move(kind)),
      out.add("area_m2", std::move(area_m2));
  label_as_invented(out, scene.setting);
  return out;
}

Table about_layer(const Scene& scene, const std::vector<Table>& others) {
  Table out;
  out.name = "about";
  Strings topic, french, english;
  const auto say = [&](std::string_view what, std::string_view in_french, std::string_view in_english) {
    topic.push_back(what), french.push_back(in_french), english.push_back(in_english);
  };
  const auto fact = [&](std::string_view what, const std::string& value) { say(what, value, value); };
  const Setting& setting = scene.setting;
  say("origin",
      "Tout est inventé ici : lieux, noms, habitants et chiffres. Fait par SIGM@ Jumeau, territoire de démonstration.",
      "Everything here is invented: places, names, people and figures. Made by SIGM@ Jumeau, demo territory.");
  fact("size", setting.size == Size::quarter ? "quarter" : setting.size == Size::commune ? "commune" : "metropolis");
  fact("seed", std::to_string(setting.asked_seed));
  fact("crs", setting.crs);
  say("heights",
      "Mètres au-dessus de la mer de ce territoire : un système altimétrique inventé, du genre du NGF mais sans lien "
      "avec lui.",
      "Metres above the sea of this territory: an invented vertical datum, like NGF in kind but not tied to it.");
  say("traffic", "Véhicules par jour, dans les deux sens ; vide là où personne n’a compté.",
      "Vehicles a day, both directions; empty where nobody counted.");
  say("population", "Habitants de chaque carré de 200 m ; les carrés sans habitants sont laissés de côté.",
      "People living in each square of 200 m; squares without people are left out.");
  for (const Table& table : others) fact("rows_" + table.name, std::to_string(table.size()));
  out.add("topic", std::move(topic)), out.add("french", std::move(french)), out.add("english", std::move(english));
  return out;
}

}  // namespace jumeau::territory
