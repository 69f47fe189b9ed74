#include <tbb/global_control.h>

#include <QtTest>

#include "jumeau/mobility/pathimprovements.hpp"
#include "mobility/walking/catchments.hpp"
#include "mobility/walking/path_choice.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

using Options = PathImprovements::Options;
using Inputs = PathImprovements::Inputs;

PathImprovements::Outputs improved(const Inputs& inputs, const Options& options) {
  Monitor quiet;
  return PathImprovements::run(inputs, options, quiet);
}

/// 200 m along a loud street without green, or 300 m round it, quiet and green.
Table loud_and_quiet() {
  Table out = lines({{0, 0, 200, 0}, {0, 0, 0, 50, 200, 50, 200, 0}});
  out.add("noise", Reals{75.0, 40.0}), out.add("green", Reals{0.5, 1.0});
  return out;
}
Table people_at(const std::vector<double>& xy, const Reals& people) {
  Table out = points(xy);
  out.add("people", people);
  return out;
}
Inputs ninety_people(const Table& streets) {
  return {Shared<Table>(streets), Shared<Table>(people_at({0, 0}, {90.0})), Shared<Table>(points({200, 0})), {}};
}
/// Noise of 75 dB counts 1, so that the loud street feels 400 m long and the other one 300 m.
Options noise() {
  Options out;
  out.noise_field = {"noise"}, out.noise_cost = walking::NoiseCost::v2, out.population_field = {"people"};
  out.detour_percent = 50.0;
  return out;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b)); }

/// Random streets with noise and green, homes and two schools.
struct Quarter {
  Table streets = random_lines(4, 150, 9), homes = people_at({33, 12, 512, 333, 701, 52, 120, 700, 333, 444}, {}),
        schools = points({600, 610, 90, 90});
  Quarter() {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> db(40.0, 75.0), share(0.0, 1.0);
    Reals noises, greens;
    for (std::size_t row = 0; row < streets.size(); ++row)
      noises.push_back(db(random)), greens.push_back(share(random));
    streets.add("noise", noises), streets.add("green", greens);
    homes.columns.clear();
    homes.add("people", Reals{10.0, 20.0, 30.0, 40.0, 50.0});
  }
  Inputs inputs() const { return {Shared<Table>(streets), Shared<Table>(homes), Shared<Table>(schools), {}}; }
};

}  // namespace

class TestPathImprovements : public QObject {
  Q_OBJECT
private slots:
  void halfAsManyTakeAPathThatFeelsLongerByTheHalf() {
    const walking::PathChoice choice({400.0, 300.0}, {1.0, 1.0}, 100.0);
    QVERIFY(near(choice.shares()[0], 1.0 / 3.0) && near(choice.shares()[1], 2.0 / 3.0));
    QVERIFY(near(choice.felt_m(), 1000.0 / 3.0));
    // 200 m less on the first: 1/4 instead of 1/16 of it, beside 1/8: twice as much, worth 100 m.
    QVERIFY(near(choice.gain_m(std::vector{walking::PathChoice::Relief{0, 200.0}}), 100.0));
    QVERIFY(near(choice.gain_m(std::vector<walking::PathChoice::Relief>{{0, 50.0}, {1, 50.0}}), 50.0));
    QCOMPARE(choice.gain_m({}), 0.0);
  }

  void pathsThatOverlapShareTheirSize() {
    network::ParetoSet paths;  // two that share arc 0, and one alone
    paths.objectives = 1, paths.arcs = {0, 1, 0, 2, 3}, paths.first = {0, 2, 4, 5};
    const auto sizes = walking::path_sizes(paths, [](std::int64_t arc) { return arc == 0 ? 300.0 : 100.0; });
    QVERIFY(near(sizes[0], (300.0 / 2.0 + 100.0) / 400.0));
    QVERIFY(near(sizes[1], sizes[0]));
    QCOMPARE(sizes[2], 1.0);
  }

