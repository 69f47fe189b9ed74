#include <algorithm>

#include "parallel.hpp"
#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

constexpr double cell_m = 200.0;

/// r to the power of -1.25: how the sizes of towns fall with their rank.
double by_rank(std::size_t rank) {
  const auto r = static_cast<double>(rank + 1);
  return 1.0 / (r * std::sqrt(std::sqrt(r)));
}

bool habitable(const Scene& scene, Point p) {
  return scene.setting.box.holds(p) && scene.land.here(p) && scene.steepness(p, 40) < 0.12 && scene.land.sea_m(p) > 250;
}

/// People per km2 in the middle of a town, and the radius at which a quarter of that is left.
double peak(double people) { return 8500.0 * std::sqrt(std::sqrt(people / 90000.0)); }
double radius_m(double people) { return std::sqrt(people / (3.141592653589793 * peak(people))) * 1000.0; }

void place_quarter(Scene& scene) {
  const Box& box = scene.setting.box;
  Random random(scene.setting.chance('C'));
  const auto at = [&](double u, double v, double people, bool major) {
    scene.centres.push_back({{box.min_x + box.width() * (u + random.between(-0.04, 0.04)),
                              box.min_y + box.height() * (v + random.between(-0.04, 0.04))},
                             people,
                             major});
  };
  at(0.52, 0.48, 9000, true);
  at(0.16, 0.62, 2500, false);
  at(0.84, 0.22, 2500, false);
}

void place_commune(Scene& scene) {
  const Box& box = scene.setting.box;
  Random random(scene.setting.chance('C'));
  scene.centres.push_back({box.centre() + Point{random.between(-300, 300), random.between(-300, 300)}, 55000, true});
  for (int attempt = 0; attempt < 400 && scene.centres.size() < 8; ++attempt) {
    const Point p{random.between(box.min_x + 500, box.max_x - 500), random.between(box.min_y + 500, box.max_y - 500)};
    const bool apart = std::all_of(scene.centres.begin(), scene.centres.end(),
                                   [&](const Centre& c) { return distance(c.at, p) > 1150; });
    if (apart && habitable(scene, p)) scene.centres.push_back({p, random.between(2500, 7500), false});
  }
}

struct Seat {
  Point at;
  double score = -1e9, cells = 0;
  bool coastal = false;
};

/// The best place for a town in each commune: flat, low, inside, by the sea where there is one.
std::vector<Seat> seats_of(const Scene& scene, Monitor& monitor) {
  const std::size_t count = scene.land.names.size();
  std::vector<Seat> seats(count);
  std::vector<Point> middle(count);
  const Field<std::int16_t>& commune = scene.land.commune;
  constexpr std::size_t every = 5;
  const auto each = [&](auto&& visit) {
    for (std::size_t row = 0; row < commune.rows(); row += every) {
      monitor.check();
      for (std::size_t column = 0; column < commune.columns(); column += every)
        if (const std::int16_t index = commune.at(column, row); index >= 0)
          visit(static_cast<std::size_t>(index), commune.point(row * commune.columns() + column));
    }
  };
  each([&](std::size_t i, Point p) { middle[i] = middle[i] + (p - scene.setting.box.centre()), seats[i].cells += 1; });
  each([&](std::size_t i, Point p) {
    Seat& seat = seats[i];
    const Point heart = scene.setting.box.centre() + middle[i] * (1.0 / seat.cells);
    const double width = std::sqrt(seat.cells) * commune.step() * every;
    const double sea = scene.land.sea_m(p);
    seat.coastal |= sea < 1500;
    const double score =
        -7.0 * scene.steepness(p, 150) - scene.height_m(p) / 500.0 - 1.4 * distance(p, heart) / width +
        (sea < 2500 && sea > 500 ? 0.8 : 0.0) - (sea < 400 ? 2.0 : 0.0) +
        0.5 * fraction(scene.setting.chance('S', static_cast<std::int64_t>(p.x), static_cast<std::int64_t>(p.y)));
    if (score > seat.score) seat.score = score, seat.at = p;
  });
  return seats;
}

