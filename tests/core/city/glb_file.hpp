#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cstring>
#include <vector>

#include "city/vectors.hpp"
#include "jumeau/city/solid.hpp"

namespace jumeau::testing {

using namespace jumeau::city;

inline QByteArray bytes_of(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s is not there", qPrintable(path));
  return file.readAll();
}

/// A reader of glb files of our own.
struct GlbFile {
  QJsonObject json;
  QByteArray binary;

  explicit GlbFile(const QString& path) {
    const QByteArray bytes = bytes_of(path);
    if (bytes.left(4) != "glTF" || number<std::uint32_t>(bytes, 4) != 2 ||
        number<std::uint32_t>(bytes, 8) != static_cast<std::uint32_t>(bytes.size()))
      qFatal("no glb header");
    const auto json_size = static_cast<qsizetype>(number<std::uint32_t>(bytes, 12));
    if (bytes.mid(16, 4) != "JSON" || bytes.mid(24 + json_size, 4) != QByteArray("BIN\0", 4)) qFatal("no chunks");
    if ((28 + json_size) % 8 != 0) qFatal("the binary chunk is not aligned");
    json = QJsonDocument::fromJson(bytes.mid(20, json_size)).object();
    binary = bytes.mid(28 + json_size);
    if (json["buffers"][0]["byteLength"].toInteger() != binary.size()) qFatal("the buffer has another length");
  }

  template <class T>
  static T number(const QByteArray& bytes, qsizetype at) {
    T out;
    std::memcpy(&out, bytes.constData() + at, sizeof out);
    return out;
  }
  template <class T>
  T in_view(int view, qsizetype i) const {
    const qsizetype offset = json["bufferViews"][view]["byteOffset"].toInteger();
    if (offset % 8 != 0) qFatal("the view is not aligned");
    return number<T>(binary, offset + i * static_cast<qsizetype>(sizeof(T)));
  }
  template <class T>
  std::vector<T> accessor(int index) const {
    const QJsonValue it = json["accessors"][index];
    const qsizetype width = it["type"] == "VEC3" ? 3 : it["type"] == "VEC2" ? 2 : 1;
    const qsizetype offset =
        json["bufferViews"][it["bufferView"].toInt()]["byteOffset"].toInteger() + it["byteOffset"].toInteger();
    std::vector<T> out;
    for (qsizetype i = 0; i < it["count"].toInteger() * width; ++i)
      out.push_back(number<T>(binary, offset + i * static_cast<qsizetype>(sizeof(T))));
    return out;
  }

  QByteArray view(int index) const {
    const QJsonValue it = json["bufferViews"][index];
    return binary.mid(it["byteOffset"].toInteger(), it["byteLength"].toInteger());
  }
  QJsonValue property(const QString& id) const {
    return json["extensions"]["EXT_structural_metadata"]["propertyTables"][0]["properties"][id];
  }
  QJsonValue described(const QString& id) const {
    return json["extensions"]["EXT_structural_metadata"]["schema"]["classes"]["feature"]["properties"][id];
  }
  QString words(const QString& id, int i) const {
    const QJsonValue it = property(id);
    const auto from = in_view<std::uint32_t>(it["stringOffsets"].toInt(), i);
    const auto to = in_view<std::uint32_t>(it["stringOffsets"].toInt(), i + 1);
    const qsizetype start = json["bufferViews"][it["values"].toInt()]["byteOffset"].toInteger();
    return QString::fromUtf8(binary.mid(start + from, to - from));
  }
};

struct Triangle {
  std::array<Vec3, 3> at;
  Vec3 normal;
  QString paint;
  int feature;                                     ///< -1: none
  std::array<std::array<float, 2>, 3> pictured{};  ///< where it is in the picture, if it shows one
  int picture = -1;                                ///< number of the image
};

/// With z upwards again, where the nodes put them.
inline std::vector<Triangle> triangles_in(const GlbFile& file) {
  std::vector<Triangle> out;
  for (const QJsonValue node : file.json["nodes"].toArray()) {
    const QJsonArray shift = node["translation"].toArray({0, 0, 0});
    for (const QJsonValue primitive : file.json["meshes"][node["mesh"].toInt()]["primitives"].toArray()) {
      const auto values_of = [&](const char* name) {
        const QJsonValue number = primitive["attributes"][QLatin1String(name)];
        return number.isUndefined() ? std::vector<float>{} : file.accessor<float>(number.toInt());
      };
      const auto xyz = values_of("POSITION"), across = values_of("NORMAL");
      const auto features = values_of("_FEATURE_ID_0"), pictured = values_of("TEXCOORD_0");
      const QJsonValue material = file.json["materials"][primitive["material"].toInt()];
      const QJsonValue texture = material["pbrMetallicRoughness"]["baseColorTexture"]["index"];
      const auto indices = file.accessor<std::uint32_t>(primitive["indices"].toInt());
      const auto vec = [](const std::vector<float>& from, std::size_t i) {
        return Vec3{double(from[3 * i]), -double(from[3 * i + 2]), double(from[3 * i + 1])};
      };
      const Vec3 by{shift[0].toDouble(), -shift[2].toDouble(), shift[1].toDouble()};
      for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
        out.push_back({{vec(xyz, indices[i]) + by, vec(xyz, indices[i + 1]) + by, vec(xyz, indices[i + 2]) + by},
                       vec(across, indices[i]),
                       material["name"].toString(),
                       features.empty() ? -1 : static_cast<int>(features[indices[i]])});
        if (texture.isUndefined()) continue;
        out.back().picture = file.json["textures"][texture.toInt()]["source"].toInt(-2);
        if (out.back().picture < 0) qFatal("a texture is not there");
        for (std::size_t k = 0; k < 3; ++k)
          out.back().pictured[k] = {pictured.at(2 * indices[i + k]), pictured.at(2 * indices[i + k] + 1)};
      }
    }
  }
  return out;
}

}  // namespace jumeau::testing
