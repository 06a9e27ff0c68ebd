import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`signups\` ADD \`place_told\` text;`)
  await db.run(sql`ALTER TABLE \`signups\` ADD \`place_due_at\` numeric;`)
  await db.run(sql`CREATE INDEX \`signups_place_due_at_idx\` ON \`signups\` (\`place_due_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`signups_place_due_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`signups\` DROP COLUMN \`place_told\`;`)
  await db.run(sql`ALTER TABLE \`signups\` DROP COLUMN \`place_due_at\`;`)
}
