"""Training an encoder on the user's rasters: joint-embedding prediction of what is hidden."""
