import QtQuick
import QtTest
import kiosk.ui

Item {
    width: 400
    height: 400

    CodePicture {
        id: code

        words: "Rapallo & Genova, 50 %"
        room: 390
    }

    TestCase {
        name: "CodePicture"
        when: windowShown

        function test_is_black_on_its_own_white_and_no_larger_than_its_room() {
            compare(code.status, Image.Ready);
            verify(code.width > 200 && code.width <= 390);
            compare(code.width, code.height);
            const image = grabImage(code);
            compare(image.pixel(2, 2), "#ffffff");
            const pixels = Array.from({
                length: code.width
            }, (_, x) => image.pixel(x, code.width / 2).toString());
            compare(new Set(pixels).size, 2, "no grey between black and white");
        }

        function test_says_what_it_is() {
            compare(code.Accessible.role, Accessible.Graphic);
            verify(code.Accessible.name !== "");
        }

        function test_without_words_there_is_nothing() {
            code.words = "";
            compare(code.source.toString(), "");
        }
    }
}
