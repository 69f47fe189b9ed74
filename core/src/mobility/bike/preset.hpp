#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jumeau/monitor.hpp"
#include "roads.hpp"

/// How the fields of a street layer become streets. The format is told in docs/bikelanes.md.
namespace jumeau::bike {

/// The first of these columns that the layer has, letter case and dBase types ("IDARC,N,10,0") aside.
using FieldNames = std::vector<std::string>;

struct WordField {
  FieldNames fields;
  std::map<std::string, std::string, std::less<>> values;  ///< from the layer's words to ours
};
struct SideField : WordField {
  bool right = true, left = true;
};
struct SideNumber {
  FieldNames fields;
  bool right = true, left = true;
};
/// A table of counts, joined by key. Of each street the latest year; of that year the sum over directions of their
/// means.
struct CountFields {
  FieldNames street_key, key, value, speed, year, direction;
};
struct Preset {
  std::string name, title, source, date;
  WordField road;
  WordField rank;  ///< the kind of road where `road` says nothing
  WordField oneway;
  WordField surface;
  std::vector<WordField> bikes;  ///< "no" forbids them; "along", "against" and "both" let them ride so, too
  WordField speed_of_word;       ///< km/h as words of a regime
  std::vector<SideField> facility, parking;
  std::vector<SideNumber> facility_width, parking_width;
  Facility facility_otherwise = Facility::unknown;
  FieldNames speed, lanes, width, traffic, structure, street;
  WordField cycleways;  ///< of a layer of cycling facilities drawn apart
  CountFields counts;
  std::vector<double> unknown;  ///< numbers that mean nothing, such as 9999
  std::map<Road, double> assumed_speed_kmh, assumed_traffic_vpd;
};

/// From JSON; `overrides` has fields chosen by hand ("speed": "VMAX"). @throws Error (bad_option) saying what is wrong
Preset preset(std::string_view json, const std::string& name, const std::map<std::string, std::string>& overrides = {});
/// The JSON with the fields chosen by hand in it, to be kept as a preset of its own.
std::string with_fields(std::string_view json, const std::map<std::string, std::string>& overrides);

/// The column that a preset means; null where the layer has none of them.
const Column* find(const Table&, const FieldNames&);

/// One street per row. `counts` and `cycleways` may be null. Speeds and traffic with their origin.
std::vector<Street> streets_of(const Table& network, const Preset&, const Table* counts, const Table* cycleways,
                               Monitor&);

/// The best facility that runs beside each street, within 15 m and in parallel, along at least half of it; `kinds` has
/// one per row of `cycleways`.
std::vector<Facility> facilities_beside(const Geometries& streets, const Geometries& cycleways,
                                        const std::vector<Facility>& kinds, Monitor&);

}  // namespace jumeau::bike
