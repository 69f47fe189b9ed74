#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace jumeau::mobility {

/// People shared out among hubs that can serve a limited number each, always as many as possible: a greatest flow, kept
/// by augmenting paths as hubs open (Edmonds and Karp 1972). The people of a cell may be shared between hubs.
class Allotment {
public:
  /// `cells_of`: by hub, the cells within its reach, in the order in which it serves them. `capacity`: by hub; infinity
  /// where there is no limit.
  Allotment(const std::vector<std::vector<std::size_t>>& cells_of, const std::vector<double>& people,
            const std::vector<double>& capacity);

  /// Opens a hub. @return how many more people are served
  double open(std::size_t hub);
  /// How many more people would be served if it opened.
  double gain(std::size_t hub) const;
  /// How many fewer people would be served without this open hub.
  double loss(std::size_t hub) const;

  double served(std::size_t cell) const { return given_->people[cell] - unserved_[cell]; }
  /// Everybody in the cell is served; in a cell without people: it is within reach of an open hub.
  bool complete(std::size_t cell) const;

private:
  /// Who can serve whom, one arc for each pair.
  struct Given {
    std::vector<double> people, capacity;
    std::vector<std::size_t> hub, cell;  ///< by arc
    std::vector<std::size_t> first_of_hub{0};
    std::vector<std::vector<std::size_t>> arcs_of_cell;
  };
  /// The hub of the first arc serves more; each hub after it stops serving what the one before takes over.
  struct Path {
    std::vector<std::size_t> more, less;  ///< arcs
  };

  double fill(std::size_t hub);
  double serve_unserved(std::size_t hub);
  std::optional<Path> path_from(std::size_t hub) const;
  double push(std::size_t hub, const Path& path);
  void close(std::size_t hub);

  std::shared_ptr<const Given> given_;
  std::vector<double> spare_;     ///< by hub; 0 while it is closed
  std::vector<double> unserved_;  ///< by cell
  std::vector<double> flow_;      ///< by arc
  std::vector<bool> reached_;     ///< by cell: an open hub reaches it
};

}  // namespace jumeau::mobility
