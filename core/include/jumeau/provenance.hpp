#pragma once

#include <string>
#include <vector>

#include "jumeau/algorithm.hpp"

namespace jumeau {

/// Listens to a run, passes everything on, and remembers what belongs in its record.
class Recorder final : public Monitor {
public:
  explicit Recorder(Monitor& host) : host_(host) {}
  bool cancelled() const noexcept override { return host_.cancelled(); }
  void progress(double fraction) override { host_.progress(fraction); }
  void stage(const Text& name) override { host_.stage(name); }
  void message(Level level, const Text& words) override;
  const std::vector<std::string>& warnings() const { return warnings_; }

private:
  Monitor& host_;
  std::vector<std::string> warnings_;
};

/// How a result came to be, as JSON: algorithm, version, options (all of them, defaults too), for each input its name,
/// source, count of rows, reference system and content hash, and the warnings. Same run, same record: no time, no host.
std::string provenance(const Algorithm&, const Values& given, const std::vector<std::string>& warnings);

/// A hash of geometry, columns and reference system (64 bits, hexadecimal); equal tables, equal hash on every machine.
std::string content_hash(const Table&);
std::string content_hash(const Grid&);
/// Of a file's bytes, or of those of the files in a folder. @throws Error (unreadable)
std::string content_hash(const std::filesystem::path&);

/// Runs a record again: files named in it are read anew, and must have the content that they had.
/// @throws Error (bad_input) where an input is not a file, is gone or has changed; Error (unsupported) for an unknown
/// algorithm
Outcome replay(const std::string& record, Monitor&);

}  // namespace jumeau
