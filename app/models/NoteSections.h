#pragma once

#include <QString>
#include <QVariantList>

/// A scenario's notes as {title, text, parts}, divided at their headings; parts are {mark, depth, text}: paragraphs and, with
/// a mark, the items of lists. Pictures would be fetched, links followed
/// and HTML obeyed, so of those only the words are left.
QVariantList noteSections(const QString& markdown);
