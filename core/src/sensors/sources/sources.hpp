#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "fetch.hpp"
#include "intake.hpp"
#include "mapping.hpp"

/// Sources: each brings what it has to an intake, in the order of time within a series where it can.
namespace jumeau::sensors {

/// A table that GDAL reads, row by row. The mapping that was used is given back.
/// @throws Error (unreadable), (bad_input), Cancelled
Mapping read_table_file(const std::filesystem::path&, const std::optional<Mapping>&, Intake&, Monitor&);

/// Calls `each` for every outermost object {...} in a text: of an array, one per line, or one behind the other. What is
/// no JSON, or is cut off, is counted.
void json_objects(std::string_view text, Findings&, const std::function<void(const Json&)>& each);

/// A text as it is, null as nothing, anything else as JSON.
std::string words_of(const Json&);

/// Topics of a broker (mqtt://host:port/topic), for some seconds: numbers, or objects.
void read_mqtt(const std::string& url, double seconds, Intake&, Monitor&);

bool tells_time(const Json& entity);
void read_entity(const Json& entity, Intake&);
/// NGSI-LD and FIWARE (normalised or key-values).
void read_entities(std::string_view text, Intake&);

/// JSON objects as rows of a table; members of "fields" are columns too, as Opendatasoft's version 1 has them.
Mapping read_json_records(const std::vector<Json>&, const std::optional<Mapping>&, const std::string& alone, Intake&);

/// A whole server: https://host/v1.1
void read_sensorthings(const std::string& url, Fetcher&, Intake&, Monitor&);

/// A dataset: https://host/explore/dataset/name, or its address in the API.
Mapping read_opendatasoft(const std::string& url, const std::optional<Mapping>&, Fetcher&, Intake&, Monitor&);

}  // namespace jumeau::sensors
