#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "jumeau/mobility/criteria.hpp"

namespace jumeau::criteria {

namespace {

using Json = nlohmann::ordered_json;

Error bad(Text what) { return {Error::Code::bad_option, std::move(what)}; }

/// What was written, cut short between two characters.
std::string shown(const Json& json) {
  constexpr std::size_t longest = 60;
  std::string out = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (out.size() <= longest) return out;
  std::size_t end = longest;
  while ((static_cast<unsigned char>(out[end]) & 0xC0u) == 0x80u) --end;
  return out.substr(0, end) + "...";
}

Json json_in(std::string_view words, const std::string& where) {
  constexpr int deepest = 16;
  const auto shallow = [&](int depth, Json::parse_event_t, Json&) {
    if (depth > deepest) throw bad(text("{0} is nested too deep.", where));
    return true;
  };
  try {
    return Json::parse(words, shallow);
  } catch (const Json::parse_error& error) {
    throw bad(text("{0} is not valid JSON, at character {1}.", where, error.byte));
  } catch (const Json::out_of_range&) {
    throw bad(text("{0} is not valid JSON: a number is too large.", where));
  }
}

std::optional<double> number_in(std::string_view words) {
  double out = 0.0;
  const auto [end, fault] = std::from_chars(words.data(), words.data() + words.size(), out);
  return fault == std::errc() && end == words.data() + words.size() ? std::optional(out) : std::nullopt;
}

/// A number, perhaps in words (tables), or a ratio such as "1/3".
std::optional<double> number_in(const Json& json) {
  if (json.is_number()) return json.get<double>();
  if (!json.is_string()) return {};
  const std::string words = json.get<std::string>();
  const std::size_t bar = words.find('/');
  if (bar == std::string::npos) return number_in(std::string_view(words));
  const auto above = number_in(std::string_view(words).substr(0, bar)),
             below = number_in(std::string_view(words).substr(bar + 1));
  return above && below ? std::optional(*above / *below) : std::nullopt;
}

template <class T>
struct Named {
  const char* id;
  T value;
};
constexpr Named<Direction> directions[]{{"benefit", Direction::benefit}, {"cost", Direction::cost}};
constexpr Named<Weighting> weightings[]{{"direct", Weighting::direct},
                                        {"ahp", Weighting::ahp},
                                        {"swing", Weighting::swing},
                                        {"entropy", Weighting::entropy}};
constexpr Named<Preference::Kind> preferences[]{
    {"usual", Preference::Kind::usual},     {"u_shape", Preference::Kind::u_shape},
    {"v_shape", Preference::Kind::v_shape}, {"level", Preference::Kind::level},
    {"linear", Preference::Kind::linear},   {"gaussian", Preference::Kind::gaussian}};

/// One object of the description, which says where it stands when something is wrong with it.
class Reader {
public:
  Reader(const Json& json, std::string where) : json_(json), where_(std::move(where)) {
    if (!json_.is_object()) throw bad(text("{0} must be a JSON object, not {1}.", where_, shown(json_)));
  }

