#include <tbb/global_control.h>

#include <QtTest>

#include "jumeau/mobility/criteria.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::criteria;
using jumeau::testing::Listener;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

bool near(const Reals& a, const Reals& b, double tolerance) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (!(near(a[i], b[i], tolerance) || (std::isnan(a[i]) && std::isnan(b[i])))) {
      qWarning() << i << a[i] << b[i];
      return false;
    }
  return true;
}

std::vector<Criterion> named(std::initializer_list<const char*> names) {
  std::vector<Criterion> out;
  for (const char* name : names) {
    Criterion& criterion = out.emplace_back();
    criterion.name = criterion.field = name;
  }
  return out;
}

Columns transposed(const Columns& rows) {
  Columns out(rows.front().size());
  for (const Reals& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) out[i].push_back(row[i]);
  return out;
}

Reals closenesses(const Terms& terms, const Reals& weights) {
  Reals out = keys(terms, weights);
  for (double& key : out) key = closeness(key);
  return out;
}

std::string refusal(const char* json) {
  try {
    parsed(json);
  } catch (const Error& error) {
    return error.code() == Error::Code::bad_option ? error.what() : "";
  }
  return "";
}

// ---- published examples

/// Saaty 1990, How to make a decision: the analytic hierarchy process, European Journal of Operational Research 48,
/// 9-26, table 2: the criteria of buying a house.
const Columns house{{1, 5, 3, 7, 6, 6, 1.0 / 3, 1.0 / 4},
                    {1.0 / 5, 1, 1.0 / 3, 5, 3, 3, 1.0 / 5, 1.0 / 7},
                    {1.0 / 3, 3, 1, 6, 3, 4, 6, 1.0 / 5},
                    {1.0 / 7, 1.0 / 5, 1.0 / 6, 1, 1.0 / 3, 1.0 / 4, 1.0 / 7, 1.0 / 8},
                    {1.0 / 6, 1.0 / 3, 1.0 / 3, 3, 1, 1.0 / 2, 1.0 / 5, 1.0 / 6},
                    {1.0 / 6, 1.0 / 3, 1.0 / 4, 4, 2, 1, 1.0 / 5, 1.0 / 6},
                    {3, 5, 1.0 / 6, 7, 5, 5, 1, 1.0 / 2},
                    {4, 7, 5, 8, 6, 6, 2, 1}};
std::vector<Criterion> house_criteria() {
  return named({"size", "buses", "neighbourhood", "age", "yard", "facilities", "condition", "financing"});
}

/// Hwang and Yoon 1981, Multiple Attribute Decision Making, pp. 133-134: four fighter aircraft by speed, range, load,
/// cost (the less the better), reliability, manoeuvrability.
Columns aircraft() {
  return transposed({{2.0, 1500, 20000, -5.5, 5, 9},
                     {2.5, 2700, 18000, -6.5, 3, 5},
                     {1.8, 2000, 21000, -4.5, 7, 7},
                     {2.2, 1800, 20000, -5.0, 5, 5}});
}
const Reals aircraft_weights{0.2, 0.1, 0.1, 0.1, 0.2, 0.3};

/// Brans, Vincke and Mareschal 1986, How to select and how to rank projects: the PROMETHEE method, European Journal of
/// Operational Research 24, 228-238: six sites of a power station by six criteria, each with its own preference.
Columns stations() {
  return transposed({{-80, 90, -6, -5.4, -8, 5},
                     {-65, 58, -2, -9.7, -1, 1},
                     {-83, 60, -4, -7.2, -4, 7},
                     {-40, 80, -10, -7.5, -7, 10},
                     {-52, 72, -6, -2.0, -3, 8},
                     {-94, 96, -7, -3.6, -5, 6}});
}
std::vector<Criterion> station_criteria() {
  using Kind = Preference::Kind;
  auto out = named({"manpower", "power", "cost", "maintenance", "villages", "security"});
  out[0].preference = {Kind::u_shape, 10.0, 0.0, 0.0};
  out[1].preference = {Kind::v_shape, 0.0, 30.0, 0.0};
  out[2].preference = {Kind::linear, 0.5, 5.0, 0.0};
  out[3].preference = {Kind::level, 1.0, 6.0, 0.0};
  out[5].preference = {Kind::gaussian, 0.0, 0.0, 5.0};
  return out;
}

