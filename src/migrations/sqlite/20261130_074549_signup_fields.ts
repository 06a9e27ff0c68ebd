import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`calls_blocks_sign_up_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`required\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_sign_up\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_blocks_sign_up_fields_order_idx\` ON \`calls_blocks_sign_up_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_blocks_sign_up_fields_parent_id_idx\` ON \`calls_blocks_sign_up_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_blocks_sign_up_fields_locales\` (
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls_blocks_sign_up_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_blocks_sign_up_fields_locales_locale_parent_id_unique\` ON \`calls_blocks_sign_up_fields_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_sign_up_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`required\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_sign_up\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_sign_up_fields_order_idx\` ON \`_calls_v_blocks_sign_up_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calls_v_blocks_sign_up_fields_parent_id_idx\` ON \`_calls_v_blocks_sign_up_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calls_v_blocks_sign_up_fields_locales\` (
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calls_v_blocks_sign_up_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_calls_v_blocks_sign_up_fields_locales_locale_parent_id_uniq\` ON \`_calls_v_blocks_sign_up_fields_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`calls_blocks_sign_up_fields\`;`)
  await db.run(sql`DROP TABLE \`calls_blocks_sign_up_fields_locales\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_sign_up_fields\`;`)
  await db.run(sql`DROP TABLE \`_calls_v_blocks_sign_up_fields_locales\`;`)
}
