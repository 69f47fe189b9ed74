#pragma once

#include <QVariantMap>
#include <vector>

#include "jumeau/ui/hubs_data.hpp"

class QgsVectorLayer;

/// The layers and numbers of jumeau:hubs, as the panel reads them. A layer that is nullptr leaves its part empty.
jumeau::ui::HubsAnswer hubsAnswer(const jumeau::ui::HubsRequest& request, const QVariantMap& results,
                                  QgsVectorLayer* hubs, QgsVectorLayer* coverage, QgsVectorLayer* curve,
                                  const std::vector<jumeau::ui::CountedNote>& notes);
