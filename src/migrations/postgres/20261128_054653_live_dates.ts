import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "calls_opens_at_idx" ON "calls" USING btree ("opens_at");
  CREATE INDEX "calls_closes_at_idx" ON "calls" USING btree ("closes_at");
  CREATE INDEX "calls_first_published_at_idx" ON "calls" USING btree ("first_published_at");
  CREATE INDEX "_calls_v_version_version_opens_at_idx" ON "_calls_v" USING btree ("version_opens_at");
  CREATE INDEX "_calls_v_version_version_closes_at_idx" ON "_calls_v" USING btree ("version_closes_at");
  CREATE INDEX "_calls_v_version_version_first_published_at_idx" ON "_calls_v" USING btree ("version_first_published_at");
  CREATE INDEX "branches_first_published_at_idx" ON "branches" USING btree ("first_published_at");
  CREATE INDEX "_branches_v_version_version_first_published_at_idx" ON "_branches_v" USING btree ("version_first_published_at");
  CREATE INDEX "episodes_first_published_at_idx" ON "episodes" USING btree ("first_published_at");
  CREATE INDEX "_episodes_v_version_version_first_published_at_idx" ON "_episodes_v" USING btree ("version_first_published_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "calls_opens_at_idx";
  DROP INDEX "calls_closes_at_idx";
  DROP INDEX "calls_first_published_at_idx";
  DROP INDEX "_calls_v_version_version_opens_at_idx";
  DROP INDEX "_calls_v_version_version_closes_at_idx";
  DROP INDEX "_calls_v_version_version_first_published_at_idx";
  DROP INDEX "branches_first_published_at_idx";
  DROP INDEX "_branches_v_version_version_first_published_at_idx";
  DROP INDEX "episodes_first_published_at_idx";
  DROP INDEX "_episodes_v_version_version_first_published_at_idx";`)
}