  bool has(const char* key) const { return json_.contains(key) && !json_.at(key).is_null(); }
  const Json& at(const char* key) const {
    if (!has(key)) throw bad(text("{0} has no \"{1}\".", where_, std::string(key)));
    return json_.at(key);
  }
  std::string words(const char* key) const {
    if (!at(key).is_string()) throw wrong(key);
    return at(key).get<std::string>();
  }
  std::string words(const char* key, const std::string& otherwise) const { return has(key) ? words(key) : otherwise; }
  double number(const char* key) const {
    const auto found = number_in(at(key));
    if (!found || !std::isfinite(*found)) throw wrong(key);
    return *found;
  }
  double number(const char* key, double otherwise) const { return has(key) ? number(key) : otherwise; }
  std::optional<double> number_if(const char* key) const {
    return has(key) ? std::optional(number(key)) : std::nullopt;
  }
  template <class T, std::size_t n>
  T one_of(const char* key, const Named<T> (&choices)[n], T otherwise) const {
    if (!has(key)) return otherwise;
    const std::string word = words(key);
    std::string known;
    for (const Named<T>& choice : choices) {
      if (word == choice.id) return choice.value;
      known += (known.empty() ? "" : ", ") + std::string(choice.id);
    }
    throw bad(text("{0}: \"{1}\" is \"{2}\", it must be one of {3}.", where_, std::string(key), word, known));
  }
  /// A misspelt key must not be passed over.
  void allow(std::initializer_list<std::string_view> keys) const {
    for (const auto& [key, value] : json_.items())
      if (std::find(keys.begin(), keys.end(), key) == keys.end())
        throw bad(text("{0}: \"{1}\" is not known here.", where_, key));
  }
  Error wrong(const char* key) const {
    return bad(text("{0}: \"{1}\" cannot be {2}.", where_, std::string(key), shown(at(key))));
  }
  const Json& json() const { return json_; }
  const std::string& where() const { return where_; }

private:
  const Json& json_;
  std::string where_;
};

// ---- value functions

/// A list of numbers, or none where it is anything else.
std::optional<Reals> numbers_in(const Json& json) {
  Reals out;
  if (!json.is_array()) return {};
  for (const Json& one : json) {
    const auto found = number_in(one);
    if (!found || !std::isfinite(*found)) return {};
    out.push_back(*found);
  }
  return out;
}

template <class Range>
Range range_in(const Reader& reader, const char* key) {
  const auto ends = numbers_in(reader.at(key));
  if (!ends || ends->size() != 2 || !((*ends)[0] < (*ends)[1])) throw reader.wrong(key);
  return {(*ends)[0], (*ends)[1]};
}

void check_value(const Reader& reader, const char* key, double value) {
  if (!(value >= 0.0 && value <= 1.0)) throw reader.wrong(key);
}

std::vector<Knot> knots_in(const Reader& reader, const char* key) {
  std::vector<Knot> out;
  if (!reader.at(key).is_array()) throw reader.wrong(key);
  for (const Json& one : reader.at(key)) {
    const auto pair = numbers_in(one);
    if (!pair || pair->size() != 2 || (!out.empty() && !((*pair)[0] > out.back().at))) throw reader.wrong(key);
    check_value(reader, key, (*pair)[1]);
    out.push_back({(*pair)[0], (*pair)[1]});
  }
  if (out.empty()) throw reader.wrong(key);
  return out;
}

Words words_in(const Reader& reader) {
  Words out;
  for (const auto& [word, value] : reader.at("classes").items()) {
    if (!value.is_number()) throw reader.wrong("classes");
    check_value(reader, "classes", value.get<double>());
    out.values.emplace(word, value.get<double>());
  }
  if (out.values.empty()) throw reader.wrong("classes");
  return out;
}

ValueFunction value_function(const Reader& criterion) {
  if (!criterion.has("value")) return {};
  const Reader reader(criterion.at("value"), criterion.where());
  reader.allow({"linear", "sigmoid", "piecewise", "classes"});
  if (reader.json().size() != 1) throw criterion.wrong("value");
  if (reader.has("linear")) return range_in<Linear>(reader, "linear");
  if (reader.has("sigmoid")) return range_in<Sigmoid>(reader, "sigmoid");
  if (reader.has("piecewise")) return Piecewise{knots_in(reader, "piecewise")};
  if (reader.at("classes").is_object()) return words_in(reader);
  return StepFunction{knots_in(reader, "classes")};
}

// ---- criteria

Preference preference_in(const Reader& criterion) {
  using Kind = Preference::Kind;
  Preference out;
  out.kind = criterion.one_of("preference", preferences, Kind::usual);
  if (out.kind == Kind::u_shape || out.kind == Kind::level) out.q = criterion.number("q");
  if (out.kind == Kind::linear) out.q = criterion.number("q", 0.0);
  if (out.kind == Kind::v_shape || out.kind == Kind::level || out.kind == Kind::linear) out.p = criterion.number("p");
  if (out.kind == Kind::gaussian) out.s = criterion.number("s");
  if (out.q < 0.0) throw criterion.wrong("q");
  if (out.kind == Kind::level ? out.p < out.q : out.p > 0.0 && !(out.p > out.q)) throw criterion.wrong("p");
  if ((out.kind == Kind::v_shape || out.kind == Kind::linear) && !(out.p > 0.0)) throw criterion.wrong("p");
  if (out.kind == Kind::gaussian && !(out.s > 0.0)) throw criterion.wrong("s");
  return out;
}

std::vector<std::string> refused_words(const Reader& criterion) {
  std::vector<std::string> out;
  if (!criterion.has("refuse")) return out;
  if (!criterion.at("refuse").is_array()) throw criterion.wrong("refuse");
  for (const Json& word : criterion.at("refuse")) {
    if (!word.is_string()) throw criterion.wrong("refuse");
    out.push_back(word.get<std::string>());
  }
  return out;
}

Criterion criterion_in(const Json& json, std::size_t number) {
  const Reader unnamed(json, "CRITERIA " + std::to_string(number));
  Criterion out;
  out.field = unnamed.words("field");
  out.name = unnamed.words("name", out.field);
  const Reader reader(json, "CRITERIA \"" + out.name + "\"");
  reader.allow({"field", "name", "unit", "direction", "value", "weight", "swing", "at_least", "at_most", "refuse",
                "preference", "q", "p", "s"});
  out.unit = reader.words("unit", "");
  out.direction = reader.one_of("direction", directions, Direction::benefit);
  out.value = value_function(reader);
  out.weight = reader.number_if("weight"), out.swing = reader.number_if("swing");
  out.at_least = reader.number_if("at_least"), out.at_most = reader.number_if("at_most");
  if (out.at_least && out.at_most && *out.at_least > *out.at_most) throw reader.wrong("at_least");
  out.refused = refused_words(reader);
  out.preference = preference_in(reader);
  return out;
}

void read_weighting(const Reader& reader, Model& model) {
  if (!reader.has("weights")) return;
  if (!reader.at("weights").is_object()) {
    model.weighting = reader.one_of("weights", weightings, Weighting::direct);
    if (model.weighting == Weighting::ahp) throw reader.wrong("weights");
    return;
  }
  const Reader weights(reader.at("weights"), "CRITERIA \"weights\"");
  weights.allow({"ahp"});
  model.weighting = Weighting::ahp;
  if (!weights.at("ahp").is_array()) throw weights.wrong("ahp");
  for (const Json& row : weights.at("ahp")) {
    const auto numbers = numbers_in(row);
    if (!numbers) throw weights.wrong("ahp");
    model.comparisons.push_back(*numbers);
  }
}

void read_classes(const Reader& reader, Model& model) {
  if (!reader.has("classes")) return;
  if (!reader.at("classes").is_array()) throw reader.wrong("classes");
  for (const Json& one : reader.at("classes")) {
    const Reader entry(one, "CRITERIA \"classes\"");
    entry.allow({"id", "from"});
    model.classes.push_back({entry.words("id"), entry.number("from")});
  }
  std::stable_sort(model.classes.begin(), model.classes.end(),
                   [](const Class& a, const Class& b) { return a.from > b.from; });
}

Model model_in(const Json& json) {
  const Reader reader(json, "CRITERIA");
  reader.allow({"criteria", "weights", "classes", "source"});
  if (!reader.at("criteria").is_array() || reader.at("criteria").empty()) throw reader.wrong("criteria");
  Model out;
  std::set<std::string> names;
  for (const Json& one : reader.at("criteria")) {
    const Criterion& added = out.criteria.emplace_back(criterion_in(one, out.criteria.size() + 1));
    if (!names.insert(added.name).second) throw bad(text("Two criteria are called \"{0}\".", added.name));
  }
  read_weighting(reader, out);
  read_classes(reader, out);
  return out;
}

/// A cell as JSON: text that opens like a list or an object is one.
Json cell(const Column& column, std::size_t row) {
  if (column.null(row)) return nullptr;
  if (column.numeric()) return std::isnan(column.number(row)) ? Json() : Json(column.number(row));
  std::string words = column.words(row);
  if (words.empty()) return nullptr;
  if (words.front() != '{' && words.front() != '[') return words;
  return json_in(words, "CRITERIA " + std::to_string(row + 1));
}

}  // namespace

Model parsed(std::string_view words) {
  Json json = json_in(words, "CRITERIA");
  return model_in(json.is_array() ? Json{{"criteria", json}} : json);
}

Model parsed(const Table& table) {
  Json rows = Json::array();
  for (std::size_t row = 0; row < table.size(); ++row) {
    Json object = Json::object();
    for (const Column& column : table.columns)
      if (Json value = cell(column, row); !value.is_null()) object[column.name] = std::move(value);
    rows.push_back(std::move(object));
  }
  bool swing = false;
  for (const Json& row : rows) swing = swing || (row.contains("swing") && !row.contains("weight"));
  return model_in({{"criteria", rows}, {"weights", swing ? "swing" : "direct"}});
}

}  // namespace jumeau::criteria
