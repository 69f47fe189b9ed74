#pragma once

#include <string>

/// What the Python shell asks of the native plugin. No Qt or QGIS type here: the binding must not see Qt's headers.
namespace door {

/// Adds the provider to QGIS's registry, once. False where it is there already.
bool registerProvider(const std::string& pluginFolder);
/// Removes and deletes the provider.
void unregisterProvider();
/// Builds the dock in the QGIS Desktop whose QgisInterface is at this address.
void openDesktop(void* iface, const std::string& pluginFolder);
/// Takes the dock away. Safe to call twice.
void closeDesktop();

}  // namespace door