// ---- random rows

Columns random_columns(unsigned seed, std::size_t criteria, std::size_t rows, double missing = 0.0) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> unit(0.0, 1.0);
  Columns out(criteria, Reals(rows));
  for (Reals& column : out)
    for (double& x : column) x = unit(random) < missing ? unknown : std::round(100.0 * unit(random)) / 100.0;
  return out;
}

Columns reordered(const Columns& columns, const std::vector<std::size_t>& order) {
  Columns out;
  for (const Reals& column : columns) {
    Reals& moved = out.emplace_back();
    for (const std::size_t row : order) moved.push_back(column[row]);
  }
  return out;
}

std::vector<std::size_t> shuffled_rows(std::size_t count, unsigned seed) {
  std::vector<std::size_t> out(count);
  std::iota(out.begin(), out.end(), std::size_t{0});
  std::shuffle(out.begin(), out.end(), std::mt19937(seed));
  return out;
}

/// Net flows as they are defined, pair by pair.
Reals flows_by_pairs(const Columns& columns, const std::vector<Criterion>& criteria, const Reals& weights) {
  const std::size_t rows = columns.front().size();
  Reals out(rows, unknown);
  for (std::size_t a = 0; a < rows; ++a) {
    double sum = 0.0, known = 0.0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (std::isnan(columns[i][a])) continue;
      double net = 0.0, others = -1.0;
      for (std::size_t b = 0; b < rows; ++b) {
        if (std::isnan(columns[i][b])) continue;
        const double d = columns[i][a] - columns[i][b];
        net += preference(criteria[i].preference, d) - preference(criteria[i].preference, -d), ++others;
      }
      sum += weights[i] * (others > 0.0 ? net / others : 0.0), known += weights[i];
    }
    if (known > 0.0) out[a] = sum / known;
  }
  return out;
}

bool dominates(const Columns& columns, std::size_t a, std::size_t b) {
  bool better = false;
  for (const Reals& column : columns) {
    const double x = std::isnan(column[a]) ? -1e300 : column[a], y = std::isnan(column[b]) ? -1e300 : column[b];
    if (x < y) return false;
    better |= x > y;
  }
  return better;
}

/// Peels front after front.
std::vector<std::int64_t> fronts_by_peeling(const Columns& columns) {
  std::vector<std::int64_t> out(columns.front().size(), 0);
  for (std::int64_t front = 1; std::count(out.begin(), out.end(), 0) > 0; ++front) {
    std::vector<std::size_t> now;
    for (std::size_t a = 0; a < out.size(); ++a) {
      bool dominated = out[a] != 0;
      for (std::size_t b = 0; b < out.size(); ++b) dominated |= out[b] == 0 && dominates(columns, b, a);
      if (!dominated) now.push_back(a);
    }
    for (const std::size_t a : now) out[a] = front;
  }
  return out;
}

Reals with_change(Reals weights, const Change& change, double more) {
  weights[*change.criterion] *= 1.0 + change.relative * more;
  return normalised(std::move(weights));
}

}  // namespace

class TestCriteria : public QObject {
  Q_OBJECT
private slots:
  // ---- values

  void valuesFollowTheirFunctions() {
    const auto benefit = Direction::benefit, cost = Direction::cost;
    QCOMPARE(value_of(Linear{2.0, 10.0}, benefit, 4.0), 0.25);
    QCOMPARE(value_of(Linear{2.0, 10.0}, cost, 4.0), 0.75);
    QCOMPARE(value_of(Linear{2.0, 10.0}, benefit, 11.0), 1.0);
    QVERIFY(near(value_of(Sigmoid{10.0, 30.0}, benefit, 10.0), 0.1, 1e-12));
    QVERIFY(near(value_of(Sigmoid{10.0, 30.0}, benefit, 20.0), 0.5, 1e-12));
    QVERIFY(near(value_of(Sigmoid{10.0, 30.0}, cost, 30.0), 0.1, 1e-12));
    const Piecewise pieces{{{0.0, 1.0}, {10.0, 0.5}, {20.0, 0.0}}};
    QCOMPARE(value_of(pieces, benefit, 5.0), 0.75);
    QCOMPARE(value_of(pieces, cost, -1.0), 1.0);
    QCOMPARE(value_of(pieces, benefit, 20.0), 0.0);
    const StepFunction gradient{{{0.0, 0.9}, {1.5, 0.5}, {3.0, 0.4}}};
    QCOMPARE(value_of(gradient, benefit, 1.49), 0.9);
    QCOMPARE(value_of(gradient, benefit, 1.5), 0.5);
    QCOMPARE(value_of(gradient, benefit, -1.0), 0.9);
    QVERIFY(std::isnan(value_of(Linear{0.0, 1.0}, benefit, unknown)));
  }

