import pytest
from tests.e2e.opening import *
from tests.e2e.visitor import Visitor
from kiosk.paths import default_exhibit
@pytest.mark.parametrize("size",["1280x800","1920x1080","1080x1920"])
def test_p(opened, qtbot, touch_screen, size):
    st=opened(default_exhibit(), size)
    v=Visitor(qtbot, st, touch_screen)
    v.touch("start"); v.touch("door-map"); v.rests("coast")
    v.window.grabWindow().save(f"/tmp/probe/{size}-a.png")
    for n in range(4):
        try: v.touch("pin-imperial-palace-hotel")
        except Exception as e: print("no", n)
        v.rests("coast")
        c=v.find("coast"); print(size, n, c.property("zoom"), c.property("leastZoom"), c.property("mostZoom"), bool(v.find("card")))
        v.window.grabWindow().save(f"/tmp/probe/{size}-{n}.png")
        if v.find("card"): break
