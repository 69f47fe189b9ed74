#include "jumeau/ui/jumeau_panel.hpp"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "jumeau/ui/hubs_page.hpp"
#include "jumeau/ui/message_strip.hpp"
#include "jumeau/ui/quiet_label.hpp"

namespace jumeau::ui {
namespace {

constexpr int stateVersion = 1;

}  // namespace

JumeauPanel::JumeauPanel(QWidget* parent)
    : QWidget(parent),
      mHubs(new HubsPage(this)),
      mTitle(new QLabel(this)),
      mSwitch(new QComboBox(this)),
      mQuestion(new QuietLabel(this)),
      mMessage(new MessageStrip(this)),
      mStack(new QStackedWidget(this)) {
  QFont large = mTitle->font();
  large.setBold(true);
  large.setPointSizeF(large.pointSizeF() * 1.2);
  mTitle->setFont(large);
  mTitle->setWordWrap(true);
  mSwitch->setFont(large);
  mSwitch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  mSwitch->setAccessibleName(tr("Page"));
  mMessage->setClosable(true);

  auto* header = new QVBoxLayout;
  header->setContentsMargins(10, 10, 10, 8);
  header->setSpacing(4);
  for (QWidget* part : std::initializer_list<QWidget*>{mTitle, mSwitch, mQuestion}) header->addWidget(part);
  header->addSpacing(2);
  header->addWidget(mMessage);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(header);
  column->addWidget(mStack, 1);

  connect(mSwitch, QOverload<int>::of(&QComboBox::currentIndexChanged), this, &JumeauPanel::showPage);
  connect(mMessage, &MessageStrip::closed, this, [this] { showMessage(Tone::Neutral, {}); });
  addPage(mHubs);
}

void JumeauPanel::addPage(Page* page) {
  mPages.push_back(page);
  mMessages.emplace_back();
  mStack->addWidget(page);
  connect(page, &Page::messageChanged, this, [this, page](Tone tone, const QString& text) {
    const auto index = static_cast<std::size_t>(std::find(mPages.begin(), mPages.end(), page) - mPages.begin());
    mMessages[index] = {tone, text};
    if (page == currentPage()) mMessage->say(tone, text);
  });
  mSwitch->addItem(page->title());
  mSwitch->setVisible(mPages.size() > 1);
  mTitle->setVisible(mPages.size() == 1);
  if (mPages.size() == 1) showPage(0);
}

Page* JumeauPanel::currentPage() const { return mPages[static_cast<std::size_t>(mStack->currentIndex())]; }

void JumeauPanel::setCurrentPage(const QString& id) {
  const auto found = std::find_if(mPages.begin(), mPages.end(), [&](const Page* page) { return page->id() == id; });
  if (found != mPages.end()) mSwitch->setCurrentIndex(static_cast<int>(found - mPages.begin()));
}

QVariantMap JumeauPanel::state() const {
  QVariantMap pages;
  for (const Page* page : mPages) pages[page->id()] = page->state();
  return {{"version", stateVersion}, {"page", currentPage()->id()}, {"pages", pages}};
}

void JumeauPanel::restoreState(const QVariantMap& state) {
  if (!state.isEmpty() && state.value("version").toInt() != stateVersion) return;
  const QVariantMap pages = state.value("pages").toMap();
  for (Page* page : mPages) page->restoreState(pages.value(page->id()).toMap());
  setCurrentPage(state.value("page").toString());
}

QSize JumeauPanel::sizeHint() const { return {340, 700}; }

void JumeauPanel::showMessage(Tone tone, const QString& text) {
  mMessages[static_cast<std::size_t>(mStack->currentIndex())] = {tone, text};
  mMessage->say(tone, text);
}

void JumeauPanel::showPage(int index) {
  mStack->setCurrentIndex(index);
  const Page* page = currentPage();
  mTitle->setText(page->title());
  mQuestion->setText(page->question());
  const Message& message = mMessages[static_cast<std::size_t>(index)];
  mMessage->say(message.tone, message.text);
}

}  // namespace jumeau::ui
