#include "mobility/walking/street_exposures.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <sstream>

#include "jumeau/mobility/exposure_costs.hpp"
#include "jumeau/network/pareto.hpp"
#include "mobility/street/along.hpp"
#include "mobility/street/readings.hpp"

namespace jumeau::walking {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();

struct Source {
  const FieldName& field;
  const char* id;
  double low, high;
};

/// NaN where there is no number.
Reals read_numbers(const Table& table, const Source& source) {
  return street::readings_of(table, source.field.name, source.id).values;
}

/// Words that say whether a street is stairs: yes and no in several spellings, or OSM's highway.
double stairs_of(std::string_view words) {
  const std::string word = street::plain(words);
  if (street::says_nothing(word)) return nan;
  static constexpr std::string_view yes[] = {"steps", "stairs", "escalier", "escaliers", "yes", "true", "oui"};
  if (std::ranges::find(yes, word) != std::end(yes)) return 1.0;
  const double number = street::number_in(word);
  return std::isnan(number) ? 0.0 : number;
}

Reals read_stairs(const Table& table, const Source& source) {
  const Column& column = table.at(source.field.name);
  const auto* words = std::get_if<Strings>(&column.values);
  if (!words) return read_numbers(table, source);
  Reals out(table.size(), nan);
  for (std::size_t row = 0; row < out.size(); ++row)
    if (!column.null(row)) out[row] = stairs_of((*words)[row]);
  return out;
}

/// Leaves NaN where there is no usable value.
Reals checked(Reals numbers, const Source& source) {
  std::int64_t usable = 0, outside = 0;
  for (double& one : numbers) {
    if (std::isnan(one)) continue;
    const bool fits = one >= source.low && one <= source.high;
    ++(fits ? usable : outside);
    if (!fits) one = nan;
  }
  if (usable + outside == 0)
    throw Error(Error::Code::bad_input,
                text("{0}: the field \"{1}\" does not hold numbers. Choose a numeric field, or convert it.", source.id,
                     source.field.name));
  if (outside > usable)
    throw Error(Error::Code::bad_input,
                text("{0}: {1} of {2} values of the field \"{3}\" lie outside {4} to {5}: it is another field that is "
                     "meant, or another unit.",
                     source.id, outside, usable + outside, source.field.name, source.low, source.high));
  return numbers;
}

/// Percent become shares: they are percent where the name of the field says so, or where most of those above 0 are
/// above 1.
Reals as_shares(Reals numbers, const Source& source, Monitor& monitor) {
  const bool named = source.field.name.ends_with("_percent");
  std::int64_t small = 0, large = 0;
  for (const double one : numbers) small += one > 0.0 && one <= 1.0, large += one > 1.0 && one <= 100.0;
  if (!named && large <= small) return numbers;
  if (!named) monitor.info(text("{0}: the field \"{1}\" is read as percent.", source.id, source.field.name));
  for (double& one : numbers) one /= 100.0;
  return numbers;
}

/// A layer of streets while its exposures are read.
class Reader {
public:
  Reader(const Table& streets, const ExposureOptions& options, Monitor& monitor)
      : streets_(streets), options_(options), monitor_(monitor), length_(street::lengths_m(streets.geometry)) {}

  std::vector<ExposureRows> all() && {
    const ExposureOptions& o = options_;
    const auto cost_of_noise = [&](double db) { return noise_cost(db, o.noise_cost); };
    const auto cost_of_air = [&](double level) {
      return o.air_scale == AirScale::index ? exposure::air(level) : level / o.air_reference;
    };
    const auto lack = [](double share) { return 1.0 - share; };
    const bool index = o.air_scale == AirScale::index;
    const Source noise{o.noise_field, "NOISE_FIELD", 0.0, 140.0};
    const Source air{o.air_field, "AIR_FIELD", index ? 0.95 : 0.0, index ? 5.0 : 1e6};
    const Source green{o.green_field, "GREEN_FIELD", 0.0, 1.0}, shade{o.shade_field, "SHADE_FIELD", 0.0, 1.0};
    const Source light{o.light_field, "LIGHT_FIELD", 0.0, 1.0};
    const Source stairs{o.stairs_field, "STAIRS_FIELD", 0.0, 1.0};
    add(Exposure::noise, noise, read_numbers, cost_of_noise, exposure::unknown_noise);
    add(Exposure::air, air, read_numbers, cost_of_air, exposure::unknown_air);
    const auto shares = [&](const Table& table, const Source& source) {
      return as_shares(read_numbers(table, source), source, monitor_);
    };
    add(Exposure::green, green, shares, lack, 1.0);
    add(Exposure::shade, shade, shares, lack, 1.0);
    add_slope();
    add(Exposure::lighting, light, shares, lack, 1.0);
    const auto stairs_shares = [&](const Table& table, const Source& source) {
      return as_shares(read_stairs(table, source), source, monitor_);
    };
    add(Exposure::stairs, stairs, stairs_shares, [](double one) { return one; }, 1.0);
    return std::move(out_);
  }

private:
  void add(Exposure exposure, const Source& source, const std::function<Reals(const Table&, const Source&)>& read,
           const std::function<double(double)>& cost_of, double penalty) {
    if (source.field.name.empty()) return;
    const Reals level = checked(read(streets_, source), source);
    Reals cost(level.size(), nan);
    for (std::size_t row = 0; row < level.size(); ++row)
      if (!std::isnan(level[row])) cost[row] = cost_of(level[row]);
    settle_unknown(cost, source.id, penalty);
    out_.push_back({exposure, {cost, cost}, {level, level}});
  }

