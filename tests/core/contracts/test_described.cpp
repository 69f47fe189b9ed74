#include <QTest>
#include <cmath>
#include <limits>

#include "described.hpp"
#include "jumeau/algorithm.hpp"
#include "jumeau/catalogue.hpp"

using namespace jumeau;

namespace {

enum class Mood { calm, brisk };
constexpr Choice<Mood> moods[]{{Mood::calm, "calm", "Calm"}, {Mood::brisk, "brisk", "Brisk"}};

/// Has one of each kind of port and field.
struct Sample {
  struct Inputs {
    Shared<Table> places;
    std::optional<Shared<Table>> more;
    std::optional<InputFile> file;
    std::optional<Shared<Grid>> relief;
  };
  struct Options {
    double reach_m = 100;
    std::int64_t count = 3;
    bool polite = true;
    Mood mood = Mood::calm;
    FieldName field;
    FieldNames fields;
    std::string words;
    std::optional<double> budget;
  };
  struct Outputs {
    Table out;
    std::int64_t rows = 0;
    double reach = 0;
    std::string said;
  };
  static constexpr Info info{"sample", "network", "Sample", "A sample.", "Nothing more."};
  static constexpr auto inputs() {
    return std::tuple{Port{&Inputs::places, "PLACES", "Places", Shape::point | Shape::polygon},
                      Port{&Inputs::more, "MORE", "More places", Shape::point},
                      Port{&Inputs::file, "FILE", "A file", Shape::none, "txt"},
                      Port{&Inputs::relief, "RELIEF", "Relief"}};
  }
  static constexpr auto fields() {
    return std::tuple{Field{&Options::reach_m, "REACH", "Reach", Unit::metre, 1.0, 1000.0},
                      Field{&Options::count, "COUNT", "Count", Unit::none, 0, 10},
                      Field{&Options::polite, "POLITE", "Polite"},
                      ChoiceField<Options, Mood>{&Options::mood, "MOOD", "Mood", moods},
                      ColumnField<Options>{&Options::field, "FIELD", "Field", "PLACES", true},
                      ColumnsField<Options>{&Options::fields, "FIELDS", "Fields", "PLACES"},
                      PlainField{&Options::words, "WORDS", "Words", "", Need::optional},
                      Field{&Options::budget, "BUDGET", "Budget", Unit::none, 0.0}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port{&Outputs::out, "OUTPUT", "Places", Shape::point, "sample"},
                      Port{&Outputs::rows, "ROWS", "Rows"}, Port{&Outputs::reach, "REACHED", "Reach"},
                      Port{&Outputs::said, "SAID", "What was said"}};
  }
  static Outputs run(const Inputs& inputs, const Options& options, Monitor& monitor) {
    monitor.check();
    Outputs out;
    out.out = *inputs.places;
    out.rows = static_cast<std::int64_t>(inputs.places->size() + (inputs.more ? (*inputs.more)->size() : 0));
    out.reach = options.reach_m * (options.mood == Mood::brisk ? 2 : 1) + options.budget.value_or(0);
    out.said = options.words + options.field.name + (options.polite ? "!" : "");
    for (const std::string& name : options.fields.names) out.said += "+" + name;
    if (inputs.relief) out.said += (*inputs.relief)->crs;
    return out;
  }
};

const Algorithm& sample() {
  static const Algorithm made = described::algorithm<Sample>();
  return made;
}

TablePtr places(double x = 900000, double y = 6250000) {
  Table table;
  table.crs = "EPSG:2154";
  table.geometry.shape = Shape::point;
  table.geometry.add_point(x, y);
  table.geometry.add_point(x + 10, y);
  table.add("people", Integers{1, 2});
  return std::make_shared<const Table>(std::move(table));
}

Error::Code fault_of(const Values& values) {
  Monitor quiet;
  try {
    execute(sample(), values, quiet);
  } catch (const Error& error) {
    return error.code();
  }
  qFatal("no error");
}

}  // namespace

