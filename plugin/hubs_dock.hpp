#pragma once

#include <qgsprocessingcontext.h>

#include <QObject>
#include <QPointer>
#include <memory>

#include "jumeau/ui/hubs_data.hpp"
#include "panel_feedback.hpp"

class QTimer;
class QgisInterface;
class QgsProcessingAlgRunnerTask;
class QgsVectorLayer;
namespace jumeau::ui {
class HubsPage;
class JumeauPanel;
}  // namespace jumeau::ui

/// The page "Hubs" in a project: proposes its layers, runs jumeau:hubs as a task, shows the answer on the map.
class HubsDock final : public QObject {
  Q_OBJECT
public:
  HubsDock(QgisInterface& iface, jumeau::ui::JumeauPanel& panel, QString pluginFolder);
  ~HubsDock() override;

  void layersChanged();
  /// A project or a saved state was loaded into the page: its answer follows its layers again, on the map too.
  void stateRestored();

private:
  struct Run {
    QgsProcessingContext context;
    PanelFeedback feedback;
    jumeau::ui::HubsRequest request;
    std::vector<jumeau::ui::CountedNote> notes;
    QString error;
    QPointer<QgsProcessingAlgRunnerTask> task;
  };

  void run(const jumeau::ui::HubsRequest& request);
  void cancel();
  void finished(bool successful, const QVariantMap& results);
  QgsVectorLayer* addResult(const QVariantMap& results, const QString& output, const QString& name);
  void watchLayers(const jumeau::ui::HubsRequest& request);
  void noLongerHolds(const QString& why, bool precise = false);
  void showHub(int rank);
  void showFirst(int hubs);
  void showOutside();

  QgisInterface& mIface;
  jumeau::ui::HubsPage& mPage;
  QString mPluginFolder;
  QTimer* mLayersTimer;
  std::shared_ptr<Run> mRun;
  QPointer<QgsVectorLayer> mHubs, mCoverage;
  std::unique_ptr<QObject> mWatch;  ///< of the layers that the answer was made from
  QString mEdited;                  ///< what happened to them since the run began
};
