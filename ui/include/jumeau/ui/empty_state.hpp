#pragma once

#include <QWidget>
#include <vector>

class QLabel;

namespace jumeau::ui {

class CountList;

/// What a page shows when it cannot even start: what is needed, what is there already.
class EmptyState : public QWidget {
  Q_OBJECT
public:
  struct Need {
    QString words;
    bool met = false;
  };
  explicit EmptyState(QWidget* parent = nullptr);
  void setWords(const QString& title, const QString& advice);
  void setNeeds(const std::vector<Need>& needs);

private:
  QLabel *mTitle, *mAdvice;
  CountList* mNeeds;
};

}  // namespace jumeau::ui
