#pragma once

/// Chooses how windows are painted, before the first one is made: by a graphics card if there is one, else by painting.
/// Qt Quick ends the program when OpenGL cannot start, and OpenGL without a card is slower than painting. What the
/// person has chosen through Qt's own variables stays.
void chooseGraphics();
