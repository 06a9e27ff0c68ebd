import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "slogans_is_used_by_live_idx";
  DROP INDEX "podcasts_is_used_by_live_idx";
  DROP INDEX "books_is_used_by_live_idx";
  DROP INDEX "articles_is_used_by_live_idx";
  DROP INDEX "media_is_used_by_live_idx";
  DROP INDEX "recordings_is_used_by_live_idx";
  DROP INDEX "consents_is_used_by_live_idx";
  CREATE INDEX "deletedAt_createdAt_idx" ON "calls" USING btree ("deleted_at","created_at");
  CREATE INDEX "deletedAt_closesAt_idx" ON "calls" USING btree ("deleted_at","closes_at");
  CREATE INDEX "deletedAt_firstPublishedAt_idx" ON "calls" USING btree ("deleted_at","first_published_at");
  CREATE INDEX "version_deletedAt_version_createdAt_idx" ON "_calls_v" USING btree ("version_deleted_at","version_created_at");
  CREATE INDEX "version_deletedAt_version_closesAt_idx" ON "_calls_v" USING btree ("version_deleted_at","version_closes_at");
  CREATE INDEX "version_deletedAt_version_firstPublishedAt_idx" ON "_calls_v" USING btree ("version_deleted_at","version_first_published_at");
  CREATE INDEX "isUsedByLive_createdAt_idx" ON "slogans" USING btree ("is_used_by_live","created_at");
  CREATE INDEX "isUsedByLive_sortKey_idx" ON "podcasts" USING btree ("is_used_by_live","sort_key");
  CREATE INDEX "isUsedByLive_createdAt_1_idx" ON "podcasts" USING btree ("is_used_by_live","created_at");
  CREATE INDEX "isUsedByLive_sortKey_1_idx" ON "books" USING btree ("is_used_by_live","sort_key");
  CREATE INDEX "isUsedByLive_createdAt_2_idx" ON "books" USING btree ("is_used_by_live","created_at");
  CREATE INDEX "isUsedByLive_publishedOn_idx" ON "articles" USING btree ("is_used_by_live","published_on");
  CREATE INDEX "isUsedByLive_sortKey_2_idx" ON "articles" USING btree ("is_used_by_live","sort_key");
  CREATE INDEX "isUsedByLive_createdAt_3_idx" ON "articles" USING btree ("is_used_by_live","created_at");
  CREATE INDEX "isUsedByLive_createdAt_4_idx" ON "media" USING btree ("is_used_by_live","created_at");
  CREATE INDEX "isUsedByLive_createdAt_5_idx" ON "recordings" USING btree ("is_used_by_live","created_at");
  CREATE INDEX "isUsedByLive_createdAt_6_idx" ON "consents" USING btree ("is_used_by_live","created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "deletedAt_createdAt_idx";
  DROP INDEX "deletedAt_closesAt_idx";
  DROP INDEX "deletedAt_firstPublishedAt_idx";
  DROP INDEX "version_deletedAt_version_createdAt_idx";
  DROP INDEX "version_deletedAt_version_closesAt_idx";
  DROP INDEX "version_deletedAt_version_firstPublishedAt_idx";
  DROP INDEX "isUsedByLive_createdAt_idx";
  DROP INDEX "isUsedByLive_sortKey_idx";
  DROP INDEX "isUsedByLive_createdAt_1_idx";
  DROP INDEX "isUsedByLive_sortKey_1_idx";
  DROP INDEX "isUsedByLive_createdAt_2_idx";
  DROP INDEX "isUsedByLive_publishedOn_idx";
  DROP INDEX "isUsedByLive_sortKey_2_idx";
  DROP INDEX "isUsedByLive_createdAt_3_idx";
  DROP INDEX "isUsedByLive_createdAt_4_idx";
  DROP INDEX "isUsedByLive_createdAt_5_idx";
  DROP INDEX "isUsedByLive_createdAt_6_idx";
  CREATE INDEX "slogans_is_used_by_live_idx" ON "slogans" USING btree ("is_used_by_live");
  CREATE INDEX "podcasts_is_used_by_live_idx" ON "podcasts" USING btree ("is_used_by_live");
  CREATE INDEX "books_is_used_by_live_idx" ON "books" USING btree ("is_used_by_live");
  CREATE INDEX "articles_is_used_by_live_idx" ON "articles" USING btree ("is_used_by_live");
  CREATE INDEX "media_is_used_by_live_idx" ON "media" USING btree ("is_used_by_live");
  CREATE INDEX "recordings_is_used_by_live_idx" ON "recordings" USING btree ("is_used_by_live");
  CREATE INDEX "consents_is_used_by_live_idx" ON "consents" USING btree ("is_used_by_live");`)
}
