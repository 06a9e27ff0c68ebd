import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`signups\` ADD \`content_hash\` text;`)
  await db.run(sql`CREATE INDEX \`signups_content_hash_idx\` ON \`signups\` (\`content_hash\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`signups_content_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`signups\` DROP COLUMN \`content_hash\`;`)
}
