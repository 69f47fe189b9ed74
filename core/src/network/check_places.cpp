#include <algorithm>
#include <cmath>
#include <map>

#include "../parallel.hpp"
#include "explorer.hpp"
#include "problems.hpp"
#include "segments.hpp"

/// Problems that show in the geometry: ends that nearly meet, lines that overlap or cross.
namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr double detour_factor = 5.0;

struct XY {
  double x, y;
};
XY vertex(const Network& network, std::int64_t v) { return {network.xy()[2 * at(v)], network.xy()[2 * at(v) + 1]}; }
double apart(XY a, XY b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// The share of the segment where p is nearest.
double share_of(XY p, XY a, XY b) {
  const double dx = b.x - a.x, dy = b.y - a.y;
  return std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
}
XY along(XY a, XY b, double t) { return t == 1.0 ? b : XY{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)}; }

// ---- gaps

/// Where a dead end could be joined to.
struct Join {
  double distance_m = std::numeric_limits<double>::infinity();
  XY place{};
  std::int64_t vertex = -1, row = -1;
  bool better_than(const Join& other) const {
    return vertex >= 0 && (distance_m < other.distance_m || (distance_m == other.distance_m && vertex < other.vertex));
  }
};

class GapFinder {
public:
  GapFinder(const Network& network, double tolerance_m)
      : network_(network), tolerance_m_(tolerance_m), explorer_(network, false) {}

  /// The gap at a dead end, if there is one.
  bool look(Node dead_end, Problem& out) {
    const XY p{network_.x(dead_end), network_.y(dead_end)};
    Join to_end, to_middle;
    explorer_.start(dead_end, 0.0);
    explorer_.run(detour_factor * tolerance_m_);
    each_segment_in(network_, {p.x - tolerance_m_, p.y - tolerance_m_, p.x + tolerance_m_, p.y + tolerance_m_},
                    [&](std::int64_t v) {
                      const Edge edge = network_.edge_of(v);
                      const XY a = vertex(network_, v), b = vertex(network_, v + 1);
                      if (is_end(edge, v)) offer(dead_end, edge, v, 0.0, p, to_end, v);
                      if (is_end(edge, v + 1)) offer(dead_end, edge, v, 1.0, p, to_end, v);
                      offer(dead_end, edge, v, share_of(p, a, b), p, to_middle, v);
                    });
    explorer_.reset();
    const Join& join = to_end.vertex >= 0 ? to_end : to_middle;
    if (join.vertex < 0) return false;
    describe(dead_end, p, join, to_end.vertex >= 0, out);
    return true;
  }

private:
  /// Is a vertex of an edge the end of an input line? Inside an edge that shows where the row changes.
  bool is_end(Edge edge, std::int64_t v) const {
    if (v == network_.first_vertex(edge) || v == network_.last_vertex(edge)) return true;
    return network_.row_of(v - 1) != network_.row_of(v);
  }

  void offer(Node dead_end, Edge edge, std::int64_t v, double t, XY p, Join& best, std::int64_t segment) const {
    const XY place = along(vertex(network_, v), vertex(network_, v + 1), t);
    const Join join{apart(p, place), place, segment, network_.row_of(segment)};
    if (join.distance_m > tolerance_m_ || !join.better_than(best)) return;
    // At a vertex it is connected already, or levels keep it apart on purpose.
    if (join.distance_m == 0.0 && (t == 0.0 || t == 1.0)) return;
    const double metres = network_.metres()[at(v)] + t * (network_.metres()[at(v) + 1] - network_.metres()[at(v)]);
    if (way_round(dead_end, edge, metres) > detour_factor * join.distance_m) best = join;
  }

  /// Length of the way from the dead end to a place on the network; infinite beyond what matters.
  double way_round(Node dead_end, Edge edge, double metres) const {
    const auto& ends = network_.ends(edge);
    double out = std::min(explorer_.cost(ends.from) + metres, explorer_.cost(ends.to) + ends.cost - metres);
    if (ends.from == dead_end) out = std::min(out, metres);
    if (ends.to == dead_end) out = std::min(out, ends.cost - metres);
    return out;
  }

