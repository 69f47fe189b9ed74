#pragma once

#include <map>
#include <string>
#include <vector>

namespace jumeau::city {

struct FurnitureKind {
  std::string kind, model;
  double height_m;
  std::vector<std::string> words;
};

/// What words mean: those of core/data/furniture.json, and the user's own.
class FurnitureKinds {
public:
  /// @param own word=kind; ...  @throws Error (bad_option) where there is no such kind
  explicit FurnitureKinds(const std::string& own);

  /// By the longest of the words that the text has, perhaps in the plural; "other" where there is none.
  const FurnitureKind& told_by(const std::string& words) const;
  const FurnitureKind& at(std::string_view kind) const;

private:
  const FurnitureKind* find(std::string_view kind) const;

  std::vector<FurnitureKind> kinds_;
  std::map<std::string, const FurnitureKind*> exact_;
};

/// Small letters without accents, one blank for what is neither a letter nor a digit.
std::string plain_words(const std::string& words);

}  // namespace jumeau::city
