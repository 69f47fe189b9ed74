#include "properties.hpp"

#include <cctype>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>

#include "../embedded.hpp"

namespace jumeau::sensors {

namespace {

std::string small(std::string_view words) {
  std::string out(words);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

std::map<std::string, Property> read_properties() {
  std::map<std::string, Property> out;
  for (const auto& one : nlohmann::json::parse(embedded::file("sensors/properties.json"))) {
    const Property property{one["id"], one["unit"], one["range"][0], one["range"][1], true};
    out[property.id] = property;
    for (const auto& name : one["names"]) out[small(name.get<std::string>())] = property;
  }
  return out;
}

std::string id_of(std::string_view name) {
  std::string out;
  for (const char c : small(name)) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 128;
    if (plain)
      out += c;
    else if (!out.empty() && out.back() != '_')
      out += '_';
  }
  while (!out.empty() && out.back() == '_') out.pop_back();
  return out.empty() ? "value" : out;
}

}  // namespace

Property property_of(std::string_view name) {
  static const std::map<std::string, Property> known = read_properties();
  const auto found = known.find(small(name));
  if (found != known.end()) return found->second;
  constexpr double most = std::numeric_limits<double>::max();
  return {id_of(name), "", -most, most, false};
}

}  // namespace jumeau::sensors
