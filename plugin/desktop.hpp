#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QgisInterface;
class QgsDockWidget;
class HubsDock;
namespace jumeau::ui {
class JumeauPanel;
}

/// What the plugin adds to QGIS Desktop: a button, and the dock "Jumeau" whose state lives in the project.
class Desktop final : public QObject {
  Q_OBJECT
public:
  Desktop(QgisInterface& iface, const QString& pluginFolder);
  ~Desktop() override;

private:
  void makeDock(const QString& pluginFolder);
  void makeAction(const QString& pluginFolder);
  void saveState();
  void readState();

  QgisInterface& mIface;
  QPointer<QgsDockWidget> mDock;
  jumeau::ui::JumeauPanel* mPanel = nullptr;
  QPointer<HubsDock> mHubs;
  QPointer<QAction> mAction;
};
