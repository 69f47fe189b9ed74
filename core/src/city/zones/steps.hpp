#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "jumeau/catalogue.hpp"
#include "record.hpp"

namespace jumeau::city {

template <class T>
std::shared_ptr<const T> shared(T value) {
  return std::make_shared<const T>(std::move(value));
}
template <class T>
const T& get(const Outcome& outcome, const char* id) {
  return *std::get<std::shared_ptr<const T>>(outcome.outputs.at(id));
}

/// Runs other algorithms for a zone. Their warnings are let through, each once, and kept in the zone's record; what a
/// step tells a user of its own is not said for each zone.
class ZoneSteps {
public:
  /// Files are made in a draft of the zone's folder: records say where they will be.
  ZoneSteps(std::filesystem::path draft, std::filesystem::path folder, ZoneRecord& record, Monitor& monitor)
      : draft_(std::move(draft)), folder_(std::move(folder)), record_(record), monitor_(monitor) {}

  /// @param from, to of the whole zone's work
  Outcome run(const char* id, Values values, double from, double to);
  void warn(const Text&);
  void figure(const char* name, double value);
  void figure(const char* name, std::int64_t value) { figure(name, static_cast<double>(value)); }

private:
  void correct(std::string& record) const;

  const std::filesystem::path draft_, folder_;
  ZoneRecord& record_;
  Monitor& monitor_;
};

}  // namespace jumeau::city
