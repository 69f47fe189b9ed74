#include "mobility/walking/path_sets.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace jumeau::walking {

namespace {

using network::NodePair;
using network::ParetoSet;

/// Pairs that are searched at once.
constexpr std::size_t fewest = 16, most = 1024;

/// How many pairs to search next, if they hold as much as those before did.
std::size_t next_block(std::span<const PathSet> before, std::size_t arcs_at_once) {
  std::size_t arcs = 1;
  for (const PathSet& set : before) arcs += set.paths.arcs.size();
  const double fit = static_cast<double>(before.size()) * static_cast<double>(arcs_at_once) / static_cast<double>(arcs);
  const auto grown = static_cast<double>(4 * before.size());
  return static_cast<std::size_t>(std::clamp(std::min(fit, grown), double{fewest}, double{most}));
}

/// Lets cancels and progress through: what a search says of its limit of labels is said once for all, at the end.
class Unspoken final : public Monitor {
public:
  explicit Unspoken(Monitor& host) : host_(host) {}
  bool cancelled() const noexcept override { return host_.cancelled(); }
  void progress(double fraction) override { host_.progress(fraction); }

private:
  Monitor& host_;
};

/// The shortest, and the paths that are no longer than that: rounded costs may let longer ones through.
ParetoSet no_longer_than(double most_m, const ParetoSet& set) {
  ParetoSet out = set;
  out.costs.clear(), out.first = {0}, out.arcs.clear();
  for (std::size_t p = 0; p < set.size(); ++p) {
    if (p > 0 && set.costs_of(p)[0] > most_m) continue;
    const auto costs = set.costs_of(p);
    const auto arcs = set.arcs_of(p);
    out.costs.insert(out.costs.end(), costs.begin(), costs.end());
    out.arcs.insert(out.arcs.end(), arcs.begin(), arcs.end());
    out.first.push_back(std::ssize(out.arcs));
  }
  return out;
}

class Searcher {
public:
  Searcher(const Ways& ways, const Bounds& bounds, const Monitor& monitor)
      : ways_(ways), bounds_(bounds), graph_(ways.graph(bounds.precision_m, monitor)) {
    options_.labels = bounds.labels;
    options_.detour.assign(ways.objectives(), std::numeric_limits<double>::infinity());
    options_.detour.front() = bounds.detour;
  }

  std::vector<PathSet> run(std::span<const Pair> pairs, Monitor& monitor) {
    std::vector<PathSet> out(pairs.size());
    std::vector<std::size_t> left(pairs.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    double epsilon = bounds_.epsilon;
    for (int narrowing = 0; !left.empty() && narrowing <= most_narrowings; ++narrowing) {
      const double from = 1.0 - std::pow(0.5, narrowing);
      Part part(monitor, from, (1.0 + from) / 2.0);
      search(pairs, left, epsilon, part, out);
      std::erase_if(left, [&](std::size_t k) { return out[k].paths.complete; });
      epsilon = std::max(first_epsilon, 2.0 * epsilon);
    }
    for (std::size_t k = 0; k < out.size(); ++k) {
      narrowed_ += out[k].epsilon > bounds_.epsilon;
      cut_ += !out[k].paths.complete;
      if (bounds_.precision_m > 0.0)
        out[k].paths = no_longer_than(bounds_.detour * pairs[k].shortest_m * (1.0 + 1e-12), out[k].paths);
    }
    return out;
  }

  void tell(std::size_t pairs, Monitor& monitor) const {
    if (narrowed_ > 0)
      monitor.warn(
          text("{0} of {1} pairs have more paths than {2} labels hold: those that another one comes close to in "
               "everything were left out. The columns exact and within of PAIRS tell where, and how close.",
               narrowed_, pairs, bounds_.labels));
    if (cut_ > 0)
      monitor.warn(
          text("{0} of {1} pairs have too many paths even so: some are missing. A shorter detour or fewer "
               "objectives make their sets smaller.",
               cut_, pairs));
  }

private:
  void search(std::span<const Pair> pairs, const std::vector<std::size_t>& wanted, double epsilon, Monitor& monitor,
              std::vector<PathSet>& out) {
    std::vector<NodePair> nodes;
    for (const std::size_t k : wanted)
      nodes.push_back(
          {ways_.origin(pairs[k].origin), ways_.destination(static_cast<std::size_t>(pairs[k].destination))});
    options_.epsilon.assign(epsilon > 0.0 ? ways_.objectives() : 0, epsilon);
    Unspoken unspoken(monitor);
    auto found = network::pareto(graph_, nodes, options_, unspoken);
    for (std::size_t i = 0; i < wanted.size(); ++i) out[wanted[i]] = {std::move(found[i]), epsilon};
  }

  const Ways& ways_;
  const Bounds& bounds_;
  network::CostGraph graph_;
  network::ParetoOptions options_;
  std::int64_t narrowed_ = 0, cut_ = 0;
};

}  // namespace

void each_path_set(const Ways& ways, std::span<const Pair> all, const Bounds& bounds, Monitor& monitor,
                   const std::function<void(const Pair&, const PathSet&)>& take) {
  std::vector<Pair> pairs;
  std::ranges::copy_if(all, std::back_inserter(pairs), [](const Pair& pair) { return pair.destination >= 0; });
  Searcher searcher(ways, bounds, monitor);
  std::size_t block = fewest;
  for (std::size_t first = 0, count = 0; first < pairs.size(); first += count) {
    count = std::min(block, pairs.size() - first);
    const auto share = [&](std::size_t done) { return static_cast<double>(done) / static_cast<double>(pairs.size()); };
    Part part(monitor, share(first), share(first + count));
    const std::span<const Pair> some(pairs.data() + first, count);
    const std::vector<PathSet> sets = searcher.run(some, part);
    for (std::size_t k = 0; k < count; ++k) take(some[k], sets[k]);
    block = next_block(sets, bounds.arcs_at_once);
  }
  searcher.tell(pairs.size(), monitor);
}

}  // namespace jumeau::walking
