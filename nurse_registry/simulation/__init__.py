"""The parties that live in a populated registry. What they do goes through the HTTP calls of the contract."""
