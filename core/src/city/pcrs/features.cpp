#include "features.hpp"

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace jumeau::city::pcrs {

namespace {

constexpr std::size_t most_depth = 64, most_elements = 1'000'000, most_bytes = std::size_t{1} << 28;

struct FreeParser {
  void operator()(XML_Parser it) const { XML_ParserFree(it); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

std::string local(const char* name) {
  const char* colon = std::strrchr(name, ':');
  return colon ? colon + 1 : name;
}

std::string trimmed(const std::string& words) {
  constexpr const char* blanks = " \t\r\n";
  const auto first = words.find_first_not_of(blanks);
  return first == std::string::npos ? "" : words.substr(first, words.find_last_not_of(blanks) + 1 - first);
}

/// What the parser tells, put together. Its calls come from C, so nothing is thrown here: a fault stops the parser.
class Builder {
public:
  explicit Builder(XML_Parser parser) : parser_(parser) {
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, &Builder::start, &Builder::end);
    XML_SetCharacterDataHandler(parser, &Builder::text);
    XML_SetStartDoctypeDeclHandler(parser, &Builder::doctype);
  }

  enum class Fault { none, not_pcrs, doctype, too_large };
  Fault fault() const { return fault_; }
  const std::string& root() const { return root_; }
  std::vector<Element> taken() { return std::exchange(ready_, {}); }

private:
  static Builder& self(void* it) { return *static_cast<Builder*>(it); }
  static void start(void* it, const char* name, const char** attributes) { self(it).start(name, attributes); }
  static void end(void* it, const char*) { self(it).end(); }
  static void text(void* it, const char* words, int length) {
    self(it).text({words, static_cast<std::size_t>(length)});
  }
  static void doctype(void* it, const char*, const char*, const char*, int) { self(it).stop(Fault::doctype); }

  void stop(Fault fault) {
    fault_ = fault;
    XML_StopParser(parser_, XML_FALSE);
  }

  /// The root holds members, and these hold features.
  void start(const char* name, const char** attributes) {
    if (depth_++ == 0) {
      root_ = local(name);
      if (root_ != "PlanCorpsRueSimplifie" && root_ != "FeatureCollection") stop(Fault::not_pcrs);
    }
    if (depth_ <= 2) return;
    if (depth_ > most_depth || ++elements_ > most_elements) return stop(Fault::too_large);
    Element made{local(name), {}, {}, {}};
    for (; *attributes; attributes += 2) made.attributes.emplace_back(local(attributes[0]), attributes[1]);
    open_.push_back(std::move(made));
  }
  void end() {
    if (depth_-- <= 2) return;
    Element done = std::move(open_.back());
    open_.pop_back();
    if (!open_.empty()) {
      open_.back().children.push_back(std::move(done));
      return;
    }
    ready_.push_back(std::move(done));
    elements_ = bytes_ = 0;
  }
  void text(std::string_view words) {
    if (open_.empty()) return;
    if ((bytes_ += words.size()) > most_bytes) return stop(Fault::too_large);
    open_.back().text += words;
  }

  XML_Parser parser_;
  std::vector<Element> open_, ready_;
  std::string root_;
  Fault fault_ = Fault::none;
  std::size_t depth_ = 0, elements_ = 0, bytes_ = 0;
};

Error unreadable(Text why) { return {Error::Code::unreadable, std::move(why)}; }

void check(const Builder& builder, XML_Parser parser, XML_Status status, const std::string& file) {
  switch (builder.fault()) {
    case Builder::Fault::none: break;
    case Builder::Fault::not_pcrs:
      throw unreadable(
          text("{0} is not a PCRS file: it begins with {1}, not with PlanCorpsRueSimplifie.", file, builder.root()));
    case Builder::Fault::doctype:
      throw unreadable(text("{0} cannot be read: it declares a document type, which a PCRS file never does.", file));
    case Builder::Fault::too_large:
      throw unreadable(text("{0} cannot be read: one of its features is too large or too deep.", file));
  }
  if (status != XML_STATUS_OK)
    throw unreadable(text("{0} cannot be read: its XML is damaged or cut short ({1}).", file,
                          XML_ErrorString(XML_GetErrorCode(parser))));
}

}  // namespace

std::string Element::attribute(std::string_view wanted) const {
  const auto found = std::ranges::find(attributes, wanted, &std::pair<std::string, std::string>::first);
  return found == attributes.end() ? "" : found->second;
}

const Element* Element::child(std::string_view wanted) const {
  const auto found = std::ranges::find(children, wanted, &Element::name);
  return found == children.end() ? nullptr : &*found;
}

std::string Element::words(std::string_view child_name) const {
  const Element* found = child(child_name);
  return found ? trimmed(found->text) : "";
}

void read_features(std::istream& in, const std::string& file, const std::function<void(const Element&)>& take,
                   Monitor& monitor) {
  constexpr int chunk = 1 << 16;
  const Parser parser(XML_ParserCreate(nullptr));
  Builder builder(parser.get());
  for (bool more = true; more;) {
    monitor.check();
    void* buffer = XML_GetBuffer(parser.get(), chunk);
    if (!buffer) throw std::bad_alloc();
    in.read(static_cast<char*>(buffer), chunk);
    more = static_cast<bool>(in);
    const XML_Status status = XML_ParseBuffer(parser.get(), static_cast<int>(in.gcount()), !more);
    check(builder, parser.get(), status, file);
    for (const Element& feature : builder.taken()) take(feature);
  }
}

}  // namespace jumeau::city::pcrs
