#pragma once

#include <QLocale>
#include <QString>

#include "jumeau/ui/hubs_data.hpp"

/// The answer about hubs in words.
namespace jumeau::ui {

struct HubsHeadline {
  QString answer;   ///< one sentence
  QString details;  ///< what belongs to it: existing hubs, the share asked for; may be empty
  QString proof;    ///< what is proved, or by how much the answer could be bettered; may be empty
  bool proved = false;
};

HubsHeadline headlineOf(const HubsAnswer& answer, const QLocale& locale);

/// "40 hubs: 70.3% of people (571,402)"
QString curvePointInWords(const HubsCurvePoint& point, double peopleTotal, const QLocale& locale);

/// "162,587 people (20.1%) stay outside"
QString outsideInWords(const HubsAnswer& answer, const QLocale& locale);

/// Why the question cannot be run yet, or an empty text.
QString whatIsMissing(const HubsRequest& request);

}  // namespace jumeau::ui
