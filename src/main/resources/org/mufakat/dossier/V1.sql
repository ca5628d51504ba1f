-- The dossier file, version 1. One entry of the dossier is one row; a component is a column, the components of a record
-- inside a record are columns that begin with its name, lists and names by language are JSON. Times are UTC, ISO 8601;
-- dates are ISO 8601; truth values are 0 and 1; ids are random UUIDs.
-- The triggers that keep the history are not here: they are made from the columns of the tables below.

-- The front of the dossier: one row.
CREATE TABLE cover (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title TEXT NOT NULL,
    example INTEGER NOT NULL CHECK (example IN (0, 1)),
    ours TEXT REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    "group" TEXT NOT NULL,
    languages TEXT NOT NULL CHECK (json_valid(languages) AND json_type(languages) = 'array'),
    marking TEXT NOT NULL
) STRICT;

-- Who takes part, and who else gave support. Names are JSON objects by language.
CREATE TABLE delegation (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL,
    protocol_name TEXT NOT NULL CHECK (json_valid(protocol_name) AND json_type(protocol_name) = 'object'),
    short_name TEXT NOT NULL CHECK (json_valid(short_name) AND json_type(short_name) = 'object'),
    abbreviations TEXT NOT NULL CHECK (json_valid(abbreviations) AND json_type(abbreviations) = 'array'),
    role TEXT NOT NULL CHECK (role IN ('member', 'partner', 'observer', 'secretariat')),
    takes_part INTEGER NOT NULL CHECK (takes_part IN (0, 1)),
    memberships TEXT NOT NULL CHECK (json_valid(memberships) AND json_type(memberships) = 'array'),
    hue INTEGER CHECK (hue BETWEEN 1 AND 4)
) STRICT;

-- The programme of cooperation has areas; a dossier has its own list.
CREATE TABLE programme_area (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (json_valid(name) AND json_type(name) = 'object'),
    outside INTEGER NOT NULL CHECK (outside IN (0, 1))
) STRICT;

-- The kinds of support, a list of the dossier.
CREATE TABLE support_kind (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank TEXT NOT NULL,
    name TEXT NOT NULL CHECK (json_valid(name) AND json_type(name) = 'object')
) STRICT;

-- Ministries and agencies of ours.
CREATE TABLE contributor (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- The chain of meetings.
CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank TEXT NOT NULL,
    series TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    dates_words TEXT NOT NULL,
    dates_from TEXT,
    dates_to TEXT,
    sessions TEXT NOT NULL CHECK (json_valid(sessions) AND json_type(sessions) = 'array'),
    format TEXT CHECK (format IN ('in-person', 'online', 'hybrid')),
    venue TEXT NOT NULL,
    chair TEXT REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    co_chairs TEXT NOT NULL CHECK (json_valid(co_chairs) AND json_type(co_chairs) = 'array'),
    reports_to TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    prepared INTEGER NOT NULL CHECK (prepared IN (0, 1))
) STRICT;

-- What is on the table.
CREATE TABLE agenda_item (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    meeting TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    parent TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    documents TEXT NOT NULL CHECK (json_valid(documents) AND json_type(documents) = 'array'),
    lead_delegation TEXT REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    area TEXT REFERENCES programme_area (id) DEFERRABLE INITIALLY DEFERRED,
    triage TEXT CHECK (triage IN ('certain', 'possible', 'defensive')),
    status TEXT NOT NULL CHECK (status IN ('open', 'under-discussion', 'concluded', 'deferred'))
) STRICT;

-- Our position on an item. From fallback to sensitive_background it never leaves the delegation.
CREATE TABLE position (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    points_to_make TEXT NOT NULL,
    press_line TEXT NOT NULL,
    public_background TEXT NOT NULL,
    objective TEXT NOT NULL,
    arguments TEXT NOT NULL,
    previous_decisions TEXT NOT NULL,
    lead_agency TEXT NOT NULL,
    speaker TEXT NOT NULL,
    fallback TEXT NOT NULL,
    red_lines TEXT NOT NULL,
    tactical_arguments TEXT NOT NULL,
    others_objectives TEXT NOT NULL,
    our_response TEXT NOT NULL,
    sensitive_background TEXT NOT NULL,
    lead_desk TEXT NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1))
) STRICT;

-- What a ministry or agency was asked for, what came, and whether it cleared our position.
CREATE TABLE contribution (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    item TEXT NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    contributor TEXT NOT NULL REFERENCES contributor (id) DEFERRABLE INITIALLY DEFERRED,
    request TEXT NOT NULL,
    asked_on TEXT,
    due_at TEXT,
    answer TEXT CHECK (answer IN ('concurs', 'comments', 'silent')),
    words TEXT NOT NULL,
    answered_at TEXT,
    clearance_by TEXT,
    clearance_at TEXT,
    clearance_wording TEXT,
    CHECK ((clearance_by IS NULL) = (clearance_at IS NULL) AND (clearance_by IS NULL) = (clearance_wording IS NULL))
) STRICT;

