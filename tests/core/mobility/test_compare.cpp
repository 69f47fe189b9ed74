#include <tbb/global_control.h>

#include <QtTest>

#include "jumeau/mobility/compare.hpp"
#include "network/access.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

Table people(const std::vector<double>& xy, Reals number) {
  Table out = points(xy);
  out.add("people", std::move(number));
  return out;
}

Compare::Outputs compared(const Compare::Inputs& inputs, const Compare::Options& options = {}) {
  Monitor quiet;
  return Compare::run(inputs, options, quiet);
}
Compare::Options of_people() {
  Compare::Options out;
  out.population_field = {"people"};
  return out;
}
Compare::Inputs streets(const Table& before, const Table& after, const Table& cells, const Table& places) {
  return {Shared<Table>(before), Shared<Table>(after), Shared<Table>(cells), Shared<Table>(places), std::nullopt};
}

Table result(std::initializer_list<const char*> ids, Reals values, Reals weights) {
  Table out;
  out.add("id", strings(ids)), out.add("value", std::move(values)), out.add("people", std::move(weights));
  return out;
}

Table without(const Table& table, std::size_t row) {
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < table.size(); ++i)
    if (i != row) rows.push_back(i);
  return reordered(table, rows);
}

void check_equal(const Table& a, const Table& b) {
  QCOMPARE(a.size(), b.size());
  QCOMPARE(a.geometry.xy, b.geometry.xy);
  for (const Column& column : a.columns)
    for (std::size_t row = 0; row < a.size(); ++row) {
      const Column& other = b.at(column.name);
      QCOMPARE(column.null(row), other.null(row));
      if (column.numeric() && !column.null(row)) QCOMPARE(column.number(row), other.number(row));
      if (!column.numeric()) QCOMPARE(column.words(row), other.words(row));
    }
}

}  // namespace

class TestCompare : public QObject {
  Q_OBJECT
private slots:
  void init() { network::forget_access(); }

  void resultsAreComparedByKey() {
    const Table before = result({"a", "b", "c", "d"}, {10, 20, 30, 40}, {100, 100, 100, 100});
    const Table after = result({"d", "b", "a", "e"}, {40, 15, 12, 7}, {100, 100, 100, 50});
    Compare::Options options;
    options.field = "value", options.key_field = "id", options.people_field = "people";
    const auto out = compared({Shared<Table>(before), Shared<Table>(after), {}, {}, {}}, options);
    QCOMPARE(out.output.size(), std::size_t{5});
    QCOMPARE(word(out.output, "change", 0), std::string("worse"));
    QCOMPARE(word(out.output, "change", 1), std::string("better"));
    QCOMPARE(word(out.output, "change", 2), std::string("gone"));
    QCOMPARE(word(out.output, "change", 3), std::string("same"));
    QCOMPARE(word(out.output, "change", 4), std::string("new"));
    QCOMPARE(number(out.output, "difference", 1), -5.0);
    QCOMPARE(out.people_better, 150.0);
    QCOMPARE(out.people_worse, 200.0);
    QCOMPARE(out.people_same, 100.0);
    QCOMPARE(out.mean_before, (10.0 + 20.0 + 40.0) / 3.0);
    QCOMPARE(out.mean_after, (12.0 + 15.0 + 40.0) / 3.0);
    options.less_is_better = false;
    QCOMPARE(word(compared({Shared<Table>(before), Shared<Table>(after), {}, {}, {}}, options).output, "change", 0),
             std::string("better"));
  }

  void theWorstTenthIsOfPeople() {
    // 10 % of the people are the 5 of the worst row and 5 of the 45 of the next one.
    const Table before = result({"a", "b", "c"}, {60, 30, 10}, {5, 45, 50});
    const Table after = result({"a", "b", "c"}, {20, 30, 10}, {5, 45, 50});
    Compare::Options options;
    options.field = "value", options.key_field = "id", options.people_field = "people";
    const auto out = compared({Shared<Table>(before), Shared<Table>(after), {}, {}, {}}, options);
    QCOMPARE(out.worst_tenth_before, 45.0);
    QCOMPARE(out.worst_tenth_after, 30.0);
    QCOMPARE(out.distribution.size(), std::size_t{10});
    QCOMPARE(number(out.distribution, "people", 0), 10.0);
    QCOMPARE(number(out.distribution, "before", 0), 45.0);
    QCOMPARE(number(out.distribution, "after", 0), 25.0);
    QCOMPARE(number(out.distribution, "better", 0), 5.0);
    QCOMPARE(number(out.distribution, "difference", 9), 0.0);
  }

