#pragma once

namespace jumeau::testing {

/// A box of 1 m: a building with a part, in two levels of detail, with attributes of all kinds.
inline constexpr const char* small_city = R"({"type":"CityJSON","version":"2.0",
"transform":{"scale":[0.001,0.001,0.001],"translate":[100.0,200.0,10.0]},
"metadata":{"referenceSystem":"https://www.opengis.net/def/crs/EPSG/0/7415"},
"CityObjects":{
 "b":{"type":"Building","attributes":{"floors":3,"height":4.5,"name":"Mairie","listed":true,"tags":["a","b"]},
      "children":["b-1"],"geometry":[{"type":"MultiSurface","lod":0,"boundaries":[[[3,2,1,0]]]}]},
 "b-1":{"type":"BuildingPart","parents":["b"],"attributes":{"height":6},"geometry":[{"type":"Solid","lod":"2.2",
   "boundaries":[[[[3,2,1,0]],[[4,5,6,7]],[[0,1,5,4]],[[1,2,6,5]],[[2,3,7,6]],[[3,0,4,7]]]],
   "semantics":{"surfaces":[{"type":"GroundSurface"},{"type":"RoofSurface","slope_deg":12.5},{"type":"+Chimney"}],
                "values":[[0,1,null,null,null,2]]},
   "texture":{"x":{"values":[]}}},
   {"type":"GeometryInstance","template":0}]}},
"vertices":[[0,0,0],[1000,0,0],[1000,1000,0],[0,1000,0],[0,0,1000],[1000,0,1000],[1000,1000,1000],[0,1000,1000]]})";

inline constexpr const char* list_of_two = R"(["a","b"])";
inline constexpr const char* feature_collection = R"({"type":"FeatureCollection","features":[]})";
inline constexpr const char* no_objects = R"({"type":"CityJSON","version":"2.0","vertices":[]})";
inline constexpr const char* sequence_head =
    R"({"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},"CityObjects":{},"vertices":[]})";
inline constexpr const char* sequence_feature =
    R"({"type":"CityJSONFeature","id":"a","CityObjects":{"a":{"type":"Building"}},"vertices":[]})";

}  // namespace jumeau::testing