  /// Metres up in either direction, shared out along the street.
  void add_slope() {
    const std::array<Source, 2> sources{{{options_.climb_field, "CLIMB_FIELD", 0.0, infinite},
                                         {options_.descent_field, "DESCENT_FIELD", 0.0, infinite}}};
    if (sources[0].field.name.empty() && sources[1].field.name.empty()) return;
    if (sources[0].field.name.empty() || sources[1].field.name.empty())
      throw Error(Error::Code::bad_option,
                  text("CLIMB_FIELD and DESCENT_FIELD go together: a street is climbed in both directions."));
    ExposureRows slope{Exposure::slope, {}, {}};
    for (std::size_t way = 0; way < 2; ++way) {
      Reals& level = slope.level[way] = checked(read_numbers(streets_, sources[way]), sources[way]);
      for (std::size_t row = 0; row < level.size(); ++row)  // steeper than 45 degrees is not a street
        level[row] = level[row] <= length_[row] && length_[row] > 0.0 ? level[row] / length_[row] : nan;
      Reals& cost = slope.cost[way] = level;
      double steepest = 0.0;
      for (double& one : cost)
        if (one *= metres_per_climb; one > steepest) steepest = one;
      settle_unknown(cost, sources[way].id, steepest);
    }
    out_.push_back(std::move(slope));
  }

  void settle_unknown(Reals& cost, const char* id, double penalty) {
    double sum = 0.0, known_m = 0.0, unknown_m = 0.0;
    std::int64_t unknown = 0;
    for (std::size_t row = 0; row < cost.size(); ++row) {
      if (std::isnan(cost[row]))
        ++unknown, unknown_m += length_[row];
      else
        sum += cost[row] * length_[row], known_m += length_[row];
    }
    if (unknown == 0) return;
    const bool mean = options_.unknown == Unknown::mean;
    const double stands_in = !mean ? penalty : known_m > 0.0 ? sum / known_m : 0.0;
    for (double& one : cost)
      if (std::isnan(one)) one = stands_in;
    const double percent = 100.0 * unknown_m / std::max(known_m + unknown_m, std::numeric_limits<double>::min());
    monitor_.warn(mean ? text("{0}: {1} of {2} streets, {3} % of the length, have no usable value: they count as the "
                              "mean of the others.",
                              id, unknown, cost.size(), percent)
                       : text("{0}: {1} of {2} streets, {3} % of the length, have no usable value: they take the "
                              "penalty.",
                              id, unknown, cost.size(), percent));
  }

  const Table& streets_;
  const ExposureOptions& options_;
  Monitor& monitor_;
  Reals length_;
  std::vector<ExposureRows> out_;
};

std::string known_words() {
  std::string out;
  for (const char* id : exposure_ids) out += (out.empty() ? "" : ", ") + std::string(id);
  return out;
}

}  // namespace

double noise_cost(double level_db, NoiseCost version) {
  return version == NoiseCost::v3 ? exposure::noise_v3(level_db) : std::max(0.0, exposure::noise_v2(level_db));
}

Reals usable_numbers(const Table& table, const FieldName& field, const char* id, double low, double high) {
  const Source source{field, id, low, high};
  return checked(read_numbers(table, source), source);
}

std::vector<ExposureRows> street_exposures(const Table& streets, const ExposureOptions& options, Monitor& monitor) {
  return Reader(streets, options, monitor).all();
}

std::vector<const ExposureRows*> objectives_of(const std::string& words, const std::vector<ExposureRows>& all) {
  std::array<bool, exposures> wanted{};
  std::string blanks = words;
  std::ranges::replace_if(blanks, [](char c) { return c == ',' || c == ';'; }, ' ');
  std::istringstream stream(blanks);
  bool any = false;
  for (std::string word; stream >> word; any = true) {
    const auto found = std::ranges::find(exposure_ids, word);
    if (found == exposure_ids.end())
      throw Error(Error::Code::bad_option,
                  text("OBJECTIVES: there is no \"{0}\". There are: {1}.", word, known_words()));
    const auto place = static_cast<std::size_t>(found - exposure_ids.begin());
    wanted[place] = true;
    if (std::ranges::find(all, static_cast<Exposure>(place), &ExposureRows::exposure) == all.end())
      throw Error(Error::Code::bad_option,
                  text("OBJECTIVES: \"{0}\" needs the field of the streets that holds it.", word));
  }
  std::vector<const ExposureRows*> out;
  for (const ExposureRows& one : all)
    if (!any || wanted[static_cast<std::size_t>(one.exposure)]) out.push_back(&one);
  if (out.empty())
    throw Error(
        Error::Code::bad_option,
        text("There is nothing to weigh against the length: name a field of the streets, such as NOISE_FIELD."));
  if (out.size() >= network::most_objectives)
    throw Error(Error::Code::bad_option,
                text("There are {0} objectives besides the length: {1} are the most that can be "
                     "weighed at once. Name fewer in OBJECTIVES.",
                     out.size(), network::most_objectives - 1));
  return out;
}

}  // namespace jumeau::walking
