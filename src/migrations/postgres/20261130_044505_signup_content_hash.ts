import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "signups" ADD COLUMN "content_hash" varchar;
  CREATE INDEX "signups_content_hash_idx" ON "signups" USING btree ("content_hash");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "signups_content_hash_idx";
  ALTER TABLE "signups" DROP COLUMN "content_hash";`)
}
