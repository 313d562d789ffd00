#pragma once

#include <QQuickWindow>
#include <QStringList>
#include <QTranslator>

/// A language whose sentences are the English ones with accents, in brackets and 40 % longer: what stays English is not
/// translated, what loses its bracket has too little room.
class LongerLanguage : public QTranslator {
public:
    LongerLanguage();
    ~LongerLanguage() override;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

/// Which texts in a window have too little room: cut off without a tip that tells the rest, outside of their control or
/// of the window, or over each other.
QStringList textsWithoutRoom(QQuickWindow& window);
