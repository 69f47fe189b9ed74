#include "mobility/walking/pairs.hpp"

#include <algorithm>
#include <span>

namespace jumeau::walking {

namespace {

class Pairer {
public:
  Pairer(const network::Network& streets, const Places& places, Pairing pairing)
      : streets_(streets), places_(places), pairing_(pairing) {}

  /// `targets`, `costs`: what the origin reaches.
  void add(std::size_t origin, std::span<const std::int32_t> targets, std::span<const double> costs,
           std::vector<Pair>& out) const {
    const std::size_t before = out.size();
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
                           Monitor& monitor, std::size_t at_once) {
  network::SearchOptions within;
  within.limit = limit_m;
  const Pairer pairer(streets, places, pairing);
  const std::span<const network::Snapped> origins = places.origins;
  std::vector<Pair> out;
  for (std::size_t first = 0; first < origins.size(); first += at_once) {
    const std::size_t count = std::min(at_once, origins.size() - first);
    const auto share = [&](std::size_t i) { return static_cast<double>(i) / static_cast<double>(origins.size()); };
    Part part(monitor, share(first), share(first + count));
    const auto reached =
        network::many_to_many(streets, origins.subspan(first, count), places.destinations, within, part);
    for (std::size_t i = 0; i < count; ++i) pairer.add(first + i, reached.targets_of(i), reached.costs_of(i), out);
  }
  return out;
}

}  // namespace jumeau::walking
