"""A plug-in of pytest for the tests under Wine: where Qt's offscreen platform finds fonts, Chinese ones too.

Wine hands no variable to a program that begins with QT_.
"""

import os

os.environ["QT_QPA_FONTDIR"] = r"Z:\usr\share\fonts\opentype\noto"
