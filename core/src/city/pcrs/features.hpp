#pragma once

#include <functional>
#include <istream>
#include <string>
#include <utility>
#include <vector>

#include "jumeau/monitor.hpp"

namespace jumeau::city::pcrs {

/// An element of XML; names without their prefix.
struct Element {
  std::string name, text;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<Element> children;

  /// "" where there is none.
  std::string attribute(std::string_view name) const;
  /// The first of that name, nullptr where there is none.
  const Element* child(std::string_view name) const;
  /// Text of the first child of that name, without blanks around it.
  std::string words(std::string_view child_name) const;
};

/// The features of a GML file, one after the other, in bounded memory. Nothing outside the file is ever looked at.
/// @throws Error (unreadable) for what is not sound XML, or not PCRS; Cancelled
void read_features(std::istream&, const std::string& file, const std::function<void(const Element&)>& take, Monitor&);

}  // namespace jumeau::city::pcrs
