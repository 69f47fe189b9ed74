#include "kinds.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "../../embedded.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::city {

namespace {

std::vector<FurnitureKind> known_kinds() {
  std::vector<FurnitureKind> out;
  for (const auto& one : nlohmann::json::parse(embedded::file("furniture.json")))
    out.push_back({one.at("kind"), one.at("model"), one.at("height_m"), one.at("words")});
  return out;
}

/// The letter without its accent of U+00C0 to U+00FF, whose second byte in UTF-8 this is; blank for signs.
char without_accent(unsigned char second) {
  constexpr std::string_view letters = "aaaaaaaceeeeiiiidnooooo ouuuuy saaaaaaaceeeeiiiidnooooo ouuuuy y";
  return second >= 0x80 && second < 0x80 + letters.size() ? letters[second - 0x80] : ' ';
}

/// Whether the text has the word, perhaps in the plural.
bool has_word(const std::string& text, const std::string& word) {
  const auto ends = [&](std::size_t at) { return at == text.size() || text[at] == ' '; };
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool plural = end < text.size() && (text[end] == 's' || text[end] == 'x') && ends(end + 1);
    if ((at == 0 || text[at - 1] == ' ') && (ends(end) || plural)) return true;
  }
  return false;
}

}  // namespace

std::string plain_words(const std::string& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto c = static_cast<unsigned char>(words[i]);
    char letter = ' ';
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      letter = words[i];
    else if (c >= 'A' && c <= 'Z')
      letter = static_cast<char>(c - 'A' + 'a');
    else if (c == 0xC3 && i + 1 < words.size())
      letter = without_accent(static_cast<unsigned char>(words[++i]));
    if (letter != ' ' || (!out.empty() && out.back() != ' ')) out += letter;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

FurnitureKinds::FurnitureKinds(const std::string& own) : kinds_(known_kinds()) {
  std::istringstream all(own);
  for (std::string entry; std::getline(all, entry, ';');) {
    if (plain_words(entry).empty()) continue;
    const std::size_t equals = entry.rfind('=');
    std::string kind = equals == std::string::npos ? "" : entry.substr(equals + 1);
    std::erase(kind, ' ');
    const FurnitureKind* found = find(kind);
    if (!found) {
      std::string known;
      for (const FurnitureKind& one : kinds_) known += (known.empty() ? "" : ", ") + one.kind;
      throw Error(Error::Code::bad_option,
                  text("KINDS: \"{0}\" is not word=kind with one of the kinds {1}.", entry, known));
    }
    exact_[plain_words(entry.substr(0, equals))] = found;
  }
}

const FurnitureKind* FurnitureKinds::find(std::string_view kind) const {
  const auto found = std::ranges::find(kinds_, kind, &FurnitureKind::kind);
  return found == kinds_.end() ? nullptr : &*found;
}

const FurnitureKind& FurnitureKinds::at(std::string_view kind) const {
  const FurnitureKind* found = find(kind);
  return found ? *found : *find("other");
}

const FurnitureKind& FurnitureKinds::told_by(const std::string& words) const {
  const std::string text = plain_words(words);
  if (const auto own = exact_.find(text); own != exact_.end()) return *own->second;
  const FurnitureKind* best = nullptr;
  std::size_t longest = 0;
  for (const FurnitureKind& kind : kinds_)
    for (const std::string& word : kind.words)
      if (word.size() > longest && has_word(text, word)) best = &kind, longest = word.size();
  return best ? *best : at("other");
}

}  // namespace jumeau::city
