#pragma once

#include <cstddef>
#include <span>
#include <vector>

/// The innermost loops of kriging: |W c|^2 for a lower triangular W and many columns c.
namespace jumeau::sensors {

/// Rows of a lower triangular matrix in panels of a few rows, each as long as its last row, position by position.
class PackedTriangle {
public:
  static constexpr std::size_t height = 6;  ///< rows of a panel
  static constexpr std::size_t width = 8;   ///< columns that are worked on together

  /// `row(i)` gives the i + 1 numbers of row i.
  template <class Row>
  PackedTriangle(std::size_t size, Row&& row) : size_(size) {
    starts_.push_back(0);
    for (std::size_t first = 0; first < size; first += height)
      starts_.push_back(starts_.back() + height * length(first));
    cells_.assign(starts_.back(), 0.0);
    for (std::size_t i = 0; i < size; ++i) {
      const auto numbers = row(i);
      double* panel = cells_.data() + starts_[i / height] + i % height;
      for (std::size_t k = 0; k <= i; ++k) panel[k * height] = numbers[k];
    }
  }

  std::size_t size() const { return size_; }
  /// Adds |W c|^2 of each column to `sums`. `columns` holds blocks of `width` columns, one after the other: the number
  /// of column j at row k of its block is at [k * width + j]. A column's sum does not depend on its neighbours.
  void add_squares(const double* columns, std::size_t blocks, double* sums) const;

private:
  std::size_t length(std::size_t first) const { return first + height < size_ ? first + height : size_; }

  std::size_t size_;
  std::vector<std::size_t> starts_;
  std::vector<double> cells_;
};

}  // namespace jumeau::sensors
