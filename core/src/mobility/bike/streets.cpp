#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numbers>

#include "../../geo/shapes.hpp"
#include "../../parallel.hpp"
#include "../street/around.hpp"
#include "../street/readings.hpp"
#include "preset.hpp"

namespace jumeau::bike {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double positive(double number) { return number > 0.0 ? number : nan; }

// ---- words

/// Puts the words of a field into ours, and counts those that the preset does not know.
class Words {
public:
  Words(const Table& table, const WordField& field, std::map<std::string, std::int64_t>& unknown)
      : column_(find(table, field.fields)), field_(field), unknown_(unknown) {}
  bool here() const { return column_ != nullptr; }
  /// "" for nothing, and for what the preset does not know.
  std::string_view operator()(std::size_t row) {
    if (!column_) return {};
    const std::string word = column_->words(row);
    if (word.empty()) return {};
    const auto found = field_.values.find(word);
    if (found != field_.values.end()) return found->second;
    ++unknown_[word];
    return {};
  }

private:
  const Column* column_;
  const WordField& field_;
  std::map<std::string, std::int64_t>& unknown_;
};

/// What the layer holds, and what it does not.
class Layer {
public:
  Layer(const Table& table, const Preset& preset) : table_(table), preset_(preset) {}

  Words words(const char* what, const WordField& field) {
    if (!field.fields.empty() && !find(table_, field.fields)) missing_.push_back(field.fields.front());
    return {table_, field, unknown_[what]};
  }
  /// NaN everywhere where the layer has no such field.
  Reals numbers(const char* what, const FieldNames& names, Monitor& monitor) {
    const Column* column = find(table_, names);
    if (!column) {
      if (!names.empty()) missing_.push_back(names.front());
      return Reals(table_.size(), nan);
    }
    const street::Readings readings = street::readings_of(table_, column->name, what, preset_.unknown);
    street::tell_unreadable(readings, column->name, monitor);
    return readings.values;
  }
  void tell(Monitor& monitor) const {
    if (!missing_.empty())
      monitor.warn(text("The streets lack these fields of the preset \"{0}\": {1}.", preset_.name, listed(missing_)));
    for (const auto& [what, words] : unknown_) {
      if (words.empty()) continue;
      std::int64_t rows = 0;
      for (const auto& [word, count] : words) rows += count;
      monitor.warn(text("The preset \"{0}\" does not know {1} words of \"{2}\", in {3} rows, such as \"{4}\": unknown.",
                        preset_.name, words.size(), what, rows, words.begin()->first));
    }
  }

private:
  static std::string listed(const std::vector<std::string>& all) {
    std::string out;
    for (const std::string& one : all) out += (out.empty() ? "" : ", ") + one;
    return out;
  }
  const Table& table_;
  const Preset& preset_;
  std::vector<std::string> missing_;
  std::map<std::string, std::map<std::string, std::int64_t>> unknown_;
};

// ---- kinds, sides

Road road_of(std::string_view word, std::string_view rank) {
  const Road road = word == "road" ? Road::unknown : value_of(word, road_words);
  return road == Road::unknown ? value_of(rank, road_words) : road;
}

bool worse(Facility a, Facility b) { return static_cast<int>(a) < static_cast<int>(b); }

void read_sides(const Table& network, const Preset& preset, Layer& layer, std::vector<Street>& streets) {
  for (const SideField& field : preset.facility) {
    Words words = layer.words("facility", field);
    for (std::size_t row = 0; row < network.size(); ++row) {
      const Facility facility = value_of(words(row), facility_words);
      Street& street = streets[row];
      if (field.right && worse(street.right.facility, facility)) street.right.facility = facility;
      if (field.left && worse(street.left.facility, facility)) street.left.facility = facility;
    }
  }
  for (const SideField& field : preset.parking) {
    Words words = layer.words("parking", field);
    for (std::size_t row = 0; row < network.size(); ++row) {
      const bool parked = words(row) == "yes";
      if (field.right) streets[row].right.parked |= parked;
      if (field.left) streets[row].left.parked |= parked;
    }
  }
}

void read_widths(const Preset& preset, Layer& layer, std::vector<Street>& streets, Monitor& monitor) {
  const auto read = [&](const std::vector<SideNumber>& fields, double Side::* member) {
    for (const SideNumber& field : fields) {
      const Reals widths = layer.numbers("NETWORK", field.fields, monitor);
      for (std::size_t row = 0; row < streets.size(); ++row) {
        const double width_m = positive(widths[row]);
        if (field.right && !std::isnan(width_m)) streets[row].right.*member = width_m;
        if (field.left && !std::isnan(width_m)) streets[row].left.*member = width_m;
      }
    }
  };
  read(preset.facility_width, &Side::width_m);
  read(preset.parking_width, &Side::parking_m);
}

void read_directions(const Preset& preset, Layer& layer, std::vector<Street>& streets) {
  Words oneway = layer.words("oneway", preset.oneway);
  for (std::size_t row = 0; row < streets.size(); ++row) {
    Street& street = streets[row];
    const std::string_view way = oneway(row);
    street.one_way = way == "yes" || way == "reverse";
    street.right.allowed = way != "reverse", street.left.allowed = way != "yes";
  }
  std::vector<bool> forbidden(streets.size(), false);
  for (const WordField& field : preset.bikes) {
    Words bikes = layer.words("bikes", field);
    for (std::size_t row = 0; row < streets.size(); ++row) {
      const std::string_view may = bikes(row);
      if (may == "no") forbidden[row] = true;
      if (may == "along" || may == "both") streets[row].right.allowed = true;
      if (may == "against" || may == "both") streets[row].left.allowed = true;
    }
  }
  for (std::size_t row = 0; row < streets.size(); ++row)
    if (forbidden[row]) streets[row].right.allowed = streets[row].left.allowed = false;
}

// ---- cycling facilities drawn apart

constexpr double beside_m = 15.0, step_m = 5.0, most_turn_degrees = 30.0, enough = 0.5;

struct Direction {
  double x, y;
};
/// Is the segment within reach of the place, and parallel to the street?
bool beside(double px, double py, Direction along, double ax, double ay, double bx, double by) {
  const double dx = bx - ax, dy = by - ay, squared = dx * dx + dy * dy;
  if (!(squared > 0.0)) return false;
  const double t = std::clamp(((px - ax) * dx + (py - ay) * dy) / squared, 0.0, 1.0);
  if (std::hypot(px - ax - t * dx, py - ay - t * dy) > beside_m) return false;
  const double cosine = std::abs(along.x * dx + along.y * dy) / (std::sqrt(squared) * std::hypot(along.x, along.y));
  return cosine >= std::cos(most_turn_degrees * std::numbers::pi / 180.0);
}

bool row_beside(const Geometries& lines, std::size_t row, double x, double y, Direction along) {
  bool out = false;
  street::each_path(lines, row, [&](street::Path path) {
    for (std::size_t i = 0; i + 3 < path.size() && !out; i += 2)
      out = beside(x, y, along, path[i], path[i + 1], path[i + 2], path[i + 3]);
  });
  return out;
}

/// The best facility that runs beside at least half of the street.
Facility beside_street(const Geometries& streets, std::size_t row, const Geometries& cycleways,
                       const std::vector<std::size_t>& near, const std::vector<Facility>& kinds) {
  std::map<Facility, double> metres;
  double length = 0.0;
  street::each_path(streets, row, [&](street::Path path) {
    for (std::size_t i = 0; i + 3 < path.size(); i += 2) {
      const auto piece = path.subspan(i, 4);
      const double whole = street::length_m(piece), pieces = std::max(1.0, std::ceil(whole / step_m));
      length += whole;
      street::each_place(piece, static_cast<std::size_t>(pieces), whole / pieces / 2.0, whole / pieces,
                         [&](double x, double y) {
                           Facility best = Facility::unknown;
                           for (const std::size_t one : near)
                             if (worse(best, kinds[one]) &&
                                 row_beside(cycleways, one, x, y, {piece[2] - piece[0], piece[3] - piece[1]}))
                               best = kinds[one];
                           if (best != Facility::unknown) metres[best] += whole / pieces;
                         });
    }
  });
  double covered = 0.0;
  for (auto it = metres.rbegin(); it != metres.rend(); ++it) {
    covered += it->second;
    if (covered >= enough * length && length > 0.0) return it->first;
  }
  return Facility::unknown;
}

void read_cycleways(const Table& network, const Table& cycleways, const Preset& preset, std::vector<Street>& streets,
                    Monitor& monitor) {
  Layer layer(cycleways, preset);
  Words words = layer.words("cycleways", preset.cycleways);
  std::vector<Facility> kinds;
  for (std::size_t row = 0; row < cycleways.size(); ++row) {
    const Facility kind = words.here() ? value_of(words(row), facility_words) : Facility::track;
    kinds.push_back(kind);
  }
  if (!words.here())
    monitor.warn(text("CYCLEWAYS has no field that tells the kind of facility: all are taken for cycle tracks."));
  layer.tell(monitor);
  const auto found = facilities_beside(network.geometry, cycleways.geometry, kinds, monitor);
  for (std::size_t row = 0; row < streets.size(); ++row)
    for (Side* side : {&streets[row].right, &streets[row].left})
      if (worse(side->facility, found[row])) side->facility = found[row];
}

// ---- traffic and speed

struct Count {
  double year = -std::numeric_limits<double>::infinity();
  std::map<std::string, std::pair<double, int>> directions;  ///< sum and number
  double speed_kmh = nan;

