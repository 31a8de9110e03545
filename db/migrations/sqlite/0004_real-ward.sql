CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`shop_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by` text NOT NULL,
	`answered_at` integer,
	`joins` integer,
	`mode` text,
	`minimum_yen` integer,
	`hours` text,
	`offer` text DEFAULT '' NOT NULL,
	`amenities` text,
	`contact_name` text DEFAULT '' NOT NULL,
	`contact_phone` text DEFAULT '' NOT NULL,
	`consented_at` integer,
	`decision` text,
	`decided_at` integer,
	`decided_by` text,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_once` ON `applications` (`rally_id`,`shop_id`);--> statement-breakpoint
CREATE TABLE `desk_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`card_id` text NOT NULL,
	`day` text NOT NULL,
	`entered_at` integer NOT NULL,
	`entered_by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_entries_card` ON `desk_entries` (`card_id`);--> statement-breakpoint
CREATE INDEX `desk_entries_rally` ON `desk_entries` (`rally_id`,`entered_at`);--> statement-breakpoint
CREATE TABLE `dry_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`source_rally_id` text NOT NULL,
	`requested_at` integer NOT NULL,
	`requested_by` text NOT NULL,
	`claimed_at` integer,
	`finished_at` integer,
	`result` text,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dry_runs_rally` ON `dry_runs` (`rally_id`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`shop_id` text NOT NULL,
	`purpose` text NOT NULL,
	`version` integer NOT NULL,
	`code_hash` text NOT NULL,
	`issued_at` integer NOT NULL,
	`issued_by` text NOT NULL,
	`revoked_at` integer,
	`revoked_by` text,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_code` ON `letters` (`code_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `letters_one_open` ON `letters` (`rally_id`,`shop_id`,`purpose`) WHERE revoked_at IS NULL;--> statement-breakpoint
CREATE TABLE `passkey_challenges` (
	`challenge` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`staff_id` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkey_challenges_expiry` ON `passkey_challenges` (`expires_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`credential` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`name` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkeys_staff` ON `passkeys` (`staff_id`);--> statement-breakpoint
CREATE TABLE `card_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`count` integer NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL,
	`print_id` text NOT NULL,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`print_id`) REFERENCES `prints`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `files` (
	`hash` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`type` text NOT NULL,
	`content` blob NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `print_parts` (
	`print_id` text NOT NULL,
	`position` integer NOT NULL,
	`subjects` text NOT NULL,
	`claimed_at` integer,
	`drawn_at` integer,
	`pages` integer DEFAULT 0 NOT NULL,
	`codes` integer DEFAULT 0 NOT NULL,
	`codes_read` integer DEFAULT 0 NOT NULL,
	`problems` text NOT NULL,
	`file_hash` text,
	PRIMARY KEY(`print_id`, `position`),
	FOREIGN KEY (`print_id`) REFERENCES `prints`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `prints` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`kind` text NOT NULL,
	`sheets` text NOT NULL,
	`street_id` text,
	`origin` text NOT NULL,
	`requested_at` integer NOT NULL,
	`requested_by` text NOT NULL,
	`stopped_at` integer,
	`finished_at` integer,
	`file_hash` text,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `prints_rally` ON `prints` (`rally_id`);--> statement-breakpoint
CREATE TABLE `poster_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`checkpoint_id` text NOT NULL,
	`code` text NOT NULL,
	`checked_at` integer NOT NULL,
	`checked_by` text NOT NULL,
	FOREIGN KEY (`checkpoint_id`) REFERENCES `checkpoints`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`code`) REFERENCES `codes`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `poster_checks_checkpoint` ON `poster_checks` (`checkpoint_id`);--> statement-breakpoint
CREATE TABLE `rally_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`text` text NOT NULL,
	`posted_at` integer NOT NULL,
	`posted_by` text NOT NULL,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rally_notices_rally` ON `rally_notices` (`rally_id`);--> statement-breakpoint
CREATE TABLE `shop_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`rally_id` text,
	`file_name` text NOT NULL,
	`sheet` text,
	`content` text NOT NULL,
	`choices` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	`confirmed_at` integer,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shop_imports_uploaded` ON `shop_imports` (`uploaded_at`);--> statement-breakpoint
ALTER TABLE `cards` ADD `run_id` text REFERENCES card_runs(id);--> statement-breakpoint
CREATE INDEX `cards_run` ON `cards` (`run_id`);--> statement-breakpoint
ALTER TABLE `rallies` ADD `paper` text;--> statement-breakpoint
ALTER TABLE `rallies` ADD `published_at` integer;--> statement-breakpoint
ALTER TABLE `rallies` ADD `printed_origin` text;--> statement-breakpoint
ALTER TABLE `rallies` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `tiers` ADD `evidence` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `tiers` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `letter_id` text REFERENCES letters(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `device` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `sessions_letter` ON `sessions` (`letter_id`);--> statement-breakpoint
ALTER TABLE `shops` ADD `kind` text DEFAULT 'shop' NOT NULL;--> statement-breakpoint
ALTER TABLE `shops` ADD `key` text;--> statement-breakpoint
ALTER TABLE `shops` ADD `is_place_checked` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `shops` ADD `address` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `shops` ADD `phone` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `shops` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `shops` ADD `withdrawn_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `shops_key` ON `shops` (`ward_id`,`key`);--> statement-breakpoint
ALTER TABLE `staff` ADD `role` text DEFAULT 'viewer' NOT NULL;--> statement-breakpoint
ALTER TABLE `staff` ADD `invited_by` text;--> statement-breakpoint
ALTER TABLE `staff` ADD `disabled_by` text;--> statement-breakpoint
CREATE INDEX `audit_log_actor` ON `audit_log` (`ward_id`,`actor`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`ward_id`,`subject`,`sequence`);--> statement-breakpoint
UPDATE rallies SET published_at = created_at;
--> statement-breakpoint
UPDATE staff SET role = 'manager';
--> statement-breakpoint
DROP TRIGGER stamps_no_delete;
--> statement-breakpoint
-- What was invented may go: a real ward begins by removing the sample.
CREATE TRIGGER stamps_no_delete BEFORE DELETE ON stamps
WHEN OLD.client_id IS NOT 'sample' AND NOT EXISTS (
  SELECT 1 FROM rallies JOIN wards ON wards.id = rallies.ward_id
  WHERE rallies.id = OLD.rally_id AND wards.is_sample)
BEGIN
  SELECT RAISE(ABORT, 'stamps are append-only');
END;
--> statement-breakpoint
DROP TRIGGER voids_no_delete;
--> statement-breakpoint
CREATE TRIGGER voids_no_delete BEFORE DELETE ON voids
WHEN NOT EXISTS (
  SELECT 1 FROM stamps JOIN rallies ON rallies.id = stamps.rally_id JOIN wards ON wards.id = rallies.ward_id
  WHERE stamps.id = OLD.stamp_id AND wards.is_sample)
BEGIN
  SELECT RAISE(ABORT, 'voids are append-only');
END;
--> statement-breakpoint
DROP TRIGGER audit_log_no_delete;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log
WHEN NOT EXISTS (SELECT 1 FROM wards WHERE id = OLD.ward_id AND is_sample)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
