#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace jumeau::network {

/// For many owners at once, the cost vectors that each has met. Vectors of D costs come in lexicographic order, so that
/// the first cost never decides: only the last D - 1 are kept and compared, and of those only the undominated.
///
/// dominated(owner, v): is there one that costs no more in anything? insert(owner, v): only where not dominated.
template <int D, class T>
class Fronts {
public:
  void resize(std::size_t owners) { rows_.resize(owners); }
  void clear(std::size_t owner) { rows_[owner].size = 0; }

  bool dominated(std::size_t owner, const std::array<T, D>& v) {
    const Row& row = rows_[owner];
    Kept* kept = kept_.data() + row.start;
    for (std::size_t k = 0; k < row.size; ++k) {
      if (!covers(kept[k], v)) continue;
      std::swap(kept[k], kept[k / 2]);  // what dominates once soon dominates again
      return true;
    }
    return false;
  }
  void insert(std::size_t owner, const std::array<T, D>& v) {
    Row& row = rows_[owner];
    Kept* kept = kept_.data() + row.start;
    Kept one;
    std::copy(v.begin() + 1, v.end(), one.begin());
    row.size = static_cast<std::size_t>(
        std::remove_if(kept, kept + row.size, [&](const Kept& other) { return no_less(other, one); }) - kept);
    grow(row);
    kept_[row.start + row.size++] = one;
  }

private:
  using Kept = std::array<T, D - 1>;
  struct Row {
    std::size_t start = 0, size = 0, room = 0;
  };

  static bool covers(const Kept& kept, const std::array<T, D>& v) {
    bool all = true;
    for (std::size_t i = 0; i + 1 < D; ++i) all &= kept[i] <= v[i + 1];
    return all;
  }
  static bool no_less(const Kept& a, const Kept& b) {
    bool all = true;
    for (std::size_t i = 0; i + 1 < D; ++i) all &= a[i] >= b[i];
    return all;
  }
  void grow(Row& row) {
    if (row.size < row.room) return;
    const std::size_t start = kept_.size(), room = std::max<std::size_t>(4, 2 * row.room);
    kept_.resize(start + room);
    std::copy_n(kept_.begin() + static_cast<std::ptrdiff_t>(row.start), row.size,
                kept_.begin() + static_cast<std::ptrdiff_t>(start));
    row.start = start, row.room = room;
  }

  std::vector<Row> rows_;
  std::vector<Kept> kept_;  ///< rows that have outgrown their place leave it unused
};

/// One cost: the first path is the best.
template <class T>
class Fronts<1, T> {
public:
  void resize(std::size_t owners) { met_.resize(owners, false); }
  void clear(std::size_t owner) { met_[owner] = false; }
  bool dominated(std::size_t owner, const std::array<T, 1>&) const { return met_[owner]; }
  void insert(std::size_t owner, const std::array<T, 1>&) { met_[owner] = true; }

private:
  std::vector<char> met_;
};

/// Two costs: the least second cost so far decides.
template <class T>
class Fronts<2, T> {
public:
  void resize(std::size_t owners) { least_.resize(owners, std::numeric_limits<T>::max()); }
  void clear(std::size_t owner) { least_[owner] = std::numeric_limits<T>::max(); }
  bool dominated(std::size_t owner, const std::array<T, 2>& v) const { return least_[owner] <= v[1]; }
  void insert(std::size_t owner, const std::array<T, 2>& v) { least_[owner] = v[1]; }

private:
  std::vector<T> least_;
};

/// Three costs: a staircase, the second cost rising, the third falling.
template <class T>
class Fronts<3, T> {
public:
  void resize(std::size_t owners) { stairs_.resize(owners); }
  void clear(std::size_t owner) { stairs_[owner].clear(); }
  bool dominated(std::size_t owner, const std::array<T, 3>& v) const {
    const auto& stairs = stairs_[owner];
    const auto after = std::ranges::upper_bound(stairs, v[1], {}, &Step::second);
    return after != stairs.begin() && std::prev(after)->third <= v[2];
  }
  void insert(std::size_t owner, const std::array<T, 3>& v) {
    auto& stairs = stairs_[owner];
    const auto from = std::ranges::lower_bound(stairs, v[1], {}, &Step::second);
    auto to = from;
    while (to != stairs.end() && to->third >= v[2]) ++to;
    if (from == to) {
      stairs.insert(from, {v[1], v[2]});
      return;
    }
    *from = {v[1], v[2]};
    stairs.erase(from + 1, to);
  }

private:
  struct Step {
    T second, third;
  };
  std::vector<std::vector<Step>> stairs_;  ///< keep their memory from one search to the next
};

}  // namespace jumeau::network
