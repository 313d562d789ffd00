pragma ComponentBehavior: Bound
import QtQuick
import Postroom
import Postroom.App

// One lane: its name and the values at one time, its chart, and what stands for the whole run.
Rectangle {
    id: root

    required property StatisticsModel source
    required property int index
    required property string kind
    required property string name
    required property var values
    required property string figure
    required property string words
    required property real labelWidth
    required property real plotWidth
    property bool current: false
    readonly property bool tall: kind === "rates" || kind === "latency"

    objectName: "lane:" + kind + ":" + name
    implicitHeight: Math.round((tall ? 64 : kind === "queue" ? 42 : 34) * Theme.scale)
    color: current ? Theme.tint(Theme.accent, 0.12) : index % 2 === 1 ? Theme.tint(Theme.faintInk, 0.04) : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: words

    PartSign {
        id: sign
        visible: !root.tall
        kind: root.kind
        x: Theme.spacing * 1.25
        anchors.verticalCenter: parent.verticalCenter
        magnified: 0.8
    }
    Column {
        x: Theme.spacing * 1.5 + (root.tall ? 0 : sign.width + Theme.spacing)
        width: root.labelWidth - x - Theme.spacing
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.tall ? 0 : 1
        Words {
            id: title
            width: parent.width
            text: root.name
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            font.weight: Font.DemiBold
            font.pixelSize: root.tall ? Theme.fontSmall : Theme.fontNormal
            Accessible.ignored: true
            HoverHandler { id: hover }
            Tip {
                visible: hover.hovered && title.truncated
                text: root.name
            }
        }
        Grid {
            columns: root.tall ? 1 : 2
            columnSpacing: Theme.spacing
            Repeater {
                model: root.values.length
                Row {
                    id: reading
                    required property int index
                    readonly property var value: root.values[index] ?? ({})
                    spacing: Theme.spacing * 0.5
                    ChartKey {
                        anchors.verticalCenter: parent.verticalCenter
                        mark: reading.value.mark ?? 0
                    }
                    Words {
                        text: reading.value.text ?? ""
                        wrapMode: Text.NoWrap
                        faint: true
                        font.pixelSize: Theme.fontSmall
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    ChartLane {
        x: root.labelWidth
        width: root.plotWidth
        height: root.height
        source: root.source
        row: root.index
    }
    ShortWords {
        x: root.labelWidth + root.plotWidth + Theme.spacing
        width: root.width - x
        anchors.verticalCenter: parent.verticalCenter
        text: root.figure
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
