#include "allotment.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace jumeau::mobility {

Allotment::Allotment(const std::vector<std::vector<std::size_t>>& cells_of, const std::vector<double>& people,
                     const std::vector<double>& capacity)
    : spare_(cells_of.size(), 0.0), unserved_(people), reached_(people.size(), false) {
  auto given = std::make_shared<Given>();
  given->people = people, given->capacity = capacity;
  given->arcs_of_cell.resize(people.size());
  for (std::size_t hub = 0; hub < cells_of.size(); ++hub) {
    for (const std::size_t cell : cells_of[hub]) {
      given->arcs_of_cell[cell].push_back(given->hub.size());
      given->hub.push_back(hub), given->cell.push_back(cell);
    }
    given->first_of_hub.push_back(given->hub.size());
  }
  flow_.resize(given->hub.size(), 0.0);
  given_ = std::move(given);
}

double Allotment::open(std::size_t hub) {
  spare_[hub] = given_->capacity[hub];
  for (std::size_t arc = given_->first_of_hub[hub]; arc < given_->first_of_hub[hub + 1]; ++arc)
    reached_[given_->cell[arc]] = true;
  return fill(hub);
}

double Allotment::gain(std::size_t hub) const {
  Allotment trial(*this);
  return trial.open(hub);
}

double Allotment::loss(std::size_t hub) const {
  Allotment trial(*this);
  trial.close(hub);
  double taken_over = 0.0, more = 0.0;
  do {  // a hub that is full now may pass on what one before it could not
    more = 0.0;
    for (std::size_t other = 0; other < spare_.size(); ++other) more += trial.fill(other);
    taken_over += more;
  } while (more > 0.0);
  double before = 0.0;
  for (std::size_t arc = given_->first_of_hub[hub]; arc < given_->first_of_hub[hub + 1]; ++arc) before += flow_[arc];
  return std::max(0.0, before - taken_over);
}

bool Allotment::complete(std::size_t cell) const {
  constexpr double rounding = 1e-9;
  return reached_[cell] && unserved_[cell] <= rounding * given_->people[cell];
}

double Allotment::fill(std::size_t hub) {
  double more = serve_unserved(hub);
  while (spare_[hub] > 0.0) {
    const std::optional<Path> path = path_from(hub);
    if (!path) break;
    more += push(hub, *path);
  }
  return more;
}

double Allotment::serve_unserved(std::size_t hub) {
  double more = 0.0;
  for (std::size_t arc = given_->first_of_hub[hub]; arc < given_->first_of_hub[hub + 1]; ++arc) {
    double& unserved = unserved_[given_->cell[arc]];
    const double amount = std::min(spare_[hub], unserved);
    flow_[arc] += amount, spare_[hub] -= amount, unserved -= amount;
    more += amount;
  }
  return more;
}

/// Breadth first from hub to hub: one takes a cell over from another that is full. A hub with places to spare already
/// serves all that it can, so that no way leads through it.
std::optional<Allotment::Path> Allotment::path_from(std::size_t start) const {
  struct Step {
    std::size_t taken, left;  ///< arcs: what the hub before takes over, what this hub leaves to it
  };
  std::unordered_map<std::size_t, Step> steps{{start, {}}};
  std::vector<std::size_t> hubs{start};
  for (std::size_t i = 0; i < hubs.size(); ++i)
    for (std::size_t arc = given_->first_of_hub[hubs[i]]; arc < given_->first_of_hub[hubs[i] + 1]; ++arc) {
      const std::size_t cell = given_->cell[arc];
      if (unserved_[cell] > 0.0) {
        Path out{{arc}, {}};
        for (std::size_t hub = hubs[i]; hub != start; hub = given_->hub[steps[hub].taken])
          out.more.push_back(steps[hub].taken), out.less.push_back(steps[hub].left);
        return out;
      }
      for (const std::size_t other : given_->arcs_of_cell[cell]) {
        const std::size_t hub = given_->hub[other];
        if (flow_[other] > 0.0 && spare_[hub] == 0.0 && steps.try_emplace(hub, Step{arc, other}).second)
          hubs.push_back(hub);
      }
    }
  return std::nullopt;
}

double Allotment::push(std::size_t hub, const Path& path) {
  double& unserved = unserved_[given_->cell[path.more.front()]];
  double amount = std::min(spare_[hub], unserved);
  for (const std::size_t arc : path.less) amount = std::min(amount, flow_[arc]);
  for (const std::size_t arc : path.more) flow_[arc] += amount;
  for (const std::size_t arc : path.less) flow_[arc] -= amount;
  spare_[hub] -= amount, unserved -= amount;
  return amount;
}

void Allotment::close(std::size_t hub) {
  for (std::size_t arc = given_->first_of_hub[hub]; arc < given_->first_of_hub[hub + 1]; ++arc)
    unserved_[given_->cell[arc]] += std::exchange(flow_[arc], 0.0);
  spare_[hub] = 0.0;
}

}  // namespace jumeau::mobility
