#include <tbb/global_control.h>

#include <QtTest>
#include <map>
#include <set>

#include "jumeau/catalogue.hpp"
#include "jumeau/mobility/exposure_costs.hpp"
#include "jumeau/mobility/walkingpaths.hpp"
#include "mobility/walking/path_sets.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

using Options = WalkingPaths::Options;
using Costs = std::vector<double>;

WalkingPaths::Outputs walked(const Table& streets, const Table& from, const Table& to, const Options& options,
                             Monitor& monitor) {
  return WalkingPaths::run({Shared<Table>(streets), Shared<Table>(from), Shared<Table>(to)}, options, monitor);
}
WalkingPaths::Outputs walked(const Table& streets, const Table& from, const Table& to, const Options& options) {
  Monitor quiet;
  return walked(streets, from, to, options, quiet);
}

/// Noise as Green Paths 2 counts it: 0 at 40 dB, 1 at 75 dB.
Options noise() {
  Options out;
  out.noise_field = {"noise"}, out.noise_cost = walking::NoiseCost::v2;
  return out;
}

/// 200 m along a loud street, or 300 m round it.
Table loud_and_quiet() {
  Table out = lines({{0, 0, 200, 0}, {0, 0, 0, 50, 200, 50, 200, 0}});
  out.add("noise", Reals{75.0, 40.0});
  return out;
}

Error::Code fault(const Table& streets, const Options& options) {
  try {
    walked(streets, points({0, 0}), points({200, 0}), options);
  } catch (const Error& error) {
    return error.code();
  }
  qFatal("no error");
}

/// Random streets with noise and air, and the costs of each of their segments, written down apart from the algorithm.
struct City {
  Table streets;
  std::vector<std::array<double, 2>> places;
  struct Step {
    std::size_t to;
    Costs costs;  ///< length, noise, air
  };
  std::vector<std::vector<Step>> steps;

  City(unsigned seed, int count, int side) : streets(random_lines(seed, count, side)) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> db(40.0, 75.0), index(1.0, 5.0);
    Reals noises, airs;
    std::map<std::array<double, 2>, std::size_t> known;
    const auto place = [&](std::int64_t p) {
      const std::array<double, 2> at{streets.geometry.x(p), streets.geometry.y(p)};
      const auto [found, added] = known.emplace(at, places.size());
      if (added) places.push_back(at), steps.emplace_back();
      return found->second;
    };
    for (std::size_t row = 0; row < streets.size(); ++row) {
      noises.push_back(db(random)), airs.push_back(index(random));
      const auto path = streets.geometry.path(static_cast<std::int64_t>(row));
      for (std::int64_t p = path.first; p + 1 < path.last; ++p) {
        const std::size_t a = place(p), b = place(p + 1);
        const double length = std::hypot(places[a][0] - places[b][0], places[a][1] - places[b][1]);
        const Costs costs{length, length * (noises.back() - 40.0) / 35.0, length * (airs.back() - 1.0) / 4.0};
        steps[a].push_back({b, costs}), steps[b].push_back({a, costs});
      }
    }
    streets.add("noise", noises), streets.add("air", airs);
  }
  Table point(std::size_t place) const { return points({places[place][0], places[place][1]}); }

  /// Costs of every simple path.
  void walk(std::size_t here, std::size_t target, Costs& total, std::vector<bool>& seen, std::set<Costs>& out) const {
    if (here == target) {
      out.insert(total);
      return;
    }
    seen[here] = true;
    for (const Step& step : steps[here]) {
      if (seen[step.to]) continue;
      Costs next = total;
      for (std::size_t i = 0; i < next.size(); ++i) next[i] += step.costs[i];
      walk(step.to, target, next, seen, out);
    }
    seen[here] = false;
  }
  /// Costs of the path whose weighted sum is least.
  Costs best(std::size_t from, std::size_t to, const Costs& weights) const {
    std::vector<Costs> total(places.size());
    std::vector<double> sum(places.size(), std::numeric_limits<double>::infinity());
    sum[from] = 0.0, total[from] = {0.0, 0.0, 0.0};
    for (bool better = true; better;) {
      better = false;
      for (std::size_t a = 0; a < places.size(); ++a)
        for (const Step& step : steps[a]) {
          const double next = sum[a] + std::inner_product(weights.begin(), weights.end(), step.costs.begin(), 0.0);
          if (!(next < sum[step.to] - 1e-9)) continue;
          sum[step.to] = next, total[step.to] = total[a], better = true;
          for (std::size_t i = 0; i < 3; ++i) total[step.to][i] += step.costs[i];
        }
    }
    return total[to];
  }
};

