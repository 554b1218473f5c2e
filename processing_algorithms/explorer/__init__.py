"""The Explorer: a dock that encodes what the map shows and answers clicks. Imported when it is opened."""
