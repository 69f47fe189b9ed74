#include "jumeau/ui/section.hpp"

#include <QHBoxLayout>

#include "jumeau/ui/elided_label.hpp"
#include "jumeau/ui/section_header.hpp"

namespace jumeau::ui {

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent), mHeader(new SectionHeader(this)), mSummary(new ElidedLabel(this)) {
  auto* top = new QHBoxLayout;
  top->setSpacing(10);
  top->addWidget(mHeader);
  top->addWidget(mSummary, 1);
  mLayout = new QVBoxLayout(this);
  mLayout->setContentsMargins(0, 0, 0, 0);
  mLayout->setSpacing(4);
  mLayout->addLayout(top);

  connect(mHeader, &SectionHeader::toggled, this, [this](bool open) {
    applyOpen(open);
    emit toggled(open);
  });
  setTitle(title);
  mHeader->setChecked(true);
}

void Section::setTitle(const QString& title) {
  mTitle = title;
  mHeader->setTitle(title);
}

void Section::setContent(QWidget* content) {
  delete mContent;
  mContent = content;
  mLayout->addWidget(content);
  applyOpen(isOpen());
}

void Section::setSummary(const QString& words) {
  mSummary->setText(words);
  applyOpen(isOpen());
}

void Section::setOpen(bool open) { mHeader->setChecked(open); }

bool Section::isOpen() const { return mHeader->isChecked(); }

void Section::applyOpen(bool open) {
  mHeader->setAccessibleDescription(open ? tr("Open") : tr("Folded"));
  mSummary->setVisible(!open && !mSummary->text().isEmpty());
  if (mContent) mContent->setVisible(open);
}

}  // namespace jumeau::ui
