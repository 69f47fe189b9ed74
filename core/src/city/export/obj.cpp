#include <cmath>
#include <fstream>
#include <iomanip>
#include <sstream>

#include "../../geo/draft.hpp"
#include "../vectors.hpp"
#include "extent.hpp"
#include "files.hpp"
#include "glb.hpp"
#include "jumeau/geo/crs.hpp"
#include "triangles.hpp"

namespace jumeau::city {

namespace {

/// A blank ends a name.
std::string name_of(std::string id) {
  for (char& c : id)
    if (static_cast<unsigned char>(c) <= ' ') c = '_';
  return id;
}

/// The whole metre below all vertices.
Vec3 origin_of(const Scene& scene) {
  constexpr double far = 1e300;
  Vec3 out{far, far, far};
  for (const auto& solids : scene.solids)
    if (const auto extent = extent_of(solids))
      out = {std::min(out.x, extent->low.x), std::min(out.y, extent->low.y), std::min(out.z, extent->low.z)};
  return out.x == far ? Vec3{} : Vec3{std::floor(out.x), std::floor(out.y), std::floor(out.z)};
}

class ObjWriter {
public:
  ObjWriter(const Scene& scene, const std::string& materials) : origin_(origin_of(scene)) {
    out_ << std::fixed << std::setprecision(4);
    out_ << "# metres, z upwards; " << scene.crs << " = these + " << origin_.x << ' ' << origin_.y << ' ' << origin_.z
         << "\nmtllib " << materials << '\n';
  }

  void add(const std::string& id, std::span<const Solid> solids) {
    out_ << "o " << name_of(id) << '\n';
    const std::int64_t before = written_.triangles;
    for (const Solid& solid : solids) add(solid);
    if (written_.triangles > before) ++written_.features;
  }

  const Written& written() const { return written_; }
  std::string text() const { return out_.str(); }

private:
  void add(const Solid& solid) {
    const Triangles triangles = triangles_of(solid);
    for (std::int64_t i = 0; i < solid.vertex_count(); ++i) {
      const Vec3 at = solid.vertex(i) - origin_;
      out_ << "v " << at.x << ' ' << at.y << ' ' << at.z << '\n';
    }
    for (std::size_t paint = 0; paint < paints.size(); ++paint) add_faces(solid, triangles, paint);
    next_vertex_ += solid.vertex_count();
    written_.triangles += static_cast<std::int64_t>(triangles.corners.size());
    written_.without_area += triangles.without_area, written_.left_out += triangles.crossed;
  }

  void add_faces(const Solid& solid, const Triangles& triangles, std::size_t paint) {
    bool named = false;
    for (std::int64_t face = 0; face < solid.face_count(); ++face) {
      const Solid::Range range = triangles.face(face);
      if (paint_of(solid.surfaces[static_cast<std::size_t>(face)]) != paint || range.size() == 0) continue;
      if (!named) out_ << "usemtl " << paints[paint].name << '\n';
      named = true;
      for (std::int64_t i = range.first; i < range.last; ++i) {
        out_ << 'f';
        for (const std::int64_t corner : triangles.corners[static_cast<std::size_t>(i)])
          out_ << ' ' << next_vertex_ + solid.corners[static_cast<std::size_t>(corner)];
        out_ << '\n';
      }
    }
  }

  Vec3 origin_;
  std::int64_t next_vertex_ = 1;
  std::ostringstream out_;
  Written written_;
};

std::string materials() {
  std::ostringstream out;
  for (const Paint& paint : paints)
    out << "newmtl " << paint.name << "\nKd " << paint.rgb[0] << ' ' << paint.rgb[1] << ' ' << paint.rgb[2] << '\n';
  return out.str();
}

}  // namespace

Written write_obj(const Scene& scene, const std::filesystem::path& path, Monitor& monitor) {
  const std::string material_file = path.stem().string() + ".mtl";
  ObjWriter obj(scene, name_of(material_file));
  Steps steps(monitor, scene.size());
  for (std::size_t i = 0; i < scene.size(); ++i) {
    steps.next();
    if (is_finite(scene.solids[i])) obj.add(scene.ids[i], scene.solids[i]);
  }
  if (obj.written().triangles == 0) throw nothing_to_write(path);
  geo::Draft draft(path);
  put_file(obj.text(), draft.file());
  put_file(materials(), draft.file().parent_path() / name_of(material_file));
  draft.keep();
  return obj.written();
}

}  // namespace jumeau::city
