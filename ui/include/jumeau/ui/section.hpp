#pragma once

#include <QWidget>

class QVBoxLayout;

namespace jumeau::ui {

class ElidedLabel;
class SectionHeader;

/// A titled part of a page that folds away; folded, it may say its content in a few words beside the title.
class Section : public QWidget {
  Q_OBJECT
public:
  explicit Section(const QString& title, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  QString title() const { return mTitle; }
  /// Takes ownership.
  void setContent(QWidget* content);
  void setSummary(const QString& words);
  void setOpen(bool open);
  bool isOpen() const;
  /// What folds and unfolds: for the tab order.
  SectionHeader* header() const { return mHeader; }

signals:
  void toggled(bool open);

private:
  void applyOpen(bool open);

  QString mTitle;
  SectionHeader* mHeader;
  ElidedLabel* mSummary;
  QVBoxLayout* mLayout;
  QWidget* mContent = nullptr;
};

}  // namespace jumeau::ui
