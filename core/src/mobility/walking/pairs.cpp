#include "mobility/walking/pairs.hpp"

namespace jumeau::walking {

namespace {

class Pairer {
public:
  Pairer(const network::Network& streets, const Places& places, Pairing pairing, const network::Reached& reached)
      : streets_(streets), places_(places), pairing_(pairing), reached_(reached) {}

  void add(std::size_t origin, std::vector<Pair>& out) const {
    const std::size_t before = out.size();
    const auto targets = reached_.targets_of(origin);
    const auto costs = reached_.costs_of(origin);
    for (std::size_t k = 0; k < targets.size(); ++k) {
      const Pair pair{origin, targets[k], costs[k]};
      if (!meant(origin, static_cast<std::size_t>(targets[k]))) continue;
      if (pairing_ == Pairing::within || out.size() == before)
        out.push_back(pair);
      else if (pair.shortest_m < out.back().shortest_m)
        out.back() = pair;
    }
    if (out.size() == before) out.push_back({origin, -1, 0.0, why_none(origin)});
  }

private:
  bool meant(std::size_t origin, std::size_t destination) const {
    return pairing_ != Pairing::catchment || (!places_.origin_codes[origin].empty() &&
                                              places_.origin_codes[origin] == places_.destination_codes[destination]);
  }
  Status why_none(std::size_t origin) const {
    const network::Snapped& from = places_.origins[origin];
    if (!from.on_network()) return Status::off_street;
    bool any = false;
    for (std::size_t d = 0; d < places_.destinations.size(); ++d) {
      if (!meant(origin, d)) continue;
      any = true;
      const network::Snapped& to = places_.destinations[d];
      if (to.on_network() && island(from) == island(to)) return Status::too_far;
    }
    return any ? Status::unreachable : Status::no_code;
  }
  std::int32_t island(const network::Snapped& place) const {
    return streets_.island_of(streets_.ends(place.edge).from);
  }

  const network::Network& streets_;
  const Places& places_;
  Pairing pairing_;
  const network::Reached& reached_;
};

}  // namespace

std::vector<std::string> codes_of(const Table& places, const FieldName& field) {
  std::vector<std::string> out;
  if (field.name.empty()) return out;
  const Column& column = places.at(field.name);
  for (std::size_t row = 0; row < places.size(); ++row) out.push_back(column.words(row));
  return out;
}

std::vector<Pair> pairs_of(const network::Network& streets, const Places& places, Pairing pairing, double limit_m,
                           Monitor& monitor) {
  network::SearchOptions within;
  within.limit = limit_m;
  const auto reached = network::many_to_many(streets, places.origins, places.destinations, within, monitor);
  const Pairer pairer(streets, places, pairing, reached);
  std::vector<Pair> out;
  for (std::size_t origin = 0; origin < places.origins.size(); ++origin) pairer.add(origin, out);
  return out;
}

}  // namespace jumeau::walking