  void describe(Node dead_end, XY p, const Join& join, bool to_end, Problem& out) const {
    const Edge edge = network_.edges_at(dead_end).front();
    const bool first = network_.ends(edge).from == dead_end;
    out.row = network_.row_of(first ? network_.first_vertex(edge) : network_.last_vertex(edge));
    out.other_row = join.row, out.target = join.vertex;
    out.x = p.x, out.y = p.y, out.to_x = join.place.x, out.to_y = join.place.y, out.distance_m = join.distance_m;
    out.what = to_end                  ? Finding::end_near_end
               : join.distance_m > 0.0 ? Finding::end_near_middle
                                       : Finding::end_on_middle;
  }

  const Network& network_;
  double tolerance_m_;
  Explorer explorer_;
};

bool dead_end(const Network& network, Node n) {
  const auto edges = network.edges_at(n);
  return edges.size() == 1 && network.ends(edges.front()).from != network.ends(edges.front()).to;
}

/// Two dead ends that face each other are one gap: the one of the lower row stays.
void drop_mirrored(Problems& gaps) {
  std::map<std::array<double, 4>, std::size_t> seen;
  std::vector<std::uint8_t> mirrored(gaps.size(), 0);
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    const Problem& gap = gaps[i];
    const auto other = seen.find({gap.to_x, gap.to_y, gap.x, gap.y});
    if (other == seen.end())
      seen[{gap.x, gap.y, gap.to_x, gap.to_y}] = i;
    else
      mirrored[gaps[other->second].row <= gap.row ? i : other->second] = 1;
  }
  std::size_t i = 0;
  std::erase_if(gaps, [&](const Problem&) { return mirrored[i++] != 0; });
}

}  // namespace

void find_gaps(const Network& network, double tolerance_m, Problems& problems, Monitor& monitor) {
  if (tolerance_m == 0.0) return;
  std::vector<Node> ends;
  for (std::size_t n = 0; n < network.nodes(); ++n)
    if (dead_end(network, static_cast<Node>(n))) ends.push_back(static_cast<Node>(n));
  std::vector<std::uint8_t> is_gap(ends.size(), 0);
  Problems found(ends.size());
  parallel_for_each(
      ends.size(), monitor, [&] { return GapFinder(network, tolerance_m); },
      [&](std::size_t i, GapFinder& finder) { is_gap[i] = finder.look(ends[i], found[i]); });
  std::size_t i = 0;
  std::erase_if(found, [&](const Problem&) { return is_gap[i++] == 0; });
  drop_mirrored(found);
  problems.insert(problems.end(), found.begin(), found.end());
}

// ---- overlaps and crossings

