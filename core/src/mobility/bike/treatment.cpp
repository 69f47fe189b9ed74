#include "treatment.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "jumeau/monitor.hpp"

namespace jumeau::bike {

namespace {

constexpr double any = std::numeric_limits<double>::infinity();

std::string_view trimmed(std::string_view words) {
  const auto first = words.find_first_not_of(" \t\r"), last = words.find_last_not_of(" \t\r");
  return first == std::string_view::npos ? std::string_view() : words.substr(first, last - first + 1);
}

std::vector<std::string_view> split(std::string_view words, char separator) {
  std::vector<std::string_view> out;
  for (std::size_t from = 0;;) {
    const std::size_t to = words.find(separator, from);
    out.push_back(trimmed(words.substr(from, to == std::string_view::npos ? to : to - from)));
    if (to == std::string_view::npos) return out;
    from = to + 1;
  }
}

std::optional<double> limit(std::string_view cell) {
  if (cell.empty()) return any;
  double out = 0.0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), out);
  if (error != std::errc() || end != cell.data() + cell.size() || !(out > 0.0)) return std::nullopt;
  return out;
}

std::optional<Service> service_of(std::string_view word) {
  for (const Service one : {Service::none, Service::low, Service::medium, Service::high})
    if (word == id_of(one)) return one;
  return std::nullopt;
}

bool known_facility(std::string_view word) {
  for (const Code& code : treatments)
    if (word == code.id) return true;
  return false;
}

TrafficRules::Row row_of(std::string_view line, std::size_t number, const std::string& name) {
  const auto cells = split(line, ',');
  const auto speed = cells.size() == 4 ? limit(cells[1]) : std::nullopt;
  const auto traffic = cells.size() == 4 ? limit(cells[2]) : std::nullopt;
  const auto service = cells.size() == 4 ? service_of(cells[3]) : std::nullopt;
  if (!speed || !traffic || !service || !known_facility(cells[0]))
    throw Error(Error::Code::bad_input,
                text("{0}, line {1}: \"{2}\" is not facility,speed_kmh,traffic_vpd,service, with a facility of mixed, "
                     "lane, track, greenway and a service of high, medium, low, none.",
                     name, number, std::string(line)));
  return {std::string(cells[0]), *speed, *traffic, *service};
}

void read_comment(std::string_view line, TrafficRules& rules) {
  const std::string_view words = trimmed(line.substr(1));
  if (words.starts_with("source:")) rules.source = trimmed(words.substr(7));
  if (words.starts_with("date:")) rules.date = trimmed(words.substr(5));
}

}  // namespace

const char* id_of(Service service) {
  switch (service) {
    case Service::high: return "high";
    case Service::medium: return "medium";
    case Service::low: return "low";
    case Service::none: break;
  }
  return "none";
}

TrafficRules traffic_rules(std::string_view csv, const std::string& name) {
  TrafficRules out;
  bool heading = false;
  std::size_t number = 0;
  for (const std::string_view line : split(csv, '\n')) {
    ++number;
    if (line.empty()) continue;
    if (line.front() == '#')
      read_comment(line, out);
    else if (!heading && line.starts_with("facility"))
      heading = true;
    else
      out.rows.push_back(row_of(line, number, name));
  }
  if (out.rows.empty())
    throw Error(
        Error::Code::bad_input,
        text("The traffic and speed table \"{0}\" has no cells yet. Enter them from its source ({1}) in a copy of "
             "the file, and give that file as TRAFFIC_TABLE.",
             name, out.source));
  return out;
}

std::optional<Service> TrafficRules::service(std::string_view facility, double speed_kmh, double traffic_vpd) const {
  for (const Row& row : rows)
    if (row.facility == facility && (speed_kmh <= row.speed_kmh || row.speed_kmh == any)) {
      if (traffic_vpd < row.traffic_vpd || row.traffic_vpd == any) return row.service;
      if (std::isnan(traffic_vpd)) return std::nullopt;  // the traffic decides, and nobody knows it
    }
  return std::nullopt;
}

Treatment treatment(const TrafficRules& rules, double speed_kmh, double traffic_vpd, Service wanted) {
  if (std::isnan(speed_kmh)) return {};
  for (const Code& code : treatments) {
    const auto service = rules.service(code.id, speed_kmh, traffic_vpd);
    if (!service && std::isnan(traffic_vpd)) return {};
    if (service && *service >= wanted) return {code.id, service};
  }
  return {};
}

}  // namespace jumeau::bike
