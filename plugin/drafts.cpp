#include "drafts.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>
#include <qgsdatasourceuri.h>
#include <qgsmessagelog.h>
#include <qgsprocessingparameters.h>
#include <qgsproviderregistry.h>

#include <QFile>
#include <QFileInfo>

#include "jumeau/geo/io.hpp"
#include "words.hpp"

namespace {

/// The layer's older record, where the run overwrote it. The run has failed already, and says why.
void dropRecord(const QString& file, const QString& layer) {
  try {
    jumeau::geo::drop_record(file.toStdString(), layer.toStdString());
  } catch (const jumeau::Error& error) {
    QgsMessageLog::logMessage(translated(error.text()), QStringLiteral("Jumeau"));
  }
}

/// A GeoPackage keeps its other layers; a file of ours that is left without any goes.
void removeLayer(const QString& file, const QString& layer, bool keepFile) {
  int others = 0;
  if (auto* data = static_cast<GDALDataset*>(
          GDALOpenEx(file.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr))) {
    for (int i = data->GetLayerCount() - 1; i >= 0; --i) {
      if (QString::fromUtf8(data->GetLayer(i)->GetName()) == layer)
        data->DeleteLayer(i);
      else
        ++others;
    }
    GDALClose(data);
  }
  if (others == 0 && !keepFile)
    QFile::remove(file);
  else
    dropRecord(file, layer);
}

/// All the files of a data set: a Shapefile has several.
void removeFiles(const QString& file) {
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  GDALDriver::QuietDelete(file.toUtf8().constData());
  if (QFile::exists(file)) QFile::remove(file);
}

}  // namespace

Drafts::~Drafts() {
  // Backwards: the layers of a new file go before the file does.
  for (auto draft = mDrafts.rbegin(); draft != mDrafts.rend(); ++draft) discard(*draft);
}

void Drafts::addLayer(const QString& destination, bool intoOlderFile, const std::string& record) {
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri(QStringLiteral("ogr"), destination);
  mDrafts.push_back({destination, parts.value(QStringLiteral("path")).toString(),
                     parts.value(QStringLiteral("layerName")).toString(), intoOlderFile, false, record});
}

void Drafts::addFile(const QString& path) { mDrafts.push_back({path, path, {}, false, false, {}}); }

void Drafts::keep() {
  for (Draft& draft : mDrafts) {
    if (draft.record.empty() || !QFileInfo(draft.file).isFile()) continue;  // a memory layer, a database
    const QString layer = draft.layer.isEmpty() ? QFileInfo(draft.file).completeBaseName() : draft.layer;
    jumeau::geo::attach_record(draft.file.toStdString(), layer.toStdString(), draft.record);
    draft.attached = true;
  }
  mDrafts.clear();
}

void Drafts::discard(const Draft& draft) {
  auto toLoad = mContext.layersToLoadOnCompletion();
  if (toLoad.remove(draft.destination) > 0) mContext.setLayersToLoadOnCompletion(toLoad);
  if (!QFileInfo(draft.file).isFile()) return;
  if (draft.layer.isEmpty())
    removeFiles(draft.file);
  else
    removeLayer(draft.file, draft.layer, draft.intoOlderFile);
  if (draft.attached) QFile::remove(draft.file + QStringLiteral(".json"));
}

bool goesIntoOlderFile(const QVariant& sink) {
  QString value = sink.toString();
  if (sink.canConvert<QgsProcessingOutputLayerDefinition>())
    value = sink.value<QgsProcessingOutputLayerDefinition>().sink.staticValue().toString();
  if (!value.startsWith(QLatin1String("ogr:"))) return false;
  return QFileInfo::exists(QgsDataSourceUri(value.mid(4)).database());
}
