"""What pages are made of: filters, board, cards, masthead, upload; the only room besides pages that draws."""
