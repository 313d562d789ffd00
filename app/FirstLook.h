#pragma once

/// Applies the kept preferences before the first window: else it would come up in other colours and in English, and
/// change a moment later.
void applyKeptPreferences();
