#pragma once

#include <string>
#include <vector>

#include "sources.hpp"
#include "steps.hpp"

namespace jumeau::city {

/// Footprints for the model of a zone: first its own, then neighbours, with which they may share walls.
struct ZoneFootprints {
  Table table;
  std::size_t own = 0;
  std::string id_column;   ///< names buildings
  std::string provenance;  ///< of the step that made the table; "" for rows of FOOTPRINTS
};

/// Those given, with the attributes of another layer where one is given.
ZoneFootprints given_footprints(const ModelCity::Inputs&, const ModelCity::Options&, const SourcesNow&,
                                std::size_t zone, ZoneSteps&);
/// As jumeau:footprints finds them, with so much around the zone that each of its buildings is whole.
ZoneFootprints found_footprints(const ModelCity::Inputs&, const ModelCity::Options&, const Zoning&, const SourcesNow&,
                                std::size_t zone, ZoneSteps&, Monitor&);

/// Rows of a layer that belong to a zone.
std::vector<std::int64_t> owned_rows(const Table&, const Zoning&, std::size_t zone, Monitor&);
std::vector<std::int64_t> first_rows(std::size_t count);
/// A column that a step added, whose name may have got a number (Table::unused).
Column& added_column(Table&, const std::string& name);
/// Numbers of rows, from 1, of a layer of which only some were handed on.
void number_as_before(Column&, const std::vector<std::int64_t>& rows);

}  // namespace jumeau::city
