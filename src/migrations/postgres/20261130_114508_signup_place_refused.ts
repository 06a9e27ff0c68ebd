import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "signups" ADD COLUMN "place_refused" varchar;
  ALTER TABLE "signups" ADD COLUMN "place_attempts" numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "signups" DROP COLUMN "place_refused";
  ALTER TABLE "signups" DROP COLUMN "place_attempts";`)
}