class TestDescribed : public QObject {
  Q_OBJECT

private slots:
  void makesOneParameterPerPortAndField() {
    QStringList ids;
    for (const Parameter& p : sample().parameters) ids.append(QString::fromStdString(p.id));
    QCOMPARE(ids, QStringList({"PLACES", "MORE", "FILE", "RELIEF", "REACH", "COUNT", "POLITE", "MOOD", "FIELD",
                               "FIELDS", "WORDS", "BUDGET", "CRS"}));
    QVERIFY(sample().parameter("MORE")->optional);
    QVERIFY(!sample().parameter("PLACES")->optional);
    QVERIFY(sample().parameter("BUDGET")->optional);
    QCOMPARE(std::get<double>(sample().parameter("REACH")->fallback), 100.0);
    QCOMPARE(std::get<std::string>(sample().parameter("MOOD")->fallback), std::string("calm"));
  }

  void runsOnDefaultsAndOnGivenValues() {
    Monitor quiet;
    const Values plain{{"PLACES", places()}, {"FIELD", std::string("people")}};
    const Outcome first = execute(sample(), plain, quiet);
    QCOMPARE(std::get<std::int64_t>(first.outputs.at("ROWS")), 2);
    QCOMPARE(std::get<double>(first.outputs.at("REACHED")), 100.0);
    QCOMPARE(std::get<std::string>(first.outputs.at("SAID")), std::string("people!"));

    Values more = plain;
    more["MORE"] = places(), more["MOOD"] = std::string("brisk"), more["REACH"] = std::int64_t{7}, more["BUDGET"] = 0.5;
    more["FIELDS"] = std::string("people;number of rooms");
    const Outcome second = execute(sample(), more, quiet);
    QCOMPARE(std::get<std::int64_t>(second.outputs.at("ROWS")), 4);
    QCOMPARE(std::get<double>(second.outputs.at("REACHED")), 14.5);
    QCOMPARE(std::get<std::string>(second.outputs.at("SAID")), std::string("people!+people+number of rooms"));
  }

