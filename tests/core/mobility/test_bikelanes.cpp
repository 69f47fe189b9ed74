#include <tbb/global_control.h>

#include <QtTest>
#include <set>

#include "jumeau/mobility/bikelanes.hpp"
#include "mobility/lanes/grow.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

Table with_stress(Table streets, Integers levels) {
  streets.add("lts", std::move(levels));
  return streets;
}
Table people(const std::vector<double>& xy, Integers number) {
  Table out = points(xy);
  out.add("people", std::move(number));
  return out;
}

BikeLanes::Options of(double km, std::int64_t phases = 1) {
  BikeLanes::Options out;
  out.population_field = {"people"}, out.budget_km = km, out.phases = phases, out.compare = false;
  return out;
}
BikeLanes::Outputs planned(const BikeLanes::Inputs& inputs, const BikeLanes::Options& options) {
  Monitor quiet;
  return BikeLanes::run(inputs, options, quiet);
}
BikeLanes::Inputs inputs_of(const Table& streets, const Table& cells, const Table& places) {
  return {Shared<Table>(streets), Shared<Table>(cells), std::nullopt, Shared<Table>(places)};
}

/// A square of streets by `side`, of 100 m and a little irregular, some of them with stress, and people at crossings.
struct Town {
  Table streets, cells, places;
};
Town town(unsigned seed, int side = 8) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> off(-20.0, 20.0);
  std::vector<double> xy;
  for (int i = 0; i < side * side; ++i) {
    xy.push_back(100.0 * (i % side) + off(random));
    xy.push_back(100.0 * std::floor(i / side) + off(random));
  }
  const auto place = [&](int i) {
    return std::pair(xy[2 * static_cast<std::size_t>(i)], xy[2 * static_cast<std::size_t>(i) + 1]);
  };
  Town out;
  out.streets.name = "streets", out.streets.crs = "EPSG:2154", out.streets.geometry.shape = Shape::line;
  Integers levels;
  const auto street = [&](int a, int b) {
    out.streets.geometry.add_line(Path{place(a).first, place(a).second, place(b).first, place(b).second});
    levels.push_back(random() % 2 == 0 ? 4 : 1);
  };
  for (int i = 0; i < side * side; ++i) {
    if (i % side + 1 < side) street(i, i + 1);
    if (i + side < side * side) street(i, i + side);
  }
  out.streets.add("lts", std::move(levels));
  std::vector<double> homes, goals;
  Integers number;
  for (int i = 0; i < side * side; i += 3) {
    homes.push_back(place(i).first), homes.push_back(place(i).second);
    number.push_back(10 + static_cast<std::int64_t>(random() % 100));
  }
  for (int i = 5; i < side * side; i += 11) goals.push_back(place(i).first), goals.push_back(place(i).second);
  out.cells = people(homes, number), out.places = points(goals);
  return out;
}

/// Are all stretches of the first projects in one piece?
bool connected(const Table& plan, std::int64_t projects) {
  std::vector<std::pair<std::pair<double, double>, std::pair<double, double>>> ends;
  for (std::size_t row = 0; row < plan.size(); ++row) {
    if (word(plan, "kind", row) == "refused" || number(plan, "project", row) > static_cast<double>(projects)) continue;
    const auto path = plan.geometry.path_xy(static_cast<std::int64_t>(row));
    ends.push_back({{path[0], path[1]}, {path[path.size() - 2], path[path.size() - 1]}});
  }
  std::set<std::pair<double, double>> reached{ends.front().first};
  for (std::size_t round = 0; round < ends.size(); ++round)
    for (const auto& [a, b] : ends)
      if (reached.contains(a) || reached.contains(b)) reached.insert(a), reached.insert(b);
  return std::ranges::all_of(ends, [&](const auto& one) { return reached.contains(one.first); });
}

}  // namespace

