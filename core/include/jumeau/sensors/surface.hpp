#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"
#include "jumeau/sensors/indicators.hpp"

namespace jumeau {

/// From values at points to a raster with its uncertainty.
struct SensorSurface {
  struct Inputs {
    std::optional<Shared<Table>> input, area;
    std::optional<Shared<Grid>> drift, drift_2, drift_3;
  };
  enum class Method { automatic, kriging, universal, idw, natural };
  struct Options {
    FieldName field, time_field;
    std::string store, property, from, to;
    sensors::Span slot = sensors::Span::day;
    Method method = Method::automatic;
    double resolution_m = 100.0, known_percent = 95.0, farthest_m = 0.0, wild = 0.0;
    TargetFile stack;
  };
  struct Outputs {
    Grid output, uncertainty;
    Table scores;
    double rmse = 0.0;
    std::string method;
  };

  static constexpr std::array<Choice<Method>, 5> methods{
      {{Method::automatic, "auto", "The one with the least error when points are left out"},
       {Method::kriging, "kriging", "Ordinary kriging"},
       {Method::universal, "universal", "Universal kriging, with the drifts"},
       {Method::idw, "idw", "Inverse distances"},
       {Method::natural, "natural", "Natural neighbours"}}};
  static constexpr std::array<Choice<sensors::Span>, 5> spans{{{sensors::Span::hour, "hourly", "By hours"},
                                                               {sensors::Span::day, "daily", "By days"},
                                                               {sensors::Span::week, "weekly", "By weeks"},
                                                               {sensors::Span::month, "monthly", "By months"},
                                                               {sensors::Span::year, "yearly", "By years"}}};
  static constexpr std::array<Code, 4> used{{{"kriging", "Ordinary kriging"},
                                             {"universal", "Universal kriging"},
                                             {"idw", "Inverse distances"},
                                             {"natural", "Natural neighbours"}}};
  static constexpr std::array<Code, 4> models{
      {{"spherical", "Spherical"}, {"exponential", "Exponential"}, {"gaussian", "Gaussian"}, {"matern", "Matérn 3/2"}}};
  static constexpr std::array<Code, 2> estimators{
      {{"classical", "Matheron's"}, {"robust", "Cressie and Hawkins's, robust"}}};
  static constexpr std::array<OutputColumn, 19> score_columns{
      {{"time", "Time"},
       {"points", "Points with a value"},
       {"method", "Method", Unit::none, used},
       {"model", "Model of the variogram", Unit::none, models},
       {"estimator", "Estimator of the variogram", Unit::none, estimators},
       {"nugget", "Nugget"},
       {"psill", "Partial sill"},
       {"range_m", "Range", Unit::metre},
       {"mean_error", "Mean error"},
       {"mean_absolute_error", "Mean absolute error"},
       {"rmse", "Root mean square error"},
       {"msdr", "Mean squared error by variance"},
       {"coverage_percent", "Errors within the 95 % interval", Unit::percent},
       {"mae_mean", "Mean absolute error of the plain mean"},
       {"mae_kriging", "Mean absolute error of ordinary kriging"},
       {"mae_universal", "Mean absolute error of universal kriging"},
       {"mae_idw", "Mean absolute error of inverse distances"},
       {"mae_natural", "Mean absolute error of natural neighbours"},
       {"known_percent", "Cells with a value", Unit::percent}}};

