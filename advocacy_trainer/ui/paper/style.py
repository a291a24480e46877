"""What a sheet looks like, as Qt's style sheets can say it; right in black and white."""

INK, SOFT, LINE = "#1F2933", "#52606D", "#52606D"
STYLE = f"""
body {{ color: {INK}; }}
h1 {{ font-size: 20pt; font-weight: 600; }}
h2 {{ font-size: 14pt; font-weight: 600; margin-top: 14px; }}
h3 {{ font-size: 11pt; font-weight: 600; margin-top: 8px; }}
p, li {{ font-size: 11pt; line-height: 140%; }}
.soft {{ color: {SOFT}; font-size: 10pt; }}
.lines {{ color: {LINE}; }}
"""
