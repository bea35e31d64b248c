"""Where a paper that was set as one column is cut into pages."""

from PySide6.QtGui import QTextDocument, QTextFormat, QTextTable

from nurse_client.gui.paper.ink import blocks


def page_cuts(document: QTextDocument, height: float) -> list[float]:
    """The places, in dots from the top, where pages begin, and the end of the last one."""
    end, parts, wanted = document.size().height(), _parts(document), _wanted_breaks(document)
    cuts = [0.0]
    while True:
        limit = cuts[-1] + height
        ahead = [place for place in wanted if place > cuts[-1]]
        if ahead and ahead[0] <= limit:
            cuts.append(ahead[0])
        elif end > limit:
            fitting = [place for place in parts if cuts[-1] < place <= limit]
            cuts.append(fitting[-1] if fitting else _between_lines(document, limit))
        else:
            return [*cuts, end]


def _parts(document: QTextDocument) -> list[float]:
    """Where the parts begin that stay together: at the cells of the first column, below the row of widths."""
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    cells = [(table.cellAt(row, 0), row) for table in tables for row in range(1, table.rows())]
    layout = document.documentLayout()
    return [
        layout.blockBoundingRect(cell.firstCursorPosition().block()).y() for cell, row in cells if cell.row() == row
    ]


def _wanted_breaks(document: QTextDocument) -> list[float]:
    """Where the layout wants a new page (``page-break-before: always``)."""
    policy, layout = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore, document.documentLayout()
    return [
        layout.blockBoundingRect(block).y()
        for block in blocks(document)
        if block.blockFormat().pageBreakPolicy() & policy
    ]


def _between_lines(document: QTextDocument, limit: float) -> float:
    """The lowest place above ``limit`` that cuts through no line: for a part that is longer than a page."""
    lines = []
    for block in blocks(document):
        top = document.documentLayout().blockBoundingRect(block).y()
        rects = [block.layout().lineAt(index).rect() for index in range(block.layout().lineCount())]
        lines += [(top + rect.top(), top + rect.bottom()) for rect in rects]
    while cut := [top for top, bottom in lines if top < limit < bottom]:
        limit = min(cut)
    return limit
