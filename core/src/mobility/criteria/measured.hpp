#pragma once

#include "jumeau/mobility/criteria.hpp"

/// What criteria take from the rows of a table.
namespace jumeau::criteria {

struct Measured {
  Columns measures, values;  ///< values: NaN where the criterion has no value function
};

enum class Data { required, may_be_missing };
/// @throws Error (bad_input) for a missing field, one without data where they are required, words where numbers are
/// needed
Measured measured(const Table&, const std::vector<Criterion>&, Data = Data::required);
Measured of_rows(const Measured&, const std::vector<std::size_t>& rows);

/// A field of words without a value function can only refuse rows.
bool only_refuses(const Criterion&, const Column&);
bool has_value(const Criterion&);

struct Refusals {
  std::vector<std::string> by;        ///< of each row: the first criterion that refuses it, or ""
  std::vector<std::int64_t> of;       ///< of each criterion: rows that it refuses
  std::vector<std::size_t> accepted;  ///< rows that stay
};
/// Warns of refused rows, and of rows whose limit cannot be checked.
Refusals refusals(const Table&, const std::vector<Criterion>&, const Columns& measures, std::vector<Issue>&, Monitor&);

/// Values; where a criterion has no value function, from the least to the greatest measure.
Columns values_of(const Measured&, const std::vector<Criterion>&, Monitor&);
/// Values where there is a value function, else measures, turned so that more is better.
Columns performances_of(const Measured&, const std::vector<Criterion>&);

}  // namespace jumeau::criteria
