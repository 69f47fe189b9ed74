#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

#include "jumeau/ui/answer_headline.hpp"
#include "jumeau/ui/hubs_page.hpp"
#include "jumeau/ui/jumeau_panel.hpp"
#include "sample.hpp"

using namespace jumeau::ui;

namespace {

struct Message {
  QString source, translation, type;
};

std::vector<Message> messages() {
  QFile file(QStringLiteral(JUMEAU_UI_SOURCE "/i18n/jumeau_ui_fr.ts"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader xml(&file);
  std::vector<Message> all;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("message")) all.emplace_back();
    if (xml.name() == QLatin1String("source")) all.back().source = xml.readElementText();
    if (xml.name() == QLatin1String("translation")) {
      all.back().type = xml.attributes().value("type").toString();
      all.back().translation = xml.readElementText();
    }
  }
  return all;
}

/// The letters after & in the texts that a reader sees at once: each must be its own.
QStringList mnemonics(const QWidget& panel) {
  QStringList letters;
  const auto take = [&](const QString& text) {
    const auto match = QRegularExpression("&([^&\\s])").match(text);
    if (match.hasMatch()) letters << match.captured(1).toLower();
  };
  for (const QLabel* label : panel.findChildren<QLabel*>())
    if (label->buddy()) take(label->text());
  for (const QAbstractButton* button : panel.findChildren<QAbstractButton*>()) take(button->text());
  return letters;
}

}  // namespace

class TestTranslation : public QObject {
  Q_OBJECT
private slots:
  void everyTextIsTranslated() {
    const auto all = messages();
    QVERIFY(all.size() > 100);
    for (const Message& message : all) {
      QVERIFY2(message.type.isEmpty(), qPrintable(message.source + ": " + message.type));
      QVERIFY2(!message.translation.isEmpty(), qPrintable(message.source));
    }
  }

  void everyTextOfTheSourcesIsInTheFile() {
    QSet<QString> known;
    for (const Message& message : messages()) known << message.source;
    const QRegularExpression text("(?:\\btr|QT_TR_NOOP)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    int found = 0;
    const QDir sources(QStringLiteral(JUMEAU_UI_SOURCE "/src"));
    for (const QString& name : sources.entryList({"*.cpp"})) {
      QFile file(sources.filePath(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      auto matches = text.globalMatch(QString::fromUtf8(file.readAll()));
      while (matches.hasNext()) {
        const QString source = matches.next().captured(1).replace("\\u00a0", QChar(0xa0));
        QVERIFY2(known.contains(source), qPrintable(name + ": " + source));
        ++found;
      }
    }
    QVERIFY(found > 100);
  }

  void placesAreKept() {
    const QRegularExpression place("%[1-9]");
    const auto places = [&](const QString& text) {
      QStringList list;
      auto matches = place.globalMatch(text);
      while (matches.hasNext()) list << matches.next().captured();
      list.sort();
      return list;
    };
    for (const Message& message : messages()) QCOMPARE(places(message.translation), places(message.source));
  }

  void frenchTypographyIsRespected() {
    for (const Message& message : messages()) {
      QVERIFY2(!message.translation.contains('\''), qPrintable(message.translation));
      // A plain space before these signs could be torn from them at a line's end.
      QVERIFY2(!message.translation.contains(QRegularExpression(" ([:;!?»]|%(?!\\d))")),
               qPrintable(message.translation));
      QVERIFY2(!message.translation.contains(QRegularExpression("[^\\x{a0}\\x{202f}]:")),
               qPrintable(message.translation));
    }
  }

  void thePanelSpeaksFrench() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QTranslator french;
    QVERIFY(french.load("jumeau_ui_fr", QStringLiteral(JUMEAU_UI_I18N)));
    QVERIFY(QCoreApplication::installTranslator(&french));
    {
      JumeauPanel panel;
      panel.hubsPage()->setLayers(sample::project());
      HubsAnswer answer = sample::richAnswer(true);
      panel.hubsPage()->setAnswer(answer);
      QCOMPARE(panel.hubsPage()->title(), QString::fromUtf8("Pôles d’échanges multimodaux"));
      const auto* headline = panel.findChild<AnswerHeadline*>();
      const QString space(QLocale().groupSeparator());
      QCOMPARE(headline->answer(),
               QString::fromUtf8(
                   "57 pôles suffisent pour que 80,0\u202f% des 812_935 habitants soient à moins de 800\u00a0m à pied.")
                   .replace('_', space));
      QCOMPARE(headline->proof(), QString::fromUtf8("C’est prouvé minimal\u00a0: 56 ne suffiraient pas."));
      answer.hubBound = 55;
      panel.hubsPage()->setAnswer(answer);
      QVERIFY(headline->proof().endsWith(QString::fromUtf8("on ne peut pas exclure qu’il en suffise de 55.")));
      mnemonicsAreUnique(panel);
    }
    QCoreApplication::removeTranslator(&french);
  }

  void thePanelSpeaksEnglish() {
    JumeauPanel panel;
    panel.hubsPage()->setLayers(sample::project());
    QCOMPARE(panel.hubsPage()->title(), QString("Multimodal hubs"));
    mnemonicsAreUnique(panel);
  }

private:
  static void mnemonicsAreUnique(const QWidget& panel) {
    QStringList letters = mnemonics(panel);
    QVERIFY(letters.size() >= 8);
    QCOMPARE(letters.removeDuplicates(), 0);
  }
};

QTEST_MAIN(TestTranslation)
#include "test_translation.moc"