class TestBikeLanes : public QObject {
  Q_OBJECT
private slots:
  void theMissingPartOfARouteIsBuilt() {
    // Home - quiet - busy - quiet - school, 500 m; the busy part is 200 m.
    const Table streets =
        with_stress(lines({{0, 0, 200, 0}, {200, 0, 400, 0}, {400, 0, 500, 0}, {200, 0, 200, 90}, {400, 0, 400, 90}}),
                    {1, 4, 2, 1, 1});
    const auto out = planned(inputs_of(streets, people({0, 0}, {100}), points({500, 0})), of(1.0));
    QCOMPARE(out.people_before, 0.0);
    QCOMPARE(out.people_served, 100.0);
    QCOMPARE(out.built_km, 0.2);
    QCOMPARE(out.output.size(), std::size_t{3});
    QCOMPARE(word(out.output, "kind"), std::string("build"));
    QCOMPARE(number(out.output, "build_m"), 200.0);
    QCOMPARE(number(out.output, "gain_people"), 100.0);
    QCOMPARE(number(out.output, "riders"), 100.0);
    QCOMPARE(number(out.output, "stress"), 4.0);
    QCOMPARE(number(out.output, "from_cell"), 0.0);
    QCOMPARE(word(out.output, "kind", 1), std::string("quiet"));
  }

  void aDetourThatIsTooLongServesNobody() {
    // A quiet way of 300 m round a busy street of 100 m.
    const Table streets = with_stress(
        lines(
            {{0, 0, 100, 0}, {0, 0, 0, 100}, {0, 100, 100, 100}, {100, 100, 100, 0}, {0, 0, -50, 0}, {100, 0, 150, 0}}),
        {4, 1, 1, 1, 1, 1});
    const auto inputs = inputs_of(streets, people({-50, 0}, {10}), points({150, 0}));
    auto options = of(1.0);
    QCOMPARE(planned(inputs, options).people_before, 0.0);
    QCOMPARE(planned(inputs, options).built_km, 0.1);
    options.detour = 2.0;  // 400 m instead of 200 m
    QCOMPARE(planned(inputs, options).people_before, 10.0);
    QCOMPARE(planned(inputs, options).built_km, 0.0);
  }

  void whatServesMostPerMetreComesFirst() {
    // Two busy streets of equal length from a crossing; more people behind the second.
    const Table streets = with_stress(
        lines({{0, 0, 200, 0}, {0, 0, 0, 200}, {0, 0, -100, 0}, {200, 0, 300, 0}, {0, 200, 0, 300}}), {4, 4, 1, 1, 1});
    const auto inputs = inputs_of(streets, people({300, 0, 0, 300}, {50, 60}), points({-100, 0}));
    const auto out = planned(inputs, of(0.2));
    QCOMPARE(out.people_served, 60.0);
    const auto both = planned(inputs, of(0.4, 2));
    QCOMPARE(both.people_served, 110.0);
    QCOMPARE(number(both.curve, "people", 1), 60.0);
    QCOMPARE(number(both.curve, "km", 1), 0.2);
    QCOMPARE(number(both.curve, "people", 2), 110.0);
  }

