#include "layer_styles.hpp"

#include <array>
#include <utility>

#include "../../embedded.hpp"

namespace jumeau::city {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 7> style_of{{{"buildings", "buildings"},
                                                                       {"surfaces", "buildings_surfaces"},
                                                                       {"footprints", "footprints"},
                                                                       {"trees", "trees"},
                                                                       {"tree_crowns", "tree_crowns"},
                                                                       {"trees_register", "trees_register"},
                                                                       {"furniture", "furniture"}}};
constexpr std::array<std::pair<const char*, const char*>, 2> languages{{{"fr", "français"}, {"en", "English"}}};

struct Rows {
  Strings catalog, schema, table, geometry, name, qml, sld, description;
  Booleans as_default;

  void add(const std::string& layer, const char* language, std::string_view style, bool is_default) {
    catalog.push_back(""), schema.push_back(""), table.push_back(layer), geometry.push_back("geom");
    name.push_back(language), qml.push_back(style), sld.push_back(""), description.push_back("SIGM@ Jumeau");
    as_default.values.push_back(is_default);
  }
};

}  // namespace

Table layer_styles(std::span<const Table> layers) {
  Rows rows;
  for (const Table& layer : layers)
    for (const auto& [name, style] : style_of)
      for (const auto& [folder, language] : languages) {
        if (layer.name != name) continue;
        const std::string_view qml = embedded::file(std::string("styles/") + folder + "/" + style + ".qml");
        if (!qml.empty()) rows.add(layer.name, language, qml, folder == languages.front().first);
      }
  Table out;
  out.name = "layer_styles";
  out.add("f_table_catalog", std::move(rows.catalog)), out.add("f_table_schema", std::move(rows.schema));
  out.add("f_table_name", std::move(rows.table)), out.add("f_geometry_column", std::move(rows.geometry));
  out.add("styleName", std::move(rows.name)), out.add("styleQML", std::move(rows.qml));
  out.add("styleSLD", std::move(rows.sld)), out.add("useAsDefault", std::move(rows.as_default));
  out.add("description", std::move(rows.description));
  return out;
}

}  // namespace jumeau::city
