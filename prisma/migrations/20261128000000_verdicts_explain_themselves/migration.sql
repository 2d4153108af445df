ALTER TABLE "Run"
  ADD COLUMN "causes" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "drills" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "settledMs" INTEGER;

ALTER TABLE "Result" ADD COLUMN "advisory" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "Host"
  ADD COLUMN "mayExec" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "mayDrill" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "Definition"
  ALTER COLUMN "document" DROP NOT NULL,
  ADD COLUMN "file" JSONB,
  ADD COLUMN "text" TEXT;

ALTER TABLE "Definition" ADD CONSTRAINT "Definition_says_something"
  CHECK (("document" IS NOT NULL OR "file" IS NOT NULL) AND ("file" IS NULL) = ("text" IS NULL));

CREATE TABLE "Recheck" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "requestedBy" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Recheck_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Recheck_runId_idx" ON "Recheck"("runId");
ALTER TABLE "Recheck" ADD CONSTRAINT "Recheck_runId_fkey"
  FOREIGN KEY ("runId") REFERENCES "Run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A check that was asked again is evidence too: of a finished run, and never changed.
CREATE FUNCTION keep_rechecks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  IF TG_OP <> 'INSERT' THEN
    RAISE EXCEPTION 'A recheck is never changed.' USING ERRCODE = 'RC001';
  END IF;
  PERFORM 1 FROM "Run" WHERE "id" = NEW."runId" AND "state" = 'finished';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Run % has not finished, so none of its checks is asked again.', NEW."runId" USING ERRCODE = 'RC002';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER keep_rechecks BEFORE INSERT OR UPDATE OR DELETE ON "Recheck"
  FOR EACH ROW EXECUTE FUNCTION keep_rechecks();
CREATE TRIGGER keep_rechecks_truncate BEFORE TRUNCATE ON "Recheck" EXECUTE FUNCTION refuse_truncate();

-- Results land in batches, so the run is looked up once for each batch and not for each row.
DROP TRIGGER keep_results ON "Result";

CREATE OR REPLACE FUNCTION keep_results() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'A result is never changed.' USING ERRCODE = 'RC001';
END
$$;

CREATE FUNCTION take_results() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  late TEXT;
BEGIN
  -- The lock makes a run's end and a late result wait for each other.
  PERFORM 1 FROM "Run" WHERE "id" IN (SELECT "runId" FROM landed) FOR SHARE;
  SELECT landed."runId" INTO late FROM landed
    LEFT JOIN "Run" ON "Run"."id" = landed."runId" AND "Run"."state" = 'running'
    WHERE "Run"."id" IS NULL LIMIT 1;
  IF late IS NOT NULL THEN
    RAISE EXCEPTION 'Run % is not running and takes no result.', late USING ERRCODE = 'RC002';
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER keep_results BEFORE UPDATE OR DELETE ON "Result"
  FOR EACH ROW EXECUTE FUNCTION keep_results();
CREATE TRIGGER take_results AFTER INSERT ON "Result" REFERENCING NEW TABLE AS landed
  FOR EACH STATEMENT EXECUTE FUNCTION take_results();
