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

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, InputFile>{&Inputs::input, "INPUT", "OpenStreetMap file", Shape::none,
                                              "pbf osm osm.bz2 osm.gz bz2 gz"}};
  }
  static constexpr auto fields() {
    return std::tuple{ChoiceField<Options, Profile>{&Options::profile, "PROFILE", "Streets for", profiles}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Streets", Shape::line, "streets"}};
  }

  /// @throws Error (unreadable) where the file is missing, empty, damaged, cut short or not an OpenStreetMap file;
  /// (unsupported)
  ///         for a file of changes or with history.  @throws Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
