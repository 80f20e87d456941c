"""What is handed over: a person's report as one finished value, the page made of it, and every format it travels in."""
