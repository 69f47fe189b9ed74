#include "hubs_dock.hpp"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsexpressioncontextutils.h>
#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgslayertreelayer.h>
#include <qgsmapcanvas.h>
#include <qgsprocessingalgrunnertask.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>

#include <QTimer>

#include "dressing.hpp"
#include "hubs_answer.hpp"
#include "jumeau/ui/hubs_page.hpp"
#include "jumeau/ui/jumeau_panel.hpp"
#include "jumeau/ui/layer_ranking.hpp"
#include "words.hpp"

using jumeau::ui::HubsPage;
using jumeau::ui::HubsRequest;
using jumeau::ui::LayerInfo;
using jumeau::ui::LayerShape;

namespace {

const QString hubsRole = QStringLiteral("hubs"), coverageRole = QStringLiteral("coverage");
const QString roleProperty = QStringLiteral("jumeau/role");
const QString shownHubs = QStringLiteral("jumeau_hubs");

LayerShape shapeOf(const QgsVectorLayer& layer) {
  switch (layer.geometryType()) {
    case Qgis::GeometryType::Point: return LayerShape::Point;
    case Qgis::GeometryType::Line: return LayerShape::Line;
    case Qgis::GeometryType::Polygon: return LayerShape::Polygon;
    default: return LayerShape::None;
  }
}

LayerInfo infoOf(const QgsVectorLayer& layer) {
  LayerInfo out{layer.id(), layer.name(), shapeOf(layer), layer.featureCount(), {}};
  for (const QgsField& field : layer.fields()) out.fields.push_back({field.name(), field.isNumeric()});
  return out;
}

QVariantMap parametersOf(const HubsRequest& request) {
  QVariantMap out{{QStringLiteral("NETWORK"), request.streetsId},
                  {QStringLiteral("POPULATION"), request.populationId},
                  {QStringLiteral("POPULATION_FIELD"), request.populationField},
                  {QStringLiteral("DISTANCE"), request.distanceM},
                  {QStringLiteral("SHARE"), request.sharePercent},
                  {QStringLiteral("MAX_HUBS"), request.maxHubs()},
                  {QStringLiteral("MODE"),
                   request.mode == jumeau::ui::TravelMode::Walk ? QStringLiteral("walk") : QStringLiteral("bike")}};
  if (!request.candidatesId.isEmpty()) out.insert(QStringLiteral("CANDIDATES"), request.candidatesId);
  if (!request.existingId.isEmpty()) out.insert(QStringLiteral("EXISTING"), request.existingId);
  for (const char* output : {"HUBS", "COVERAGE", "CURVE"})
    out.insert(QString::fromLatin1(output), QStringLiteral("TEMPORARY_OUTPUT"));
  return out;
}

QgsLayerTreeGroup* resultGroup() {
  const QString name = translated("Jumeau: hubs");
  QgsLayerTreeGroup* root = QgsProject::instance()->layerTreeRoot();
  QgsLayerTreeGroup* group = root->findGroup(name);
  return group ? group : root->insertGroup(0, name);
}

/// The layer of a former run, so that a reopened project still answers clicks.
QgsVectorLayer* layerWithRole(const QString& role) {
  for (QgsMapLayer* layer : QgsProject::instance()->mapLayers())
    if (layer->customProperty(roleProperty).toString() == role) return qobject_cast<QgsVectorLayer*>(layer);
  return nullptr;
}

}  // namespace

HubsDock::HubsDock(QgisInterface& iface, jumeau::ui::JumeauPanel& panel, QString pluginFolder)
    : mIface(iface), mPage(*panel.hubsPage()), mPluginFolder(std::move(pluginFolder)), mLayersTimer(new QTimer(this)) {
  // Opening a project adds layers one by one: look once, when it is over.
  mLayersTimer->setSingleShot(true);
  mLayersTimer->setInterval(100);
  connect(mLayersTimer, &QTimer::timeout, this, &HubsDock::layersChanged);
  const auto later = [this] { mLayersTimer->start(); };
  connect(QgsProject::instance(), &QgsProject::layersAdded, this, later);
  connect(QgsProject::instance(), qOverload<const QStringList&>(&QgsProject::layersRemoved), this, later);

  connect(&mPage, &HubsPage::runRequested, this, &HubsDock::run);
  connect(&mPage, &HubsPage::cancelRequested, this, &HubsDock::cancel);
  connect(&mPage, &HubsPage::hubActivated, this, &HubsDock::showHub);
  connect(&mPage, &HubsPage::hubCountSelected, this, &HubsDock::showFirst);
  connect(&mPage, &HubsPage::showOutsideRequested, this, &HubsDock::showOutside);
}

