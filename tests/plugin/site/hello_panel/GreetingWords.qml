import kiosk.ui

Title {
    color: Theme.rosso
}
