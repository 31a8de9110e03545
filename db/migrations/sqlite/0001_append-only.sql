-- Stamps stay as they arrived: only the card (by a merge) and the folded mark may change.
CREATE TRIGGER stamps_append_only BEFORE UPDATE ON stamps
WHEN OLD.id <> NEW.id
  OR OLD.rally_id <> NEW.rally_id
  OR OLD.checkpoint_id <> NEW.checkpoint_id
  OR OLD.period_key <> NEW.period_key
  OR OLD.day <> NEW.day
  OR OLD.channel <> NEW.channel
  OR OLD.method <> NEW.method
  OR OLD.evidence <> NEW.evidence
  OR OLD.place <> NEW.place
  OR OLD.counted <> NEW.counted
  OR OLD.reason IS NOT NEW.reason
  OR OLD.client_id IS NOT NEW.client_id
  OR OLD.pressed_at <> NEW.pressed_at
  OR OLD.received_at <> NEW.received_at
BEGIN
  SELECT RAISE(ABORT, 'stamps are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER stamps_no_delete BEFORE DELETE ON stamps
WHEN OLD.client_id IS NOT 'sample'
BEGIN
  SELECT RAISE(ABORT, 'stamps are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER voids_append_only BEFORE UPDATE ON voids
WHEN OLD.stamp_id <> NEW.stamp_id
  OR OLD.voided_at <> NEW.voided_at
  OR OLD.voided_by <> NEW.voided_by
  OR OLD.reason <> NEW.reason
BEGIN
  SELECT RAISE(ABORT, 'voids are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER voids_no_delete BEFORE DELETE ON voids
BEGIN
  SELECT RAISE(ABORT, 'voids are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