  void flowsAndGainsAreTheHandComputedOnes() {
    Options options = noise();
    options.calm_db = 35.0;
    const auto out = improved(ninety_people(loud_and_quiet()), options);
    QCOMPARE(out.output.size(), std::size_t{2});
    QCOMPARE(number(out.output, "street", 0), 0.0);
    QVERIFY(near(number(out.output, "people", 0), 30.0));
    QVERIFY(near(number(out.output, "people", 1), 60.0));
    QVERIFY(near(number(out.output, "walked_min", 0), 30.0 * 200.0 / 80.0));
    QVERIFY(near(number(out.output, "exposure_min", 0), 30.0 * 200.0 / 80.0));
    QVERIFY(near(number(out.output, "gain", 0), 90.0 * 100.0 / 80.0));  // 100 m for each, see above
    QVERIFY(near(number(out.output, "gain_100m", 0), 90.0 * 50.0 / 80.0));
    QCOMPARE(word(out.output, "measure", 0), std::string("calm"));
    QCOMPARE(word(out.output, "measure", 1), std::string("none"));
    QCOMPARE(number(out.output, "rank", 1), 2.0);
    QCOMPARE(out.people, 90.0);
    QVERIFY(near(out.minutes, (200.0 / 3.0 + 300.0 * 2.0 / 3.0) / 80.0));
    QVERIFY(near(out.exposure_minutes, 200.0 / 3.0 / 80.0));
    QVERIFY(near(number(out.homes, "felt_min", 0), 1000.0 / 3.0 / 80.0));
    QVERIFY(near(number(out.schools, "minutes", 0), out.minutes));
  }

  void greenGainsUpToAllOfItLightTheRestAndCrossingsTheirSeconds() {
    Table streets = loud_and_quiet();
    streets.add("wait", Reals{60.0, 0.0}), streets.add("lit", Reals{0.7, 1.0});
    Options options = noise();
    options.green_field = {"green"}, options.green_percent = 80.0, options.crossing_field = {"wait"};
    options.calm_db = 0.0;
    const auto out = improved(ninety_people(streets), options);
    // The loud street feels 200 + 200 of noise + 100 without green + 60 s of 4/3 m long.
    const auto share = [](double felt) { return std::exp2(-felt / 100.0); };
    const double loud = share(580.0), quiet = share(300.0);
    QVERIFY(near(number(out.output, "people", 0), 90.0 * loud / (loud + quiet)));
    const auto gain = [&](double less) {
      return 90.0 * 100.0 * std::log2((share(580.0 - less) + quiet) / (loud + quiet)) / 80.0;
    };
    QCOMPARE(number(out.output, "gain_calm", 0), 0.0);
    QVERIFY(near(number(out.output, "gain_green", 0), gain(100.0)));
    QVERIFY(near(number(out.output, "gain_cross", 0), gain(80.0)));
    QCOMPARE(word(out.output, "measure", 0), std::string("green"));
    QCOMPARE(number(out.output, "gain_light", 0), 0.0);  // light is no objective
    options.green_weight = 0.0;
    QCOMPARE(word(improved(ninety_people(streets), options).output, "measure", 0), std::string("cross"));
    // Unlit for 60 of its 200 m, which count twice.
    options = noise(), options.light_field = {"lit"}, options.light_weight = 2.0, options.calm_db = 0.0;
    const auto lit = improved(ninety_people(streets), options);
    QCOMPARE(word(lit.output, "measure", 0), std::string("light"));
    QVERIFY(near(number(lit.output, "gain", 0),
                 90.0 * 100.0 * std::log2((share(400.0) + share(300.0)) / (share(520.0) + share(300.0))) / 80.0));
  }

  void gainsAreTheWalksOfEveryStepOnTheWayThere() {
    // Three ways that share their first 50 m, the longer the quieter: all acceptable whatever their green.
    Table streets =
        lines({{0, 0, 50, 0}, {50, 0, 250, 0}, {50, 0, 50, 40, 250, 40, 250, 0}, {50, 0, 50, -70, 250, -70, 250, 0}});
    streets.add("noise", Reals{60.0, 75.0, 57.5, 40.0});
    const auto with_green = [&](double of_second) {
      Table out = streets;
      out.add("green", Reals{0.0, of_second, 0.6, 0.3});
      return Inputs{Shared<Table>(out), Shared<Table>(people_at({0, 0}, {90.0})), Shared<Table>(points({250, 0})), {}};
    };
    Options options = noise();
    options.green_field = {"green"}, options.green_percent = 40.0, options.detour_percent = 100.0;
    const auto on_second = [](const PathImprovements::Outputs& out, const char* column) {
      for (std::size_t row = 0; row < out.output.size(); ++row)
        if (number(out.output, "street", row) == 1.0) return number(out.output, column, row);
      return 0.0;
    };
    const auto now = improved(with_green(0.2), options);
    QCOMPARE(number(now.homes, "paths", 0), 3.0);
    // What a gain is: the sum, over small steps of green, of the time walked there by those who walk there by then.
    constexpr int steps = 400;
    double sum = 0.0;
    for (int k = 0; k < steps; ++k)
      sum += on_second(improved(with_green(0.2 + 0.4 * (k + 0.5) / steps), options), "walked_min") * 0.4 / steps;
    QVERIFY(std::abs(on_second(now, "gain_green") - sum) < 1e-5 * sum);
    QVERIFY(sum > 1.05 * 0.4 * on_second(now, "walked_min"));  // more than those who walk there today
  }

