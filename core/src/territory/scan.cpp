#include <algorithm>
#include <cmath>

#include "territory/model_quarter.hpp"

namespace jumeau::territory {

namespace {

/// IGN's codes of LiDAR HD.
enum Code : std::uint8_t { ground = 2, low = 3, middle = 4, high = 5, building = 6, noise = 7, water = 9 };

/// What a pulse meets from above.
class Scanner {
public:
  Scanner(const Scene& scene, const ModelQuarter& quarter)
      : scene_(scene), quarter_(quarter), random_(scene.setting.chance('L')), cells_(cells(quarter.box)) {
    for (std::size_t i = 0; i < quarter.houses.size(); ++i) put(quarter.houses[i].middle, 20.0, i);
    for (std::size_t i = 0; i < quarter.trees.size(); ++i)
      put(quarter.trees[i].at, quarter.trees[i].crown_m, quarter.houses.size() + i);
  }

  void pulse(Point p) {
    if (std::ranges::any_of(quarter_.gaps, [&](const Box& gap) { return gap.holds(p); })) return;
    for (const std::size_t i : members(p)) {
      if (i < quarter_.houses.size() ? meets(quarter_.houses[i], p)
                                     : meets(quarter_.trees[i - quarter_.houses.size()], p))
        return;
    }
    add(p, scene_.height_m(p), scene_.in_water(p) ? water : ground, 1, 1);
  }

  /// Birds and echoes from below, and points that were delivered twice.
  void spoil() {
    const Box& box = quarter_.box;
    for (int i = 0; i < 40; ++i) {
      const double x = random_.between(box.min_x, box.max_x), y = random_.between(box.min_y, box.max_y);
      const double off = i % 2 == 0 ? random_.between(40.0, 80.0) : random_.between(-15.0, -5.0);
      add({x, y}, scene_.height_m({x, y}) + off, noise, 1, 1);
    }
    for (std::size_t i = 0; i < 50 && i < out_.size(); ++i) repeat(i * 97 % out_.size());
  }
  city::Points taken() { return std::move(out_); }

private:
  static constexpr double cell_m = 20.0;
  static std::size_t across(const Box& box) { return static_cast<std::size_t>(box.width() / cell_m) + 1; }
  static std::vector<std::vector<std::size_t>> cells(const Box& box) {
    return std::vector<std::vector<std::size_t>>(across(box) * across(box));
  }
  std::size_t cell(double x, double y) const {
    const Box& box = quarter_.box;
    const auto clamped = [&](double place) {
      return static_cast<std::size_t>(std::clamp(place / cell_m, 0.0, static_cast<double>(across(box) - 1)));
    };
    return clamped(y - box.min_y) * across(box) + clamped(x - box.min_x);
  }
  void put(Point at, double reach_m, std::size_t thing) {
    for (double y = at.y - reach_m; y < at.y + reach_m + cell_m; y += cell_m)
      for (double x = at.x - reach_m; x < at.x + reach_m + cell_m; x += cell_m) {
        auto& list = cells_[cell(std::min(x, at.x + reach_m), std::min(y, at.y + reach_m))];
        if (list.empty() || list.back() != thing) list.push_back(thing);
      }
  }
  const std::vector<std::size_t>& members(Point p) const { return cells_[cell(p.x, p.y)]; }

  bool meets(const House& house, Point p) {
    if (house.state == HouseState::demolished || !house.holds(p)) return false;
    const bool shaded = house.state == HouseState::half_seen && dot(p - house.middle, house.along) > 0;
    if (!shaded) add(p, house.roof_m(p), building, 1, 1);
    return true;
  }
  bool meets(const DemoTree& tree, Point p) {
    const double away = distance(tree.at, p) / tree.crown_m;
    if (away > 1.0 || random_.chance(0.2)) return false;
    const double leaf = tree.ground_m + tree.height_m * (1.0 - 0.45 * away * away);
    const bool through = random_.chance(0.4);
    add(p, leaf, high, 1, through ? 2 : 1);
    if (through) add(p, scene_.height_m(p), ground, 2, 2);
    return true;
  }

  /// A few centimetres off: the sum of four chances is nearly Gaussian.
  void add(Point p, double z, Code code, std::uint8_t number, std::uint8_t of) {
    constexpr double spread_m = 0.06;
    const double sum = random_.unit() + random_.unit() + random_.unit() + random_.unit();
    const auto millimetres = [](double value) { return std::floor(value * 1000.0 + 0.5) / 1000.0; };
    out_.x.push_back(millimetres(p.x)), out_.y.push_back(millimetres(p.y));
    out_.z.push_back(millimetres(z + spread_m * 0.5 * (sum - 2.0)));
    out_.classification.push_back(code), out_.return_number.push_back(number), out_.returns.push_back(of);
    out_.gps_time.push_back(0.0);
  }
  void repeat(std::size_t i) {
    out_.x.push_back(out_.x[i]), out_.y.push_back(out_.y[i]), out_.z.push_back(out_.z[i]);
    out_.classification.push_back(out_.classification[i]), out_.return_number.push_back(out_.return_number[i]);
    out_.returns.push_back(out_.returns[i]), out_.gps_time.push_back(out_.gps_time[i]);
  }

  const Scene& scene_;
  const ModelQuarter& quarter_;
  Random random_;
  std::vector<std::vector<std::size_t>> cells_;
  city::Points out_;
};

}  // namespace

city::Points scan(const Scene& scene, const ModelQuarter& quarter, double pulses_per_m2, Monitor& monitor) {
  Scanner scanner(scene, quarter);
  Random random(scene.setting.chance('S'));
  const double step = 1.0 / std::sqrt(pulses_per_m2);
  const Box& box = quarter.box;
  for (double y = box.min_y; y < box.max_y; y += step) {
    monitor.check();
    monitor.progress((y - box.min_y) / box.height());
    for (double x = box.min_x; x < box.max_x; x += step) {
      Point p;
      p.x = std::min(x + step * random.unit(), box.max_x);
      p.y = std::min(y + step * random.unit(), box.max_y);
      scanner.pulse(p);
    }
  }
  scanner.spoil();
  return scanner.taken();
}

}  // namespace jumeau::territory
