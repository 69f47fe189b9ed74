#include <QtTest>
#include <algorithm>

#include "jumeau/ui/layer_ranking.hpp"
#include "sample.hpp"

using namespace jumeau::ui;

class TestLayerRanking : public QObject {
  Q_OBJECT
private slots:
  void streetsAreRecognisedByName_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"TRONCON_DE_ROUTE", "Voies", "rues", "streets", "roads_2154", "Réseau viaire",
                             "OSM highway", "FilaireVoirie", "Streets (walk)"})
      QTest::newRow(name) << QString::fromUtf8(name);
  }
  void streetsAreRecognisedByName() {
    QFETCH(QString, name);
    const LayerInfo streets{"z", name, LayerShape::Line, 10, {}},
        other{"a", "Lignes électriques", LayerShape::Line, 10, {}};
    const auto ranked = rankLayers(LayerRole::Streets, {other, streets});
    QCOMPARE(ranked.size(), std::size_t(2));
    QCOMPARE(ranked.front().layerId, QString("z"));
    QVERIFY(ranked.front().recognised);
    QVERIFY(!ranked.back().recognised);
  }

  void riversAndRailsAreNoStreets_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"Cours d’eau", "Voies ferrées", "Limites de communes", "Lignes de bus"})
      QTest::newRow(name) << QString::fromUtf8(name);
  }
  void riversAndRailsAreNoStreets() {
    QFETCH(QString, name);
    const auto ranked = rankLayers(LayerRole::Streets,
                                   {{"a", name, LayerShape::Line, 10, {}}, {"b", "couche1", LayerShape::Line, 10, {}}});
    QCOMPARE(ranked.front().layerId, QString("b"));
  }

  void streetsAreRecognisedByFields() {
    const LayerInfo named{"a", "export1", LayerShape::Line, 10, {{"x", false}}};
    const LayerInfo osm{"b", "export2", LayerShape::Line, 10, {{"highway", false}, {"maxspeed", false}}};
    QCOMPARE(rankLayers(LayerRole::Streets, {named, osm}).front().layerId, QString("b"));
  }

  void aLayerOfAnotherShapeIsLeftOut() {
    QVERIFY(rankLayers(LayerRole::Streets, {sample::population(), sample::sites()}).empty());
    QVERIFY(rankLayers(LayerRole::Candidates, {sample::population(), sample::streets()}).empty());
  }

  void populationNeedsANumericField() {
    const LayerInfo textOnly{"a", "population", LayerShape::Polygon, 10, {{"pop", false}}};
    QVERIFY(rankLayers(LayerRole::Population, {textOnly}).empty());
    QCOMPARE(rankLayers(LayerRole::Population, {textOnly, sample::trees(), sample::population()}).front().layerId,
             QString("population"));
  }

  void theFieldOfPeopleIsFound_data() {
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("expected");
    QTest::newRow("INSEE grid") << QStringList{"fid", "men", "ind_snv", "ind", "log_soc"} << "ind";
    QTest::newRow("capitals") << QStringList{"ID", "Men", "Ind_snv", "Ind"} << "Ind";
    QTest::newRow("plain") << QStringList{"id", "area", "population"} << "population";
    QTest::newRow("short") << QStringList{"OBJECTID", "pop"} << "pop";
    QTest::newRow("French") << QStringList{"surface", "NbHabitants"} << "NbHabitants";
    QTest::newRow("a year") << QStringList{"annee", "pop2021"} << "pop2021";
    QTest::newRow("not a density") << QStringList{"pop_dens", "nb_pop"} << "nb_pop";
    QTest::newRow("not an age class") << QStringList{"ind_65_79", "ind"} << "ind";
    QTest::newRow("not a code") << QStringList{"code_insee", "valeur"} << "valeur";
  }
  void theFieldOfPeopleIsFound() {
    QFETCH(QStringList, fields);
    QFETCH(QString, expected);
    std::vector<FieldInfo> infos;
    for (const QString& field : fields) infos.push_back({field, true});
    QCOMPARE(rankPeopleFields(infos).front().name, expected);
    std::reverse(infos.begin(), infos.end());
    QCOMPARE(rankPeopleFields(infos).front().name, expected);
  }

  void textFieldsCountNobody() { QVERIFY(rankPeopleFields({{"population", false}}).empty()); }

  void existingHubsPreferTheirName() {
    QCOMPARE(rankLayers(LayerRole::ExistingHubs, sample::project()).front().layerId, QString("hubs"));
  }

  void candidatesPreferTheirName() {
    QCOMPARE(rankLayers(LayerRole::Candidates, sample::project()).front().layerId, QString("sites"));
  }

  void anEmptyLayerComesLast() {
    LayerInfo empty = sample::streets();
    empty.featureCount = 0;
    empty.id = "empty";
    const auto ranked = rankLayers(LayerRole::Streets, {empty, sample::rivers()});
    QCOMPARE(ranked.back().layerId, QString("empty"));
    QVERIFY(!ranked.back().recognised);
  }

  void theOrderGivenDoesNotMatter() {
    auto layers = sample::project();
    layers.push_back({"streets2", "TRONCON_DE_ROUTE", LayerShape::Line, 48'211, sample::streets().fields});
    const auto idsOf = [](const std::vector<LayerProposal>& proposals) {
      QStringList ids;
      for (const auto& proposal : proposals) ids << proposal.layerId;
      return ids;
    };
    for (const LayerRole role :
         {LayerRole::Streets, LayerRole::Population, LayerRole::Candidates, LayerRole::ExistingHubs}) {
      const QStringList expected = idsOf(rankLayers(role, layers));
      auto shuffled = layers;
      std::reverse(shuffled.begin(), shuffled.end());
      QCOMPARE(idsOf(rankLayers(role, shuffled)), expected);
      std::rotate(shuffled.begin(), shuffled.begin() + 3, shuffled.end());
      QCOMPARE(idsOf(rankLayers(role, shuffled)), expected);
    }
  }

  void theReasonSaysWhy() {
    const auto ranked = rankLayers(LayerRole::Population, {sample::population()});
    QVERIFY2(ranked.front().reason.contains("“ind”"), qPrintable(ranked.front().reason));
    QVERIFY(ranked.front().reason.startsWith("Polygons"));
    QVERIFY(rankLayers(LayerRole::Streets, {sample::streets()}).front().reason.contains("troncon"));
  }
};

QTEST_APPLESS_MAIN(TestLayerRanking)
#include "test_layer_ranking.moc"