-- What the capital told us.
CREATE TABLE instruction (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    received_at TEXT NOT NULL,
    sender TEXT NOT NULL,
    words TEXT NOT NULL,
    about_type TEXT
        CHECK (about_type IN ('cover', 'delegation', 'programme-area', 'support-kind', 'contributor', 'meeting',
            'agenda-item', 'position', 'contribution', 'instruction', 'consensus-text', 'paragraph', 'revision',
            'our-language', 'bracket-package', 'support-record', 'stance', 'comment')),
    about_entry TEXT,
    about_field TEXT,
    about_passage_start INTEGER,
    about_passage_end INTEGER,
    about_passage_quote TEXT,
    about_passage_before TEXT,
    about_passage_after TEXT,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    CHECK ((about_passage_start IS NULL) = (about_passage_quote IS NULL))
) STRICT;

-- Statements: drafts, translations, precedents.
CREATE TABLE consensus_text (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('draft', 'translation', 'precedent')),
    translation_of TEXT REFERENCES consensus_text (id) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    numbering TEXT NOT NULL CHECK (numbering IN ('asean', 'un', 'plain')),
    notice TEXT NOT NULL,
    draft_name TEXT NOT NULL
) STRICT;

-- The working copy of each statement, with its brackets as they were typed.
CREATE TABLE paragraph (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    text TEXT NOT NULL REFERENCES consensus_text (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('title', 'heading', 'preambular', 'operative', 'sub-paragraph', 'unnumbered', 'footnote')),
    words TEXT NOT NULL,
    counterpart TEXT REFERENCES paragraph (id) DEFERRABLE INITIALLY DEFERRED,
    former_number TEXT NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('not-discussed', 'under-discussion', 'agreed-in-informals', 'agreed-within-group',
            'agreed-ad-referendum', 'agreed', 'adopted', 'reopened')),
    pending TEXT NOT NULL CHECK (json_valid(pending) AND json_type(pending) = 'array')
) STRICT;

-- Statements as they were issued; the paragraphs are a JSON array and never change.
CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    text TEXT NOT NULL REFERENCES consensus_text (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    circulated_to TEXT CHECK (circulated_to IN ('all', 'group', 'contributor', 'delegation')),
    paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs) AND json_type(paragraphs) = 'array'),
    statuses TEXT NOT NULL CHECK (json_valid(statuses) AND json_type(statuses) = 'array'),
    note TEXT NOT NULL
) STRICT;

-- What we want to read in a bracket or paragraph.
CREATE TABLE our_language (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    about_type TEXT NOT NULL
        CHECK (about_type IN ('cover', 'delegation', 'programme-area', 'support-kind', 'contributor', 'meeting',
            'agenda-item', 'position', 'contribution', 'instruction', 'consensus-text', 'paragraph', 'revision',
            'our-language', 'bracket-package', 'support-record', 'stance', 'comment')),
    about_entry TEXT NOT NULL,
    about_field TEXT NOT NULL,
    about_passage_start INTEGER,
    about_passage_end INTEGER,
    about_passage_quote TEXT,
    about_passage_before TEXT,
    about_passage_after TEXT,
    prefer TEXT NOT NULL,
    can_live_with TEXT NOT NULL,
    never TEXT NOT NULL,
    authority TEXT NOT NULL,
    reason TEXT
        CHECK (reason IN ('alternative-wording', 'contentious', 'tactical', 'waiting-for-capital',
            'waiting-for-paragraph')),
    reason_note TEXT NOT NULL,
    CHECK ((about_passage_start IS NULL) = (about_passage_quote IS NULL))
) STRICT;

