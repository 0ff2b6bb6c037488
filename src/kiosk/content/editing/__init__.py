"""What an editor would say of an exhibit that can be read: its words, its sources, its links.

Nothing here is an error. Each rule is a module of its own that looks at drafts and warns; an item
may silence a rule, with its reason.
"""
