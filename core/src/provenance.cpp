#include "jumeau/provenance.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

#include "jumeau/catalogue.hpp"
#include "jumeau/geo/io.hpp"
#include "jumeau/version.hpp"

namespace jumeau {

using Json = nlohmann::ordered_json;

namespace {

/// 64-bit multiply-and-fold over words of 8 bytes, little-endian on every machine that we build for.
class Hash {
public:
  void bytes(const void* from, std::size_t size) {
    const auto* at = static_cast<const unsigned char*>(from);
    number(size);
    for (; size >= 8; at += 8, size -= 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, at, 8);
      number(word);
    }
    std::uint64_t rest = 0;
    if (size > 0) std::memcpy(&rest, at, size);
    number(rest);
  }
  void number(std::uint64_t word) {
    state_ = (state_ ^ word) * 0x9E3779B97F4A7C15ull;
    state_ ^= state_ >> 32;
  }
  void words(const std::string& text) { bytes(text.data(), text.size()); }
  template <class T>
  void array(const std::vector<T>& values) {
    bytes(values.data(), values.size() * sizeof(T));
  }
  std::string hexadecimal() const {
    char out[17];
    std::snprintf(out, sizeof out, "%016llx", static_cast<unsigned long long>(state_));
    return out;
  }

private:
  std::uint64_t state_ = 0x243F6A8885A308D3ull;
};

void add(Hash& hash, const Integers& v) { hash.array(v); }
void add(Hash& hash, const Reals& v) { hash.array(v); }
void add(Hash& hash, const Booleans& v) { hash.array(v.values); }
void add(Hash& hash, const Instants& v) { hash.array(v.ms); }
void add(Hash& hash, const Strings& v) { hash.array(v.offsets), hash.words(v.bytes); }

/// Of headers and sizes: points of a metropolis are not read for a record.
std::string header_hash(const city::Cloud& cloud) {
  constexpr std::uint64_t head = 375;
  Hash hash;
  for (const city::CloudFile& file : cloud.files()) {
    std::error_code gone;
    const auto bytes = std::filesystem::file_size(file.path, gone);
    std::string start(gone ? 0 : std::min<std::uint64_t>(bytes, head), '\0');
    std::ifstream(file.path, std::ios::binary).read(start.data(), static_cast<std::streamsize>(start.size()));
    hash.words(start), hash.number(gone ? 0 : bytes);
  }
  return hash.hexadecimal();
}

/// Of the files right in it, by name.
std::string folder_hash(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::ranges::sort(files);
  Hash hash;
  for (const auto& file : files) hash.words(file.filename().string()), hash.words(content_hash(file));
  return hash.hexadecimal();
}

/// Hides what stands between two places of a text.
void hide(std::string& words, std::size_t from, std::size_t to) { words.replace(from, to - from, "..."); }

/// Connections without what is secret in them: scheme://user:secret@host, password=secret, password='secret'.
std::string without_password(std::string words) {
  if (const auto scheme = words.find("://"); scheme != std::string::npos) {
    const auto at = words.substr(0, words.find('/', scheme + 3)).rfind('@');
    const auto colon = words.find(':', scheme + 3);
    if (at != std::string::npos && colon < at) hide(words, colon + 1, at);
  }
  constexpr std::string_view key = "password=";
  for (auto at = words.find(key); at != std::string::npos; at = words.find(key, at + key.size())) {
    const auto from = at + key.size();
    const bool quoted = from < words.size() && words[from] == '\'';
    const auto to = quoted ? words.find('\'', from + 1) : words.find_first_of(" &", from);
    hide(words, from, std::min(to, words.size()));
  }
  return words;
}

Json described(const Value& value) {
  struct Describe {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool v) const { return v; }
    Json operator()(std::int64_t v) const { return v; }
    Json operator()(double v) const { return v; }
    Json operator()(const std::string& v) const { return without_password(v); }
    Json operator()(const TablePtr& t) const {
      return {
          {"name", t->name}, {"source", t->source}, {"rows", t->size()}, {"crs", t->crs}, {"hash", content_hash(*t)}};
    }
    Json operator()(const GridPtr& g) const {
      return {{"name", g->name}, {"source", g->source}, {"columns", g->columns},
              {"rows", g->rows}, {"crs", g->crs},       {"hash", content_hash(*g)}};
    }
    Json operator()(const CloudPtr& c) const {
      Json files = Json::array();
      for (const city::CloudFile& file : c->files()) files.push_back(file.path.string());
      return {{"files", files}, {"points", c->points()}, {"crs", c->crs()}, {"hash", header_hash(*c)}};
    }
    Json operator()(const DatasetPtr& d) const { return {{"layers", d->tables.size() + d->grids.size()}}; }
  };
  return std::visit(Describe{}, value);
}

Json described_input(const Parameter& parameter, const Value& value) {
  const auto* path = std::get_if<std::string>(&value);
  if (parameter.kind == Parameter::Kind::file && path)
    return {{"file", *path}, {"hash", content_hash(std::filesystem::path(*path))}};
  return described(value);
}

