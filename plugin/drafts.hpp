#pragma once

#include <qgsprocessingcontext.h>

#include <QString>
#include <QVariant>
#include <string>
#include <vector>

/// What a run has written so far. Unless the run reaches its end, none of it stays: no partial file, no layer to load.
class Drafts {
public:
  explicit Drafts(QgsProcessingContext& context) : mContext(context) {}
  Drafts(const Drafts&) = delete;
  Drafts& operator=(const Drafts&) = delete;
  ~Drafts();

  /// A vector destination as QGIS's sinks name it ("/a/b.gpkg", "/a/b.gpkg|layername=x", a memory layer's id), before
  /// it is filled. `intoOlderFile`: the file held other layers before this run, and keeps them.
  void addLayer(const QString& destination, bool intoOlderFile, const std::string& record);
  /// A file that is whole already, and goes if the rest of the run fails.
  void addFile(const QString& path);

  /// The run has reached its end: the records join the files, and everything stays.
  /// @throws jumeau::Error (unwritable)
  void keep();

private:
  struct Draft {
    QString destination, file, layer;
    bool intoOlderFile = false, attached = false;
    std::string record;
  };
  void discard(const Draft& draft);

  QgsProcessingContext& mContext;
  std::vector<Draft> mDrafts;
};

/// Whether a sink's value ("ogr:dbname='/a/b.gpkg' table="x"") goes into a file that is there already.
bool goesIntoOlderFile(const QVariant& sink);
