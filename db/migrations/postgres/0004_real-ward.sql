CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"shop_id" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" text NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"joins" boolean,
	"mode" text,
	"minimum_yen" bigint,
	"hours" jsonb,
	"offer" text DEFAULT '' NOT NULL,
	"amenities" jsonb,
	"contact_name" text DEFAULT '' NOT NULL,
	"contact_phone" text DEFAULT '' NOT NULL,
	"consented_at" timestamp (3) with time zone,
	"decision" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"card_id" text NOT NULL,
	"day" text NOT NULL,
	"entered_at" timestamp (3) with time zone NOT NULL,
	"entered_by" text NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "dry_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"source_rally_id" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by" text NOT NULL,
	"claimed_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"result" jsonb
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"shop_id" text NOT NULL,
	"purpose" text NOT NULL,
	"version" bigint NOT NULL,
	"code_hash" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"issued_by" text NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" text
);
--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"challenge" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"staff_id" text,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"credential" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"name" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "card_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"count" bigint NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" text NOT NULL,
	"print_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"hash" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"type" text NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "print_parts" (
	"print_id" text NOT NULL,
	"position" bigint NOT NULL,
	"subjects" jsonb NOT NULL,
	"claimed_at" timestamp (3) with time zone,
	"drawn_at" timestamp (3) with time zone,
	"pages" bigint DEFAULT 0 NOT NULL,
	"codes" bigint DEFAULT 0 NOT NULL,
	"codes_read" bigint DEFAULT 0 NOT NULL,
	"problems" jsonb NOT NULL,
	"file_hash" text,
	CONSTRAINT "print_parts_print_id_position_pk" PRIMARY KEY("print_id","position")
);
--> statement-breakpoint
CREATE TABLE "prints" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"kind" text NOT NULL,
	"sheets" jsonb NOT NULL,
	"street_id" text,
	"origin" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by" text NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"file_hash" text
);
--> statement-breakpoint
CREATE TABLE "poster_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"checkpoint_id" text NOT NULL,
	"code" text NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"checked_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rally_notices" (
	"id" text PRIMARY KEY NOT NULL,
	"rally_id" text NOT NULL,
	"text" text NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"posted_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"rally_id" text,
	"file_name" text NOT NULL,
	"sheet" text,
	"content" jsonb NOT NULL,
	"choices" jsonb NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"uploaded_by" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "run_id" text;--> statement-breakpoint
ALTER TABLE "rallies" ADD COLUMN "paper" jsonb;--> statement-breakpoint
ALTER TABLE "rallies" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "rallies" ADD COLUMN "printed_origin" text;--> statement-breakpoint
ALTER TABLE "rallies" ADD COLUMN "version" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "tiers" ADD COLUMN "evidence" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "tiers" ADD COLUMN "version" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "letter_id" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "kind" text DEFAULT 'shop' NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "key" text;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "is_place_checked" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "address" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "phone" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "version" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "role" text DEFAULT 'viewer' NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "invited_by" text;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "disabled_by" text;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_entries" ADD CONSTRAINT "desk_entries_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_entries" ADD CONSTRAINT "desk_entries_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dry_runs" ADD CONSTRAINT "dry_runs_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dry_runs" ADD CONSTRAINT "dry_runs_source_rally_id_rallies_id_fk" FOREIGN KEY ("source_rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_runs" ADD CONSTRAINT "card_runs_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_runs" ADD CONSTRAINT "card_runs_print_id_prints_id_fk" FOREIGN KEY ("print_id") REFERENCES "public"."prints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "print_parts" ADD CONSTRAINT "print_parts_print_id_prints_id_fk" FOREIGN KEY ("print_id") REFERENCES "public"."prints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "print_parts" ADD CONSTRAINT "print_parts_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prints" ADD CONSTRAINT "prints_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prints" ADD CONSTRAINT "prints_file_hash_files_hash_fk" FOREIGN KEY ("file_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poster_checks" ADD CONSTRAINT "poster_checks_checkpoint_id_checkpoints_id_fk" FOREIGN KEY ("checkpoint_id") REFERENCES "public"."checkpoints"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poster_checks" ADD CONSTRAINT "poster_checks_code_codes_code_fk" FOREIGN KEY ("code") REFERENCES "public"."codes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rally_notices" ADD CONSTRAINT "rally_notices_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_imports" ADD CONSTRAINT "shop_imports_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop_imports" ADD CONSTRAINT "shop_imports_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "applications_once" ON "applications" USING btree ("rally_id","shop_id");--> statement-breakpoint
CREATE INDEX "desk_entries_card" ON "desk_entries" USING btree ("card_id");--> statement-breakpoint
CREATE INDEX "desk_entries_rally" ON "desk_entries" USING btree ("rally_id","entered_at");--> statement-breakpoint
CREATE INDEX "dry_runs_rally" ON "dry_runs" USING btree ("rally_id");--> statement-breakpoint
CREATE UNIQUE INDEX "letters_code" ON "letters" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "letters_one_open" ON "letters" USING btree ("rally_id","shop_id","purpose") WHERE revoked_at IS NULL;--> statement-breakpoint
CREATE INDEX "passkey_challenges_expiry" ON "passkey_challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "passkeys_staff" ON "passkeys" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "prints_rally" ON "prints" USING btree ("rally_id");--> statement-breakpoint
CREATE INDEX "poster_checks_checkpoint" ON "poster_checks" USING btree ("checkpoint_id");--> statement-breakpoint
CREATE INDEX "rally_notices_rally" ON "rally_notices" USING btree ("rally_id");--> statement-breakpoint
CREATE INDEX "shop_imports_uploaded" ON "shop_imports" USING btree ("uploaded_at");--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_run_id_card_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."card_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_actor" ON "audit_log" USING btree ("ward_id","actor","sequence");--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("ward_id","subject","sequence");--> statement-breakpoint
CREATE INDEX "cards_run" ON "cards" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "sessions_letter" ON "sessions" USING btree ("letter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "shops_key" ON "shops" USING btree ("ward_id","key");--> statement-breakpoint
UPDATE rallies SET published_at = created_at;
--> statement-breakpoint
UPDATE staff SET role = 'manager';
--> statement-breakpoint
-- What was invented may go: a real ward begins by removing the sample.
CREATE FUNCTION refuse_real_delete() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner text;
BEGIN
  IF TG_TABLE_NAME = 'audit_log' THEN
    owner := to_jsonb(OLD) ->> 'ward_id';
  ELSIF TG_TABLE_NAME = 'stamps' THEN
    SELECT ward_id INTO owner FROM rallies WHERE id = to_jsonb(OLD) ->> 'rally_id';
  ELSE
    SELECT rallies.ward_id INTO owner FROM stamps JOIN rallies ON rallies.id = stamps.rally_id
    WHERE stamps.id = to_jsonb(OLD) ->> 'stamp_id';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM wards WHERE id = owner AND is_sample) THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
DROP TRIGGER stamps_no_delete ON stamps;
--> statement-breakpoint
CREATE TRIGGER stamps_no_delete BEFORE DELETE ON stamps FOR EACH ROW
WHEN (OLD.client_id IS DISTINCT FROM 'sample')
EXECUTE FUNCTION refuse_real_delete();
--> statement-breakpoint
DROP TRIGGER voids_no_delete ON voids;
--> statement-breakpoint
CREATE TRIGGER voids_no_delete BEFORE DELETE ON voids FOR EACH ROW
EXECUTE FUNCTION refuse_real_delete();
--> statement-breakpoint
DROP TRIGGER audit_log_append_only ON audit_log;
--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE ON audit_log FOR EACH ROW
EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log FOR EACH ROW
EXECUTE FUNCTION refuse_real_delete();
