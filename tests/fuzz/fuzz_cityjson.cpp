#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "jumeau/city/cityjson.hpp"

namespace {

using namespace jumeau;
using namespace jumeau::city;

void check(const Solid& solid) {
  for (const std::int64_t corner : solid.corners)
    if (corner < 0 || corner >= solid.vertex_count()) std::abort();
  for (const double coordinate : solid.xyz)
    if (!std::isfinite(coordinate)) std::abort();
  const auto faces = static_cast<std::size_t>(solid.face_count());
  if (solid.surfaces.size() != faces || solid.attributes.size() != faces) std::abort();
}

void read(std::string_view words, Layout layout) {
  Monitor quiet;
  try {
    const CityModel model = parsed_cityjson(words, layout, "fuzz", quiet);
    for (const Column& column : model.attributes.columns)
      if (column.size() != model.objects.size()) std::abort();
    for (const CityObject& object : model.objects)
      for (const Geometry& geometry : object.geometries) {
        for (const Solid& solid : geometry.solids) check(solid);
        faults_of(geometry.primitive, geometry.solids, {});
      }
  } catch (const Error&) {
    return;
  }
}

}  // namespace

// Whatever the bytes, the reader answers with a sound model, whose solids can be checked, or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view words(reinterpret_cast<const char*>(data), size);
  read(words, Layout::whole);
  read(words, Layout::sequence);
  return 0;
}