  void pupilsComeFromTheirHomesInProportion() {
    Table schools = points({200, 0, 9000, 9000});
    schools.add("pupils", strings({"30 enfants", "#N/A"}));
    const Inputs inputs{Shared<Table>(loud_and_quiet()),
                        Shared<Table>(people_at({0, 0, 0, 50}, {10.0, 20.0})),
                        Shared<Table>(schools),
                        {}};
    Options options = noise();
    options.pupils_field = {"pupils"};
    Listener listener;
    const auto out = PathImprovements::run(inputs, options, listener);
    QCOMPARE(number(out.homes, "people", 0), 10.0);
    QCOMPARE(number(out.homes, "people", 1), 20.0);
    QCOMPARE(out.people, 30.0);
    QVERIFY(listener.warned("1 schools have no usable number of pupils"));
    QCOMPARE(out.schools.issues.size(), std::size_t{1});
    schools.columns.clear();
    schools.add("pupils", Integers{60, 12});
    Listener again;
    const auto more =
        PathImprovements::run({inputs.network, inputs.population, Shared<Table>(schools), {}}, options, again);
    QCOMPARE(number(more.homes, "people", 1), 40.0);
    QVERIFY(again.warned("12 pupils go to schools that no home walks to"));
    QCOMPARE(more.schools.issues.front().code, "no_homes");
  }

  void catchmentsDecideTheSchool() {
    Table schools = points({0, 50, 200, 0});
    schools.add("code", strings({"west", "east"}));
    Table catchments;
    catchments.crs = "EPSG:2154", catchments.geometry.shape = Shape::polygon;
    catchments.geometry.add_polygon(Path{-10, -10, 60, -10, 60, 60, -10, 60, -10, -10});
    catchments.geometry.add_polygon(Path{60, -10, 90, -10, 90, 60, 60, 60, 60, -10});
    catchments.add("sector", strings({"east", "west"}));
    Options options = noise();
    options.catchment_code = {"sector"}, options.school_code = {"code"};
    const auto out =
        improved({Shared<Table>(loud_and_quiet()), Shared<Table>(people_at({0, 0, 80, 0, 150, 0}, {1, 1, 5})),
                  Shared<Table>(schools), Shared<Table>(catchments)},
                 options);
    QCOMPARE(number(out.homes, "school", 0), 1.0);
    QCOMPARE(number(out.homes, "school", 1), 0.0);
    QCOMPARE(word(out.homes, "status", 2), std::string("no_code"));
    QCOMPARE(out.homes.issues.size(), std::size_t{1});
    QCOMPARE(out.unreached, 5.0);
    options.catchment_code =
        options.school_code = {};  // both schools lie in the first one, the home of 1 in the second
    const auto by_place = improved({Shared<Table>(loud_and_quiet()), Shared<Table>(people_at({0, 0, 80, 0}, {1, 1})),
                                    Shared<Table>(points({0, 50, 50, 0})), Shared<Table>(catchments)},
                                   options);
    QCOMPARE(number(by_place.homes, "school", 0), 0.0);
    QCOMPARE(word(by_place.homes, "status", 1), std::string("no_code"));
    options.catchment_code = {"sector"};
    QVERIFY_THROWS_EXCEPTION(Error, improved({Shared<Table>(loud_and_quiet()), Shared<Table>(people_at({0, 0}, {1})),
                                              Shared<Table>(schools), Shared<Table>(catchments)},
                                             options));
  }

