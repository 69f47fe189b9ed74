#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "jumeau/ui/hubs_data.hpp"
#include "jumeau/ui/layer_ranking.hpp"

/// An invented project and answer of the size of a real one, for tests and pictures.
namespace sample {

using namespace jumeau::ui;

inline LayerInfo streets() {
  return {"streets",
          "TRONCON_DE_ROUTE",
          LayerShape::Line,
          48'211,
          {{"nature", false}, {"importance", false}, {"largeur", true}}};
}
inline LayerInfo population() {
  return {"population",
          "Carreaux INSEE 200 m",
          LayerShape::Polygon,
          1'227,
          {{"fid", true}, {"ind_snv", true}, {"ind", true}, {"men", true}}};
}
inline LayerInfo sites() { return {"sites", "Sites candidats", LayerShape::Point, 240, {{"nom", false}}}; }
inline LayerInfo hubs() {
  return {"hubs", "Pôles d’échanges multimodaux existants (PEM)", LayerShape::Point, 3, {{"nom", false}}};
}
inline LayerInfo rivers() { return {"rivers", "Cours d’eau", LayerShape::Line, 900, {{"toponyme", false}}}; }
inline LayerInfo trees() { return {"trees", "Arbres", LayerShape::Point, 23'972, {{"hauteur", true}}}; }

inline std::vector<LayerInfo> project() { return {rivers(), trees(), sites(), population(), streets(), hubs()}; }

inline HubsRequest request() {
  HubsRequest r;
  r.streetsId = "streets";
  r.populationId = "population";
  r.populationField = "ind";
  return r;
}

/// `count` hubs that bring ever less, 812,935 people in all, of whom just above `share` are reached.
inline HubsAnswer answer(int count = 57, double share = 0.8004) {
  HubsAnswer a;
  a.request = request();
  a.peopleTotal = 812'935;
  a.peopleCovered = std::floor(a.peopleTotal * share);
  a.hubCount = count;
  a.hubBound = count;
  a.curve.push_back({0, 0});
  double before = 0;
  for (int rank = 1; rank <= count; ++rank) {
    const double reached =
        rank == count ? a.peopleCovered : std::floor(a.peopleCovered * (1 - std::pow(1 - double(rank) / count, 1.6)));
    const double brings = reached - before;
    a.curve.push_back({rank, reached});
    a.hubs.push_back({rank, QString("Cellule %1").arg(1000 + (rank * 7919) % 1227), false, brings,
                      std::floor(brings * 1.3), std::floor(brings * 0.8)});
    before = reached;
  }
  return a;
}

inline HubsAnswer richAnswer(bool french) {
  HubsAnswer a = answer();
  a.existingCount = 2;
  a.hubs[0].name = "Gare centrale";
  a.hubs[1].name = "Mercado Público";
  a.hubs[0].existing = a.hubs[1].existing = true;
  const auto say = [french](const char* english, const char* translated) {
    return QString::fromUtf8(french ? translated : english);
  };
  a.outside = {{say("Farther than 800 m from every chosen hub", "À plus de 800 m de tout pôle retenu"), 149'213, 402},
               {say("No candidate site within 800 m", "Aucun site possible à moins de 800 m"), 11'874, 71},
               {say("Not attached to the street network", "Sans accès au réseau des rues"), 1'175, 9}};
  a.notes = {{say("Streets without a class were taken as walkable", "Rues sans classe, supposées praticables à pied"),
              312, false},
             {say("Cells without people were left out", "Carreaux sans habitants, écartés"), 64, false},
             {say("Street pieces that touch no other street", "Tronçons isolés du reste du réseau"), 128, true}};
  return a;
}

}  // namespace sample