  double traffic() const {
    double out = directions.empty() ? nan : 0.0;
    for (const auto& [direction, mean] : directions) out += mean.first / mean.second;
    return out;
  }
};

std::map<std::string, Count> counted(const Table& counts, const Preset& preset, Monitor& monitor) {
  const CountFields& fields = preset.counts;
  const Column *key = find(counts, fields.key), *value = find(counts, fields.value);
  if (!key || !value)
    throw Error(Error::Code::bad_input,
                text("TRAFFIC needs the fields that the preset \"{0}\" names for the key and the number of vehicles.",
                     preset.name));
  Layer layer(counts, preset);
  const Reals vehicles = layer.numbers("TRAFFIC", fields.value, monitor);
  const Reals speeds = layer.numbers("TRAFFIC", fields.speed, monitor);
  const Reals years = layer.numbers("TRAFFIC", fields.year, monitor);
  const Column* direction = find(counts, fields.direction);
  std::map<std::string, Count> out;
  for (std::size_t row = 0; row < counts.size(); ++row) {
    if (std::isnan(vehicles[row]) || vehicles[row] < 0.0) continue;
    Count& count = out[key->words(row)];
    const double year = std::isnan(years[row]) ? 0.0 : years[row];
    if (year > count.year) count.year = year, count.directions.clear();
    if (year < count.year) continue;
    auto& [sum, number] = count.directions[direction ? direction->words(row) : ""];
    sum += vehicles[row], ++number;
    if (!std::isnan(speeds[row])) count.speed_kmh = speeds[row];
  }
  return out;
}

void join_counts(const Table& network, const Table& counts, const Preset& preset, std::vector<Street>& streets,
                 Monitor& monitor) {
  const Column* key = find(network, preset.counts.street_key);
  if (!key)
    throw Error(Error::Code::bad_input, text("The streets lack the field \"{0}\", by which TRAFFIC is joined.",
                                             preset.counts.street_key.empty() ? "" : preset.counts.street_key.front()));
  const auto all = counted(counts, preset, monitor);
  std::size_t joined = 0;
  for (std::size_t row = 0; row < streets.size(); ++row) {
    const auto found = all.find(key->words(row));
    if (found == all.end()) continue;
    ++joined;
    Street& street = streets[row];
    if (std::isnan(street.traffic_vpd)) street.traffic_vpd = found->second.traffic();
    if (std::isnan(street.speed_kmh)) street.speed_kmh = found->second.speed_kmh;
  }
  monitor.info(text("{0} streets have a traffic count, of {1} counted places.", joined, all.size()));
}

/// A street that was not counted takes the mean of the counted ones of its name or code, by length.
void estimate_traffic(const Table& network, const Preset& preset, std::vector<Street>& streets) {
  const Column* name = find(network, preset.street);
  if (!name) return;
  std::map<std::string, std::pair<double, double>> known;
  for (std::size_t row = 0; row < streets.size(); ++row) {
    const std::string word = name->words(row);
    if (word.empty() || std::isnan(streets[row].traffic_vpd)) continue;
    const double metres = street::length_m(network.geometry, row);
    known[word].first += streets[row].traffic_vpd * metres, known[word].second += metres;
  }
  for (std::size_t row = 0; row < streets.size(); ++row) {
    const auto found = known.find(name->words(row));
    if (!std::isnan(streets[row].traffic_vpd) || found == known.end() || !(found->second.second > 0.0)) continue;
    streets[row].traffic_vpd = found->second.first / found->second.second;
    streets[row].traffic_origin = Origin::estimated;
  }
}

void assume_traffic(const Preset& preset, std::vector<Street>& streets) {
  for (Street& street : streets) {
    const auto found = preset.assumed_traffic_vpd.find(street.road);
    if (!std::isnan(street.traffic_vpd) || found == preset.assumed_traffic_vpd.end()) continue;
    street.traffic_vpd = found->second, street.traffic_origin = Origin::assumed;
  }
}

void note_origins(std::vector<Street>& streets) {
  for (Street& street : streets) {
    if (!std::isnan(street.traffic_vpd)) street.traffic_origin = Origin::measured;
    if (!std::isnan(street.speed_kmh)) street.speed_origin = Origin::measured;
  }
}

void assume_speeds(const Preset& preset, std::vector<Street>& streets, Monitor& monitor) {
  std::int64_t assumed = 0, missing = 0;
  for (Street& street : streets) {
    if (!std::isnan(street.speed_kmh)) continue;
    const auto found = preset.assumed_speed_kmh.find(street.road);
    if (found == preset.assumed_speed_kmh.end()) {
      ++missing;
    } else {
      street.speed_kmh = found->second, street.speed_origin = Origin::assumed;
      ++assumed;
    }
  }
  if (assumed > 0)
    monitor.warn(
        text("{0} of {1} streets have no speed: that of their kind of street was assumed.", assumed, streets.size()));
  if (missing > 0)
    monitor.info(
        text("{0} of {1} streets have no speed, and none is assumed for their kind.", missing, streets.size()));
}

}  // namespace

