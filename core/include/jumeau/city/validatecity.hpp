#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/city/validity.hpp"
#include "jumeau/describe.hpp"

namespace jumeau {

/// What is wrong with the solids of a city model, where, and what of it can be repaired.
struct ValidateCity {
  enum class Faces { solid, composite_surface, multi_surface };

  struct Inputs {
    std::optional<InputFile> input;
    std::optional<Shared<Table>> layer;
  };
  struct Options {
    Faces faces = Faces::solid;
    FieldName id_field;
    double snap_m = 0.001, planarity_m = 0.01, normals_deg = 20.0, overlap_m = -1.0;
    TargetFile repaired;
  };
  /// One row per fault, where it is: by object (in the order of their ids, feature by feature; rows of a layer in
  /// theirs), then by geometry, shell and face.
  struct Outputs {
    Table report;
    std::int64_t buildings = 0, valid_buildings = 0, primitives = 0, valid_primitives = 0, faults = 0,
                 repaired_faults = 0;
  };

  static constexpr std::array<Choice<Faces>, 3> kinds{
      {{Faces::solid, "solid", "A solid"},
       {Faces::composite_surface, "composite_surface", "One surface of faces that fit together"},
       {Faces::multi_surface, "multi_surface", "Faces that have nothing to do with each other"}}};

  static constexpr auto faults = [] {
    std::array<Code, city::named_rules.size()> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = city::named_rules[i].code;
    return out;
  }();

  static constexpr std::array<OutputColumn, 14> columns{{{"building", "Building"},
                                                         {"object", "Object of the model"},
                                                         {"lod", "Level of detail"},
                                                         {"geometry", "Number of the geometry, from 0"},
                                                         {"code", "Number of the rule, as in val3dity"},
                                                         {"fault", "Fault", Unit::none, faults},
                                                         {"solid", "Number of the solid, from 0"},
                                                         {"shell", "Number of the shell, from 0"},
                                                         {"face", "Number of the face, from 0"},
                                                         {"other", "Number of the other face, shell or solid"},
                                                         {"other_object", "The other object"},
                                                         {"distance_m", "Distance from the plane", Unit::metre},
                                                         {"angle_deg", "Angle of the fold", Unit::degree},
                                                         {"repaired", "No longer there in the repaired model"}}};

  static constexpr Info info{
      "validatecity",
      "city",
      "Check a city model",
      "Finds the faults of 3D buildings by the rules of ISO 19107, with the numbers of val3dity, and repairs some.",
      "Give a CityJSON file (versions 1.0 to 2.0; a .jsonl file is read as CityJSONSeq), another vector file of 3D "
      "polygons, or a layer of them: one building per row, its polygons are the faces of a solid.\n\n"
      "Rings and faces (1xx, 2xx) are checked first, then the shells made of them (3xx), then the solids (4xx), then "
      "solids that make one (5xx) and the parts of a building (601): a level is looked at only where the one before "
      "is right, so that one cause makes one fault.\n\n"
      "The repaired model has near vertices merged, repeated points taken out, holes and faces turned the right way, "
      "and faces that are not planar split into triangles. Gaps and crossings are left as they are: look at them "
      "yourself.",
      false};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, std::optional<InputFile>>{&Inputs::input, "INPUT", "City model", Shape::none,
                                                             "json jsonl gpkg shp fgb gml"},
                      Port<Inputs, std::optional<Shared<Table>>>{&Inputs::layer, "LAYER", "Or a layer of 3D polygons",
                                                                 Shape::polygon}};
  }
  static constexpr auto fields() {
    return std::tuple{
        ChoiceField<Options, Faces>{&Options::faces, "FACES", "The polygons of a row of a layer are", kinds},
        ColumnField<Options>{&Options::id_field, "ID_FIELD", "Field with the number of the building", "LAYER", false,
                             Need::optional},
        Field<Options, double>{&Options::snap_m, "SNAP", "Vertices are one within", Unit::metre, 0.0, 1.0,
                               Need::advanced},
        Field<Options, double>{&Options::planarity_m, "PLANARITY", "Greatest distance from the plane of a face",
                               Unit::metre, 0.0, 10.0, Need::advanced},
        Field<Options, double>{&Options::normals_deg, "NORMALS", "Greatest fold of a face", Unit::degree, 0.0, 180.0,
                               Need::advanced},
        Field<Options, double>{&Options::overlap_m, "OVERLAP", "Parts may overlap by (-1: not at all)", Unit::metre,
                               -1.0, 10.0, Need::advanced},
        PlainField<Options, TargetFile>{&Options::repaired, "REPAIRED", "Repaired model", "json jsonl",
                                        Need::optional}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Table>{&Outputs::report, "REPORT", "Faults of the city model", Shape::point,
                                           "validatecity", columns},
                      Port<Outputs, std::int64_t>{&Outputs::buildings, "BUILDINGS", "Buildings"},
                      Port<Outputs, std::int64_t>{&Outputs::valid_buildings, "VALID_BUILDINGS", "Valid buildings"},
                      Port<Outputs, std::int64_t>{&Outputs::primitives, "PRIMITIVES", "Geometries"},
                      Port<Outputs, std::int64_t>{&Outputs::valid_primitives, "VALID_PRIMITIVES", "Valid geometries"},
                      Port<Outputs, std::int64_t>{&Outputs::faults, "FAULTS", "Faults"},
                      Port<Outputs, std::int64_t>{&Outputs::repaired_faults, "REPAIRED_FAULTS", "Repaired faults"}};
  }

  /// @throws Error (bad_option) where not exactly one of file and layer is given; (bad_input) for coordinates in
  /// degrees; (unreadable, unsupported, unwritable). @throws Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