  void holesOfACatchmentAreOutside() {
    Geometries polygons;
    polygons.shape = Shape::polygon;
    for (const auto& [x, y] : {std::pair{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}) polygons.add_position(x, y);
    polygons.end_path();
    for (const auto& [x, y] : {std::pair{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}) polygons.add_position(x, y);
    polygons.end_path();
    polygons.end_row();
    polygons.end_row();
    const std::vector<double> places{2, 2, 5, 5, 20, 20};
    QCOMPARE(walking::codes_at(polygons, {"a", "b"}, places), (std::vector<std::string>{"a", "", ""}));
  }

  void anUnknownExposureGainsNothing() {
    Table streets = loud_and_quiet();
    streets.columns.clear();
    streets.add("noise", Reals{0.0, 60.0}, {0, 1});
    const auto out = improved(ninety_people(streets), noise());
    for (std::size_t row = 0; row < out.output.size(); ++row)
      if (number(out.output, "street", row) == 0.0) QCOMPARE(number(out.output, "gain", row), 0.0);
  }

  void aHomeAtItsSchoolWalksNowhere() {
    const auto out = improved({Shared<Table>(loud_and_quiet()),
                               Shared<Table>(people_at({200, 0}, {7.0})),
                               Shared<Table>(points({200, 0})),
                               {}},
                              noise());
    QCOMPARE(out.output.size(), std::size_t{0});
    QCOMPARE(out.people, 7.0);
    QCOMPARE(number(out.homes, "felt_min", 0), 0.0);
  }

  void peopleOfAHomeAreOnEveryStreetOfTheirWay() {
    const Quarter quarter;
    Options options = noise();
    options.green_field = {"green"};
    const auto out = improved(quarter.inputs(), options);
    double walked = 0.0, exposed = 0.0;
    for (std::size_t row = 0; row < out.output.size(); ++row) {
      QVERIFY(number(out.output, "people", row) <= 150.0 + 1e-9);
      QVERIFY(row == 0 || number(out.output, "gain", row) <= number(out.output, "gain", row - 1));
      walked += number(out.output, "walked_min", row), exposed += number(out.output, "exposure_min", row);
    }
    QVERIFY(walked <= out.people * out.minutes);  // the straight ends are no street
    QVERIFY(walked > 0.5 * out.people * out.minutes);
    QVERIFY(near(exposed, out.people * out.exposure_minutes));
  }

  void threadsAndTheOrderOfRowsChangeNothing() {
    const Quarter quarter;
    Options options = noise();
    options.green_field = {"green"};
    const auto two = improved(quarter.inputs(), options);
    const auto order = shuffled(quarter.streets.size(), 5);
    const auto other = improved({Shared<Table>(reordered(quarter.streets, order)),
                                 Shared<Table>(quarter.homes),
                                 Shared<Table>(quarter.schools),
                                 {}},
                                options);
    const tbb::global_control one_thread(tbb::global_control::max_allowed_parallelism, 1);
    const auto one = improved(quarter.inputs(), options);
    QVERIFY(one.output.geometry.xy == two.output.geometry.xy);
    for (std::size_t row = 0; row < two.output.size(); ++row) {
      QCOMPARE(number(one.output, "gain", row), number(two.output, "gain", row));
      QVERIFY(near(number(other.output, "gain", row), number(two.output, "gain", row)));
      if (number(two.output, "gain", row) > 1e-6)
        QCOMPARE(static_cast<double>(order[static_cast<std::size_t>(number(other.output, "street", row))]),
                 number(two.output, "street", row));
    }
  }

  void badInputIsRefused() {
    const Table streets = loud_and_quiet();
    const auto refused = [&](const Table& homes, const Table& schools, const Options& options) {
      QVERIFY_THROWS_EXCEPTION(
          Error, improved({Shared<Table>(streets), Shared<Table>(homes), Shared<Table>(schools), {}}, options));
    };
    const Table homes = people_at({0, 0}, {1.0}), schools = points({200, 0});
    refused(points({}), schools, noise());
    refused(homes, points({}), noise());
    Options options = noise();
    options.pupils_field = {"none"};
    refused(homes, schools, options);
    options = noise(), options.noise_field = {};
    refused(homes, schools, options);
    options = noise(), options.objectives = "light";
    refused(homes, schools, options);
  }

  void improvingAnswersACancel() {
    for (const long after : {0, 1, 3, 8, 15}) {
      Listener listener(after);
      Quarter quarter;
      quarter.streets = shifted(quarter.streets, static_cast<double>(after), 0.0);
      QVERIFY_THROWS_EXCEPTION(Cancelled, PathImprovements::run(quarter.inputs(), noise(), listener));
    }
  }
};

QTEST_APPLESS_MAIN(TestPathImprovements)
#include "test_pathimprovements.moc"
