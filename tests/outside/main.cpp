#include <cstdio>

#include "jumeau/catalogue.hpp"
#include "jumeau/mobility/siting.hpp"
#include "jumeau/version.hpp"

// Three points in a row, 1 apart: one site in the middle reaches all of them.
int main() {
  const double costs[]{0, 1, 2, 1, 0, 1, 2, 1, 0};
  const double weights[]{1, 1, 1};
  jumeau::Monitor quiet;
  const auto answer =
      jumeau::siting::partial_cover(jumeau::siting::dense(costs, 3, 3), weights, 1.0, 1.0, {}, {}, quiet);
  std::printf("jumeau %s: %zu algorithms, %zu site\n", jumeau::version, jumeau::catalogue().size(),
              answer.sites.size());
  return answer.sites.size() == 1 && answer.sites[0] == 1 && answer.gap == 0.0 ? 0 : 1;
}
