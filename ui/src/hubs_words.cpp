#include "jumeau/ui/hubs_words.hpp"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "jumeau/ui/numbers.hpp"

namespace jumeau::ui {
namespace {

struct HubsWords {
  Q_DECLARE_TR_FUNCTIONS(jumeau::ui::HubsWords)
};

bool fewest(const HubsAnswer& a) { return a.request.goal == HubsGoal::FewestForShare; }

/// Only hubs that exist already: there was nothing to choose.
bool onlyExisting(const HubsAnswer& a) { return a.existingCount > 0 && a.hubCount == a.existingCount; }

QString withinReach(const HubsRequest& request, const QLocale& locale) {
  const QString distance = metres(request.distanceM, locale);
  return request.mode == TravelMode::Walk ? HubsWords::tr("within %1 on foot").arg(distance)
                                          : HubsWords::tr("within %1 by bike").arg(distance);
}

QString sentence(const HubsAnswer& a, const QLocale& locale) {
  const QString reach = withinReach(a.request, locale), share = percentOf(a.share(), locale),
                total = people(a.peopleTotal, locale);
  const QString count = locale.toString(a.hubCount);
  if (a.hubCount == 0)
    return fewest(a) ? HubsWords::tr("No hub is needed.")
                     : HubsWords::tr("No choice of hubs brings anybody %1.").arg(reach);
  if (onlyExisting(a)) {
    return a.hubCount == 1 ? HubsWords::tr("No new hub is needed: with the existing one, %1 of the %2 are %3.")
                                 .arg(share, total, reach)
                           : HubsWords::tr("No new hub is needed: with the %1 existing ones, %2 of the %3 are %4.")
                                 .arg(count, share, total, reach);
  }
  if (fewest(a)) {
    return a.hubCount == 1
               ? HubsWords::tr("One hub is enough for %1 of the %2 to be %3.").arg(share, total, reach)
               : HubsWords::tr("%1 hubs are enough for %2 of the %3 to be %4.").arg(count, share, total, reach);
  }
  return a.hubCount == 1 ? HubsWords::tr("With one hub, %1 of the %2 are %3.").arg(share, total, reach)
                         : HubsWords::tr("With %1 hubs, %2 of the %3 are %4.").arg(count, share, total, reach);
}

QString details(const HubsAnswer& a, const QLocale& locale) {
  QStringList sentences;
  if (a.existingCount > 0 && !onlyExisting(a))
    sentences << (a.existingCount == 1
                      ? HubsWords::tr("One of them exists already.")
                      : HubsWords::tr("%1 of them exist already.").arg(locale.toString(a.existingCount)));
  if (fewest(a) && a.hubCount > 0 && a.share() * 100 >= a.request.sharePercent + 0.1)
    sentences << HubsWords::tr("The share asked for was %1.").arg(shortPercent(a.request.sharePercent, locale));
  if (!fewest(a) && a.hubCount > 0 && a.hubCount < a.request.hubCount)
    sentences << HubsWords::tr("More hubs would reach nobody else.");
  return sentences.join(QLatin1Char(' '));
}

QString proofOfFewest(const HubsAnswer& a, const QLocale& locale) {
  if (a.proved()) {
    if (a.hubCount == 1) return HubsWords::tr("This is proved minimal.");
    if (a.hubCount == 2) return HubsWords::tr("This is proved minimal: one would not be enough.");
    return HubsWords::tr("This is proved minimal: %1 would not be enough.").arg(locale.toString(a.hubCount - 1));
  }
  if (a.hubBound <= 0) return HubsWords::tr("This is not proved minimal: fewer might be enough.");
  return a.hubBound == 1
             ? HubsWords::tr("This is not proved minimal: it cannot be ruled out that a single one is enough.")
             : HubsWords::tr("This is not proved minimal: it cannot be ruled out that %1 are enough.")
                   .arg(locale.toString(a.hubBound));
}

QString proofOfBest(const HubsAnswer& a, const QLocale& locale) {
  if (a.proved()) return HubsWords::tr("This is proved best: no other choice reaches more people.");
  if (a.peopleBound <= 0) return HubsWords::tr("This is not proved best: another choice might reach more people.");
  return HubsWords::tr("This is not proved best: it cannot be ruled out that another choice reaches up to %1 (%2).")
      .arg(people(std::floor(a.peopleBound), locale), percentOf(a.peopleBound / a.peopleTotal, locale));
}

QString proof(const HubsAnswer& a, const QLocale& locale) {
  if (a.hubCount == 0 || onlyExisting(a)) return {};
  return fewest(a) ? proofOfFewest(a, locale) : proofOfBest(a, locale);
}

}  // namespace

HubsHeadline headlineOf(const HubsAnswer& a, const QLocale& locale) {
  return {sentence(a, locale), details(a, locale), proof(a, locale), a.proved()};
}

QString curvePointInWords(const HubsCurvePoint& point, double peopleTotal, const QLocale& locale) {
  const QString share = percentOf(peopleTotal > 0 ? point.people / peopleTotal : 0, locale),
                reached = wholeNumber(point.people, locale);
  if (point.hubs == 0) return HubsWords::tr("No hub: %1 of people (%2)").arg(share, reached);
  if (point.hubs == 1) return HubsWords::tr("1 hub: %1 of people (%2)").arg(share, reached);
  return HubsWords::tr("%1 hubs: %2 of people (%3)").arg(locale.toString(point.hubs), share, reached);
}

QString outsideInWords(const HubsAnswer& a, const QLocale& locale) {
  if (std::llround(a.peopleOutside()) <= 0) return HubsWords::tr("Nobody stays outside");
  return HubsWords::tr("Outside: %1 (%2)").arg(people(a.peopleOutside(), locale), percentLeft(a.share(), locale));
}

QString whatIsMissing(const HubsRequest& r) {
  if (r.streetsId.isEmpty()) return HubsWords::tr("Choose a street layer.");
  if (r.populationId.isEmpty()) return HubsWords::tr("Choose a population layer.");
  if (r.populationField.isEmpty()) return HubsWords::tr("Choose the field that counts people.");
  if (!(r.distanceM >= distanceMinM && r.distanceM <= distanceMaxM))
    return HubsWords::tr("The distance must be between %1 and %2 m.").arg(distanceMinM).arg(distanceMaxM);
  const bool wantsShare = r.goal == HubsGoal::FewestForShare;
  if (wantsShare && !(r.sharePercent > 0 && r.sharePercent <= shareMaxPercent))
    return HubsWords::tr("The share must be above 0 and at most 100%.");
  if (!wantsShare && r.hubCount < hubCountMin) return HubsWords::tr("Ask for at least one hub.");
  return {};
}

}  // namespace jumeau::ui