  void aBudgetMayBeACost() {
    // The street that serves more people costs four times as much.
    Table streets = with_stress(
        lines({{0, 0, 200, 0}, {0, 0, 0, 200}, {0, 0, -100, 0}, {200, 0, 300, 0}, {0, 200, 0, 300}}), {4, 4, 1, 1, 1});
    streets.add("cost", strings({"100", "400", "", "#N/A", "100"}));
    const auto inputs = inputs_of(streets, people({300, 0, 0, 300}, {50, 60}), points({-100, 0}));
    auto options = of(10.0);
    options.cost_field = "cost", options.budget_cost = 50'000.0;
    const auto out = planned(inputs, options);
    QCOMPARE(out.people_served, 50.0);
    QCOMPARE(out.cost, 20'000.0);
    QCOMPARE(number(out.curve, "cost", 1), 20'000.0);
    options.budget_cost = 100'000.0;
    QCOMPARE(planned(inputs, options).people_served, 110.0);
    options.cost_field.clear();
    QVERIFY(refused([&] { planned(inputs, options); }, "BUDGET_COST needs COST_FIELD"));
  }

  void hardLimitsAreKeptAndTold() {
    Table streets = with_stress(
        lines(
            {{0, 0, 200, 0}, {0, 0, 0, 100}, {0, 100, 200, 100}, {200, 100, 200, 0}, {0, 0, -50, 0}, {200, 0, 250, 0}}),
        {4, 4, 4, 4, 1, 1});
    streets.add("road", strings({"motorway", "primary", "primary", "primary", "service", "service"}));
    streets.add("slope_percent", Reals{0, 0, 0, 0, 0, 0});
    const auto inputs = inputs_of(streets, people({-50, 0}, {10}), points({250, 0}));
    auto options = of(1.0);
    options.detour = 2.0;
    auto out = planned(inputs, options);
    QCOMPARE(out.people_served, 10.0);
    QCOMPARE(out.built_km, 0.4);
    bool told = false;
    for (std::size_t row = 0; row < out.output.size(); ++row) {
      if (word(out.output, "kind", row) != "refused") continue;
      told = true;
      QCOMPARE(word(out.output, "reason", row), std::string("road"));
    }
    QVERIFY(told);
    streets.columns.pop_back();
    streets.add("slope_percent", Reals{0, 0, -9, 0, 0, 0});
    out = planned(inputs_of(streets, people({-50, 0}, {10}), points({250, 0})), options);
    QCOMPARE(out.people_served, 0.0);
    QCOMPARE(out.built_km, 0.0);
  }

  void aHumpIsTooSteepThoughItsEndsAreLevel() {
    Table streets = with_stress(lines({{-50, 0, 0, 0}, {0, 0, 200, 0}, {200, 0, 250, 0}}), {1, 4, 1});
    streets.add("slope_percent", Reals{0, 0, 0});
    streets.add("sustained_percent", Reals{12, 8, std::nan("")});
    const auto cells = people({-50, 0}, {10});
    const auto flat = planned(inputs_of(streets, cells, points({250, 0})), of(1.0));
    QCOMPARE(flat.built_km, 0.2);
    QCOMPARE(number(flat.output, "sustained_percent"), 8.0);
    streets.columns.pop_back();
    streets.add("sustained_percent", Reals{12, 8.5, std::nan("")});
    const auto humped = planned(inputs_of(streets, cells, points({250, 0})), of(1.0));
    QCOMPARE(humped.built_km, 0.0);
    QCOMPARE(word(humped.output, "kind") + " " + word(humped.output, "reason"), std::string("refused slope"));
  }

  void whatNoRouteLinksBeginsAnotherPart() {
    // Two villages without a street between them, each with one busy street to its school.
    const Table streets =
        with_stress(lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {0, 900, 100, 900}, {100, 900, 300, 900}}), {4, 1, 4, 1});
    const auto inputs = inputs_of(streets, people({0, 0, 0, 900}, {20, 10}), points({200, 0, 300, 900}));
    const auto out = planned(inputs, of(0.2, 2));
    QCOMPARE(out.people_served, 30.0);
    QCOMPARE(number(out.curve, "people", 1), 20.0);
    QCOMPARE(number(out.curve, "parts", 1), 1.0);
    QCOMPARE(number(out.curve, "parts", 2), 2.0);
  }

