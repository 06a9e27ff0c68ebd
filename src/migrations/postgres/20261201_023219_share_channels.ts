import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_calls_blocks_spread_messages_channel" ADD VALUE 'threads' BEFORE 'email';
  ALTER TYPE "public"."enum_calls_blocks_spread_messages_channel" ADD VALUE 'sms' BEFORE 'email';
  ALTER TYPE "public"."enum__calls_v_blocks_spread_messages_channel" ADD VALUE 'threads' BEFORE 'email';
  ALTER TYPE "public"."enum__calls_v_blocks_spread_messages_channel" ADD VALUE 'sms' BEFORE 'email';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "calls_blocks_spread_messages" ALTER COLUMN "channel" SET DATA TYPE text;
  DROP TYPE "public"."enum_calls_blocks_spread_messages_channel";
  CREATE TYPE "public"."enum_calls_blocks_spread_messages_channel" AS ENUM('whatsapp', 'telegram', 'facebook', 'x', 'bluesky', 'mastodon', 'email');
  ALTER TABLE "calls_blocks_spread_messages" ALTER COLUMN "channel" SET DATA TYPE "public"."enum_calls_blocks_spread_messages_channel" USING "channel"::"public"."enum_calls_blocks_spread_messages_channel";
  ALTER TABLE "_calls_v_blocks_spread_messages" ALTER COLUMN "channel" SET DATA TYPE text;
  DROP TYPE "public"."enum__calls_v_blocks_spread_messages_channel";
  CREATE TYPE "public"."enum__calls_v_blocks_spread_messages_channel" AS ENUM('whatsapp', 'telegram', 'facebook', 'x', 'bluesky', 'mastodon', 'email');
  ALTER TABLE "_calls_v_blocks_spread_messages" ALTER COLUMN "channel" SET DATA TYPE "public"."enum__calls_v_blocks_spread_messages_channel" USING "channel"::"public"."enum__calls_v_blocks_spread_messages_channel";`)
}
