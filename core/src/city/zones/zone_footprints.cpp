#include "zone_footprints.hpp"

#include <algorithm>
#include <numeric>

#include "../../picked.hpp"

namespace jumeau::city {

namespace {

/// A point that is at most 10 m from one building is no farther than 20 m from any nearer one.
constexpr double rivals_m = 20.0;

Table enriched(const ModelCity::Inputs& inputs, const ModelCity::Options& options, const SourcesNow& sources,
               std::size_t zone, Table table, std::string& provenance, ZoneSteps& steps) {
  if (!inputs.attributes) return table;
  const std::vector<std::int64_t> rows = sources.attributes(zone, geo::bounds_of(table.geometry));
  Values values{{"INPUT", shared(std::move(table))}, {"FROM", shared(picked(**inputs.attributes, rows))}};
  std::string fields;
  for (const std::string& field : options.attribute_fields.names) fields += (fields.empty() ? "" : ";") + field;
  values["FIELDS"] = std::move(fields);
  const Outcome outcome = steps.run("enrich", std::move(values), 0.2, 0.25);
  Table out = get<Table>(outcome, "OUTPUT");
  number_as_before(added_column(out, "matched_row"), rows);
  provenance = outcome.provenance;
  return out;
}

/// Whether the points within a window tell these buildings in full: none comes near its border, unless the cloud ends
/// there, too.
bool whole(const Table& found, const std::vector<std::int64_t>& rows, const geo::Bounds& window,
           const geo::Bounds& all) {
  constexpr double near_m = 20.0;
  const geo::Bounds own = geo::bounds_of(picked(found, rows).geometry);
  return own.empty() || ((own.min_x > window.min_x + near_m || window.min_x <= all.min_x) &&
                         (own.min_y > window.min_y + near_m || window.min_y <= all.min_y) &&
                         (own.max_x < window.max_x - near_m || window.max_x >= all.max_x) &&
                         (own.max_y < window.max_y - near_m || window.max_y >= all.max_y));
}

/// By a column that is there, else by names.
void name(ZoneFootprints& footprints, const std::string& column, auto&& name_of) {
  footprints.table.name = "footprints", footprints.id_column = column;
  if (!column.empty()) return;
  footprints.id_column = footprints.table.unused("building_id");
  Strings ids;
  for (std::size_t i = 0; i < footprints.table.size(); ++i) ids.push_back(name_of(i));
  footprints.table.add(footprints.id_column, std::move(ids));
}

}  // namespace

std::vector<std::int64_t> owned_rows(const Table& table, const Zoning& zoning, std::size_t zone, Monitor& monitor) {
  const std::vector<std::int64_t> owners = zoning.owners(table, monitor);
  std::vector<std::int64_t> out;
  for (std::size_t row = 0; row < owners.size(); ++row)
    if (owners[row] == static_cast<std::int64_t>(zone)) out.push_back(static_cast<std::int64_t>(row));
  return out;
}

std::vector<std::int64_t> first_rows(std::size_t count) {
  std::vector<std::int64_t> out(count);
  std::iota(out.begin(), out.end(), 0);
  return out;
}

Column& added_column(Table& table, const std::string& name) {
  const auto is_numbered = [&](const std::string& it) {
    return it.starts_with(name + "_") && it.find_first_not_of("0123456789", name.size() + 1) == std::string::npos;
  };
  return *std::find_if(table.columns.rbegin(), table.columns.rend(),
                       [&](const Column& it) { return it.name == name || is_numbered(it.name); });
}

void number_as_before(Column& column, const std::vector<std::int64_t>& rows) {
  auto& numbers = std::get<Integers>(column.values);
  for (std::size_t row = 0; row < numbers.size(); ++row)
    if (!column.null(row)) numbers[row] = rows[static_cast<std::size_t>(numbers[row] - 1)] + 1;
}

ZoneFootprints given_footprints(const ModelCity::Inputs& inputs, const ModelCity::Options& options,
                                const SourcesNow& sources, std::size_t zone, ZoneSteps& steps) {
  std::vector<std::int64_t> rows = sources.footprints(zone);
  ZoneFootprints out;
  out.own = rows.size();
  const auto append = [&](const std::vector<std::int64_t>& more) { rows.insert(rows.end(), more.begin(), more.end()); };
  append(sources.neighbours(zone));
  const std::size_t kept = rows.size();
  if (inputs.attributes) append(rows_near(sources.footprint_boxes(), rows, rivals_m));
  out.table = picked(enriched(inputs, options, sources, zone, picked(**inputs.footprints, rows), out.provenance, steps),
                     first_rows(kept));
  name(out, options.id_field.name, [&](std::size_t i) { return std::to_string(rows[i] + 1); });
  return out;
}

ZoneFootprints found_footprints(const ModelCity::Inputs& inputs, const ModelCity::Options& options,
                                const Zoning& zoning, const SourcesNow& sources, std::size_t zone, ZoneSteps& steps,
                                Monitor& monitor) {
  const geo::Bounds all = inputs.cloud->box();
  const geo::Bounds& box = zoning.box(zone);
  for (double margin_m = 100.0;; margin_m *= 2.0) {
    const geo::Bounds window{box.min_x - margin_m, box.min_y - margin_m, box.max_x + margin_m, box.max_y + margin_m};
    const Outcome outcome = steps.run("footprints",
                                      {{"CLOUD", inputs.cloud->within(window)},
                                       {"BUILDING_CLASSES", options.building_classes},
                                       {"GROUND_CLASSES", options.ground_classes}},
                                      0.05, 0.2);
    const Table& found = get<Table>(outcome, "OUTPUT");
    std::vector<std::int64_t> rows = owned_rows(found, zoning, zone, monitor);
    ZoneFootprints out;
    out.own = rows.size(), out.provenance = outcome.provenance;
    const std::vector<std::int64_t> neighbours = rows_near(boxes_of(found), rows);
    rows.insert(rows.end(), neighbours.begin(), neighbours.end());
    if (!whole(found, rows, window, all)) continue;
    out.table = picked(enriched(inputs, options, sources, zone, found, out.provenance, steps), rows);
    name(out, options.id_field.name, [&](std::size_t i) { return zoning.name(zone) + "-" + std::to_string(i + 1); });
    return out;
  }
}

}  // namespace jumeau::city
