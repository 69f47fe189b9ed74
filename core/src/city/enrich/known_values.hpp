#pragma once

#include <string>
#include <vector>

#include "candidates.hpp"
#include "jumeau/city/enrich.hpp"

namespace jumeau::city {

/// The fields of the other layer that are taken, with codes for unknown as NULL.
class KnownValues {
public:
  /// @throws Error (bad_input) for a field that is not there
  KnownValues(const Table& from, const Enrich::Options&);

  const std::vector<Column>& columns() const { return columns_; }
  std::int64_t made_null() const { return made_null_; }
  bool equal(std::size_t row, std::size_t other) const;
  /// A total order of rows by their words, then their places; equal ones are alike in all that is taken.
  bool before(std::size_t row, std::size_t other) const;

private:
  void forget(Column&, const std::vector<std::string>& codes);

  const Geometries& places_;
  std::vector<Column> columns_;
  std::int64_t made_null_ = 0;
};

/// Candidates of a building, the best first.
void put_in_order(std::vector<Candidate>&, const KnownValues&);

/// One value per building, made of its candidates, which are in order.
Column taken(const Column&, const Candidates&, Enrich::Take);

}  // namespace jumeau::city
