#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "jumeau/city/pcrs.hpp"

namespace {

using namespace jumeau;

void check(const Table& table) {
  for (const Column& column : table.columns)
    if (column.size() != table.size()) std::abort();
  for (const double coordinate : table.geometry.xy)
    if (!std::isfinite(coordinate)) std::abort();
  for (const Issue& issue : table.issues)
    if (issue.row < 0 || issue.row >= static_cast<std::int64_t>(table.size())) std::abort();
}

}  // namespace

// Whatever the bytes, the reader answers with sound layers or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Monitor quiet;
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  try {
    const city::StreetPlan plan = city::read_street_plan(in, "fuzz", quiet);
    for (const Table* table : {&plan.points, &plan.lines, &plan.areas}) check(*table);
  } catch (const Error&) {
    return 0;
  }
  return 0;
}
