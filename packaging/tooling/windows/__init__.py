"""What only the Windows installers need: CPython, wine, the MSI and the zip."""
