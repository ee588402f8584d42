"""What a person types into the pages, checked at the edge."""
