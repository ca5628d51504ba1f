ALTER TABLE contributor ADD COLUMN telephone TEXT;
