#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "words.hpp"

/// tests/golden/sentences.json: what both doors say, number by number and place by place; tests/e2e asks the portable
/// one.
namespace sentences {

inline QJsonArray agreed() {
  QFile file(QStringLiteral(JUMEAU_TESTS "/golden/sentences.json"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(file.fileName()));
  return QJsonDocument::fromJson(file.readAll()).array();
}

inline jumeau::Text::Part partOf(const QJsonObject& part) {
  if (part.contains(QStringLiteral("whole")))
    return static_cast<std::int64_t>(part.value(QStringLiteral("whole")).toDouble());
  if (part.contains(QStringLiteral("real"))) return part.value(QStringLiteral("real")).toDouble();
  return part.value(QStringLiteral("words")).toString().toStdString();
}

/// `language`: the key of what the sentence must be.
inline void compare(const QString& language) {
  const QJsonArray all = agreed();
  QVERIFY(!all.isEmpty());
  for (const QJsonValue& one : all) {
    const QJsonObject sentence = one.toObject();
    const QByteArray pattern = sentence.value(QStringLiteral("pattern")).toString().toUtf8();
    jumeau::Text text{pattern.constData(), {}};
    for (const QJsonValue& part : sentence.value(QStringLiteral("parts")).toArray())
      text.parts.push_back(partOf(part.toObject()));
    QCOMPARE(translated(text), sentence.value(language).toString());
  }
}

}  // namespace sentences
