#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "jumeau/geo/crs.hpp"
#include "jumeau/sensors/store.hpp"

/// The log of a service ("main courante"), in the store beside what its sensors say.
namespace jumeau::sensors {

struct LogEntry {
  std::int64_t id = 0;  ///< given by the log
  Time time = 0;        ///< when it happened
  Time written = 0;     ///< when it was entered, given by the log
  std::string author{}, category{}, text{};
  std::string object{};  ///< what it is about: a sensor, a street, a file number
  std::optional<Place> place{};
  std::vector<std::string> attachments{};  ///< paths
  std::string alert{};                     ///< the alert that wrote it
  std::optional<std::int64_t> corrects{};  ///< the entry that it replaces, which stays
  std::optional<std::int64_t> follows{};   ///< the entry that it answers
};

/// What entries are asked for; everything may be left out.
struct LogFilter {
  Time from = earliest, to = latest;  ///< when it happened: `to` is excluded
  geo::Bounds within{};               ///< degrees; empty: everywhere, entries without a place too
  std::string category{};
  std::string words{};     ///< all of them, whatever their accents and case; in PostgreSQL also their forms in French
  bool corrected = false;  ///< entries that were replaced, too
};

/// Entries are added, never changed: the database itself refuses it. A correction is another entry.
class Log {
public:
  explicit Log(Store& store) : store_(store) {}

  /// Gives its id. @throws Error (bad_input) without author, category or text, or where `corrects` or `follows` name no
  /// entry; (bad_input) for the correction of one that another has corrected already
  std::int64_t add(const LogEntry&);
  /// By time, then by id.
  std::vector<LogEntry> entries(const LogFilter& = {}) const;

private:
  Store& store_;
};

}  // namespace jumeau::sensors
