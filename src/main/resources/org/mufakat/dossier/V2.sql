-- The dossier file, version 2: the chair's script of a position, when a stance was written down, and links between entries.

ALTER TABLE position ADD COLUMN chair_script TEXT NOT NULL DEFAULT '';

-- When a stance was written down, by which those of one day have an order.
ALTER TABLE stance ADD COLUMN recorded_at TEXT;

-- What belongs together: an item and a support record, a record and a paragraph. It has no direction.
CREATE TABLE link (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    from_type TEXT NOT NULL
        CHECK (from_type IN ('cover', 'delegation', 'programme-area', 'support-kind', 'contributor', 'meeting',
            'agenda-item', 'position', 'contribution', 'instruction', 'consensus-text', 'paragraph', 'revision',
            'our-language', 'bracket-package', 'support-record', 'stance', 'comment')),
    from_entry TEXT NOT NULL,
    from_field TEXT NOT NULL,
    from_passage_start INTEGER,
    from_passage_end INTEGER,
    from_passage_quote TEXT,
    from_passage_before TEXT,
    from_passage_after TEXT,
    to_type TEXT NOT NULL
        CHECK (to_type IN ('cover', 'delegation', 'programme-area', 'support-kind', 'contributor', 'meeting',
            'agenda-item', 'position', 'contribution', 'instruction', 'consensus-text', 'paragraph', 'revision',
            'our-language', 'bracket-package', 'support-record', 'stance', 'comment')),
    to_entry TEXT NOT NULL,
    to_field TEXT NOT NULL,
    to_passage_start INTEGER,
    to_passage_end INTEGER,
    to_passage_quote TEXT,
    to_passage_before TEXT,
    to_passage_after TEXT,
    CHECK (from_entry <> to_entry),
    CHECK (from_field = '' AND to_field = '')
) STRICT;
