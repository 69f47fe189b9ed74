#include "language.hpp"
#include "qgis_main.hpp"

/// Words of the core in an English QGIS; test_french.cpp has those in French.
class TestWords : public QObject {
  Q_OBJECT

private slots:
  void saysSentencesAsAgreed() { language::compareSentences(QStringLiteral("en")); }
  void namesColumnsAndCodes() { language::compareStyles(); }
  void saysNothingOfNothing() { QCOMPARE(translated(jumeau::Text()), QString()); }
};

QGIS_TEST_MAIN(TestWords, "en")
#include "test_words.moc"