/// Streets of 100 m on a square grid, with random noise and air.
Table grid(int side) {
  Table out = lines({});
  Reals noises, airs;
  std::mt19937 random(5);
  std::uniform_real_distribution<double> db(40.0, 75.0), index(1.0, 5.0);
  const auto add = [&](int column, int row, int dx, int dy) {
    out.geometry.add_line(Path{100.0 * column, 100.0 * row, 100.0 * (column + dx), 100.0 * (row + dy)});
    noises.push_back(db(random)), airs.push_back(index(random));
  };
  for (int row = 0; row < side; ++row)
    for (int column = 0; column < side; ++column) {
      if (column + 1 < side) add(column, row, 1, 0);
      if (row + 1 < side) add(column, row, 0, 1);
    }
  out.add("noise", noises), out.add("air", airs);
  return out;
}

bool no_worse(const Costs& a, const Costs& b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i] > b[i] + 1e-6) return false;
  return true;
}

Options noise_and_air() {
  Options out = noise();
  out.air_field = {"air"}, out.detour_percent = 1000.0, out.limit_m = 1e6;
  return out;
}

std::vector<double> path_of(const Geometries& lines, std::size_t row) {
  const auto xy = lines.path_xy(lines.row(row).first);
  return {xy.begin(), xy.end()};
}

std::vector<Costs> front_of(const Table& front) {
  std::vector<Costs> out;
  for (std::size_t row = 0; row < front.size(); ++row)
    out.push_back({number(front, "length_m", row), number(front, "noise", row), number(front, "air", row)});
  return out;
}

}  // namespace

class TestWalkingPaths : public QObject {
  Q_OBJECT
private slots:
  void costsAndSavingsAreTheHandComputedOnes() {
    const auto out = walked(loud_and_quiet(), points({-10, 0}), points({200, 0}), noise());
    QCOMPARE(out.front.size(), std::size_t{2});
    QCOMPARE(number(out.front, "length_m", 0), 210.0);  // the straight way to the street counts
    QCOMPARE(number(out.front, "noise", 0), 200.0);
    QCOMPARE(number(out.front, "length_m", 1), 310.0);
    QCOMPARE(number(out.front, "noise", 1), 0.0);
    QVERIFY(out.front.at("air").null(0));

    QCOMPARE(out.output.size(), std::size_t{2});
    QCOMPARE(word(out.output, "kind", 0), std::string("fastest"));
    QCOMPARE(word(out.output, "kind", 1), std::string("quietest"));
    QCOMPARE(number(out.output, "more_m", 1), 100.0);
    QCOMPARE(number(out.output, "minutes", 1), 310.0 / 80.0);
    QCOMPARE(number(out.output, "noise_db", 0), 75.0);
    QCOMPARE(number(out.output, "noise_saved", 0), 0.0);
    QCOMPARE(number(out.output, "noise_saved", 1), 100.0);
    QVERIFY(std::ranges::equal(out.output.geometry.path_xy(1), Path{-10, 0, 0, 0, 0, 50, 200, 50, 200, 0}));

    QCOMPARE(word(out.pairs, "status", 0), std::string("reached"));
    QCOMPARE(number(out.pairs, "shortest_m", 0), 210.0);
    QCOMPARE(number(out.pairs, "exact", 0), 1.0);
    QCOMPARE(out.paths, std::int64_t{2});
    QCOMPARE(out.not_exact, std::int64_t{0});
  }

