import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "withdrawals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"mark" varchar NOT NULL,
  	"pending" varchar DEFAULT ''
  );
  
  CREATE UNIQUE INDEX "withdrawals_mark_idx" ON "withdrawals" USING btree ("mark");
  CREATE INDEX "withdrawals_pending_idx" ON "withdrawals" USING btree ("pending");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "withdrawals" CASCADE;`)
}
