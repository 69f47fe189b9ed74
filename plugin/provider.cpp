#include "provider.hpp"

#include <QIcon>

#include "algorithm.hpp"
#include "jumeau/catalogue.hpp"
#include "jumeau/version.hpp"
#include "words.hpp"

QString Provider::longName() const { return translated("SIGM@ Jumeau, digital twin of the territory"); }
QString Provider::versionInfo() const { return QString::fromLatin1(jumeau::version); }
QIcon Provider::icon() const { return QIcon(svgIconPath()); }
QString Provider::svgIconPath() const { return mPluginFolder + QStringLiteral("/icon.svg"); }

void Provider::loadAlgorithms() {
  for (const jumeau::Algorithm& algorithm : jumeau::catalogue())
    addAlgorithm(new CoreAlgorithm(algorithm, mPluginFolder));
}
