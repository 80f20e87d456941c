"""The web front: what stands between the app and the browser of the person it serves."""