void place_metropolis(Scene& scene, Monitor& monitor) {
  const std::vector<Seat> seats = seats_of(scene, monitor);
  std::vector<std::pair<double, std::size_t>> order;
  for (std::size_t i = 0; i < seats.size(); ++i) {
    if (seats[i].cells == 0) continue;
    const double draw = 0.7 + 0.6 * fraction(scene.setting.chance('P', i));
    const double plain = std::max(0.15, 1.2 + 0.25 * seats[i].score);
    order.emplace_back(-std::sqrt(seats[i].cells) * seats[i].cells * (seats[i].coastal ? 1.25 : 1.0) * draw * plain, i);
  }
  std::sort(order.begin(), order.end());
  double sum = 0;
  for (std::size_t rank = 0; rank < order.size(); ++rank) sum += by_rank(rank);
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    const Seat& seat = seats[order[rank].second];
    const double people = scene.setting.people * by_rank(rank) / sum;
    const auto suburbs = std::min<std::size_t>(16, static_cast<std::size_t>(people / 16000));
    scene.centres.push_back({seat.at, people * (suburbs > 0 ? 0.62 : 1.0), rank < 14});
    Random random(scene.setting.chance('U', order[rank].second));
    const double reach = 2.6 * radius_m(people);
    for (std::size_t made = 0, attempt = 0; made < suburbs && attempt < 60; ++attempt) {
      const Point p = seat.at + Point{random.between(-reach, reach), random.between(-reach, reach)};
      const bool apart = std::all_of(scene.centres.begin(), scene.centres.end(),
                                     [&](const Centre& c) { return distance(c.at, p) > 1300; });
      if (!apart || !habitable(scene, p)) continue;
      scene.centres.push_back({p, 0.38 * people / static_cast<double>(suburbs) * random.between(0.5, 1.5), false});
      ++made;
    }
  }
  std::stable_sort(scene.centres.begin(), scene.centres.end(),
                   [](const Centre& a, const Centre& b) { return a.people > b.people; });
}

double raw_density(const Scene& scene, Point p) {
  double sum = 0;
  for (const Centre& centre : scene.centres) {
    const double r = radius_m(centre.people), square = dot(p - centre.at, p - centre.at) / (r * r);
    if (square < 25) sum += peak(centre.people) / ((1.0 + square) * (1.0 + square));
  }
  // Farms and hamlets, here and there.
  if (scene.setting.size == Size::metropolis)
    sum += 260.0 * ramp(fractal(scene.setting.chance('F'), p * (1.0 / 1100.0), 3), 0.02, 0.4);
  if (sum == 0) return 0;
  sum = sum / (1.0 + sum / 24000.0);
  const double patchy = 1.0 + 0.55 * fractal(scene.setting.chance('D'), p * (1.0 / 650.0), 3) +
                        0.45 * fractal(scene.setting.chance('E'), p * (1.0 / 2100.0), 2);
  const double flat = 1.0 - ramp(scene.steepness(p, 25), 0.13, 0.3);
  return sum * patchy * flat * ramp(scene.land.sea_m(p), 30, 160);
}

/// The density below which nobody lives, so that the share of inhabited cells is as wished.
double threshold(const Scene& scene, const Field<float>& density, double& inhabited_sum) {
  std::vector<float> cells;
  const Box& box = scene.setting.box;
  for (double y = box.min_y + cell_m / 2; y < box.max_y; y += cell_m)
    for (double x = box.min_x + cell_m / 2; x < box.max_x; x += cell_m)
      if (scene.land.here({x, y})) cells.push_back(static_cast<float>(density({x, y})));
  std::sort(cells.begin(), cells.end(), std::greater<>());
  const auto count = static_cast<std::size_t>(static_cast<double>(cells.size()) * scene.setting.inhabited_share);
  inhabited_sum = 0;
  for (std::size_t i = 0; i < count; ++i) inhabited_sum += static_cast<double>(cells[i]);
  return count == 0 ? 0 : static_cast<double>(cells[count - 1]);
}

}  // namespace

void make_centres(Scene& scene, Monitor& monitor) {
  if (scene.setting.size == Size::quarter)
    place_quarter(scene);
  else if (scene.setting.size == Size::commune)
    place_commune(scene);
  else
    place_metropolis(scene, monitor);
}

void make_density(Scene& scene, Monitor& monitor) {
  const double step = scene.setting.size == Size::quarter ? 25 : scene.setting.size == Size::commune ? 50 : 100;
  scene.density = Field<float>(scene.setting.box, step, 0.0F);
  Field<float>& density = scene.density;
  parallel_for_each(
      density.rows(), monitor, [] { return 0; },
      [&](std::size_t row, int) {
        for (std::size_t column = 0; column < density.columns(); ++column) {
          const Point p = density.point(row * density.columns() + column);
          if (scene.land.here(p)) density.at(column, row) = static_cast<float>(raw_density(scene, p));
        }
      });
  double sum = 0;
  const double least = threshold(scene, density, sum);
  if (!(sum > 0)) throw Error(Error::Code::bad_input, text("There is no flat land for people in the communes."));
  const double scale = scene.setting.people / (sum * cell_m * cell_m / 1e6);
  for (std::size_t i = 0; i < density.size(); ++i) {
    const double d = static_cast<double>(density[i]);
    density[i] = d < least || d <= 0 ? 0.0F : static_cast<float>(std::max(30.0, d * scale));
  }
}

}  // namespace jumeau::territory
