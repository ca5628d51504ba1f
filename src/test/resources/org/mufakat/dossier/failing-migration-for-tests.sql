ALTER TABLE contributor ADD COLUMN telephone TEXT;

INSERT INTO contributor (id) VALUES ('past the door');
