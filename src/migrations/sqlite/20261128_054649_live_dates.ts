import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`calls_opens_at_idx\` ON \`calls\` (\`opens_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_closes_at_idx\` ON \`calls\` (\`closes_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_first_published_at_idx\` ON \`calls\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_opens_at_idx\` ON \`_calls_v\` (\`version_opens_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_closes_at_idx\` ON \`_calls_v\` (\`version_closes_at\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_version_version_first_published_at_idx\` ON \`_calls_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`branches_first_published_at_idx\` ON \`branches\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_first_published_at_idx\` ON \`_branches_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_first_published_at_idx\` ON \`episodes\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_first_published_at_idx\` ON \`_episodes_v\` (\`version_first_published_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`calls_opens_at_idx\`;`)
  await db.run(sql`DROP INDEX \`calls_closes_at_idx\`;`)
  await db.run(sql`DROP INDEX \`calls_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_calls_v_version_version_opens_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_calls_v_version_version_closes_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_calls_v_version_version_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`branches_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_branches_v_version_version_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`episodes_first_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_episodes_v_version_version_first_published_at_idx\`;`)
}
