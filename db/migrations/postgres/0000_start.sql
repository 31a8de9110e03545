CREATE TABLE "audit_log" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"details" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"bucket" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "attempts_bucket_window_start_pk" PRIMARY KEY("bucket","window_start")
);
--> statement-breakpoint
CREATE TABLE "card_keys" (
	"hash" text PRIMARY KEY NOT NULL,
	"card_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card_merges" (
	"from_card_id" text PRIMARY KEY NOT NULL,
	"into_card_id" text NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card_progress" (
	"card_id" text NOT NULL,
	"rally_id" text NOT NULL,
	"counted" bigint NOT NULL,
	"streets" bigint NOT NULL,
	"last_stamp_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "card_progress_card_id_rally_id_pk" PRIMARY KEY("card_id","rally_id")
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"channel" text NOT NULL,
	"number" text NOT NULL,
	"rescue_version" bigint DEFAULT 1 NOT NULL,
	"rescue_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"tier_id" text NOT NULL,
	"card_id" text NOT NULL,
	"number" text NOT NULL,
	"period_key" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"claimed_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "promotions" (
	"id" text PRIMARY KEY NOT NULL,
	"shop_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"words" jsonb NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"posted_by" text NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	CONSTRAINT "promotions_forward" CHECK ("promotions"."starts_on" <= "promotions"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"kind" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	CONSTRAINT "channels_forward" CHECK ("channels"."starts_on" <= "channels"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"shop_id" text NOT NULL,
	"number" bigint NOT NULL,
	"mode" text NOT NULL,
	"minimum_yen" bigint NOT NULL,
	"points" bigint DEFAULT 1 NOT NULL,
	"themes" jsonb NOT NULL,
	"asks_place" boolean DEFAULT false NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "codes" (
	"code" text PRIMARY KEY NOT NULL,
	"checkpoint_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"message" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"started_by" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "rallies" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"names" jsonb NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"key" "bytea" NOT NULL,
	"rules" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rallies_forward" CHECK ("rallies"."starts_on" <= "rallies"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "tiers" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"slug" text NOT NULL,
	"position" bigint NOT NULL,
	"mark" text NOT NULL,
	"name" text NOT NULL,
	"names" jsonb NOT NULL,
	"rule" jsonb NOT NULL,
	"prize" text NOT NULL,
	"prizes" jsonb NOT NULL,
	"value_yen" bigint NOT NULL,
	"winners" bigint NOT NULL,
	"award" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"hash" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"staff_id" text,
	"shop_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_one_owner" CHECK (("sessions"."staff_id" IS NULL) <> ("sessions"."shop_id" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"staff_id" text,
	"shop_id" text,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "sign_in_links_one_owner" CHECK (("sign_in_links"."staff_id" IS NULL) <> ("sign_in_links"."shop_id" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "shops" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"street_id" text NOT NULL,
	"association_id" text,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"names" jsonb NOT NULL,
	"category" text NOT NULL,
	"kanji" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"hours" jsonb NOT NULL,
	"amenities" jsonb NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clearances" (
	"stamp_id" text PRIMARY KEY NOT NULL,
	"cleared_at" timestamp (3) with time zone NOT NULL,
	"cleared_by" text NOT NULL,
	"reason" text NOT NULL,
	"tallied" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stamps" (
	"id" text PRIMARY KEY NOT NULL,
	"card_id" text NOT NULL,
	"rally_id" text NOT NULL,
	"checkpoint_id" text NOT NULL,
	"period_key" text NOT NULL,
	"day" text NOT NULL,
	"channel" text NOT NULL,
	"method" text NOT NULL,
	"evidence" bigint NOT NULL,
	"place" text NOT NULL,
	"counted" boolean NOT NULL,
	"reason" text,
	"client_id" text,
	"pressed_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"tallied" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voids" (
	"stamp_id" text PRIMARY KEY NOT NULL,
	"voided_at" timestamp (3) with time zone NOT NULL,
	"voided_by" text NOT NULL,
	"reason" text NOT NULL,
	"tallied" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "associations" (
	"id" text PRIMARY KEY NOT NULL,
	"street_id" text NOT NULL,
	"name" text NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "streets" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"names" jsonb NOT NULL,
	"short_names" jsonb NOT NULL,
	"emblem" text NOT NULL,
	"position" bigint NOT NULL,
	"stations" jsonb NOT NULL,
	"pin" jsonb,
	"ribbon" jsonb,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tally_flows" (
	"rally_id" text NOT NULL,
	"day" text NOT NULL,
	"from_street_id" text NOT NULL,
	"to_street_id" text NOT NULL,
	"walks" bigint NOT NULL,
	CONSTRAINT "tally_flows_rally_id_day_from_street_id_to_street_id_pk" PRIMARY KEY("rally_id","day","from_street_id","to_street_id")
);
--> statement-breakpoint
CREATE TABLE "tally_hours" (
	"rally_id" text NOT NULL,
	"checkpoint_id" text NOT NULL,
	"day" text NOT NULL,
	"hour" bigint NOT NULL,
	"channel" text NOT NULL,
	"method" text NOT NULL,
	"stamps" bigint NOT NULL,
	CONSTRAINT "tally_hours_rally_id_checkpoint_id_day_hour_channel_method_pk" PRIMARY KEY("rally_id","checkpoint_id","day","hour","channel","method")
);
--> statement-breakpoint
CREATE TABLE "tally_people" (
	"rally_id" text NOT NULL,
	"span" text NOT NULL,
	"key" text NOT NULL,
	"channel" text NOT NULL,
	"people" bigint NOT NULL,
	"multi_street" bigint NOT NULL,
	CONSTRAINT "tally_people_rally_id_span_key_channel_pk" PRIMARY KEY("rally_id","span","key","channel")
);
--> statement-breakpoint
CREATE TABLE "tally_visits" (
	"rally_id" text NOT NULL,
	"checkpoint_id" text NOT NULL,
	"day" text NOT NULL,
	"first_visits" bigint NOT NULL,
	CONSTRAINT "tally_visits_rally_id_checkpoint_id_day_pk" PRIMARY KEY("rally_id","checkpoint_id","day")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "wards" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"host" text,
	"name" text NOT NULL,
	"names" jsonb NOT NULL,
	"organiser" text NOT NULL,
	"desk_name" text NOT NULL,
	"desk_names" jsonb NOT NULL,
	"desk_phone" text NOT NULL,
	"desk_hours" text NOT NULL,
	"geography" jsonb NOT NULL,
	"is_sample" boolean NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_keys" ADD CONSTRAINT "card_keys_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_merges" ADD CONSTRAINT "card_merges_from_card_id_cards_id_fk" FOREIGN KEY ("from_card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_merges" ADD CONSTRAINT "card_merges_into_card_id_cards_id_fk" FOREIGN KEY ("into_card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_progress" ADD CONSTRAINT "card_progress_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_progress" ADD CONSTRAINT "card_progress_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_tier_id_tiers_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."tiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes" ADD CONSTRAINT "codes_checkpoint_id_checkpoints_id_fk" FOREIGN KEY ("checkpoint_id") REFERENCES "public"."checkpoints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rallies" ADD CONSTRAINT "rallies_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tiers" ADD CONSTRAINT "tiers_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shops" ADD CONSTRAINT "shops_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shops" ADD CONSTRAINT "shops_street_id_streets_id_fk" FOREIGN KEY ("street_id") REFERENCES "public"."streets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shops" ADD CONSTRAINT "shops_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_stamp_id_stamps_id_fk" FOREIGN KEY ("stamp_id") REFERENCES "public"."stamps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamps" ADD CONSTRAINT "stamps_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamps" ADD CONSTRAINT "stamps_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamps" ADD CONSTRAINT "stamps_checkpoint_id_checkpoints_id_fk" FOREIGN KEY ("checkpoint_id") REFERENCES "public"."checkpoints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voids" ADD CONSTRAINT "voids_stamp_id_stamps_id_fk" FOREIGN KEY ("stamp_id") REFERENCES "public"."stamps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "associations" ADD CONSTRAINT "associations_street_id_streets_id_fk" FOREIGN KEY ("street_id") REFERENCES "public"."streets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "streets" ADD CONSTRAINT "streets_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally_flows" ADD CONSTRAINT "tally_flows_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally_hours" ADD CONSTRAINT "tally_hours_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally_people" ADD CONSTRAINT "tally_people_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally_visits" ADD CONSTRAINT "tally_visits_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_log_chain" ON "audit_log" USING btree ("ward_id","sequence");--> statement-breakpoint
CREATE INDEX "attempts_window" ON "attempts" USING btree ("window_start");--> statement-breakpoint
CREATE INDEX "card_keys_card" ON "card_keys" USING btree ("card_id");--> statement-breakpoint
CREATE INDEX "card_merges_into" ON "card_merges" USING btree ("into_card_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cards_number" ON "cards" USING btree ("ward_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "cards_rescue" ON "cards" USING btree ("rescue_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_once" ON "entries" USING btree ("card_id","tier_id","period_key") WHERE withdrawn_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "entries_number" ON "entries" USING btree ("rally_id","number");--> statement-breakpoint
CREATE INDEX "jobs_claimed" ON "jobs" USING btree ("claimed_at");--> statement-breakpoint
CREATE INDEX "promotions_shop" ON "promotions" USING btree ("shop_id","ends_on");--> statement-breakpoint
CREATE UNIQUE INDEX "channels_kind" ON "channels" USING btree ("rally_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "checkpoints_shop" ON "checkpoints" USING btree ("rally_id","shop_id");--> statement-breakpoint
CREATE UNIQUE INDEX "checkpoints_number" ON "checkpoints" USING btree ("rally_id","number");--> statement-breakpoint
CREATE INDEX "codes_checkpoint" ON "codes" USING btree ("checkpoint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pauses_one_open" ON "pauses" USING btree ("rally_id") WHERE ended_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "rallies_slug" ON "rallies" USING btree ("ward_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "tiers_slug" ON "tiers" USING btree ("rally_id","slug");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_links_token" ON "sign_in_links" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "shops_slug" ON "shops" USING btree ("ward_id","slug");--> statement-breakpoint
CREATE INDEX "shops_street" ON "shops" USING btree ("street_id");--> statement-breakpoint
CREATE INDEX "clearances_untallied" ON "clearances" USING btree ("stamp_id") WHERE NOT tallied;--> statement-breakpoint
CREATE UNIQUE INDEX "stamps_once" ON "stamps" USING btree ("card_id","checkpoint_id","period_key");--> statement-breakpoint
CREATE INDEX "stamps_checkpoint_day" ON "stamps" USING btree ("checkpoint_id","day");--> statement-breakpoint
CREATE INDEX "stamps_untallied" ON "stamps" USING btree ("id") WHERE NOT tallied;--> statement-breakpoint
CREATE INDEX "voids_untallied" ON "voids" USING btree ("stamp_id") WHERE NOT tallied;--> statement-breakpoint
CREATE INDEX "associations_street" ON "associations" USING btree ("street_id");--> statement-breakpoint
CREATE UNIQUE INDEX "streets_slug" ON "streets" USING btree ("ward_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree ("ward_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "wards_slug" ON "wards" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "wards_host" ON "wards" USING btree ("host");