HubsDock::~HubsDock() {
  if (!mRun) return;
  // The page goes with us: what the run still says reaches nobody.
  disconnect(&mRun->feedback, nullptr, this, nullptr);
  if (!mRun->task) return;
  disconnect(mRun->task, nullptr, this, nullptr);
  // The task keeps the run alive; waiting keeps the provider, which may go next, until it has ended.
  mRun->task->cancel();
  mRun->task->waitForFinished(30000);
}

void HubsDock::layersChanged() {
  mLayersTimer->stop();
  std::vector<LayerInfo> infos;
  for (const QgsMapLayer* layer : QgsProject::instance()->mapLayers()) {
    const auto* vector = qobject_cast<const QgsVectorLayer*>(layer);
    const bool ours = layer->customProperty(roleProperty).isValid();
    if (vector && vector->isValid() && vector->isSpatial() && !ours) infos.push_back(infoOf(*vector));
  }
  mPage.setLayers(infos);
}

void HubsDock::run(const HubsRequest& request) {
  const QgsProcessingAlgorithm* algorithm =
      QgsApplication::processingRegistry()->algorithmById(QStringLiteral("jumeau:hubs"));
  if (!algorithm) {
    mPage.setError(translated("The analysis jumeau:hubs is not registered: reload the plugin."));
    return;
  }
  mRun = std::make_shared<Run>();
  mRun->request = request;
  mRun->context.setProject(QgsProject::instance());
  mRun->context.setFeedback(&mRun->feedback);
  connect(&mRun->feedback, &PanelFeedback::stage, this, [this](const QString& words) { mPage.setStage(words); });
  connect(&mRun->feedback, &PanelFeedback::noted, this,
          [this](const QString& words, qint64 count, bool warning) { mRun->notes.push_back({words, count, warning}); });
  connect(&mRun->feedback, &PanelFeedback::failed, this, [this](const QString& words) { mRun->error = words; });
  connect(&mRun->feedback, &QgsFeedback::progressChanged, this,
          [this](double percent) { mPage.setProgress(percent / 100.0); });

  auto* task = new QgsProcessingAlgRunnerTask(algorithm, parametersOf(request), mRun->context, &mRun->feedback);
  mRun->task = task;
  const std::shared_ptr<Run> kept = mRun;  // context and feedback outlive the task
  connect(task, &QObject::destroyed, qApp, [kept] {});
  connect(task, &QgsProcessingAlgRunnerTask::executed, this, &HubsDock::finished);
  mPage.setRunning(true);
  watchLayers(request);
  QgsApplication::taskManager()->addTask(task);
}

void HubsDock::cancel() {
  if (mRun && mRun->task) mRun->task->cancel();
}

void HubsDock::finished(bool successful, const QVariantMap& results) {
  const std::shared_ptr<Run> run = mRun;
  if (!run) return;
  // What the worker thread said last is still in this thread's queue: let it arrive first.
  QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
  if (run->feedback.isCanceled()) {
    mPage.setCancelled();
    return;
  }
  if (!successful || results.isEmpty()) {
    mPage.setError(run->error.isEmpty() ? translated("The analysis stopped without saying why.") : run->error);
    return;
  }
  for (const QString& role : {hubsRole, coverageRole})
    if (const QgsVectorLayer* former = layerWithRole(role)) QgsProject::instance()->removeMapLayer(former->id());
  mCoverage = addResult(results, QStringLiteral("COVERAGE"), coverageRole);
  mHubs = addResult(results, QStringLiteral("HUBS"), hubsRole);
  const std::unique_ptr<QgsMapLayer> curve(
      run->context.takeResultLayer(results.value(QStringLiteral("CURVE")).toString()));
  mPage.setAnswer(
      hubsAnswer(run->request, results, mHubs, mCoverage, qobject_cast<QgsVectorLayer*>(curve.get()), run->notes));
  if (!mEdited.isEmpty()) mPage.invalidateAnswer(mEdited);
}

