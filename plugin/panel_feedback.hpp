#pragma once

#include "feedback.hpp"

/// Brings words from the worker thread to the panel. Signals, so that Qt carries them across threads.
class PanelFeedback final : public NotingFeedback {
  Q_OBJECT
public:
  PanelFeedback() : NotingFeedback(false) {}
  void setProgressText(const QString& text) override { emit stage(text); }
  void note(const QString& words, qint64 count, bool warning) override { emit noted(words, count, warning); }
  /// Processing reports the text of our exceptions as an error that is not fatal.
  void reportError(const QString& error, bool) override { emit failed(error); }

signals:
  void stage(const QString& words);
  void noted(const QString& words, qint64 count, bool warning);
  void failed(const QString& words);
};
