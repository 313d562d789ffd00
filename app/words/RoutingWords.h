#pragma once

#include <QString>

#include <string>

/// A clause of core about why a binding matches or not, in the language of the window: core says it in English, and
/// what it says is told from the few forms that it has. Other texts stay as they are.
QString routingWords(const QString& clause);
QString routingWords(const std::string& clause);
