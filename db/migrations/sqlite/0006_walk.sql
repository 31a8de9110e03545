CREATE TABLE `course_photos` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`large_hash` text NOT NULL,
	`small_hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`sent_by` text NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`large_hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`small_hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_photos_ward` ON `course_photos` (`ward_id`);--> statement-breakpoint
CREATE INDEX `course_photos_large` ON `course_photos` (`large_hash`);--> statement-breakpoint
CREATE INDEX `course_photos_small` ON `course_photos` (`small_hash`);--> statement-breakpoint
CREATE INDEX `course_photos_sent` ON `course_photos` (`sent_at`);--> statement-breakpoint
CREATE TABLE `course_publications` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`version_id` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `course_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_publications_one_open` ON `course_publications` (`course_id`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX `course_publications_version` ON `course_publications` (`version_id`);--> statement-breakpoint
CREATE TABLE `course_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_versions_number` ON `course_versions` (`course_id`,`number`);--> statement-breakpoint
CREATE TABLE `courses` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`slug` text NOT NULL,
	`is_sample` integer NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `courses_slug` ON `courses` (`ward_id`,`slug`);--> statement-breakpoint
CREATE TABLE `place_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`layer` text NOT NULL,
	`file_name` text NOT NULL,
	`credit` text NOT NULL,
	`places` text NOT NULL,
	`bad` text NOT NULL,
	`is_sample` integer NOT NULL,
	`read_at` integer NOT NULL,
	`read_by` text NOT NULL,
	`confirmed_at` integer,
	`confirmed_by` text,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `place_lists_confirmed` ON `place_lists` (`ward_id`,`layer`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `place_lists_read` ON `place_lists` (`read_at`);--> statement-breakpoint
CREATE TABLE `walk_networks` (
	`id` text PRIMARY KEY NOT NULL,
	`ward_id` text NOT NULL,
	`file_name` text NOT NULL,
	`credit` text NOT NULL,
	`content` text NOT NULL,
	`segments` integer NOT NULL,
	`is_sample` integer NOT NULL,
	`read_at` integer NOT NULL,
	`read_by` text NOT NULL,
	`confirmed_at` integer,
	`confirmed_by` text,
	FOREIGN KEY (`ward_id`) REFERENCES `wards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `walk_networks_confirmed` ON `walk_networks` (`ward_id`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `walk_networks_read` ON `walk_networks` (`read_at`);