  static constexpr Info info{
      "sensorsurface", "sensors", "Surface from sensors",
      "Values at points as a raster with its uncertainty, by the method that predicts left-out points best.",
      "Each point is left out in turn and estimated from the others. METHOD auto takes the method with the least mean "
      "absolute error, which one wild value does not decide; SCORES tells the error of each, and that of the plain "
      "mean. "
      "Kriging needs 10 points, universal kriging 5 more per drift. Its variogram is fitted to classes of distance up "
      "to "
      "a third of the diagonal, weighted by pairs / distance^2, by the classical and by the robust estimator; of them "
      "and of the models (above 500 points, of those with the least squares) the one that predicts best is taken. "
      "Above 2,000 points kriging takes the 32 nearest of each cell; universal kriging is then left out.\n\n"
      "Values that are far off the median of their 8 nearest neighbours (8 robust standard deviations) are told. They "
      "may be faults, or the very thing to be seen: they stay, unless WILD says how far off is too far.\n\n"
      "DRIFT, DRIFT_2, DRIFT_3 (terrain, distance to roads, density of buildings ...) are what the mean depends on in "
      "universal kriging; the variogram is that of what they leave unexplained.\n\n"
      "UNCERTAINTY is the standard deviation of kriging's estimate, in the unit of the values; of other methods the "
      "root mean square error of the left-out points, the same everywhere. Cells where nothing is known are missing: "
      "for kriging, where the variance is more than KNOWN of the sill; for the others, farther from every point than "
      "FARTHEST (0: than any point is from its nearest neighbour); natural neighbours, out of the points' hull, "
      "too.\n\n"
      "With TIME_FIELD, each time has a surface of its own and a row in SCORES; OUTPUT and UNCERTAINTY are those of "
      "the last time, and STACK holds all of them as bands of one file, with the times for QGIS's temporal "
      "controller.\n\n"
      "In place of INPUT, a STORE gives the slots of one PROPERTY between FROM and TO, as sensorindicators makes them: "
      "each "
      "slot is a time.\n\n"
      "Points at one place count as one, with their mean; points without a value are left out. Both are told. Cells "
      "are whole multiples of RESOLUTION, over AREA, or the box of the points and a tenth around it."};

  static constexpr auto inputs() {
    using Raster = Port<Inputs, std::optional<Shared<Grid>>>;
    using Layer = Port<Inputs, std::optional<Shared<Table>>>;
    return std::tuple{Layer{&Inputs::input, "INPUT", "Sensors, or points with a value", Shape::point},
                      Layer{&Inputs::area, "AREA", "Only within these polygons", Shape::polygon},
                      Raster{&Inputs::drift, "DRIFT", "Drift, such as the terrain"},
                      Raster{&Inputs::drift_2, "DRIFT_2", "Second drift, such as the distance to roads"},
                      Raster{&Inputs::drift_3, "DRIFT_3", "Third drift, such as the density of buildings"}};
  }
  static constexpr auto fields() {
    using Number = Field<Options, double>;
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        ColumnField<Options>{&Options::field, "FIELD", "Field with the value", "INPUT", false, Need::optional},
        ColumnField<Options>{&Options::time_field, "TIME_FIELD", "Field with the time", "INPUT", false, Need::optional},
        ChoiceField<Options, Method>{&Options::method, "METHOD", "Method", methods},
        Number{&Options::resolution_m, "RESOLUTION", "Side of a cell", Unit::metre, 0.1, 100'000.0},
        Words{&Options::store, "STORE", "Store, in place of INPUT (GeoPackage or PostgreSQL connection)", "",
              Need::optional},
        Words{&Options::property, "PROPERTY", "Observed property of the store", "", Need::optional},
        ChoiceField<Options, sensors::Span>{&Options::slot, "SLOT", "Slots of the store", spans, Need::optional},
        Words{&Options::from, "FROM", "From (time, included)", "", Need::optional},
        Words{&Options::to, "TO", "To (time, excluded)", "", Need::optional},
        PlainField<Options, TargetFile>{&Options::stack, "STACK", "Surfaces of all times", "tif", Need::optional},
        Number{&Options::known_percent, "KNOWN", "Most variance of a known cell, of the sill", Unit::percent, 1.0,
               1000.0, Need::advanced},
        Number{&Options::farthest_m, "FARTHEST", "Farthest from a point, without kriging (0: by the points)",
               Unit::metre, 0.0, 1e6, Need::advanced},
        Number{&Options::wild, "WILD", "Leave out values off their neighbours by more standard deviations (0: none)",
               Unit::none, 0.0, 1000.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Grid>{&Outputs::output, "OUTPUT", "Surface"},
                      Port<Outputs, Grid>{&Outputs::uncertainty, "UNCERTAINTY", "Uncertainty"},
                      Port<Outputs, Table>{&Outputs::scores, "SCORES", "Errors of left-out points", Shape::none,
                                           "sensorsurface_scores", score_columns},
                      Port<Outputs, double>{&Outputs::rmse, "RMSE", "Root mean square error of left-out points"},
                      Port<Outputs, std::string>{&Outputs::method, "METHOD_USED", "Method of the surface"}};
  }

  /// Inputs share one projected system, in metres.
  /// @throws Error (bad_input) for a field that is missing or holds words, no point with a value, no time for which the
  /// method can serve; (bad_option) for neither or both of INPUT and STORE, universal kriging without a drift, too many
  /// cells; (unwritable) for the stack; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
