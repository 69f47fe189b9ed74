// Draws the panel in each of its states, to be looked at: jumeau-panel-picture FOLDER
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTextStream>
#include <QTranslator>
#include <algorithm>
#include <functional>

#include "jumeau/ui/hubs_page.hpp"
#include "jumeau/ui/jumeau_panel.hpp"
#include "sample.hpp"

namespace {

using namespace jumeau::ui;

QPalette darkPalette() {
  QPalette p(QColor(0x35, 0x35, 0x35));
  p.setColor(QPalette::Base, QColor(0x25, 0x25, 0x25));
  p.setColor(QPalette::AlternateBase, QColor(0x2d, 0x2d, 0x2d));
  p.setColor(QPalette::Highlight, QColor(0x2a, 0x82, 0xda));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
  return p;
}

QPalette lightPalette() {
  QPalette p(QColor(0xef, 0xef, 0xef));
  p.setColor(QPalette::Base, Qt::white);
  p.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf6, 0xf6));
  p.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
  return p;
}

using Prepare = std::function<void(JumeauPanel&, bool french)>;

void fill(JumeauPanel& panel, bool) { panel.hubsPage()->setLayers(sample::project()); }

void choose(JumeauPanel& panel, bool) { panel.hubsPage()->setLayers({sample::rivers(), sample::population()}); }

void answer(JumeauPanel& panel, bool french) {
  fill(panel, french);
  panel.hubsPage()->setAnswer(sample::richAnswer(french));
}

void run(JumeauPanel& panel, bool french) {
  fill(panel, french);
  panel.hubsPage()->setRunning(true);
  panel.hubsPage()->setStage(french ? QString::fromUtf8("Distances le long des rues…")
                                    : QString::fromUtf8("Distances along the streets…"));
  panel.hubsPage()->setProgress(0.37);
}

void fail(JumeauPanel& panel, bool french) {
  fill(panel, french);
  panel.hubsPage()->setError(
      french
          ? QString::fromUtf8("Au plus 93,2 % des habitants peuvent être desservis avec ces sites. Demandez une part "
                              "moindre ou ajoutez des sites.")
          : QString(
                "At most 93.2% of the people can be reached with these sites. Ask for a smaller share or add sites."));
}

void goStale(JumeauPanel& panel, bool french) {
  answer(panel, french);
  QVariantMap state = panel.state();
  QVariantMap pages = state["pages"].toMap(), page = pages["hubs"].toMap(), request = page["request"].toMap();
  request["distanceM"] = 1200;
  page["request"] = request;
  pages["hubs"] = page;
  state["pages"] = pages;
  panel.restoreState(state);
}

void best(JumeauPanel& panel, bool french) {
  fill(panel, french);
  HubsAnswer a = sample::richAnswer(french);
  a.request.goal = HubsGoal::BestWithCount;
  a.request.hubCount = a.hubCount;
  a.request.existingId = "hubs";
  a.peopleBound = a.peopleCovered + 7'000;
  panel.hubsPage()->setAnswer(a);
  QVariantMap state = panel.state();
  QVariantMap pages = state["pages"].toMap(), page = pages["hubs"].toMap();
  page["request"] = toVariant(a.request);
  page["selectedHubs"] = 5;
  page["layersOpen"] = true;
  pages["hubs"] = page;
  state["pages"] = pages;
  panel.restoreState(state);
  panel.hubsPage()->selectHub(4);
}

void gap(JumeauPanel& panel, bool french) {
  fill(panel, french);
  HubsAnswer a = sample::richAnswer(french);
  a.hubBound = 55;
  panel.hubsPage()->setAnswer(a);
  if (auto* scroll = panel.findChild<QScrollArea*>()) {
    QApplication::processEvents();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
  }
}

QImage draw(bool french, int width, const Prepare& prepare) {
  JumeauPanel panel;
  panel.resize(width, 900);
  panel.show();
  QApplication::processEvents();
  prepare(panel, french);
  for (int i = 0; i < 5; ++i) QApplication::processEvents();
  return panel.grab().toImage();
}

void save(const QImage& image, const QDir& folder, const QString& name) {
  const QString path = folder.filePath(name + ".png");
  if (!image.save(path)) qFatal("cannot write %s", qPrintable(path));
}

/// Side by side, to compare at a glance.
QImage sheet(const std::vector<QImage>& images) {
  constexpr int gap = 12;
  int width = gap, height = 0;
  for (const QImage& image : images) width += image.width() + gap, height = std::max(height, image.height());
  QImage whole(width, height + 2 * gap, QImage::Format_RGB32);
  whole.fill(QColor(0x80, 0x80, 0x90));
  QPainter painter(&whole);
  int x = gap;
  for (const QImage& image : images) painter.drawImage(x, gap, image), x += image.width() + gap;
  return whole;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  if (argc != 2) {
    QTextStream(stderr) << "jumeau-panel-picture FOLDER: draws the panel in each of its states\n";
    return 2;
  }
  QDir folder(argv[1]);
  folder.mkpath(".");
  QApplication::setStyle(QStyleFactory::create("Fusion"));
  QApplication::setFont(QFont("DejaVu Sans", 9));
  const std::vector<std::pair<QString, Prepare>> states{{"empty", [](JumeauPanel&, bool) {}},
                                                        {"filled", fill},
                                                        {"choose", choose},
                                                        {"running", run},
                                                        {"error", fail},
                                                        {"answer", answer},
                                                        {"best", best},
                                                        {"gap", gap},
                                                        {"stale", goStale}};
  constexpr std::size_t perSheet = 5;
  for (const bool french : {true, false}) {
    QLocale::setDefault(french ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (french &&
        (!translator.load("jumeau_ui_fr", JUMEAU_UI_I18N) || !QCoreApplication::installTranslator(&translator)))
      qFatal("no French");
    const QString language = french ? "fr" : "en";
    for (const bool dark : {false, true}) {
      QApplication::setPalette(dark ? darkPalette() : lightPalette());
      const QString theme = dark ? "dark" : "light";
      std::vector<QImage> images;
      for (const auto& [name, prepare] : states) {
        images.push_back(draw(french, 340, prepare));
        save(images.back(), folder, QString("%1_%2_%3").arg(name, language, theme));
      }
      const auto half = images.begin() + perSheet;
      save(sheet({images.begin(), half}), folder, QString("sheet1_%1_%2").arg(language, theme));
      save(sheet({half, images.end()}), folder, QString("sheet2_%1_%2").arg(language, theme));
    }
    QApplication::setPalette(lightPalette());
    save(sheet({draw(french, 320, answer), draw(french, 320, fill), draw(french, 560, answer)}), folder,
         "widths_" + language);
  }
  return 0;
}
