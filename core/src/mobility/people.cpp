#include "people.hpp"

#include <cmath>

namespace jumeau::mobility {

std::vector<double> numbers_of(const Table& table, const std::string& field, const char* parameter) {
  const Column& column = table.at(field);
  if (!column.numeric())
    throw Error(
        Error::Code::bad_input,
        text("{0}: the field \"{1}\" does not hold numbers. Choose a numeric field, or convert it.", parameter, field));
  std::vector<double> out(table.size());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = column.number(i);
  return out;
}

People people_of(const Table& population, const std::string& field, std::vector<Issue>& issues, Monitor& monitor) {
  if (population.size() == 0) throw Error(Error::Code::bad_input, text("POPULATION is empty: it has no feature."));
  People out;
  out.of_row = numbers_of(population, field, "POPULATION_FIELD");
  std::int64_t bad = 0;
  for (std::size_t i = 0; i < out.of_row.size(); ++i) {
    double& people = out.of_row[i];
    if (!std::isfinite(people) || people < 0.0) {
      const bool unknown = std::isnan(people);
      issues.push_back({static_cast<std::int64_t>(i), "bad_people",
                        unknown ? text("The number of people is missing: counted as 0.")
                                : text("The number of people is {0}: counted as 0.", people)});
      people = 0.0;
      ++bad;
    }
    out.total += people;
  }
  if (bad > 0) monitor.warn(text("{0} cells have a missing or impossible number of people and count 0.", bad));
  if (!(out.total > 0.0))
    throw Error(Error::Code::bad_input, text("POPULATION holds nobody: the field \"{0}\" sums to 0.", field));
  return out;
}

}  // namespace jumeau::mobility
