pragma ComponentBehavior: Bound

import kiosk.gallery
import kiosk.shell

ComponentPage {
    id: root

    Specimen {
        title: "100 %"

        SizeChip {
            help: root.kiosk.readingHelp
            perCent: 100
            name: Samples.home
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "150 %"

        SizeChip {
            help: root.kiosk.readingHelp
            perCent: 150
            name: Samples.home
            maximumWidth: root.most
        }
    }

    Specimen {
        title: "200 %"

        SizeChip {
            help: root.kiosk.readingHelp
            perCent: 200
            name: Samples.home
            maximumWidth: root.most
        }
    }
}