  void servedIsThatOfBruteForce() {
    for (unsigned seed = 0; seed < 8; ++seed) {
      const Town made = town(seed, 5);
      Monitor quiet;
      auto graph = network::graph_options(network::Mode::bike, network::Cost::distance);
      graph.directed = false;
      const network::Network network(made.streets, graph, quiet);
      lanes::Streets streets = lanes::streets_of(network);
      std::mt19937 random(seed);
      for (double& build : streets.build_m) build = random() % 2 ? 50.0 : 0.0;
      lanes::Demand demand;
      demand.origins = {0, 3, 7}, demand.detour = 1.3;
      // Floyd and Warshall, over all streets and over the quiet ones.
      const auto distances = [&](bool only_quiet) {
        std::vector<std::vector<double>> d(streets.nodes(), std::vector<double>(streets.nodes(), 1e18));
        for (std::size_t n = 0; n < d.size(); ++n) d[n][n] = 0.0;
        for (std::size_t e = 0; e < streets.edges(); ++e)
          if (!only_quiet || streets.build_m[e] == 0.0) {
            auto& there = d[static_cast<std::size_t>(streets.from[e])][static_cast<std::size_t>(streets.to[e])];
            auto& back = d[static_cast<std::size_t>(streets.to[e])][static_cast<std::size_t>(streets.from[e])];
            there = back = std::min(there, streets.length_m[e]);
          }
        for (std::size_t k = 0; k < d.size(); ++k)
          for (std::size_t i = 0; i < d.size(); ++i)
            for (std::size_t j = 0; j < d.size(); ++j) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
        return d;
      };
      const auto all = distances(false), calm = distances(true);
      double expected = 0.0;
      for (std::size_t o = 0; o < demand.origins.size(); ++o) {
        for (std::size_t to = 0; to < streets.nodes(); to += 2) {
          const auto from = static_cast<std::size_t>(demand.origins[o]);
          if (from == to || all[from][to] > 1e17) continue;
          demand.trips.push_back({static_cast<std::int32_t>(o), static_cast<lanes::Node>(to),
                                  1.0 + static_cast<double>(to), all[from][to]});
          if (calm[from][to] <= 1.3 * all[from][to] * (1.0 + 1e-9)) expected += 1.0 + static_cast<double>(to);
        }
        demand.first.push_back(static_cast<std::int64_t>(demand.trips.size()));
      }
      QCOMPARE(lanes::people_served(streets, demand, streets.build_m, nullptr, quiet), expected);
    }
  }

  void theNetworkStaysConnectedAndWithinTheBudget() {
    for (unsigned seed = 0; seed < 6; ++seed) {
      const Town made = town(seed);
      const auto out = planned(inputs_of(made.streets, made.cells, made.places), of(1.2, 3));
      QVERIFY(out.built_km <= 1.2 + 1e-9);
      QVERIFY(out.people_served > out.people_before);
      std::int64_t projects = 0;
      for (std::size_t row = 0; row < out.output.size(); ++row)
        if (word(out.output, "kind", row) != "refused")
          projects = std::max(projects, static_cast<std::int64_t>(number(out.output, "project", row)));
      for (std::int64_t k = 1; k <= projects; ++k) QVERIFY(connected(out.output, k));
      for (std::size_t row = 1; row < out.curve.size(); ++row) {
        QVERIFY(number(out.curve, "people", row) >= number(out.curve, "people", row - 1));
        QCOMPARE(number(out.curve, "parts", row), 1.0);
      }
    }
  }

  void growthServesMoreThanOtherMethods() {
    double growth = 0.0, percolation = 0.0, betweenness = 0.0;
    for (unsigned seed = 0; seed < 12; ++seed) {
      const Town made = town(seed, 10);
      auto options = of(2.0, 4);
      options.compare = true;
      const auto out = planned(inputs_of(made.streets, made.cells, made.places), options);
      for (std::size_t row = 0; row < out.curve.size(); ++row) {
        QVERIFY(number(out.curve, "km", row) <= 2.0 + 1e-9);
        const std::string method = word(out.curve, "method", row);
        double& sum = method == "growth" ? growth : method == "percolation" ? percolation : betweenness;
        if (number(out.curve, "phase", row) > 0) sum += number(out.curve, "people", row);
      }
    }
    qInfo("growth %.0f, percolation %.0f, betweenness %.0f", growth, percolation, betweenness);
    QVERIFY(growth > percolation && growth > betweenness);
  }

