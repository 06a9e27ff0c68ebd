import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "answers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"at" numeric NOT NULL,
  	"until" numeric,
  	"changed" numeric NOT NULL,
  	"headers" jsonb NOT NULL,
  	"text" varchar NOT NULL,
  	"tags" jsonb NOT NULL,
  	"told" jsonb NOT NULL
  );
  
  CREATE UNIQUE INDEX "answers_key_idx" ON "answers" USING btree ("key");
  CREATE INDEX "answers_at_idx" ON "answers" USING btree ("at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "answers" CASCADE;`)
}
