"""A window with two named controls and, where asked, a nameless one: to test the walker itself."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

application = QApplication(sys.argv[:1])
window = QWidget()
window.setWindowTitle("Prøve")
column = QVBoxLayout(window)
label = QLabel("Hvad vil du kaldes her?")
field = QLineEdit()
label.setBuddy(field)
field.setAccessibleName(label.text())
button = QPushButton("Næste")
button.clicked.connect(lambda: label.setText("Tak"))
for part in (label, field, button):
    column.addWidget(part)
if "nameless" in sys.argv:
    column.addWidget(QPushButton())
window.show()
sys.exit(application.exec())
