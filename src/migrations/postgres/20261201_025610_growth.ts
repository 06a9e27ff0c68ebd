import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "slogans" ADD COLUMN "is_used_by_live" boolean;
  ALTER TABLE "podcasts" ADD COLUMN "sort_key" varchar;
  ALTER TABLE "podcasts" ADD COLUMN "is_used_by_live" boolean;
  ALTER TABLE "books" ADD COLUMN "sort_key" varchar;
  ALTER TABLE "books" ADD COLUMN "is_used_by_live" boolean;
  ALTER TABLE "articles" ADD COLUMN "sort_key" varchar;
  ALTER TABLE "articles" ADD COLUMN "is_used_by_live" boolean;
  ALTER TABLE "media" ADD COLUMN "is_used_by_live" boolean;
  ALTER TABLE "recordings" ADD COLUMN "is_used_by_live" boolean;
  ALTER TABLE "consents" ADD COLUMN "is_used_by_live" boolean;
  CREATE INDEX "slogans_is_used_by_live_idx" ON "slogans" USING btree ("is_used_by_live");
  CREATE INDEX "podcasts_sort_key_idx" ON "podcasts" USING btree ("sort_key");
  CREATE INDEX "podcasts_is_used_by_live_idx" ON "podcasts" USING btree ("is_used_by_live");
  CREATE INDEX "books_sort_key_idx" ON "books" USING btree ("sort_key");
  CREATE INDEX "books_is_used_by_live_idx" ON "books" USING btree ("is_used_by_live");
  CREATE INDEX "articles_sort_key_idx" ON "articles" USING btree ("sort_key");
  CREATE INDEX "articles_is_used_by_live_idx" ON "articles" USING btree ("is_used_by_live");
  CREATE INDEX "media_is_used_by_live_idx" ON "media" USING btree ("is_used_by_live");
  CREATE INDEX "recordings_is_used_by_live_idx" ON "recordings" USING btree ("is_used_by_live");
  CREATE INDEX "consents_is_used_by_live_idx" ON "consents" USING btree ("is_used_by_live");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "slogans_is_used_by_live_idx";
  DROP INDEX "podcasts_sort_key_idx";
  DROP INDEX "podcasts_is_used_by_live_idx";
  DROP INDEX "books_sort_key_idx";
  DROP INDEX "books_is_used_by_live_idx";
  DROP INDEX "articles_sort_key_idx";
  DROP INDEX "articles_is_used_by_live_idx";
  DROP INDEX "media_is_used_by_live_idx";
  DROP INDEX "recordings_is_used_by_live_idx";
  DROP INDEX "consents_is_used_by_live_idx";
  ALTER TABLE "slogans" DROP COLUMN "is_used_by_live";
  ALTER TABLE "podcasts" DROP COLUMN "sort_key";
  ALTER TABLE "podcasts" DROP COLUMN "is_used_by_live";
  ALTER TABLE "books" DROP COLUMN "sort_key";
  ALTER TABLE "books" DROP COLUMN "is_used_by_live";
  ALTER TABLE "articles" DROP COLUMN "sort_key";
  ALTER TABLE "articles" DROP COLUMN "is_used_by_live";
  ALTER TABLE "media" DROP COLUMN "is_used_by_live";
  ALTER TABLE "recordings" DROP COLUMN "is_used_by_live";
  ALTER TABLE "consents" DROP COLUMN "is_used_by_live";`)
}
