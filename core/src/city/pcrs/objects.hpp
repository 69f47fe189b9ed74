#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "features.hpp"
#include "jumeau/table.hpp"

namespace jumeau::city::pcrs {

/// One geometry, as one row.
struct Drawing {
  Geometries row;
  std::string crs;  ///< empty: not told
};

/// An object of the standard with its drawings.
struct Object {
  const char* kind = "";
  Shape shape = Shape::none;  ///< of its class: where it is kept without a drawing
  std::string id, file;
  std::string theme, quality, precision_xy, precision_z, date, producer, manager, network, wall, reference, label;
  double rotation_deg, symbol_length, symbol_width;  ///< NaN where not told
  std::vector<Drawing> drawings;
  std::string fault;  ///< why a drawing was left out; empty where none was
};

/// The objects of one file, with the drawings that they refer to.
class Objects {
public:
  explicit Objects(std::string file) : file_(std::move(file)) {}

  void take(const Element& feature);
  /// Once, after the last feature: in the order of the file.
  std::vector<Object> finish();
  /// Names of classes that are no objects of the plan, such as communes, with their numbers.
  const std::vector<std::pair<std::string, std::int64_t>>& left_out() const { return left_out_; }

private:
  /// What several elements of the standard draw together is told apart by ids and put together at the end.
  struct Piece {
    std::string id;
    Object object;
    std::vector<std::string> refers_to;
    bool is_part = false;  ///< a drawing for an object that refers to it
    bool used = false;
  };
  Object with_its_drawings(const Piece&, const std::unordered_map<std::string, std::size_t>& parts_by_id);

  std::string file_;
  std::vector<Piece> pieces_;
  std::vector<std::pair<std::string, std::int64_t>> left_out_;
};

}  // namespace jumeau::city::pcrs
