"""The physiotherapist's view: files that people handed over, opened beside each other, apart from any diary."""
