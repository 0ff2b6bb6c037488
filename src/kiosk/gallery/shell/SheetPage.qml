pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.shell
import kiosk.ui

ComponentPage {
    id: root

    each: Theme.mm(1000)

    Specimen {
        title: "rises over what is on the screen"
        night: true

        Sheet {
            width: root.most
            height: Math.min(root.highest, Theme.mm(130))
            name: Samples.readingHelp
            contentHeight: Theme.mm(80)

            Title {
                x: Theme.large
                y: Theme.large
                width: parent.width - 2 * x
                text: Samples.readingHelp
            }

            SheetCloser {
            }
        }
    }
}
