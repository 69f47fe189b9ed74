#include <QComboBox>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "jumeau/ui/hubs_page.hpp"
#include "jumeau/ui/jumeau_panel.hpp"
#include "jumeau/ui/message_strip.hpp"
#include "sample.hpp"

using namespace jumeau::ui;

namespace {

class OtherPage : public Page {
public:
  QString id() const override { return "other"; }
  QString title() const override { return "Other page"; }
  QString question() const override { return "What else?"; }
  QVariantMap state() const override { return {{"kept", kept}}; }
  void restoreState(const QVariantMap& state) override { kept = state.value("kept").toInt(); }
  int kept = 0;
};

/// The panel's own message area, not the strips inside pages.
MessageStrip* messageArea(const JumeauPanel& panel) {
  return panel.findChild<MessageStrip*>(QString(), Qt::FindDirectChildrenOnly);
}

}  // namespace

class TestJumeauPanel : public QObject {
  Q_OBJECT
private slots:
  void onePageNeedsNoSwitch() {
    JumeauPanel panel;
    panel.show();
    QCOMPARE(panel.currentPage(), static_cast<Page*>(panel.hubsPage()));
    QVERIFY(!pageSwitch(panel)->isVisible());
    panel.addPage(new OtherPage);
    QVERIFY(pageSwitch(panel)->isVisible());
    panel.setCurrentPage("other");
    QCOMPARE(panel.currentPage()->id(), QString("other"));
    panel.setCurrentPage("unknown");
    QCOMPARE(panel.currentPage()->id(), QString("other"));
  }

  void messagesStayInThePanelAndBelongToTheirPage() {
    JumeauPanel panel;
    panel.addPage(new OtherPage);
    panel.show();
    panel.hubsPage()->setError("The streets are empty.");
    QVERIFY(messageArea(panel)->isVisible());
    QCOMPARE(messageArea(panel)->text(), QString("The streets are empty."));
    QVERIFY(messageArea(panel)->tone() == Tone::Error);
    panel.setCurrentPage("other");
    QVERIFY(!messageArea(panel)->isVisible());
    panel.setCurrentPage("hubs");
    QCOMPARE(messageArea(panel)->text(), QString("The streets are empty."));
    messageArea(panel)->findChild<QToolButton*>()->click();
    QVERIFY(!messageArea(panel)->isVisible());
    panel.setCurrentPage("other");
    panel.setCurrentPage("hubs");
    QVERIFY(!messageArea(panel)->isVisible());
    QVERIFY(QApplication::topLevelWidgets().size() >= 1);
    for (const QWidget* window : QApplication::topLevelWidgets()) QVERIFY(!window->isVisible() || window == &panel);
  }

  void theStateComesBackThroughJson() {
    JumeauPanel panel;
    auto* other = new OtherPage;
    panel.addPage(other);
    panel.hubsPage()->setLayers(sample::project());
    panel.hubsPage()->setAnswer(sample::richAnswer(false));
    other->kept = 7;
    panel.setCurrentPage("other");
    const QByteArray saved = QJsonDocument::fromVariant(panel.state()).toJson();

    JumeauPanel back;
    auto* otherBack = new OtherPage;
    back.addPage(otherBack);
    back.hubsPage()->setLayers(sample::project());
    back.restoreState(QJsonDocument::fromJson(saved).toVariant().toMap());
    QCOMPARE(otherBack->kept, 7);
    QCOMPARE(back.currentPage()->id(), QString("other"));
    QCOMPARE(QJsonDocument::fromVariant(back.state()).toJson(), saved);
    QCOMPARE(back.hubsPage()->pageState(), HubsPage::State::Answered);
  }

  void aStateOfAnotherVersionChangesNothing() {
    JumeauPanel panel;
    panel.hubsPage()->setLayers(sample::project());
    panel.hubsPage()->setAnswer(sample::richAnswer(false));
    QVariantMap state = JumeauPanel().state();
    state["version"] = 99;
    panel.restoreState(state);
    QVERIFY(panel.hubsPage()->hasAnswer());
    panel.restoreState({});
    QVERIFY(!panel.hubsPage()->hasAnswer());
  }

private:
  static QComboBox* pageSwitch(const JumeauPanel& panel) {
    return panel.findChild<QComboBox*>(QString(), Qt::FindDirectChildrenOnly);
  }
};

QTEST_MAIN(TestJumeauPanel)
#include "test_jumeau_panel.moc"
