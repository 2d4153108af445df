-- A run that has ended says the same for ever, and a result is never changed: held by the database, whatever the code does.

ALTER TABLE "Run"
  ADD CONSTRAINT "Run_state_known"
    CHECK ("state" IN ('queued', 'running', 'finished', 'cancelled', 'interrupted', 'broken')),
  ADD CONSTRAINT "Run_verdict_only_when_finished"
    CHECK (("state" = 'finished') = ("verdict" IS NOT NULL)),
  ADD CONSTRAINT "Run_end_only_when_ended"
    CHECK (("state" IN ('queued', 'running')) = ("finishedAt" IS NULL));

-- One run of a stack at a time.
CREATE UNIQUE INDEX "Run_one_active_per_stack" ON "Run" ("stackId") WHERE "state" IN ('queued', 'running');

CREATE FUNCTION keep_ended_runs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Deeper than 1 means that the row goes with its stack, which a lead may forget.
  IF TG_OP = 'DELETE' THEN
    IF pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'A run is never deleted but with its stack.' USING ERRCODE = 'RC001';
  END IF;
  IF OLD."state" NOT IN ('queued', 'running') THEN
    RAISE EXCEPTION 'Run % has ended and is never changed.', OLD."id" USING ERRCODE = 'RC001';
  END IF;
  IF NEW."stackId" <> OLD."stackId" OR NEW."number" <> OLD."number" OR NEW."requestedBy" <> OLD."requestedBy"
     OR NEW."requestedAt" <> OLD."requestedAt" OR (OLD."state" = 'running' AND NEW."state" = 'queued')
     OR (OLD."state" = 'queued' AND NEW."state" = 'finished') THEN
    RAISE EXCEPTION 'Run % cannot become that.', OLD."id" USING ERRCODE = 'RC001';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER keep_ended_runs BEFORE UPDATE OR DELETE ON "Run"
  FOR EACH ROW EXECUTE FUNCTION keep_ended_runs();

CREATE FUNCTION keep_results() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'A result is never changed.' USING ERRCODE = 'RC001';
  END IF;
  -- The lock makes a run's end and a late result wait for each other.
  PERFORM 1 FROM "Run" WHERE "id" = NEW."runId" AND "state" = 'running' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Run % is not running and takes no result.', NEW."runId" USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER keep_results BEFORE INSERT OR UPDATE OR DELETE ON "Result"
  FOR EACH ROW EXECUTE FUNCTION keep_results();

CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'History is never emptied.' USING ERRCODE = 'RC001';
END
$$;

CREATE TRIGGER keep_ended_runs_truncate BEFORE TRUNCATE ON "Run" EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keep_results_truncate BEFORE TRUNCATE ON "Result" EXECUTE FUNCTION refuse_truncate();
