#include <array>

#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

using Word = std::string_view;

constexpr std::array<Word, 36> things{
    "Nuage",     "Cactus",  "Chapeau", "Dragon",  "Escargot", "Flamant",   "Gâteau",    "Hibou",  "Igloo",
    "Jonquille", "Kiwi",    "Lampion", "Moulin",  "Nénuphar", "Oursin",    "Papillon",  "Quartz", "Renard",
    "Sablier",   "Tambour", "Univers", "Violon",  "Wagon",    "Xylophone", "Yaourt",    "Zèbre",  "Bouchon",
    "Citron",    "Domino",  "Edredon", "Fantôme", "Grelot",   "Hamac",     "Parapluie", "Radis",  "Toboggan"};
constexpr std::array<Word, 30> manners{
    "imaginaire", "invisible",  "improbable", "à pois",        "rêveur",    "de papier", "en carton", "volant",
    "fantaisie",  "à l'envers", "sans queue", "de nulle part", "qui dort",  "au hasard", "rayé",      "de sucre",
    "feint",      "inventé",    "pour rire",  "en sabots",     "d'un jour", "à ressort", "perdu",     "retrouvé",
    "bavard",     "pressé",     "lunaire",    "de craie",      "tricolore", "sur l'eau"};
constexpr std::array<Word, 24> stems{"Fictive", "Chimère", "Utopie",   "Feinte",    "Exemple",   "Mirage",
                                     "Songe",   "Fable",   "Leurre",   "Maquette",  "Rêverie",   "Esquisse",
                                     "Légende", "Conte",   "Illusion", "Brouillon", "Essai",     "Hasard",
                                     "Caprice", "Énigme",  "Décor",    "Ébauche",   "Fantaisie", "Fiction"};

bool vowel(Word word) {
  constexpr Word vowels = "AEIOUYH";
  return vowels.find(word.front()) != Word::npos || word.starts_with("É");
}
std::string of(Word thing) {
  return (vowel(thing) ? "de l'" : thing == "Jonquille" ? "de la " : "du ") + std::string(thing);
}

Word kind_of(Way way, std::uint64_t chance) {
  switch (way) {
    case Way::primary: return chance % 2 == 0 ? "Avenue" : "Boulevard";
    case Way::secondary: return chance % 3 == 0 ? "Boulevard" : "Avenue";
    case Way::tertiary: return chance % 3 == 0 ? "Cours" : "Rue";
    case Way::unclassified:
    case Way::track: return chance % 4 == 0 ? "Route" : "Chemin";
    case Way::service: return chance % 2 == 0 ? "Impasse" : "Allée";
    case Way::footway:
    case Way::path: return chance % 2 == 0 ? "Passage" : "Sentier";
    case Way::steps: return chance % 2 == 0 ? "Montée" : "Escalier";
    case Way::pedestrian: return "Ruelle";
    default: return chance % 7 == 0 ? "Allée" : chance % 5 == 0 ? "Traverse" : "Rue";
  }
}

}  // namespace

std::string street_name(const Setting& setting, Way way, std::int32_t name) {
  if (name < 0) return {};
  const std::uint64_t chance = setting.chance('N', name);
  if (way == Way::motorway) return "Autoroute X" + std::to_string(1 + chance % 9);
  const Word thing = things[chance % things.size()], manner = manners[(chance >> 16) % manners.size()];
  return std::string(kind_of(way, chance >> 32)) + " " + of(thing) + " " + std::string(manner);
}

std::string commune_name(const Setting& setting, std::size_t index) {
  const std::size_t shift = setting.chance('V') % stems.size();
  const std::string stem(stems[(index + shift) % stems.size()]);
  const std::size_t round = index / stems.size();
  static constexpr std::array<std::pair<Word, Word>, 8> forms{{{"", "ville"},
                                                               {"Saint-", "-le-Faux"},
                                                               {"", "-les-Pins"},
                                                               {"La ", "-sur-Rien"},
                                                               {"Vieux-", ""},
                                                               {"Port-", ""},
                                                               {"Mas-", "-le-Haut"},
                                                               {"Bourg-", "-la-Neuve"}}};
  const auto& [before, after] = forms[round % forms.size()];
  const std::string rounds = round >= forms.size() ? " " + std::to_string(round / forms.size() + 1) : "";
  return std::string(before) + stem + std::string(after) + rounds;
}

std::string place_name(const Setting& setting, std::string_view category, std::uint64_t which) {
  struct Title {
    Word category, words;
  };
  static constexpr std::array<Title, 23> titles{{{"river", "Rivière"},
                                                 {"food", "Épicerie"},
                                                 {"supermarket", "Supermarché"},
                                                 {"bakery", "Boulangerie"},
                                                 {"pharmacy", "Pharmacie"},
                                                 {"doctor", "Cabinet médical"},
                                                 {"post", "Bureau de poste"},
                                                 {"sport", "Gymnase"},
                                                 {"library", "Bibliothèque"},
                                                 {"market", "Marché"},
                                                 {"restaurant", "Restaurant"},
                                                 {"childcare", "Crèche"},
                                                 {"bank", "Guichet"},
                                                 {"park", "Jardin"},
                                                 {"primary", "École"},
                                                 {"middle", "Collège"},
                                                 {"high", "Lycée"},
                                                 {"square", "Place"},
                                                 {"car park", "Parking"},
                                                 {"station forecourt", "Parvis de la gare"},
                                                 {"stop", "Arrêt"},
                                                 {"supermarket car park", "Parking du supermarché"},
                                                 {"hub", "Pôle d'échange"}}};
  Word words = category;
  for (const Title& title : titles)
    if (title.category == category) words = title.words;
  const std::uint64_t chance =
      setting.chance('L', which, category.size(), static_cast<std::uint64_t>(category.front()));
  return std::string(words) + " " + of(things[chance % things.size()]) + " " +
         std::string(manners[(chance >> 16) % manners.size()]);
}

}  // namespace jumeau::territory
