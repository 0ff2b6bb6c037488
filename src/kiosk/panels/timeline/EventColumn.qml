pragma ComponentBehavior: Bound

import QtQuick
import kiosk.panels.timeline
import kiosk.ui

// The cards below each other on tall screens, each with an equal share of the room, or else by what
// its words need. Those that have no room are left out: first before the chosen one, then after it.
Column {
    id: root

    required property TimelineModel panel
    required property real room
    readonly property list<EventPaper> _shown: _fitting()
    readonly property real _share: (room + spacing) / Math.max(1, _shown.length) - spacing
    readonly property bool _even: _shown.every(paper => paper.needed <= _share)
    readonly property real _spare: _share - _shown.reduce((sum, paper) => sum + paper.needed, 0) / Math.max(1, _shown.length)

    function _fitting(): list<EventPaper> {
        const papers = [...root.children].filter(child => child instanceof EventPaper);
        const chosen = papers.findIndex(paper => paper.chosen);
        const order = [...papers.slice(chosen), ...papers.slice(0, chosen).reverse()];
        let left = root.room;
        return order.filter((paper, place) => {
            const fits = place === 0 || paper.needed <= left;
            left -= fits ? paper.needed + root.spacing : left;
            return fits;
        });
    }

    spacing: Theme.large

    Repeater {
        model: root.panel.cards

        EventPaper {
            id: paper

            required property string item

            objectName: `event-${item}`
            width: root.width
            height: root._even ? root._share : needed + root._spare
            visible: root._shown.includes(paper)
            lying: true
            onTapped: root.panel.open("event", item)
        }
    }
}
