import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "signups" ADD COLUMN "place_told" varchar;
  ALTER TABLE "signups" ADD COLUMN "place_due_at" numeric;
  CREATE INDEX "signups_place_due_at_idx" ON "signups" USING btree ("place_due_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "signups_place_due_at_idx";
  ALTER TABLE "signups" DROP COLUMN "place_told";
  ALTER TABLE "signups" DROP COLUMN "place_due_at";`)
}