  void aClosedStreetIsFelt() {
    // 4.8 km/h is 80 m a minute. Home at 0, school at 800; a second way of 1600 m.
    const Table before =
        lines({{0, 0, 400, 0}, {400, 0, 800, 0}, {0, 0, 0, 400}, {0, 400, 800, 400}, {800, 400, 800, 0}});
    const auto out =
        compared(streets(before, without(before, 1), people({0, 0, 400, 0}, {10, 1}), points({800, 0})), of_people());
    QCOMPARE(number(out.output, "before"), 10.0);
    QCOMPARE(number(out.output, "after"), 20.0);
    QCOMPARE(number(out.output, "after", 1), 25.0);
    QCOMPARE(out.people_worse, 11.0);
    QCOMPARE(out.streets.size(), std::size_t{5});
    QCOMPARE(word(out.streets, "change", 1), std::string("removed"));
    QCOMPARE(number(out.streets, "people_before", 1), 11.0);
    QVERIFY(out.streets.at("people_after").null(1));
    QCOMPARE(number(out.streets, "people_before", 0), 10.0);
    QCOMPARE(number(out.streets, "people_after", 0), 1.0);
    QCOMPARE(number(out.streets, "people_after", 3), 11.0);
    QCOMPARE(number(out.streets, "difference", 3), 11.0);
  }

  void aMovedPlaceAndOneCutOff() {
    const Table all = lines({{0, 0, 800, 0}, {0, 1000, 800, 1000}});
    auto inputs = streets(all, all, people({0, 0, 0, 1000}, {10, 20}), points({800, 0}));
    inputs.places_after = Shared<Table>(points({800, 1000}));
    const auto out = compared(inputs, of_people());
    QCOMPARE(word(out.output, "change", 0), std::string("gone"));
    QCOMPARE(word(out.output, "change", 1), std::string("new"));
    QCOMPARE(out.people_better, 20.0);
    QCOMPARE(out.people_worse, 10.0);
    QCOMPARE(number(out.distribution, "unreached", 9), 3.0);
  }

  void otherFieldsAreTold() {
    Table before = lines({{0, 0, 400, 0}, {400, 0, 800, 0}}), after = before;
    before.add("lane", strings({"no", "no"})), after.add("lane", strings({"no", "yes"}));
    const auto out = compared(streets(before, after, people({0, 0}, {10}), points({800, 0})), of_people());
    QCOMPARE(word(out.streets, "change", 0), std::string("same"));
    QCOMPARE(word(out.streets, "change", 1), std::string("changed"));
    QCOMPARE(out.people_same, 10.0);
  }

  /// Closing, opening and turning streets, moving places: the same as from nothing, to the last bit.
  void whatIsReusedIsRight() {
    std::size_t searched = 0, cells = 0;
    for (unsigned seed = 0; seed < 25; ++seed) {
      std::mt19937 random(seed);
      std::uniform_real_distribution<double> place(-50.0, 1150.0);
      const Table before = random_lines(seed, 260, 12);
      Table after = without(before, random() % before.size());
      if (seed % 3 == 0) {
        const auto end = after.geometry.path_xy(static_cast<std::int64_t>(random() % after.size()));
        after.geometry.add_line(Path{end[0], end[1], place(random), place(random)});
        auto& oneway = after.columns.front();
        std::get<Integers>(oneway.values).push_back(0), oneway.valid.assign(after.geometry.size(), 1);
      }
      std::vector<double> homes, goals, moved;
      Reals number_of;
      for (int i = 0; i < 150; ++i)
        homes.push_back(place(random)), homes.push_back(place(random)), number_of.push_back(1.0 + i % 7);
      for (int i = 0; i < 24; ++i) goals.push_back(place(random));
      moved = goals;
      if (seed % 2 == 0) moved[6] += 40.0;
      if (seed % 5 == 0) moved.erase(moved.begin() + 10, moved.begin() + 14);
      if (seed % 5 == 1) moved.insert(moved.begin() + 4, {place(random), place(random)});
      Compare::Options options = of_people();
      options.limit_min = 4.0;
      if (seed % 4 == 1) options.mode = network::Mode::bike, options.oneway_field = "oneway", options.limit_min = 1.0;
      auto inputs = streets(before, after, people(homes, number_of), points(goals));
      inputs.places_after = Shared<Table>(points(moved));
      network::forget_access();
      const auto warm = compared(inputs, options);
      searched += static_cast<std::size_t>(warm.searched_again), cells += 150;
      // From nothing: the later network is asked first, alone.
      network::forget_access();
      auto alone = inputs;
      alone.before = inputs.after, alone.places = inputs.places_after, alone.places_after.reset();
      const auto cold = compared(alone, options);
      for (std::size_t row = 0; row < warm.output.size(); ++row) {
        QCOMPARE(warm.output.at("after").null(row), cold.output.at("before").null(row));
        if (!warm.output.at("after").null(row))
          QCOMPARE(number(warm.output, "after", row), number(cold.output, "before", row));
        QCOMPARE(number(warm.output, "places_after", row), number(cold.output, "places_before", row));
      }
    }
    qInfo("%zu of %zu cells were searched again", searched, cells);
    QVERIFY(searched < cells);
  }

