import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_calls_languages" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_calls_blocks_spread_messages_channel" AS ENUM('whatsapp', 'telegram', 'facebook', 'x', 'bluesky', 'mastodon', 'email');
  CREATE TYPE "public"."enum_calls_result" AS ENUM('won', 'lost', 'ended');
  CREATE TYPE "public"."enum_calls_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__calls_v_version_languages" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum__calls_v_blocks_spread_messages_channel" AS ENUM('whatsapp', 'telegram', 'facebook', 'x', 'bluesky', 'mastodon', 'email');
  CREATE TYPE "public"."enum__calls_v_version_result" AS ENUM('won', 'lost', 'ended');
  CREATE TYPE "public"."enum__calls_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__calls_v_published_locale" AS ENUM('en', 'es');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'editor', 'organiser');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_organisation_socials_platform" AS ENUM('bluesky', 'facebook', 'instagram', 'linkedin', 'mastodon', 'signal', 'telegram', 'threads', 'tiktok', 'whatsapp', 'x', 'youtube', 'other');
  CREATE TYPE "public"."enum_organisation_default_language" AS ENUM('en', 'es');
  CREATE TABLE "calls_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_calls_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "calls_blocks_spread_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_calls_blocks_spread_messages_channel"
  );
  
  CREATE TABLE "calls_blocks_spread_messages_locales" (
  	"message" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_spread" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_spread_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_attend" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"startsat_tz" varchar,
  	"ends_at" timestamp(3) with time zone,
  	"endsat_tz" varchar,
  	"place_after_signup" boolean DEFAULT false,
  	"latitude" numeric,
  	"longitude" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_attend_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"what" varchar,
  	"place" varchar,
  	"accessibility" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_sign_up" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_sign_up_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_join_call" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"call_id" integer,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_join_call_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_partner_call" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation" varchar,
  	"url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_partner_call_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_blocks_link" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "calls_blocks_link_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"label" varchar,
  	"copy_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_updates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "calls_updates_locales" (
  	"heading" varchar,
  	"body" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "calls_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"logo_id" integer
  );
  
  CREATE TABLE "calls" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"result" "enum_calls_result",
  	"next_id" integer,
  	"slug" varchar,
  	"slug_from" varchar,
  	"opens_at" timestamp(3) with time zone,
  	"opensat_tz" varchar,
  	"closes_at" timestamp(3) with time zone,
  	"closesat_tz" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_calls_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "calls_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"outcome" varchar,
  	"closed_message" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "calls_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "calls_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"slogans_id" integer
  );
  
  CREATE TABLE "_calls_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__calls_v_version_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_spread_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"channel" "enum__calls_v_blocks_spread_messages_channel",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_spread_messages_locales" (
  	"message" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_spread" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"source" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_spread_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_attend" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"startsat_tz" varchar,
  	"ends_at" timestamp(3) with time zone,
  	"endsat_tz" varchar,
  	"place_after_signup" boolean DEFAULT false,
  	"latitude" numeric,
  	"longitude" numeric,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_attend_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"what" varchar,
  	"place" varchar,
  	"accessibility" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_sign_up" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_sign_up_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_join_call" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"call_id" integer,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_join_call_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_partner_call" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation" varchar,
  	"url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_partner_call_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_link" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_link_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"label" varchar,
  	"copy_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_version_updates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_v_version_updates_locales" (
  	"heading" varchar,
  	"body" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_version_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"logo_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_image_id" integer,
  	"version_result" "enum__calls_v_version_result",
  	"version_next_id" integer,
  	"version_slug" varchar,
  	"version_slug_from" varchar,
  	"version_opens_at" timestamp(3) with time zone,
  	"version_opensat_tz" varchar,
  	"version_closes_at" timestamp(3) with time zone,
  	"version_closesat_tz" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__calls_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__calls_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_calls_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_outcome" varchar,
  	"version_closed_message" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_calls_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_calls_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"slogans_id" integer
  );
  
  CREATE TABLE "slogans" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hashtag" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "slogans_locales" (
  	"text" varchar NOT NULL,
  	"key" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"prefix" varchar DEFAULT '',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar,
  	"sizes_share_url" varchar,
  	"sizes_share_width" numeric,
  	"sizes_share_height" numeric,
  	"sizes_share_mime_type" varchar,
  	"sizes_share_filesize" numeric,
  	"sizes_share_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"seat" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "claims" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"noun" varchar NOT NULL,
  	"owner" varchar DEFAULT '',
  	"title" varchar,
  	"token" varchar NOT NULL,
  	"taken_at" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "leases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"holder" varchar NOT NULL,
  	"until" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"calls_id" integer,
  	"slogans_id" integer,
  	"media_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisation_socials" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"platform" "enum_organisation_socials_platform" NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "organisation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"site_u_r_l" varchar,
  	"default_language" "enum_organisation_default_language" DEFAULT 'en',
  	"logo_id" integer,
  	"share_image_id" integer,
  	"accent_colour" varchar DEFAULT '#c8102e',
  	"ink_colour" varchar DEFAULT '#1a1a1a',
  	"contact_email" varchar NOT NULL,
  	"sender_name" varchar,
  	"controller" varchar NOT NULL,
  	"privacy_notice_u_r_l" varchar,
  	"privacy_notice_version" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisation_locales" (
  	"about" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "calls_languages" ADD CONSTRAINT "calls_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_spread_messages" ADD CONSTRAINT "calls_blocks_spread_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_spread"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_spread_messages_locales" ADD CONSTRAINT "calls_blocks_spread_messages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_spread_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_spread" ADD CONSTRAINT "calls_blocks_spread_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_spread_locales" ADD CONSTRAINT "calls_blocks_spread_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_spread"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_attend" ADD CONSTRAINT "calls_blocks_attend_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_attend_locales" ADD CONSTRAINT "calls_blocks_attend_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_attend"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_sign_up" ADD CONSTRAINT "calls_blocks_sign_up_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_sign_up_locales" ADD CONSTRAINT "calls_blocks_sign_up_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_sign_up"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_join_call" ADD CONSTRAINT "calls_blocks_join_call_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_blocks_join_call" ADD CONSTRAINT "calls_blocks_join_call_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_join_call_locales" ADD CONSTRAINT "calls_blocks_join_call_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_join_call"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_partner_call" ADD CONSTRAINT "calls_blocks_partner_call_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_partner_call_locales" ADD CONSTRAINT "calls_blocks_partner_call_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_partner_call"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_link" ADD CONSTRAINT "calls_blocks_link_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_link_locales" ADD CONSTRAINT "calls_blocks_link_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_link"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_updates" ADD CONSTRAINT "calls_updates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_updates_locales" ADD CONSTRAINT "calls_updates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_updates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_partners" ADD CONSTRAINT "calls_partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_partners" ADD CONSTRAINT "calls_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls" ADD CONSTRAINT "calls_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls" ADD CONSTRAINT "calls_next_id_calls_id_fk" FOREIGN KEY ("next_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calls_locales" ADD CONSTRAINT "calls_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_texts" ADD CONSTRAINT "calls_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_rels" ADD CONSTRAINT "calls_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_rels" ADD CONSTRAINT "calls_rels_slogans_fk" FOREIGN KEY ("slogans_id") REFERENCES "public"."slogans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_languages" ADD CONSTRAINT "_calls_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_spread_messages" ADD CONSTRAINT "_calls_v_blocks_spread_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_spread"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_spread_messages_locales" ADD CONSTRAINT "_calls_v_blocks_spread_messages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_spread_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_spread" ADD CONSTRAINT "_calls_v_blocks_spread_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_spread_locales" ADD CONSTRAINT "_calls_v_blocks_spread_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_spread"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_attend" ADD CONSTRAINT "_calls_v_blocks_attend_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_attend_locales" ADD CONSTRAINT "_calls_v_blocks_attend_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_attend"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_sign_up" ADD CONSTRAINT "_calls_v_blocks_sign_up_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_sign_up_locales" ADD CONSTRAINT "_calls_v_blocks_sign_up_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_sign_up"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_join_call" ADD CONSTRAINT "_calls_v_blocks_join_call_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_join_call" ADD CONSTRAINT "_calls_v_blocks_join_call_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_join_call_locales" ADD CONSTRAINT "_calls_v_blocks_join_call_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_join_call"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_partner_call" ADD CONSTRAINT "_calls_v_blocks_partner_call_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_partner_call_locales" ADD CONSTRAINT "_calls_v_blocks_partner_call_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_partner_call"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_link" ADD CONSTRAINT "_calls_v_blocks_link_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_link_locales" ADD CONSTRAINT "_calls_v_blocks_link_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_link"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_updates" ADD CONSTRAINT "_calls_v_version_updates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_updates_locales" ADD CONSTRAINT "_calls_v_version_updates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_version_updates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_version_partners" ADD CONSTRAINT "_calls_v_version_partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v_version_partners" ADD CONSTRAINT "_calls_v_version_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v" ADD CONSTRAINT "_calls_v_parent_id_calls_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v" ADD CONSTRAINT "_calls_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v" ADD CONSTRAINT "_calls_v_version_next_id_calls_id_fk" FOREIGN KEY ("version_next_id") REFERENCES "public"."calls"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_calls_v_locales" ADD CONSTRAINT "_calls_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_texts" ADD CONSTRAINT "_calls_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_rels" ADD CONSTRAINT "_calls_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_calls_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_rels" ADD CONSTRAINT "_calls_v_rels_slogans_fk" FOREIGN KEY ("slogans_id") REFERENCES "public"."slogans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slogans_locales" ADD CONSTRAINT "slogans_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."slogans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_calls_fk" FOREIGN KEY ("calls_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_slogans_fk" FOREIGN KEY ("slogans_id") REFERENCES "public"."slogans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_socials" ADD CONSTRAINT "organisation_socials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation" ADD CONSTRAINT "organisation_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisation" ADD CONSTRAINT "organisation_share_image_id_media_id_fk" FOREIGN KEY ("share_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisation_locales" ADD CONSTRAINT "organisation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "calls_languages_order_idx" ON "calls_languages" USING btree ("order");
  CREATE INDEX "calls_languages_parent_idx" ON "calls_languages" USING btree ("parent_id");
  CREATE INDEX "calls_blocks_spread_messages_order_idx" ON "calls_blocks_spread_messages" USING btree ("_order");
  CREATE INDEX "calls_blocks_spread_messages_parent_id_idx" ON "calls_blocks_spread_messages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "calls_blocks_spread_messages_locales_locale_parent_id_unique" ON "calls_blocks_spread_messages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_spread_order_idx" ON "calls_blocks_spread" USING btree ("_order");
  CREATE INDEX "calls_blocks_spread_parent_id_idx" ON "calls_blocks_spread" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_spread_path_idx" ON "calls_blocks_spread" USING btree ("_path");
  CREATE UNIQUE INDEX "calls_blocks_spread_locales_locale_parent_id_unique" ON "calls_blocks_spread_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_attend_order_idx" ON "calls_blocks_attend" USING btree ("_order");
  CREATE INDEX "calls_blocks_attend_parent_id_idx" ON "calls_blocks_attend" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_attend_path_idx" ON "calls_blocks_attend" USING btree ("_path");
  CREATE UNIQUE INDEX "calls_blocks_attend_locales_locale_parent_id_unique" ON "calls_blocks_attend_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_sign_up_order_idx" ON "calls_blocks_sign_up" USING btree ("_order");
  CREATE INDEX "calls_blocks_sign_up_parent_id_idx" ON "calls_blocks_sign_up" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_sign_up_path_idx" ON "calls_blocks_sign_up" USING btree ("_path");
  CREATE UNIQUE INDEX "calls_blocks_sign_up_locales_locale_parent_id_unique" ON "calls_blocks_sign_up_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_join_call_order_idx" ON "calls_blocks_join_call" USING btree ("_order");
  CREATE INDEX "calls_blocks_join_call_parent_id_idx" ON "calls_blocks_join_call" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_join_call_path_idx" ON "calls_blocks_join_call" USING btree ("_path");
  CREATE INDEX "calls_blocks_join_call_call_idx" ON "calls_blocks_join_call" USING btree ("call_id");
  CREATE UNIQUE INDEX "calls_blocks_join_call_locales_locale_parent_id_unique" ON "calls_blocks_join_call_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_partner_call_order_idx" ON "calls_blocks_partner_call" USING btree ("_order");
  CREATE INDEX "calls_blocks_partner_call_parent_id_idx" ON "calls_blocks_partner_call" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_partner_call_path_idx" ON "calls_blocks_partner_call" USING btree ("_path");
  CREATE UNIQUE INDEX "calls_blocks_partner_call_locales_locale_parent_id_unique" ON "calls_blocks_partner_call_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_blocks_link_order_idx" ON "calls_blocks_link" USING btree ("_order");
  CREATE INDEX "calls_blocks_link_parent_id_idx" ON "calls_blocks_link" USING btree ("_parent_id");
  CREATE INDEX "calls_blocks_link_path_idx" ON "calls_blocks_link" USING btree ("_path");
  CREATE UNIQUE INDEX "calls_blocks_link_locales_locale_parent_id_unique" ON "calls_blocks_link_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_updates_order_idx" ON "calls_updates" USING btree ("_order");
  CREATE INDEX "calls_updates_parent_id_idx" ON "calls_updates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "calls_updates_locales_locale_parent_id_unique" ON "calls_updates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_partners_order_idx" ON "calls_partners" USING btree ("_order");
  CREATE INDEX "calls_partners_parent_id_idx" ON "calls_partners" USING btree ("_parent_id");
  CREATE INDEX "calls_partners_logo_idx" ON "calls_partners" USING btree ("logo_id");
  CREATE INDEX "calls_image_idx" ON "calls" USING btree ("image_id");
  CREATE INDEX "calls_next_idx" ON "calls" USING btree ("next_id");
  CREATE UNIQUE INDEX "calls_slug_idx" ON "calls" USING btree ("slug");
  CREATE INDEX "calls_updated_at_idx" ON "calls" USING btree ("updated_at");
  CREATE INDEX "calls_created_at_idx" ON "calls" USING btree ("created_at");
  CREATE INDEX "calls_deleted_at_idx" ON "calls" USING btree ("deleted_at");
  CREATE INDEX "calls__status_idx" ON "calls" USING btree ("_status");
  CREATE UNIQUE INDEX "calls_locales_locale_parent_id_unique" ON "calls_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "calls_texts_order_parent" ON "calls_texts" USING btree ("order","parent_id");
  CREATE INDEX "calls_texts_text_idx" ON "calls_texts" USING btree ("text");
  CREATE INDEX "calls_rels_order_idx" ON "calls_rels" USING btree ("order");
  CREATE INDEX "calls_rels_parent_idx" ON "calls_rels" USING btree ("parent_id");
  CREATE INDEX "calls_rels_path_idx" ON "calls_rels" USING btree ("path");
  CREATE INDEX "calls_rels_slogans_id_idx" ON "calls_rels" USING btree ("slogans_id");
  CREATE INDEX "_calls_v_version_languages_order_idx" ON "_calls_v_version_languages" USING btree ("order");
  CREATE INDEX "_calls_v_version_languages_parent_idx" ON "_calls_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_calls_v_blocks_spread_messages_order_idx" ON "_calls_v_blocks_spread_messages" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_spread_messages_parent_id_idx" ON "_calls_v_blocks_spread_messages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_calls_v_blocks_spread_messages_locales_locale_parent_id_uni" ON "_calls_v_blocks_spread_messages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_spread_order_idx" ON "_calls_v_blocks_spread" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_spread_parent_id_idx" ON "_calls_v_blocks_spread" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_spread_path_idx" ON "_calls_v_blocks_spread" USING btree ("_path");
  CREATE UNIQUE INDEX "_calls_v_blocks_spread_locales_locale_parent_id_unique" ON "_calls_v_blocks_spread_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_attend_order_idx" ON "_calls_v_blocks_attend" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_attend_parent_id_idx" ON "_calls_v_blocks_attend" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_attend_path_idx" ON "_calls_v_blocks_attend" USING btree ("_path");
  CREATE UNIQUE INDEX "_calls_v_blocks_attend_locales_locale_parent_id_unique" ON "_calls_v_blocks_attend_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_sign_up_order_idx" ON "_calls_v_blocks_sign_up" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_sign_up_parent_id_idx" ON "_calls_v_blocks_sign_up" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_sign_up_path_idx" ON "_calls_v_blocks_sign_up" USING btree ("_path");
  CREATE UNIQUE INDEX "_calls_v_blocks_sign_up_locales_locale_parent_id_unique" ON "_calls_v_blocks_sign_up_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_join_call_order_idx" ON "_calls_v_blocks_join_call" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_join_call_parent_id_idx" ON "_calls_v_blocks_join_call" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_join_call_path_idx" ON "_calls_v_blocks_join_call" USING btree ("_path");
  CREATE INDEX "_calls_v_blocks_join_call_call_idx" ON "_calls_v_blocks_join_call" USING btree ("call_id");
  CREATE UNIQUE INDEX "_calls_v_blocks_join_call_locales_locale_parent_id_unique" ON "_calls_v_blocks_join_call_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_partner_call_order_idx" ON "_calls_v_blocks_partner_call" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_partner_call_parent_id_idx" ON "_calls_v_blocks_partner_call" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_partner_call_path_idx" ON "_calls_v_blocks_partner_call" USING btree ("_path");
  CREATE UNIQUE INDEX "_calls_v_blocks_partner_call_locales_locale_parent_id_unique" ON "_calls_v_blocks_partner_call_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_link_order_idx" ON "_calls_v_blocks_link" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_link_parent_id_idx" ON "_calls_v_blocks_link" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_blocks_link_path_idx" ON "_calls_v_blocks_link" USING btree ("_path");
  CREATE UNIQUE INDEX "_calls_v_blocks_link_locales_locale_parent_id_unique" ON "_calls_v_blocks_link_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_version_updates_order_idx" ON "_calls_v_version_updates" USING btree ("_order");
  CREATE INDEX "_calls_v_version_updates_parent_id_idx" ON "_calls_v_version_updates" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_calls_v_version_updates_locales_locale_parent_id_unique" ON "_calls_v_version_updates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_version_partners_order_idx" ON "_calls_v_version_partners" USING btree ("_order");
  CREATE INDEX "_calls_v_version_partners_parent_id_idx" ON "_calls_v_version_partners" USING btree ("_parent_id");
  CREATE INDEX "_calls_v_version_partners_logo_idx" ON "_calls_v_version_partners" USING btree ("logo_id");
  CREATE INDEX "_calls_v_parent_idx" ON "_calls_v" USING btree ("parent_id");
  CREATE INDEX "_calls_v_version_version_image_idx" ON "_calls_v" USING btree ("version_image_id");
  CREATE INDEX "_calls_v_version_version_next_idx" ON "_calls_v" USING btree ("version_next_id");
  CREATE INDEX "_calls_v_version_version_slug_idx" ON "_calls_v" USING btree ("version_slug");
  CREATE INDEX "_calls_v_version_version_updated_at_idx" ON "_calls_v" USING btree ("version_updated_at");
  CREATE INDEX "_calls_v_version_version_created_at_idx" ON "_calls_v" USING btree ("version_created_at");
  CREATE INDEX "_calls_v_version_version_deleted_at_idx" ON "_calls_v" USING btree ("version_deleted_at");
  CREATE INDEX "_calls_v_version_version__status_idx" ON "_calls_v" USING btree ("version__status");
  CREATE INDEX "_calls_v_created_at_idx" ON "_calls_v" USING btree ("created_at");
  CREATE INDEX "_calls_v_updated_at_idx" ON "_calls_v" USING btree ("updated_at");
  CREATE INDEX "_calls_v_snapshot_idx" ON "_calls_v" USING btree ("snapshot");
  CREATE INDEX "_calls_v_published_locale_idx" ON "_calls_v" USING btree ("published_locale");
  CREATE INDEX "_calls_v_latest_idx" ON "_calls_v" USING btree ("latest");
  CREATE INDEX "_calls_v_autosave_idx" ON "_calls_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_calls_v_locales_locale_parent_id_unique" ON "_calls_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_texts_order_parent" ON "_calls_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_calls_v_rels_order_idx" ON "_calls_v_rels" USING btree ("order");
  CREATE INDEX "_calls_v_rels_parent_idx" ON "_calls_v_rels" USING btree ("parent_id");
  CREATE INDEX "_calls_v_rels_path_idx" ON "_calls_v_rels" USING btree ("path");
  CREATE INDEX "_calls_v_rels_slogans_id_idx" ON "_calls_v_rels" USING btree ("slogans_id");
  CREATE INDEX "slogans_updated_at_idx" ON "slogans" USING btree ("updated_at");
  CREATE INDEX "slogans_created_at_idx" ON "slogans" USING btree ("created_at");
  CREATE INDEX "slogans_deleted_at_idx" ON "slogans" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "slogans_key_idx" ON "slogans_locales" USING btree ("key","_locale");
  CREATE UNIQUE INDEX "slogans_locales_locale_parent_id_unique" ON "slogans_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "media_sizes_share_sizes_share_filename_idx" ON "media" USING btree ("sizes_share_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "users_seat_idx" ON "users" USING btree ("seat");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "claims_key_idx" ON "claims" USING btree ("key");
  CREATE INDEX "claims_owner_idx" ON "claims" USING btree ("owner");
  CREATE INDEX "claims_updated_at_idx" ON "claims" USING btree ("updated_at");
  CREATE INDEX "claims_created_at_idx" ON "claims" USING btree ("created_at");
  CREATE UNIQUE INDEX "leases_key_idx" ON "leases" USING btree ("key");
  CREATE INDEX "leases_updated_at_idx" ON "leases" USING btree ("updated_at");
  CREATE INDEX "leases_created_at_idx" ON "leases" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_calls_id_idx" ON "payload_locked_documents_rels" USING btree ("calls_id");
  CREATE INDEX "payload_locked_documents_rels_slogans_id_idx" ON "payload_locked_documents_rels" USING btree ("slogans_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "organisation_socials_order_idx" ON "organisation_socials" USING btree ("_order");
  CREATE INDEX "organisation_socials_parent_id_idx" ON "organisation_socials" USING btree ("_parent_id");
  CREATE INDEX "organisation_logo_idx" ON "organisation" USING btree ("logo_id");
  CREATE INDEX "organisation_share_image_idx" ON "organisation" USING btree ("share_image_id");
  CREATE UNIQUE INDEX "organisation_locales_locale_parent_id_unique" ON "organisation_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "calls_languages" CASCADE;
  DROP TABLE "calls_blocks_spread_messages" CASCADE;
  DROP TABLE "calls_blocks_spread_messages_locales" CASCADE;
  DROP TABLE "calls_blocks_spread" CASCADE;
  DROP TABLE "calls_blocks_spread_locales" CASCADE;
  DROP TABLE "calls_blocks_attend" CASCADE;
  DROP TABLE "calls_blocks_attend_locales" CASCADE;
  DROP TABLE "calls_blocks_sign_up" CASCADE;
  DROP TABLE "calls_blocks_sign_up_locales" CASCADE;
  DROP TABLE "calls_blocks_join_call" CASCADE;
  DROP TABLE "calls_blocks_join_call_locales" CASCADE;
  DROP TABLE "calls_blocks_partner_call" CASCADE;
  DROP TABLE "calls_blocks_partner_call_locales" CASCADE;
  DROP TABLE "calls_blocks_link" CASCADE;
  DROP TABLE "calls_blocks_link_locales" CASCADE;
  DROP TABLE "calls_updates" CASCADE;
  DROP TABLE "calls_updates_locales" CASCADE;
  DROP TABLE "calls_partners" CASCADE;
  DROP TABLE "calls" CASCADE;
  DROP TABLE "calls_locales" CASCADE;
  DROP TABLE "calls_texts" CASCADE;
  DROP TABLE "calls_rels" CASCADE;
  DROP TABLE "_calls_v_version_languages" CASCADE;
  DROP TABLE "_calls_v_blocks_spread_messages" CASCADE;
  DROP TABLE "_calls_v_blocks_spread_messages_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_spread" CASCADE;
  DROP TABLE "_calls_v_blocks_spread_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_attend" CASCADE;
  DROP TABLE "_calls_v_blocks_attend_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_sign_up" CASCADE;
  DROP TABLE "_calls_v_blocks_sign_up_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_join_call" CASCADE;
  DROP TABLE "_calls_v_blocks_join_call_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_partner_call" CASCADE;
  DROP TABLE "_calls_v_blocks_partner_call_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_link" CASCADE;
  DROP TABLE "_calls_v_blocks_link_locales" CASCADE;
  DROP TABLE "_calls_v_version_updates" CASCADE;
  DROP TABLE "_calls_v_version_updates_locales" CASCADE;
  DROP TABLE "_calls_v_version_partners" CASCADE;
  DROP TABLE "_calls_v" CASCADE;
  DROP TABLE "_calls_v_locales" CASCADE;
  DROP TABLE "_calls_v_texts" CASCADE;
  DROP TABLE "_calls_v_rels" CASCADE;
  DROP TABLE "slogans" CASCADE;
  DROP TABLE "slogans_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "claims" CASCADE;
  DROP TABLE "leases" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "organisation_socials" CASCADE;
  DROP TABLE "organisation" CASCADE;
  DROP TABLE "organisation_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_calls_languages";
  DROP TYPE "public"."enum_calls_blocks_spread_messages_channel";
  DROP TYPE "public"."enum_calls_result";
  DROP TYPE "public"."enum_calls_status";
  DROP TYPE "public"."enum__calls_v_version_languages";
  DROP TYPE "public"."enum__calls_v_blocks_spread_messages_channel";
  DROP TYPE "public"."enum__calls_v_version_result";
  DROP TYPE "public"."enum__calls_v_version_status";
  DROP TYPE "public"."enum__calls_v_published_locale";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_organisation_socials_platform";
  DROP TYPE "public"."enum_organisation_default_language";`)
}
