pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Words of the kiosk's own, translated where they stand there.
QtObject {
    readonly property string previous: qsTranslate("LeafTurner", "Previous")
    readonly property string next: qsTranslate("LeafTurner", "Next")
    readonly property string home: qsTranslate("NavigationBar", "Home")
    readonly property string readingHelp: qsTranslate("NavigationBar", "Reading help")
    readonly property string credits: qsTranslate("NavigationBar", "Sources and credits")
    readonly property string contrast: qsTranslate("ReadingHelpSheet", "Strong contrast")
    readonly property string contrastLine: qsTranslate("ReadingHelpSheet", "Black, white, yellow")
    readonly property string reset: qsTranslate("ReadingHelpSheet", "Reset all")
    readonly property string done: qsTranslate("ReadingHelpSheet", "Done")
    readonly property string longWords: qsTranslate("IdleWarning", "Otherwise this station starts anew.")
    readonly property string close: qsTranslate("SheetCloser", "Close")
    readonly property string touch: qsTranslate("TouchHint", "Touch anywhere")
}
