#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "embedded.hpp"
#include "jumeau/geo/io.hpp"
#include "jumeau/mobility/bikesuitability.hpp"
#include "jumeau/network/streets.hpp"
#include "mobility/bike/preset.hpp"
#include "mobility/bike/stress.hpp"
#include "mobility/bike/treatment.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using bike::Facility;
using bike::Road;
using bike::Service;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

bike::Street street(Road road, double speed_kmh, double lanes = unknown) {
  bike::Street out;
  out.road = road, out.speed_kmh = speed_kmh, out.lanes = lanes, out.width_m = out.traffic_vpd = unknown;
  return out;
}
/// So many vehicles that mixed traffic is no better than any lane.
bike::Street busy(double lanes, bool one_way = false) {
  bike::Street out = street(Road::secondary, unknown, lanes);
  out.traffic_vpd = 20000, out.one_way = one_way;
  return out;
}
bike::Side side(Facility facility, bool parked = false) { return {facility, parked, true}; }

/// Streets of a hundred metres, one beside the other.
Table rows(std::size_t count) {
  Table out;
  out.name = "streets", out.crs = "EPSG:2154", out.geometry.shape = Shape::line;
  for (std::size_t i = 0; i < count; ++i) {
    const double y = 200.0 * static_cast<double>(i);
    out.geometry.add_line(Path{0, y, 100, y});
  }
  return out;
}
Table osm(std::initializer_list<const char*> highways) {
  Table out = rows(highways.size());
  out.add("highway", strings(highways));
  return out;
}
BikeSuitability::Inputs of(const Table& table) {
  BikeSuitability::Inputs out;
  out.network = Shared<Table>(table);
  return out;
}
BikeSuitability::Outputs judged(const BikeSuitability::Inputs& inputs, const BikeSuitability::Options& options = {}) {
  Monitor quiet;
  return BikeSuitability::run(inputs, options, quiet);
}

bike::TrafficRules scotland() { return bike::traffic_rules(embedded::file("traffic_speed/scotland.csv"), "scotland"); }

}  // namespace

Q_DECLARE_METATYPE(jumeau::bike::Street)
Q_DECLARE_METATYPE(jumeau::bike::Side)

