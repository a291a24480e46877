"""The fields one writes in. Every field of the window is made here, and says where its words are kept."""
