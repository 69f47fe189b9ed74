#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <vector>

#include "jumeau/table.hpp"

namespace jumeau::city {

using Json = nlohmann::ordered_json;

/// The binary buffer of a glTF file and the views of it.
struct Buffer {
  std::string bytes;
  Json views = Json::array();

  /// Aligned to 8 bytes, as property tables want. @return the number of the new view
  template <class T>
  std::size_t add(std::span<const T> data, Json view = Json::object()) {
    bytes.resize((bytes.size() + 7) / 8 * 8, '\0');
    view["buffer"] = 0;
    view["byteOffset"] = bytes.size();
    view["byteLength"] = data.size_bytes();
    bytes.append(reinterpret_cast<const char*>(data.data()), data.size_bytes());
    views.push_back(std::move(view));
    return views.size() - 1;
  }
};

/// The columns of a table as EXT_structural_metadata has them. Types follow from all rows, so that all tiles agree.
class Metadata {
public:
  explicit Metadata(const Table&);

  bool empty() const { return properties_.empty(); }
  Json schema() const;
  /// A property table of some rows of the table.
  Json property_table(std::span<const std::int64_t> rows, Buffer&) const;

private:
  enum class Type : std::uint8_t { int32, int64, real, boolean, boolean_or_null, words };
  struct Property {
    std::string id;
    const Column* column;
    Type type;
  };
  static Type type_of(const Column&);
  static Json described(const Property&);
  static Json values(const Property&, std::span<const std::int64_t> rows, Buffer&);

  std::vector<Property> properties_;
};

}  // namespace jumeau::city
