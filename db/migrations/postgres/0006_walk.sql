CREATE TABLE "course_photos" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"large_hash" text NOT NULL,
	"small_hash" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "course_publications" (
	"id" text PRIMARY KEY NOT NULL,
	"course_id" text NOT NULL,
	"version_id" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "course_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"course_id" text NOT NULL,
	"number" bigint NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "courses" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"slug" text NOT NULL,
	"is_sample" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place_lists" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"layer" text NOT NULL,
	"file_name" text NOT NULL,
	"credit" text NOT NULL,
	"places" jsonb NOT NULL,
	"bad" jsonb NOT NULL,
	"is_sample" boolean NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	"read_by" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"confirmed_by" text
);
--> statement-breakpoint
CREATE TABLE "walk_networks" (
	"id" text PRIMARY KEY NOT NULL,
	"ward_id" text NOT NULL,
	"file_name" text NOT NULL,
	"credit" text NOT NULL,
	"content" jsonb NOT NULL,
	"segments" bigint NOT NULL,
	"is_sample" boolean NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	"read_by" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"confirmed_by" text
);
--> statement-breakpoint
ALTER TABLE "course_photos" ADD CONSTRAINT "course_photos_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_photos" ADD CONSTRAINT "course_photos_large_hash_files_hash_fk" FOREIGN KEY ("large_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_photos" ADD CONSTRAINT "course_photos_small_hash_files_hash_fk" FOREIGN KEY ("small_hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_publications" ADD CONSTRAINT "course_publications_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_publications" ADD CONSTRAINT "course_publications_version_id_course_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."course_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courses" ADD CONSTRAINT "courses_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_lists" ADD CONSTRAINT "place_lists_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walk_networks" ADD CONSTRAINT "walk_networks_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "course_photos_ward" ON "course_photos" USING btree ("ward_id");--> statement-breakpoint
CREATE INDEX "course_photos_large" ON "course_photos" USING btree ("large_hash");--> statement-breakpoint
CREATE INDEX "course_photos_small" ON "course_photos" USING btree ("small_hash");--> statement-breakpoint
CREATE INDEX "course_photos_sent" ON "course_photos" USING btree ("sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "course_publications_one_open" ON "course_publications" USING btree ("course_id") WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX "course_publications_version" ON "course_publications" USING btree ("version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "course_versions_number" ON "course_versions" USING btree ("course_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "courses_slug" ON "courses" USING btree ("ward_id","slug");--> statement-breakpoint
CREATE INDEX "place_lists_confirmed" ON "place_lists" USING btree ("ward_id","layer","confirmed_at");--> statement-breakpoint
CREATE INDEX "place_lists_read" ON "place_lists" USING btree ("read_at");--> statement-breakpoint
CREATE INDEX "walk_networks_confirmed" ON "walk_networks" USING btree ("ward_id","confirmed_at");--> statement-breakpoint
CREATE INDEX "walk_networks_read" ON "walk_networks" USING btree ("read_at");