[[noreturn]] void has_changed(const std::string& id) {
  throw Error(Error::Code::bad_input, text("The record cannot be replayed: {0} has changed since.", id));
}

Value read_again(const Parameter& parameter, const Json& input, Monitor& monitor) {
  if (input.is_null()) return {};
  if (parameter.kind == Parameter::Kind::file) {
    const std::filesystem::path file = input.at("file").get<std::string>();
    if (content_hash(file) != input.at("hash").get<std::string>()) has_changed(parameter.id);
    return file.string();
  }
  if (parameter.kind == Parameter::Kind::cloud) {
    const auto names = input.at("files").get<std::vector<std::string>>();
    const auto cloud = city::Cloud::open({names.begin(), names.end()}, monitor);
    if (header_hash(*cloud) != input.at("hash").get<std::string>()) has_changed(parameter.id);
    return cloud;
  }
  const std::string source = input.at("source").get<std::string>();
  if (source.empty())
    throw Error(Error::Code::bad_input,
                text("The record cannot be replayed: {0} was not read from a file.", parameter.id));
  const std::size_t bar = source.find("|layername=");
  const std::filesystem::path file = source.substr(0, bar);
  const std::string layer = bar == std::string::npos ? "" : source.substr(bar + std::strlen("|layername="));
  Value value;
  std::string hash;
  if (parameter.kind == Parameter::Kind::raster) {
    const auto grid = std::make_shared<const Grid>(geo::read_grid(file, layer, 1, monitor));
    value = grid, hash = content_hash(*grid);
  } else {
    const auto table = std::make_shared<const Table>(geo::read_table(file, layer, monitor));
    value = table, hash = content_hash(*table);
  }
  if (hash != input.at("hash").get<std::string>()) has_changed(parameter.id);
  return value;
}

Value option_from(const Json& json) {
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_number_integer()) return json.get<std::int64_t>();
  if (json.is_number()) return json.get<double>();
  if (json.is_string()) return json.get<std::string>();
  return {};
}

}  // namespace

void Recorder::message(Level level, const Text& words) {
  if (level == Level::warning) warnings_.push_back(words.english());
  host_.message(level, words);
}

std::string content_hash(const Table& table) {
  Hash hash;
  hash.words(table.crs);
  const Geometries& g = table.geometry;
  hash.number(static_cast<std::uint64_t>(g.shape));
  hash.array(g.xy), hash.array(g.z), hash.array(g.paths), hash.array(g.parts), hash.array(g.rows);
  for (const Column& column : table.columns) {
    hash.words(column.name);
    hash.number(column.values.index());
    std::visit([&](const auto& values) { add(hash, values); }, column.values);
    hash.array(column.valid);
  }
  return hash.hexadecimal();
}

std::string content_hash(const Grid& grid) {
  Hash hash;
  hash.words(grid.crs);
  hash.number(grid.columns), hash.number(grid.rows);
  for (const double t : grid.transform) hash.number(std::bit_cast<std::uint64_t>(t));
  hash.array(grid.cells);
  return hash.hexadecimal();
}

std::string content_hash(const std::filesystem::path& path) {
  if (std::filesystem::is_directory(path)) return folder_hash(path);
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(Error::Code::unreadable, text("{0} cannot be read: there is no such file.", path.string()));
  Hash hash;
  std::vector<char> block(1 << 20);
  while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
    hash.bytes(block.data(), static_cast<std::size_t>(in.gcount()));
  return hash.hexadecimal();
}

std::string provenance(const Algorithm& algorithm, const Values& given, const std::vector<std::string>& warnings) {
  Json inputs = Json::object(), options = Json::object();
  for (const Parameter& parameter : algorithm.parameters) {
    const auto found = given.find(parameter.id);
    const bool is_given = found != given.end() && !std::holds_alternative<std::monostate>(found->second);
    const Value& value = is_given ? found->second : parameter.fallback;
    (parameter.input() ? inputs : options)[parameter.id] =
        parameter.input() ? described_input(parameter, value) : described(value);
  }
  return Json{{"software", "jumeau"}, {"version", version}, {"algorithm", algorithm.info.id},
              {"inputs", inputs},     {"options", options}, {"warnings", warnings}}
      .dump(2);
}

Outcome replay(const std::string& record, Monitor& monitor) {
  try {
    const Json json = Json::parse(record);
    const Algorithm& algorithm = jumeau::algorithm(json.at("algorithm").get<std::string>());
    Values values;
    for (const Parameter& parameter : algorithm.parameters) {
      const Json& from = json.at(parameter.input() ? "inputs" : "options");
      if (!from.contains(parameter.id)) continue;
      Part reading(monitor, 0.0, 0.1);
      values[parameter.id] =
          parameter.input() ? read_again(parameter, from[parameter.id], reading) : option_from(from[parameter.id]);
    }
    return execute(algorithm, std::move(values), monitor);
  } catch (const Json::exception& e) {
    throw Error(Error::Code::bad_input, text("This is not a record of jumeau: {0}.", e.what()));
  }
}

}  // namespace jumeau