  void refusesBadOptions_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("number");
    QTest::newRow("below its range") << "REACH" << 0.5;
    QTest::newRow("above its range") << "REACH" << 1000.5;
    QTest::newRow("not a number") << "REACH" << std::nan("");
    QTest::newRow("infinite") << "BUDGET" << std::numeric_limits<double>::infinity();
    QTest::newRow("a fraction for a whole number") << "COUNT" << 2.5;
    QTest::newRow("a number for a choice") << "MOOD" << 1.0;
    QTest::newRow("an unknown option") << "NO_SUCH" << 1.0;
  }
  void refusesBadOptions() {
    QFETCH(QString, id);
    QFETCH(double, number);
    QCOMPARE(fault_of({{"PLACES", places()}, {"FIELD", std::string("people")}, {id.toStdString(), number}}),
             Error::Code::bad_option);
  }
  void refusesAnUnknownChoice() {
    QCOMPARE(fault_of({{"PLACES", places()}, {"FIELD", std::string("people")}, {"MOOD", std::string("angry")}}),
             Error::Code::bad_option);
  }
  void refusesAMissingInputAndAMissingField() {
    QCOMPARE(fault_of({{"FIELD", std::string("people")}}), Error::Code::bad_input);
    QCOMPARE(fault_of({{"PLACES", places()}}), Error::Code::bad_option);
  }
  void refusesAnotherShape() {
    Table lines;
    lines.crs = "EPSG:2154";
    lines.geometry.shape = Shape::line;
    const double path[]{0, 0, 1, 1};
    lines.geometry.add_line(path);
    QCOMPARE(fault_of({{"PLACES", std::make_shared<const Table>(lines)}, {"FIELD", std::string("people")}}),
             Error::Code::bad_input);
  }
  void refusesALayerWithoutReferenceSystem() {
    Table unknown = *places();
    unknown.crs.clear();
    QCOMPARE(fault_of({{"PLACES", std::make_shared<const Table>(unknown)}, {"FIELD", std::string("people")}}),
             Error::Code::bad_input);
  }
  void refusesDegreesThatClaimToBeMetres() {
    Table wrong = *places();
    wrong.crs = "EPSG:4326";  // 900000 degrees
    QCOMPARE(fault_of({{"PLACES", std::make_shared<const Table>(wrong)}, {"FIELD", std::string("people")}}),
             Error::Code::bad_input);
  }
  void refusesAWorkingSystemInDegreesOrStretchedMetres() {
    for (const char* crs : {"EPSG:4326", "EPSG:3857", "EPSG:2225", "nonsense"}) {
      Monitor quiet;
      QVERIFY_EXCEPTION_THROWN(
          execute(sample(), {{"PLACES", places()}, {"FIELD", std::string("people")}, {"CRS", std::string(crs)}}, quiet),
          Error);
    }
  }

  void worksInMetresWhateverTheLayersSystem() {
    Table degrees;
    degrees.crs = "EPSG:4326";
    degrees.geometry.shape = Shape::point;
    degrees.geometry.add_point(5.3698, 43.2965);
    degrees.add("people", Integers{1});
    Monitor quiet;
    const Outcome out = execute(
        sample(), {{"PLACES", std::make_shared<const Table>(degrees)}, {"FIELD", std::string("people")}}, quiet);
    const Table& moved = *std::get<TablePtr>(out.outputs.at("OUTPUT"));
    QCOMPARE(moved.crs, std::string("EPSG:2154"));
    QVERIFY(std::abs(moved.geometry.x(0) - 892390.2) < 50);  // Marseille, by an independent converter
    QVERIFY(std::abs(moved.geometry.y(0) - 6247035.3) < 50);
  }

  void rastersFollowTheLayers() {
    Grid relief;
    relief.name = "relief", relief.columns = relief.rows = 2, relief.cells = {1, 2, 3, 4};
    relief.transform = {500000, 5, 0, 5000000, 0, -5};
    Values values{{"PLACES", places()}, {"FIELD", std::string("people")}};
    const auto said = [&](const char* crs) {
      relief.crs = crs;
      values["RELIEF"] = std::make_shared<const Grid>(relief);
      Monitor quiet;
      return std::get<std::string>(execute(sample(), values, quiet).outputs.at("SAID"));
    };
    QCOMPARE(said("EPSG:2154"), std::string("people!EPSG:2154"));
    QCOMPARE(said("EPSG:32631"), std::string("people!EPSG:2154"));
    QVERIFY_EXCEPTION_THROWN(said(""), Error);
  }

  void recordsOptionsInputsAndWarnings() {
    Monitor quiet;
    const Outcome out = execute(sample(), {{"PLACES", places()}, {"FIELD", std::string("people")}}, quiet);
    for (const char* expected :
         {"\"algorithm\": \"sample\"", "\"rows\": 2", "\"REACH\": 100.0", "\"FIELD\": \"people\"", "\"hash\""})
      QVERIFY2(out.provenance.find(expected) != std::string::npos, expected);
    QCOMPARE(execute(sample(), {{"PLACES", places()}, {"FIELD", std::string("people")}}, quiet).provenance,
             out.provenance);
  }

  void answersACancel() {
    struct Impatient final : Monitor {
      bool cancelled() const noexcept override { return true; }
    } impatient;
    QVERIFY_EXCEPTION_THROWN(execute(sample(), {{"PLACES", places()}, {"FIELD", std::string("people")}}, impatient),
                             Cancelled);
  }

  void namesWhatThereIsWhenAnIdIsUnknown() {
    try {
      algorithm("no-such");
      QFAIL("no error");
    } catch (const Error& error) {
      QCOMPARE(error.code(), Error::Code::unsupported);
    }
  }

  void describesEveryAlgorithmCompletely() {
    for (const Algorithm& algorithm : catalogue()) {
      const QString id = algorithm.info.id;
      QVERIFY2(!algorithm.outputs.empty(), qPrintable(id));
      QVERIFY2(*algorithm.info.title && *algorithm.info.summary && *algorithm.info.help, qPrintable(id));
      QStringList seen;
      for (const Parameter& p : algorithm.parameters) {
        QVERIFY2(*p.label, p.id.c_str());
        QVERIFY2(QString::fromStdString(p.id).toUpper() == QString::fromStdString(p.id), p.id.c_str());
        seen.append(QString::fromStdString(p.id));
        if (p.kind == Parameter::Kind::choice)
          QVERIFY2(!p.choices.empty() && !std::holds_alternative<std::monostate>(p.fallback), p.id.c_str());
        if (p.kind == Parameter::Kind::column || p.kind == Parameter::Kind::columns)
          QVERIFY2(algorithm.parameter(p.parent), p.id.c_str());
      }
      for (const Output& o : algorithm.outputs) seen.append(QString::fromStdString(o.id));
      QCOMPARE(seen.removeDuplicates(), 0);
    }
  }
};

QTEST_APPLESS_MAIN(TestDescribed)
#include "test_described.moc"
