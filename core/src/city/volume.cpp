#include "volume.hpp"

#include <CGAL/Exact_predicates_exact_constructions_kernel.h>
#include <CGAL/Nef_polyhedron_3.h>
#include <CGAL/Surface_mesh.h>
#include <CGAL/minkowski_sum_3.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

namespace jumeau::city::exact {

namespace {

using Kernel = CGAL::Exact_predicates_exact_constructions_kernel;
using Mesh = CGAL::Surface_mesh<Kernel::Point_3>;
using Nef = CGAL::Nef_polyhedron_3<Kernel>;

/// Nef polyhedra share handles and counts that are not made for threads.
std::lock_guard<std::recursive_mutex> alone() {
  static std::recursive_mutex one;
  return std::lock_guard<std::recursive_mutex>(one);
}

Nef box(const Kernel::Point_3& low, const Kernel::Point_3& high) {
  Mesh mesh;
  std::vector<Mesh::Vertex_index> v;
  for (const auto& z : {low.z(), high.z()})
    for (const auto& [x, y] :
         {std::pair{low.x(), low.y()}, {high.x(), low.y()}, {high.x(), high.y()}, {low.x(), high.y()}})
      v.push_back(mesh.add_vertex(Kernel::Point_3(x, y, z)));
  for (const auto& f : {std::array{3, 2, 1, 0}, {4, 5, 6, 7}, {0, 1, 5, 4}, {1, 2, 6, 5}, {2, 3, 7, 6}, {3, 0, 4, 7}})
    mesh.add_face(v[static_cast<std::size_t>(f[0])], v[static_cast<std::size_t>(f[1])],
                  v[static_cast<std::size_t>(f[2])], v[static_cast<std::size_t>(f[3])]);
  return Nef(mesh);
}

Nef cube(double half) { return box({-half, -half, -half}, {half, half, half}); }

/// The box of a solid, wider by `margin` all around.
Nef box_around(const Nef& solid, double margin) {
  auto it = solid.vertices_begin();
  Kernel::FT low[3] = {it->point().x(), it->point().y(), it->point().z()};
  Kernel::FT high[3] = {low[0], low[1], low[2]};
  for (; it != solid.vertices_end(); ++it)
    for (int axis = 0; axis < 3; ++axis) {
      low[axis] = std::min(low[axis], it->point()[axis]);
      high[axis] = std::max(high[axis], it->point()[axis]);
    }
  return box({low[0] - margin, low[1] - margin, low[2] - margin},
             {high[0] + margin, high[1] + margin, high[2] + margin});
}

}  // namespace

struct Volume::Space {
  Nef nef;
};

Volume::Volume(std::unique_ptr<Space> space) : space_(std::move(space)) {}
Volume::Volume(Volume&&) noexcept = default;
Volume& Volume::operator=(Volume&& other) noexcept {
  space_.swap(other.space_);
  return *this;
}
Volume::~Volume() {
  const auto lock = alone();
  space_.reset();
}

Volume::Volume(std::span<const Vec3> points, std::span<const Triangle> triangles) {
  const auto lock = alone();
  Mesh mesh;
  std::vector<Mesh::Vertex_index> vertices;
  for (const Vec3& at : points) vertices.push_back(mesh.add_vertex(Kernel::Point_3(at.x, at.y, at.z)));
  const auto vertex = [&](std::int32_t i) { return vertices[static_cast<std::size_t>(i)]; };
  for (const Triangle& t : triangles) mesh.add_face(vertex(t[0]), vertex(t[1]), vertex(t[2]));
  space_ = std::make_unique<Space>(Space{Nef(mesh)});
}

bool Volume::operator==(const Volume& other) const {
  const auto lock = alone();
  return space_->nef == other.space_->nef;
}

Volume Volume::operator+(const Volume& other) const {
  const auto lock = alone();
  return Volume(std::make_unique<Space>(Space{space_->nef + other.space_->nef}));
}

Volume Volume::operator-(const Volume& other) const {
  const auto lock = alone();
  return Volume(std::make_unique<Space>(Space{space_->nef - other.space_->nef}));
}

bool Volume::overlaps(const Volume& other) const {
  const auto lock = alone();
  return !(space_->nef.interior() * other.space_->nef.interior()).is_empty();
}

bool Volume::meets(const Volume& other) const {
  const auto lock = alone();
  return !(space_->nef * other.space_->nef).is_empty();
}

bool Volume::within(const Volume& other) const {
  const auto lock = alone();
  return (space_->nef - other.space_->nef).is_empty();
}

bool Volume::shares_face(const Volume& other) const {
  const auto lock = alone();
  return (space_->nef.boundary() * other.space_->nef.boundary()).number_of_facets() > 0;
}

int Volume::pieces() const {
  const auto lock = alone();
  int out = 0;
  for (auto volume = space_->nef.volumes_begin(); volume != space_->nef.volumes_end(); ++volume)
    out += volume->mark() ? 1 : 0;
  return out;
}

Volume Volume::shrunk(double by_m) const {
  const auto lock = alone();
  Nef around = box_around(space_->nef, 4 * by_m) - space_->nef;
  Nef brush = cube(by_m);
  const Nef wider = CGAL::minkowski_sum_3(around, brush);
  return Volume(std::make_unique<Space>(Space{(space_->nef - wider).regularization()}));
}

Volume Volume::grown(double by_m) const {
  const auto lock = alone();
  Nef solid = space_->nef, brush = cube(by_m);
  return Volume(std::make_unique<Space>(Space{CGAL::minkowski_sum_3(solid, brush)}));
}

}  // namespace jumeau::city::exact
