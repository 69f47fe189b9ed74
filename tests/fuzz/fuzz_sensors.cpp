// What sources of sensors send: JSON of entities, times, numbers with units, mappings of tables; and rules of alerts.
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

#include "jumeau/sensors/alerts.hpp"
#include "sensors/sources/sources.hpp"
#include "sensors/units.hpp"

namespace {

using namespace jumeau::sensors;

/// A store in memory of the process, made once: only what is read is of interest.
struct Readers {
  jumeau::Monitor quiet;
  std::string path = (std::filesystem::temp_directory_path() / "jumeau_fuzz_sensors.gpkg").string();
  Store store{path, Store::Open::create, quiet};
  TimeZone paris{"Europe/Paris"};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Readers readers;
  const std::string text(reinterpret_cast<const char*>(data), size);
  stamp_of(text, readers.paris);
  const Number number = number_of(text);
  ucum_of(number.unit);
  try {
    mapping_of(text);
  } catch (const jumeau::Error&) {
  }
  Findings findings;
  Intake intake(readers.store, 1, {.network = "fuzz", .zone = "Europe/Paris"}, findings, readers.quiet);
  read_entities(text, intake);
  std::vector<Json> objects;
  json_objects(text, findings, [&](const Json& object) { objects.push_back(object); });
  try {
    read_json_records(objects, {}, "alone", intake);
  } catch (const jumeau::Error&) {
  }
  findings.json();
  try {
    alert_rules(text);
  } catch (const jumeau::Error&) {
  }
  try {
    AlertMemory::of(text).json();
  } catch (const jumeau::Error&) {
  }
  return 0;
}
