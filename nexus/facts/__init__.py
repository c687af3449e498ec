"""What the answers establish, each fact with everything that it rests on."""
