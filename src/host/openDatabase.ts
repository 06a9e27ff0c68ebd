import { getPayload, type Migration, type Payload, type SanitizedConfig } from 'payload'
import { ConfigError } from 'payload-broadside'
import { toDialect } from './database.js'
import { migrate } from './migrate.js'
import type { Env } from './parseEnv.js'
import { SettingError, toReason } from './settingError.js'

/** An address, or a sentence with one in it, as it may be shown: without user, password and options. */
const toShown = (text: string) => text.replace(/\/\/\S*@/g, '//').replace(/(\/\/[^\s?]*)\?\S*/g, '$1')

const connect = async (config: SanitizedConfig, { databaseURL, dataDir }: Env): Promise<Payload> => {
  try {
    // Silent while it connects: the one sentence below says what a stack would.
    return await getPayload({
      // What plugins do at boot may ask for tables that are still to be made.
      disableOnInit: true,
      config: { ...config, logger: { options: { level: 'silent' }, destination: process.stderr } as never },
    })
  } catch (error) {
    throw new SettingError([
      databaseURL
        ? `The database at ${toShown(databaseURL)} can't be used: ${toShown(toReason(error))}. Check that it runs, and DATABASE_URL.`
        : `The database in ${dataDir} can't be opened: ${toReason(error)}. Check the folder, or set DATA_DIR to another.`,
    ])
  }
}

/**
 * Payload on the settings' database, brought up to date: SQL is migrated, MongoDB has its indexes.
 *
 * Throws a {@link SettingError} where the database can't be reached or refuses.
 */
export const openDatabase = async ({
  config,
  env,
  migrations,
}: {
  config: SanitizedConfig
  env: Env
  migrations: Record<'postgres' | 'sqlite', object[]>
}): Promise<Payload> => {
  const dialect = toDialect(env.databaseURL)
  const payload = await connect(config, env)
  payload.logger.level = 'error'
  if (dialect !== 'mongodb') await migrate(payload, migrations[dialect] as Migration[])
  try {
    await payload.config.onInit?.(payload)
  } catch (error) {
    if (error instanceof ConfigError) throw new SettingError([error.message])
    throw error
  }
  return payload
}
