"""Small helpers of widgets that several screens share."""
