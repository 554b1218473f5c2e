"""What tests are made of: small rasters, stacks, labels and weights, each of which a test knows all about."""
