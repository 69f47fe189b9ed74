#include "findings.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace jumeau::sensors {

namespace {

enum class Action : std::uint8_t { refused, flagged, repaired, told };

Action action_of(Problem problem) {
  if (problem <= Problem::skipped_hour) return Action::refused;
  if (problem <= Problem::not_measured || problem == Problem::contradiction) return Action::flagged;
  if (problem <= Problem::swapped || problem == Problem::wrong_scale) return Action::repaired;
  return Action::told;
}

Text words_of(Problem problem, std::int64_t n, const std::string& example) {
  switch (problem) {
    case Problem::damaged:
      return text("{0} pieces of the source are no JSON or are cut off, such as {1}: they are left out.", n, example);
    case Problem::incomplete:
      return text("{0} records tell no sensor, no time or no value, such as {1}: they are left out.", n, example);
    case Problem::bad_time:
      return text("{0} times cannot be read, such as {1}: their records are left out.", n, example);
    case Problem::clock_not_set:
      return text("{0} times are of 1970, when a clock was not set, such as {1}: their records are left out.", n,
                  example);
    case Problem::future:
      return text("{0} times lie in the future, such as {1}: their records are left out.", n, example);
    case Problem::skipped_hour:
      return text(
          "{0} times lie in the hour that summer time skips, such as {1}: their records are left out. Does the source "
          "follow another TIME_ZONE?",
          n, example);
    case Problem::words: return text("{0} values are words, such as {1}: they are stored as missing.", n, example);
    case Problem::missing:
      return text("{0} records have no value, such as {1}: they are stored as missing.", n, example);
    case Problem::not_measured:
      return text("{0} values were not measured although they are numbers, such as {1}: they are stored as missing.", n,
                  example);
    case Problem::unit_in_value:
      return text("{0} values have their unit behind them, such as {1}: the number is taken.", n, example);
    case Problem::decimal_comma: return text("{0} values have a decimal comma, such as {1}.", n, example);
    case Problem::repeated_hour:
      return text(
          "{0} times lie in the hour that comes twice in autumn, such as {1}: its two passes are told apart by the "
          "order of the records.",
          n, example);
    case Problem::swapped:
      return text("{0} places have latitude and longitude swapped, such as {1}: they are turned.", n, example);
    case Problem::moved:
      return text(
          "{0} sensors are said to be in several places, such as {1}: each keeps the one that is said most often.", n,
          example);
    case Problem::no_place: return text("{0} sensors have no place, such as {1}.", n, example);
    case Problem::unknown_station:
      return text("{0} sensors are not in the list of stations, such as {1}: they have no place.", n, example);
    case Problem::unknown_unit:
      return text("{0} series have a unit that is not known, such as {1}: their values stay as they are.", n, example);
    case Problem::wrong_scale:
      return text(
          "{0} series have values that their unit makes implausible, such as {1}: they are taken as written in a unit "
          "that suits.",
          n, example);
    case Problem::contradiction:
      return text(
          "{0} values contradict another of the same time, such as {1}: they are kept apart, and the value in the "
          "series is suspect.",
          n, example);
    case Problem::filter_ignored:
      return text("The server ignored the filter by time in {0} answers, such as {1}: it is applied here.", n, example);
    case Problem::order_ignored:
      return text("The server ignored the order by time in {0} answers, such as {1}: whole series are read.", n,
                  example);
    case Problem::repeated_page:
      return text("The server repeated {0} pages, such as {1}: what they repeat is left out.", n, example);
  }
  return {};
}

}  // namespace

void Findings::add(Problem problem, std::string_view example, std::int64_t count) {
  constexpr std::size_t longest = 200;
  std::int64_t& counted = counts_[index(problem)];
  if (counted == 0) examples_[index(problem)] = example.substr(0, longest);
  counted += count;
}

std::int64_t Findings::refused() const {
  std::int64_t out = 0;
  for (std::size_t i = 0; i < problem_count; ++i)
    if (action_of(static_cast<Problem>(i)) == Action::refused) out += counts_[i];
  return out;
}

bool Findings::none() const {
  return std::ranges::all_of(counts_, [](std::int64_t count) { return count == 0; });
}

Table Findings::table() const {
  Table out;
  out.name = "sensorsync_problems";
  Strings problems, actions, examples;
  Integers counts;
  for (std::size_t i = 0; i < problem_count; ++i) {
    if (counts_[i] == 0) continue;
    problems.push_back(SensorSync::problems[i].id);
    actions.push_back(SensorSync::actions[static_cast<std::size_t>(action_of(static_cast<Problem>(i)))].id);
    counts.push_back(counts_[i]);
    examples.push_back(examples_[i]);
  }
  out.add("problem", std::move(problems));
  out.add("action", std::move(actions));
  out.add("count", std::move(counts));
  out.add("example", std::move(examples));
  return out;
}

std::string Findings::json() const {
  auto out = nlohmann::ordered_json::object();
  for (std::size_t i = 0; i < problem_count; ++i)
    if (counts_[i] > 0) out[SensorSync::problems[i].id] = {{"count", counts_[i]}, {"example", examples_[i]}};
  return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void Findings::tell(Monitor& monitor) const {
  for (std::size_t i = 0; i < problem_count; ++i)
    if (counts_[i] > 0) monitor.warn(words_of(static_cast<Problem>(i), counts_[i], examples_[i]));
}

}  // namespace jumeau::sensors
