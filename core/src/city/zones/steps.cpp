#include "steps.hpp"

#include <algorithm>
#include <cmath>

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
  return execute(algorithm(id), std::move(values), warnings);
}

void ZoneSteps::warn(const Text& words) { Warnings(monitor_, record_.warnings).warn(words); }

void ZoneSteps::figure(const char* name, double value) {
  if (std::isfinite(value)) record_.figures[name] = value;
}

}  // namespace jumeau::city
