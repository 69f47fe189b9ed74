#pragma once

#include "jumeau/sensors/http.hpp"

/// Requests through QGIS's network manager: its proxies, its certificates, and its authentication configurations.
class QgisHttp final : public jumeau::sensors::Http {
public:
  jumeau::sensors::HttpAnswer ask(const jumeau::sensors::HttpRequest& request, jumeau::Monitor& monitor) override;
};
