CREATE TABLE `closures` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`closes_at` text DEFAULT '' NOT NULL,
	`announced_at` integer NOT NULL,
	`announced_by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `closures_one_open` ON `closures` (`shop_id`,`day`) WHERE undone_at IS NULL;--> statement-breakpoint
CREATE TABLE `note_addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`email` text NOT NULL,
	`language` text DEFAULT 'ja' NOT NULL,
	`token_hash` text NOT NULL,
	`requested_at` integer NOT NULL,
	`confirmed_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `note_addresses_token` ON `note_addresses` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `note_addresses_one` ON `note_addresses` (`shop_id`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE TABLE `note_mails` (
	`address_id` text NOT NULL,
	`day` text NOT NULL,
	`sent_at` integer NOT NULL,
	PRIMARY KEY(`address_id`, `day`),
	FOREIGN KEY (`address_id`) REFERENCES `note_addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `phone_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`issued_at` integer NOT NULL,
	`issued_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `phone_codes_expiry` ON `phone_codes` (`expires_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `phone_codes_one_open` ON `phone_codes` (`letter_id`) WHERE used_at IS NULL AND revoked_at IS NULL;--> statement-breakpoint
CREATE TABLE `marks` (
	`shop_id` text PRIMARY KEY NOT NULL,
	`photo_id` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `marks_photo` ON `marks` (`photo_id`);--> statement-breakpoint
CREATE TABLE `photos` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`purpose` text NOT NULL,
	`large_hash` text NOT NULL,
	`small_hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`large_hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`small_hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `photos_shop` ON `photos` (`shop_id`);--> statement-breakpoint
CREATE INDEX `photos_large` ON `photos` (`large_hash`);--> statement-breakpoint
CREATE INDEX `photos_small` ON `photos` (`small_hash`);--> statement-breakpoint
CREATE INDEX `photos_sent` ON `photos` (`sent_at`);--> statement-breakpoint
CREATE TABLE `coupon_uses` (
	`id` text PRIMARY KEY NOT NULL,
	`promotion_id` text NOT NULL,
	`card_id` text NOT NULL,
	`stock_place` integer NOT NULL,
	`card_place` integer NOT NULL,
	`used_at` integer NOT NULL,
	`used_by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`promotion_id`) REFERENCES `promotions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`card_id`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coupon_uses_stock` ON `coupon_uses` (`promotion_id`,`stock_place`) WHERE undone_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `coupon_uses_card` ON `coupon_uses` (`card_id`,`promotion_id`,`card_place`) WHERE undone_at IS NULL;--> statement-breakpoint
CREATE INDEX `coupon_uses_used` ON `coupon_uses` (`promotion_id`,`used_at`);--> statement-breakpoint
CREATE TABLE `survey_answers` (
	`survey_id` text NOT NULL,
	`shop_id` text NOT NULL,
	`answers` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`survey_id`, `shop_id`),
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `surveys` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`title` text NOT NULL,
	`intro` text DEFAULT '' NOT NULL,
	`questions` text NOT NULL,
	`closes_on` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` text NOT NULL,
	`rally_id` text,
	`asked_at` integer,
	`asked_by` text,
	`closed_at` integer,
	`closed_by` text,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `surveys_ward` ON `surveys` (`ward_id`);--> statement-breakpoint
CREATE TABLE `__new_passkeys` (
	`credential` text PRIMARY KEY NOT NULL,
	`staff_id` text,
	`shop_id` text,
	`name` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "passkeys_one_owner" CHECK(("__new_passkeys"."staff_id" IS NULL) <> ("__new_passkeys"."shop_id" IS NULL))
);
--> statement-breakpoint
INSERT INTO `__new_passkeys`("credential", "staff_id", "name", "public_key", "counter", "transports", "created_at", "last_used_at") SELECT "credential", "staff_id", "name", "public_key", "counter", "transports", "created_at", "last_used_at" FROM `passkeys`;--> statement-breakpoint
DROP TABLE `passkeys`;--> statement-breakpoint
ALTER TABLE `__new_passkeys` RENAME TO `passkeys`;--> statement-breakpoint
CREATE INDEX `passkeys_staff` ON `passkeys` (`staff_id`);--> statement-breakpoint
CREATE INDEX `passkeys_shop` ON `passkeys` (`shop_id`);--> statement-breakpoint
CREATE TABLE `__new_promotions` (
	`id` text PRIMARY KEY NOT NULL,
	`shop_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`words` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`weekdays` text,
	`from_time` text DEFAULT '' NOT NULL,
	`to_time` text DEFAULT '' NOT NULL,
	`stock` integer,
	`per_card` integer,
	`street_ids` text,
	`photo_id` text,
	`posted_at` integer,
	`posted_by` text NOT NULL,
	`edited_at` integer,
	`sold_out_at` integer,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`hidden_at` integer,
	`hidden_by` text,
	`hidden_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`shop_id`) REFERENCES `shops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "promotions_forward" CHECK("__new_promotions"."starts_on" <= "__new_promotions"."ends_on"),
	CONSTRAINT "promotions_stock" CHECK("__new_promotions"."stock" > 0),
	CONSTRAINT "promotions_per_card" CHECK("__new_promotions"."per_card" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_promotions`("id", "shop_id", "kind", "title", "text", "words", "starts_on", "ends_on", "posted_at", "posted_by", "edited_at", "withdrawn_at", "withdrawn_by") SELECT "id", "shop_id", "kind", "title", "text", "words", "starts_on", "ends_on", "posted_at", "posted_by", "edited_at", "withdrawn_at", "withdrawn_by" FROM `promotions`;--> statement-breakpoint
DROP TABLE `promotions`;--> statement-breakpoint
ALTER TABLE `__new_promotions` RENAME TO `promotions`;--> statement-breakpoint
CREATE INDEX `promotions_shop` ON `promotions` (`shop_id`,`ends_on`);--> statement-breakpoint
CREATE INDEX `promotions_photo` ON `promotions` (`photo_id`);--> statement-breakpoint
ALTER TABLE `passkey_challenges` ADD `shop_id` text REFERENCES shops(id);--> statement-breakpoint
ALTER TABLE `shops` ADD `entrance_step_cm` integer;