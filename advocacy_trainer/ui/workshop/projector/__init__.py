"""What the room sees: one slide at a time, the same on the projector and in the trainer's window."""