  /// A lane makes a street quiet: the same as from nothing, with few cells searched again.
  void aNewLaneOpensAStreet() {
    std::size_t searched = 0, cells = 0;
    for (unsigned seed = 0; seed < 10; ++seed) {
      std::mt19937 random(seed);
      std::uniform_real_distribution<double> place(-50.0, 1150.0);
      Table before = random_lines(seed, 260, 12), after = before;
      Integers stress, quieter;
      for (std::size_t row = 0; row < before.size(); ++row) stress.push_back(random() % 4 == 0 ? 4 : 1);
      quieter = stress;
      *std::ranges::find(quieter, 4) = 1;
      before.add("lts", stress), after.add("lts", quieter);
      std::vector<double> homes;
      for (int i = 0; i < 150; ++i) homes.push_back(place(random)), homes.push_back(place(random));
      const auto inputs = streets(before, after, people(homes, Reals(150, 1.0)), points({300, 300, 900, 100}));
      Compare::Options options = of_people();
      options.mode = network::Mode::bike, options.burden_field = "lts";
      network::forget_access();
      const auto warm = compared(inputs, options);
      searched += static_cast<std::size_t>(warm.searched_again), cells += 150;
      // From nothing: nobody has asked yet.
      network::forget_access();
      compared(streets(after, after, **inputs.population, **inputs.places), options);
      const auto cold = compared(inputs, options);
      check_equal(warm.output, cold.output);
      check_equal(warm.streets, cold.streets);
      QCOMPARE(warm.people_worse, 0.0);
      const auto closed = compared(streets(after, before, **inputs.population, **inputs.places), options);
      QCOMPARE(closed.people_better, 0.0);
      QCOMPARE(closed.people_worse, warm.people_better);
      const auto opened = static_cast<std::size_t>(std::ranges::find(stress, 4) - stress.begin());
      QCOMPARE(word(warm.streets, "change", opened), std::string("opened"));
      QVERIFY(warm.streets.at("people_before").null(opened) || number(warm.streets, "people_before", opened) == 0.0);
    }
    qInfo("%zu of %zu cells were searched again", searched, cells);
    QVERIFY(2 * searched < cells);
  }

  /// 250 m a minute by bike: along the quiet streets 1,600 m, along the lane 800 m.
  void quietStreetsByHand() {
    Table before = lines(
        {{0, 0, 400, 0}, {400, 0, 800, 0}, {0, 0, 0, 400}, {0, 400, 800, 400}, {800, 400, 800, 0}, {0, 0, 0, -9}});
    Table after = before;
    Column unknown = nullable("lts", {1, 4, 1, 1, 1, std::numeric_limits<double>::quiet_NaN()});
    before.columns.push_back(unknown), after.add("lts", Reals{1, 2, 1, 1, 1, 1});
    Compare::Options options = of_people();
    options.mode = network::Mode::bike, options.burden_field = "lts";
    Listener listener;
    const auto out = Compare::run(streets(before, after, people({0, 0}, {10}), points({800, 0})), options, listener);
    QCOMPARE(number(out.output, "before"), 6.4);
    QCOMPARE(number(out.output, "after"), 3.2);
    QCOMPARE(word(out.streets, "change", 1), std::string("opened"));
    QVERIFY(listener.warned("1 lines have no number in \"lts\""));
    options.burden_most = 0.5;
    QVERIFY(refused([&] { compared(streets(before, after, people({0, 0}, {10}), points({800, 0})), options); },
                    "No street has \"lts\" up to 0.5"));
    options.burden_field.clear(), options.burden_back_field = "lts";
    QVERIFY(refused([&] { compared(streets(before, after, people({0, 0}, {10}), points({800, 0})), options); },
                    "needs BURDEN_FIELD"));
  }

  /// A park of 200 m x 200 m, entered at its edge: 80 m a minute on foot. It comes without a cell searched again.
  void aNewParkIsEnteredAtItsEdge() {
    const Table all = lines({{0, 0, 2000, 0}});
    Table parks;
    parks.name = "parks", parks.crs = all.crs, parks.geometry.shape = Shape::polygon;
    parks.geometry.add_polygon(Path{1600, 0, 1800, 0, 1800, 200, 1600, 200, 1600, 0});
    const Table before = parks;
    parks.geometry.add_polygon(Path{400, 0, 600, 0, 600, 200, 400, 200, 400, 0});
    Reals number_of(41, 1.0);
    std::vector<double> homes;
    for (int i = 0; i <= 40; ++i) homes.push_back(50.0 * i), homes.push_back(0.0);
    auto inputs = streets(all, all, people(homes, number_of), before);
    inputs.places_after = Shared<Table>(parks);
    const auto out = compared(inputs, of_people());
    QCOMPARE(number(out.output, "before", 0), 20.0);
    QCOMPARE(number(out.output, "after", 0), 5.0);
    QCOMPARE(number(out.output, "after", 8), 0.0);
    QCOMPARE(number(out.output, "places_before", 8), 1.0);
    QCOMPARE(number(out.output, "places_after", 8), 2.0);
    QCOMPARE(word(out.output, "change", 40), std::string("same"));
    QCOMPARE(out.searched_again, std::int64_t{0});
  }

