pragma ComponentBehavior: Bound

import QtQuick

// Blocks one below the other, in one column or more. What does not fit is divided into leaves,
// with "previous", "2 of 5" and "next" at the lower edge; leaves and columns are about as full as
// each other, and a block is never divided. Each block takes `columnWidth` as its width, and leaves
// its opacity and whether it is enabled to the leaves.
Item {
    id: root

    default property alias blocks: flow.data
    property alias spacing: flow.spacing
    property int columns: 1
    property int leaf: 0
    // What the blocks are about: when it changes, the first leaf is shown.
    property string about: ""
    property bool night: false
    // A height at the lower edge that is kept free of blocks, for a button beside the turner.
    property real foot: 0
    // The block whose leaf is shown, until another is turned to.
    property Item wanted: null
    // An empty block: what follows it begins the next column, where all has room that way and the
    // columns come out about as even as without.
    property Item parting: null
    readonly property alias divided: turner.visible
    // How much of the lower edge the turner takes.
    readonly property real turnerWidth: turner.implicitWidth
    // The height that it takes, with a gap above it, where there are leaves.
    readonly property real turnerRoom: turner.height + Theme.gap
    readonly property int count: Math.ceil(_columnsNeeded / columns)
    readonly property real columnWidth: Math.floor((width - (columns - 1) * spacing) / columns)
    // With a parting: the least height at which all blocks stand in the columns.
    readonly property alias leastHeight: root._lowest
    readonly property real _pitch: columnWidth + spacing
    property int _columnsNeeded: 1
    property real _whole: 0
    property real _depth: height - foot
    property real _lowest: 0

    // Shows another leaf; beyond the ends nothing changes.
    function turn(by: int) {
        root.wanted = null;
        root._go(by);
    }

    function _go(by: int) {
        root.leaf = Math.max(0, Math.min(root.count - 1, root.leaf + by));
    }

    function _seek() {
        root._go(root.wanted ? root._leafOf(root.wanted) - root.leaf : 0);
    }

    function _leafOf(block: Item): int {
        return Math.floor(root._columnOf(block) / root.columns);
    }

    function _columnOf(block: Item): int {
        return Math.round(block.x / root._pitch);
    }

    function _divide() {
        const blocks = [...flow.children].filter(block => block.visible && block.height > 0 && block !== root.parting);
        root._whole = root._heightOf(blocks);
        turner.visible = root._columnsFor(blocks, root.height - root.foot) > root.columns;
        root._depth = root._part(blocks) ? root.height - root.foot : root._leastRoom(blocks, root.height - Math.max(root.foot, turner.visible ? root.turnerRoom : 0));
        root._columnsNeeded = Math.max(1, ...blocks.map(block => root._columnOf(block) + 1));
        root._seek();
        root._show();
    }

    // Whether what follows the parting begins the next column.
    function _part(blocks: list<Item>): bool {
        if (root.parting === null)
            return false;
        const order = [...flow.children];
        const first = blocks.filter(block => order.indexOf(block) < order.indexOf(root.parting));
        const rest = blocks.slice(first.length);
        const above = root._heightOf(first), room = root.height - root.foot;
        const least = root._leastFor(blocks, root.columns);
        const parted = Math.max(above, root._leastFor(rest, root.columns - 1));
        const even = root.columns > 1 && parted <= least * 1.3;
        root._lowest = root._roundUp(even ? parted : least);
        root.parting.height = even && parted <= room ? Math.max(0, Math.floor(room - above - root.spacing)) : 0;
        return root.parting.height > 0;
    }

    // A hair more, for heights are no whole numbers.
    function _roundUp(height: real): real {
        return Math.ceil(height + Theme.hair);
    }

    // The least height at which blocks stand in so many columns.
    function _leastFor(blocks: list<Item>, columns: int): real {
        const most = root._heightOf(blocks);
        let least = most / Math.max(1, columns);
        while (least < most && root._columnsFor(blocks, least) > columns)
            least = Math.min(most, least + Theme.tiny);
        return least;
    }

    function _heightOf(blocks: list<Item>): real {
        return blocks.reduce((sum, block) => sum + block.height + root.spacing, -root.spacing);
    }

    function _columnsFor(blocks: list<Item>, room: real): int {
        let columns = 1, below = 0;
        for (const block of blocks) {
            if (below > 0 && below + block.height > room) {
                columns += 1;
                below = 0;
            }
            below += block.height + root.spacing;
        }
        return columns;
    }

    // The least room that needs no more leaves than all that there is.
    function _leastRoom(blocks: list<Item>, all: real): real {
        const leaves = room => Math.ceil(root._columnsFor(blocks, room) / root.columns);
        let enough = all, tooLittle = 0;
        const fewest = leaves(enough);
        while (enough - tooLittle > 1) {
            const between = (enough + tooLittle) / 2;
            if (leaves(between) > fewest)
                tooLittle = between;
            else
                enough = between;
        }
        return enough;
    }

    // What is not on the leaf is not seen, touched or read aloud, but keeps its place. It is also put
    // out of sight, since the accessible tree tells of all that lies within the window.
    function _show() {
        for (const block of flow.children) {
            const here = root._leafOf(block) === root.leaf;
            block.opacity = here ? 1 : 0;
            block.enabled = here;
            const own = [...block.transform].filter(each => each !== away);
            block.transform = here ? own : [...own, away];
        }
    }

    // As high as one column of all blocks.
    implicitHeight: Math.max(0, Math.ceil(_whole))
    onAboutChanged: leaf = 0
    onWantedChanged: root._seek()
    onLeafChanged: root._show()

    Translate {
        id: away

        y: 1e5
    }

    Flow {
        id: flow

        // A column is read to its end before the next.
        readonly property bool inOrder: true

        x: -root.leaf * root.columns * root._pitch
        // It is as good as endless; that it changes with the room has the blocks placed anew.
        width: 1e6 + root.height - root.foot
        height: root._depth
        flow: Flow.TopToBottom
        spacing: Theme.medium
        LayoutMirroring.enabled: false
        onPositioningComplete: root._divide()
    }

    LeafTurner {
        id: turner

        anchors.bottom: parent.bottom
        width: parent.width
        visible: false
        leaf: root.leaf
        count: root.count
        night: root.night
        onTurned: by => root.turn(by)
    }
}
