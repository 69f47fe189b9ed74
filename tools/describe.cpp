// Prints the catalogue: `api` (one line per stable name: tests/golden/api.txt holds the reviewed copy),
// `manual` (docs/algorithms.md), `texts` (every text for people, for the translators).
#include <iostream>
#include <string_view>

#include "jumeau/catalogue.hpp"

using namespace jumeau;

namespace {

const char* kind_of(const Parameter& parameter) {
  switch (parameter.kind) {
    case Parameter::Kind::vector: return "vector";
    case Parameter::Kind::raster: return "raster";
    case Parameter::Kind::cloud: return "cloud";
    case Parameter::Kind::file: return "file";
    case Parameter::Kind::boolean: return "boolean";
    case Parameter::Kind::integer: return "integer";
    case Parameter::Kind::real: return "real";
    case Parameter::Kind::choice: return "choice";
    case Parameter::Kind::column: return "column";
    case Parameter::Kind::columns: return "columns";
    case Parameter::Kind::text: return "text";
    case Parameter::Kind::crs: return "crs";
    case Parameter::Kind::target_file: return "target file";
    case Parameter::Kind::target_folder: return "target folder";
  }
  return "";
}

const char* kind_of(const Output& output) {
  switch (output.kind) {
    case Output::Kind::vector: return "vector";
    case Output::Kind::raster: return "raster";
    case Output::Kind::dataset: return "dataset";
    case Output::Kind::integer: return "integer";
    case Output::Kind::real: return "real";
    case Output::Kind::text: return "text";
  }
  return "";
}

std::string shapes_of(Shape shapes) {
  std::string out;
  const auto add = [&](Shape one, const char* name) {
    if (accepts(shapes, one)) out += (out.empty() ? "" : "|") + std::string(name);
  };
  add(Shape::point, "point"), add(Shape::line, "line"), add(Shape::polygon, "polygon");
  return out.empty() ? "table" : out;
}

std::string fallback_of(const Parameter& parameter) {
  if (const auto* yes = std::get_if<bool>(&parameter.fallback)) return *yes ? "true" : "false";
  if (const auto* whole = std::get_if<std::int64_t>(&parameter.fallback)) return std::to_string(*whole);
  if (const auto* number = std::get_if<double>(&parameter.fallback)) return plain(*number);
  if (const auto* words = std::get_if<std::string>(&parameter.fallback)) return *words;
  return {};
}

std::string range_of(const Parameter& parameter) {
  std::string out;
  if (parameter.kind == Parameter::Kind::choice) {
    for (const ChoiceInfo& choice : parameter.choices) out += (out.empty() ? "" : "|") + choice.id;
  } else if (parameter.min || parameter.max) {
    out = (parameter.min ? plain(*parameter.min) : "") + ".." + (parameter.max ? plain(*parameter.max) : "");
  } else if (parameter.kind == Parameter::Kind::vector) {
    out = shapes_of(parameter.shapes);
  } else if (parameter.kind == Parameter::Kind::column) {
    out = (parameter.numeric ? "numeric of " : "of ") + parameter.parent;
  } else if (parameter.kind == Parameter::Kind::columns) {
    out = "of " + parameter.parent;
  } else {
    out = parameter.details;
  }
  return out;
}

void api(const Algorithm& algorithm) {
  const std::string id = algorithm.info.id;
  for (const Parameter& p : algorithm.parameters) {
    std::cout << id << ' ' << p.id << ' ' << kind_of(p);
    if (const std::string range = range_of(p); !range.empty()) std::cout << ' ' << range;
    if (const std::string fallback = fallback_of(p); !fallback.empty()) std::cout << " = " << fallback;
    std::cout << (p.optional ? " optional" : "") << (p.advanced ? " advanced" : "") << '\n';
  }
  for (const Output& o : algorithm.outputs) {
    std::cout << id << " -> " << o.id << ' ' << kind_of(o);
    if (o.kind == Output::Kind::vector) std::cout << ' ' << shapes_of(o.shapes);
    std::cout << '\n';
    for (const OutputColumn& column : o.columns) {
      std::cout << id << " -> " << o.id << ' ' << column.name;
      for (const Code& code : column.codes) std::cout << (&code == &column.codes.front() ? ' ' : '|') << code.id;
      std::cout << '\n';
    }
  }
}

void columns(const Output& output) {
  if (output.columns.empty()) return;
  std::cout << "\n| Column of `" << output.id << "` | Meaning |\n|---|---|\n";
  for (const OutputColumn& column : output.columns) {
    const std::string unit = symbol(column.unit);
    std::cout << "| `" << column.name << "` | " << column.label << (unit.empty() ? "" : " (" + unit + ")") << " |\n";
    for (const Code& code : column.codes)
      std::cout << "| `" << column.name << "` = `" << code.id << "` | " << code.label << " |\n";
  }
}

void manual(const Algorithm& algorithm) {
  std::cout << "\n## " << algorithm.info.title << " (`jumeau:" << algorithm.info.id << "`)\n\n"
            << algorithm.info.summary << "\n\n"
            << algorithm.info.help << "\n\n| Parameter | Meaning | Kind | Range | Default |\n|---|---|---|---|---|\n";
  for (const Parameter& p : algorithm.parameters) {
    std::string range = range_of(p);
    for (std::size_t at = 0; (at = range.find('|', at)) != std::string::npos; at += 2) range.replace(at, 1, "\\|");
    const std::string unit = symbol(p.unit);
    std::cout << "| `" << p.id << "` | " << p.label << (unit.empty() ? "" : " (" + unit + ")") << " | " << kind_of(p)
              << (p.optional ? ", optional" : "") << (p.advanced ? ", advanced" : "") << " | " << range << " | "
              << fallback_of(p) << " |\n";
  }
  std::cout << "\n| Output | Meaning | Kind |\n|---|---|---|\n";
  for (const Output& o : algorithm.outputs)
    std::cout << "| `" << o.id << "` | " << o.label << " | " << kind_of(o) << " |\n";
  for (const Output& o : algorithm.outputs) columns(o);
}

void texts(const Algorithm& algorithm) {
  const auto text = [](std::string_view words) {
    if (!words.empty()) std::cout << words << '\0';
  };
  for (const char* words : {algorithm.info.title, algorithm.info.summary, algorithm.info.help}) text(words);
  for (const Parameter& parameter : algorithm.parameters) {
    text(parameter.label);
    for (const ChoiceInfo& choice : parameter.choices) text(choice.label);
  }
  for (const Output& output : algorithm.outputs) {
    text(output.label);
    for (const OutputColumn& column : output.columns) {
      text(column.label);
      for (const Code& code : column.codes) text(code.label);
    }
  }
}

}  // namespace

int main(int count, char** words) {
  const std::string_view want = count > 1 ? words[1] : "manual";
  if (want != "api" && want != "manual" && want != "texts") {
    std::cerr << "jumeau-describe api | manual | texts\n";
    return 2;
  }
  if (want == "manual")
    std::cout << "# Algorithms\n\nMade by `tools/dev golden` from the descriptions in the sources.\n";
  for (const Algorithm& algorithm : catalogue())
    want == "api" ? api(algorithm) : want == "texts" ? texts(algorithm) : manual(algorithm);
}
