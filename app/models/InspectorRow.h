#pragma once

#include <QString>
#include <QStringList>

/// One property of the selected thing, as the inspector shows it.
struct InspectorRow {
    QString name;  ///< of the field in files, or of the argument
    QString title; ///< for people
    QString kind;  ///< text, bool, integer, duration, choice, list, table or tables
    QString value;         ///< empty if the nodes have different ones
    bool various = false;  ///< the nodes have different values
    QStringList choices; ///< for a choice all values, for text proposals
    QString meaning;
    bool isArgument = false; ///< stands in the arguments, so it may be absent
    QString error;           ///< why what was typed was not taken
    QString typed;           ///< that text
};
