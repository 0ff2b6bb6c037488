pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours, sizes and motion of the design. Sizes are millimetres on the visitor's screen.
QtObject {
    id: root

    property real pixelsPerMillimetre: 4.03
    property real textScale: 1
    property bool still: false
    property bool compact: false

    readonly property color notte: "#0B1F33"
    readonly property color abisso: "#071524"
    readonly property color onda: "#12304A"
    readonly property color fondale: "#0A434B"
    readonly property color mare: "#0F5C66"
    readonly property color teal: "#0B4A52"
    readonly property color carta: "#F4EAD3"
    readonly property color gesso: "#FBF5E6"
    readonly property color sabbia: "#E6D6B2"
    readonly property color bordo: "#8C7650"
    readonly property color pietra: "#4A4334"
    readonly property color nebbia: "#B9C7CF"
    readonly property color ocra: "#D9A441"
    readonly property color oro: "#EDBE63"
    readonly property color luce: "#FFE7B0"
    readonly property color rosso: "#80190D"
    readonly property color vermiglio: "#D7381F"
    readonly property color gives: "#F3D9CB"
    readonly property color receives: "#CFE5DC"
    readonly property color coming: "#8FA9A3"
    readonly property color seaByDay: "#0F5C66"
    readonly property color seaByNight: "#081A2D"
    readonly property color shadow: "#2E000000"
    readonly property color veil: "#D9FBF5E6"
    readonly property color within: "#1A80190D"
    readonly property color glow: "#66EDBE63"
    readonly property color halo: "#33D7381F"
    readonly property list<color> night: ["#0B1F33", "#0D243A", "#0F2A42", "#112F49", "#143750", "#174457", "#1F5561", "#2C6570", "#4B868A", "#D9A441"]
    readonly property list<color> daylight: ["#F4EAD3", "#F1E4C8", "#EEDEBC", "#EBD7AE", "#E8D0A0", "#E5CA92"]
    readonly property list<color> depths: ["#0A434B", "#0B4A52", "#0D525B", "#0F5C66", "#1C6D76"]
    readonly property list<color> categories: ["#80190D", "#0F5C66", "#0B1F33", "#6B5230", "#1F4A3A", "#4A4334"]
    readonly property color pino: "#1F4A3A"
    readonly property list<color> letterInk: ["#FBF5E6", "#0B1F33", "#4A4334"]
    readonly property list<color> letterHalo: ["#0F5C66", "#D2E7DC", "#F4EAD3"]
    readonly property list<color> letterInkByNight: ["#B9C7CF", "#B9C7CF", "#B9C7CF"]
    readonly property list<color> letterHaloByNight: ["#081A2D", "#081A2D", "#0B1F33"]
    readonly property list<color> layerLines: ["#173F4F", "#4A4334", "#80190D", "#0B1F33"]
    readonly property list<real> layerWidths: [0.6, 0.5, 0.7, 1.2]
    readonly property list<color> layerAreas: ["#334A4334", "#33D7381F"]
    readonly property color beamNear: "#66FFE7B0"
    readonly property color beamFar: "#00FFE7B0"
    readonly property color dimmed: "#B3071524"
    readonly property list<color> eraColours: ["#E6D6B2", "#F3D9CB", "#C5DFD5", "#DDE3D3", "#E9C8B3"]

    readonly property string display: "Forum"
    readonly property string sans: "Jost"
    readonly property string slanted: "EB Garamond"

    readonly property real hero: words(28.8)
    readonly property real pageTitle: words(21)
    readonly property real cardTitle: words(12.5)
    readonly property real listTitle: words(10.5)
    readonly property real lead: words(8.2)
    readonly property real body: words(7.2)
    readonly property real label: words(7)
    readonly property real mapCity: words(12.5)

    readonly property real hair: mm(0.5)
    readonly property real frame: mm(1)
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

    readonly property int touchTime: still ? 0 : 80
    readonly property int pageTime: still ? 0 : 180
    readonly property int flightTime: still ? 0 : 900

    function words(millimetres: real): real {
        return Math.round(millimetres * root.textScale * root.pixelsPerMillimetre);
    }

    function mm(millimetres: real): real {
        return Math.round(millimetres * root.pixelsPerMillimetre);
    }
}
