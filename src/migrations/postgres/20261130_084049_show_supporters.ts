import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "signups" ALTER COLUMN "follow_up" DROP NOT NULL;
  ALTER TABLE "calls" ADD COLUMN "show_supporters" boolean;
  ALTER TABLE "_calls_v" ADD COLUMN "version_show_supporters" boolean;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "signups" ALTER COLUMN "follow_up" SET NOT NULL;
  ALTER TABLE "calls" DROP COLUMN "show_supporters";
  ALTER TABLE "_calls_v" DROP COLUMN "version_show_supporters";`)
}
