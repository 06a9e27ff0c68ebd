import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_calls_blocks_sign_up_fields_field" AS ENUM('firstName', 'lastName', 'phone', 'postalCode', 'country');
  CREATE TYPE "public"."enum__calls_v_blocks_sign_up_fields_field" AS ENUM('firstName', 'lastName', 'phone', 'postalCode', 'country');
  CREATE TABLE "calls_blocks_sign_up_fields" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" "enum_calls_blocks_sign_up_fields_field",
  	"required" boolean DEFAULT false
  );
  
  CREATE TABLE "calls_blocks_sign_up_fields_locales" (
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_calls_v_blocks_sign_up_fields" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"field" "enum__calls_v_blocks_sign_up_fields_field",
  	"required" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_calls_v_blocks_sign_up_fields_locales" (
  	"why" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "calls_blocks_sign_up_fields" ADD CONSTRAINT "calls_blocks_sign_up_fields_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_sign_up"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "calls_blocks_sign_up_fields_locales" ADD CONSTRAINT "calls_blocks_sign_up_fields_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."calls_blocks_sign_up_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_sign_up_fields" ADD CONSTRAINT "_calls_v_blocks_sign_up_fields_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_sign_up"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_calls_v_blocks_sign_up_fields_locales" ADD CONSTRAINT "_calls_v_blocks_sign_up_fields_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_calls_v_blocks_sign_up_fields"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "calls_blocks_sign_up_fields_order_idx" ON "calls_blocks_sign_up_fields" USING btree ("_order");
  CREATE INDEX "calls_blocks_sign_up_fields_parent_id_idx" ON "calls_blocks_sign_up_fields" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "calls_blocks_sign_up_fields_locales_locale_parent_id_unique" ON "calls_blocks_sign_up_fields_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_calls_v_blocks_sign_up_fields_order_idx" ON "_calls_v_blocks_sign_up_fields" USING btree ("_order");
  CREATE INDEX "_calls_v_blocks_sign_up_fields_parent_id_idx" ON "_calls_v_blocks_sign_up_fields" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_calls_v_blocks_sign_up_fields_locales_locale_parent_id_uniq" ON "_calls_v_blocks_sign_up_fields_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "calls_blocks_sign_up_fields" CASCADE;
  DROP TABLE "calls_blocks_sign_up_fields_locales" CASCADE;
  DROP TABLE "_calls_v_blocks_sign_up_fields" CASCADE;
  DROP TABLE "_calls_v_blocks_sign_up_fields_locales" CASCADE;
  DROP TYPE "public"."enum_calls_blocks_sign_up_fields_field";
  DROP TYPE "public"."enum__calls_v_blocks_sign_up_fields_field";`)
}
