import QtQuick
import QtTest
import kiosk.ui

Rectangle {
    id: root

    width: 400
    height: 120
    color: Theme.sea

    HaloWords {
        id: words

        x: 40
        y: 40
        text: "Genova"
        color: Theme.nightInk
        halo: Theme.accent
        reach: 6
        font.pixelSize: 40
    }

    TestCase {
        name: "HaloWords"
        when: windowShown

        function colours(): list<string> {
            const image = grabImage(root);
            const found = new Set();
            for (let x = 20; x < 250; x++)
                for (let y = 20; y < 110; y += 2)
                    found.add(image.pixel(x, y).toString());
            return Array.from(found);
        }

        function test_words_stand_in_their_halo_which_follows_them() {
            verify(colours().includes(Theme.accent.toString()));
            verify(colours().includes(Theme.nightInk.toString()));
            words.text = "";
            compare(colours(), [Theme.sea.toString()]);
        }

        function test_never_wraps_and_says_its_words() {
            words.text = "Santa Margherita Ligure";
            compare(words.lineCount, 1);
            compare(words.Accessible.name, words.text);
        }
    }
}
