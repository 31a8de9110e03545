CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`details` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_log_chain` ON `audit_log` (`ward_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`bucket` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`bucket`, `window_start`)
);
--> statement-breakpoint
CREATE INDEX `attempts_window` ON `attempts` (`window_start`);--> statement-breakpoint
CREATE TABLE `card_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `card_keys_card` ON `card_keys` (`card_id`);--> statement-breakpoint
CREATE TABLE `card_merges` (
	`from_card_id` text PRIMARY KEY NOT NULL,
	`into_card_id` text NOT NULL,
	`merged_at` integer NOT NULL,
	FOREIGN KEY (`from_card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into_card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `card_merges_into` ON `card_merges` (`into_card_id`);--> statement-breakpoint
CREATE TABLE `card_progress` (
	`card_id` text NOT NULL,
	`rally_id` text NOT NULL,
	`counted` integer NOT NULL,
	`streets` integer NOT NULL,
	`last_stamp_at` integer NOT NULL,
	PRIMARY KEY(`card_id`, `rally_id`),
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`channel` text NOT NULL,
	`number` text NOT NULL,
	`rescue_version` integer DEFAULT 1 NOT NULL,
	`rescue_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_number` ON `cards` (`ward_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cards_rescue` ON `cards` (`rescue_hash`);--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`tier_id` text NOT NULL,
	`card_id` text NOT NULL,
	`number` text NOT NULL,
	`period_key` text NOT NULL,
	`entered_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tier_id`) REFERENCES `tiers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_once` ON `entries` (`card_id`,`tier_id`,`period_key`) WHERE withdrawn_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `entries_number` ON `entries` (`rally_id`,`number`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`claimed_at` integer NOT NULL,
	`finished_at` integer,
	`error` text
);
--> statement-breakpoint
CREATE INDEX `jobs_claimed` ON `jobs` (`claimed_at`);--> statement-breakpoint
CREATE TABLE `promotions` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`words` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`posted_at` integer NOT NULL,
	`posted_by` text NOT NULL,
	`edited_at` integer,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "promotions_forward" CHECK("promotions"."starts_on" <= "promotions"."ends_on")
);
--> statement-breakpoint
CREATE INDEX `promotions_shop` ON `promotions` (`shop_id`,`ends_on`);--> statement-breakpoint
CREATE TABLE `channels` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "channels_forward" CHECK("channels"."starts_on" <= "channels"."ends_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `channels_kind` ON `channels` (`rally_id`,`kind`);--> statement-breakpoint
CREATE TABLE `checkpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`shop_id` text NOT NULL,
	`number` integer NOT NULL,
	`mode` text NOT NULL,
	`minimum_yen` integer NOT NULL,
	`points` integer DEFAULT 1 NOT NULL,
	`themes` text NOT NULL,
	`asks_place` integer DEFAULT false NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `checkpoints_shop` ON `checkpoints` (`rally_id`,`shop_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `checkpoints_number` ON `checkpoints` (`rally_id`,`number`);--> statement-breakpoint
CREATE TABLE `codes` (
	`code` text PRIMARY KEY NOT NULL,
	`checkpoint_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`checkpoint_id`) REFERENCES `checkpoints`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `codes_checkpoint` ON `codes` (`checkpoint_id`);--> statement-breakpoint
CREATE TABLE `pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`message` text NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pauses_one_open` ON `pauses` (`rally_id`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE TABLE `rallies` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`names` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`key` blob NOT NULL,
	`rules` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rallies_forward" CHECK("rallies"."starts_on" <= "rallies"."ends_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rallies_slug` ON `rallies` (`ward_id`,`slug`);--> statement-breakpoint
CREATE TABLE `tiers` (
	`id` text PRIMARY KEY NOT NULL,
	`rally_id` text NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`mark` text NOT NULL,
	`name` text NOT NULL,
	`names` text NOT NULL,
	`rule` text NOT NULL,
	`prize` text NOT NULL,
	`prizes` text NOT NULL,
	`value_yen` integer NOT NULL,
	`winners` integer NOT NULL,
	`award` text NOT NULL,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tiers_slug` ON `tiers` (`rally_id`,`slug`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`staff_id` text,
	`shop_id` text,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_one_owner" CHECK(("sessions"."staff_id" IS NULL) <> ("sessions"."shop_id" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`staff_id` text,
	`shop_id` text,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sign_in_links_one_owner" CHECK(("sign_in_links"."staff_id" IS NULL) <> ("sign_in_links"."shop_id" IS NULL))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_links_token` ON `sign_in_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `shops` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`street_id` text NOT NULL,
	`association_id` text,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`names` text NOT NULL,
	`category` text NOT NULL,
	`kanji` text NOT NULL,
	`lat` real NOT NULL,
	`lng` real NOT NULL,
	`hours` text NOT NULL,
	`amenities` text NOT NULL,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`street_id`) REFERENCES `streets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`association_id`) REFERENCES `associations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shops_slug` ON `shops` (`ward_id`,`slug`);--> statement-breakpoint
CREATE INDEX `shops_street` ON `shops` (`street_id`);--> statement-breakpoint
CREATE TABLE `clearances` (
	`stamp_id` text PRIMARY KEY NOT NULL,
	`cleared_at` integer NOT NULL,
	`cleared_by` text NOT NULL,
	`reason` text NOT NULL,
	`tallied` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`stamp_id`) REFERENCES `stamps`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clearances_untallied` ON `clearances` (`stamp_id`) WHERE NOT tallied;--> statement-breakpoint
CREATE TABLE `stamps` (
	`id` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`rally_id` text NOT NULL,
	`checkpoint_id` text NOT NULL,
	`period_key` text NOT NULL,
	`day` text NOT NULL,
	`channel` text NOT NULL,
	`method` text NOT NULL,
	`evidence` integer NOT NULL,
	`place` text NOT NULL,
	`counted` integer NOT NULL,
	`reason` text,
	`client_id` text,
	`pressed_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`tallied` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checkpoint_id`) REFERENCES `checkpoints`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stamps_once` ON `stamps` (`card_id`,`checkpoint_id`,`period_key`);--> statement-breakpoint
CREATE INDEX `stamps_checkpoint_day` ON `stamps` (`checkpoint_id`,`day`);--> statement-breakpoint
CREATE INDEX `stamps_untallied` ON `stamps` (`id`) WHERE NOT tallied;--> statement-breakpoint
CREATE TABLE `voids` (
	`stamp_id` text PRIMARY KEY NOT NULL,
	`voided_at` integer NOT NULL,
	`voided_by` text NOT NULL,
	`reason` text NOT NULL,
	`tallied` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`stamp_id`) REFERENCES `stamps`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `voids_untallied` ON `voids` (`stamp_id`) WHERE NOT tallied;--> statement-breakpoint
CREATE TABLE `associations` (
	`id` text PRIMARY KEY NOT NULL,
	`street_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`street_id`) REFERENCES `streets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `associations_street` ON `associations` (`street_id`);--> statement-breakpoint
CREATE TABLE `streets` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`names` text NOT NULL,
	`short_names` text NOT NULL,
	`emblem` text NOT NULL,
	`position` integer NOT NULL,
	`stations` text NOT NULL,
	`pin` text,
	`ribbon` text,
	`is_sample` integer NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `streets_slug` ON `streets` (`ward_id`,`slug`);--> statement-breakpoint
CREATE TABLE `tally_flows` (
	`rally_id` text NOT NULL,
	`day` text NOT NULL,
	`from_street_id` text NOT NULL,
	`to_street_id` text NOT NULL,
	`walks` integer NOT NULL,
	PRIMARY KEY(`rally_id`, `day`, `from_street_id`, `to_street_id`),
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tally_hours` (
	`rally_id` text NOT NULL,
	`checkpoint_id` text NOT NULL,
	`day` text NOT NULL,
	`hour` integer NOT NULL,
	`channel` text NOT NULL,
	`method` text NOT NULL,
	`stamps` integer NOT NULL,
	PRIMARY KEY(`rally_id`, `checkpoint_id`, `day`, `hour`, `channel`, `method`),
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tally_people` (
	`rally_id` text NOT NULL,
	`span` text NOT NULL,
	`key` text NOT NULL,
	`channel` text NOT NULL,
	`people` integer NOT NULL,
	`multi_street` integer NOT NULL,
	PRIMARY KEY(`rally_id`, `span`, `key`, `channel`),
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tally_visits` (
	`rally_id` text NOT NULL,
	`checkpoint_id` text NOT NULL,
	`day` text NOT NULL,
	`first_visits` integer NOT NULL,
	PRIMARY KEY(`rally_id`, `checkpoint_id`, `day`),
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email` ON `staff` (`ward_id`,`email`);--> statement-breakpoint
CREATE TABLE `wards` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`host` text,
	`name` text NOT NULL,
	`names` text NOT NULL,
	`organiser` text NOT NULL,
	`desk_name` text NOT NULL,
	`desk_names` text NOT NULL,
	`desk_phone` text NOT NULL,
	`desk_hours` text NOT NULL,
	`geography` text NOT NULL,
	`is_sample` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wards_slug` ON `wards` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `wards_host` ON `wards` (`host`);