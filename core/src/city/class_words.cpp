#include "class_words.hpp"

#include <charconv>
#include <sstream>

#include "jumeau/monitor.hpp"

namespace jumeau::city {

std::vector<int> class_codes(const std::string& words, const char* parameter) {
  std::vector<int> out;
  std::istringstream all(words);
  for (std::string word; std::getline(all, word, ',');) {
    std::erase(word, ' ');
    if (word.empty()) continue;
    int code = -1;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), code);
    if (fault != std::errc{} || end != word.data() + word.size() || code < 0 || code > 255)
      throw Error(Error::Code::bad_option,
                  text("{0}: \"{1}\" is not a class code, a whole number from 0 to 255.", parameter, word));
    out.push_back(code);
  }
  return out;
}

}  // namespace jumeau::city
