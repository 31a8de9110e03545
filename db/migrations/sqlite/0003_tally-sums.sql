CREATE TABLE `tally_clock` (
	`rally_id` text NOT NULL,
	`day` text NOT NULL,
	`hour` integer NOT NULL,
	`channel` text NOT NULL,
	`stamps` integer NOT NULL,
	PRIMARY KEY(`rally_id`, `day`, `hour`, `channel`),
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tally_shops` (
	`rally_id` text NOT NULL,
	`day` text NOT NULL,
	`checkpoint_id` text NOT NULL,
	`channel` text NOT NULL,
	`method` text NOT NULL,
	`stamps` integer NOT NULL,
	PRIMARY KEY(`rally_id`, `day`, `checkpoint_id`, `channel`, `method`),
	FOREIGN KEY (`rally_id`) REFERENCES `rallies`(`id`) ON UPDATE no action ON DELETE no action
);