  void everythingThatARouteIsBestInIsTold() {
    Table streets = loud_and_quiet();
    streets.add("green", Reals{0.2, 0.8}), streets.add("shade", Reals{0.5, 0.5}), streets.add("lit", Reals{1.0, 0.0});
    Options options = noise();
    options.green_field = {"green"}, options.shade_field = {"shade"}, options.light_field = {"lit"};
    const auto out = walked(streets, points({0, 0}), points({200, 0}), options);
    QCOMPARE(out.output.size(), std::size_t{2});
    QCOMPARE(word(out.output, "kind"), std::string("fastest"));
    QCOMPARE(word(out.output, "reasons"), std::string("fastest shadiest best_lit compromise"));
    QCOMPARE(word(out.output, "kind", 1), std::string("quietest"));
    QCOMPARE(word(out.output, "reasons", 1), std::string("quietest greenest"));
    // Of two routes over two costs neither is the compromise; what is the same everywhere is no reason.
    QCOMPARE(word(walked(loud_and_quiet(), points({0, 0}), points({200, 0}), noise()).output, "reasons"),
             std::string("fastest"));
    streets.columns.front().values = Reals{40.0, 40.0};
    options = noise(), options.green_field = {"green"};
    QCOMPARE(word(walked(streets, points({0, 0}), points({200, 0}), options).output, "reasons"),
             std::string("fastest"));
  }

  void placesInTheMiddleOfAStreetCutIt() {
    const auto out = walked(loud_and_quiet(), points({50, 5}), points({190, -5, 60, 0}), [] {
      Options options = noise();
      options.pairing = WalkingPaths::Pairing::within, options.detour_percent = 300.0;
      return options;
    }());
    // To (190, -5): 140 m on, or 50 back, 300 round and 10 back; straight ends of 5 m. To (60, 0): 10 m on.
    QCOMPARE(out.front.size(), std::size_t{3});
    QCOMPARE(number(out.front, "length_m", 0), 150.0);
    QCOMPARE(number(out.front, "noise", 0), 140.0);
    QCOMPARE(number(out.front, "length_m", 1), 370.0);
    QCOMPARE(number(out.front, "noise", 1), 60.0);
    QCOMPARE(number(out.front, "length_m", 2), 15.0);
    QCOMPARE(number(out.front, "noise", 2), 10.0);
  }

  void aDetourIsMeasuredFromDoorToDoor() {
    Options options = noise();
    options.detour_percent = 47.0;  // 308.7 m
    QCOMPARE(walked(loud_and_quiet(), points({-10, 0}), points({200, 0}), options).front.size(), std::size_t{1});
    options.detour_percent = 48.0;  // 310.8 m
    QCOMPARE(walked(loud_and_quiet(), points({-10, 0}), points({200, 0}), options).front.size(), std::size_t{2});
  }

  void aPathThatNothingBettersInAnythingIsTheOnlyOne() {
    Table streets = loud_and_quiet();
    streets.columns.clear();
    streets.add("noise", Reals{40.0, 75.0});
    const auto out = walked(streets, points({0, 0}), points({200, 0}), noise());
    QCOMPARE(out.output.size(), std::size_t{1});
    QCOMPARE(word(out.output, "kind", 0), std::string("only"));
    QVERIFY(out.output.at("noise_saved").null(0));  // there is no noise to save
  }

  void climbingDependsOnTheDirectionOfTheWalkNotOfTheDrawing() {
    // Up 10 m eastwards, drawn either way; round by the south it is flat.
    for (const bool eastwards : {true, false}) {
      Table streets = eastwards ? lines({{0, 0, 50, 0, 100, 0}, {0, 0, 0, -10, 100, -10, 100, 0}})
                                : lines({{100, 0, 50, 0, 0, 0}, {0, 0, 0, -10, 100, -10, 100, 0}});
      streets.add("up", Reals{eastwards ? 10.0 : 0.0, 0.0}), streets.add("down", Reals{eastwards ? 0.0 : 10.0, 0.0});
      Options options;
      options.climb_field = {"up"}, options.descent_field = {"down"};
      const auto up = walked(streets, points({0, 0}), points({100, 0}), options);
      QCOMPARE(up.front.size(), std::size_t{2});
      QCOMPARE(number(up.front, "slope", 0), 10.0 * walking::metres_per_climb);
      QCOMPARE(number(up.output, "climb_m", 0), 10.0);
      QCOMPARE(number(up.output, "climb_m", 1), 0.0);
      QCOMPARE(word(up.output, "kind", 1), std::string("flattest"));
      QCOMPARE(walked(streets, points({100, 0}), points({0, 0}), options).front.size(), std::size_t{1});
    }
  }

