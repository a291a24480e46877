"""The workplace's pack: what HR says in the app, as a plain folder or one ``.medegneord`` file.

- ``model``, ``promise``: what does a pack say?
- ``pack_toml``, ``tables``: what does ``pack.toml`` say, and what of it cannot be read?
- ``writing``, ``editing``, ``beginning``: how is a pack begun, changed and written?
- ``contents``, ``names``: which files may lie in a pack, and what may they be called?
- ``folder``, ``archive``: read those files from a folder or a zip that anybody may have made
- ``reading``: the whole pack of either, with every fault
- ``advice``, ``adverts``: what HR is told before it hands a pack out
- ``colours``: which colours can be read?
- ``manifest``, ``signing``, ``trust``: is it what the workplace made?
- ``installing``, ``taking_in``: one pack in place of another, whole or not at all, and who may do it
- ``in_force``: which pack holds on this computer?
- ``shown``, ``promise_page``: what employees see of it, and the page for the works council
"""
