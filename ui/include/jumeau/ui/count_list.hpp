#pragma once

#include <QWidget>
#include <vector>

#include "jumeau/ui/tones.hpp"

class QGridLayout;

namespace jumeau::ui {

struct CountedLine {
  QString text;
  QString count;  ///< may be empty
  Tone tone = Tone::Neutral;
};

/// Lines of wrapped text, each with a number at its right.
class CountList : public QWidget {
  Q_OBJECT
public:
  explicit CountList(QWidget* parent = nullptr);
  void setLines(const std::vector<CountedLine>& lines);
  int count() const { return mCount; }

private:
  QGridLayout* mLayout;
  int mCount = 0;
};

}  // namespace jumeau::ui
