"""Run before the app: give types its CapsuleType without the network's library, which is left out.

From 3.13 on types fetches it from _socket when it is asked for (its __getattr__). typing_extensions asks, by
which minisign is read: without this no signature of a pack can be made or verified.
"""

import _datetime
import types

types.CapsuleType = type(_datetime.datetime_CAPI)
