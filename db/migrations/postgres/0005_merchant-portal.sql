CREATE TABLE "closures" (
	"id" text PRIMARY KEY NOT NULL,
	"shop_id" text NOT NULL,
	"day" text NOT NULL,
	"kind" text NOT NULL,
	"closes_at" text DEFAULT '' NOT NULL,
	"announced_at" timestamp (3) with time zone NOT NULL,
	"announced_by" text NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "note_addresses" (
	"id" text PRIMARY KEY NOT NULL,
	"shop_id" text NOT NULL,
	"email" text NOT NULL,
	"language" text DEFAULT 'ja' NOT NULL,
	"token_hash" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "note_mails" (
	"address_id" text NOT NULL,
	"day" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "note_mails_address_id_day_pk" PRIMARY KEY("address_id","day")
);
--> statement-breakpoint
CREATE TABLE "phone_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"letter_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"issued_by" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"tries" bigint DEFAULT 0 NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"shop_id" text PRIMARY KEY NOT NULL,
	"photo_id" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"id" text PRIMARY KEY NOT NULL,
	"shop_id" text NOT NULL,
	"purpose" text NOT NULL,
	"large_hash" text NOT NULL,
	"small_hash" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coupon_uses" (
	"id" text PRIMARY KEY NOT NULL,
	"promotion_id" text NOT NULL,
	"card_id" text NOT NULL,
	"stock_place" bigint NOT NULL,
	"card_place" bigint NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	"used_by" text NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "survey_answers" (
	"survey_id" text NOT NULL,
	"shop_id" text NOT NULL,
	"answers" jsonb NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "survey_answers_survey_id_shop_id_pk" PRIMARY KEY("survey_id","shop_id")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"title" text NOT NULL,
	"intro" text DEFAULT '' NOT NULL,
	"questions" jsonb NOT NULL,
	"closes_on" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" text NOT NULL,
	"rally_id" text,
	"asked_at" timestamp (3) with time zone,
	"asked_by" text,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text
);
--> statement-breakpoint
ALTER TABLE "passkeys" ALTER COLUMN "staff_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "promotions" ALTER COLUMN "posted_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD COLUMN "shop_id" text;--> statement-breakpoint
ALTER TABLE "passkeys" ADD COLUMN "shop_id" text;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "weekdays" jsonb;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "from_time" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "to_time" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "stock" bigint;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "per_card" bigint;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "street_ids" jsonb;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "photo_id" text;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "sold_out_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "hidden_by" text;--> statement-breakpoint
ALTER TABLE "promotions" ADD COLUMN "hidden_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "shops" ADD COLUMN "entrance_step_cm" bigint;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_addresses" ADD CONSTRAINT "note_addresses_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_mails" ADD CONSTRAINT "note_mails_address_id_note_addresses_id_fk" FOREIGN KEY ("address_id") REFERENCES "public"."note_addresses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_codes" ADD CONSTRAINT "phone_codes_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_large_hash_files_hash_fk" FOREIGN KEY ("large_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_small_hash_files_hash_fk" FOREIGN KEY ("small_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupon_uses" ADD CONSTRAINT "coupon_uses_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupon_uses" ADD CONSTRAINT "coupon_uses_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_survey_id_surveys_id_fk" FOREIGN KEY ("survey_id") REFERENCES "public"."surveys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "closures_one_open" ON "closures" USING btree ("shop_id","day") WHERE undone_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "note_addresses_token" ON "note_addresses" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "note_addresses_one" ON "note_addresses" USING btree ("shop_id") WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX "phone_codes_expiry" ON "phone_codes" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "phone_codes_one_open" ON "phone_codes" USING btree ("letter_id") WHERE used_at IS NULL AND revoked_at IS NULL;--> statement-breakpoint
CREATE INDEX "marks_photo" ON "marks" USING btree ("photo_id");--> statement-breakpoint
CREATE INDEX "photos_shop" ON "photos" USING btree ("shop_id");--> statement-breakpoint
CREATE INDEX "photos_large" ON "photos" USING btree ("large_hash");--> statement-breakpoint
CREATE INDEX "photos_small" ON "photos" USING btree ("small_hash");--> statement-breakpoint
CREATE INDEX "photos_sent" ON "photos" USING btree ("sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "coupon_uses_stock" ON "coupon_uses" USING btree ("promotion_id","stock_place") WHERE undone_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "coupon_uses_card" ON "coupon_uses" USING btree ("card_id","promotion_id","card_place") WHERE undone_at IS NULL;--> statement-breakpoint
CREATE INDEX "coupon_uses_used" ON "coupon_uses" USING btree ("promotion_id","used_at");--> statement-breakpoint
CREATE INDEX "surveys_ward" ON "surveys" USING btree ("ward_id");--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_shop_id_shops_id_fk" FOREIGN KEY ("shop_id") REFERENCES "public"."shops"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkeys_shop" ON "passkeys" USING btree ("shop_id");--> statement-breakpoint
CREATE INDEX "promotions_photo" ON "promotions" USING btree ("photo_id");--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_one_owner" CHECK (("passkeys"."staff_id" IS NULL) <> ("passkeys"."shop_id" IS NULL));--> statement-breakpoint
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_stock" CHECK ("promotions"."stock" > 0);--> statement-breakpoint
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_per_card" CHECK ("promotions"."per_card" > 0);