#pragma once

#include <array>
#include <filesystem>
#include <istream>
#include <string>
#include <vector>

#include "jumeau/describe.hpp"

/// Plans of streets to the centimetre: the GML of the French standard PCRS (CNIG, version 2), a large-scale base map of
/// what is seen above underground networks.
namespace jumeau::city {

/// What an object is. One word per class of the standard, and per nature of what networks show at the surface.
inline constexpr std::array<Code, 31> plan_kinds{{{"kerb", "Kerb or edge of the carriageway"},
                                                  {"facade", "Façade"},
                                                  {"projection", "Projection of a building"},
                                                  {"wall", "Wall"},
                                                  {"threshold", "Threshold"},
                                                  {"step", "Step"},
                                                  {"pillar", "Pillar"},
                                                  {"bridge_pier", "Bridge pier"},
                                                  {"rail", "Rail"},
                                                  {"platform", "Railway platform"},
                                                  {"quay", "Quay"},
                                                  {"tree", "Tree"},
                                                  {"gully", "Gully"},
                                                  {"cabinet", "Box or cabinet"},
                                                  {"chamber", "Cover, plate or chamber"},
                                                  {"valve", "Valve or connection"},
                                                  {"hydrant", "Fire hydrant"},
                                                  {"post", "Post"},
                                                  {"light", "Street light"},
                                                  {"fitting", "Fitting of a network"},
                                                  {"survey_mark", "Survey mark"},
                                                  {"object", "Other object"},
                                                  {"dressing", "Dressing of the map"},
                                                  {"symbol", "Symbol of the map"},
                                                  {"label", "Text of the map"},
                                                  {"street_name", "Name of a street"},
                                                  {"house_number", "House number"},
                                                  {"mask", "Opacity mask"},
                                                  {"extent", "Extent of the delivery"},
                                                  {"surveyed_point", "Surveyed point"},
                                                  {"representation", "Drawing without its object"}}};
inline constexpr std::array<Code, 7> wall_kinds{{{"01", "Wall"},
                                                 {"02", "Retaining wall"},
                                                 {"03", "Low wall"},
                                                 {"04", "Low wall with a fence"},
                                                 {"05", "Parapet"},
                                                 {"06", "Riprap"},
                                                 {"other", "Other"}}};
inline constexpr std::array<OutputColumn, 19> plan_columns{
    {{"kind", "Kind", Unit::none, plan_kinds},
     {"object_id", "Identifier"},
     {"theme", "Theme (code of the standard)"},
     {"quality", "Quality of its class (code of the standard)"},
     {"precision_xy", "Precision class in the plane"},
     {"precision_xy_m", "Precision in the plane, at worst", Unit::metre},
     {"precision_z", "Precision class of the height"},
     {"precision_z_m", "Precision of the height, at worst", Unit::metre},
     {"survey_date", "Date of survey"},
     {"producer", "Producer"},
     {"manager", "Operator of the network"},
     {"network", "Network (code of the standard)"},
     {"wall", "Kind of wall", Unit::none, wall_kinds},
     {"reference", "Symbol asked for"},
     {"label", "Text"},
     {"rotation_deg", "Rotation, clockwise from north", Unit::degree},
     {"symbol_length", "Length of the symbol, as given"},
     {"symbol_width", "Width of the symbol, as given"},
     {"file", "File"}}};

/// The objects of a plan by shape; one that is drawn in several shapes has a row in each.
struct StreetPlan {
  Table points, lines, areas;  ///< with plan_columns, heights as given, in the system of the first file
  std::int64_t objects = 0, repeated = 0;
};

/// Reads .gml and .xml files, and those in folders, in the order of their names. Objects are told apart by their
/// identifiers: what several files hold is one row, its newest survey; parts of the same survey are joined. Drawings
/// that objects refer to (xlink) are put with them. An object without a usable geometry keeps a row, with an Issue.
/// @throws Error (unreadable) for files that are not there or no sound PCRS; (bad_input) where no reference system is
/// told; Cancelled
StreetPlan read_street_plan(const std::vector<std::filesystem::path>&, Monitor&);

/// The same from one stream. @param name of it, for messages
StreetPlan read_street_plan(std::istream&, const std::string& name, Monitor&);

}  // namespace jumeau::city
