"""A bare Debian 12 without a network, to try on it what a station's technician does. Needs root.

systemd is its first process, and udev hears of devices: systemd-nspawn gives it namespaces of its
own on the machine's kernel. So what a kernel, a screen or a real stick does is not tried here.
"""
