#include "desktop.hpp"

#include <qgisinterface.h>
#include <qgsdockwidget.h>
#include <qgsproject.h>

#include <QAction>
#include <QIcon>
#include <QJsonDocument>
#include <QMainWindow>

#include "hubs_dock.hpp"
#include "jumeau/ui/jumeau_panel.hpp"
#include "words.hpp"

namespace {

const QString scope = QStringLiteral("jumeau");
const QString entry = QStringLiteral("panel");

}  // namespace

Desktop::Desktop(QgisInterface& iface, const QString& pluginFolder) : mIface(iface) {
  makeDock(pluginFolder);
  makeAction(pluginFolder);
  connect(QgsProject::instance(), &QgsProject::writeProject, this, [this](QDomDocument&) { saveState(); });
  connect(QgsProject::instance(), &QgsProject::readProject, this, [this](const QDomDocument&) { readState(); });
  connect(QgsProject::instance(), &QgsProject::cleared, this, [this] { readState(); });
  readState();
}

Desktop::~Desktop() {
  if (mAction) {
    mIface.removePluginMenu(QStringLiteral("SIGM@ Jumeau"), mAction);
    mIface.removeToolBarIcon(mAction);
    delete mAction.data();
  }
  delete mHubs;  // before the page that it speaks to
  if (mDock) {
    mIface.removeDockWidget(mDock);
    delete mDock.data();
  }
}

void Desktop::makeDock(const QString& pluginFolder) {
  mDock = new QgsDockWidget(QStringLiteral("Jumeau"), mIface.mainWindow());
  mDock->setObjectName(QStringLiteral("JumeauDock"));  // QGIS keeps its place under this name
  mDock->setWindowIcon(QIcon(pluginFolder + QStringLiteral("/icon.svg")));
  mPanel = new jumeau::ui::JumeauPanel;
  mPanel->setLocale(readersLocale());
  mHubs = new HubsDock(mIface, *mPanel, pluginFolder);
  mHubs->setParent(mPanel);
  mDock->setWidget(mPanel);
  mIface.addDockWidget(Qt::RightDockWidgetArea, mDock);
  // At its narrowest the panel cuts its titles. QGIS restores the user's own width afterwards, when it has started.
  if (auto* window = qobject_cast<QMainWindow*>(mIface.mainWindow()))
    window->resizeDocks({mDock}, {mPanel->sizeHint().width()}, Qt::Horizontal);
}

void Desktop::makeAction(const QString& pluginFolder) {
  mAction =
      new QAction(QIcon(pluginFolder + QStringLiteral("/icon.svg")), QStringLiteral("Jumeau"), mIface.mainWindow());
  mAction->setObjectName(QStringLiteral("mActionJumeau"));
  mAction->setToolTip(translated("Show or hide the panel of the digital twin"));
  mDock->setToggleVisibilityAction(mAction);
  mIface.addToolBarIcon(mAction);
  mIface.addPluginToMenu(QStringLiteral("SIGM@ Jumeau"), mAction);
}

void Desktop::saveState() {
  const QJsonDocument state = QJsonDocument::fromVariant(mPanel->state());
  QgsProject::instance()->writeEntry(scope, entry, QString::fromUtf8(state.toJson(QJsonDocument::Compact)));
}

void Desktop::readState() {
  const QString saved = QgsProject::instance()->readEntry(scope, entry);
  mHubs->layersChanged();
  // Nothing saved is the state of a new project.
  mPanel->restoreState(QJsonDocument::fromJson(saved.toUtf8()).toVariant().toMap());
  mHubs->stateRestored();
}