  void existingLanesAreGrownFrom() {
    // Two equal chances; the one that touches the existing lane is taken, although the other serves more.
    const Table streets = with_stress(lines({{0, 0, 100, 0},
                                             {100, 0, 200, 0},
                                             {0, 500, 100, 500},
                                             {100, 500, 200, 500},
                                             {100, 0, 100, 50},
                                             {100, 500, 100, 550},
                                             {200, 0, 200, 50},
                                             {200, 500, 200, 550},
                                             {0, 0, 0, 50},
                                             {0, 500, 0, 550}}),
                                      {4, 4, 1, 4, 1, 1, 1, 1, 1, 1});
    BikeLanes::Inputs inputs = inputs_of(streets, people({0, 0, 0, 500}, {10, 90}), points({200, 0, 200, 500}));
    inputs.existing = Shared<Table>(lines({{0, 3, 100, 3}}));
    const auto out = planned(inputs, of(0.1));
    QCOMPARE(out.people_served, 10.0);
    QCOMPARE(planned(inputs_of(streets, *inputs.population, **inputs.destinations), of(0.1)).people_served, 90.0);
  }

  void orderThreadsAndPlaceDoNotMatter() {
    const Town made = town(3);
    const auto first = planned(inputs_of(made.streets, made.cells, made.places), of(1.0, 2));
    {
      tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
      const auto same = planned(inputs_of(made.streets, made.cells, made.places), of(1.0, 2));
      QCOMPARE(same.people_served, first.people_served);
      QCOMPARE(same.output.geometry.xy, first.output.geometry.xy);
    }
    const auto turned = planned(
        inputs_of(reordered(made.streets, shuffled(made.streets.size(), 5)), made.cells, made.places), of(1.0, 2));
    QVERIFY(std::abs(turned.people_served - first.people_served) < 1e-6);
    QCOMPARE(turned.output.geometry.xy, first.output.geometry.xy);
  }

  void lanesAndParkingThatGoAreCounted() {
    Table streets = with_stress(lines({{0, 0, 200, 0}, {200, 0, 400, 0}, {200, 0, 200, 50}}), {4, 4, 1});
    streets.add("lanes", Reals{4, 2, 2});
    streets.add("parking_right", strings({"lane", "parallel", ""}));
    const auto out = planned(inputs_of(streets, people({0, 0}, {100}), points({400, 0})), of(1.0));
    QCOMPARE(number(out.curve, "lanes_removed_km", 1), 0.2);
    QCOMPARE(number(out.curve, "parking_removed_km", 1), 0.2);
  }

  void badInputIsSaid() {
    const Table streets = with_stress(lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {100, 0, 100, 50}}), {4, 1, 1});
    const Table cells = people({0, 0}, {10}), places = points({200, 0});
    QVERIFY(refused([&] { planned(inputs_of(lines({}), cells, places), of(1)); }, "NETWORK is empty"));
    QVERIFY(refused([&] { planned(inputs_of(lines({{0, 0, 1, 0}}), cells, places), of(1)); }, "no field \"lts\""));
    QVERIFY(refused([&] { planned(inputs_of(streets, cells, points({9000, 0})), of(1)); }, "No trip is possible"));
    Table words = lines({{0, 0, 100, 0}});
    words.add("lts", strings({"quiet"}));
    QVERIFY(refused([&] { planned(inputs_of(words, cells, places), of(1)); }, "holds words"));
    auto options = of(1);
    options.population_field = {"nobody"};
    QVERIFY(refused([&] { planned(inputs_of(streets, cells, places), options); }, "nobody"));
    Listener listener(3);
    QVERIFY_THROWS_EXCEPTION(Cancelled, BikeLanes::run(inputs_of(streets, cells, places), of(1), listener));
  }
};

QTEST_APPLESS_MAIN(TestBikeLanes)
#include "test_bikelanes.moc"
