-- Stamps stay as they arrived: only the card (by a merge) and the folded mark may change.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER stamps_append_only BEFORE UPDATE ON stamps FOR EACH ROW
WHEN ((OLD.id, OLD.rally_id, OLD.checkpoint_id, OLD.period_key, OLD.day, OLD.channel, OLD.method, OLD.evidence, OLD.place, OLD.counted, OLD.reason, OLD.client_id, OLD.pressed_at, OLD.received_at)
  IS DISTINCT FROM
  (NEW.id, NEW.rally_id, NEW.checkpoint_id, NEW.period_key, NEW.day, NEW.channel, NEW.method, NEW.evidence, NEW.place, NEW.counted, NEW.reason, NEW.client_id, NEW.pressed_at, NEW.received_at))
EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER stamps_no_delete BEFORE DELETE ON stamps FOR EACH ROW
WHEN (OLD.client_id IS DISTINCT FROM 'sample')
EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER voids_append_only BEFORE UPDATE ON voids FOR EACH ROW
WHEN ((OLD.stamp_id, OLD.voided_at, OLD.voided_by, OLD.reason) IS DISTINCT FROM (NEW.stamp_id, NEW.voided_at, NEW.voided_by, NEW.reason))
EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER voids_no_delete BEFORE DELETE ON voids FOR EACH ROW
EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW
EXECUTE FUNCTION refuse_change();
