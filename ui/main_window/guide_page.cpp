// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/guide_page.h"

#include "core/base/path_text.h"
#include "core/base/program_files.h"
#include "ui/main_window/about_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QTextBrowser>
#include <QUrl>

#include <algorithm>

namespace coverscope::ui {

namespace {

// Text with pictures: these are made for a whole window, so they are shown as wide as a line of text may be.
class GuideText : public QTextBrowser
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::GuideText)

public:
    explicit GuideText(QWidget* parent) : QTextBrowser(parent)
    {
        setOpenExternalLinks(true);
        // Always, so that pictures made while there is no text yet are not too wide afterwards.
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        setAccessibleName(tr("Guide"));
        const std::filesystem::path file =
            base::shippedFile(std::filesystem::path("coverscope") / "guide" / "guide.md",
                              std::filesystem::path("packaging") / "guide" / "guide.md");
        std::error_code error;
        if (std::filesystem::exists(file, error))
            setSource(QUrl::fromLocalFile(QFile::decodeName(file.c_str())), QTextDocument::MarkdownResource);
        else
            setPlainText(tr("The guide is missing. Install Coverscope again: it belongs at “%1”.")
                             .arg(base::displayPath(file)));
    }

    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QUrl url = source().resolved(name);
        QImage picture(url.toLocalFile());
        if (picture.isNull())
            return {};
        // One with a palette would be made anew with that palette, in dots.
        picture.convertTo(QImage::Format_ARGB32_Premultiplied);
        const double ratio = devicePixelRatioF();
        const int margin = static_cast<int>(document()->documentMargin());
        const int room = static_cast<int>(ratio * std::max(100, viewport()->width() - 2 * margin));
        if (picture.width() > room)
            picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        return picture;
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTextBrowser::resizeEvent(event);
        if (viewport()->width() == m_width || !source().isValid())
            return;
        m_width = viewport()->width();
        // Pictures are kept by the document, so it is read anew with others; the place is kept as nearly as
        // can be.
        const int place = cursorForPosition({}).position();
        reload();
        QTextCursor cursor = textCursor();
        cursor.setPosition(place);
        setTextCursor(cursor);
    }

private:
    int m_width = 0;
};

} // namespace

QDialog* makeGuideDialog(QWidget* parent)
{
    return makePageDialog(GuideText::tr("Guide"), new GuideText(parent), parent);
}

} // namespace coverscope::ui
