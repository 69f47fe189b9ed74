#include "kriging_kernel.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace jumeau::sensors {

namespace {

constexpr std::size_t height = PackedTriangle::height, width = PackedTriangle::width;

/// One panel times one block of columns: adds the squares of what comes out to `sums`.
using Multiply = void (*)(const double* panel, std::size_t length, const double* columns, double* sums);

void multiply(const double* panel, std::size_t length, const double* columns, double* sums) {
  double products[height][width]{};
  for (std::size_t k = 0; k < length; ++k)
    for (std::size_t r = 0; r < height; ++r)
      for (std::size_t j = 0; j < width; ++j) products[r][j] += panel[k * height + r] * columns[k * width + j];
  for (const auto& row : products)
    for (std::size_t j = 0; j < width; ++j) sums[j] += row[j] * row[j];
}

#if defined(__x86_64__)
/// The same, four columns at a time and with fused multiplications: the registers hold all twelve products.
[[gnu::target("avx2,fma")]] void multiply_fused(const double* panel, std::size_t length, const double* columns,
                                                double* sums) {
  __m256d left[height], right[height];
#pragma GCC unroll 6
  for (std::size_t r = 0; r < height; ++r) left[r] = right[r] = _mm256_setzero_pd();
  for (std::size_t k = 0; k < length; ++k) {
    const __m256d a = _mm256_loadu_pd(columns + k * width), b = _mm256_loadu_pd(columns + k * width + 4);
#pragma GCC unroll 6
    for (std::size_t r = 0; r < height; ++r) {
      const __m256d factor = _mm256_broadcast_sd(panel + k * height + r);
      left[r] = _mm256_fmadd_pd(factor, a, left[r]);
      right[r] = _mm256_fmadd_pd(factor, b, right[r]);
    }
  }
  __m256d a = _mm256_loadu_pd(sums), b = _mm256_loadu_pd(sums + 4);
#pragma GCC unroll 6
  for (std::size_t r = 0; r < height; ++r) {
    a = _mm256_fmadd_pd(left[r], left[r], a);
    b = _mm256_fmadd_pd(right[r], right[r], b);
  }
  _mm256_storeu_pd(sums, a), _mm256_storeu_pd(sums + 4, b);
}
#endif

Multiply best_here() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return multiply_fused;
#endif
  return multiply;
}

}  // namespace

void PackedTriangle::add_squares(const double* columns, std::size_t blocks, double* sums) const {
  static const Multiply best = best_here();
  for (std::size_t panel = 0; panel + 1 < starts_.size(); ++panel)
    for (std::size_t block = 0; block < blocks; ++block)
      best(cells_.data() + starts_[panel], length(panel * height), columns + block * size_ * width,
           sums + block * width);
}

}  // namespace jumeau::sensors
