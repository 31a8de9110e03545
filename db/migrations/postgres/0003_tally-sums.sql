CREATE TABLE "tally_clock" (
	"rally_id" text NOT NULL,
	"day" text NOT NULL,
	"hour" bigint NOT NULL,
	"channel" text NOT NULL,
	"stamps" bigint NOT NULL,
	CONSTRAINT "tally_clock_rally_id_day_hour_channel_pk" PRIMARY KEY("rally_id","day","hour","channel")
);
--> statement-breakpoint
CREATE TABLE "tally_shops" (
	"rally_id" text NOT NULL,
	"day" text NOT NULL,
	"checkpoint_id" text NOT NULL,
	"channel" text NOT NULL,
	"method" text NOT NULL,
	"stamps" bigint NOT NULL,
	CONSTRAINT "tally_shops_rally_id_day_checkpoint_id_channel_method_pk" PRIMARY KEY("rally_id","day","checkpoint_id","channel","method")
);
--> statement-breakpoint
ALTER TABLE "tally_clock" ADD CONSTRAINT "tally_clock_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tally_shops" ADD CONSTRAINT "tally_shops_rally_id_rallies_id_fk" FOREIGN KEY ("rally_id") REFERENCES "public"."rallies"("id") ON DELETE no action ON UPDATE no action;