class TestBikeSuitability : public QObject {
  Q_OBJECT
private slots:
  // Furth 2022, version 2.2, all cells: one digit per column of speed.
  void cellsOfTheTablesOf2022_data() {
    QTest::addColumn<bike::Street>("street");
    QTest::addColumn<bike::Side>("side");
    QTest::addColumn<QString>("levels");
    const auto mixed = [](const char* name, Road road, double lanes, double traffic_vpd, const char* levels,
                          bool one_way = false, double width_m = unknown) {
      bike::Street out = street(road, unknown, lanes);
      out.traffic_vpd = traffic_vpd, out.one_way = one_way, out.width_m = width_m;
      QTest::newRow(name) << out << side(Facility::none) << levels;
    };
    mixed("no centre line, 0", Road::residential, unknown, 0, "1122333");
    mixed("no centre line, 750", Road::service, 2, 750, "1122333");
    mixed("no centre line, 751", Road::residential, 2, 751, "1123333");
    mixed("no centre line, 1500", Road::residential, 1, 1500, "1123333");
    mixed("no centre line, 1501", Road::residential, 2, 1501, "2223344");
    mixed("no centre line, 3000", Road::calm, 2, 3000, "2223344");
    mixed("no centre line, 3001", Road::residential, 2, 3001, "2233444");
    mixed("centre line, 1000", Road::tertiary, 2, 1000, "1122333");
    mixed("centre line, 1001", Road::secondary, unknown, 1001, "2223344");
    mixed("centre line, 1500", Road::tertiary, 2, 1500, "2223344");
    mixed("centre line, 1501", Road::primary, 2, 1501, "2333444");
    mixed("wide one-way, 1000", Road::residential, 1, 1000, "1122333", true, 4.6);
    mixed("wide one-way, 1500", Road::residential, 1, 1500, "2223344", true, 4.6);
    mixed("wide one-way, 1501", Road::residential, unknown, 1501, "2333444", true, 4.6);
    mixed("narrow one-way, 600", Road::tertiary, 1, 600, "1122333", true, 4.5);
    mixed("narrow one-way, 601", Road::tertiary, 1, 601, "2223344", true, 4.5);
    mixed("narrow one-way, 1000", Road::tertiary, 1, 1000, "2223344", true);
    mixed("narrow one-way, 1001", Road::tertiary, 1, 1001, "2333444", true);
    bike::Street parked_on = street(Road::residential, unknown, 1);
    parked_on.traffic_vpd = 1000, parked_on.one_way = true, parked_on.right.parked = true;
    for (const double width_m : {6.6, 6.8}) {
      parked_on.width_m = width_m;
      QTest::addRow("one-way of %.1f m, parked on one side", width_m)
          << parked_on << side(Facility::none) << (width_m < 6.7 ? "2223344" : "1122333");
    }
    parked_on.left.parked = true, parked_on.width_m = 9.0;
    QTest::newRow("one-way of 9 m, parked on both sides") << parked_on << side(Facility::none) << "2223344";
    mixed("two lanes, 8000", Road::secondary, 4, 8000, "3333444");
    mixed("two lanes, 8001", Road::secondary, 3, 8001, "3344444");
    mixed("two lanes one way", Road::residential, 2, 8000, "3333444", true, 12);
    mixed("three lanes", Road::secondary, 6, 1, "3344444");
    mixed("three lanes one way", Road::secondary, 3, 20000, "3344444", true);
    const auto lane = [](const char* name, double lanes, double width_m, const char* levels) {
      bike::Side beside = side(Facility::lane);
      beside.width_m = width_m;
      QTest::newRow(name) << busy(lanes) << beside << levels;
    };
    lane("lane of 6 ft", 2, 1.83, "1112333");
    lane("lane of less", 2, 1.82, "2222334");
    lane("lane of unknown width", unknown, unknown, "2222334");
    lane("lane of 6 ft, two lanes", 4, 2, "2222333");
    lane("lane of less, two lanes", 4, 1.3, "2222344");
    lane("lane, three lanes", 6, 2, "3333444");
    lane("narrow lane, three lanes", 6, 1.3, "3333444");
    lane("too narrow for a lane", 2, 1.2, "2333444");
    const auto parked = [](const char* name, double lanes, double width_m, double parking_m, const char* levels,
                           bool one_way = false) {
      bike::Side beside = side(Facility::lane, true);
      beside.width_m = width_m, beside.parking_m = parking_m;
      QTest::newRow(name) << busy(lanes, one_way) << beside << levels;
    };
    parked("reach of 15 ft", 2, 2.4, 2.2, "1122333");
    parked("reach of less", 2, 2.3, 2.2, "2223333");
    parked("reach unknown", 2, 2.4, unknown, "2223333");
    parked("reach of 15 ft, one-way multilane", 3, 2.4, 2.2, "2233333", true);
    parked("reach of less, one-way multilane", 2, 1.5, 2.2, "3333333", true);
    parked("reach of 15 ft, two lanes", 4, 2.4, 2.2, "2233333");
    parked("reach of less, two lanes", 4, 1.5, 2.2, "3333333");
    parked("reach of 15 ft, three lanes", 6, 2.4, 2.2, "3333333");
    parked("too narrow a reach", 2, 1.4, 2.2, "2333444");
  }
  void cellsOfTheTablesOf2022() {
    QFETCH(bike::Street, street);
    QFETCH(bike::Side, side);
    QFETCH(QString, levels);
    QString found;
    for (const double speed_kmh : {30.0, 40.0, 50.0, 60.0, 70.0, 75.0, 80.0}) {
      street.speed_kmh = speed_kmh;
      found += QString::number(bike::stress(street, side).level);
    }
    QCOMPARE(found, levels);
  }

