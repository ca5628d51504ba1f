-- The dossier file, version 3: how exactly a period is known, what does not speak of a record, and named views.

-- How exactly the period is known, where a person said otherwise than its words.
ALTER TABLE support_record ADD COLUMN precision TEXT
    CHECK (precision IN ('day', 'month', 'year', 'within', 'mentioned'));

-- What a person said does not speak of this record, though it looks so.
ALTER TABLE support_record ADD COLUMN apart TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(apart) AND json_type(apart) = 'array');

-- A way of looking at the support records that was kept under a name.
CREATE TABLE named_view (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    partners_off TEXT NOT NULL CHECK (json_valid(partners_off) AND json_type(partners_off) = 'array'),
    others_off INTEGER NOT NULL CHECK (others_off IN (0, 1)),
    areas TEXT NOT NULL CHECK (json_valid(areas) AND json_type(areas) = 'array'),
    area_not_stated INTEGER NOT NULL CHECK (area_not_stated IN (0, 1)),
    kinds TEXT NOT NULL CHECK (json_valid(kinds) AND json_type(kinds) = 'array'),
    kind_not_stated INTEGER NOT NULL CHECK (kind_not_stated IN (0, 1)),
    statuses TEXT NOT NULL CHECK (json_valid(statuses) AND json_type(statuses) = 'array'),
    first_year INTEGER,
    last_year INTEGER,
    words TEXT NOT NULL,
    beneficiary TEXT REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    after_meeting INTEGER NOT NULL CHECK (after_meeting IN (0, 1)),
    not_mentioned INTEGER NOT NULL CHECK (not_mentioned IN (0, 1)),
    picture TEXT NOT NULL,
    "grouping" TEXT NOT NULL,
    sorting TEXT NOT NULL,
    descending INTEGER NOT NULL CHECK (descending IN (0, 1)),
    columns_hidden TEXT NOT NULL CHECK (json_valid(columns_hidden) AND json_type(columns_hidden) = 'array'),
    CHECK ((first_year IS NULL) = (last_year IS NULL))
) STRICT;
