#include "polygons.hpp"

#include <cmath>
#include <map>
#include <tuple>
#include <unordered_set>

namespace jumeau::city {

namespace {

/// Adds the polygons of one row; polygons share the vertices that have the same coordinates.
class RowReader {
public:
  RowReader(const Geometries& from, Faults& faults) : from_(from), faults_(faults) {}

  Solid solid(std::size_t row) {
    const Geometries::Range parts = from_.row(row);
    for (std::int64_t part = parts.first; part < parts.last; ++part) {
      const Geometries::Range rings = from_.part(part);
      for (std::int64_t ring = rings.first; ring < rings.last; ++ring) add_ring(from_.path(ring));
      out_.end_face(Surface::none);
    }
    if (parts.size() > 0) out_.end_shell();
    return std::move(out_);
  }

private:
  Vec3 place(std::int64_t position) const {
    return {from_.x(position), from_.y(position), from_.z[static_cast<std::size_t>(position)]};
  }

  void add_ring(Geometries::Range positions) {
    if (positions.size() > 1) {
      if (place(positions.first) == place(positions.last - 1))
        --positions.last;
      else
        faults_.push_back({Rule::ring_not_closed, 0, 0, out_.face_count(), -1, place(positions.first), NAN});
    }
    for (std::int64_t i = positions.first; i < positions.last; ++i) out_.add_corner(vertex(place(i)));
    out_.end_ring();
  }

  std::int64_t vertex(const Vec3& at) {
    if (std::isnan(at.x) || std::isnan(at.y) || std::isnan(at.z)) return out_.add_vertex(at);
    const auto [found, fresh] = numbers_.emplace(std::tuple(at.x, at.y, at.z), out_.vertex_count());
    if (fresh) out_.add_vertex(at);
    return found->second;
  }

  const Geometries& from_;
  Faults& faults_;
  Solid out_;
  std::map<std::tuple<double, double, double>, std::int64_t> numbers_;
};

/// The values of the field where they are all there and differ, with a number behind those that do not.
std::vector<std::string> ids_of(const Table& table, const std::string& field) {
  const Column* column = field.empty() ? nullptr : &table.at(field);
  std::vector<std::string> out;
  std::unordered_set<std::string> known;
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string wanted = column && !column->null(row) ? column->words(row) : std::to_string(row + 1);
    std::string id = wanted;
    for (int copy = 2; !known.insert(id).second; ++copy) id = wanted + "-" + std::to_string(copy);
    out.push_back(std::move(id));
  }
  return out;
}

}  // namespace

PolygonModel model_of(const Table& table, Primitive primitive, const std::string& id_field) {
  if (table.geometry.shape != Shape::polygon && table.size() > 0)
    throw Error(Error::Code::bad_input, text("The buildings must be polygons."));
  if (table.geometry.z.empty() && table.geometry.positions() > 0)
    throw Error(Error::Code::bad_input, text("The polygons have no heights: they are not the faces of 3D buildings."));
  PolygonModel out;
  out.model.source = table.source, out.model.crs = table.crs;
  out.faults.resize(table.size());
  const std::vector<std::string> ids = ids_of(table, id_field);
  for (std::size_t row = 0; row < table.size(); ++row) {
    CityObject object;
    object.id = ids[row];
    Geometry geometry;
    geometry.primitive = primitive;
    geometry.solids.push_back(RowReader(table.geometry, out.faults[row]).solid(row));
    object.geometries.push_back(std::move(geometry));
    out.model.objects.push_back(std::move(object));
  }
  out.model.attributes.columns = table.columns;
  return out;
}

}  // namespace jumeau::city
