#pragma once

#include <QString>
#include <QVariantList>

/// A scenario's notes as {title, text}, divided at their headings. Pictures would be fetched, links followed
/// and HTML obeyed, so of those only the words are left.
QVariantList noteSections(const QString& markdown);
