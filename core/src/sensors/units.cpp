#include "units.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace jumeau::sensors {

namespace {

enum class Kind {
  length,
  flow,
  concentration,
  temperature,
  level,
  ratio,
  light,
  power,
  energy,
  pressure,
  speed,
  time,
  voltage,
  current,
  volume,
  mass,
  acidity,
  conductivity,
  angle,
  parts
};

/// A value in the first unit of its kind is `factor` times one in this unit, plus `shift`. Labels are in the form of
/// `plain_label`.
struct Unit {
  const char *ucum, *cefact;
  Kind kind;
  double factor, shift;
  const char* labels;  ///< between bars
};

constexpr std::array<Unit, 51> units{{
    {"m", "MTR", Kind::length, 1.0, 0.0, "|m|metre|metres|meter|meters|mètre|mètres|"},
    {"mm", "MMT", Kind::length, 0.001, 0.0,
     "|mm|millimetre|millimetres|millimeter|millimeters|millimètre|millimètres|"},
    {"cm", "CMT", Kind::length, 0.01, 0.0, "|cm|centimetre|centimetres|centimeter|centimètre|centimètres|"},
    {"km", "KMT", Kind::length, 1000.0, 0.0, "|km|kilometre|kilometer|kilomètre|"},
    {"m3/s", "MQS", Kind::flow, 1.0, 0.0, "|m3/s|m3.s-1|m3s-1|"},
    {"l/s", "G51", Kind::flow, 0.001, 0.0, "|l/s|l.s-1|litre/s|"},
    {"m3/h", "MQH", Kind::flow, 1.0 / 3600.0, 0.0, "|m3/h|m3.h-1|"},
    {"ug/m3", "GQ", Kind::concentration, 1.0, 0.0,
     "|ug/"
     "m3|ug.m-3|ugm-3|microgrammesparmètrecube|microgrampercubicmeter|microgramspercubicmeter|microgrampercubicmetre|"},
    {"mg/m3", "GP", Kind::concentration, 1000.0, 0.0, "|mg/m3|mg.m-3|mgm-3|"},
    {"ng/m3", "", Kind::concentration, 0.001, 0.0, "|ng/m3|ng.m-3|ngm-3|"},
    {"g/m3", "A93", Kind::concentration, 1.0e6, 0.0, "|g/m3|g.m-3|"},
    {"Cel", "CEL", Kind::temperature, 1.0, 0.0,
     "|°c|degc|celsius|degreecelsius|degreescelsius|degrécelsius|degréscelsius|c|"},
    {"K", "KEL", Kind::temperature, 1.0, -273.15, "|k|kelvin|"},
    {"[degF]", "FAH", Kind::temperature, 5.0 / 9.0, -160.0 / 9.0, "|°f|degf|fahrenheit|degreefahrenheit|"},
    {"dB", "2N", Kind::level, 1.0, 0.0, "|db|dba|db(a)|decibel|decibels|décibel|décibels|"},
    {"dB[SPL]", "", Kind::level, 1.0, 0.0, "|dbspl|"},
    {"%", "P1", Kind::ratio, 1.0, 0.0, "|%|percent|pourcent|"},
    {"1", "C62", Kind::ratio, 100.0, 0.0, "|1|one|ratio|sansunité|unitless|"},
    {"lx", "LUX", Kind::light, 1.0, 0.0, "|lx|lux|"},
    {"W", "WTT", Kind::power, 1.0, 0.0, "|w|watt|watts|"},
    {"kW", "KWT", Kind::power, 1000.0, 0.0, "|kw|kilowatt|kilowatts|"},
    {"kW.h", "KWH", Kind::energy, 1.0, 0.0, "|kwh|kw.h|kilowattheure|kilowatthour|"},
    {"W.h", "WHR", Kind::energy, 0.001, 0.0, "|wh|w.h|wattheure|watthour|"},
    {"hPa", "A97", Kind::pressure, 1.0, 0.0, "|hpa|hectopascal|mbar|millibar|"},
    {"Pa", "PAL", Kind::pressure, 0.01, 0.0, "|pa|pascal|"},
    {"bar", "BAR", Kind::pressure, 1000.0, 0.0, "|bar|"},
    {"m/s", "MTS", Kind::speed, 1.0, 0.0, "|m/s|m.s-1|"},
    {"km/h", "KMH", Kind::speed, 1.0 / 3.6, 0.0, "|km/h|kmh|km.h-1|"},
    {"s", "SEC", Kind::time, 1.0, 0.0, "|s|second|seconds|seconde|secondes|"},
    {"min", "MIN", Kind::time, 60.0, 0.0, "|min|minute|minutes|"},
    {"h", "HUR", Kind::time, 3600.0, 0.0, "|h|hour|hours|heure|heures|"},
    {"d", "DAY", Kind::time, 86400.0, 0.0, "|d|day|days|jour|jours|"},
    {"V", "VLT", Kind::voltage, 1.0, 0.0, "|v|volt|volts|"},
    {"mV", "2Z", Kind::voltage, 0.001, 0.0, "|mv|millivolt|"},
    {"A", "AMP", Kind::current, 1.0, 0.0, "|a|ampere|ampère|amperes|"},
    {"mA", "4K", Kind::current, 0.001, 0.0, "|ma|milliampere|"},
    {"l", "LTR", Kind::volume, 0.001, 0.0, "|l|litre|litres|liter|"},
    {"m3", "MTQ", Kind::volume, 1.0, 0.0, "|m3|cubicmetre|mètrecube|"},
    {"kg", "KGM", Kind::mass, 1.0, 0.0, "|kg|kilogramme|kilogram|"},
    {"g", "GRM", Kind::mass, 0.001, 0.0, "|g|gramme|gram|"},
    {"t", "TNE", Kind::mass, 1000.0, 0.0, "|t|tonne|tonnes|"},
    {"[pH]", "Q30", Kind::acidity, 1.0, 0.0, "|ph|"},
    {"S/m", "D10", Kind::conductivity, 1.0, 0.0, "|s/m|"},
    {"uS/cm", "", Kind::conductivity, 1.0e-4, 0.0, "|us/cm|us.cm-1|"},
    {"mS/cm", "H61", Kind::conductivity, 0.1, 0.0, "|ms/cm|"},
    {"deg", "DD", Kind::angle, 1.0, 0.0, "|°|deg|degree|degrees|degré|degrés|"},
    {"rad", "C81", Kind::angle, 57.29577951308232, 0.0, "|rad|radian|"},
    {"[ppm]", "59", Kind::parts, 1.0, 0.0, "|ppm|partspermillion|"},
    {"[ppb]", "61", Kind::parts, 0.001, 0.0, "|ppb|partsperbillion|"},
    {"mm/h", "H67", Kind::speed, 1.0 / 3.6e6, 0.0, "|mm/h|"},
    {"g/l", "GL", Kind::concentration, 1.0e9, 0.0, "|g/l|"},
}};

const Unit* unit_of(std::string_view ucum) {
  const auto* found = std::ranges::find_if(units, [&](const Unit& unit) { return ucum == unit.ucum; });
  return found == units.end() ? nullptr : found;
}

void replace(std::string& in, std::string_view from, std::string_view to) {
  for (std::size_t at = in.find(from); at != std::string::npos; at = in.find(from, at + to.size()))
    in.replace(at, from.size(), to);
}

/// Small letters, without blanks, with u for micro and digits for powers.
std::string plain_label(std::string_view label) {
  std::string out;
  for (const char c : label)
    if (std::isspace(static_cast<unsigned char>(c)) == 0)
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"µ", "u"},
                                 {"μ", "u"},
                                 {"³", "3"},
                                 {"²", "2"},
                                 {"⁻", "-"},
                                 {"¹", "1"},
                                 {"\xC2\xA0", ""},
                                 {"^", ""},
                                 {"È", "è"},
                                 {"É", "é"},
                                 {"²", "2"}})
    replace(out, from, to);
  return out;
}

}  // namespace

std::optional<std::string> ucum_of(std::string_view given) {
  if (unit_of(given)) return std::string(given);
  for (const Unit& unit : units)
    if (*unit.cefact != '\0' && given == unit.cefact) return unit.ucum;
  const std::string label = plain_label(given);
  if (label.empty()) return {};
  for (const Unit& unit : units)
    if (std::string_view(unit.labels).find("|" + label + "|") != std::string_view::npos) return unit.ucum;
  return {};
}

std::optional<Conversion> conversion(std::string_view from_ucum, std::string_view to_ucum) {
  const Unit *from = unit_of(from_ucum), *to = unit_of(to_ucum);
  if (!from || !to || from->kind != to->kind) return {};
  return Conversion{from->factor / to->factor, (from->shift - to->shift) / to->factor};
}

}  // namespace jumeau::sensors
