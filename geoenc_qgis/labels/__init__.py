"""Labels: where they lie, classifiers learnt from them, honest scores, and votes."""
