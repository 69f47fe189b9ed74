#include "source.hpp"

#include <fstream>
#include <iterator>

#include "jumeau/geo/io.hpp"

namespace jumeau::criteria {

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw Error(Error::Code::unreadable, text("The file \"{0}\" cannot be read.", file.string()));
  return {std::istreambuf_iterator<char>(stream), {}};
}

Model model_from(const std::string& words, Monitor& monitor) {
  const std::size_t first = words.find_first_not_of(" \t\r\n");
  if (first != std::string::npos && (words[first] == '{' || words[first] == '[')) return parsed(words);
  const std::filesystem::path file = words;
  if (file.extension() == ".json") return parsed(content_of(file));
  return parsed(geo::read_table(file, "", monitor));
}

}  // namespace jumeau::criteria
