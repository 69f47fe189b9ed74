#include "steps.hpp"

#include <algorithm>
#include <cmath>

#include "jumeau/geo/io.hpp"

namespace jumeau::city {

namespace {

class Warnings final : public Monitor {
public:
  Warnings(Monitor& host, std::vector<std::string>& kept) : host_(host), kept_(kept) {}
  bool cancelled() const noexcept override { return host_.cancelled(); }
  void progress(double fraction) override { host_.progress(fraction); }
  void message(Level level, const Text& words) override {
    if (level != Level::warning || std::ranges::find(kept_, words.english()) != kept_.end()) return;
    kept_.push_back(words.english());
    host_.message(level, words);
  }

private:
  Monitor& host_;
  std::vector<std::string>& kept_;
};

}  // namespace

Outcome ZoneSteps::run(const char* id, Values values, double from, double to) {
  Part part(monitor_, from, to);
  Warnings warnings(part, record_.warnings);
  Outcome out = execute(algorithm(id), values, warnings);
  correct(out.provenance);
  for (const auto& [name, value] : values)
    if (const auto* path = std::get_if<std::string>(&value); path && std::filesystem::exists(*path + ".json"))
      geo::attach_record(*path, "", out.provenance);
  return out;
}

void ZoneSteps::correct(std::string& record) const {
  const std::string from = Json(draft_.string()).dump(), to = Json(folder_.string()).dump();
  const std::string_view was(from.data() + 1, from.size() - 2), is(to.data() + 1, to.size() - 2);  // without quotes
  for (std::size_t at = record.find(was); at != std::string::npos; at = record.find(was, at + is.size()))
    record.replace(at, was.size(), is);
}

void ZoneSteps::warn(const Text& words) { Warnings(monitor_, record_.warnings).warn(words); }

void ZoneSteps::figure(const char* name, double value) {
  if (std::isfinite(value)) record_.figures[name] = value;
}

}  // namespace jumeau::city
