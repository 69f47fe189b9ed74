#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// What a point cloud holds: density, classes, gaps, epochs, and what is wrong with it.
struct CloudInfo {
  struct Inputs {
    Shared<city::Cloud> cloud;
  };
  struct Options {
    double cell_m = 1.0, gap_m2 = 25.0;
  };
  struct Outputs {
    Table files, classes, gaps;
    Grid density;
    std::int64_t points = 0, duplicates = 0, outliers = 0, epochs = 0;
    double points_per_m2 = 0.0;
  };

  static constexpr std::array<OutputColumn, 13> file_columns{{{"file", "File"},
                                                              {"format", "LAS version and point format"},
                                                              {"points", "Points"},
                                                              {"told", "Points by the header"},
                                                              {"points_per_m2", "Points per m², where there are any"},
                                                              {"lowest_m", "Lowest point", Unit::metre},
                                                              {"highest_m", "Highest point", Unit::metre},
                                                              {"first_day", "First day of flight"},
                                                              {"last_day", "Last day of flight"},
                                                              {"epoch", "Epoch, 1: the oldest"},
                                                              {"crs", "Reference system"},
                                                              {"vertical_crs", "Reference system of heights"},
                                                              {"software", "Software"}}};
  static constexpr std::array<Code, 14> meanings{{{"never_classified", "Never classified"},
                                                  {"unclassified", "Unclassified"},
                                                  {"ground", "Ground"},
                                                  {"low_vegetation", "Low vegetation"},
                                                  {"medium_vegetation", "Medium vegetation"},
                                                  {"high_vegetation", "High vegetation"},
                                                  {"building", "Building"},
                                                  {"noise", "Noise"},
                                                  {"water", "Water"},
                                                  {"bridge", "Bridge deck"},
                                                  {"permanent_structure", "Permanent structure above ground (IGN)"},
                                                  {"artefact", "Artefact (IGN)"},
                                                  {"virtual", "Virtual point (IGN)"},
                                                  {"other", "Other"}}};
  static constexpr std::array<OutputColumn, 4> class_columns{{{"classification", "Class code"},
                                                              {"meaning", "Meaning", Unit::none, meanings},
                                                              {"points", "Points"},
                                                              {"share_percent", "Share", Unit::percent}}};
  static constexpr std::array<OutputColumn, 1> gap_columns{{{"area_m2", "Area without a point (m²)"}}};

  static constexpr Info info{
      "cloudinfo", "city", "What a point cloud holds",
      "Density, classes, gaps, epochs, duplicates and outliers of LAS and LAZ files.",
      "CLOUD is one file, several, or a folder: LAS and LAZ 1.0 to 1.4, point formats 0 to 3 and 6 to 8, COPC. All of "
      "it "
      "is read, in bounded memory.\n\n"
      "OUTPUT has one row per file with what its header says and what was found. Days of flight are known where the "
      "file "
      "has adjusted GPS time. Files more than 90 days apart are of different epochs; without days, the year of the "
      "file "
      "counts.\n\n"
      "DENSITY counts points in cells of CELL. GAPS are connected cells without a point, of at least GAP_AREA, within "
      "the "
      "boxes of the files.\n\n"
      "Duplicates have the place of another point, to the last digit. Outliers have at most five points in the 27 "
      "cubes "
      "of 4 m around them, as in LAStools' lasnoise. Withheld points are left out throughout."};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, Shared<city::Cloud>>{&Inputs::cloud, "CLOUD", "Point cloud (files or folder)"}};
  }
  static constexpr auto fields() {
    return std::tuple{Field<Options, double>{&Options::cell_m, "CELL", "Side of a cell", Unit::metre, 0.1, 1000.0},
                      Field<Options, double>{&Options::gap_m2, "GAP_AREA", "Smallest gap (m²)", Unit::none, 0.0, 1e9}};
  }
  static constexpr auto outputs() {
    using Layer = Port<Outputs, Table>;
    using Count = Port<Outputs, std::int64_t>;
    return std::tuple{
        Layer{&Outputs::files, "OUTPUT", "Files of the cloud", Shape::polygon, "cloudinfo", file_columns},
        Layer{&Outputs::classes, "CLASSES", "Classes", Shape::none, "cloudinfo_classes", class_columns},
        Layer{&Outputs::gaps, "GAPS", "Gaps", Shape::polygon, "cloudinfo_gaps", gap_columns},
        Port<Outputs, Grid>{&Outputs::density, "DENSITY", "Points per m²"},
        Count{&Outputs::points, "POINTS", "Points"},
        Count{&Outputs::duplicates, "DUPLICATES", "Points at the place of another one"},
        Count{&Outputs::outliers, "OUTLIERS", "Points far from all others"},
        Count{&Outputs::epochs, "EPOCHS", "Epochs"},
        Port<Outputs, double>{&Outputs::points_per_m2, "POINTS_PER_M2", "Mean points per m², where there are any"}};
  }

  /// @throws Error (unreadable) for damaged files; (bad_option) for cells too small for the area; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
