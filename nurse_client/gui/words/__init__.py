"""How things are said to people: the texts of the screens and papers that more than one place shows."""