-- Decisions on several brackets that go together.
CREATE TABLE bracket_package (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    text TEXT NOT NULL REFERENCES consensus_text (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    decisions TEXT NOT NULL CHECK (json_valid(decisions) AND json_type(decisions) = 'array'),
    offered_by TEXT REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    offered_at TEXT,
    state TEXT NOT NULL CHECK (state IN ('prepared', 'offered', 'applied', 'withdrawn'))
) STRICT;

-- What partners did, on whose word.
CREATE TABLE support_record (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL,
    partners TEXT NOT NULL CHECK (json_valid(partners) AND json_type(partners) = 'array'),
    title TEXT NOT NULL,
    area TEXT REFERENCES programme_area (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT REFERENCES support_kind (id) DEFERRABLE INITIALLY DEFERRED,
    period_words TEXT NOT NULL,
    period_from TEXT,
    period_to TEXT,
    beneficiaries TEXT NOT NULL,
    amount_value TEXT,
    amount_currency TEXT,
    status TEXT NOT NULL
        CHECK (status IN ('recalled', 'proposed', 'pledged', 'signed', 'ongoing', 'completed')),
    source TEXT NOT NULL,
    confirmations TEXT NOT NULL CHECK (json_valid(confirmations) AND json_type(confirmations) = 'array'),
    contradicts TEXT NOT NULL CHECK (json_valid(contradicts) AND json_type(contradicts) = 'array'),
    CHECK ((amount_value IS NULL) = (amount_currency IS NULL))
) STRICT;

-- What a delegation holds, as we know it.
CREATE TABLE stance (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    delegation TEXT NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    about_type TEXT NOT NULL
        CHECK (about_type IN ('cover', 'delegation', 'programme-area', 'support-kind', 'contributor', 'meeting',
            'agenda-item', 'position', 'contribution', 'instruction', 'consensus-text', 'paragraph', 'revision',
            'our-language', 'bracket-package', 'support-record', 'stance', 'comment')),
    about_entry TEXT NOT NULL,
    about_field TEXT NOT NULL,
    about_passage_start INTEGER,
    about_passage_end INTEGER,
    about_passage_quote TEXT,
    about_passage_before TEXT,
    about_passage_after TEXT,
    attitude TEXT NOT NULL
        CHECK (attitude IN ('has-not-spoken', 'proposes', 'supports', 'can-accept', 'reserves', 'objects')),
    note TEXT NOT NULL,
    "on" TEXT,
    source TEXT NOT NULL CHECK (source IN ('in-the-room', 'in-writing', 'in-confidence', 'our-estimate')),
    CHECK ((about_passage_start IS NULL) = (about_passage_quote IS NULL))
) STRICT;

-- What staff note.
CREATE TABLE comment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    about_type TEXT NOT NULL
        CHECK (about_type IN ('cover', 'delegation', 'programme-area', 'support-kind', 'contributor', 'meeting',
            'agenda-item', 'position', 'contribution', 'instruction', 'consensus-text', 'paragraph', 'revision',
            'our-language', 'bracket-package', 'support-record', 'stance', 'comment')),
    about_entry TEXT NOT NULL,
    about_field TEXT NOT NULL,
    about_passage_start INTEGER,
    about_passage_end INTEGER,
    about_passage_quote TEXT,
    about_passage_before TEXT,
    about_passage_after TEXT,
    reply_to TEXT REFERENCES comment (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    words TEXT NOT NULL,
    addressed_to TEXT REFERENCES contributor (id) DEFERRABLE INITIALLY DEFERRED,
    assigned_to TEXT NOT NULL,
    resolved_by TEXT,
    resolved_at TEXT,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL)),
    CHECK ((about_passage_start IS NULL) = (about_passage_quote IS NULL))
) STRICT;

-- By these columns rows are looked for when what they refer to is removed.
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting);
CREATE INDEX agenda_item_by_parent ON agenda_item (parent);
CREATE INDEX position_by_item ON position (item);
CREATE INDEX contribution_by_item ON contribution (item);
CREATE INDEX paragraph_by_text ON paragraph (text);
CREATE INDEX paragraph_by_counterpart ON paragraph (counterpart);
CREATE INDEX revision_by_text ON revision (text);
CREATE INDEX comment_by_reply_to ON comment (reply_to);

-- Who did what and when. Change-sets of one act of a person share a step; undo and redo are change-sets of their own.
CREATE TABLE change_set (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    step TEXT NOT NULL,
    label_key TEXT NOT NULL,
    label_arguments TEXT NOT NULL CHECK (json_valid(label_arguments) AND json_type(label_arguments) = 'array'),
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('create', 'edit', 'undo', 'redo')),
    reverts TEXT CHECK ((reverts IS NOT NULL) = (kind IN ('undo', 'redo')))
) STRICT;

-- The change-set that is being written; none between transactions, so that nothing is written past the door.
CREATE TABLE current_change_set (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    change_set INTEGER REFERENCES change_set (number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO current_change_set (one, change_set) VALUES (1, NULL);

-- Each row before and after each change, as a JSON object of its columns; only ever added to.
CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (number) DEFERRABLE INITIALLY DEFERRED,
    entry_type TEXT NOT NULL,
    entry TEXT NOT NULL,
    before TEXT CHECK (json_valid(before)),
    after TEXT CHECK (json_valid(after)),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX history_by_change_set ON history (change_set);
CREATE INDEX history_by_entry ON history (entry);

CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
END;

CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
END;

CREATE TRIGGER change_set_is_not_rewritten BEFORE UPDATE ON change_set
BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
END;

CREATE TRIGGER change_set_is_not_removed BEFORE DELETE ON change_set
BEGIN
    SELECT RAISE(ABORT, 'the history is only ever added to');
END;

-- Bundles sent and taken in, compressed, as the common ground of later merges.
CREATE TABLE bundle (
    id TEXT NOT NULL PRIMARY KEY,
    direction TEXT NOT NULL CHECK (direction IN ('sent', 'taken-in')),
    audience TEXT NOT NULL CHECK (audience IN ('all', 'group', 'contributor', 'delegation')),
    at TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- The words of each entry, folded, and under which number the index has them.
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY,
    entry_type TEXT NOT NULL,
    entry TEXT NOT NULL,
    UNIQUE (entry, entry_type)
) STRICT;
