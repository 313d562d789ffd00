#include "app/Document.h"
#include "app/bench/BenchWindow.h"
#include "app/bench/CanvasScenes.h"

#include <benchmark/benchmark.h>

using namespace postroom;

namespace {

constexpr Duration oneFrame{16'667};

/// A window with that load, all of its tokens under way.
std::unique_ptr<BenchWindow> windowWith(const CanvasLoad& load)
{
    auto window = std::make_unique<BenchWindow>();
    window->stage().setCrowds(false); // each token is painted
    window->workbench().open(Document(canvasScenario(load), {}, {}));
    window->workbench().runFor(static_cast<double>(timeToFill.microseconds) / 1e6);
    for (int i = 0; i < 5; ++i)
        window->paintFrame(); // fonts, sprites and the fitted view come with the first ones
    return window;
}

/// So near that words can be read, with all the room there is: in the scene of 50 nodes nearly everything is in sight.
void zoomToWords(BenchWindow& window)
{
    window.window().setProperty("panelShown", false);
    window.paintFrame();
    StageView& stage = window.stage();
    stage.setZoom(0.6);
    stage.setPanX(60);
    stage.setPanY(20);
    for (int i = 0; i < 5; ++i)
        window.paintFrame();
}

void countTokens(benchmark::State& state, BenchWindow& window)
{
    state.counters["tokens"] = static_cast<double>(window.workbench().scene().flights().size());
    state.counters["nodes"] = static_cast<double>(window.stage().nodes().size());
}

// Simulated time passes as in a window that plays at 60 frames a second; every token is elsewhere in each frame.
// The time is that of a whole frame: the run, the models, the painting, the window.
void canvasMoving(benchmark::State& state, CanvasLoad load, bool near)
{
    const auto window = windowWith(load);
    if (near)
        zoomToWords(*window);
    for (auto _ : state) {
        emit window->workbench().clock()->tick(oneFrame);
        window->paintFrame();
    }
    countTokens(state, *window);
}

// The same with what a person gets: where tokens would hide each other, crowds.
void canvasCrowds(benchmark::State& state, CanvasLoad load)
{
    const auto window = windowWith(load);
    window->stage().setCrowds(true);
    for (auto _ : state) {
        emit window->workbench().clock()->tick(oneFrame);
        window->paintFrame();
    }
    countTokens(state, *window);
}

void canvasZooming(benchmark::State& state, CanvasLoad load)
{
    const auto window = windowWith(load);
    StageView& stage = window->stage();
    int frame = 0;
    for (auto _ : state) {
        emit window->workbench().clock()->tick(oneFrame);
        stage.zoomAt(stage.width() / 2, stage.height() / 2, frame++ % 40 < 20 ? 1.02 : 1 / 1.02);
        window->paintFrame();
    }
    countTokens(state, *window);
}

void canvasDragging(benchmark::State& state, CanvasLoad load)
{
    const auto window = windowWith(load);
    int frame = 0;
    for (auto _ : state) {
        emit window->workbench().clock()->tick(oneFrame);
        ++frame;
        window->workbench().dragNodes({{{NodeKind::Queue, "queue-3"}, Place{600.0 + frame % 50, 420.0 + frame % 30}}});
        window->paintFrame();
    }
    countTokens(state, *window);
}

// The time means nothing here: what counts is that nobody paints and that the processor rests.
void canvasAtRest(benchmark::State& state)
{
    const auto window = windowWith({200, 0, 1000});
    static_cast<void>(window->framesIn(1000)); // what was begun comes to its end
    int frames = 0;
    for (auto _ : state)
        frames += window->framesIn(2000);
    state.counters["frames"] = frames;
}

constexpr int fewFrames = 120;

BENCHMARK_CAPTURE(canvasMoving, nodes_50_tokens_1000, {50, 0, 1000}, true)->Iterations(fewFrames)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(canvasMoving, nodes_200_tokens_10000, {200, 0, 10'000}, false)->Iterations(fewFrames)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(canvasMoving, nodes_1000_lines_1500_tokens_5000, {1000, 750, 5000}, false)->Iterations(fewFrames)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(canvasMoving, nodes_1000_tokens_50000, {1000, 0, 50'000}, false)->Iterations(fewFrames)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(canvasCrowds, nodes_200_tokens_10000, {200, 0, 10'000})->Iterations(fewFrames)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(canvasCrowds, nodes_1000_tokens_50000, {1000, 0, 50'000})->Iterations(fewFrames)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(canvasZooming, nodes_200_tokens_1000, {200, 0, 1000})->Iterations(fewFrames)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(canvasDragging, nodes_200_tokens_1000, {200, 0, 1000})->Iterations(fewFrames)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(canvasAtRest)->Iterations(1)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