  void numbersInTextAreReadAsEverywhere() {
    Table streets = lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {200, 0, 300, 0}});
    streets.add("noise", strings({"50,0 dB", " 60 ", "#N/A"})), streets.add("stairs", strings({" Oui", "non", "n/a"}));
    Options options;
    options.noise_field = {"noise"}, options.stairs_field = {"stairs"}, options.unknown = walking::Unknown::penalty;
    const auto out = walked(streets, points({0, 0}), points({300, 0}), options);
    QCOMPARE(number(out.front, "noise", 0),
             100.0 * (exposure::noise_v3(50.0) + exposure::noise_v3(60.0) + exposure::unknown_noise));
    QCOMPARE(number(out.front, "stairs", 0), 200.0);  // what is unknown takes the penalty
    QCOMPARE(number(out.output, "stairs_m", 0), 100.0);
  }

  void everyExposureHasItsCost() {
    Table streets = lines({{0, 0, 100, 0}});
    streets.add("noise", Reals{50.0}), streets.add("air", Reals{3.0}), streets.add("green", Reals{0.25});
    streets.add("shade", Reals{0.5}), streets.add("lit", Reals{0.9}), streets.add("highway", strings({"steps"}));
    Options options;
    options.noise_field = {"noise"}, options.air_field = {"air"}, options.green_field = {"green"};
    options.shade_field = {"shade"}, options.light_field = {"lit"}, options.stairs_field = {"highway"};
    options.objectives = "stairs, noise; air green shade";
    const auto out = walked(streets, points({0, 0}), points({100, 0}), options);
    QCOMPARE(number(out.front, "noise", 0), 100.0 * std::pow(10.0, 1.5) / 100.0);
    QCOMPARE(number(out.front, "air", 0), 50.0);
    QCOMPARE(number(out.front, "green", 0), 75.0);
    QCOMPARE(number(out.front, "shade", 0), 50.0);
    QCOMPARE(number(out.front, "stairs", 0), 100.0);
    QVERIFY(out.front.at("lighting").null(0));     // not an objective
    QCOMPARE(number(out.output, "lit", 0), 90.0);  // told all the same
    QCOMPARE(number(out.output, "stairs_m", 0), 100.0);
    QCOMPARE(number(out.output, "green", 0), 25.0);
    options.air_scale = walking::AirScale::concentration, options.air_reference = 6.0;
    QCOMPARE(number(walked(streets, points({0, 0}), points({100, 0}), options).front, "air", 0), 50.0);
  }

  void sharesInPercentAreReadAsSuch() {
    Table streets = lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {200, 0, 300, 0}});
    streets.add("green", Reals{0.0, 40.0, 60.0}), streets.add("lit", Reals{0.5, 1.0, 1.2});
    Options options;
    options.green_field = {"green"}, options.light_field = {"lit"}, options.unknown = walking::Unknown::penalty;
    Listener listener;
    const auto out = walked(streets, points({0, 0}), points({300, 0}), options, listener);
    QCOMPARE(listener.infos.front(), std::string("GREEN_FIELD: the field \"green\" is read as percent."));
    QCOMPARE(number(out.front, "green", 0), 200.0);
    QCOMPARE(number(out.front, "lighting", 0), 50.0 + 100.0);  // 1.2 is no share
    QVERIFY(listener.warned("LIGHT_FIELD: 1 of 3 streets"));
    streets.columns.front().values = Reals{0.0, 0.4, 0.6}, streets.columns.front().name = "green_percent";
    options.green_field = {"green_percent"};
    QCOMPARE(number(walked(streets, points({0, 0}), points({300, 0}), options).front, "green", 0), 299.0);
  }

  void unknownExposuresAreToldAndNeverTakenAsGood() {
    Table streets = lines({{0, 0, 200, 0}, {0, 0, 0, 50, 200, 50, 200, 0}, {0, 0, 0, -100}});
    streets.add("noise", strings({"75", "#N/A", "57,5 dB"}));
    Listener listener;
    const auto mean = walked(streets, points({0, 0}), points({200, 0}), noise(), listener);
    QVERIFY(listener.warned("NOISE_FIELD: 1 of 3 streets, 50 % of the length"));
    // The mean of 200 m at 1 and 100 m at 0.5 is 5/6: 300 m round are louder than 200 m along.
    QCOMPARE(mean.front.size(), std::size_t{1});
    Options options = noise();
    options.unknown = walking::Unknown::penalty, options.objectives = "noise";
    Listener strict;
    const auto penalty = walked(streets, points({0, 50}), points({200, 0}), options, strict);
    QVERIFY(strict.warned("take the penalty"));
    // 50 m back and the loud street, rather than 250 m of which nothing is known.
    QCOMPARE(number(penalty.front, "noise", 0), 50.0 * 100.0 + 200.0);
    QCOMPARE(number(penalty.output, "unknown", 0), 20.0);
    QCOMPARE(number(penalty.output, "noise_db", 0), 75.0);
    const auto nothing = walked(streets, points({0, 50}), points({100, 50}), options);
    QCOMPARE(number(nothing.output, "unknown", 0), 100.0);
    QVERIFY(nothing.output.at("noise_db").null(0));
  }

  void originsWithoutADestinationAreKeptWithTheirReason() {
    Table streets = lines({{0, 0, 200, 0}, {0, 1000, 200, 1000}, {200, 0, 5000, 0}});
    streets.add("noise", Reals{50.0, 50.0, 50.0});
    Table from = points({0, 0, 0, 1000, 0, 9000, 4000, 0, 100, 0});
    from.add("code", strings({"a", "a", "a", "a", "b"}));
    Table to = points({200, 0, 0, 0});
    to.add("code", strings({"a", "c"}));
    Options options = noise();
    options.pairing = WalkingPaths::Pairing::catchment;
    options.origin_code = {"code"}, options.destination_code = {"code"};
    Listener listener;
    const auto out = walked(streets, from, to, options, listener);
    QCOMPARE(out.output.size(), std::size_t{1});
    QCOMPARE(out.unreached, std::int64_t{4});
    QVERIFY(listener.warned("4 of 5 origins"));
    const std::vector<std::string> expected{"reached", "unreachable", "unsnapped", "too_far", "no_code"};
    QCOMPARE(out.pairs.size(), expected.size());
    QCOMPARE(out.pairs.issues.size(), std::size_t{4});
    for (std::size_t row = 0; row < expected.size(); ++row) {
      QCOMPARE(word(out.pairs, "status", row), expected[row]);
      QCOMPARE(out.pairs.at("destination").null(row), row > 0);
      if (row > 0) QCOMPARE(out.pairs.issues[row - 1].code, expected[row].c_str());
    }
  }

  void aPlaceThatIsItsOwnDestinationHasAPathWithoutLength() {
    const auto out = walked(loud_and_quiet(), points({50, 0}), points({50, 0}), noise());
    QCOMPARE(out.output.size(), std::size_t{1});
    QCOMPARE(number(out.output, "length_m", 0), 0.0);
    QVERIFY(out.output.at("noise_db").null(0) && out.output.at("noise_saved").null(0));
    QCOMPARE(out.output.geometry.path_xy(0).size(), std::size_t{4});
  }

  void theNearestOfSeveralDestinationsIsTaken() {
    const auto out = walked(loud_and_quiet(), points({0, 0}), points({200, 0, 20, 0, 9000, 0}), noise());
    QCOMPARE(out.pairs.size(), std::size_t{1});
    QCOMPARE(number(out.pairs, "destination", 0), 1.0);
  }

  void frontsEqualThoseOfBruteForce() {
    int paths = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
      const City city(seed, 11, 3);
      std::set<Costs> all, expected;
      Costs total{0.0, 0.0, 0.0};
      std::vector<bool> seen(city.places.size(), false);
      city.walk(0, city.places.size() - 1, total, seen, all);
      for (const Costs& one : all)
        if (std::ranges::none_of(all,
                                 [&](const Costs& other) { return no_worse(other, one) && !no_worse(one, other); }))
          expected.insert(one);
      Options options = noise_and_air();
      options.detour_percent = 1000.0;
      std::erase_if(expected, [&](const Costs& one) { return one[0] > 11.0 * (*all.begin())[0]; });
      const auto out = walked(city.streets, city.point(0), city.point(city.places.size() - 1), options);
      const auto found = front_of(out.front);
      // Equals up to rounding are one path for the search, and may be several for brute force.
      for (const Costs& one : expected)
        QVERIFY(std::ranges::any_of(found, [&](const Costs& f) { return no_worse(f, one) && no_worse(one, f); }));
      for (const Costs& f : found)
        QVERIFY(std::ranges::any_of(expected, [&](const Costs& one) { return no_worse(f, one) && no_worse(one, f); }));
      paths += static_cast<int>(found.size());
    }
    QVERIFY2(paths > 120, qPrintable(QString::number(paths)));
  }

  void noWeightedSumBeatsTheFront() {
    for (unsigned seed = 1; seed <= 5; ++seed) {
      const City city(seed, 120, 8);
      const std::size_t target = city.places.size() / 2;
      const auto out = walked(city.streets, city.point(0), city.point(target), noise_and_air());
      const auto front = front_of(out.front);
      QVERIFY(front.size() > 1);
      for (const double s : {0.1, 0.4, 1.3, 3.5, 6.0}) {
        const Costs best = city.best(0, target, {1.0, s, 5.0 * s});
        QVERIFY(std::ranges::any_of(front, [&](const Costs& one) { return no_worse(one, best); }));
        QVERIFY(
            std::ranges::none_of(front, [&](const Costs& one) { return no_worse(one, best) && !no_worse(best, one); }));
      }
    }
  }

  void routesAreLinesOfTheirLength() {
    const City city(4, 120, 8);
    const auto out = walked(city.streets, points({33, 12, 512, 333}), points({600, 610}), noise_and_air());
    QVERIFY(out.output.size() >= 4);
    for (std::size_t row = 0; row < out.output.size(); ++row) {
      const auto xy = out.output.geometry.path_xy(static_cast<std::int64_t>(row));
      double length = 0.0;
      for (std::size_t i = 0; i + 3 < xy.size(); i += 2) length += std::hypot(xy[i + 2] - xy[i], xy[i + 3] - xy[i + 1]);
      QVERIFY(std::abs(length - number(out.output, "length_m", row)) < 1e-6);
    }
    QCOMPARE(number(out.output, "more_m", 0), 0.0);
  }

  void noMoreRoutesThanAsked() {
    const City city(4, 120, 8);
    for (const std::int64_t routes : {1, 2, 7}) {
      Options options = noise_and_air();
      options.routes = routes;
      const auto out = walked(city.streets, city.point(0), city.point(20), options);
      QCOMPARE(out.output.size(), static_cast<std::size_t>(routes));
      QCOMPARE(word(out.output, "kind", 0), std::string("fastest"));
      std::int64_t shown = 0;
      for (std::size_t row = 0; row < out.front.size(); ++row) shown += !out.front.at("route").null(row);
      QCOMPARE(shown, routes);
    }
  }

  void setsThatAreTooLargeAreNarrowedAndSaySo() {
    const Table streets = grid(14), from = points({0, 0}), to = points({1300, 1300});
    Options options = noise_and_air();
    const auto exact = walked(streets, from, to, options);
    QCOMPARE(exact.not_exact, std::int64_t{0});
    options.labels = 1000;
    Listener listener;
    const auto out = walked(streets, from, to, options, listener);
    QVERIFY(listener.warned("1 of 1 pairs have more paths than 1000 labels hold"));
    QCOMPARE(out.not_exact, std::int64_t{1});
    QCOMPARE(number(out.pairs, "exact", 0), 0.0);
    QCOMPARE(number(out.pairs, "complete", 0), 1.0);
    const double within = number(out.pairs, "within", 0) / 100.0;
    QVERIFY(within >= 0.01 && out.paths < exact.paths);
    const auto all = front_of(exact.front), kept = front_of(out.front);
    for (const Costs& one : kept)
      QVERIFY(std::ranges::any_of(all, [&](const Costs& f) { return no_worse(f, one) && no_worse(one, f); }));
    for (const Costs& one : all) {
      const Costs more{one[0], (1.0 + within) * one[1], (1.0 + within) * one[2]};
      QVERIFY(std::ranges::any_of(kept, [&](const Costs& f) { return no_worse(f, more); }));
    }
  }

  void setsThatStayTooLargeAreToldToBeIncomplete() {
    Options options = noise_and_air();
    options.labels = 1000;
    Listener listener;
    const auto out = walked(grid(30), points({0, 0}), points({2900, 2900}), options, listener);
    QVERIFY(listener.warned("some are missing"));
    QCOMPARE(number(out.pairs, "complete", 0), 0.0);
    QCOMPARE(number(out.front, "length_m", 0), 5800.0);  // the best for each objective is there
    QVERIFY(out.output.size() > 1);
  }

  void precisionAndEpsilonAreNotExactAndSaySo() {
    const City city(2, 200, 10);
    Options options = noise_and_air();
    const auto exact = walked(city.streets, city.point(0), city.point(60), options).paths;
    options.precision_m = 50.0;
    const auto coarse = walked(city.streets, city.point(0), city.point(60), options);
    QVERIFY(coarse.paths < exact && coarse.not_exact == 1);
    options.precision_m = 0.0, options.epsilon_percent = 10.0;
    const auto thin = walked(city.streets, city.point(0), city.point(60), options);
    QVERIFY(thin.paths < exact && thin.not_exact == 1);
  }

  void threadsAndTheOrderOfRowsChangeNothing() {
    const City city(7, 200, 10);
    const Table from = points({33, 12, 512, 333, 801, 52, 120, 700}), to = points({600, 610, 90, 90});
    Options options = noise_and_air();
    options.pairing = WalkingPaths::Pairing::within;
    const auto two = walked(city.streets, from, to, options);
    const auto shuffled_streets = walked(reordered(city.streets, shuffled(city.streets.size(), 3)), from, to, options);
    const tbb::global_control one_thread(tbb::global_control::max_allowed_parallelism, 1);
    const auto one = walked(city.streets, from, to, options);
    QVERIFY(two.output.size() > 8);
    QVERIFY(one.output.geometry.xy == two.output.geometry.xy);
    QVERIFY(shuffled_streets.output.geometry.xy == two.output.geometry.xy);
    QVERIFY(front_of(one.front) == front_of(two.front));
  }

  void badInputIsRefused_data() {
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("objectives");
    QTest::addColumn<bool>("of_option");
    QTest::newRow("a field that is not there") << "none" << "" << false;
    QTest::newRow("a field of words") << "name" << "" << false;
    QTest::newRow("a field without any value") << "void" << "" << false;
    QTest::newRow("a field in another unit") << "traffic" << "" << false;
    QTest::newRow("an unknown objective") << "noise" << "noise, calm" << true;
    QTest::newRow("an objective without its field") << "noise" << "air" << true;
    QTest::newRow("nothing besides the length") << "" << "" << true;
  }
  void badInputIsRefused() {
    QFETCH(QString, column);
    QFETCH(QString, objectives);
    QFETCH(bool, of_option);
    Table streets = loud_and_quiet();
    streets.add("name", strings({"Rue A", "#N/A"}));
    streets.add("void", Reals{0.0, 0.0}, {0, 0});
    streets.add("traffic", Integers{12000, 50});
    streets.columns.back().values = Integers{12000, 3500};
    Options options = noise();
    options.noise_field = {column.toStdString()}, options.objectives = objectives.toStdString();
    QCOMPARE(fault(streets, options), of_option ? Error::Code::bad_option : Error::Code::bad_input);
  }

  void halfASlopeTooManyObjectivesAndMissingCodesAreRefused() {
    Table streets = loud_and_quiet();
    streets.add("share", Reals{0.5, 0.5});
    Options half;
    half.climb_field = {"share"};
    QCOMPARE(fault(streets, half), Error::Code::bad_option);
    Options many = noise();
    many.green_field = many.shade_field = many.light_field = many.stairs_field = {"share"};
    many.climb_field = many.descent_field = {"share"};
    QCOMPARE(fault(streets, many), Error::Code::bad_option);
    Options codes = noise();
    codes.pairing = WalkingPaths::Pairing::catchment;
    QCOMPARE(fault(streets, codes), Error::Code::bad_option);
    QVERIFY_THROWS_EXCEPTION(Error, walked(streets, points({}), points({0, 0}), noise()));
    QVERIFY_THROWS_EXCEPTION(Error, walked(streets, points({0, 0}), points({}), noise()));
  }

  void manyDestinationsAtOnceAreThoseOneByOne() {
    const City city(7, 200, 10);
    const Table from = points({33, 12, 512, 333, 801, 52, 120, 700});
    const std::vector<double> places{600, 610, 90, 90, 450, 455, 460, 455, 33, 12};
    Options options = noise_and_air();
    options.pairing = WalkingPaths::Pairing::within;
    const auto all = walked(city.streets, from, points(places), options);
    for (std::size_t d = 0; d < places.size() / 2; ++d) {
      const auto one = walked(city.streets, from, points({places[2 * d], places[2 * d + 1]}), options);
      for (const auto& [whole, alone] : {std::pair(&all.front, &one.front), std::pair(&all.output, &one.output)}) {
        std::size_t row = 0;
        for (std::size_t other = 0; other < whole->size(); ++other) {
          if (number(*whole, "destination", other) != static_cast<double>(d)) continue;
          QVERIFY(row < alone->size());
          for (const Column& column : alone->columns) {
            if (column.name == "destination") continue;
            QCOMPARE(whole->at(column.name).null(other), column.null(row));
            if (std::holds_alternative<Strings>(column.values))
              QCOMPARE(word(*whole, column.name.c_str(), other), column.words(row));
            else if (!column.null(row))
              QVERIFY(std::abs(number(*whole, column.name.c_str(), other) - column.number(row)) < 1e-6);
          }
          if (whole->geometry.shape == Shape::line)
            QCOMPARE(path_of(whole->geometry, other), path_of(alone->geometry, row));
          ++row;
        }
        QVERIFY(row > 0);
        QCOMPARE(row, alone->size());
      }
    }
  }

  void whatIsSearchedAtOnceChangesNothing() {
    const City city(11, 150, 8);
    Monitor quiet;
    const auto streets = walking::streets_on_foot(Shared<Table>(city.streets), {}, quiet);
    std::vector<double> xy;
    for (int i = 0; i < 40; ++i) xy.push_back(17.0 * i), xy.push_back(700.0 - 11.0 * i);
    const walking::Places places{
        network::snap(*streets, xy, 200.0, quiet),
        network::snap(*streets, points({600, 610, 90, 90, 350, 350}).geometry.xy, 200.0, quiet),
        {},
        {}};
    Options options = noise_and_air();
    const auto measured = walking::street_exposures(city.streets, options, quiet);
    const walking::Ways ways(*streets, walking::objectives_of("", measured), places.origins, places.destinations,
                             quiet);
    const auto answer = [&](std::size_t origins, std::size_t arcs) {
      const auto pairs = walking::pairs_of(*streets, places, walking::Pairing::within, 1e6, quiet, origins);
      walking::Bounds bounds;
      bounds.arcs_at_once = arcs;
      std::pair<std::vector<double>, std::vector<std::int64_t>> out;
      walking::each_path_set(ways, pairs, bounds, quiet, [&](const walking::Pair& pair, const walking::PathSet& set) {
        out.second.push_back(static_cast<std::int64_t>(pair.origin)), out.second.push_back(pair.destination);
        out.first.insert(out.first.end(), set.paths.costs.begin(), set.paths.costs.end());
        out.second.insert(out.second.end(), set.paths.arcs.begin(), set.paths.arcs.end());
      });
      return out;
    };
    const auto usual = answer(walking::origins_at_once, walking::Bounds().arcs_at_once);
    QVERIFY(usual.first.size() > 1000);
    QVERIFY(answer(1, 1) == usual);
    QVERIFY(answer(7, 1000) == usual);
    const tbb::global_control one_thread(tbb::global_control::max_allowed_parallelism, 1);
    QVERIFY(answer(3, std::size_t{1} << 40) == usual);
  }

  void buildingTheWaysAnswersACancel() {
    const City city(11, 150, 8);
    Monitor quiet;
    const auto streets = walking::streets_on_foot(Shared<Table>(city.streets), {}, quiet);
    Listener now(0);
    QVERIFY_THROWS_EXCEPTION(Cancelled, walking::Ways(*streets, {}, {}, {}, now));
    const walking::Ways ways(*streets, {}, {}, {}, quiet);
    for (const long after : {0, 1, 5, 8}) {
      const Listener later(after);
      QVERIFY_THROWS_EXCEPTION(Cancelled, ways.graph(0.0, later));
    }
    QVERIFY(ways.graph(0.0, quiet).nodes() > 0);
  }

  void searchingAnswersACancel() {
    const City city(7, 300, 12);
    const Table from = points({33, 12, 512, 333, 801, 52}), to = points({600, 610});
    for (const long after : {0, 1, 3, 10, 20}) {
      Listener listener(after);
      Options options = noise_and_air();
      Table moved = shifted(city.streets, static_cast<double>(after), 0.0);  // not the network of the last round
      QVERIFY_THROWS_EXCEPTION(Cancelled, walked(moved, from, to, options, listener));
    }
  }
};

QTEST_APPLESS_MAIN(TestWalkingPaths)
#include "test_walkingpaths.moc"
