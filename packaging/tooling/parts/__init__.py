"""Know what others' work is in the frozen folder, and say so: notices and a bill of materials."""
