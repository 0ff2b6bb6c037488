import kiosk.ui

Title {
    color: Theme.kicker
}