  // Mekuria, Furth and Nixon 2012, table 4, all cells; and what tables do not decide.
  void stressWithoutTrafficFollowsTheKindOfStreet_data() {
    QTest::addColumn<int>("road");
    QTest::addColumn<int>("facility");
    QTest::addColumn<double>("speed");
    QTest::addColumn<double>("lanes");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, Road road, Facility facility, double speed, double lanes, int level,
                        const char* rule) {
      QTest::newRow(name) << static_cast<int>(road) << static_cast<int>(facility) << speed << lanes << level
                          << QString(rule);
    };
    row("residential 25 mph", Road::residential, Facility::none, 40, 2, 1, "mixed_quiet");
    row("residential 30 mph", Road::residential, Facility::none, 50, 2, 2, "mixed_quiet");
    row("residential 35 mph", Road::residential, Facility::none, 56, 2, 4, "mixed_speed");
    row("residential, three lanes", Road::residential, Facility::none, 50, 3, 3, "mixed_speed");
    row("other 25 mph", Road::tertiary, Facility::none, 40, 3, 2, "mixed_slow");
    row("other 30 mph", Road::tertiary, Facility::shared, 50, 2, 3, "mixed_speed");
    row("four lanes 25 mph", Road::secondary, Facility::none, 40, 4, 3, "mixed_lanes");
    row("five lanes 25 mph", Road::secondary, Facility::none, 40, 5, 3, "mixed_lanes");
    row("six lanes 25 mph", Road::secondary, Facility::none, 40, 6, 4, "mixed_lanes");
    row("four lanes 30 mph", Road::secondary, Facility::none, 50, 4, 4, "mixed_lanes");
    row("six lanes 30 mph", Road::secondary, Facility::none, 50, 6, 4, "mixed_lanes");
    row("other 35 mph", Road::secondary, Facility::none, 51, 2, 4, "mixed_speed");
    row("lane that does not help", Road::residential, Facility::lane, 30, 2, 1, "mixed_quiet");
    row("lane that helps", Road::secondary, Facility::lane, 50, 2, 2, "lane_width");
    row("cycle street", Road::residential, Facility::cyclestreet, 30, 2, 1, "mixed_quiet");
    row("track", Road::primary, Facility::track, 90, 6, 1, "separated");
    row("path", Road::path, Facility::none, unknown, unknown, 1, "no_cars");
    row("motorway", Road::motorway, Facility::none, 130, 4, 0, "forbidden");
    row("steps", Road::steps, Facility::none, unknown, unknown, 0, "forbidden");
    row("no speed", Road::tertiary, Facility::none, unknown, 2, 0, "unknown_speed");
  }
  void stressWithoutTrafficFollowsTheKindOfStreet() {
    QFETCH(int, road);
    QFETCH(int, facility);
    QFETCH(double, speed);
    QFETCH(double, lanes);
    QFETCH(int, level);
    QFETCH(QString, rule);
    const auto found =
        bike::stress(street(static_cast<Road>(road), speed, lanes), side(static_cast<Facility>(facility)));
    QCOMPARE(found.level, level);
    QCOMPARE(QString(found.rule), rule);
  }

  void theRuleIsWhatWouldLowerTheStress() {
    const auto rule = [](bike::Street it, double traffic_vpd, const bike::Side& side) {
      it.traffic_vpd = traffic_vpd;
      return std::string(bike::stress(it, side).rule);
    };
    const bike::Side none = side(Facility::none), lane = side(Facility::lane), parked = side(Facility::lane, true);
    bike::Side wide = lane, reach = parked;
    wide.width_m = 2.0, reach.width_m = 2.5, reach.parking_m = 2.2;
    QCOMPARE(rule(street(Road::residential, 30), 500, none), std::string("mixed_quiet"));
    QCOMPARE(rule(street(Road::residential, 50), 500, none), std::string("mixed_speed"));
    QCOMPARE(rule(street(Road::residential, 50), 5000, none), std::string("mixed_traffic"));
    QCOMPARE(rule(street(Road::secondary, 50, 4), 5000, none), std::string("mixed_lanes"));
    QCOMPARE(rule(street(Road::residential, 30), 5000, side(Facility::cyclestreet)), std::string("mixed_traffic"));
    QCOMPARE(rule(street(Road::secondary, 50), 5000, wide), std::string("lane"));
    QCOMPARE(rule(street(Road::secondary, 70), 5000, wide), std::string("lane_speed"));
    QCOMPARE(rule(street(Road::secondary, 50, 4), 5000, wide), std::string("lane_lanes"));
    QCOMPARE(rule(street(Road::secondary, 50), 5000, lane), std::string("lane_width"));
    QCOMPARE(rule(street(Road::secondary, 40), 5000, parked), std::string("parked_lane_width"));
    QCOMPARE(rule(street(Road::secondary, 50), 5000, reach), std::string("parked_lane_speed"));
    QCOMPARE(rule(street(Road::secondary, 50, 4), 5000, parked), std::string("parked_lane_lanes"));
  }

  void moreTrafficSpeedOrLanesNeverLowerTheStress() {
    const std::vector<double> speeds{5, 30, 37, 40, 45, 50, 51, 56, 65, 70, 75, 80, 130};
    const std::vector<double> volumes{0, 599, 601, 751, 1001, 1501, 3001, 8001, 50000}, all_lanes{1, 2, 3, 4, 5, 6, 8};
    for (const Road road : {Road::residential, Road::tertiary, Road::primary})
      for (const Facility facility : {Facility::none, Facility::lane, Facility::cyclestreet})
        for (const bool parked : {false, true})
          for (const bool one_way : {false, true})
            for (const double width_m : {unknown, 1.0, 1.5, 2.5}) {
              bike::Side beside = side(facility, parked);
              beside.width_m = width_m, beside.parking_m = 2.2;
              const auto level = [&](double speed_kmh, double traffic_vpd, double lanes) {
                bike::Street it = street(road, speed_kmh, lanes);
                it.traffic_vpd = traffic_vpd, it.one_way = one_way;
                return bike::stress(it, beside).level;
              };
              for (std::size_t i = 0; i < speeds.size(); ++i)
                for (std::size_t j = 0; j < volumes.size(); ++j)
                  for (std::size_t k = 0; k < all_lanes.size(); ++k) {
                    const int here = level(speeds[i], volumes[j], all_lanes[k]);
                    QVERIFY(here >= 1 && here <= 4);
                    if (i > 0) QVERIFY(level(speeds[i - 1], volumes[j], all_lanes[k]) <= here);
                    if (j > 0) QVERIFY(level(speeds[i], volumes[j - 1], all_lanes[k]) <= here);
                    if (k > 0) QVERIFY(level(speeds[i], volumes[j], all_lanes[k - 1]) <= here);
                    if (i > 0)
                      QVERIFY(level(speeds[i - 1], unknown, all_lanes[k]) <= level(speeds[i], unknown, all_lanes[k]));
                  }
            }
  }

  void scottishTableGivesWhatIsPublished() {
    const auto rules = scotland();
    QVERIFY(rules.source.find("Cycling by Design") != std::string::npos);
    const auto is = [&](const char* facility, double speed, double traffic, Service service) {
      return rules.service(facility, speed, traffic) == service;
    };
    QVERIFY(is("mixed", 32, 1999, Service::high) && is("mixed", 32, 2000, Service::medium));
    QVERIFY(is("mixed", 32, 4000, Service::low));
    QVERIFY(is("mixed", 48, 999, Service::high) && is("mixed", 48, 1999, Service::medium));
    QVERIFY(is("mixed", 48, 2000, Service::low));
    QVERIFY(is("mixed", 64, 999, Service::medium) && is("mixed", 64, 1999, Service::low));
    QVERIFY(is("mixed", 64, 2000, Service::none));
    QVERIFY(is("mixed", 97, 999, Service::low) && is("mixed", 97, 1000, Service::none));
    QVERIFY(is("lane", 32, 3999, Service::high) && is("lane", 48, 999, Service::high));
    QVERIFY(is("lane", 48, 3999, Service::medium) && is("lane", 64, 999, Service::medium));
    QVERIFY(is("track", 48, 99999, Service::high) && is("track", 64, 99999, Service::medium));
    QVERIFY(is("greenway", 110, 99999, Service::high));
  }

  void theSimplestFacilityThatServesIsNamed() {
    const auto rules = scotland();
    const auto named = [&](double speed, double traffic, Service wanted = Service::high) {
      return std::string(bike::treatment(rules, speed, traffic, wanted).facility);
    };
    QCOMPARE(named(30, 1500), std::string("mixed"));
    QCOMPARE(named(30, 3500), std::string("lane"));
    QCOMPARE(named(50, 8000), std::string("track"));
    QCOMPARE(named(64, 8000), std::string("greenway"));
    QCOMPARE(named(64, 8000, Service::medium), std::string("track"));
    QCOMPARE(named(unknown, 100), std::string());
    QCOMPARE(named(30, unknown), std::string());
  }

  void tablesOfRulesAreReadStrictly() {
    QVERIFY(
        refused([] { bike::traffic_rules(embedded::file("traffic_speed/france.csv"), "france"); }, "has no cells yet"));
    QVERIFY(refused([] { bike::traffic_rules("mixed,fast,2000,high", "mine"); }, "mine, line 1"));
    QVERIFY(refused([] { bike::traffic_rules("mixed,30,2000", "mine"); }, "mine, line 1"));
    QVERIFY(refused([] { bike::traffic_rules("boat,30,2000,high", "mine"); }, "mine, line 1"));
    QVERIFY(refused([] { bike::traffic_rules("mixed,-3,2000,high", "mine"); }, "mine, line 1"));
    QCOMPARE(bike::traffic_rules("# source: s\r\nfacility,speed_kmh,traffic_vpd,service\r\nlane, , ,low\r\n", "mine")
                 .rows.size(),
             std::size_t{1});
  }

  void everyPresetThatIsShippedCanBeRead() {
    const auto all = embedded::files("presets/");
    QCOMPARE(all.size(), std::size_t{6});
    for (const auto path : all) {
      const auto preset = bike::preset(embedded::file(path), std::string(path));
      QVERIFY2(!preset.title.empty() && !preset.source.empty() && !preset.date.empty(), std::string(path).c_str());
    }
  }

  void presetsReadTheFieldsOfTheirLayers() {
    BikeSuitability::Options options;
    options.preset = BikeSuitability::Preset::bdtopo3;
    Table topo = rows(6);
    topo.add("nature", strings({"Route à 1 chaussée", "Type autoroutier", "Rond-point", "Route à 2 chaussées",
                                "Route empierrée", "Route à 1 chaussée"}));
    topo.add("importance", strings({"3", "1", "5", "4", "6", "5"}));
    topo.add("vitesse_moyenne_vl", Integers{50, 125, 30, 45, 0, 40});
    topo.add("nombre_de_voies", strings({"2", "4", "", "2", "", "1"}));
    topo.add("sens_de_circulation",
             strings({"Double sens", "Sens direct", "Sens inverse", "Sens direct", "Double sens", "Sens direct"}));
    topo.add("position_par_rapport_au_sol", strings({"0", "1", "0", "0", "0", "0"}));
    topo.add("amenagement_cyclable_droit", strings({"Bande cyclable", "", "", "", "", ""}));
    topo.add("amenagement_cyclable_gauche", strings({"Piste cyclable", "", "", "Bande cyclable", "", ""}));
    topo.add("sens_amenagement_cyclable_droit", strings({"Sens direct", "", "", "", "", ""}));
    topo.add("sens_amenagement_cyclable_gauche", strings({"Sens inverse", "", "", "Sens inverse", "", ""}));
    topo.add("nature_de_la_restriction",
             strings({"", "", "", "", "Voie verte", "Double sens cyclable non matérialisé"}));
    topo.add("etat_de_l_objet",
             strings({"En service", "En service", "En service", "En service", "En projet", "En service"}));
    Listener listener;
    Table out = BikeSuitability::run(of(topo), options, listener).output;
    QVERIFY(!listener.warned("does not know"));
    QCOMPARE(word(out, "road", 0), std::string("secondary"));
    QCOMPARE(word(out, "facility", 0), std::string("lane"));
    QCOMPARE(word(out, "facility_back", 0), std::string("track"));
    QCOMPARE(number(out, "speed_kmh", 0), 50.0);
    QCOMPARE(word(out, "status", 1), std::string("forbidden"));
    QCOMPARE(word(out, "road", 2), std::string("residential"));
    QCOMPARE(word(out, "status", 2), std::string("forbidden"));  // against the line only
    QCOMPARE(word(out, "status_back", 2), std::string("open"));
    QCOMPARE(word(out, "road", 3), std::string("tertiary"));
    QCOMPARE(word(out, "status_back", 3), std::string("open"));  // by the contraflow lane
    QCOMPARE(word(out, "facility_back", 3), std::string("lane"));
    QCOMPARE(word(out, "facility", 4), std::string("greenway"));
    QCOMPARE(word(out, "status", 4), std::string("forbidden"));  // not built
    QCOMPARE(word(out, "status_back", 5), std::string("open"));
    Table shapefile = rows(1);
    shapefile.add("NATURE", strings({"Route à 1 chaussée"}));
    shapefile.add("IMPORTANCE", strings({"4"}));
    shapefile.add("VIT_MOY_VL", Integers{35});
    shapefile.add("SENS", strings({"Sens direct"}));
    out = judged(of(shapefile), options).output;
    QCOMPARE(number(out, "speed_kmh"), 35.0);
    QCOMPARE(word(out, "status_back"), std::string("forbidden"));

    options.preset = BikeSuitability::Preset::amenagements_cyclables;
    Table national = rows(2);
    national.add("ame_d", strings({"PISTE CYCLABLE", "AUCUN"}));
    national.add("ame_g", strings({"DOUBLE SENS CYCLABLE BANDE", "VELO RUE"}));
    national.add("regime_d", strings({"ZONE 30", "ZONE DE RENCONTRE"}));
    national.add("largeur_d", strings({"2,5", ""}));
    national.add("revet_d", strings({"LISSE", "RUGUEUX"}));
    out = judged(of(national), options).output;
    QCOMPARE(word(out, "facility", 0), std::string("track"));
    QCOMPARE(word(out, "facility_back", 0), std::string("lane"));
    QCOMPARE(word(out, "facility_back", 1), std::string("cyclestreet"));
    QCOMPARE(number(out, "speed_kmh", 0), 30.0);
    QCOMPARE(number(out, "speed_kmh", 1), 20.0);
    QCOMPARE(word(out, "road", 1), std::string("calm"));
    QVERIFY(number(out, "surface_part", 0) > number(out, "surface_part", 1));

    options.preset = BikeSuitability::Preset::demo;
    Table demo = rows(1);
    demo.add("class", strings({"primary"}));
    demo.add("bike", strings({"track"}));
    demo.add("traffic", Reals{12000});
    demo.add("speed_kmh", Reals{50});
    out = judged(of(demo), options).output;
    QCOMPARE(word(out, "facility"), std::string("track"));
    QCOMPARE(word(out, "service"), std::string("high"));
    QCOMPARE(word(out, "traffic_origin"), std::string("measured"));
  }

  void widthsAndAssumedTrafficAreThoseOfThePreset() {
    Table streets = osm({"tertiary", "residential", "primary"});
    streets.add("lane_m", strings({"1,9 m", "", "1.2"}));
    streets.add("parked_m", Reals{2.1, 0, unknown});
    streets.add("vehicles", Reals{unknown, 400, unknown});
    const auto preset = bike::preset(
        R"({"road": {"field": "highway", "values": {"tertiary": "tertiary", "residential": "residential"}},
            "facility_width": [{"field": "lane_m", "side": "right"}], "traffic": {"field": "vehicles"},
            "parking_width": [{"field": "parked_m", "side": "both"}], "assumed_traffic_vpd": {"tertiary": 3500}})",
        "mine");
    Monitor quiet;
    const auto read = bike::streets_of(streets, preset, nullptr, nullptr, quiet);
    QCOMPARE(read[0].right.width_m, 1.9);
    QVERIFY(std::isnan(read[0].left.width_m) && std::isnan(read[1].right.width_m));
    QCOMPARE(read[0].left.parking_m, 2.1);
    QVERIFY(std::isnan(read[1].right.parking_m));  // 0 is no width
    QCOMPARE(read[0].traffic_vpd, 3500.0);
    QVERIFY(read[0].traffic_origin == bike::Origin::assumed && read[1].traffic_origin == bike::Origin::measured);
    QVERIFY(read[2].traffic_origin == bike::Origin::missing && std::isnan(read[2].traffic_vpd));
  }

  void badPresetsAreSaid() {
    const auto read = [](const char* json) { bike::preset(json, "mine"); };
    QVERIFY(refused([&] { read("{"); }, "\"mine\" cannot be read"));
    QVERIFY(refused([&] { read(R"({"colour": {}})"); }, "at \"colour\""));
    QVERIFY(refused([&] { read(R"({"road": {"field": "x", "values": {"a": "alley"}}})"); }, "road.values.a"));
    QVERIFY(refused([&] { read(R"({"facility": [{"field": "x", "side": "top"}]})"); }, "at \"facility\""));
    QVERIFY(refused([&] { read(R"({"assumed_speed_kmh": {"primary": "fast"}})"); }, "assumed_speed_kmh.primary"));
    QVERIFY(refused([&] { read(R"({"speed": 5})"); }, "at \"speed\""));
    QVERIFY(refused([&] { read(R"({"bikes": {"field": "x", "values": {"a": "maybe"}}})"); }, "bikes.values.a"));
    QVERIFY(refused([&] { read(R"({"bikes": [5]})"); }, "at \"bikes\""));
    QVERIFY(refused([&] { read(R"({"facility_width": {"field": "x"}})"); }, "at \"facility_width\""));
    QVERIFY(refused([&] { read(R"({"parking_width": [{"field": "x"}]})"); }, "at \"parking_width\""));
    QVERIFY(refused([&] { read(R"({"assumed_traffic_vpd": {"alley": 5}})"); }, "assumed_traffic_vpd.alley"));
  }

  void theIndexIsTheWeightedMeanOfWhatIsKnown() {
    Table streets = osm({"residential", "primary", "motorway"});
    streets.add("speed_kmh", Reals{30, 50, 130});
    streets.add("surface", strings({"asphalt", "", "asphalt"}));
    const Table out = judged(of(streets)).output;
    // road .8 x .3, facility 0 x .2, speed .85 x .1, surface 1 x .1; no traffic, slope or parking
    QVERIFY(std::abs(number(out, "index") - (0.24 + 0.0 + 0.085 + 0.1) / 0.7) < 1e-12);
    QVERIFY(std::abs(number(out, "coverage") - 100.0 * 0.7 / 1.1) < 1e-9);
    QVERIFY(std::abs(number(out, "road_part") - 0.24 / 0.7) < 1e-12);
    QVERIFY(out.at("traffic_vpd_part").null(0));
    QVERIFY(std::abs(number(out, "index", 1) - (0.0 + 0.0 + 0.06) / 0.6) < 1e-12);
    QVERIFY(out.at("index").null(2));
    QCOMPARE(word(out, "status", 2), std::string("forbidden"));
    QCOMPARE(number(out, "lts"), 1.0);
    QCOMPARE(number(out, "lts", 1), 3.0);
    QVERIFY(out.at("lts").null(2));
  }

  void whatIsAssumedOrMissingIsTold() {
    Listener listener;
    Table streets = osm({"residential", "cycleway", "alley"});
    const auto out = BikeSuitability::run(of(streets), {}, listener);
    QCOMPARE(word(out.output, "speed_origin"), std::string("assumed"));
    QCOMPARE(number(out.output, "speed_kmh"), 50.0);
    QVERIFY(out.output.at("speed_kmh").null(1));
    QCOMPARE(word(out.output, "lts_rule", 2), std::string("unknown_road"));
    QVERIFY(listener.warned("does not know 1 words of \"road\", in 1 rows, such as \"alley\""));
    QVERIFY(listener.warned("1 of 3 streets have no speed"));
    QVERIFY(listener.warned("No street has data for \"traffic_vpd\""));
    QVERIFY(listener.warned("lack these fields of the preset \"osm\""));
    QCOMPARE(out.traffic_missing_percent, 100.0);
  }

  void sidesAreThoseOfTheTraffic() {
    Table streets = osm({"secondary", "secondary", "secondary"});
    streets.add("cycleway_right", strings({"track", "", ""}));
    streets.add("cycleway", strings({"", "lane", "opposite_lane"}));
    streets.add("oneway", strings({"no", "no", "yes"}));
    streets.add("speed_kmh", Reals{50, 50, 30});
    const Table out = judged(of(streets)).output;
    QCOMPARE(word(out, "facility"), std::string("track"));
    QCOMPARE(word(out, "facility_back"), std::string("none"));
    QCOMPARE(number(out, "lts"), 1.0);
    QCOMPARE(number(out, "lts_back"), 3.0);
    QCOMPARE(word(out, "facility", 1) + word(out, "facility_back", 1), std::string("lanelane"));
    QCOMPARE(word(out, "facility_back", 2), std::string("lane"));
    QCOMPARE(word(out, "status_back", 2), std::string("forbidden"));
  }

  void slopesAreThoseOfTheDirection() {
    Table streets = osm({"residential"});
    Grid ramp;
    ramp.name = "ramp", ramp.crs = "EPSG:2154", ramp.columns = 20, ramp.rows = 4;
    ramp.transform = {-50, 10, 0, 20, 0, -10};
    for (int row = 0; row < 4; ++row)
      for (int column = 0; column < 20; ++column) ramp.cells.push_back(static_cast<float>(column));
    auto inputs = of(streets);
    inputs.terrain = Shared<Grid>(ramp);
    const Table out = judged(inputs).output;
    QVERIFY(std::abs(number(out, "slope_percent") - 10.0) < 1e-4);
    // 10 % up: .25; down: .9, over a weight of .1
    QVERIFY(number(out, "steepest_up_percent_part_back") > number(out, "steepest_up_percent_part"));
    ramp.cells.clear();
    for (int row = 0; row < 4; ++row)
      for (int column = 0; column < 20; ++column) ramp.cells.push_back(static_cast<float>(2 * column));
    inputs.terrain = Shared<Grid>(ramp);
    QCOMPARE(word(judged(inputs).output, "status"), std::string("refused"));
    QCOMPARE(word(judged(inputs).output, "status_back"), std::string("open"));
  }

  void parkingIsMeasured() {
    auto inputs = of(osm({"residential"}));
    inputs.parking = Shared<Table>(points({50, 40, 50, 300}));
    QCOMPARE(number(judged(inputs).output, "parking_distance_m"), 40.0);
  }

  void countsAreJoinedByKeyOfTheLatestYearOverDirections() {
    Table streets = rows(4);
    streets.add("IDARC,N,10,0", Integers{1, 2, 3, 4});
    streets.add("DOMANIALIT", strings({"Publique", "Publique", "Publique", "Publique"}));
    streets.add("CODE_VOIE", strings({"A", "A", "B", ""}));
    Table counts;
    counts.add("IDENTSIG", Integers{1, 1, 1, 1, 1, 3});
    counts.add("TJM,N,19,8", strings({"900", "1000", "3000", "500", "#N/A", "9999"}));
    counts.add("ANNEE", Integers{2005, 2012, 2012, 2012, 2013, 2012});
    counts.add("SENS", strings({"x", "a-b", "a-b", "b-a", "a-b", "a-b"}));
    counts.add("VLEGALE", Integers{50, 30, 30, 30, 30, 9999});
    auto inputs = of(streets);
    inputs.traffic = Shared<Table>(counts);
    BikeSuitability::Options options;
    options.preset = BikeSuitability::Preset::montpellier;
    const auto out = judged(inputs, options);
    QCOMPARE(number(out.output, "traffic_vpd"), 2500.0);  // (1000 + 3000) / 2 + 500
    QCOMPARE(word(out.output, "traffic_origin"), std::string("measured"));
    QCOMPARE(number(out.output, "speed_kmh"), 30.0);
    QCOMPARE(number(out.output, "traffic_vpd", 1), 2500.0);
    QCOMPARE(word(out.output, "traffic_origin", 1), std::string("estimated"));
    QCOMPARE(word(out.output, "traffic_origin", 2), std::string("missing"));
    QCOMPARE(word(out.output, "speed_origin", 2), std::string("assumed"));
    QCOMPARE(out.traffic_measured_percent, 25.0);
    QCOMPARE(out.traffic_estimated_percent, 25.0);
    QCOMPARE(out.traffic_missing_percent, 50.0);
    QCOMPARE(word(out.output, "treatment"), std::string("lane"));  // 30 km/h, 2,500 vehicles
    QCOMPARE(number(out.output, "lts"), 2.0);
    QCOMPARE(word(out.output, "lts_rule"), std::string("mixed_traffic"));
    QCOMPARE(out.traffic_assumed_percent, 0.0);
  }

  void facilitiesDrawnApartBelongToTheStreetTheyFollow() {
    auto streets = rows(3);
    streets.add("highway", strings({"secondary", "secondary", "secondary"}));
    auto inputs = of(streets);
    // Beside the first for 60 m; crosses the second; beside the third for 30 m only.
    inputs.cycleways = Shared<Table>(lines({{20, 10, 80, 12}, {50, 150, 50, 250}, {0, 410, 30, 410}}));
    const Table out = judged(inputs).output;
    QCOMPARE(word(out, "facility"), std::string("track"));
    QCOMPARE(word(out, "facility", 1), std::string("none"));
    QCOMPARE(word(out, "facility", 2), std::string("none"));
  }

  void fieldsChosenOnceAreAPreset() {
    QTemporaryDir folder;
    Table streets = rows(2);
    streets.add("type", strings({"tertiary", "cycleway"}));
    streets.add("vmax", strings({"30 km/h", "9999"}));
    streets.add("piste", strings({"BANDE CYCLABLE", ""}));
    BikeSuitability::Options options;
    options.preset = BikeSuitability::Preset::fields;
    options.road_field = {"type"}, options.speed_field = {"vmax"}, options.facility_right_field = {"piste"};
    options.save_preset.path = folder.filePath("mine.json").toStdString();
    const Table chosen = judged(of(streets), options).output;
    QCOMPARE(word(chosen, "facility"), std::string("lane"));
    QCOMPARE(word(chosen, "facility_back"), std::string("none"));
    QCOMPARE(number(chosen, "speed_kmh"), 30.0);
    BikeSuitability::Options again;
    again.preset = BikeSuitability::Preset::file, again.preset_file = options.save_preset.path.string();
    const Table read = judged(of(streets), again).output;
    for (const Column& column : chosen.columns)
      for (std::size_t row = 0; row < 2; ++row) QCOMPARE(read.at(column.name).words(row), column.words(row));
  }

  void badInputIsSaid() {
    QVERIFY(refused([] { judged(of(osm({}))); }, "NETWORK is empty"));
    BikeSuitability::Options options;
    options.preset = BikeSuitability::Preset::file;
    QVERIFY(refused([&] { judged(of(osm({"path"})), options); }, "PRESET_FILE is empty"));
    options.preset_file = "/nowhere/mine.json";
    QVERIFY(refused([&] { judged(of(osm({"path"})), options); }, "cannot be read"));
    options = {};
    options.traffic_table = BikeSuitability::Rules::france;
    QVERIFY(refused([&] { judged(of(osm({"path"})), options); }, "Cerema"));
    Table streets = osm({"path"});
    streets.add("speed_kmh", strings({"fast"}));
    QVERIFY(refused([&] { judged(of(streets)); }, "holds words, not numbers"));
    options = {};
    options.criteria = R"([{"field": "road", "weight": -1}])";
    QVERIFY(refused([&] { judged(of(osm({"path"})), options); }, "weight"));
    auto inputs = of(osm({"path"}));
    inputs.traffic = Shared<Table>(Table{});
    QVERIFY(refused([&] { judged(inputs); }, "TRAFFIC"));
  }

  void genevaWithoutCrash() {
    const auto file = std::filesystem::path(JUMEAU_SHARED_DATA) / "geneva" / "geneva.osm.pbf";
    if (!std::filesystem::exists(file)) QSKIP("the real data are not there");
    Monitor quiet;
    const Table streets = Streets::run({{file}}, {Streets::Profile::bike}, quiet).output;
    const Table out = judged(of(streets)).output;
    QCOMPARE(out.size(), streets.size());
    std::size_t levels[5] = {};
    for (std::size_t row = 0; row < out.size(); ++row)
      ++levels[out.at("lts").null(row) ? 0 : static_cast<std::size_t>(number(out, "lts", row))];
    QVERIFY(levels[1] > 1000 && levels[2] > 300 && levels[3] > 500 && levels[4] > 100);
  }
};

QTEST_APPLESS_MAIN(TestBikeSuitability)
#include "test_bikesuitability.moc"