namespace {

constexpr double same_place_m = 0.01;

/// Two segments that share a stretch or cross.
struct Meeting {
  std::int64_t row, other_row;
  double length_m;  ///< shared; 0 where they cross
  XY place;
};

/// Length that b shares with a, and the middle of it; nothing where they are more than a centimetre apart.
bool shared_stretch(XY a0, XY a1, XY b0, XY b1, Meeting& out) {
  const double length = apart(a0, a1), ux = (a1.x - a0.x) / length, uy = (a1.y - a0.y) / length;
  const auto aside = [&](XY p) { return (p.y - a0.y) * ux - (p.x - a0.x) * uy; };
  const auto ahead = [&](XY p) { return (p.x - a0.x) * ux + (p.y - a0.y) * uy; };
  const double from = std::max(0.0, std::min(ahead(b0), ahead(b1))),
               to = std::min(length, std::max(ahead(b0), ahead(b1)));
  if (to - from <= same_place_m) return false;
  const double run = ahead(b1) - ahead(b0);
  for (const double s : {from, to})
    if (!(std::abs(aside(b0) + (s - ahead(b0)) / run * (aside(b1) - aside(b0))) <= same_place_m)) return false;
  out.length_m = to - from;
  out.place = {a0.x + ux * (from + to) / 2.0, a0.y + uy * (from + to) / 2.0};
  return true;
}

/// Do the insides of two segments cross?
bool cross(XY a0, XY a1, XY b0, XY b1, Meeting& out) {
  const double ax = a1.x - a0.x, ay = a1.y - a0.y, bx = b1.x - b0.x, by = b1.y - b0.y, det = ax * by - ay * bx;
  const double s = ((b0.x - a0.x) * by - (b0.y - a0.y) * bx) / det, t = ((b0.x - a0.x) * ay - (b0.y - a0.y) * ax) / det;
  if (!(s > 0.0 && s < 1.0 && t > 0.0 && t < 1.0)) return false;
  out.length_m = 0.0;
  out.place = {a0.x + s * ax, a0.y + s * ay};
  return std::min({apart(out.place, a0), apart(out.place, a1), apart(out.place, b0), apart(out.place, b1)}) >
         same_place_m;
}

bool equal(XY a, XY b) { return a.x == b.x && a.y == b.y; }

void look_around(const Network& network, std::int64_t v, const std::vector<double>& levels, bool crossings,
                 std::vector<Meeting>& out) {
  const XY a0 = vertex(network, v), a1 = vertex(network, v + 1);
  const Network::Box box{std::min(a0.x, a1.x) - same_place_m, std::min(a0.y, a1.y) - same_place_m,
                         std::max(a0.x, a1.x) + same_place_m, std::max(a0.y, a1.y) + same_place_m};
  each_segment_in(network, box, [&](std::int64_t w) {
    if (w <= v) return;
    const XY b0 = vertex(network, w), b1 = vertex(network, w + 1);
    Meeting meeting{
        std::min(network.row_of(v), network.row_of(w)), std::max(network.row_of(v), network.row_of(w)), 0.0, {}};
    const bool same_level = levels.empty() || levels[at(meeting.row)] == levels[at(meeting.other_row)];
    const bool joined = equal(a0, b0) || equal(a0, b1) || equal(a1, b0) || equal(a1, b1);
    if (shared_stretch(a0, a1, b0, b1, meeting) ||
        (crossings && same_level && !joined && cross(a0, a1, b0, b1, meeting)))
      out.push_back(meeting);
  });
}

Problem overlap_of(const Meeting& first, double length_m) {
  return {.what = first.row == first.other_row ? Finding::self_overlap : Finding::overlap,
          .row = first.other_row,
          .other_row = first.row,
          .x = first.place.x,
          .y = first.place.y,
          .length_m = length_m};
}
Problem crossing_of(const Meeting& meeting) {
  return {.what = Finding::crossing,
          .row = meeting.other_row,
          .other_row = meeting.row,
          .x = meeting.place.x,
          .y = meeting.place.y,
          .to_x = meeting.place.x,
          .to_y = meeting.place.y};
}

}  // namespace

void find_overlaps(const Network& network, const std::vector<double>& levels, bool crossings, Problems& problems,
                   Monitor& monitor) {
  constexpr std::size_t run = 256;
  const std::size_t vertices = network.metres().size();
  std::vector<std::vector<Meeting>> blocks((vertices + run - 1) / run);
  parallel_for_each(
      blocks.size(), monitor, [] { return 0; },
      [&](std::size_t b, int) {
        for (std::size_t v = b * run; v < std::min(vertices - 1, (b + 1) * run); ++v)
          if (network.metres()[v + 1] > 0.0)
            look_around(network, static_cast<std::int64_t>(v), levels, crossings, blocks[b]);
      });
  // Lines that were found to be the same altogether are not told again as overlaps.
  std::map<std::pair<std::int64_t, std::int64_t>, bool> duplicated;
  for (const Problem& problem : problems)
    if (problem.what == Finding::duplicate) duplicated[{problem.other_row, problem.row}] = true;
  std::map<std::pair<std::int64_t, std::int64_t>, std::vector<Meeting>> shared;
  for (const auto& block : blocks)
    for (const Meeting& meeting : block) {
      if (meeting.length_m == 0.0)
        problems.push_back(crossing_of(meeting));
      else if (!duplicated.contains({meeting.row, meeting.other_row}))
        shared[{meeting.row, meeting.other_row}].push_back(meeting);
    }
  for (const auto& [rows, meetings] : shared) {
    double length_m = 0.0;
    for (const Meeting& meeting : meetings) length_m += meeting.length_m;
    problems.push_back(overlap_of(meetings.front(), length_m));
  }
}

}  // namespace jumeau::network
