"""Encoders: what each is (cards), where its weights are, and its forward pass."""