  void preferencesAreTheSixGeneralisedCriteria() {
    using Kind = Preference::Kind;
    QCOMPARE(preference({Kind::usual}, 0.0), 0.0);
    QCOMPARE(preference({Kind::usual}, 0.1), 1.0);
    QCOMPARE(preference({Kind::u_shape, 2.0}, 2.0), 0.0);
    QCOMPARE(preference({Kind::v_shape, 0.0, 4.0}, 1.0), 0.25);
    QCOMPARE(preference({Kind::level, 1.0, 3.0}, 3.0), 0.5);
    QCOMPARE(preference({Kind::linear, 1.0, 3.0}, 2.0), 0.5);
    QVERIFY(near(preference({Kind::gaussian, 0.0, 0.0, 5.0}, 5.0), 1.0 - std::exp(-0.5), 1e-15));
  }

  // ---- weights

  void saatysHouseHasItsPublishedWeightsAndConsistency() {
    const Hierarchy found = hierarchy(house, house_criteria());
    QVERIFY(near(found.weights, {0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333}, 0.0006));
    QVERIFY(near(found.eigenvalue, 9.669, 0.0006));
    QVERIFY(near(found.ratio, 0.169, 0.0006));
  }

  void theWorstPairOfTheHouseIsNamedFirst() {
    const Pair worst = hierarchy(house, house_criteria()).pairs.front();
    // The neighbourhood was said to matter 6 times as much as the condition; the weights say 1.1 times.
    QCOMPARE(worst.first, std::size_t{2});
    QCOMPARE(worst.second, std::size_t{6});
    QCOMPARE(worst.given, 6.0);
    QVERIFY(near(worst.consistent, 0.188 / 0.167, 0.01));
  }

  void consistentComparisonsGiveTheirWeightsBack() {
    const Reals weights{0.6, 0.3, 0.1};
    Columns comparisons(3, Reals(3));
    for (std::size_t i = 0; i < 3; ++i)
      for (std::size_t j = 0; j < 3; ++j) comparisons[i][j] = weights[i] / weights[j];
    const Hierarchy found = hierarchy(comparisons, named({"a", "b", "c"}));
    QVERIFY(near(found.weights, weights, 1e-12));
    QVERIFY(near(found.ratio, 0.0, 1e-12));
    QVERIFY(found.pairs.empty());
  }