  /// The lines are the same; what they join is not.
  void aBridgeThatBecomesACrossingIsSeen() {
    Table apart = lines({{0, 0, 500, 0, 1000, 0}, {500, -500, 500, 0, 500, 500}, {1000, 0, 1000, 400}});
    Table joined = apart;
    apart.add("level", Integers{0, 1, 0}), joined.add("level", Integers{0, 0, 0});
    Compare::Options options = of_people();
    options.level_field = "level";
    Reals homes_people;
    std::vector<double> homes;
    for (int i = 0; i < 40; ++i) homes.push_back(20.0 * i), homes.push_back(3.0), homes_people.push_back(1.0);
    const Table cells = people(homes, homes_people), places = points({500, 450});
    for (const auto& [before, after] : {std::pair(apart, joined), std::pair(joined, apart)}) {
      network::forget_access();
      const auto warm = compared(streets(before, after, cells, places), options);
      network::forget_access();
      const auto cold = compared(streets(after, after, cells, places), options);
      for (std::size_t row = 0; row < cells.size(); ++row) {
        QCOMPARE(warm.output.at("after").null(row), cold.output.at("after").null(row));
        if (!cold.output.at("after").null(row))
          QCOMPARE(number(warm.output, "after", row), number(cold.output, "after", row));
      }
    }
  }

  void peopleOnStreetsAreThoseOfTheShortestWays() {
    const Table all =
        lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {200, 0, 300, 0}, {100, 0, 100, 100}, {200, 0, 200, 50}});
    const auto out =
        compared(streets(all, all, people({50, 0, 100, 100, 290, 0}, {1, 10, 100}), points({200, 50})), of_people());
    const double expected[] = {1, 11, 100, 10, 111};
    for (std::size_t row = 0; row < 5; ++row) QCOMPARE(number(out.streets, "people_before", row), expected[row]);
  }

  void askingAgainSearchesNothing() {
    const Table all = random_lines(3, 200, 10);
    const auto inputs = streets(all, all, people({10, 10, 500, 500}, {1, 1}), points({300, 300}));
    compared(inputs, of_people());
    QCOMPARE(compared(inputs, of_people()).searched_again, std::int64_t{0});
  }

  void orderAndThreadsDoNotMatter() {
    const Table before = random_lines(5, 200, 10), after = without(before, 17);
    const Table cells = people({10, 10, 500, 500, 700, 200}, {1, 2, 3});
    const auto first = compared(streets(before, after, cells, points({300, 300, 900, 0})), of_people());
    network::forget_access();
    tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
    const auto second =
        compared(streets(reordered(before, shuffled(before.size(), 2)), reordered(after, shuffled(after.size(), 3)),
                         cells, points({300, 300, 900, 0})),
                 of_people());
    check_equal(first.output, second.output);
  }

  void badInputIsSaid() {
    const Table all = lines({{0, 0, 100, 0}});
    QVERIFY(refused([&] { compared({Shared<Table>(all), Shared<Table>(all), {}, {}, {}}); }, "Give FIELD"));
    QVERIFY(refused([&] { compared({Shared<Table>(lines({})), Shared<Table>(all), {}, {}, {}}); }, "is empty"));
    auto inputs = streets(all, all, people({0, 0}, {1}), points({9, 9}));
    inputs.places.reset();
    QVERIFY(refused([&] { compared(inputs, of_people()); }, "belong together"));
    const Table twice = result({"a", "a"}, {1, 2}, {1, 1});
    Compare::Options options;
    options.field = "value", options.key_field = "id";
    QVERIFY(refused([&] { compared({Shared<Table>(twice), Shared<Table>(twice), {}, {}, {}}, options); },
                    "more than once"));
    options.field = "id";
    QVERIFY(refused(
        [&] {
          compared({Shared<Table>(result({"a"}, {1}, {1})), Shared<Table>(result({"a"}, {1}, {1})), {}, {}, {}},
                   options);
        },
        "holds words"));
    Listener listener(1);
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, Compare::run(streets(all, all, people({0, 0}, {1}), points({9, 9})), of_people(), listener));
  }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "test_compare.moc"
