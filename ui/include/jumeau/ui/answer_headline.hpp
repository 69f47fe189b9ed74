#pragma once

#include <QWidget>

class QLabel;

namespace jumeau::ui {

class MessageStrip;
class QuietLabel;

/// An answer as a sentence in large type, what belongs to it, and what is proved about it.
class AnswerHeadline : public QWidget {
  Q_OBJECT
public:
  explicit AnswerHeadline(QWidget* parent = nullptr);
  /// Empty texts are left out.
  void setWords(const QString& answer, const QString& details, const QString& proof, bool proved);
  void setFaded(bool faded);
  QString answer() const;
  QString proof() const;

private:
  QLabel* mAnswer;
  QuietLabel* mDetails;
  MessageStrip* mProof;
};

}  // namespace jumeau::ui