QgsVectorLayer* HubsDock::addResult(const QVariantMap& results, const QString& output, const QString& role) {
  auto* layer = qobject_cast<QgsVectorLayer*>(mRun->context.takeResultLayer(results.value(output).toString()));
  if (!layer) return nullptr;
  layer->setName(role == hubsRole ? translated("Hubs") : translated("People within reach"));
  layer->setCustomProperty(roleProperty, role);
  const auto shape = layer->geometryType() == Qgis::GeometryType::Point ? jumeau::Shape::point : jumeau::Shape::polygon;
  bool styled = false;
  layer->loadNamedStyle(stylePath(mPluginFolder, role.toStdString(), shape), styled);
  QgsProject::instance()->addMapLayer(layer, false);
  resultGroup()->insertLayer(0, layer);
  return layer;
}

void HubsDock::watchLayers(const HubsRequest& request) {
  mEdited.clear();
  mWatch = std::make_unique<QObject>();
  for (const QString& id : {request.streetsId, request.populationId, request.candidatesId, request.existingId}) {
    const auto* layer = qobject_cast<QgsVectorLayer*>(QgsProject::instance()->mapLayer(id));
    if (!layer) continue;
    const std::string name = layer->name().toStdString();
    const auto edited = [this, name] { noLongerHolds(translated(jumeau::text("The layer “{0}” was edited.", name))); };
    connect(layer, &QgsVectorLayer::layerModified, mWatch.get(), edited);
    connect(layer, &QgsMapLayer::dataChanged, mWatch.get(), edited);
    connect(layer, &QgsVectorLayer::subsetStringChanged, mWatch.get(), [this, name] {
      noLongerHolds(translated(jumeau::text("The filter of the layer “{0}” was changed.", name)), true);
    });
    connect(layer, &QgsMapLayer::crsChanged, mWatch.get(), [this, name] {
      noLongerHolds(translated(jumeau::text("The reference system of the layer “{0}” was changed.", name)));
    });
  }
}

void HubsDock::noLongerHolds(const QString& why, bool precise) {
  // A new filter also announces new data.
  if (!mEdited.isEmpty() && !precise) return;
  mEdited = why;
  mPage.invalidateAnswer(why);
}

void HubsDock::stateRestored() {
  cancel();  // what still runs belongs to the former project
  if (!mPage.hasAnswer()) {
    mWatch.reset();
    return;
  }
  watchLayers(mPage.answer().request);
  showFirst(mPage.selectedHubCount());
}

void HubsDock::showHub(int rank) {
  if (!mHubs) mHubs = layerWithRole(hubsRole);
  if (!mHubs || !mIface.mapCanvas()) return;
  mHubs->selectByExpression(QStringLiteral("\"rank\" = %1").arg(rank));
  mIface.mapCanvas()->panToSelected(mHubs);
  mIface.mapCanvas()->flashFeatureIds(mHubs, mHubs->selectedFeatureIds());
}

void HubsDock::showFirst(int hubs) {
  if (!mHubs) mHubs = layerWithRole(hubsRole);
  if (!mCoverage) mCoverage = layerWithRole(coverageRole);
  for (QgsVectorLayer* layer : {mHubs.data(), mCoverage.data()}) {
    if (!layer) continue;
    const std::unique_ptr<QgsExpressionContextScope> scope(QgsExpressionContextUtils::layerScope(layer));
    if (scope->variable(shownHubs).toInt() == hubs) continue;  // the project stays unchanged
    QgsExpressionContextUtils::setLayerVariable(layer, shownHubs, hubs);
    layer->triggerRepaint();
  }
}

void HubsDock::showOutside() {
  if (!mCoverage) mCoverage = layerWithRole(coverageRole);
  if (!mCoverage) return;
  mCoverage->selectByExpression(QStringLiteral("not \"covered\""));
  if (mIface.mapCanvas()) mIface.mapCanvas()->zoomToSelected(mCoverage);
}