  void badComparisonsAreRefused_data() {
    QTest::addColumn<double>("above");
    QTest::addColumn<double>("below");
    QTest::addColumn<QString>("why");
    QTest::newRow("not reciprocal") << 3.0 << 0.5 << "not reciprocal";
    QTest::newRow("zero") << 0.0 << 3.0 << "above 0";
    QTest::newRow("negative") << -3.0 << -1.0 / 3.0 << "above 0";
    QTest::newRow("not a number") << unknown << 1.0 << "above 0";
  }
  void badComparisonsAreRefused() {
    QFETCH(double, above);
    QFETCH(double, below);
    QFETCH(QString, why);
    try {
      hierarchy({{1.0, above}, {below, 1.0}}, named({"noise", "slope"}));
      QFAIL("nothing was thrown");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains(why), error.what());
      QVERIFY(QString(error.what()).contains("noise") && QString(error.what()).contains("slope"));
    }
    QVERIFY_THROWS_EXCEPTION(Error, hierarchy({{1.0, 2.0}}, named({"a", "b"})));
    QVERIFY_THROWS_EXCEPTION(Error, hierarchy({{2.0}}, named({"a"})));
  }

  void aThirdMayBeWrittenShort() { QVERIFY(hierarchy({{1.0, 3.0}, {0.33, 1.0}}, named({"a", "b"})).weights[0] > 0.7); }

  void weightsThatAreNegativeOrSumToZeroAreRefused() {
    QVERIFY_THROWS_EXCEPTION(Error, normalised({1.0, -0.5}));
    QVERIFY_THROWS_EXCEPTION(Error, normalised({0.0, 0.0}));
    QVERIFY_THROWS_EXCEPTION(Error, normalised({1.0, unknown}));
    QCOMPARE(normalised({1.0, 3.0}), (Reals{0.25, 0.75}));
  }

  void swingsAreSharedOutAndTheGreatestIsAHundred() {
    auto criteria = named({"a", "b"});
    criteria[0].swing = 100.0, criteria[1].swing = 25.0;
    QCOMPARE(swing_weights(criteria), (Reals{0.8, 0.2}));
    criteria[0].swing = 90.0;
    QVERIFY_THROWS_EXCEPTION(Error, swing_weights(criteria));
    criteria[0].swing.reset();
    QVERIFY_THROWS_EXCEPTION(Error, swing_weights(criteria));
  }

  void entropyWeighsWhatTellsRowsApart() {
    // By hand: shares 1/2, 1/2 have the entropy 1, shares 3/4, 1/4 have 0.811278.
    const auto criteria = named({"same", "some", "all"});
    const Reals weights = entropy_weights({{5, 5}, {3, 1}, {7, 0}}, criteria);
    const double some = 1.0 - 0.8112781244591328;
    QVERIFY(near(weights, {0.0, some / (1.0 + some), 1.0 / (1.0 + some)}, 1e-12));
    QVERIFY_THROWS_EXCEPTION(Error, entropy_weights({{5, 5}, {1, 1}, {2, unknown}}, criteria));
    QVERIFY_THROWS_EXCEPTION(Error, entropy_weights({{5, -5}, {1, 1}, {2, 2}}, criteria));
  }

  // ---- orders

  void missingValuesRenormaliseTheWeightsAndCoverageTellsThem() {
    // NetAScore's rule: 0.8 x 0.5 + 0.4 x 0.3, over the known 0.8.
    const Terms terms = weighted_sum({{0.8, 0.5, unknown}, {unknown, 0.5, unknown}, {0.4, 0.5, unknown}});
    const Reals weights{0.5, 0.2, 0.3};
    QVERIFY(near(keys(terms, weights), {0.65, 0.5, unknown}, 1e-12));
    QVERIFY(near(coverage(terms, weights), {0.8, 1.0, 0.0}, 1e-12));
    QCOMPARE(ranks(keys(terms, weights)), (std::vector<std::int64_t>{1, 2, 0}));
  }

  void aRowThatKnowsOnlyWhatWeighsNothingIsNotRanked() {
    QVERIFY(std::isnan(keys(weighted_sum({{0.8, unknown}, {0.5, 0.5}}), {1.0, 0.0})[1]));
  }

  void topsisGivesThePublishedClosenessOfTheAircraft() {
    // The book rounds on its way: hence the tolerance of 0.001.
    QVERIFY(near(closenesses(topsis(aircraft()), aircraft_weights), {0.643, 0.268, 0.613, 0.312}, 0.001));
    QCOMPARE(ranks(keys(topsis(aircraft()), aircraft_weights)), (std::vector<std::int64_t>{1, 4, 2, 3}));
  }

  void closenessAndItsKeyAreEachOthersInverse() {
    for (const double c : {0.0, 0.1, 0.5, 0.643, 1.0}) QVERIFY(near(closeness(key_of_closeness(c)), c, 1e-6));
  }

  void prometheeGivesThePublishedFlowsOfTheStations() {
    Monitor quiet;
    // Preference indices as published, to three digits; net flows are their row sums less their column sums, over 5.
    const Columns indices{{0.000, 0.296, 0.250, 0.268, 0.100, 0.185}, {0.462, 0.000, 0.389, 0.333, 0.296, 0.500},
                          {0.236, 0.180, 0.000, 0.333, 0.056, 0.429}, {0.399, 0.505, 0.305, 0.000, 0.223, 0.212},
                          {0.444, 0.515, 0.487, 0.380, 0.000, 0.448}, {0.286, 0.399, 0.250, 0.432, 0.133, 0.000}};
    Reals published(6, 0.0);
    for (std::size_t a = 0; a < 6; ++a)
      for (std::size_t b = 0; b < 6; ++b) published[a] += (indices[a][b] - indices[b][a]) / 5.0;
    const Reals flows = keys(promethee(stations(), station_criteria(), quiet), Reals(6, 1.0 / 6.0));
    QVERIFY(near(flows, published, 0.002));
    QCOMPARE(ranks(flows), (std::vector<std::int64_t>{6, 2, 5, 3, 1, 4}));
  }

  void prometheeEqualsItsDefinitionPairByPair() {
    Monitor quiet;
    using Kind = Preference::Kind;
    auto criteria = named({"a", "b", "c", "d", "e", "f"});
    criteria[1].preference = {Kind::u_shape, 0.15};
    criteria[2].preference = {Kind::v_shape, 0.0, 0.4};
    criteria[3].preference = {Kind::level, 0.1, 0.3};
    criteria[4].preference = {Kind::linear, 0.05, 0.35};
    criteria[5].preference = {Kind::gaussian, 0.0, 0.0, 0.2};
    const Reals weights = normalised({1, 2, 3, 4, 5, 6});
    for (unsigned seed = 0; seed < 20; ++seed) {
      const Columns columns = random_columns(seed, 6, 60, 0.1);
      QVERIFY(
          near(keys(promethee(columns, criteria, quiet), weights), flows_by_pairs(columns, criteria, weights), 1e-9));
    }
  }

  void netFlowsSumToZero() {
    Monitor quiet;
    const Reals flows = keys(promethee(stations(), station_criteria(), quiet), Reals(6, 1.0 / 6.0));
    QVERIFY(near(std::accumulate(flows.begin(), flows.end(), 0.0), 0.0, 1e-9));
  }

  void frontsEqualThosePeeledOneByOne() {
    Monitor quiet;
    for (unsigned seed = 0; seed < 30; ++seed)
      for (const std::size_t criteria : {1u, 2u, 3u, 5u}) {
        const Columns columns = random_columns(seed, criteria, 70, seed % 3 == 0 ? 0.15 : 0.0);
        QVERIFY(fronts(columns, quiet) == fronts_by_peeling(columns));
      }
  }

  void aFrontComesBeforeAnyWeightedSum() {
    // The last row has the best sum of those that another dominates.
    const Columns values{{1.0, 0.0, 0.9}, {0.95, 0.1, 0.9}};
    Monitor quiet;
    const auto numbers = fronts({{1.0, 0.0, 0.9}, {0.95, 1.0, 0.9}}, quiet);
    QCOMPARE(numbers, (std::vector<std::int64_t>{1, 1, 2}));
    QCOMPARE(ranks(keys(by_front(values, numbers), {0.5, 0.5})), (std::vector<std::int64_t>{1, 2, 3}));
  }

  // ---- relations

  void scoresDoNotDependOnTheOrderOfRows() {
    Monitor quiet;
    const Columns columns = random_columns(5, 4, 200, 0.1);
    const auto order = shuffled_rows(200, 9);
    const Columns moved = reordered(columns, order);
    const Reals weights = normalised({3, 1, 4, 1});
    const auto criteria = station_criteria();
    const auto same = [&](const Terms& here, const Terms& there) {
      const Reals a = keys(here, weights), b = keys(there, weights);
      for (std::size_t i = 0; i < order.size(); ++i)
        if (!(a[order[i]] == b[i] || (std::isnan(a[order[i]]) && std::isnan(b[i])))) return false;
      return true;
    };
    QVERIFY(same(weighted_sum(columns), weighted_sum(moved)));
    QVERIFY(same(topsis(columns), topsis(moved)));
    QVERIFY(same(promethee(columns, criteria, quiet), promethee(moved, criteria, quiet)));
    QVERIFY(same(by_front(columns, fronts(columns, quiet)), by_front(moved, fronts(moved, quiet))));
  }

  void scalingAllWeightsChangesNothing() {
    const Terms terms = topsis(random_columns(6, 4, 100));
    const Reals some{3, 1, 4, 1}, more{21, 7, 28, 7};
    QVERIFY(near(keys(terms, normalised(some)), keys(terms, normalised(more)), 1e-12));
    QCOMPARE(ranks(keys(terms, normalised(some))), ranks(keys(terms, normalised(more))));
  }

  void oneAndTwoThreadsGiveTheSame() {
    Monitor quiet;
    const Columns columns = random_columns(7, 5, 300, 0.1);
    const Reals weights = normalised({1, 2, 3, 4, 5});
    const auto all = [&] {
      const Terms terms = promethee(columns, station_criteria(), quiet);
      const Changes changes = changes_of_top(terms, weights, 10, quiet);
      return std::tuple{keys(terms, weights), robustness(terms, weights, {10, {}}, {}, quiet), changes.of_criterion};
    };
    const auto two = all();
    const tbb::global_control one_thread(tbb::global_control::max_allowed_parallelism, 1);
    QVERIFY(near(std::get<0>(all()), std::get<0>(two), 0.0));
    QVERIFY(near(std::get<1>(all()), std::get<1>(two), 0.0));
    QVERIFY(near(std::get<2>(all()), std::get<2>(two), 0.0));
  }

  // ---- weights that change

  void weightSetsKeepTheirMeanAndTheirSpread() {
    const Reals weights{0.5, 0.25, 0.25, 0.0};
    for (const Sampling sampling : {Sampling::dirichlet, Sampling::uniform}) {
      const Sets sets{20000, sampling, 0.2, 42};
      Reals mean(4, 0.0);
      double square = 0.0;
      for (std::int64_t i = 0; i < sets.count; ++i) {
        const Reals set = weight_set(weights, sets, i);
        QVERIFY(near(std::accumulate(set.begin(), set.end(), 0.0), 1.0, 1e-12));
        for (std::size_t k = 0; k < 4; ++k) mean[k] += set[k] / static_cast<double>(sets.count);
        square += (set[0] - 0.5) * (set[0] - 0.5) / static_cast<double>(sets.count);
      }
      QVERIFY(near(mean, weights, 0.003));
      // Dirichlet of three: parameters sum to 2 / 0.04 - 1 = 49, so that the variance is 0.5 x 0.5 / 50.
      if (sampling == Sampling::dirichlet) QVERIFY(near(std::sqrt(square), std::sqrt(0.005), 0.002));
    }
  }

  void weightSetsFollowTheirSeed() {
    const Reals weights{0.5, 0.3, 0.2};
    QCOMPARE(weight_set(weights, {.seed = 1}, 7), weight_set(weights, {.seed = 1}, 7));
    QVERIFY(weight_set(weights, {.seed = 1}, 7) != weight_set(weights, {.seed = 2}, 7));
    QVERIFY(weight_set(weights, {.seed = 1}, 7) != weight_set(weights, {.seed = 1}, 8));
    QCOMPARE(weight_set(weights, {.spread = 0.0}, 7), weights);
  }

  void aRowThatDominatesIsAlwaysOnTop() {
    Monitor quiet;
    // The first is best everywhere, the last is worst everywhere; the others contend.
    const Terms terms = weighted_sum({{1.0, 0.9, 0.1, 0.0}, {1.0, 0.1, 0.85, 0.0}});
    const Reals found = robustness(terms, {0.5, 0.5}, {2, {}}, {}, quiet);
    QCOMPARE(found[0], 1.0);
    QCOMPARE(found[3], 1.0);
    QVERIFY(found[1] > 0.4 && found[1] < 0.95);
    QCOMPARE(found[1], found[2]);
  }

  void theSmallestChangeOfAWeightIsTheOneComputedByHand() {
    Monitor quiet;
    // b (0.4 x 0 + 0.6 x 1 = 0.6) overtakes a (0.4 x 1 + 0.6 x 0.5 = 0.7) where t x 0.4 = 0.5 x 0.6: t = 0.75; or
    // where 0.4 = 0.5 x 0.6 t: t = 4/3.
    const Changes found = changes_of_top(weighted_sum({{1.0, 0.0}, {0.5, 1.0}}), {0.4, 0.6}, 1, quiet);
    QVERIFY(near(found.of_criterion, {-0.25, 1.0 / 3.0}, 1e-12));
    QCOMPARE(*found.of_row[0].criterion, std::size_t{0});
    QVERIFY(!found.of_row[1].criterion);
  }

  void noChangeOfAWeightUnseatsARowThatDominates() {
    Monitor quiet;
    const Changes found = changes_of_top(weighted_sum({{1.0, 0.4}, {0.8, 0.7}}), {0.4, 0.6}, 1, quiet);
    QVERIFY(!found.of_row[0].criterion);
    QVERIFY(std::isnan(found.of_criterion[0]));
  }

  void justBeyondTheChangeTheRowIsOutAndJustBeforeItIsIn_data() {
    QTest::addColumn<int>("method");
    QTest::newRow("weighted sum") << 0;
    QTest::newRow("TOPSIS") << 1;
    QTest::newRow("PROMETHEE") << 2;
  }
  void justBeyondTheChangeTheRowIsOutAndJustBeforeItIsIn() {
    QFETCH(int, method);
    Monitor quiet;
    const Reals weights = normalised({3, 2, 2, 1});
    int tried = 0;
    for (unsigned seed = 0; seed < 15; ++seed) {
      const Columns columns = random_columns(seed, 4, 40, seed % 2 == 0 ? 0.1 : 0.0);
      const Terms terms = method == 0   ? weighted_sum(columns)
                          : method == 1 ? topsis(columns)
                                        : promethee(columns, station_criteria(), quiet);
      const Changes found = changes_of_top(terms, weights, 5, quiet);
      for (std::size_t row = 0; row < 40; ++row) {
        const Change& change = found.of_row[row];
        if (!change.criterion || std::abs(change.relative) < 1e-6) continue;
        const auto in_top = [&](double more) {
          return statuses(keys(terms, with_change(weights, change, more)), {5, {}})[row] == 1;
        };
        QVERIFY(in_top(0.99999) && in_top(0.5));
        QVERIFY(!in_top(1.0 + 1e-5 * std::min(1.0, 0.1 * (1.0 + change.relative))));
        ++tried;
      }
    }
    QVERIFY(tried > 20);
  }

  void theChangeOfClassIsTheOneComputedByHand() {
    // (0.5 t 0.2 + 0.5 x 0.8) / (0.5 t + 0.5) = 0.6 where t = 0.5.
    const Changes found = changes_of_class(weighted_sum({{0.2}, {0.8}}), {0.5, 0.5}, {0.6, 0.1});
    QVERIFY(near(found.of_row[0].relative, -0.5, 1e-12));
    QCOMPARE(*found.of_row[0].criterion, std::size_t{0});
    QVERIFY(near(found.of_criterion, {-0.5, 1.0}, 1e-12));
  }

  // ---- the format

  void everyKeyOfTheFormatIsRead() {
    const Model model = parsed(R"({
      "criteria": [
        {"field": "slope_pc", "name": "slope", "unit": "%", "direction": "cost", "value": {"linear": [0, 8]},
         "weight": 3, "at_most": 12, "preference": "linear", "q": 0.1, "p": 0.5},
        {"field": "surface", "value": {"classes": {"asphalt": 1, "gravel": 0.3}}, "weight": 1, "refuse": ["steps"]},
        {"field": "speed", "value": {"classes": [[0, 1], [30, 0.6], [50, 0]]}, "weight": "1/2", "at_least": 0}
      ],
      "classes": [{"id": "fair", "from": 0.4}, {"id": "good", "from": 0.7}]})");
    QCOMPARE(model.criteria.size(), std::size_t{3});
    const Criterion& slope = model.criteria[0];
    QCOMPARE(slope.name, std::string("slope"));
    QCOMPARE(slope.unit, std::string("%"));
    QVERIFY(slope.direction == Direction::cost && slope.preference.kind == Preference::Kind::linear);
    QCOMPARE(std::get<Linear>(slope.value).high, 8.0);
    QCOMPARE(*slope.at_most, 12.0);
    QCOMPARE(std::get<Words>(model.criteria[1].value).values.at("gravel"), 0.3);
    QCOMPARE(model.criteria[1].refused, (std::vector<std::string>{"steps"}));
    QCOMPARE(std::get<StepFunction>(model.criteria[2].value).steps.size(), std::size_t{3});
    QCOMPARE(*model.criteria[2].weight, 0.5);
    QCOMPARE(model.classes[0].id, std::string("good"));
    QCOMPARE(parsed(R"([{"field": "a"}])").criteria.size(), std::size_t{1});
    const Model ahp =
        parsed(R"({"criteria": [{"field": "a"}, {"field": "b"}], "weights": {"ahp": [[1, 3], ["1/3", 1]]}})");
    QCOMPARE(ahp.comparisons[1][0], 1.0 / 3.0);
    QVERIFY(parsed(R"({"criteria": [{"field": "a"}], "weights": "entropy"})").weighting == Weighting::entropy);
  }

  void aTableSaysTheSameAsJson() {
    Table table;
    table.add("field", testing::strings({"slope", "surface"}));
    table.add("direction", testing::strings({"cost", ""}), {1, 0});
    table.add("weight", Reals{3.0, 1.0});
    table.add("value", testing::strings({R"({"linear": [0, 8]})", R"({"classes": {"asphalt": 1}})"}));
    table.add("at_most", testing::strings({"12", ""}));
    const Model model = parsed(table);
    QCOMPARE(std::get<Linear>(model.criteria[0].value).high, 8.0);
    QCOMPARE(*model.criteria[0].at_most, 12.0);
    QVERIFY(!model.criteria[1].at_most);
    QVERIFY(model.weighting == Weighting::direct);
    table.columns[2].name = "swing";
    QVERIFY(parsed(table).weighting == Weighting::swing);
  }

  void whatIsWrongIsNamed_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const char* json, const char* why) {
      QTest::newRow(name) << QString(json) << QString(why);
    };
    row("no JSON", "{\"criteria\": [", "not valid JSON");
    row("number too large", R"([{"field": "a", "weight": 1e999}])", "not valid JSON");
    QTest::newRow("nested too deep") << QString("[").repeated(200000) + QString("]").repeated(200000)
                                     << QStringLiteral("nested too deep");
    QTest::newRow("too long to show") << QString("[\"%1\"]").arg(QString("x").repeated(10000))
                                      << QStringLiteral("xxx...");
    row("no criterion", R"({"criteria": []})", "\"criteria\" cannot be []");
    row("no field", R"([{"weight": 1}])", "CRITERIA 1 has no \"field\"");
    row("misspelt key", R"([{"field": "a", "wieght": 1}])", "CRITERIA \"a\": \"wieght\" is not known");
    row("words for a weight", R"([{"field": "a", "weight": "much"}])", "\"weight\" cannot be \"much\"");
    row("direction", R"([{"field": "a", "direction": "up"}])", "benefit, cost");
    row("range", R"([{"field": "a", "value": {"linear": [8, 0]}}])", "\"linear\" cannot be [8,0]");
    row("knots", R"([{"field": "a", "value": {"piecewise": [[1, 0], [0, 1]]}}])", "piecewise");
    row("value above 1", R"([{"field": "a", "value": {"classes": {"x": 2}}}])", "classes");
    row("two functions", R"([{"field": "a", "value": {"linear": [0, 1], "sigmoid": [0, 1]}}])", "\"value\" cannot be");
    row("limits", R"([{"field": "a", "at_least": 2, "at_most": 1}])", "at_least");
    row("threshold", R"([{"field": "a", "preference": "linear", "q": 2, "p": 1}])", "\"p\" cannot be 1");
    row("no threshold", R"([{"field": "a", "preference": "gaussian"}])", "has no \"s\"");
    row("twice", R"([{"field": "a"}, {"field": "a"}])", "Two criteria are called");
    row("weighting", R"({"criteria": [{"field": "a"}], "weights": "guess"})", "direct, ahp, swing, entropy");
    row("matrix", R"({"criteria": [{"field": "a"}], "weights": {"ahp": [["x"]]}})", "ahp");
  }
  void whatIsWrongIsNamed() {
    QFETCH(QString, json);
    QFETCH(QString, why);
    const std::string said = refusal(json.toUtf8().constData());
    QVERIFY2(QString::fromStdString(said).contains(why), said.c_str());
  }

  void longWorkAnswersACancel() {
    const Columns columns = random_columns(1, 4, 2000);
    Listener listener(3);
    QVERIFY_THROWS_EXCEPTION(Cancelled, promethee(columns, station_criteria(), listener));
    Listener second(0);
    QVERIFY_THROWS_EXCEPTION(Cancelled, fronts(columns, second));
    Listener third(2);
    QVERIFY_THROWS_EXCEPTION(Cancelled, robustness(weighted_sum(columns), {0.25, 0.25, 0.25, 0.25}, {}, {}, third));
  }
};

QTEST_APPLESS_MAIN(TestCriteria)
#include "test_criteria.moc"
