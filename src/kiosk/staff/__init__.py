"""What the museum's own people see behind the hidden door: how the station is, and what to do."""
