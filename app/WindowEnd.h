#pragma once

class QQuickWindow;

/// Takes the popups that are open out of a window before it is destroyed. Left there, Qt 6.4 hides them when the window
/// is half gone, and reads what has been deleted.
void closePopups(QQuickWindow* window);
