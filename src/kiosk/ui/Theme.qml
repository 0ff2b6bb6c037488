pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours, sizes and motion of the design. Sizes are millimetres on the visitor's screen.
QtObject {
    id: root

    property real pixelsPerMillimetre: 4.03
    property real textScale: 1
    // Of the whole picture, in pixels.
    property real pictureHeight: 1080
    property string titleFont: "Forum"
    property string wordFont: "Jost"
    property bool still: false
    property bool contrast: false
    // Whether the screen is read from the right: all of it is mirrored, and what is written or
    // painted on it is turned back.
    property bool mirrored: false
    // Whether there is little room for words: on a small screen, or with large words.
    property bool compact: false

    // By role, in the order of kiosk.content.palette.Colours; another list replaces them all.
    property list<color> colours: ["#F4EAD3", "#FBF5E6", "#0B1F33", "#484132", "#8C7650", "#80190D", "#E6D6B2", "#0B1F33", "#D7381F", "#FBF5E6", "#80190D", "#FBF5E6", "#0B1F33", "#FBF5E6", "#CFE5DC", "#0B4A52", "#F3D9CB", "#80190D", "#1F4A3A", "#0F5C66", "#8FA9A3", "#0B1F33", "#071524", "#12304A", "#FBF5E6", "#B9C7CF", "#EDBE63", "#071524", "#D9A441", "#0A434B", "#FBF5E6", "#FFE7B0"]
    readonly property color ground: colours[0]
    readonly property color surface: colours[1]
    readonly property color ink: colours[2]
    readonly property color inkSoft: colours[3]
    readonly property color line: colours[4]
    readonly property color kicker: colours[5]
    readonly property color chosen: colours[6]
    readonly property color chosenInk: colours[7]
    readonly property color accent: colours[8]
    readonly property color accentInk: colours[9]
    readonly property color primary: colours[10]
    readonly property color primaryInk: colours[11]
    readonly property color solid: colours[12]
    readonly property color solidInk: colours[13]
    readonly property color verified: colours[14]
    readonly property color verifiedInk: colours[15]
    readonly property color gives: colours[16]
    readonly property color givesInk: colours[17]
    readonly property color right: colours[18]
    readonly property color past: colours[19]
    readonly property color coming: colours[20]
    readonly property color night: colours[21]
    readonly property color nightDeep: colours[22]
    readonly property color nightRaised: colours[23]
    readonly property color nightInk: colours[24]
    readonly property color nightInkSoft: colours[25]
    readonly property color gold: colours[26]
    readonly property color goldInk: colours[27]
    readonly property color rule: colours[28]
    readonly property color sea: colours[29]
    readonly property color seaInk: colours[30]
    readonly property color seaKicker: colours[31]

    readonly property color black: "#000000"
    readonly property list<color> screenTest: ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#808080", "#FFFFFF"]
    readonly property color shadow: contrast ? "transparent" : "#2E000000"
    readonly property color dimmed: contrast ? "#CC000000" : "#B3071524"
    readonly property color veil: "#D9FBF5E6"
    readonly property color within: "#1A80190D"
    readonly property color glow: "#66EDBE63"
    readonly property color halo: "#33D7381F"
    readonly property color beamNear: "#66FFE7B0"
    readonly property color beamFar: "#00FFE7B0"
    readonly property color seaByDay: "#0F5C66"
    readonly property color seaByNight: "#081A2D"
    readonly property list<color> nightBands: contrast ? ["#000000"] : ["#0B1F33", "#0D243A", "#0F2A42", "#112F49", "#143750", "#174457", "#1F5561", "#2C6570", "#4B868A", "#D9A441"]
    readonly property list<color> dayBands: contrast ? ["#000000"] : ["#F4EAD3", "#F2E6CC", "#F1E2C4", "#EFDEBD", "#EDDAB5", "#EBD7AE"]
    readonly property list<color> seaBands: contrast ? ["#000000"] : ["#0A434B", "#0B4A52", "#0D525B", "#0F5C66", "#1C6D76"]
    readonly property list<color> categories: contrast ? ["#FFFFFF"] : ["#80190D", "#0F5C66", "#0B1F33", "#644C2C", "#1F4A3A", "#4A4334"]
    readonly property list<color> eras: contrast ? ["#000000"] : ["#E6D6B2", "#F3D9CB", "#C5DFD5", "#DDE3D3", "#E9C8B3"]
    readonly property list<color> letterInk: ["#FBF5E6", "#0B1F33", "#484132"]
    readonly property list<color> letterHalo: ["#0F5C66", "#D2E7DC", "#F4EAD3"]
    readonly property list<color> letterInkByNight: ["#B9C7CF", "#B9C7CF", "#B9C7CF"]
    readonly property list<color> letterHaloByNight: ["#081A2D", "#081A2D", "#0B1F33"]
    readonly property list<color> layerLines: ["#173F4F", "#4A4334", "#80190D", "#0B1F33"]
    readonly property list<real> layerWidths: [0.6, 0.5, 0.7, 1.2]
    readonly property list<color> layerAreas: ["#334A4334", "#33D7381F"]

    readonly property string display: contrast ? sans : titleFont
    // Place names are drawn as they were measured, also in strong contrast.
    readonly property string poster: "Forum"
    readonly property string sans: contrast ? "Jost" : wordFont
    readonly property string slanted: "EB Garamond"

    readonly property real hero: heading(28.8)
    readonly property real pageTitle: heading(21)
    readonly property real cardTitle: heading(12.5)
    readonly property real listTitle: heading(10.5)
    readonly property real lead: words(8.2)
    readonly property real body: words(7.2)
    readonly property real label: words(7)
    readonly property real mapCity: heading(12.5)

    readonly property real hair: mm(0.5)
    readonly property real frame: mm(1)
    readonly property real edge: contrast ? frame : 0
    readonly property real tiny: mm(1)
    readonly property real small: mm(2)
    readonly property real gap: mm(3)
    readonly property real medium: mm(4)
    readonly property real large: mm(6)
    readonly property real huge: mm(8)
    readonly property real margin: mm(12)
    readonly property real radiusCard: mm(1.5)
    readonly property real radiusPanel: mm(3)
    readonly property real target: mm(20.5)
    readonly property real bigTarget: mm(25.5)
    readonly property real bar: mm(28)

    // Controls, cards and pages.
    readonly property int touchTime: still ? 0 : 80
    readonly property int pageTime: still ? 0 : 180
    readonly property int cardTime: still ? 0 : 240
    // Ways over the map, and coins.
    readonly property int flightTime: still ? 0 : 900
    readonly property int coinTime: still ? 0 : 1200
    // What goes on and on while it runs, on the start and the fault screen only.
    readonly property int sweepLoop: 8000
    readonly property int trainLoop: 14000
    readonly property int restLoop: 3000
    readonly property int hookLoop: 12000
    readonly property int crossingLoop: 40000

    function words(millimetres: real): real {
        return Math.round(millimetres * root.textScale * root.pixelsPerMillimetre);
    }

    // Titles can be read from afar as they are: they grow less than words do, but stay larger.
    function heading(millimetres: real): real {
        return Math.round(Math.max(millimetres * (1 + 0.3 * (root.textScale - 1)), 7.6 * root.textScale) * root.pixelsPerMillimetre);
    }

    // A sign beside words: it grows with them, by half as much.
    function sign(millimetres: real): real {
        return Math.round(millimetres * (1 + 0.5 * (root.textScale - 1)) * root.pixelsPerMillimetre);
    }

    // How much of a screen's height, from below, somebody sitting can reach: 400 mm, and four fifths
    // of smaller screens, but never less than a page needs.
    function reach(height: real): real {
        return Math.min(height, Math.max(root.mm(210), Math.min(root.mm(400), height * 0.8)));
    }

    function mm(millimetres: real): real {
        return Math.round(millimetres * root.pixelsPerMillimetre);
    }
}
