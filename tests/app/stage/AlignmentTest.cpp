#include "app/stage/Alignment.h"

#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

NodeRef queue(const char* name) { return {NodeKind::Queue, name}; }

QString textOf(const NodeRects& rects)
{
    QStringList words;
    for (const auto& [node, rect] : rects)
        words << QString("%1 %2,%3").arg(QString::fromStdString(node.name)).arg(rect.x()).arg(rect.y());
    return words.join("; ");
}

const NodeRects three{{queue("a"), {0, 0, 100, 40}}, {queue("b"), {300, 100, 60, 40}}, {queue("c"), {120, 500, 100, 40}}};

} // namespace

/// How nodes are lined up, by hand and by command.
class AlignmentTest : public QObject {
    Q_OBJECT
private slots:
    void edgesAndMiddlesAreLinedUp_data()
    {
        QTest::addColumn<int>("edge");
        QTest::addColumn<QString>("places");
        QTest::newRow("left") << int(AlignEdge::Left) << "a 0,0; b 0,100; c 0,500";
        QTest::newRow("centre") << int(AlignEdge::Centre) << "a 130,0; b 150,100; c 130,500";
        QTest::newRow("right") << int(AlignEdge::Right) << "a 260,0; b 300,100; c 260,500";
        QTest::newRow("top") << int(AlignEdge::Top) << "a 0,0; b 300,0; c 120,0";
        QTest::newRow("middle") << int(AlignEdge::Middle) << "a 0,250; b 300,250; c 120,250";
        QTest::newRow("bottom") << int(AlignEdge::Bottom) << "a 0,500; b 300,500; c 120,500";
    }

    void edgesAndMiddlesAreLinedUp()
    {
        QFETCH(int, edge);
        QTEST(textOf(aligned(three, static_cast<AlignEdge>(edge))), "places");
    }

    void gapsBecomeEqualAndTheOuterTwoStay()
    {
        QCOMPARE(textOf(distributed(three, Qt::Horizontal)), QString("a 0,0; b 300,100; c 150,500"));
        QCOMPARE(textOf(distributed(three, Qt::Vertical)), QString("a 0,0; b 300,250; c 120,500"));
    }

    void whatIsNearALineJumpsToIt()
    {
        const QRectF moving(104, 203, 80, 40);
        const Snap snap = snapped(moving, {{100, 0, 60, 40}, {400, 180, 60, 90}}, 6);
        QVERIFY(snap.inX && snap.inY);
        QCOMPARE(snap.shift, QPointF(-4, 2)); // its left edge, and its middle
        QCOMPARE(snap.guides.size(), std::size_t(2));
        QCOMPARE(snap.guides[0], QLineF(100, 0, 100, 245));
        QCOMPARE(snap.guides[1], QLineF(100, 225, 460, 225));
    }

    void nodesOfOneSizeNeedOneLine()
    {
        const Snap snap = snapped({3, 100, 60, 40}, {{0, 0, 60, 40}}, 6);
        QCOMPARE(snap.guides, std::vector<QLineF>{QLineF(30, 0, 30, 140)});
    }

    void whatIsFurtherAwayDoesNot()
    {
        const Snap snap = snapped({107, 203, 81, 40}, {{100, 0, 60, 40}}, 6);
        QVERIFY(!snap.inX && !snap.inY);
        QVERIFY(snap.shift.isNull() && snap.guides.empty());
    }
};

POSTROOM_TEST(AlignmentTest)
#include "AlignmentTest.moc"
