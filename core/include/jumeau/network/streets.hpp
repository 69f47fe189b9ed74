#pragma once

#include <array>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// Streets and paths of an OpenStreetMap file, for those who walk, cycle or drive.
struct Streets {
  enum class Profile { walk, bike, drive };

  struct Inputs {
    InputFile input;
  };
  struct Options {
    Profile profile = Profile::walk;
  };
  /// Lines in EPSG:4326, ordered by osm_id and then along the way. A way whose nodes are not all in the file gives one
  /// row per run of known nodes, each with an Issue. Vertices are those of OpenStreetMap, so that lines that meet share
  /// one exactly.
  struct Outputs {
    Table output;
  };

  static constexpr Info info{"streets",
                             "network",
                             "Streets from OpenStreetMap",
                             "Streets and paths of an OpenStreetMap file as lines, with what the analyses of walking, "
                             "cycling and driving need.",
                             "Reads .osm.pbf, .osm, .osm.gz and .osm.bz2 files (an extract from geofabrik.de, or what "
                             "JOSM or Overpass save).\n\n"
                             "On foot: every way with a highway tag, except motorway, motorway_link, trunk, "
                             "trunk_link, construction, proposed, "
                             "raceway, bus_guideway, platform, elevator, corridor, and except foot=no. Squares drawn "
                             "as areas are kept as their outline.\n\n"
                             "By bike: roads other than motorways and motor roads, cycleways, paths, tracks and "
                             "pedestrian streets; footways, steps and "
                             "bridleways only where bicycle allows it; not where bicycle is no or use_sidepath, nor "
                             "where access or vehicle is no and "
                             "bicycle does not say otherwise.\n\n"
                             "By car: roads from motorway to service and living street; not where motorcar, "
                             "motor_vehicle, vehicle or access (the most "
                             "precise one that is there) is no, agricultural, forestry or emergency; not areas.\n\n"
                             "The field oneway says yes, no or reverse for the profile: contraflow cycling is honoured "
                             "by bike, and only what is said "
                             "for pedestrians (oneway:foot, escalators) on foot. The field speed_kmh is the speed "
                             "limit for motor traffic, empty where "
                             "the file does not tell it. The field level is the layer, 0 where it is not given.",
                             false};

  static constexpr std::array<Choice<Profile>, 3> profiles{
      {{Profile::walk, "walk", "On foot"}, {Profile::bike, "bike", "By bike"}, {Profile::drive, "drive", "By car"}}};

  static constexpr std::array<Code, 3> directions{
      {{"yes", "Along the line only"}, {"no", "Both ways"}, {"reverse", "Against the line only"}}};
  /// Those without a unit or codes hold what the tag of OpenStreetMap says.
  static constexpr std::array<OutputColumn, 36> columns{{{"osm_id", "OpenStreetMap number"},
                                                         {"name", "Name"},
                                                         {"highway", "Kind of way"},
                                                         {"oneway", "One-way", Unit::none, directions},
                                                         {"speed_kmh", "Speed limit", Unit::kilometre_per_hour},
                                                         {"level", "Level"},
                                                         {"bridge", "Bridge"},
                                                         {"tunnel", "Tunnel"},
                                                         {"area", "Square drawn as an area"},
                                                         {"lanes", "Lanes"},
                                                         {"width_m", "Width", Unit::metre},
                                                         {"incline_percent", "Slope", Unit::percent},
                                                         {"cycleway", "Cycling facility"},
                                                         {"cycleway_left", "Cycling facility on the left"},
                                                         {"cycleway_right", "Cycling facility on the right"},
                                                         {"sidewalk", "Pavement"},
                                                         {"parking_left", "Parking on the left"},
                                                         {"parking_right", "Parking on the right"},
                                                         {"maxspeed", "Speed limit as tagged"},
                                                         {"incline", "Slope as tagged"},
                                                         {"surface", "Surface"},
                                                         {"smoothness", "Smoothness"},
                                                         {"tracktype", "Kind of track"},
                                                         {"lit", "Street lights"},
                                                         {"access", "Access"},
                                                         {"foot", "Access on foot"},
                                                         {"bicycle", "Access by bike"},
                                                         {"motor_vehicle", "Access by motor vehicle"},
                                                         {"segregated", "Bikes and people on foot apart"},
                                                         {"footway", "Kind of footway"},
                                                         {"service", "Kind of service road"},
                                                         {"junction", "Kind of junction"},
                                                         {"crossing", "Kind of crossing"},
                                                         {"traffic_calming", "Traffic calming"},
                                                         {"wheelchair", "Access by wheelchair"},
                                                         {"ref", "Road number"}}};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, InputFile>{&Inputs::input, "INPUT", "OpenStreetMap file", Shape::none,
                                              "pbf osm osm.bz2 osm.gz bz2 gz"}};
  }
  static constexpr auto fields() {
    return std::tuple{ChoiceField<Options, Profile>{&Options::profile, "PROFILE", "Streets for", profiles}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Streets", Shape::line, "streets", columns}};
  }

  /// @throws Error (unreadable) where the file is missing, empty, damaged, cut short or not an OpenStreetMap file;
  /// (unsupported)
  ///         for a file of changes or with history.  @throws Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
