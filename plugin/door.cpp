#include "door.hpp"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <memory>

#include "desktop.hpp"
#include "provider.hpp"
#include "qgis_http.hpp"
#include "words.hpp"

namespace door {

namespace {
std::unique_ptr<Desktop> desktop;
}

bool registerProvider(const std::string& pluginFolder) {
  loadTranslations(QString::fromStdString(pluginFolder));
  QgsProcessingRegistry* registry = QgsApplication::processingRegistry();
  if (registry->providerById(QStringLiteral("jumeau"))) return false;
  jumeau::sensors::use_http(std::make_shared<QgisHttp>());
  return registry->addProvider(new Provider(QString::fromStdString(pluginFolder)));
}

void unregisterProvider() {
  QgsApplication::processingRegistry()->removeProvider(QStringLiteral("jumeau"));
  jumeau::sensors::use_http(nullptr);
}

void openDesktop(void* iface, const std::string& pluginFolder) {
  loadTranslations(QString::fromStdString(pluginFolder));
  desktop = std::make_unique<Desktop>(*static_cast<QgisInterface*>(iface), QString::fromStdString(pluginFolder));
}

void closeDesktop() { desktop.reset(); }

}  // namespace door
