#include "jumeau/territory/demoterritory.hpp"

#include "territory/model_quarter.hpp"
#include "territory/scene.hpp"

namespace jumeau {

namespace territory {

namespace {

Scene make_scene(const Setting& setting, const Table* communes, Monitor& monitor) {
  Scene scene;
  scene.setting = setting;
  Part land(monitor, 0.0, 0.05, text("Making the land"));
  make_land(scene, communes, land);
  Part relief(monitor, 0.05, 0.12, text("Raising the relief"));
  make_relief(scene, relief);
  Part roads(monitor, 0.12, 0.45, text("Laying the main roads"));
  make_main_roads(scene, roads);
  Part blocks(monitor, 0.45, 0.75, text("Dividing the blocks"));
  make_blocks(scene, blocks);
  return scene;
}

Dataset layers_of(const Scene& scene, ModelQuarter& quarter, Monitor& monitor) {
  Dataset out;
  out.tables.push_back(streets_layer(scene, monitor));
  quarter = make_model_quarter(scene, out.tables[0], monitor);
  monitor.progress(0.4);
  out.tables.push_back(population_layer(scene, monitor));
  monitor.progress(0.5);
  for (Table& table : amenity_layers(scene, monitor)) out.tables.push_back(std::move(table));
  monitor.progress(0.8);
  out.tables.push_back(green_layer(scene, monitor));
  out.tables.push_back(water_layer(scene, monitor));
  out.tables.push_back(railways_layer(scene));
  out.tables.push_back(communes_layer(scene));
  for (Table& table : model_layers(scene, quarter)) out.tables.push_back(std::move(table));
  out.tables.push_back(about_layer(scene, out.tables));
  out.grids.push_back(terrain_layer(scene, monitor));
  monitor.progress(1.0);
  return out;
}

}  // namespace

}  // namespace territory

DemoTerritory::Outputs DemoTerritory::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  using namespace territory;
  monitor.check();
  const Table* communes = inputs.communes ? &**inputs.communes : nullptr;
  const Scene scene = make_scene(setting_of(options.size, options.seed, communes), communes, monitor);
  Part layers(monitor, 0.75, 0.9, text("Filling the layers"));
  ModelQuarter quarter;
  Dataset output = layers_of(scene, quarter, layers);
  if (!options.cloud.path.empty()) {
    Part scanning(monitor, 0.9, 1.0, text("Scanning houses and trees"));
    const city::Points points = scan(scene, quarter, options.pulses_per_m2, scanning);
    city::write_cloud(points, options.cloud.path, {scene.setting.crs}, scanning);
    monitor.info(
        text("The cloud has {0} points of {1} houses and {2} trees, whose truth is in the layers houses and "
             "trees.",
             points.size(), quarter.houses.size(), quarter.trees.size()));
  }
  monitor.progress(1.0);
  monitor.info(text("An invented territory: {0} streets, {1} inhabited cells, {2} candidate sites.",
                    output.table("streets")->size(), output.table("population")->size(),
                    output.table("candidates")->size()));
  return {std::move(output)};
}

}  // namespace jumeau