std::vector<Facility> facilities_beside(const Geometries& streets, const Geometries& cycleways,
                                        const std::vector<Facility>& kinds, Monitor& monitor) {
  const street::Rows rows(cycleways);
  std::vector<Facility> out(streets.size(), Facility::unknown);
  parallel_for_each(
      streets.size(), monitor, [] { return 0; },
      [&](std::size_t row, int) {
        const auto shape = geos::geometry_of(streets, row);
        out[row] = beside_street(streets, row, cycleways, rows.close_to(shape.get(), beside_m), kinds);
      });
  return out;
}

std::vector<Street> streets_of(const Table& network, const Preset& preset, const Table* counts, const Table* cycleways,
                               Monitor& monitor) {
  Layer layer(network, preset);
  std::vector<Street> out(network.size());
  Words road = layer.words("road", preset.road), rank = layer.words("rank", preset.rank),
        surface = layer.words("surface", preset.surface), regime = layer.words("speed_of_word", preset.speed_of_word);
  const Reals speeds = layer.numbers("NETWORK", preset.speed, monitor),
              lanes = layer.numbers("NETWORK", preset.lanes, monitor),
              widths = layer.numbers("NETWORK", preset.width, monitor),
              traffic = layer.numbers("NETWORK", preset.traffic, monitor);
  for (std::size_t row = 0; row < out.size(); ++row) {
    Street& street = out[row];
    street.road = road_of(road(row), rank(row));
    street.surface = value_of(surface(row), surface_words);
    street.speed_kmh = positive(speeds[row]), street.lanes = positive(lanes[row]);
    street.width_m = positive(widths[row]), street.traffic_vpd = traffic[row] >= 0.0 ? traffic[row] : nan;
    if (const std::string word(regime(row)); !word.empty() && std::isnan(street.speed_kmh))
      std::from_chars(word.data(), word.data() + word.size(), street.speed_kmh);
  }
  read_directions(preset, layer, out);
  read_sides(network, preset, layer, out);
  read_widths(preset, layer, out, monitor);
  layer.tell(monitor);
  if (counts) join_counts(network, *counts, preset, out, monitor);
  note_origins(out);
  estimate_traffic(network, preset, out);
  assume_traffic(preset, out);
  assume_speeds(preset, out, monitor);
  if (cycleways) read_cycleways(network, *cycleways, preset, out, monitor);
  for (Street& street : out)
    for (Side* side : {&street.right, &street.left})
      if (side->facility == Facility::unknown) side->facility = preset.facility_otherwise;
  return out;
}

}  // namespace jumeau::bike
